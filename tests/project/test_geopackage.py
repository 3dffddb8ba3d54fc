"""The file: what QGIS sees and edits in it, what protects it, who may write it when."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
from collections.abc import Callable
from typing import Any

import pytest
from osgeo import gdal, ogr

from dl_studio_plugin.definitions.errors import (
    InvalidInput,
    NotPossible,
    ProjectReadOnly,
    ProjectTooNew,
)
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.geopackage.blob import blob_envelope, from_blob, to_blob
from dl_studio_plugin.project.geopackage.sql import sql
from dl_studio_plugin.project.model import (
    Decision,
    NewSample,
    SampleFilter,
    SampleState,
    UnitState,
)
from dl_studio_plugin.project.opening import create_project, open_project
from tests.project.builders import (
    contents,
    make_geopackage_team,
    only_sample,
    point,
    project_settings,
    square,
)


@pytest.fixture
def team(tmp_path):
    team = make_geopackage_team(tmp_path)
    yield team
    team.close()


class Layer:
    """A table of the project, edited as QGIS does: by OGR, feature by feature."""

    def __init__(self, reference: str, name: str) -> None:
        self.dataset = gdal.OpenEx(reference, gdal.OF_VECTOR | gdal.OF_UPDATE)
        self.layer = self.dataset.GetLayerByName(name)

    def add(self, wkb: bytes, **fields) -> int:
        feature = ogr.Feature(self.layer.GetLayerDefn())
        geometry = ogr.CreateGeometryFromWkb(wkb)
        if geometry.GetGeometryName() == "POLYGON":
            geometry = ogr.ForceToMultiPolygon(geometry)
        feature.SetGeometry(geometry)
        for name, value in fields.items():
            feature.SetField(name, value)
        self._check(self.layer.CreateFeature, feature)
        return feature.GetFID()

    def change(self, fid: int, wkb: bytes = b"", **fields) -> None:
        feature = self.layer.GetFeature(fid)
        if wkb:
            feature.SetGeometry(ogr.ForceToMultiPolygon(ogr.CreateGeometryFromWkb(wkb)))
        for name, value in fields.items():
            feature.SetField(name, value)
        self._check(self.layer.SetFeature, feature)

    def remove(self, fid: int) -> None:
        self._check(self.layer.DeleteFeature, fid)

    def fids(self) -> list[int]:
        return [feature.GetFID() for feature in self.layer]

    def _check(self, change: Callable[[Any], int], what: Any) -> None:
        try:
            code = change(what)
        except RuntimeError as error:  # QGIS 3.44 makes GDAL raise
            raise OSError(str(error)) from error
        if code != 0:
            raise OSError(gdal.GetLastErrorMsg())

    def close(self) -> None:
        self.layer = self.dataset = None


@pytest.fixture
def layer(team):
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    opened = []

    def open_layer(name: str = "samples") -> Layer:
        opened.append(Layer(team.reference, name))
        return opened[-1]

    yield open_layer
    for one in opened:
        one.close()
    gdal.PopErrorHandler()


def found_by_index(path: str, table: str) -> set[int]:
    """fids that a spatial filter finds that leaves out nothing but uses the index."""
    dataset = gdal.OpenEx(path)
    found = dataset.GetLayerByName(table)
    found.SetSpatialFilterRect(-1e6, 0.5, 1e6, 1e6)
    return {feature.GetFID() for feature in found}


# -- what is in it ----------------------------------------------------------------------------


def test_qgis_finds_layers_of_units_samples_points_and_comments(team):
    dataset = gdal.OpenEx(team.reference)
    kinds = {
        dataset.GetLayer(i).GetName(): ogr.GeometryTypeToName(dataset.GetLayer(i).GetGeomType())
        for i in range(dataset.GetLayerCount())
    }
    assert kinds == {
        "work_units": "Multi Polygon",
        "samples": "Multi Polygon",
        "sample_points": "Point",
        "comments": "Point",
        "unit_records": "None",
        "sample_records": "None",
    }
    assert dataset.GetLayerByName("samples").GetSpatialRef().GetAuthorityCode(None) == "3857"


def test_the_spatial_index_follows_imports_edits_deletions_and_undo(team):
    store = team.owner
    new = [NewSample("building", square(i % 10 * 10, i // 10 * 10)) for i in range(100)]
    store.add_samples([*new, NewSample("road", point(5, 5))])
    samples = list(store.samples())
    store.edit_sample(samples[0].id, 1, wkb=square(90, 95, 1))
    edited = store.events()[-1].id
    deleted = store.delete_samples([samples[1].id]).event

    dataset = gdal.OpenEx(team.reference)
    polygons = dataset.GetLayerByName("samples")
    assert polygons.GetFeatureCount() == 99
    assert polygons.GetExtent() == (0, 92, 0, 96)
    polygons.SetSpatialFilterRect(90.1, 95.1, 90.2, 95.2)
    assert polygons.GetFeatureCount() == 1
    polygons.SetSpatialFilterRect(0, 0, 11, 11)
    assert polygons.GetFeatureCount() == 2
    assert dataset.GetLayerByName("sample_points").GetExtent() == (5, 5, 5, 5)
    del polygons, dataset

    store.undo(deleted)
    again = store.undo(edited).event
    assert len(found_by_index(team.reference, "samples")) == 100
    store.undo(again)
    with sqlite3.connect(team.reference) as file:
        index = file.execute("SELECT count(*) FROM rtree_samples_geom").fetchone()[0]
        rows = file.execute("SELECT count(*) FROM samples").fetchone()[0]
    assert index == rows


def test_the_file_passes_sqlites_own_checks_after_a_working_life(team):
    team.bring("A1", UnitState.ACCEPTED)
    team.bring("A2", UnitState.RETURNED)
    team.owner.complete()
    with sqlite3.connect(team.reference) as file:
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert file.execute("PRAGMA foreign_key_check").fetchall() == []
        assert file.execute("SELECT busy FROM store_writer").fetchone() == (0,)


def test_the_history_cannot_be_changed_even_in_the_file(team):
    with sqlite3.connect(team.reference) as file:
        for statement in ("DELETE FROM events", "UPDATE events SET member = 'eve'"):
            with pytest.raises(sqlite3.IntegrityError, match="history"):
                file.execute(statement)


def test_a_blob_of_any_kind_gives_its_envelope_and_its_geometry_back():
    wkb = square(1, 2, 3)
    assert from_blob(to_blob(wkb, 3857, (1, 2, 4, 5))) == wkb
    assert blob_envelope(to_blob(wkb, 3857, (1, 2, 4, 5))) == (1, 2, 4, 5)
    assert blob_envelope(to_blob(wkb, 3857)) == (1, 2, 4, 5)
    for foreign in (None, b"", b"GP", b"junk and more"):
        assert from_blob(foreign) == b""
        assert blob_envelope(foreign) is None


# -- edited as a layer ------------------------------------------------------------------------


def test_a_sample_drawn_in_a_plain_layer_is_a_draft_of_its_unit(team, layer):
    samples = layer()
    samples.add(square(60, 60), **{"class": "building"})
    samples.close()
    assert team.owner.status().pending_edits == 1

    assert team.owner.settle_edits() == 1

    (sample,) = team.owner.samples()
    assert (sample.unit, sample.class_name) == (team.unit("A2").id, "building")
    assert (sample.state, sample.author) == (SampleState.DRAFT, "anna")
    assert team.owner.events()[-1].new == {"samples": 1, "units": 0}


def test_points_drawn_in_a_plain_layer_are_samples_too(team, layer):
    layer("sample_points").add(point(60, 60), **{"class": "road"})
    team.owner.settle_edits()
    (sample,) = team.owner.samples()
    assert (sample.class_name, sample.unit) == ("road", team.unit("A2").id)


def test_edits_of_a_layer_are_taken_up_by_the_next_change_of_the_project(team, layer):
    layer().add(square(10, 60), **{"class": "building"})
    team.owner.claim(team.unit("A1").id)
    assert team.owner.submit(team.unit("A1").id).state is UnitState.SUBMITTED


def test_edits_of_a_layer_are_one_event_that_undo_takes_back(team, layer):
    store = team.owner
    store.add_samples([NewSample("building", square(x, 60)) for x in (5, 10, 15)])
    before = contents(store)
    samples = layer()
    first, second, _ = samples.fids()
    samples.change(first, square(60, 60), **{"class": "road"})
    samples.change(first, **{"class": "building"})
    samples.remove(second)
    samples.add(square(70, 70), **{"class": "road"})
    samples.close()
    store.settle_edits()
    event = store.events()[-1]
    assert (event.what, event.new["samples"]) == ("edit_layer", 3)
    assert {s.unit for s in store.samples()} == {team.unit("A1").id, team.unit("A2").id}
    after = contents(store)

    undo = store.undo(event.id).event
    assert contents(store) == before
    store.undo(undo)
    assert contents(store) == after


def test_a_pasted_feature_gets_an_id_of_its_own(team, layer):
    samples = layer()
    samples.add(square(5, 60), **{"class": "building", "uuid": "copied"})
    samples.add(square(9, 60), **{"class": "building", "uuid": "copied"})
    team.owner.settle_edits()
    ids = [sample.id for sample in team.owner.samples()]
    assert len(set(ids)) == 2
    assert "copied" not in ids


def test_the_id_of_a_feature_cannot_be_changed_in_a_layer(team, layer):
    team.owner.add_samples([NewSample("building", square(5, 60))])
    samples = layer()
    with pytest.raises(OSError, match="leave it as it is"):
        samples.change(samples.fids()[0], uuid="other")


def test_an_accepted_sample_edited_in_a_layer_is_submitted_again(team, layer):
    unit = team.bring("A1", UnitState.ACCEPTED)
    team.owner.reopen(unit.id)
    samples = layer()
    samples.change(samples.fids()[0], **{"class": "road"})
    samples.close()
    sample = only_sample(team.owner, unit)
    assert (sample.state, sample.class_name) == (SampleState.SUBMITTED, "road")


@pytest.mark.parametrize("state", [UnitState.SUBMITTED, UnitState.ACCEPTED])
def test_a_closed_unit_is_closed_in_the_file_and_the_text_says_what_to_do(team, layer, state):
    team.bring("A1", state)
    samples = layer()
    fid = samples.fids()[0]
    for deed in (
        lambda: samples.change(fid, **{"class": "road"}),
        lambda: samples.change(fid, square(60, 60)),
        lambda: samples.remove(fid),
        lambda: samples.add(square(30, 80), **{"class": "road"}),
    ):
        with pytest.raises(OSError, match="return or reopen the unit first"):
            deed()
    samples.add(square(70, 80), **{"class": "road"})


def test_a_sample_cannot_be_moved_into_a_closed_unit_in_a_layer(team, layer):
    team.bring("A1", UnitState.SUBMITTED)
    team.owner.add_samples([NewSample("building", square(60, 60))])
    samples = layer()
    with pytest.raises(OSError, match="return or reopen the unit first"):
        samples.change(samples.fids()[1], square(20, 80))


def test_a_complete_project_is_frozen_in_the_file(team, layer):
    team.bring("A1", UnitState.ACCEPTED)
    team.owner.complete()
    for name in ("samples", "work_units"):
        table = layer(name)
        with pytest.raises(OSError, match="marked complete"):
            table.remove(table.fids()[0])
        table.close()


def test_units_drawn_and_deleted_in_a_layer_take_and_leave_their_samples(team, layer):
    team.owner.add_samples(
        [NewSample("building", square(5, 60)), NewSample("road", square(210, 0))]
    )
    units = layer("work_units")
    units.remove(units.fids()[0])
    units.add(square(200, 0, 50))
    units.close()
    team.owner.settle_edits()

    names = {unit.id: unit.name for unit in team.owner.units()}
    assert sorted(names.values()) == ["A2", "B1", "B2", "Unit 5"]
    assert [names.get(sample.unit, "") for sample in team.owner.samples()] == ["", "Unit 5"]
    team.owner.undo(team.owner.events()[-1].id)
    assert sorted(unit.name for unit in team.owner.units()) == ["A1", "A2", "B1", "B2"]


def test_a_unit_that_somebody_works_on_keeps_its_outline(team, layer):
    team.bring("A1", UnitState.IN_PROGRESS)
    units = layer("work_units")
    fid = units.fids()[0]
    for deed in (lambda: units.change(fid, square(0, 0, 9)), lambda: units.remove(fid)):
        with pytest.raises(OSError, match="Somebody works on this work unit"):
            deed()


def test_a_comment_drawn_in_a_layer_gets_its_author_and_time(team, layer):
    layer("comments").add(point(5, 5), text="Look", unit=team.unit("A1").id, category="missed")
    team.owner.settle_edits()
    (comment,) = team.owner.comments()
    assert (comment.author, comment.text, comment.category.value) == ("anna", "Look", "missed")
    assert comment.id
    assert comment.created


# -- what it is not ---------------------------------------------------------------------------


def test_a_missing_file_and_a_file_that_is_no_project_say_what_to_choose(tmp_path):
    text = tmp_path / "notes.gpkg"
    text.write_text("not a database " * 100)
    other = tmp_path / "other.gpkg"
    gdal.GetDriverByName("GPKG").Create(str(other), 0, 0, 0, gdal.GDT_Unknown)
    empty = tmp_path / "empty.gpkg"
    empty.touch()
    for path in (text, other, empty, tmp_path / "missing.gpkg", tmp_path):
        with pytest.raises(InvalidInput, match="Create project"):
            open_project(str(path))
    with pytest.raises(InvalidInput, match="Choose a project"):
        open_project("")


def test_a_project_of_a_newer_version_is_not_opened(team):
    team.close()
    with sqlite3.connect(team.reference) as file:
        file.execute("UPDATE dl_studio_project SET schema_version = 99")
    with pytest.raises(ProjectTooNew, match="Update the plugin"):
        open_project(team.reference)


@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_read_only_project_is_read_and_a_change_says_what_to_do(team, tmp_path, what):
    team.bring("A1", UnitState.ACCEPTED)
    team.close()
    place = tmp_path / "project.gpkg" if what == "file" else tmp_path
    mode = place.stat().st_mode
    place.chmod(0o444 if what == "file" else 0o555)
    try:
        with open_project(team.reference) as store:
            assert store.read_only
            assert len(list(store.training_samples())) == 1
            assert store.status().units["accepted"] == 1
            with pytest.raises(ProjectReadOnly, match="Allow writing to the file"):
                store.claim(store.units()[1].id)
    finally:
        place.chmod(mode)


def test_a_project_that_exists_is_never_overwritten(team):
    with pytest.raises(InvalidInput, match="exists already and is not overwritten"):
        create_project(team.reference, project_settings())
    with pytest.raises(InvalidInput, match=r"does not end in \.gpkg"):
        create_project(team.reference + ".zip", project_settings())


def test_a_creation_that_fails_leaves_nothing(tmp_path):
    with pytest.raises(InvalidInput):
        create_project(tmp_path / "new.gpkg", project_settings(area_wkt="POINT (1 1)"))
    assert list(tmp_path.iterdir()) == []


def test_a_closed_project_says_so(team):
    team.owner.close()
    with pytest.raises(NotPossible, match="Open it again"):
        team.owner.units()


def test_a_piece_of_a_statement_is_never_data():
    assert sql("SELECT {columns}", columns="a, b") == "SELECT a, b"
    for data in ('x"; drop table samples --', "a; b", "x -- y", 'a"b', "ü"):
        with pytest.raises(ValueError, match="no fixed part"):
            sql("SELECT {columns}", columns=data)


# -- several processes ------------------------------------------------------------------------

_PROCESSES = multiprocessing.get_context("spawn")


def _claim_all(path: str, member: str, start, results) -> None:
    with open_project(path, member) as store:
        ids = [unit.id for unit in store.units()]
        start.wait()
        won = []
        for unit_id in ids:
            try:
                store.claim(unit_id)
                won.append(unit_id)
            except NotPossible:
                continue
        results.put((member, won))


def test_of_several_processes_that_claim_a_unit_exactly_one_gets_it(team):
    members = ["kim", "lena", "rob"]
    for member in members:
        team.open(member, Role.SAMPLE_COLLECTOR)
    start, results = _PROCESSES.Barrier(len(members)), _PROCESSES.Queue()
    processes = [
        _PROCESSES.Process(target=_claim_all, args=(team.reference, member, start, results))
        for member in members
    ]
    for process in processes:
        process.start()
    won = dict(results.get(timeout=60) for _ in members)
    for process in processes:
        process.join(60)

    claimed = [unit_id for units in won.values() for unit_id in units]
    assert sorted(claimed) == sorted(unit.id for unit in team.owner.units())
    for unit in team.owner.units():
        assert unit.id in won[unit.holder]
    assert sum(event.what == "claim" for event in team.owner.events()) == 4


def _write_often(path: str, number: int, start, results) -> None:
    try:
        with open_project(path) as store:
            start.wait()
            for i in range(20):
                store.add_samples([NewSample("road", square(number * 20, i * 4, 1))])
        results.put("")
    except Exception as error:  # noqa: BLE001  whatever it is, the test shows it
        results.put(repr(error))


def test_processes_that_write_at_once_wait_for_each_other_and_lose_nothing(team):
    start, results = _PROCESSES.Barrier(3), _PROCESSES.Queue()
    processes = [
        _PROCESSES.Process(target=_write_often, args=(team.reference, i, start, results))
        for i in range(3)
    ]
    for process in processes:
        process.start()
    assert [results.get(timeout=120) for _ in processes] == ["", "", ""]
    for process in processes:
        process.join(60)
    assert len(list(team.owner.samples())) == 60
    assert len({event.id for event in team.owner.events()}) == 62


def _import_without_end(path: str, said) -> None:
    def forever():
        i = 0
        while True:
            i += 1
            yield NewSample("building", square(i % 97, i % 89, 0.5))

    with open_project(path) as store:
        store.add_samples(forever(), on_progress=said.put)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kills as Linux and macOS do")
def test_a_kill_in_the_middle_of_an_import_leaves_the_project_as_it_was(team):
    team.bring("A1", UnitState.SUBMITTED)
    before = contents(team.owner)
    events = team.owner.events()
    said = _PROCESSES.Queue()
    process = _PROCESSES.Process(target=_import_without_end, args=(team.reference, said))
    process.start()
    while said.get(timeout=60) < 8000:
        pass
    os.kill(process.pid, signal.SIGKILL)
    process.join(60)

    with open_project(team.reference, clock=team.clock) as store:
        assert contents(store) == before
        assert store.events() == events
        store.review([team.unit("A1").id], Decision.ACCEPT)
        assert len(list(store.training_samples())) == 1
    with sqlite3.connect(team.reference) as file:
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_reading_is_possible_while_a_layer_is_open_in_wal_mode(team):
    """QGIS turns the files that it edits to WAL."""
    qgis = sqlite3.connect(team.reference)
    assert qgis.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
    with open_project(team.reference) as store:
        store.add_samples([NewSample("building", square(5, 60))])
        assert len(list(store.samples(SampleFilter()))) == 1
    qgis.close()
