"""What the layers show of the records is always what the records say."""

from __future__ import annotations

import contextlib
import sqlite3

import pytest
from osgeo import gdal, ogr

from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.geopackage.connection import is_being_written
from dl_studio_plugin.project.geopackage.schema import SAMPLE_TABLES
from dl_studio_plugin.project.model import (
    Decision,
    NewSample,
    NewUnit,
    SampleSource,
    SampleState,
    UnitState,
)
from tests.project.builders import make_geopackage_team, only_sample, point, square


@pytest.fixture
def team(tmp_path):
    team = make_geopackage_team(tmp_path)
    yield team
    team.close()


def check_in_step(team) -> None:
    with contextlib.closing(sqlite3.connect(team.reference)) as file:
        for points, table in enumerate(SAMPLE_TABLES):
            wrong = file.execute(
                f"SELECT s.fid, s.state, r.state, s.author, r.author, s.unit, u.uuid "
                f"FROM {table.name} s JOIN sample_records r ON r.shape = s.fid AND r.points = ? "
                "LEFT JOIN unit_records u ON u.id = r.unit WHERE s.state IS NOT r.state "
                "OR s.author IS NOT r.author OR s.unit IS NOT u.uuid OR s.uuid IS NOT r.uuid",
                (points,),
            ).fetchall()
            assert not wrong
        wrong = file.execute(
            "SELECT w.fid FROM work_units w JOIN unit_records r ON r.id = w.fid "
            "WHERE w.state IS NOT r.state OR w.subset IS NOT r.subset "
            "OR w.holder IS NOT r.holder OR w.assignee IS NOT r.assignee OR w.uuid IS NOT r.uuid"
        ).fetchall()
        assert not wrong


def shown(team, table: str = "samples") -> list[tuple]:
    with contextlib.closing(sqlite3.connect(team.reference)) as file:
        return file.execute(f"SELECT state, author FROM {table} ORDER BY fid").fetchall()


def test_imported_samples_show_state_unit_and_author(team):
    new = [NewSample("road", square(5, 55)), NewSample("road", point(60, 60))]
    team.owner.add_samples(new, SampleSource.IMPORTED, SampleState.SUGGESTED)
    assert shown(team) == shown(team, "sample_points") == [("suggested", "anna")]
    check_in_step(team)


@pytest.mark.parametrize("state", list(UnitState))
def test_every_state_of_a_unit_is_shown_with_its_samples(team, state):
    team.bring("A1", state)
    check_in_step(team)
    assert state.value in {row[0] for row in _units(team)}


def _units(team) -> list[tuple]:
    with contextlib.closing(sqlite3.connect(team.reference)) as file:
        return file.execute("SELECT state, holder, assignee, subset FROM work_units").fetchall()


def test_undo_and_its_undo_are_shown(team):
    store = team.owner
    unit = team.bring("A1", UnitState.SUBMITTED)
    decided = store.review([unit.id], Decision.ACCEPT)
    check_in_step(team)
    taken_back = store.undo(decided.event)
    check_in_step(team)
    store.undo(taken_back.event)
    check_in_step(team)
    assert shown(team) == [("accepted", "anna")]


def test_deleted_samples_come_back_with_what_they_showed(team):
    store = team.owner
    team.bring("A1", UnitState.IN_PROGRESS)
    sample = only_sample(store, team.unit())
    store.delete_samples([sample.id])
    store.restore_samples([sample.id])
    check_in_step(team)
    added = store.add_samples([NewSample("road", square(60, 60)), NewSample("road", point(1, 1))])
    back = store.undo(added.event)
    store.undo(back.event)
    check_in_step(team)
    assert len(shown(team)) == 2


def test_assigning_and_regrouping_units_is_shown(team):
    store = team.owner
    store.set_member("bert", Role.SAMPLE_COLLECTOR)
    store.add_samples([NewSample("road", square(110, 5))])
    event = store.assign([team.unit("A1").id], "bert").event
    assert ("ready", "", "bert", "") in _units(team)
    store.undo(event)
    check_in_step(team)


def test_samples_that_move_into_a_new_unit_show_it(tmp_path):
    team = make_geopackage_team(tmp_path, units=False)
    team.owner.add_samples([NewSample("road", square(5, 5))])
    added = team.owner.add_units([NewUnit(square(0, 0, 50), "West")])
    check_in_step(team)
    team.owner.undo(added.event)
    check_in_step(team)
    team.close()


def test_a_layer_that_changes_what_it_only_shows_gets_it_back(team):
    team.bring("A1", UnitState.IN_PROGRESS)
    dataset = gdal.OpenEx(team.reference, gdal.OF_VECTOR | gdal.OF_UPDATE)
    changes = {"samples": ("state", "accepted"), "work_units": ("holder", "mallory")}
    for name, (field, value) in changes.items():
        layer = dataset.GetLayerByName(name)
        feature = layer.GetNextFeature()
        feature.SetField(field, value)
        assert layer.SetFeature(feature) == ogr.OGRERR_NONE
    del feature, layer, dataset
    check_in_step(team)
    assert shown(team) == [("draft", "anna")]
    assert team.owner.status().pending_edits == 0


def test_whether_somebody_writes_is_answered_at_once(team, tmp_path):
    path = tmp_path / "project.gpkg"
    assert not is_being_written(path)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert is_being_written(path)
        other.execute("ROLLBACK")
    assert not is_being_written(path)
    assert not is_being_written(tmp_path / "gone.gpkg")
    assert not (tmp_path / "gone.gpkg").exists()
