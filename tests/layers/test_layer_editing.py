"""Editing a project's layers with QGIS's own tools: drawing, splitting, merging, refused saves."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager

import pytest
from qgis.core import (
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayerEditUtils,
)

from dl_studio_plugin.layers import edit_rules
from dl_studio_plugin.project.geopackage import triggers
from dl_studio_plugin.project.model import NewSample, SampleSource, SampleState, UnitState
from tests.layers.project_on_the_map import (
    add,
    add_point,
    is_null,
    on_the_map,
    rows,
    settle_events,
)
from tests.project.builders import square

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def shown(tmp_path):
    with on_the_map(tmp_path) as made:
        yield made


# -- drawing ----------------------------------------------------------------------------------


def test_a_new_sample_gets_the_class_that_is_current(shown):
    shown.draw(5, 55)
    shown.layers.set_current_class("road")
    shown.draw(60, 60)
    assert shown.commit()
    assert shown.saved == 1
    assert [(s.class_name, s.author, s.state) for s in shown.samples()] == [
        ("building", "anna", SampleState.DRAFT),
        ("road", "anna", SampleState.DRAFT),
    ]
    unit_ids = [shown.team.unit(name).id for name in ("A1", "A2")]
    assert [sample.unit for sample in shown.samples()] == unit_ids
    assert rows(shown.layers.samples, "class", "state", "unit", "author") == [
        ("building", "draft", unit_ids[0], "anna"),
        ("road", "draft", unit_ids[1], "anna"),
    ]


def test_a_new_point_gets_the_class_that_is_current_too(shown):
    shown.layers.set_current_class("road")
    add_point(shown.layers.points, 60, 10)
    assert shown.commit(shown.layers.points)
    assert [sample.class_name for sample in shown.samples()] == ["road"]


def test_a_comment_belongs_to_the_unit_at_work(shown):
    unit = shown.team.unit("A1")
    shown.layers.highlight_unit(unit.id)
    add_point(shown.layers.comments, 10, 60, text="Is this a roof?", category="other")
    assert shown.commit(shown.layers.comments)
    (comment,) = shown.store.comments()
    assert (comment.unit, comment.text, comment.author) == (unit.id, "Is this a roof?", "anna")


def test_the_form_offers_the_classes_and_only_shows_the_rest(shown):
    layer = shown.layers.samples
    fields = layer.fields()
    offered = layer.editorWidgetSetup(fields.lookupField("class"))
    assert offered.type() == "ValueMap"
    assert offered.config()["map"] == [{"building": "building"}, {"road": "road"}]
    form = layer.editFormConfig()
    read_only = {name for name in fields.names() if form.readOnly(fields.lookupField(name))}
    assert read_only == set(fields.names()) - {"class"}
    assert form.suppress() == type(form).FeatureFormSuppress.SuppressOn
    assert layer.editorWidgetSetup(fields.lookupField("uuid")).type() == "Hidden"


def test_several_layers_are_saved_with_one_call(shown):
    shown.draw(5, 55)
    add_point(shown.layers.points, 60, 10)
    assert shown.layers.has_unsaved_edits()
    assert shown.layers.save()
    settle_events()
    assert len(shown.samples()) == 2
    assert shown.layers.samples.isEditable()
    assert not shown.layers.has_unsaved_edits()


# -- splitting and merging --------------------------------------------------------------------


def test_a_sample_that_is_split_gives_two_of_its_class(shown):
    shown.store.add_samples([NewSample("road", square(5, 55, 10))])
    (before,) = shown.samples()
    layer = shown.layers.samples
    layer.startEditing()
    line = [QgsPointXY(10, 50), QgsPointXY(10, 70)]
    result = QgsVectorLayerEditUtils(layer).splitFeatures(line, False)
    assert int(getattr(result, "value", result)) == 0
    assert shown.commit()
    after = shown.samples()
    assert [sample.class_name for sample in after] == ["road", "road"]
    assert before.id in {sample.id for sample in after}
    assert len({sample.id for sample in after}) == 2
    assert {sample.unit for sample in after} == {shown.team.unit("A1").id}
    kinds = {QgsGeometry.fromWkt(f.geometry().asWkt()).wkbType() for f in layer.getFeatures()}
    assert kinds == {layer.wkbType()}


def test_splitting_an_accepted_sample_leaves_nothing_accepted(shown):
    shown.team.bring("A1", UnitState.ACCEPTED)
    shown.store.reopen(shown.team.unit("A1").id)
    layer = shown.layers.samples
    layer.startEditing()
    line = [QgsPointXY(6, 50), QgsPointXY(6, 70)]
    QgsVectorLayerEditUtils(layer).splitFeatures(line, False)
    assert shown.commit()
    states = sorted(sample.state.value for sample in shown.samples())
    assert states == ["draft", "submitted"]
    assert sorted(row[0] for row in rows(layer, "state")) == states


def merge(layer, attributes) -> None:
    """What QGIS's tool does: one keeps the union and the chosen attributes, the other goes."""
    layer.startEditing()
    first, second = sorted(layer.getFeatures(), key=lambda one: one.id())
    union = QgsGeometry.unaryUnion([first.geometry(), second.geometry()])
    layer.beginEditCommand("merge")
    layer.deleteFeature(second.id())
    layer.changeGeometry(first.id(), union)
    for name, value in attributes(first, second).items():
        layer.changeAttributeValue(first.id(), layer.fields().lookupField(name), value)
    layer.endEditCommand()


@pytest.mark.parametrize("taken", ["other", "nothing"])
def test_two_samples_that_are_merged_are_one_that_keeps_its_identity(shown, taken):
    # QGIS fills hidden fields with nothing, or with all that the other sample has.
    shown.store.add_samples(
        [NewSample("road", square(5, 55)), NewSample("building", square(7, 55))]
    )
    first = shown.samples()[0]

    def attributes(_, second):
        names = ("uuid", "state", "unit", "author")
        return {name: second[name] if taken == "other" else None for name in names}

    merge(shown.layers.samples, attributes)
    assert shown.commit(), shown.layers.samples.commitErrors()
    (merged,) = shown.samples()
    assert merged.id == first.id
    assert merged.unit == first.unit
    assert rows(shown.layers.samples, "uuid", "state", "author") == [(first.id, "draft", "anna")]


def test_a_pasted_sample_is_a_draft_with_an_identity_of_its_own(shown):
    shown.team.bring("A1", UnitState.ACCEPTED)
    (accepted,) = shown.samples()
    layer = shown.layers.samples
    (feature,) = layer.getFeatures(QgsFeatureRequest().setLimit(1))
    values = {name: feature[name] for name in ("uuid", "class", "state", "unit", "author")}
    moved = QgsGeometry(feature.geometry())
    moved.translate(55, 0)
    add(layer, moved, **values)
    assert shown.commit()
    pasted = shown.samples()[1]
    assert pasted.id != accepted.id
    assert (pasted.state, pasted.author) == (SampleState.DRAFT, "anna")
    assert pasted.unit == shown.team.unit("A2").id


# -- what is refused --------------------------------------------------------------------------


def test_a_refused_save_is_a_sentence_and_the_edits_stay(shown):
    shown.team.bring("A1", UnitState.SUBMITTED)
    shown.draw(30, 80)
    assert not shown.commit()
    (said,) = shown.said
    assert said.startswith("The work unit of this sample is submitted")
    assert "“Samples”" in said
    assert shown.layers.samples.isEditable()
    assert shown.layers.has_unsaved_edits()
    shown.layers.samples.rollBack()


def test_what_was_saved_before_the_refusal_is_taken_up(shown):
    shown.team.bring("A1", UnitState.SUBMITTED)
    shown.store.add_samples([NewSample("road", square(60, 60))])
    layer = shown.layers.samples
    fids = {feature["class"]: feature.id() for feature in layer.getFeatures()}
    layer.startEditing()
    layer.changeAttributeValue(fids["road"], layer.fields().lookupField("class"), "building")
    shown.draw(30, 80)
    assert not shown.commit()
    assert shown.said
    assert {sample.class_name for sample in shown.samples()} == {"building"}
    assert shown.store.status().pending_edits == 0
    layer.rollBack()


def test_what_a_layer_only_shows_cannot_be_changed_in_it(shown):
    unit = shown.team.bring("A1", UnitState.IN_PROGRESS)
    layer = shown.layers.samples
    layer.startEditing()
    (feature,) = layer.getFeatures()
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("state"), "accepted")
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("unit"), None)
    assert shown.commit()
    assert rows(layer, "state", "unit") == [("draft", unit.id)]
    assert shown.samples()[0].state is SampleState.DRAFT


@contextmanager
def somebody_writes(path: str):
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("COMMIT")


def test_a_save_that_found_the_file_locked_is_made_again_once_it_is_free(shown, monkeypatch):
    monkeypatch.setattr(edit_rules, "_RETRIES", 2)
    shown.draw(5, 55)
    watch = shown.layers._saving.watches[0]
    watch._later.setInterval(20)
    with somebody_writes(shown.team.reference):
        watch._wait()  # QGIS itself would take half a minute to come to this
        settle_events(200)
        (said,) = shown.said
        assert said.startswith("Somebody else is writing to this project")
        assert shown.layers.has_unsaved_edits()
        watch._wait()
    settle_events(200)
    assert len(shown.samples()) == 1
    assert len(shown.said) == 1
    assert not shown.layers.has_unsaved_edits()


def test_saving_all_layers_does_not_wait_for_somebody_who_writes(shown):
    shown.draw(5, 55)
    with somebody_writes(shown.team.reference):
        assert not shown.layers.save()
        assert shown.said[0].startswith("Somebody else is writing to this project")
        assert shown.layers.has_unsaved_edits()
    assert shown.layers.save()


def test_every_text_of_the_file_can_be_translated():
    said = [
        value
        for name, value in vars(triggers).items()
        if name.isupper() and not name.startswith("_") and isinstance(value, str)
    ]
    assert len(said) == 4
    # Without a translator, a text is its own translation.
    assert edit_rules.refusals() == dict(zip(said, said))


def test_another_error_is_told_in_qgis_words(shown):
    layer = shown.layers.samples
    text = edit_rules.refusal(layer, ["ERROR: 1 feature(s) not added.", "disk I/O error"])
    assert "QGIS says: ERROR: 1 feature(s) not added. disk I/O error" in text


def test_the_layers_follow_what_the_store_does(shown):
    unit = shown.team.bring("A1", UnitState.IN_PROGRESS)
    shown.layers.refresh()
    names = ("name", "state", "holder", "assignee")
    assert ("A1", "in_progress", "anna", "") in rows(shown.layers.units, *names)
    shown.store.submit(unit.id)
    shown.layers.refresh()
    assert rows(shown.layers.samples, "state") == [("submitted",)]
    assert ("A1", "submitted", "", "") in rows(shown.layers.units, *names)


def test_a_suggestion_is_shown_as_one_until_it_is_edited(shown):
    shown.store.add_samples(
        [NewSample("road", square(60, 60))], SampleSource.IMPORTED, SampleState.SUGGESTED
    )
    layer = shown.layers.samples
    assert rows(layer, "state") == [("suggested",)]
    layer.startEditing()
    (feature,) = layer.getFeatures()
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("class"), "building")
    assert shown.commit()
    assert rows(layer, "state") == [("draft",)]
    assert not is_null(shown.samples()[0].id)
