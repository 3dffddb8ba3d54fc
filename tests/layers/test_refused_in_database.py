"""What a database refuses to an edit in QGIS is a sentence for the user, and the edit is kept."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer

from dl_studio_plugin.definitions.errors import NotPermitted
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.layers.layer_sources import source_of
from dl_studio_plugin.layers.project_layers import ProjectLayers
from dl_studio_plugin.layers.save_errors import why_refused
from dl_studio_plugin.project.model import NewSample, UnitState
from dl_studio_plugin.project.opening import open_project
from tests.layers.project_on_the_map import Map, add_point, people_on_the_map, settle_events
from tests.layers.qgis_connections import parameters_of, saved_connection
from tests.project.builders import square

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def maps(tmp_path):
    people = {"kim": Role.SAMPLE_COLLECTOR, "lena": Role.ANALYST, "eve": Role.VIEWER}
    with people_on_the_map("postgis", tmp_path, **people) as made:
        yield made


@pytest.fixture
def anna(maps) -> Map:
    return maps["anna"]


@pytest.fixture
def kim(maps) -> Map:
    """A collector who holds A1."""
    maps["kim"].store.claim(maps["kim"].team.unit("A1").id)
    return maps["kim"]


def is_refused(shown: Map, sentence: str, layer: QgsVectorLayer | None = None) -> None:
    layer = layer or shown.layers.samples
    shown.said.clear()
    assert not shown.commit(layer)
    (said,) = shown.said
    assert sentence in said
    assert "are kept" in said
    assert "CONTEXT" not in said
    assert layer.isModified(), "the edits stay in the buffer"


def set_class(shown: Map, name: str) -> None:
    layer = shown.layers.samples
    layer.startEditing()
    (chosen,) = layer.getFeatures(QgsFeatureRequest().setLimit(1))
    layer.changeAttributeValue(chosen.id(), layer.fields().lookupField("class"), name)


# -- what goes into a .qgz --------------------------------------------------------------------


def test_the_layers_are_read_by_their_key_and_hold_no_password(anna, tmp_path):
    for layer in (anna.layers.samples, anna.layers.points, anna.layers.units, anna.layers.comments):
        assert layer.providerType() == "postgres"
        assert layer.crs().authid() == "EPSG:3857"
        assert "key='fid'" in layer.source()
        assert "authcfg=" in layer.source()
        assert "checkPrimaryKeyUnicity='0'" in layer.source()
        assert "estimatedmetadata=true" not in layer.source()
        assert "password" not in layer.source()
        assert "user=" not in layer.source()
    path = tmp_path / "map.qgs"
    assert anna.project.write(str(path))
    assert parameters_of("anna").password not in path.read_text(encoding="utf-8")


def test_a_connection_that_keeps_its_password_lends_it_and_no_source_holds_it(anna):
    parameters = parameters_of("anna")
    with saved_connection("kept", parameters, "in the connection"):
        source = source_of(f"postgres:kept/{anna.team.schema}").uri("samples")
        assert parameters.password not in source
        assert QgsVectorLayer(source, "samples", "postgres").isValid()


def test_a_saved_qgis_project_finds_its_layers_again(anna, tmp_path):
    path = tmp_path / "map.qgz"
    assert anna.project.write(str(path))
    opened = QgsProject()
    assert opened.read(str(path))
    count = len(opened.mapLayers())
    layers = ProjectLayers.load(anna.store, anna.reference, opened)
    assert len(opened.mapLayers()) == count == 6
    assert layers.samples.isValid()
    layers.remove()


def test_a_project_that_moved_to_another_connection_is_followed(anna):
    with saved_connection("moved", parameters_of("anna"), "in the store"):
        reference = f"postgres:moved/{anna.team.schema}"
        before = anna.layers.samples.source()
        layers = ProjectLayers.load(anna.store, reference, anna.project)
        assert layers.samples.source() != before
        assert layers.samples.isValid()
        assert len(anna.project.mapLayers()) == 6
        layers.release()


# -- who --------------------------------------------------------------------------------------


def test_an_outsider_sees_no_layer(anna):
    with pytest.raises(NotPermitted, match="You are not a member of the project"):
        open_project(anna.team.reference, "zoe")
    with saved_connection("zoe", parameters_of("zoe"), "in the store"):
        source = source_of(f"postgres:zoe/{anna.team.schema}")
        for table in ("samples", "sample_points", "work_units", "comments"):
            assert not QgsVectorLayer(source.uri(table), table, "postgres").isValid()


def test_a_viewers_layers_are_read_only(maps):
    eve = maps["eve"].layers
    for layer in (eve.samples, eve.points, eve.units, eve.comments):
        assert layer.readOnly()
        assert not layer.startEditing()


def test_a_collectors_units_are_read_only_and_an_analysts_are_not(kim, maps):
    assert not kim.layers.units.startEditing()
    units = maps["lena"].layers.units
    assert units.startEditing()
    first = next(units.getFeatures())
    units.changeAttributeValue(first.id(), units.fields().lookupField("name"), "North")
    assert maps["lena"].commit(units)
    assert "North" in {unit.name for unit in maps["lena"].store.units()}


def test_who_became_a_viewer_while_editing_is_told(anna, kim):
    kim.draw(5, 55)
    anna.store.set_member("kim", Role.VIEWER)
    is_refused(kim, "You are a viewer in this project and may not")


def test_who_is_no_member_any_more_is_told(anna, kim):
    kim.draw(5, 55)
    anna.store.remove_member("kim")
    is_refused(kim, "You are a viewer in this project and may not")


# -- where and when ---------------------------------------------------------------------------


def test_a_collector_draws_in_the_unit_that_they_hold(anna, kim):
    kim.draw(5, 55)
    add_point(kim.layers.points, 20, 70)
    add_point(kim.layers.comments, 20, 70, text="Roof?")
    assert kim.layers.save()
    settle_events()
    assert kim.said == []
    assert {s.author for s in anna.store.samples()} == {"kim"}
    assert [c.author for c in anna.store.comments()] == ["kim"]


@pytest.mark.parametrize(
    ("place", "sentence"),
    [((60, 60), "You do not hold the work unit"), ((300, 300), "lies outside all work units")],
)
def test_a_collector_draws_nowhere_else(kim, place, sentence):
    kim.draw(*place)
    is_refused(kim, sentence)
    kim.layers.samples.rollBack()
    add_point(kim.layers.points, *place)
    is_refused(kim, sentence, kim.layers.points)


@pytest.mark.parametrize("state", [UnitState.SUBMITTED, UnitState.IN_REVIEW, UnitState.ACCEPTED])
def test_after_submitting_a_collector_changes_nothing_in_the_unit(anna, kim, state):
    kim.draw(5, 55)
    assert kim.commit()
    unit = anna.team.unit("A1")
    kim.store.submit(unit.id)
    if state is not UnitState.SUBMITTED:
        anna.store.start_review(unit.id)
    if state is UnitState.ACCEPTED:
        anna.store.accept(unit.id)
    sentence = "You do not hold" if state is UnitState.IN_REVIEW else "submitted, accepted or"
    set_class(kim, "road")
    is_refused(kim, sentence)
    kim.layers.samples.rollBack()
    kim.layers.samples.startEditing()
    kim.layers.samples.deleteFeature(next(kim.layers.samples.getFeatures()).id())
    is_refused(kim, sentence)
    kim.layers.samples.rollBack()
    kim.draw(20, 70)
    is_refused(kim, sentence)
    assert [s.class_name for s in anna.store.samples()] == ["building"]


def test_a_frozen_project_is_told_to_who_was_editing(anna, kim):
    kim.draw(5, 55)
    kim.store.release(kim.team.unit("A1").id)
    anna.store.complete()
    is_refused(kim, "The project is marked complete")
    kim.layers.samples.rollBack()
    kim.layers.refresh()
    assert kim.layers.samples.readOnly()


def test_what_a_layer_only_shows_cannot_be_changed_in_it(kim):
    kim.draw(5, 55)
    assert kim.commit()
    layer = kim.layers.samples
    layer.startEditing()
    (drawn,) = layer.getFeatures()
    layer.changeAttributeValue(drawn.id(), layer.fields().lookupField("author"), "anna")
    is_refused(kim, "follow from what you do with the plugin's buttons")


def test_the_text_of_somebody_elses_comment_stays(anna, kim):
    add_point(anna.layers.comments, 20, 70, text="Roof?")
    assert anna.commit(anna.layers.comments)
    layer = kim.layers.comments
    layer.startEditing()
    (comment,) = layer.getFeatures()
    layer.changeAttributeValue(comment.id(), layer.fields().lookupField("text"), "No.")
    is_refused(kim, "Somebody else wrote this comment", layer)


def test_a_unit_at_work_keeps_its_outline(kim, maps):
    units = maps["lena"].layers.units
    units.startEditing()
    held = next(unit for unit in units.getFeatures() if unit["name"] == "A1")
    moved = held.geometry()
    moved.translate(1, 0)
    units.changeGeometry(held.id(), moved)
    is_refused(maps["lena"], "Somebody works on this work unit", units)


# -- QGIS's tools -----------------------------------------------------------------------------


def test_merging_two_samples_is_no_conflict_though_it_brings_the_others_version(anna):
    anna.store.add_samples([NewSample("road", square(5, 55)), NewSample("road", square(7, 55))])
    first, second = sorted(anna.store.samples(), key=lambda one: one.id)
    anna.store.edit_sample(second.id, second.version, "building")
    layer = anna.layers.samples
    layer.startEditing()
    kept, gone = (
        next(f for f in layer.getFeatures() if f["uuid"] == s.id) for s in (first, second)
    )
    layer.deleteFeature(gone.id())
    layer.changeGeometry(kept.id(), kept.geometry().combine(gone.geometry()))
    for index, name in enumerate(layer.fields().names()):
        if name not in ("fid", "class"):
            layer.changeAttributeValue(kept.id(), index, gone[name])
    assert anna.commit(), anna.said
    (merged,) = anna.store.samples()
    assert (merged.id, merged.class_name) == (first.id, "road")


@pytest.mark.parametrize(
    ("level", "context"),
    [
        ("ERROR:", "CONTEXT:  PL/pgSQL function refuse_(text,text) line 3 at RAISE"),
        ("FEHLER:", "KONTEXT:  PL/pgSQL-Funktion kampala.refuse_(text,text) Zeile 3 bei RAISE"),
        ("ERREUR :", "CONTEXTE : fonction PL/pgSQL refuse_(text,text), ligne 3 à RAISE"),
    ],
)
def test_a_sentence_of_the_project_is_found_in_what_servers_of_any_language_say(
    anna, level, context
):
    sentence = "You are a viewer: you may not label. Ask anna, the owner."
    errors = [
        "ERROR: 1 feature(s) not added.", "\n  Provider errors:",
        f"    PostGIS error while adding features: {level}  {sentence}\n    {context}\n    ",
    ]  # fmt: skip
    said = why_refused(anna.layers.samples, "samples", errors, anna.store)
    assert said.startswith(sentence + " The edits of “Samples”")


def test_an_error_of_the_server_is_told_in_its_own_words(anna):
    said = why_refused(anna.layers.samples, "samples", ["ERROR: disk full"], anna.store)
    assert "QGIS says: ERROR: disk full" in said
