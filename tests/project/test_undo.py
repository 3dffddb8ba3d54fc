"""Undo takes a change back as a whole, and is a change itself."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dl_studio_plugin.definitions.errors import DlStudioError, NotPossible, OutOfDate
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.model import Decision, NewSample, NewUnit, SampleState, UnitState
from dl_studio_plugin.project.rules import UNDO_ACTIONS
from dl_studio_plugin.project.splitting import cells_of_unit
from tests.project.builders import (
    BACKENDS,
    CORNERS,
    contents,
    only_sample,
    point,
    square,
)


def _import(store):
    new = [NewSample("building", square(x + 10, y + 10)) for x, y in CORNERS.values()]
    return store.add_samples([*new, NewSample("road", point(3, 3))]).event


def _import_submitted(store):
    new = [NewSample("road", square(x + 20, y + 20)) for x, y in CORNERS.values()]
    return store.add_samples(new, status=SampleState.SUBMITTED).event


def _submitted(store):
    return [unit.id for unit in store.units(states=(UnitState.SUBMITTED,))]


def _accept(store):
    return store.review(_submitted(store), Decision.ACCEPT, "good").event


def _return(store):
    return store.review(_submitted(store)[:2], Decision.RETURN, "again").event


def _assign(store):
    return store.assign([unit.id for unit in store.units()], "anna").event


def _exclude(store):
    ready = [unit.id for unit in store.units(states=(UnitState.READY,))]
    return store.exclude(ready, "cloud").event


def _add_units(store):
    offset = 200 + 10 * len(store.units())
    return store.add_units([NewUnit(square(offset, 0, 10))]).event


def _split(store):
    unit = store.units(states=(UnitState.READY, UnitState.RETURNED))[0]
    return store.split(unit.id, cells_of_unit(unit)).event


def _open_samples(store):
    open_ = {u.id for u in store.units(states=(UnitState.READY, UnitState.RETURNED))}
    return [sample for sample in store.samples() if sample.unit in open_]


def _edit(store):
    sample = _open_samples(store)[0]
    geometry = point(4, 4) if len(sample.wkb) == 21 else square(11, 61)
    store.edit_sample(sample.id, sample.version, "road", geometry)
    return store.events()[-1].id


def _delete(store):
    return store.delete_samples([sample.id for sample in _open_samples(store)[:2]]).event


def _propose(store):
    """New suggestions in place of former ones, in ready units."""
    ready = [unit.id for unit in store.units(states=(UnitState.READY,))]
    number = len(store.events())
    new = [NewSample("building", square(x + 30, y + 30), 0.5) for x, y in CORNERS.values()]
    return store.propose_samples(new, dict.fromkeys(ready, number)).event


CHANGES = {
    change.__name__[1:]: change
    for change in (
        _import, _import_submitted, _accept, _return, _assign, _exclude, _add_units, _edit, _delete,
        _propose, _split,
    )
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGES)
def test_undoing_a_change_restores_the_project_and_undoing_that_makes_it_again(make_team, name):
    store = make_team(area_wkt="POLYGON ((0 0, 900 0, 900 100, 0 100, 0 0))").owner
    _import(store)
    if name in ("accept", "return"):
        _import_submitted(store)
    before = contents(store)
    event = CHANGES[name](store)
    after = contents(store)
    assert after != before

    undo = store.undo(event).event
    assert contents(store) == before
    store.undo(undo)
    assert contents(store) == after


@settings(max_examples=25)
@given(st.lists(st.sampled_from(sorted(CHANGES)), min_size=1, max_size=6))
def test_any_row_of_changes_is_undone_step_by_step_back_to_the_start(names):
    with tempfile.TemporaryDirectory() as folder:
        area = "POLYGON ((0 0, 900 0, 900 100, 0 100, 0 0))"
        for make in BACKENDS.values():
            team = make(Path(folder), area_wkt=area)
            try:
                _check_row(team.owner, names)
            finally:
                team.close()


def _check_row(store, names):
    states = [(0, contents(store))]
    for name in names:
        try:
            event = CHANGES[name](store)
        except (DlStudioError, IndexError):  # nothing to do in this state
            continue
        states.append((event, contents(store)))
    for (event, after), (_, before) in zip(states[:0:-1], states[-2::-1]):
        assert contents(store) == after
        store.undo(event)
        assert contents(store) == before


def test_an_undo_is_a_new_event_and_nothing_is_removed_from_the_history(store):
    event = _import(store)
    length = len(store.events())
    number = store.undo(event).event
    events = store.events()
    assert len(events) == length + 1
    assert (events[-1].id, events[-1].what, events[-1].new["event"]) == (number, "undo", event)
    assert next(e for e in events if e.id == event).undone_by == number


def test_an_event_is_undone_once(store):
    event = _import(store)
    store.undo(event)
    with pytest.raises(NotPossible, match="was undone already"):
        store.undo(event)


def test_a_change_is_not_undone_under_a_later_one(store):
    event = _import_submitted(store)
    later = _accept(store)
    with pytest.raises(OutOfDate, match="4 of its samples changed again since"):
        store.undo(event)
    store.undo(later)
    store.undo(event)
    assert list(store.samples()) == []


def test_steps_of_one_unit_have_their_own_way_back(team):
    team.bring("A1", UnitState.SUBMITTED)
    with pytest.raises(NotPossible, match="withdrawn"):
        team.owner.undo(team.owner.events()[-1].id)


def test_a_lease_that_was_extended_since_is_not_cut(team):
    unit = team.bring("A1", UnitState.IN_PROGRESS)
    number = team.owner.prioritise([unit.id], 3).event
    team.clock.pass_(minutes=30)
    kept = team.owner.heartbeat(unit.id).lease_until
    assert kept > unit.lease_until
    team.owner.undo(number)
    assert team.unit("A1").lease_until == kept


def test_samples_move_back_when_the_units_they_came_into_are_undone(make_team):
    from dl_studio_plugin.project.grid import grid_units
    from tests.project.builders import AREA

    store = make_team(units=False).owner
    _import(store)
    units = store.add_units(grid_units(AREA, 50)).event
    store.add_samples([NewSample("road", square(30, 30))])

    store.undo(units)

    (unit,) = store.units()
    assert unit.name == "Whole area"
    assert {sample.unit for sample in store.samples()} == {unit.id}


def test_what_somebody_else_did_is_undone_by_those_who_set_up_the_project(team):
    kim = team.open("kim", Role.SAMPLE_COLLECTOR)
    lena = team.open("lena", Role.SAMPLE_COLLECTOR)
    event = kim.add_samples([NewSample("road", square(1, 1))]).event
    from dl_studio_plugin.definitions.errors import NotPermitted

    with pytest.raises(NotPermitted, match="needs an analyst"):
        lena.undo(event)
    assert kim.undo(event).samples == 1
    event = kim.add_samples([NewSample("road", square(1, 1))]).event
    assert team.owner.undo(event).samples == 1


@pytest.mark.parametrize("state", [UnitState.SUBMITTED, UnitState.IN_REVIEW, UnitState.ACCEPTED])
def test_a_unit_that_was_handed_in_keeps_its_samples_when_an_earlier_deletion_is_undone(
    team, state
):
    unit = team.unit("A1")
    store = team.owner
    store.claim(unit.id)
    store.add_samples([NewSample("road", square(x, 60)) for x in (5, 10)])
    deletion = store.delete_samples([next(iter(store.samples())).id]).event
    store.submit(unit.id)
    if state is not UnitState.SUBMITTED:
        reviewer = team.open("rob", Role.REVIEWER)
        reviewer.start_review(unit.id)
        if state is UnitState.ACCEPTED:
            reviewer.accept(unit.id)
    before = contents(store)
    with pytest.raises(NotPossible, match=r"“A1” is .*, so its samples are closed"):
        store.undo(deletion)
    assert contents(store) == before


def test_what_somebody_drew_is_not_undone_in_a_unit_that_somebody_else_holds_now(team):
    from dl_studio_plugin.definitions.errors import NotPermitted

    unit = team.unit("A1")
    kim = team.open("kim", Role.SAMPLE_COLLECTOR)
    lena = team.open("lena", Role.SAMPLE_COLLECTOR)
    kim.claim(unit.id)
    event = kim.add_samples([NewSample("road", square(5, 60))]).event
    kim.release(unit.id)
    lena.claim(unit.id)
    with pytest.raises(NotPermitted, match="edit the samples of others; that needs an analyst"):
        kim.undo(event)
    lena.release(unit.id)
    assert kim.undo(event).samples == 1


def test_every_kind_of_event_that_can_be_undone_says_what_that_needs(team):
    for change in CHANGES.values():
        try:
            change(team.owner)
        except (DlStudioError, IndexError):
            continue
    team.bring("B1", UnitState.READY)
    undoable = {event.what for event in team.owner.events() if event.undoable}
    assert undoable <= set(UNDO_ACTIONS)


# -- completion -------------------------------------------------------------------------------


def test_a_complete_project_is_frozen_with_a_numbered_snapshot(team):
    unit = team.bring("A1", UnitState.ACCEPTED)
    store = team.owner
    snapshot = store.complete()

    assert (snapshot.number, snapshot.samples, snapshot.member) == (1, 1, "anna")
    assert [s.id for s in store.snapshot_samples(1)] == [only_sample(store, unit).id]
    with pytest.raises(NotPossible, match="marked complete at 2026-01-31 and is frozen"):
        _import(store)
    assert store.settings().completed


def test_the_owner_opens_a_complete_project_again_and_its_snapshot_stays(team):
    team.bring("A1", UnitState.ACCEPTED)
    store = team.owner
    store.complete()
    store.undo(store.events()[-1].id)
    team.bring("A2", UnitState.ACCEPTED)
    assert store.complete().number == 2
    assert [(s.number, s.samples) for s in store.snapshots()] == [(1, 1), (2, 2)]
    assert len(list(store.snapshot_samples(2))) == 2


def test_a_project_is_not_complete_while_somebody_holds_a_unit(team):
    team.bring("A1", UnitState.IN_PROGRESS)
    with pytest.raises(NotPossible, match="1 work units are held"):
        team.owner.complete()


def test_runs_are_still_recorded_after_completion(team):
    from dl_studio_plugin.project.model import Run

    team.owner.complete()
    assert team.owner.record_run(Run("trainmodel", "2026-01-31T12:00:00Z")).id == 1
