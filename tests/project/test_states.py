"""Every way between the states of a unit, and every way that there is not."""

from __future__ import annotations

import pytest

from dl_studio_plugin.definitions.errors import InvalidInput, NotPossible
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.model import (
    Decision,
    NewSample,
    SampleState,
    UnitState,
)
from dl_studio_plugin.project.states import UNIT_TRANSITIONS, Step
from tests.project.builders import bow_tie, only_sample, point, square

DEEDS = {
    Step.CLAIM: lambda store, unit: store.claim(unit.id),
    Step.RELEASE: lambda store, unit: store.release(unit.id),
    Step.SUBMIT: lambda store, unit: store.submit(unit.id),
    Step.WITHDRAW: lambda store, unit: store.withdraw(unit.id),
    Step.START_REVIEW: lambda store, unit: store.start_review(unit.id),
    Step.ACCEPT: lambda store, unit: store.accept(unit.id),
    Step.RETURN: lambda store, unit: store.return_(unit.id, "again"),
    Step.REOPEN: lambda store, unit: store.reopen(unit.id, "a new image"),
    Step.EXCLUDE: lambda store, unit: store.exclude([unit.id], "cloud"),
    Step.INCLUDE: lambda store, unit: store.include([unit.id]),
}

#: The drawing of the design, written once more by hand.
DESIGN = {
    (Step.CLAIM, UnitState.READY): UnitState.IN_PROGRESS,
    (Step.CLAIM, UnitState.RETURNED): UnitState.IN_PROGRESS,
    (Step.RELEASE, UnitState.IN_PROGRESS): UnitState.READY,
    (Step.RELEASE, UnitState.IN_REVIEW): UnitState.SUBMITTED,
    (Step.SUBMIT, UnitState.IN_PROGRESS): UnitState.SUBMITTED,
    (Step.WITHDRAW, UnitState.SUBMITTED): UnitState.IN_PROGRESS,
    (Step.START_REVIEW, UnitState.SUBMITTED): UnitState.IN_REVIEW,
    (Step.ACCEPT, UnitState.IN_REVIEW): UnitState.ACCEPTED,
    (Step.RETURN, UnitState.IN_REVIEW): UnitState.RETURNED,
    (Step.REOPEN, UnitState.ACCEPTED): UnitState.RETURNED,
    (Step.EXCLUDE, UnitState.READY): UnitState.EXCLUDED,
    (Step.EXCLUDE, UnitState.SUBMITTED): UnitState.EXCLUDED,
    (Step.EXCLUDE, UnitState.ACCEPTED): UnitState.EXCLUDED,
    (Step.EXCLUDE, UnitState.RETURNED): UnitState.EXCLUDED,
    (Step.INCLUDE, UnitState.EXCLUDED): UnitState.READY,
    (Step.SPLIT, UnitState.READY): UnitState.READY,
    (Step.SPLIT, UnitState.RETURNED): UnitState.READY,
    (Step.SPLIT, UnitState.IN_PROGRESS): UnitState.READY,
}


def test_the_table_is_the_drawing_of_the_design():
    assert {key: way.target for key, way in UNIT_TRANSITIONS.items()} == DESIGN


@pytest.mark.parametrize("state", UnitState)
@pytest.mark.parametrize("step", DEEDS)  # test_splitting.py has the one that ends a unit
def test_a_step_leads_where_the_table_says_or_is_refused_with_what_helps(team, step, state):
    unit = team.bring("A1", state)
    target = DESIGN.get((step, state))
    if target is not None:
        DEEDS[step](team.owner, unit)
        assert team.unit("A1").state is target
        assert team.unit("A1").version == unit.version + 1
        event = team.owner.events()[-1]
        assert (event.what, event.member) == (step.value, "anna")
    else:
        with pytest.raises(
            NotPossible, match=f"“A1” is {state.words} and cannot be .+ can\\. [A-Z]"
        ):
            DEEDS[step](team.owner, unit)
        assert team.unit("A1") == unit


def test_a_claimed_unit_is_held_under_a_lease_of_two_hours_and_a_review_of_one(team):
    unit = team.bring("A1", UnitState.IN_PROGRESS)
    assert (unit.holder, unit.lease_until) == ("anna", "2026-01-31T14:00:00.000Z")
    unit = team.bring("A2", UnitState.IN_REVIEW)
    assert (unit.holder, unit.lease_until) == ("anna", "2026-01-31T13:00:00.000Z")


def test_a_heartbeat_extends_the_lease(team):
    unit = team.bring("A1", UnitState.IN_PROGRESS)
    team.clock.pass_(hours=1)
    assert team.owner.heartbeat(unit.id).lease_until == "2026-01-31T15:00:00.000Z"
    assert team.unit("A1").version == unit.version


def test_an_expired_lease_lets_somebody_else_claim_and_loses_no_sample(team):
    team.owner.set_member("lena", Role.SAMPLE_COLLECTOR)
    kim = team.open("kim", Role.SAMPLE_COLLECTOR)
    unit = team.bring("A1", UnitState.IN_PROGRESS, "lena")
    lena = team.open("lena")
    with pytest.raises(NotPossible, match="Wait until lena submits or releases it"):
        kim.claim(unit.id)

    team.clock.pass_(hours=3)

    assert kim.claim(unit.id).holder == "kim"
    assert only_sample(kim, unit).author == "lena"
    with pytest.raises(NotPossible, match="do not hold"):
        lena.heartbeat(unit.id)
    with pytest.raises(NotPossible, match="held by kim"):
        lena.submit(unit.id)


def test_whoever_comes_back_after_their_lease_and_finds_the_unit_free_goes_on(team):
    unit = team.bring("A1", UnitState.IN_PROGRESS)
    team.clock.pass_(hours=30)
    team.owner.heartbeat(unit.id)
    assert team.owner.submit(unit.id).state is UnitState.SUBMITTED


def test_an_expired_review_can_be_taken_over(team):
    rob = team.open("rob", Role.REVIEWER)
    team.owner.set_member("lena", Role.SAMPLE_COLLECTOR)
    unit = team.bring("A1", UnitState.SUBMITTED, "lena")
    team.owner.start_review(unit.id)
    with pytest.raises(NotPossible, match="Wait until anna decides"):
        rob.start_review(unit.id)
    team.clock.pass_(hours=2)
    assert rob.start_review(unit.id).holder == "rob"


def test_a_unit_assigned_to_somebody_is_claimed_by_nobody_else(team):
    lena = team.open("lena", Role.SAMPLE_COLLECTOR)
    team.owner.assign([team.unit("A1").id], "lena")
    with pytest.raises(NotPossible, match="assigned to lena"):
        team.owner.claim(team.unit("A1").id)
    assert lena.claim(team.unit("A1").id).holder == "lena"


def test_units_are_assigned_to_members_only(team):
    with pytest.raises(InvalidInput, match="not a member"):
        team.owner.assign([team.unit("A1").id], "nobody")


def test_the_next_unit_is_an_own_returned_one_then_by_priority_then_those_of_others(team):
    kim = team.open("kim", Role.SAMPLE_COLLECTOR)
    team.owner.set_member("rob", Role.REVIEWER)
    team.bring("A2", UnitState.SUBMITTED)
    team.bring("B1", UnitState.SUBMITTED, "kim")
    rob = team.open("rob")
    for name in ("A2", "B1"):
        rob.start_review(team.unit(name).id)
        rob.return_(team.unit(name).id, "Draw the roofs.")

    names = [kim.claim_next().name for _ in range(4)]

    assert names == ["B1", "A1", "B2", "A2"]
    assert kim.claim_next() is None


def test_returning_counts_a_round_and_makes_drafts_of_its_samples(team):
    unit = team.bring("A1", UnitState.RETURNED)
    assert (unit.round, unit.reason, unit.reviewed_by) == (1, "One house is missing.", "anna")
    assert only_sample(team.owner, unit).state is SampleState.DRAFT


def test_returning_and_excluding_need_a_reason(team):
    unit = team.bring("A1", UnitState.IN_REVIEW)
    with pytest.raises(InvalidInput, match="a reason is needed"):
        team.owner.return_(unit.id, "  ")
    with pytest.raises(InvalidInput, match="a reason is needed"):
        team.owner.exclude([team.unit("A2").id], "")


def test_samples_follow_their_unit_from_draft_to_accepted(team):
    states = []
    for state in (
        UnitState.IN_PROGRESS,
        UnitState.SUBMITTED,
        UnitState.IN_REVIEW,
        UnitState.ACCEPTED,
    ):
        name = ("A1", "A2", "B1", "B2")[len(states)]
        states.append(only_sample(team.owner, team.bring(name, state)).state.value)
    assert states == ["draft", "submitted", "submitted", "accepted"]


def test_an_accepted_sample_that_is_edited_is_submitted_again(team):
    unit = team.bring("A1", UnitState.ACCEPTED)
    team.owner.reopen(unit.id)
    sample = only_sample(team.owner, unit)
    assert sample.state is SampleState.ACCEPTED
    assert team.owner.edit_sample(sample.id, sample.version, "road").state is SampleState.SUBMITTED


def test_nobody_reviews_their_own_work_in_a_team_unless_the_project_allows_it(make_team):
    team = make_team()
    team.owner.set_member("lena", Role.REVIEWER)
    unit = team.bring("A1", UnitState.SUBMITTED, "lena")
    with pytest.raises(NotPossible, match="You labelled the work unit “A1” yourself"):
        team.open("lena").start_review(unit.id)
    with pytest.raises(NotPossible, match="Somebody else has to review it"):
        team.open("lena").review([unit.id], Decision.ACCEPT)

    team = make_team(review_own_work=True)
    team.owner.set_member("lena", Role.REVIEWER)
    unit = team.bring("A1", UnitState.SUBMITTED, "lena")
    assert team.open("lena").start_review(unit.id).holder == "lena"


def test_only_the_person_who_submitted_a_unit_withdraws_it(team):
    team.owner.set_member("lena", Role.SAMPLE_COLLECTOR)
    unit = team.bring("A1", UnitState.SUBMITTED, "lena")
    with pytest.raises(NotPossible, match="submitted by lena"):
        team.owner.withdraw(unit.id)
    assert team.open("lena").withdraw(unit.id).holder == "lena"


@pytest.mark.parametrize(
    ("samples", "nothing_here", "problem"),
    [
        ([], False, "holds no samples"),
        ([NewSample("building", square(5, 55))], True, "said to hold nothing, but holds 1"),
        ([NewSample("", square(5, 55))], False, "1 samples have no class"),
        ([NewSample("road", square(5, 55)), NewSample("", point(9, 59))], False, "have no class"),
    ],
)
def test_a_unit_is_submitted_only_when_its_samples_are_complete(
    team, samples, nothing_here, problem
):
    unit = team.unit("A1")
    team.owner.claim(unit.id)
    team.owner.add_samples(samples)
    with pytest.raises(NotPossible, match=problem):
        team.owner.submit(unit.id, nothing_here)
    assert team.unit("A1").state is UnitState.IN_PROGRESS


def test_a_unit_with_an_outline_that_crosses_itself_is_not_submitted(team):
    unit = team.unit("A1")
    team.owner.claim(unit.id)
    team.owner.add_samples([NewSample("building", bow_tie(5, 55))])
    with pytest.raises(NotPossible, match="crosses itself"):
        team.owner.submit(unit.id)


def test_a_unit_without_samples_is_submitted_as_nothing_here(team):
    unit = team.unit("A1")
    team.owner.claim(unit.id)
    assert team.owner.submit(unit.id, nothing_here=True).nothing_here


@pytest.mark.parametrize("state", [UnitState.SUBMITTED, UnitState.ACCEPTED, UnitState.EXCLUDED])
def test_samples_of_a_closed_unit_are_neither_added_nor_edited_nor_deleted(team, state):
    if state is UnitState.EXCLUDED:
        team.bring("A1", UnitState.ACCEPTED)
    unit = team.bring("A1", state) if state is not UnitState.EXCLUDED else team.unit("A1")
    if state is UnitState.EXCLUDED:
        team.owner.exclude([unit.id], "cloud")
    sample = only_sample(team.owner, unit)
    with pytest.raises(NotPossible, match="samples are closed"):
        team.owner.edit_sample(sample.id, sample.version, "road")
    with pytest.raises(NotPossible, match="samples are closed"):
        team.owner.delete_samples([sample.id])
    result = team.owner.add_samples([NewSample("road", square(20, 70))])
    assert (result.added, result.in_closed_units) == (0, 1)


def test_a_unit_that_does_not_exist_is_named(store):
    with pytest.raises(InvalidInput, match="no work unit “nowhere”"):
        store.claim("nowhere")
