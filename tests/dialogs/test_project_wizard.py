"""A project is made by the wizard; the classes are edited, imported and exported."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QLineEdit, QPushButton, QWidget

from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.dialogs.project_wizard import ProjectWizard
from dl_studio_plugin.dialogs.schema_editor import SchemaEditor
from dl_studio_plugin.project.store import open_project
from tests.dialogs.waiting import shot, wait_for
from tests.processing.small_world import KAMPALA

CLASSES = (LabelClass(1, "building", "#e31a1c"), LabelClass(2, "road, paved", "#444444"))


@pytest.fixture
def wizard(studio):
    parent = QWidget()
    made = ProjectWizard(studio, parent)
    made.show()
    yield made
    made.close()


def fill(wizard, path: Path, name="Houses of Kampala") -> None:
    wizard.findChild(QLineEdit, "wizard_name").setText(name)
    wizard.imagery_page.add_file(str(KAMPALA))
    wizard.classes_page.editor.set_classes(CLASSES)
    wizard.findChild(QDoubleSpinBox, "wizard_unit_size").setValue(60)
    wizard.place_page.file.setFilePath(str(path))


def test_it_makes_the_project_with_units_and_opens_it(studio, wizard, tmp_path):
    path = tmp_path / "new" / "houses.gpkg"
    fill(wizard, path)
    shot(wizard, "wizard_type")
    for page in ("imagery", "classes", "place"):
        wizard.next()
        shot(wizard, f"wizard_{page}")
    wizard.accept()
    wait_for(lambda: studio.reference)
    assert studio.reference == str(path)
    settings = studio.project.settings()
    assert settings.name == "Houses of Kampala"
    assert settings.classes == CLASSES
    assert len(studio.project.units()) > 1
    assert not wizard.isVisible()


def test_a_fault_leaves_the_wizard_open_with_all_that_was_entered(studio, wizard, tmp_path):
    path = tmp_path / "taken.gpkg"
    path.write_bytes(b"somebody else's")
    fill(wizard, path)
    wizard.accept()
    assert wizard.isVisible()
    assert "exists already" in wizard.place_page.problem.text()
    assert wizard.type_page.name.text() == "Houses of Kampala"
    assert path.read_bytes() == b"somebody else's"


def test_no_page_lets_go_on_without_what_it_asks_for(wizard):
    assert not wizard.type_page.isComplete()
    assert not wizard.imagery_page.isComplete()
    assert not wizard.classes_page.isComplete()


def test_classes_survive_export_and_import(qgis_app, tmp_path):
    editor = SchemaEditor()
    editor.set_classes(CLASSES)
    for name in ("classes.json", "classes.qml"):
        editor.write_file(tmp_path / name)
        other = SchemaEditor()
        other.read_file(tmp_path / name)
        assert other.classes() == CLASSES


def test_doubled_and_empty_names_are_told_at_once(qgis_app):
    editor = SchemaEditor()
    assert editor.problem()
    editor.set_classes((CLASSES[0], LabelClass(2, "building", "#000001")))
    assert "building" in editor.problem()
    editor.set_classes(CLASSES)
    assert editor.problem() == ""


def test_classes_are_moved_added_and_removed(qgis_app):
    editor = SchemaEditor()
    editor.set_classes(CLASSES)
    editor._table.setCurrentCell(1, 2)
    editor.findChild(QPushButton, "schema_up").click()
    assert [label.name for label in editor.classes()] == ["road, paved", "building"]
    assert [label.value for label in editor.classes()] == [1, 2]
    editor.findChild(QPushButton, "schema_add").click()
    assert len(editor.classes()) == 3
    editor.findChild(QPushButton, "schema_remove").click()
    assert len(editor.classes()) == 2


def test_the_project_outlives_the_wizard(studio, wizard, tmp_path):
    path = tmp_path / "houses.gpkg"
    fill(wizard, path)
    wizard.place_page.divide.setChecked(False)
    wizard.accept()
    wait_for(lambda: studio.reference)
    studio.close_project()
    with open_project(str(path)) as store:
        assert store.units() == []
