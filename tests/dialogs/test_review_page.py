"""A result is prepared, gone through button by button, and applied on the page “Review”."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QShortcut,
    QSpinBox,
    QWidget,
)

from dl_studio_plugin.dialogs.pages.review import ReviewPage
from dl_studio_plugin.dialogs.swipe import SwipeTool
from dl_studio_plugin.project.model import SampleSource
from tests.dialogs.waiting import process_events, put_away, shot, wait_for
from tests.processing.small_world import part_of, polygons

#: Snapping and tracing, with their toolbar in view: QGIS 3.22 and 3.44 have no other single letter
#: but R, which takes effect only while features are added.
QGIS_KEYS = {"S", "T"}
CLASSES = ["building", "building", "building", "road"]


@pytest.fixture
def result(ground, tmp_path, qgis_new_project) -> QgsVectorLayer:
    """Four objects of two classes as a layer of the map."""
    shapes = [part_of(ground, x / 10, 0.4, x / 10 + 0.08, 0.5) for x in (1, 3, 5, 7)]
    path = polygons(tmp_path / "result.gpkg", shapes, **{"class": CLASSES})
    layer = QgsVectorLayer(f"{path}|layername=polygons", "result", "ogr")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def page(studio, result):
    made = ReviewPage(studio)
    made.resize(420, 760)
    made.show()
    made.refresh()
    yield made
    made.leave()
    put_away(made)


def find(page: ReviewPage, kind: type[QWidget], name: str) -> QWidget:
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def click(page: ReviewPage, name: str) -> None:
    button = find(page, QPushButton, name)
    assert button.isEnabled()
    button.click()
    process_events()


def press(page: ReviewPage, key: Qt.Key) -> None:
    """Press a key while no field of the page has the focus."""
    page.activateWindow()
    wait_for(page.isActiveWindow)
    page.setFocus()
    QTest.keyClick(page, key)
    process_events()


def agreement(page: ReviewPage) -> str:
    return find(page, QLabel, "review_agreement").text()


def prepare(page: ReviewPage, studio) -> QgsVectorLayer:
    """Begin a review of all objects; gives its layer."""
    find(page, QSpinBox, "review_sample_size").setValue(0)
    click(page, "review_prepare")
    wait_for(lambda: page._review is not None and not studio.running())
    return page._review


def states(layer: QgsVectorLayer) -> list[tuple[str, str]]:
    """Class and decision of every object."""
    return sorted((feature["class"], feature["review"]) for feature in layer.getFeatures())


@contextmanager
def refusing_to_write(layer: QgsVectorLayer) -> Iterator[None]:
    """While it lasts, the file of a review takes no changes."""
    path = layer.source().partition("|")[0]
    with closing(sqlite3.connect(path)) as file:
        file.execute(
            "CREATE TRIGGER full BEFORE UPDATE ON review "
            "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"
        )
        yield
        file.execute("DROP TRIGGER full")


def told(studio) -> str:
    """The message that is in view."""
    return studio.iface.messageBar().currentItem().text()


def apply(page: ReviewPage, studio) -> Path:
    """Apply the review; gives the written file."""
    runs = []
    studio.run_ended.connect(runs.append)
    click(page, "review_apply")
    wait_for(lambda: runs and not studio.running())
    assert runs[0].outcome == "done", runs[0].error
    return Path(str(runs[0].results["OUTPUT"]))


def test_a_result_is_gone_through_by_buttons_and_applied(page, studio):
    layer = prepare(page, studio)
    assert "Nothing is reviewed yet" in agreement(page)
    assert find(page, QLabel, "review_where").text().startswith("1 of 4 · building")
    click(page, "review_accept")
    click(page, "review_reject")
    assert find(page, QLabel, "review_where").text().startswith("3 of 4 · building")
    click(page, "review_class_2")  # road
    shot(page, "review_page")
    assert states(layer) == [
        ("building", "accepted"), ("building", "corrected"), ("building", "rejected"),
        ("road", "open"),
    ]  # fmt: skip
    assert "3 of 4 reviewed; 33.3%" in agreement(page)
    applied = QgsVectorLayer(f"{apply(page, studio)}|layername=result", "applied", "ogr")
    assert states(applied) == [("building", "accepted"), ("road", "corrected")]


def test_who_decided_and_when_is_kept(page, studio):
    studio.settings.member = "Ada"
    layer = prepare(page, studio)
    click(page, "review_accept")
    (decided,) = [feature for feature in layer.getFeatures() if feature["review"] == "accepted"]
    assert decided["reviewer"] == "Ada"
    assert decided["reviewed_at"].endswith("Z")


def test_a_decision_is_taken_back(page, studio):
    layer = prepare(page, studio)
    click(page, "review_reject")
    click(page, "review_undo")
    assert {state for _, state in states(layer)} == {"open"}
    assert find(page, QLabel, "review_where").text().startswith("1 of 4")
    assert "Nothing is reviewed yet" in agreement(page)


def test_its_own_class_accepts_an_object(page, studio):
    layer = prepare(page, studio)
    click(page, "review_class_1")  # building, which it is
    assert ("building", "accepted") in states(layer)


def test_the_layers_of_the_project_are_no_results(page, studio, project_file):
    studio.open_project(str(project_file))
    page.refresh()
    offered = find(page, QgsMapLayerComboBox, "review_result")
    assert [offered.layer(number).name() for number in range(offered.count())] == ["result"]


def test_a_review_that_was_left_goes_on_where_it_stopped(page, studio):
    layer = prepare(page, studio)
    click(page, "review_accept")
    path = Path(layer.source().partition("|")[0])
    QgsProject.instance().removeMapLayer(layer.id())
    later = ReviewPage(studio)
    later.show()
    later.open_review(path)
    assert find(later, QLabel, "review_where").text().startswith("2 of 4")
    assert "1 of 4 reviewed" in agreement(later)
    later.leave()
    put_away(later)


def test_the_keys_work_in_a_second_review_too(page, studio):
    prepare(page, studio)
    page._review_id = ""
    layer = prepare(page, studio)
    wait_for(find(page, QPushButton, "review_class_2").isVisible)  # a layout shows it a bit later
    press(page, Qt.Key.Key_2)
    press(page, Qt.Key.Key_R)
    assert states(layer)[:2] == [("building", "corrected"), ("building", "open")]
    assert ("building", "rejected") in states(layer)
    press(page, Qt.Key.Key_W)
    assert isinstance(studio.iface.mapCanvas().mapTool(), SwipeTool)


def test_no_key_of_the_review_is_one_of_qgis(page, studio):
    prepare(page, studio)
    keys = {shortcut.key().toString() for shortcut in page.findChildren(QShortcut)}
    assert {"A", "W", "1", "2"} < keys
    assert not keys & QGIS_KEYS


def test_a_result_that_is_removed_is_not_looked_for(page, studio, result):
    layer = prepare(page, studio)
    click(page, "review_flicker")
    QgsProject.instance().removeMapLayer(result.id())
    click(page, "review_flicker")
    click(page, "review_swipe")
    click(page, "review_accept")
    assert ("building", "accepted") in states(layer)
    page.leave()


def rubber_bands(canvas: QgsMapCanvas) -> int:
    return sum(isinstance(item, QgsRubberBand) for item in canvas.scene().items())


@pytest.mark.parametrize("looked_at", ["review_flicker", "review_swipe"])
def test_a_review_ends_with_its_layer(page, studio, looked_at):
    canvas = studio.iface.mapCanvas()
    before = rubber_bands(canvas)
    prepare(page, studio)
    click(page, looked_at)
    assert rubber_bands(canvas) > before
    QgsProject.instance().removeAllMapLayers()
    process_events()
    for name in ("review_accept", "review_undo", "review_apply"):
        assert not find(page, QPushButton, name).isVisible()
        find(page, QPushButton, name).click()
    assert rubber_bands(canvas) == before
    assert not isinstance(canvas.mapTool(), SwipeTool)
    page.leave()


def test_a_review_goes_on_after_another_one_was_removed(page, studio, result):
    first = prepare(page, studio)
    page._review_id = ""
    second = prepare(page, studio)
    QgsProject.instance().removeMapLayer(first.id())
    click(page, "review_accept")
    assert ("building", "accepted") in states(second)


def test_a_decision_that_cannot_be_written_is_told_and_not_passed_over(page, studio):
    layer = prepare(page, studio)
    click(page, "review_accept")
    with refusing_to_write(layer):
        for name in ("review_reject", "review_class_2", "review_undo"):
            click(page, name)
            assert "the disk is full" in told(studio)
            assert find(page, QLabel, "review_where").text().startswith("2 of 4")
            assert not layer.isEditable()
    assert [state for _, state in states(layer)].count("open") == 3
    click(page, "review_undo")  # the one decision that was written
    assert {state for _, state in states(layer)} == {"open"}


def test_a_comment_that_cannot_be_written_is_told(page, studio):
    layer = prepare(page, studio)
    comment = find(page, QLineEdit, "review_comment")
    comment.setText("a shed")
    with refusing_to_write(layer):
        comment.editingFinished.emit()
        assert "the disk is full" in told(studio)
    comment.editingFinished.emit()
    assert "a shed" in {feature["comment"] for feature in layer.getFeatures()}


def test_a_decision_that_cannot_be_written_leaves_changes_of_shape_alone(page, studio):
    layer = prepare(page, studio)
    first = min(feature.id() for feature in layer.getFeatures())
    click(page, "review_shape")
    shape = layer.getFeature(first).geometry()
    shape.translate(1, 1)
    layer.changeGeometry(first, shape)
    with refusing_to_write(layer):
        click(page, "review_accept")
    assert layer.isEditable()
    assert layer.editBuffer().changedAttributeValues() == {}
    assert layer.getFeature(first).geometry().equals(shape)
    click(page, "review_accept")
    assert ("building", "corrected") in states(layer)


def test_a_review_that_is_read_only_says_so(page, studio):
    layer = prepare(page, studio)
    layer.setReadOnly(True)
    for name in ("review_accept", "review_shape"):
        studio.iface.messageBar().clearWidgets()
        click(page, name)
        assert "cannot be written" in told(studio)


def test_nothing_decided_yet_is_said_and_nothing_runs(page, studio):
    prepare(page, studio)
    click(page, "review_apply")
    assert not studio.running()
    assert not list(Path(page._review.source().partition("|")[0]).parent.glob("*_applied.gpkg"))


def test_corrections_become_samples_of_the_project(page, studio, project_file):
    assert studio.open_project(str(project_file))
    page.refresh()
    find(page, QCheckBox, "review_into_project").setChecked(True)
    prepare(page, studio)
    for _ in range(3):
        click(page, "review_accept")
    click(page, "review_class_1")  # the road is a building
    apply(page, studio)
    fixes = [s for s in studio.project.samples() if s.source is SampleSource.REVIEW_FIX]
    assert [fix.class_name for fix in fixes] == ["building"]
