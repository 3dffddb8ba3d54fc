"""Suggestions of a model: replaced by newer ones, never counted unseen, most uncertain first."""

from __future__ import annotations

import pytest

from dl_studio_plugin.definitions.errors import Cancelled, InvalidInput
from dl_studio_plugin.project.grid import grid_units
from dl_studio_plugin.project.model import NewSample, SampleFilter, SampleState, UnitState
from tests.project.builders import AREA, contents, square

SUGGESTED = SampleFilter(states=(SampleState.SUGGESTED,))


def proposal(x: float, y: float, score: float = 0.8) -> NewSample:
    return NewSample("building", square(x, y), score)


def test_proposals_are_suggestions_with_scores_that_do_not_count(team):
    store, unit = team.owner, team.unit("A1")
    result = store.propose_samples([proposal(5, 55, 0.75)], {unit.id: 7})
    (sample,) = store.samples()
    assert result.added == 1
    assert (sample.state, sample.score, sample.unit) == (SampleState.SUGGESTED, 0.75, unit.id)
    assert not list(store.training_samples())
    assert store.unit(unit.id).state is UnitState.READY


def test_the_unit_with_the_highest_priority_is_claimed_first(team):
    store = team.owner
    priorities = {team.unit(name).id: value for name, value in (("A2", 10), ("B1", 90), ("B2", 50))}
    store.propose_samples([], priorities)
    assert [store.claim_next().name for _ in range(4)] == ["B1", "B2", "A2", "A1"]


def test_former_suggestions_of_the_same_units_make_room(team):
    store = team.owner
    here, there = team.unit("A1").id, team.unit("B2").id
    store.propose_samples([proposal(5, 55), proposal(60, 10)], {here: 1, there: 1})
    store.propose_samples([proposal(20, 60, 0.9)], {here: 2})
    assert {(s.unit, s.score) for s in store.samples(SUGGESTED)} == {(here, 0.9), (there, 0.8)}


def test_what_somebody_confirmed_changed_or_drew_stays(team):
    store, unit = team.owner, team.unit("A1").id
    store.propose_samples([proposal(5, 55), proposal(15, 55), proposal(25, 55)], {unit: 1})
    confirmed, edited, _ = store.samples()
    store.confirm_samples([confirmed.id])
    store.edit_sample(edited.id, edited.version, wkb=square(15, 65))
    store.add_samples([NewSample("road", square(35, 55))])
    store.propose_samples([], {unit: 1})
    assert {s.state for s in store.samples()} == {SampleState.DRAFT}
    assert len(list(store.samples())) == 3


def test_proposing_again_is_one_event_that_is_undone_as_one(team):
    store, unit = team.owner, team.unit("A1").id
    store.propose_samples([proposal(5, 55)], {unit: 1})
    before, events = contents(store), len(store.events())
    result = store.propose_samples([proposal(25, 75)], {unit: 9})
    assert len(store.events()) == events + 1
    assert store.events()[-1].what == "propose_samples"
    store.undo(result.event)
    assert contents(store) == before
    assert store.unit(unit).priority == 1


def test_an_unknown_unit_or_class_leaves_all_as_it_was(team):
    store, unit = team.owner, team.unit("A1").id
    store.propose_samples([proposal(5, 55)], {unit: 1})
    before = contents(store)
    with pytest.raises(InvalidInput):
        store.propose_samples([proposal(5, 55)], {"no such unit": 1})
    with pytest.raises(InvalidInput, match="“tree”"):
        store.propose_samples([NewSample("tree", square(5, 55), 0.5)], {unit: 2})
    assert contents(store) == before


def test_cancelling_leaves_the_former_suggestions(team):
    store, unit = team.owner, team.unit("A1").id
    store.propose_samples([proposal(5, 55)], {unit: 1})
    before = contents(store)

    def cancel(_: int) -> None:
        raise Cancelled("Cancelled.")

    with pytest.raises(Cancelled):
        store.propose_samples((proposal(i % 40, 60) for i in range(5000)), {unit: 2}, cancel)
    assert contents(store) == before


def test_thousands_of_units_get_their_priorities(make_team):
    team = make_team(units=False)
    store = team.owner
    store.add_units(grid_units(AREA, 2.5))
    units = store.units()
    priorities = {unit.id: number for number, unit in enumerate(units)}
    assert len(units) > 1000
    store.propose_samples([proposal(5, 55)], priorities)
    store.propose_samples([], priorities)
    assert not list(store.samples())
    assert store.claim_next().id == units[-1].id
