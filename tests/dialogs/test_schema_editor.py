"""The classes of a project are edited, imported and exported."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QPushButton

from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.dialogs.schema_editor import SchemaEditor
from dl_studio_plugin.layers.class_styles import style_by_class
from tests.dialogs.waiting import put_away, shot

CLASSES = (LabelClass(1, "building", "#e31a1c"), LabelClass(2, "road, paved", "#444444"))


@pytest.fixture
def editor(qgis_app):
    made = SchemaEditor()
    made.set_classes(CLASSES)
    made.show()
    yield made
    put_away(made)


def names(editor) -> list[str]:
    return [label.name for label in editor.classes()]


def click(editor, name: str) -> None:
    button = editor.findChild(QPushButton, name)
    assert button.toolTip()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_classes_survive_export_and_import(editor, tmp_path):
    for name in ("classes.json", "classes.qml"):
        editor.write_file(tmp_path / name)
        other = SchemaEditor()
        other.read_file(tmp_path / name)
        assert other.classes() == CLASSES


def test_doubled_empty_and_reserved_names_are_told_at_once_and_marked(editor):
    told = editor.findChild(QLabel, "schema_problem")
    assert told.text() == ""
    for wrong in ("Building", "", "background"):
        editor._table.item(1, 2).setText(wrong)
        assert told.text()
        assert not editor._table.item(1, 2).icon().isNull()
    shot(editor, "schema_problem")
    editor._table.item(1, 2).setText("road")
    assert told.text() == ""
    assert editor._table.item(1, 2).icon().isNull()


def test_without_a_class_it_says_what_a_class_is(qgis_app):
    assert "at least one class" in SchemaEditor().problem()


def test_classes_are_moved_added_and_removed_by_buttons(editor):
    editor._table.setCurrentCell(1, 2)
    click(editor, "schema_up")
    assert names(editor) == ["road, paved", "building"]
    assert [label.value for label in editor.classes()] == [1, 2]
    click(editor, "schema_add")
    assert len(editor.classes()) == 3
    assert editor.classes()[2].colour not in (label.colour for label in CLASSES)
    click(editor, "schema_remove")
    assert len(editor.classes()) == 2


def test_classes_are_moved_and_removed_by_keys(editor):
    editor.activateWindow()
    editor._table.setFocus()
    assert QTest.qWaitForWindowActive(editor)
    editor._table.setCurrentCell(0, 2)
    QTest.keyClick(editor._table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(editor) == ["road, paved", "building"]
    QTest.keyClick(editor._table, Qt.Key.Key_Delete)
    assert names(editor) == ["road, paved"]


def test_every_change_can_be_taken_back(editor):
    editor._table.item(0, 2).setText("house")
    editor._table.cellWidget(1, 1).setColor(QColor("#00ff00"))
    editor._table.setCurrentCell(0, 2)
    click(editor, "schema_remove")
    for expected in (
        ["house", "road, paved"],
        ["house", "road, paved"],
        ["building", "road, paved"],
    ):
        click(editor, "schema_undo")
        assert names(editor) == expected
    assert editor.classes() == CLASSES


def test_the_first_nine_classes_have_a_key(editor):
    editor.set_classes(tuple(LabelClass(n, f"c{n}", "#000000") for n in range(1, 12)))
    keys = [editor._table.item(row, 0).text() for row in range(11)]
    assert keys == [*"123456789", "", ""]


def test_colours_are_chosen_by_a_button(editor):
    button = editor._table.cellWidget(0, 1)
    assert isinstance(button, QgsColorButton)
    button.setColor(QColor("#123456"))
    assert editor.classes()[0].colour == "#123456"


def test_a_layer_that_shows_classes_gives_them(editor, qgis_new_project):
    layer = QgsVectorLayer("Polygon?crs=EPSG:3857&field=class:string", "covers", "memory")
    style_by_class(layer, CLASSES[:1])
    QgsProject.instance().addMapLayer(layer)
    editor.take_layer(layer)
    assert editor.classes() == CLASSES[:1]


def test_without_a_layer_that_shows_classes_it_says_how_to_make_one(editor, qgis_new_project):
    editor._guarded(editor._from_layer)
    assert "Categorized" in editor.findChild(QLabel, "schema_problem").text()


def test_a_file_that_holds_no_classes_is_refused_with_a_sentence(editor, tmp_path):
    path = tmp_path / "classes.json"
    path.write_text("{}", encoding="utf-8")
    editor._guarded(lambda: editor.read_file(path))
    assert "must hold a list" in editor.findChild(QLabel, "schema_problem").text()
    assert editor.classes() == CLASSES
    editor._guarded(lambda: editor.write_file(tmp_path / "classes.json" / "below.json"))
    assert "Choose another" in editor.findChild(QLabel, "schema_problem").text()
