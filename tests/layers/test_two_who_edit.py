"""Two people edit the same samples, each in a QGIS of their own; on both homes of a project."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsRectangle

from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.edits import Choice
from dl_studio_plugin.project.model import NewSample, UnitState
from tests.layers.project_on_the_map import Map, add_point, people_on_the_map, rows
from tests.project.builders import BACKENDS, square

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture(params=sorted(BACKENDS))
def maps(request, tmp_path):
    with people_on_the_map(request.param, tmp_path, bert=Role.ANALYST) as made:
        made["anna"].store.add_samples(
            [NewSample("building", square(5 + 10 * i, 55)) for i in range(3)]
        )
        yield made


@pytest.fixture
def anna(maps) -> Map:
    return maps["anna"]


@pytest.fixture
def bert(maps) -> Map:
    return maps["bert"]


def feature(shown: Map, number: int = 0) -> QgsFeature:
    saved = [one for one in shown.layers.samples.getFeatures() if one.id() >= 0]
    return sorted(saved, key=lambda one: one["fid"])[number]


def set_class(shown: Map, name: str, number: int = 0) -> str:
    layer, chosen = shown.layers.samples, feature(shown, number)
    layer.startEditing()
    assert layer.changeAttributeValue(chosen.id(), layer.fields().lookupField("class"), name)
    shown.layers.editing.edits()  # QGIS's events ran since
    return str(chosen["uuid"])


def reshape(shown: Map, x: float, y: float, number: int = 0) -> str:
    layer, chosen = shown.layers.samples, feature(shown, number)
    layer.startEditing()
    assert layer.changeGeometry(chosen.id(), outline(x, y))
    shown.layers.editing.edits()
    return str(chosen["uuid"])


def delete(shown: Map, number: int = 0) -> str:
    layer, chosen = shown.layers.samples, feature(shown, number)
    layer.startEditing()
    assert layer.deleteFeature(chosen.id())
    shown.layers.editing.edits()
    return str(chosen["uuid"])


def outline(x: float, y: float, size: float = 4) -> QgsGeometry:
    geometry = QgsGeometry.fromRect(QgsRectangle(x, y, x + size, y + size))
    geometry.convertToMultiType()
    return geometry


def samples(shown: Map) -> dict[str, tuple]:
    return {s.id: (s.class_name, corner(s.wkb)) for s in shown.store.samples()}


def corner(wkb: bytes) -> tuple[float, float]:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry.boundingBox().xMinimum(), geometry.boundingBox().yMinimum()


def buffer_is_as_if_nothing_was_put_in(shown: Map) -> None:
    layer = shown.layers.samples
    fields = layer.fields()
    changed = layer.editBuffer().changedAttributeValues().values()
    assert all(fields.lookupField("version") not in values for values in changed)
    kinds = {f.geometry().type() for f in layer.editBuffer().addedFeatures().values()}
    assert kinds <= {layer.geometryType()}


# -- the second is told -----------------------------------------------------------------------


def test_who_saves_alone_hears_nothing(anna, bert):
    ident = reshape(bert, 6, 61)
    set_class(bert, "road")
    assert bert.commit(), bert.said
    assert samples(anna)[ident] == ("road", (6, 61))
    set_class(bert, "building")
    assert bert.commit(), "one's own save makes nobody's edits stale"
    assert bert.said == []


def test_the_second_to_save_is_told_and_nothing_is_overwritten(anna, bert):
    ident = reshape(anna, 6, 60)
    reshape(bert, 7, 61)
    set_class(bert, "road", 1)
    assert anna.commit(), anna.said
    assert not bert.commit()
    (said,) = bert.said
    assert "Somebody else changed or deleted" in said
    assert "“Samples”" in said
    before = samples(anna)
    assert before[ident] == ("building", (6, 60))
    assert "road" not in {name for name, _ in before.values()}, "not even a part was saved"
    assert bert.layers.has_unsaved_edits()
    buffer_is_as_if_nothing_was_put_in(bert)
    (conflict,) = bert.layers.editing.conflicts()
    assert (conflict.edit.uuid, corner(conflict.theirs.wkb)) == (ident, (6, 60))


def test_a_save_that_is_tried_again_is_refused_again(anna, bert):
    reshape(anna, 6, 60)
    reshape(bert, 7, 61)
    assert anna.commit()
    assert not bert.commit()
    assert not bert.commit()
    assert len(bert.layers.editing.conflicts()) == 1
    buffer_is_as_if_nothing_was_put_in(bert)


@pytest.mark.parametrize(
    ("choice", "classes", "corners"),
    [
        (Choice.MINE, ["building", "building", "road"], (7, 61)),
        (Choice.THEIRS, ["building"] * 3, (6, 60)),
        (Choice.BOTH, ["building"] * 3 + ["road"], (6, 60)),
    ],
)
def test_the_second_chooses_whose_change_counts(anna, bert, choice, classes, corners):
    ident = reshape(anna, 6, 60)
    reshape(bert, 7, 61)
    set_class(bert, "road")
    assert anna.commit()
    assert not bert.commit()
    bert.layers.editing.choose({ident: choice})
    assert bert.layers.editing.conflicts() == []
    assert bert.commit(), bert.said
    found = samples(anna)
    assert sorted(name for name, _ in found.values()) == classes
    assert found[ident][1] == corners
    assert not bert.layers.has_unsaved_edits()


def test_other_edits_stay_when_one_chooses(anna, bert):
    ident = reshape(anna, 6, 60)
    reshape(bert, 7, 61)
    other = set_class(bert, "road", 1)
    gone = delete(bert, 2)
    bert.draw(30, 80, 5)
    assert anna.commit()
    assert not bert.commit()
    bert.layers.editing.choose({ident: Choice.THEIRS})
    assert bert.commit(), bert.said
    found = samples(anna)
    assert found[ident] == ("building", (6, 60))
    assert found[other][0] == "road"
    assert gone not in found
    assert len(found) == 3


def test_choosing_for_one_leaves_the_other_conflict(anna, bert):
    first, second = reshape(anna, 6, 60), reshape(anna, 16, 60, 1)
    reshape(bert, 7, 61)
    reshape(bert, 17, 61, 1)
    assert anna.commit()
    assert not bert.commit()
    bert.layers.editing.choose({first: Choice.MINE})
    assert not bert.commit()
    (left,) = bert.layers.editing.conflicts()
    assert left.edit.uuid == second
    bert.layers.editing.choose({second: Choice.THEIRS})
    assert bert.commit(), bert.said
    assert (samples(anna)[first][1], samples(anna)[second][1]) == ((7, 61), (16, 60))


def test_a_change_that_came_after_the_choice_is_a_conflict_again(anna, bert):
    ident = reshape(anna, 6, 60)
    reshape(bert, 7, 61)
    assert anna.commit()
    assert not bert.commit()
    reshape(anna, 8, 62)
    assert anna.commit()
    bert.layers.editing.choose({ident: Choice.MINE})
    assert not bert.commit()
    assert corner(bert.layers.editing.conflicts()[0].theirs.wkb) == (8, 62)


def test_what_comes_between_the_look_and_the_save_is_not_silent(anna, bert):
    """A database refuses it; in a file the second save counts, and that is told."""
    ident = reshape(bert, 7, 61)

    def somebody_is_faster() -> None:
        anna.store.edit_sample(ident, 1, "road")

    bert.layers.samples.beforeCommitChanges.connect(somebody_is_faster)
    saved = bert.commit()
    bert.layers.samples.beforeCommitChanges.disconnect(somebody_is_faster)
    (said,) = bert.said
    if saved:
        assert "at the same moment (1). Yours came last and counts" in said
        assert samples(anna)[ident] == ("road", (7, 61))
    else:
        assert "Somebody else changed or deleted" in said
        assert bert.layers.editing.conflicts()[0].theirs.class_name == "road"
        assert samples(anna)[ident] == ("road", (5, 55))
    assert saved is (bert.layers.samples.providerType() == "ogr")


# -- deleting ---------------------------------------------------------------------------------


def test_deleting_what_somebody_changed_is_a_conflict(anna, bert):
    ident = delete(bert)
    reshape(anna, 6, 60)
    assert anna.commit()
    assert not bert.commit()
    assert ident in samples(anna)
    assert bert.layers.editing.conflicts()[0].choices == (Choice.MINE, Choice.THEIRS)
    bert.layers.editing.choose({ident: Choice.MINE})
    assert bert.commit(), bert.said
    assert ident not in samples(anna)


def test_changing_what_somebody_deleted_is_a_conflict_and_no_silent_success(anna, bert):
    ident = set_class(bert, "road")
    delete(anna)
    assert anna.commit()
    assert not bert.commit()
    assert bert.said
    (conflict,) = bert.layers.editing.conflicts()
    assert conflict.theirs is None
    bert.layers.editing.choose({ident: Choice.MINE})
    assert bert.commit(), bert.said
    assert ident not in samples(anna)
    assert sorted(samples(anna).values()) == sorted(
        [("building", (15, 55)), ("building", (25, 55)), ("road", (5, 55))]
    )


def test_what_was_deleted_before_it_was_edited_here_is_told_too(anna, bert):
    layer, stale = bert.layers.samples, feature(bert)
    delete(anna)
    assert anna.commit()
    layer.startEditing()
    layer.changeAttributeValue(stale.id(), layer.fields().lookupField("class"), "road")
    set_class(bert, "road", 0)
    assert not bert.commit()
    assert bert.said
    (conflict,) = bert.layers.editing.conflicts()
    assert (conflict.theirs, conflict.choices) == (None, (Choice.THEIRS,))
    bert.layers.editing.choose({conflict.edit.uuid: Choice.THEIRS})
    assert bert.commit(), bert.said
    assert sorted(name for name, _ in samples(anna).values()) == ["building", "road"]


def test_an_outline_drawn_on_what_was_deleted_can_be_kept(anna, bert):
    layer, stale = bert.layers.samples, feature(bert)
    delete(anna)
    assert anna.commit()
    layer.startEditing()
    layer.changeGeometry(stale.id(), outline(7, 61))
    assert not bert.commit()
    (conflict,) = bert.layers.editing.conflicts()
    bert.layers.editing.choose({conflict.edit.uuid: Choice.MINE})
    assert bert.commit(), bert.said
    assert (7, 61) in {place for _, place in samples(anna).values()}


def test_conflicts_of_edits_that_were_rolled_back_are_forgotten(anna, bert):
    reshape(anna, 6, 60)
    reshape(bert, 7, 61)
    assert anna.commit()
    assert not bert.commit()
    bert.layers.samples.rollBack()
    assert bert.layers.editing.conflicts() == []


def test_what_both_deleted_is_gone_and_nobody_is_bothered(anna, bert):
    ident = delete(anna)
    delete(bert)
    set_class(bert, "road", 1)
    assert anna.commit()
    assert bert.commit(), bert.said
    assert ident not in samples(anna)
    assert "road" in {name for name, _ in samples(anna).values()}


def test_a_comment_that_somebody_deleted_is_told(anna, bert):
    add_point(anna.layers.comments, 10, 60, text="Roof?")
    assert anna.commit(anna.layers.comments), anna.said
    layer = bert.layers.comments
    (comment,) = layer.getFeatures()
    layer.startEditing()
    layer.changeAttributeValue(comment.id(), layer.fields().lookupField("resolved"), 1)
    own = anna.layers.comments
    own.startEditing()
    own.deleteFeature(next(own.getFeatures()).id())
    assert anna.commit(own), anna.said
    assert not bert.commit(layer)
    assert "Somebody else deleted this" in bert.said[0]


# -- undo and roll back -----------------------------------------------------------------------


def test_an_edit_that_was_undone_is_forgotten(anna, bert):
    set_class(bert, "road")
    bert.layers.samples.undoStack().undo()
    reshape(anna, 6, 60)
    assert anna.commit()
    set_class(bert, "road")
    assert bert.commit(), "it was edited after the other's save"


def test_what_was_rolled_back_is_forgotten(anna, bert):
    set_class(bert, "road")
    bert.layers.samples.rollBack()
    reshape(anna, 6, 60)
    assert anna.commit()
    set_class(bert, "road")
    assert bert.commit(), bert.said
    assert rows(bert.layers.samples, "class").count(("road",)) == 1


def test_a_refused_part_of_a_save_makes_nothing_stale(anna, bert):
    anna.team.bring("B1", UnitState.SUBMITTED)
    set_class(bert, "road")
    bert.draw(20, 20, 3)  # in a unit that is closed
    assert not bert.commit()
    assert "submitted" in bert.said[0]
    set_class(bert, "building")
    for fid in bert.layers.samples.editBuffer().addedFeatures():
        bert.layers.samples.deleteFeature(fid)
    assert bert.commit(), bert.said


def test_edits_and_conflicts_go_with_a_layer_that_is_removed(anna, bert):
    mine = set_class(anna, "road")
    reshape(bert, 6, 61)
    assert bert.commit()
    assert not anna.commit()
    add_point(anna.layers.comments, 12, 60, text="Roof?")
    comments = anna.layers.comments
    anna.project.removeMapLayer(anna.layers.samples.id())
    assert [edit.layer for edit in anna.layers.editing.edits()] == ["comments"]
    assert anna.layers.editing.conflicts() == []
    anna.layers.editing.choose({mine: Choice.MINE})
    comments.rollBack()
    assert anna.layers.editing.edits() == []
