"""Edits that cannot be saved: copied while the server is away, brought back, compared."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsGeometry, QgsRectangle, QgsVectorLayer

from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.layers import rescue
from dl_studio_plugin.project import watching
from dl_studio_plugin.project.edits import Choice, EditKind
from dl_studio_plugin.project.model import NewSample
from dl_studio_plugin.project.opening import open_project
from dl_studio_plugin.project.rescue_file import read_rescue
from tests.layers.project_on_the_map import Map, add_point, people_on_the_map, settle_events
from tests.project import postgres_cluster
from tests.project.builders import BACKENDS, square

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch) -> Path:
    """A place of the test's own for copies."""
    copies = tmp_path / "copies"
    monkeypatch.setattr(rescue, "rescue_folder", lambda: copies)
    return copies


@pytest.fixture
def maps(tmp_path):
    yield from on_the_map("postgis", tmp_path)


@pytest.fixture(params=sorted(BACKENDS))
def maps_of_both(request, tmp_path):
    yield from on_the_map(request.param, tmp_path)


def on_the_map(home: str, tmp_path: Path):
    (tmp_path / "home").mkdir()
    with people_on_the_map(home, tmp_path / "home", bert=Role.ANALYST) as made:
        new = [NewSample("building", square(5 + 10 * i, 55)) for i in range(3)]
        made["anna"].store.add_samples(new)
        yield made


@pytest.fixture
def server():
    cluster = postgres_cluster.running()
    yield cluster
    if not (cluster._data / "postmaster.pid").is_file():
        cluster.start()


def crash(server) -> None:
    """End the server without a word to anybody; what was committed is on the disk."""
    server.execute("CHECKPOINT")
    server.halt("immediate")


def feature(shown: Map, number: int):
    found = [one for one in shown.layers.samples.getFeatures() if one.id() >= 0]
    return sorted(found, key=lambda one: one["fid"])[number]


def edit_of_every_kind(shown: Map) -> dict[str, str]:
    """One sample is new, one changed, one deleted, and a comment is written; none is saved."""
    layer = shown.layers.samples
    first, second = feature(shown, 0), feature(shown, 1)
    layer.startEditing()
    moved = QgsGeometry.fromRect(QgsRectangle(7, 61, 11, 65))
    moved.convertToMultiType()
    layer.changeGeometry(first.id(), moved)
    layer.changeAttributeValue(first.id(), layer.fields().lookupField("class"), "road")
    layer.deleteFeature(second.id())
    shown.draw(30, 80, 5)
    add_point(shown.layers.comments, 12, 60, text="Roof?")
    settle_events()  # what was edited is read
    return {"changed": str(first["uuid"]), "deleted": str(second["uuid"])}


def the_copy(folder: Path) -> Path:
    (path,) = folder.glob("*.gpkg")
    return path


# -- the server goes away ---------------------------------------------------------------------


def test_a_save_without_a_server_leaves_the_edits_and_a_copy(maps, server, folder):
    anna = maps["anna"]
    ids = edit_of_every_kind(anna)
    crash(server)
    assert not anna.commit()
    (said,) = anna.said
    assert str(the_copy(folder)) in said
    assert "Your edits are kept in QGIS" in said
    assert anna.layers.has_unsaved_edits()
    note, edits = read_rescue(the_copy(folder))
    assert (note.project, note.member, note.name) == (anna.layers.project_id, "anna", "Kampala")
    assert {(e.kind, e.uuid, e.version) for e in edits if e.layer == "samples"} == {
        (EditKind.ADDED, "", 0), (EditKind.CHANGED, ids["changed"], 1),
        (EditKind.DELETED, ids["deleted"], 1),
    }  # fmt: skip
    (comment,) = [edit for edit in edits if edit.layer == "comments"]
    assert comment.values["text"] == "Roof?"


def test_the_copy_opens_in_qgis(maps, server, folder):
    edit_of_every_kind(maps["anna"])
    crash(server)
    maps["anna"].commit()
    layer = QgsVectorLayer(f"{the_copy(folder)}|layername=samples", "copy", "ogr")
    assert {row["what"] for row in layer.getFeatures()} == {"added", "changed", "deleted"}
    assert layer.crs().authid() == "EPSG:3857"


def test_edits_that_follow_are_copied_too(maps, server, folder, monkeypatch):
    monkeypatch.setattr(rescue, "_AFTER_AN_EDIT_MS", 10)
    anna = maps["anna"]
    anna.layers.release()
    anna.load()
    edit_of_every_kind(anna)
    crash(server)
    anna.commit()
    anna.draw(35, 90, 3)
    settle_events(100)
    added = [e for e in read_rescue(the_copy(folder))[1] if e.kind is EditKind.ADDED]
    assert len([edit for edit in added if edit.layer == "samples"]) == 2


def test_once_the_server_is_back_all_is_saved_and_the_copy_goes(maps, server, folder):
    anna = maps["anna"]
    ids = edit_of_every_kind(anna)
    crash(server)
    assert not anna.commit()
    assert not anna.commit()
    server.start()
    assert anna.layers.save(), anna.said
    settle_events()
    assert list(folder.iterdir()) == []
    with open_project(anna.team.reference, "anna") as store:
        found = {sample.id: sample for sample in store.samples()}
        assert found[ids["changed"]].class_name == "road"
        assert ids["deleted"] not in found
        assert len(found) == 3
        assert len(store.comments()) == 1


def test_a_server_that_was_started_anew_is_no_conflict(maps, server):
    anna = maps["anna"]
    edit_of_every_kind(anna)
    server.halt("fast")
    server.start()
    assert anna.layers.save(), anna.said
    assert anna.layers.editing.conflicts() == []


def test_who_throws_the_edits_away_to_close_qgis_finds_them_again(maps, server, folder):
    anna = maps["anna"]
    edit_of_every_kind(anna)
    crash(server)
    assert not anna.commit()
    for layer in (anna.layers.samples, anna.layers.comments):
        layer.rollBack()
    settle_events(100)
    server.start()
    assert len(read_rescue(the_copy(folder))[1]) == 4
    assert anna.layers.editing.copies() == [the_copy(folder)]


def test_who_follows_the_project_is_told_before_the_save(maps, server, folder, monkeypatch):
    monkeypatch.setattr(watching, "RETRY_SECONDS", 0.1)
    anna = maps["anna"]
    told = []
    anna.layers.on_told = told.append
    anna.layers.follow(every=0.5)
    settle_events(500)
    edit_of_every_kind(anna)
    crash(server)
    wait_for(lambda: anna.said)
    assert "cannot be reached" in anna.said[0] or "was lost" in anna.said[0]
    assert len(read_rescue(the_copy(folder))[1]) == 4
    server.start()
    wait_for(lambda: told)
    assert "Save your edits now" in told[0]
    assert anna.layers.save()
    settle_events()
    assert list(folder.iterdir()) == []


def wait_for(condition, rounds: int = 100) -> None:
    for _ in range(rounds):
        if condition():
            return
        settle_events(100)
    raise AssertionError("waited in vain")


# -- the unit goes away -----------------------------------------------------------------------


def test_edits_in_a_unit_that_somebody_took_over_are_copied(maps_of_both, folder):
    anna, bert = maps_of_both["anna"], maps_of_both["bert"]
    unit = anna.team.unit("A1")
    bert.store.claim(unit.id)
    bert.layers.highlight_unit(unit.id)
    bert.layers.follow(every=0.1)
    settle_events(300)
    bert.draw(30, 80, 5)
    anna.store.release(unit.id)
    anna.store.claim(unit.id)
    wait_for(lambda: bert.said)
    assert "You do not hold the work unit “A1” any more (anna holds it now)" in bert.said[0]
    assert len(read_rescue(the_copy(folder))[1]) == 1
    anna.store.heartbeat(unit.id)
    settle_events(300)
    assert len(bert.said) == 1, "it is told once"


# -- bringing back ----------------------------------------------------------------------------


@pytest.fixture
def left(maps_of_both, folder):
    """A copy of edits of every kind, left by a QGIS that ended."""
    anna = maps_of_both["anna"]
    ids = edit_of_every_kind(anna)
    anna.layers.editing.connection_lost("The server is away.")
    anna.layers.release()
    for layer in (anna.layers.samples, anna.layers.comments):
        layer.rollBack()
    anna.load()
    return anna, ids


def test_a_copy_that_somebody_writes_is_not_offered(maps_of_both):
    anna = maps_of_both["anna"]
    edit_of_every_kind(anna)
    anna.layers.editing.connection_lost()
    assert anna.layers.editing.copies() == []
    anna.layers.release()
    assert len(anna.layers.editing.copies()) == 1, "the layers were released"


def test_a_copy_that_was_left_is_brought_back_and_saved(left, folder):
    anna, ids = left
    (path,) = anna.layers.editing.copies()
    brought = anna.layers.editing.bring_back(path)
    assert (brought.edits, brought.gone, brought.left_out, brought.conflicts) == (4, 0, 0, [])
    assert anna.layers.has_unsaved_edits()
    assert len(list(folder.glob("*.gpkg"))) == 1, "until they are saved there is a copy"
    assert anna.layers.save(), anna.said
    settle_events()
    assert list(folder.iterdir()) == []
    found = {sample.id: sample for sample in anna.store.samples()}
    assert found[ids["changed"]].class_name == "road"
    assert ids["deleted"] not in found
    assert len(found) == 3
    assert [comment.text for comment in anna.store.comments()] == ["Roof?"]


def test_what_somebody_changed_meanwhile_is_a_conflict_to_choose_about(left):
    anna, ids = left
    for ident in ids.values():
        anna.store.edit_sample(ident, 1, wkb=square(40, 90))
    brought = anna.layers.editing.bring_back(anna.layers.editing.copies()[0])
    assert {conflict.edit.uuid for conflict in brought.conflicts} == set(ids.values())
    assert not anna.layers.save()
    settle_events()
    assert "Somebody else changed or deleted" in anna.said[0]
    anna.layers.editing.choose({ids["changed"]: Choice.MINE, ids["deleted"]: Choice.THEIRS})
    assert anna.layers.save(), anna.said
    settle_events()
    found = {sample.id: sample for sample in anna.store.samples()}
    assert found[ids["changed"]].class_name == "road"
    assert ids["deleted"] in found


@pytest.mark.parametrize("again", [False, True])
def test_what_somebody_deleted_meanwhile_stays_in_the_copy_or_is_drawn_again(left, folder, again):
    anna, ids = left
    anna.store.delete_samples(list(ids.values()))
    (path,) = anna.layers.editing.copies()
    brought = anna.layers.editing.bring_back(path, draw_again=again)
    assert brought.gone == (0 if again else 1)
    assert anna.layers.save(), anna.said
    settle_events()
    assert len(list(anna.store.samples())) == (3 if again else 2)
    if again:
        assert not path.exists()
    else:
        (edit,) = read_rescue(path)[1]
        assert edit.uuid == ids["changed"]


def test_who_may_not_edit_leaves_the_copy_as_it_is(left):
    anna, _ = left
    anna.store.complete()
    anna.layers.refresh()
    (path,) = anna.layers.editing.copies()
    brought = anna.layers.editing.bring_back(path)
    assert (brought.edits, brought.left_out) == (0, 4)
    assert len(read_rescue(path)[1]) == 4


def test_a_copy_of_another_project_is_not_brought_back(left, maps_of_both, tmp_path):
    (path,) = left[0].layers.editing.copies()
    other = tmp_path / "other"
    other.mkdir()
    with (
        people_on_the_map("geopackage", other) as maps,
        pytest.raises(InvalidInput, match="belongs to the project “Kampala”"),
    ):
        maps["anna"].layers.editing.bring_back(path)


def test_a_copy_stays_while_its_layers_are_not_on_the_map(maps_of_both, folder):
    anna = maps_of_both["anna"]
    edit_of_every_kind(anna)
    anna.layers.editing.connection_lost("The server is away.")
    copy = the_copy(folder)
    anna.layers.release()
    anna.layers.samples.rollBack()
    anna.layers.comments.rollBack()
    anna.load()
    anna.project.removeMapLayers([anna.layers.samples.id(), anna.layers.comments.id()])
    brought = anna.layers.editing.bring_back(copy)
    assert (brought.edits, brought.left_out) == (0, 4)
    assert len(read_rescue(copy)[1]) == 4
