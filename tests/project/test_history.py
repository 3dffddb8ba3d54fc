"""The history of a unit or a sample: who changed what of it, and what it was before."""

from __future__ import annotations

import pytest

from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.model import (
    Comment,
    Decision,
    NewSample,
    NewUnit,
    SampleState,
    UnitState,
)
from tests.project.builders import CORNERS, only_sample, polygon, square


def steps(changes):
    return [(c.event.member, c.event.what) for c in changes]


def test_a_unit_tells_who_took_it_from_state_to_state(team):
    kim = team.open("kim", Role.SAMPLE_COLLECTOR)
    unit = team.bring("A1", UnitState.SUBMITTED, "kim")
    rob = team.open("rob", Role.REVIEWER)
    rob.start_review(unit.id)
    rob.return_(unit.id, "One house is missing.")
    history = kim.history(unit.id)
    assert steps(history) == [
        ("anna", "add_units"), ("kim", "claim"), ("kim", "add_samples"), ("kim", "submit"),
        ("rob", "start_review"), ("rob", "return"),
    ]  # fmt: skip
    made, claim, drawn, submit, _, returned = history
    assert (made.old, made.new) == ({"exists": False}, {"exists": True})
    assert claim.old == {"state": "ready", "holder": ""}
    assert claim.new == {"state": "in_progress", "holder": "kim"}
    assert (drawn.old, drawn.new, drawn.samples) == ({}, {}, 1)
    assert (submit.old["labelled_by"], submit.new["labelled_by"]) == ("", "kim")
    assert submit.samples == 1
    assert returned.new == {
        "state": "returned", "holder": "", "reviewed_by": "rob", "round": 1,
        "reason": "One house is missing.",
    }  # fmt: skip


def test_a_bulk_change_is_told_of_each_unit_that_it_changed(team):
    owner = team.owner
    owner.assign([team.unit("A1").id, team.unit("A2").id], "anna")
    owner.exclude([team.unit("A1").id], "cloud")
    *_, assigned, excluded = owner.history(team.unit("A1").id)
    assert (assigned.old, assigned.new) == ({"assignee": ""}, {"assignee": "anna"})
    assert excluded.new == {"state": "excluded", "reason": "cloud"}
    assert steps(owner.history(team.unit("A2").id)) == [("anna", "add_units"), ("anna", "assign")]


def test_what_is_said_about_a_unit_is_part_of_its_history(team):
    unit = team.unit("A1").id
    said = team.owner.add_comment(Comment("", unit, "A roof?"))
    team.owner.add_comment(Comment("", "", "A tree.", reply_to=said.id))
    team.owner.resolve_comment(said.id)
    team.owner.add_comment(Comment("", team.unit("B1").id, "Elsewhere."))
    history = team.owner.history(unit)
    assert [c.event.new.get("text") for c in history[1:]] == ["A roof?", "A tree.", None]
    assert history[-1].event.what == "resolve_comment"


def test_a_sample_tells_its_classes_outlines_and_states(team):
    unit = team.bring("A1", UnitState.IN_PROGRESS)
    owner = team.owner
    x, y = CORNERS["A1"]
    sample = only_sample(owner, unit)
    owner.edit_sample(sample.id, sample.version, "road")
    sample = only_sample(owner, unit)
    owner.edit_sample(sample.id, sample.version, wkb=square(x + 20, y + 20))
    owner.submit(unit.id)
    owner.review([unit.id], Decision.ACCEPT)
    made, classed, moved, submitted, accepted = owner.history(sample.id)
    assert (made.event.what, made.new) == ("add_samples", {"exists": True})
    assert (classed.old, classed.new) == ({"class": "building"}, {"class": "road"})
    assert set(moved.new) == {"outline"}
    assert moved.old["outline"] != moved.new["outline"] == only_sample(owner, unit).wkb
    assert (submitted.old, submitted.new) == ({"state": "draft"}, {"state": "submitted"})
    assert accepted.new == {"state": "accepted"}


def test_a_sample_that_was_deleted_and_brought_back_says_so(team):
    unit = team.bring("A1", UnitState.IN_PROGRESS)
    sample = only_sample(team.owner, unit)
    team.owner.delete_samples([sample.id])
    assert team.owner.history(sample.id)[-1].new == {"exists": False}
    team.owner.undo(team.owner.latest_events()[0].id)
    *_, deleted, undone = team.owner.history(sample.id)
    assert deleted.event.undone_by == undone.event.id
    assert (undone.event.what, undone.new) == ("undo", {"exists": True})


def test_a_rejected_sample_tells_why(team):
    team.bring("A1", UnitState.IN_REVIEW)
    sample = only_sample(team.owner, team.unit("A1"))
    team.owner.reject_samples([sample.id], "A shed")
    rejected = team.owner.history(sample.id)[-1]
    assert rejected.new == {"state": SampleState.REJECTED.value, "reason": "A shed"}


def test_a_sample_names_the_units_that_it_was_in(team):
    team.owner.add_samples([NewSample("road", square(10, 60))])
    sample = next(team.owner.samples())
    halves = [polygon((a, 50), (a + 25, 50), (a + 25, 100), (a, 100)) for a in (0, 25)]
    team.owner.split(team.unit("A1").id, [NewUnit(half) for half in halves])
    split = team.owner.history(sample.id)[-1]
    assert split.event.what == "split"
    assert split.old == {"unit": "A1"}
    assert split.new["unit"].startswith("A1")
    gone = team.owner.history(split.event.subject)
    assert gone[-1].new == {"exists": False}


def test_nothing_has_a_history_without_ever_having_been_there(team):
    with pytest.raises(InvalidInput, match="never had"):
        team.owner.history("nothing")


def test_a_viewer_reads_the_history(team):
    unit = team.bring("A1", UnitState.SUBMITTED)
    vera = team.open("eve", Role.VIEWER)
    assert steps(vera.history(unit.id))[-1] == ("anna", "submit")
