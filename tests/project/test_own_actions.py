"""The last thing that a member did is taken back: by the way back of a step, or as an event."""

from __future__ import annotations

import pytest

from dl_studio_plugin.definitions.errors import NotPossible, OutOfDate
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.model import Comment, NewSample, UnitState
from dl_studio_plugin.project.own_actions import last_own_action, take_back
from tests.project.builders import CORNERS, only_sample, square

X, Y = CORNERS["A1"]


@pytest.fixture
def kim(team):
    return team.open("kim", Role.SAMPLE_COLLECTOR)


def last(store) -> str:
    event = last_own_action(store)
    return event.what if event is not None else ""


def back(store) -> None:
    event = last_own_action(store)
    assert event is not None
    take_back(store, event)


def test_work_on_a_unit_is_taken_back_step_by_step(team, kim):
    unit = kim.claim(team.unit("A1").id)
    assert unit.holder == "kim"
    kim.add_samples([NewSample("road", square(X + 5, Y + 5))])
    assert last(kim) == "add_samples"
    back(kim)
    assert list(kim.samples()) == []
    assert last(kim) == "claim"
    back(kim)
    assert team.unit("A1").state is UnitState.READY
    assert last(kim) == ""


def test_a_submission_is_withdrawn_and_nothing_before_it_is_offered(team, kim):
    unit = team.bring("A1", UnitState.SUBMITTED, "kim")
    assert last(kim) == "submit"
    back(kim)
    assert team.unit("A1").state is UnitState.IN_PROGRESS
    assert last(kim) == ""  # the samples went from state to state since they were drawn
    sample = only_sample(kim, unit)
    kim.edit_sample(sample.id, sample.version, "road")
    assert last(kim) == "edit_sample"


def test_a_decision_is_taken_back_and_then_the_review(team, kim):
    unit = team.bring("A1", UnitState.SUBMITTED, "kim")
    rob = team.open("rob", Role.REVIEWER)
    rob.start_review(unit.id)
    rob.accept(unit.id)
    assert last(rob) == "accept"
    back(rob)
    assert team.unit("A1").holder == "rob"
    assert last(rob) == "start_review"
    back(rob)
    assert team.unit("A1").state is UnitState.SUBMITTED


def test_what_others_did_is_left_alone(team, kim):
    kim.claim(team.unit("A1").id)
    team.owner.add_samples([NewSample("road", square(X + 5, Y + 5))])
    assert last(kim) == "claim"


def test_a_unit_that_went_on_is_not_taken_back(team, kim):
    unit = team.bring("A1", UnitState.SUBMITTED, "kim")
    rob = team.open("rob", Role.REVIEWER)
    rob.start_review(unit.id)
    assert last(kim) == ""
    with pytest.raises(NotPossible):
        take_back(kim, next(e for e in kim.latest_events("kim") if e.what == "submit"))


def test_what_changed_since_is_not_taken_back(team, kim):
    unit = kim.claim(team.unit("A1").id)
    kim.add_samples([NewSample("road", square(X + 5, Y + 5))])
    sample = only_sample(kim, unit)
    team.owner.edit_sample(sample.id, sample.version, "building")
    with pytest.raises(OutOfDate, match="changed again since"):
        back(kim)


def test_comments_and_what_sets_a_project_up_are_passed_over(team):
    owner = team.owner
    owner.claim(team.unit("A1").id)
    owner.add_comment(Comment("", team.unit("A1").id, "Hi"))
    owner.assign([team.unit("B1").id], "anna")
    assert last(owner) == "claim"


def test_a_unit_that_was_split_meanwhile_is_passed_over(team):
    from dl_studio_plugin.project.model import NewUnit
    from tests.project.builders import polygon

    owner = team.owner
    owner.claim(team.unit("A1").id)
    halves = [polygon((a, 50), (a + 25, 50), (a + 25, 100), (a, 100)) for a in (0, 25)]
    owner.split(team.unit("A1").id, [NewUnit(half) for half in halves])
    assert last(owner) == ""
