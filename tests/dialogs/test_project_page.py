"""The page “Project”: opened lately, how the project stands, units and samples brought in."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsCoordinateTransform, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QListWidget, QPushButton, QTableWidget, QWidget

from dl_studio_plugin.dialogs.bars import Bars
from dl_studio_plugin.dialogs.import_dialog import SUBMITTED, ImportDialog
from dl_studio_plugin.dialogs.pages.project import ProjectPage
from dl_studio_plugin.dialogs.units_dialog import UnitsDialog
from dl_studio_plugin.project.model import UnitState
from tests.dialogs.waiting import process_events, put_away, shot, wait_for
from tests.processing.small_world import BUILDINGS, KAMPALA, extent_of, part_of, polygons, run

TWO_CLASSES = "house=#e31a1c,road=#444444"


@pytest.fixture
def page(studio):
    window = QWidget()
    made = ProjectPage(studio)
    made.setParent(window)
    studio.project_opened.connect(made.refresh)
    studio.project_changed.connect(made.refresh)
    made.resize(420, 760)
    made.refresh()
    window.show()
    made.show()
    yield made
    wait_for(lambda: not studio.running())
    put_away(window)


@pytest.fixture
def empty_project(plugin, ground, tmp_path) -> Path:
    """A project with two classes and nothing in it."""
    path = tmp_path / "empty.gpkg"
    run("createproject", NAME="Empty", IMAGERY=ground, CLASSES=TWO_CLASSES, PROJECT=path)
    return path


def click(page, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button.isEnabled(), name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def text(page, name: str) -> str:
    return page.findChild(QLabel, name).text()


def dialog(page, kind):
    found = page.window().findChild(kind)
    assert found is not None
    return found


def begin(dialog) -> None:
    QTest.mouseClick(dialog.start_button, Qt.MouseButton.LeftButton)


# -- without a project --------------------------------------------------------------------------


def test_projects_opened_lately_are_listed_and_opened_again(studio, page, project_file):
    studio.settings.remember_project(str(project_file))
    page.refresh()
    recent = page.findChild(QListWidget, "project_recent")
    assert recent.item(0).text().startswith("project\nchanged ")
    shot(page, "project_recent")
    recent.itemActivated.emit(recent.item(0))
    assert studio.reference == str(project_file)


def test_a_project_that_is_gone_is_told_and_can_be_removed_from_the_list(studio, page):
    studio.settings.remember_project("/nowhere/gone.gpkg")
    page.refresh()
    recent = page.findChild(QListWidget, "project_recent")
    assert "not there any more" in recent.item(0).text()
    assert not page.findChild(QPushButton, "project_forget").isEnabled()
    recent.setCurrentRow(0)
    click(page, "project_forget")
    assert recent.count() == 0
    assert studio.settings.recent_projects == []


# -- with a project -----------------------------------------------------------------------------


def test_it_tells_how_the_project_stands(studio, page, project_file):
    assert studio.open_project(str(project_file))
    assert "Pixel classification" in text(page, "project_summary")
    assert "crop" in text(page, "project_summary")
    units = page.findChild(Bars, "project_units").accessibleDescription()
    accepted = studio.project.status().units[UnitState.ACCEPTED.value]
    assert f"accepted: {accepted}" in units
    assert "Training" in text(page, "project_subsets")
    assert "building" in page.findChild(Bars, "project_classes").accessibleDescription()
    assert "work units accepted" in text(page, "project_events")
    for _ in range(5):  # until all is laid out
        process_events()
    shot(page, "project_page")


def test_the_last_change_of_ones_own_can_be_taken_back(studio, page, project_file):
    assert studio.open_project(str(project_file))
    before = studio.project.status().units
    click(page, "project_undo")
    assert studio.project.status().units != before


def test_it_leads_to_the_next_step(studio, page, empty_project):
    wanted = []
    studio.page_wanted.connect(lambda page_id, _use: wanted.append(page_id))
    assert studio.open_project(str(empty_project))
    click(page, "project_next")
    assert wanted == ["samples"]


def test_the_status_report_is_written_beside_the_project_and_opened(
    studio, page, project_file, monkeypatch
):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    assert studio.open_project(str(project_file))
    for _ in range(2):  # a second report takes the place of the first
        opened.clear()
        click(page, "project_status")
        wait_for(lambda: opened)
        assert "Houses" in Path(opened[0]).read_text("utf-8")


def test_the_ground_is_divided_into_squares(studio, page, empty_project):
    assert studio.open_project(str(empty_project))
    click(page, "project_add_units")
    asked = dialog(page, UnitsDialog)
    asked._form.size.setValue(30)
    told = asked.findChild(QLabel, "project_units_told").text()
    shot(asked, "units_dialog")
    begin(asked)
    wait_for(lambda: studio.project.units() and not studio.running())
    assert told.startswith(f"{len(studio.project.units())} work units: Training")
    subsets = {unit.subset.value for unit in studio.project.units()}
    assert subsets == {"training", "validation", "test"}


def test_polygons_of_a_layer_become_units_without_a_subset(studio, page, empty_project, ground):
    parts = [part_of(ground, 0, 0, 0.5, 1), part_of(ground, 0.5, 0, 1, 1)]
    layer = QgsVectorLayer(str(polygons(empty_project.with_name("u.gpkg"), parts)), "halves")
    QgsProject.instance().addMapLayer(layer)
    assert studio.open_project(str(empty_project))
    click(page, "project_add_units")
    asked = dialog(page, UnitsDialog)
    asked._form._method.setCurrentIndex(1)
    asked._form.layer.setLayer(layer)
    for share in asked._form._shares:
        share.setValue(0)
    begin(asked)
    wait_for(lambda: studio.project.units() and not studio.running())
    assert [unit.subset for unit in studio.project.units()] == [None, None]


# -- samples ------------------------------------------------------------------------------------


@pytest.fixture
def shapes(ground, tmp_path, qgis_new_project):
    """Three shapes of two kinds and one of a third, in words that are not the project's."""
    wkts = [part_of(ground, x, 0.1, x + 0.1, 0.2) for x in (0.1, 0.3, 0.5, 0.7)]
    kinds = ["House", "street", "House", "tree"]
    layer = QgsVectorLayer(str(polygons(tmp_path / "s.gpkg", wkts, kind=kinds)), "shapes")
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_values_are_matched_with_the_classes_of_the_project(studio, page, empty_project, shapes):
    assert studio.open_project(str(empty_project))
    click(page, "project_import")
    asked = dialog(page, ImportDialog)
    asked.layer.setLayer(shapes)
    begin(asked)
    assert "CLASS_FIELD" in asked.problem.text()  # two classes: which is which?
    asked.field.setField("kind")
    table = asked.findChild(QTableWidget, "import_classes")
    chosen = {table.item(row, 0).text(): table.cellWidget(row, 1).currentData() for row in range(3)}
    assert chosen == {"House": "house", "street": "", "tree": ""}
    asked.choose_class("street", "road")
    shot(asked, "import_dialog")
    begin(asked)
    wait_for(lambda: studio.project.status().samples["draft"] and not studio.running())
    counts = {label.name: drawn for label, drawn, _ in studio.project.status().classes}
    assert counts == {"house": 2, "road": 1}


def test_samples_of_the_only_class_need_no_field_and_can_be_submitted(
    studio, page, ground, tmp_path
):
    path = tmp_path / "one.gpkg"
    run("createproject", NAME="One", IMAGERY=ground, CLASSES="building=#e31a1c", PROJECT=path)
    run("createworkunits", PROJECT=path, SIZE=30)
    assert studio.open_project(str(path))
    click(page, "project_import")
    asked = dialog(page, ImportDialog)
    asked.add_file(str(BUILDINGS))
    asked.field.setField("")
    assert "All samples become “building”" in asked.findChild(QLabel, "import_told").text()
    asked.status.setCurrentIndex(asked.status.findData(SUBMITTED))
    begin(asked)
    wait_for(lambda: studio.project.status().units["submitted"] and not studio.running())


def test_what_cannot_be_matched_is_told_and_the_dialog_stays(studio, page, empty_project, ground):
    wkt = part_of(ground, 0.1, 0.1, 0.2, 0.2)
    path = polygons(empty_project.with_name("comma.gpkg"), [wkt], kind=["roof, flat"])
    QgsProject.instance().addMapLayer(QgsVectorLayer(str(path), "comma"))
    assert studio.open_project(str(empty_project))
    click(page, "project_import")
    asked = dialog(page, ImportDialog)
    asked.layer.setLayer(QgsProject.instance().mapLayersByName("comma")[0])
    asked.field.setField("kind")
    begin(asked)
    assert "at least one value" in asked.problem.text()
    asked.choose_class("roof, flat", "house")
    begin(asked)
    assert "holds a comma" in asked.problem.text()
    assert asked.isVisible()
    asked.add_file(str(path.with_name("no.gpkg")))
    assert "cannot be read" in asked.problem.text()


def test_a_dialog_goes_when_it_is_closed(studio, page, empty_project):
    assert studio.open_project(str(empty_project))
    click(page, "project_import")
    dialog(page, ImportDialog).reject()
    process_events()
    assert page.window().findChild(ImportDialog) is None


def test_the_project_is_shown_on_the_map(studio, page, project_file):
    assert studio.open_project(str(project_file))
    click(page, "project_zoom")
    canvas = studio.iface.mapCanvas()
    to_imagery = QgsCoordinateTransform(
        canvas.mapSettings().destinationCrs(),
        QgsRasterLayer(str(KAMPALA)).crs(),
        QgsProject.instance(),
    )
    west, south, east, north = extent_of(KAMPALA)
    centre = to_imagery.transform(canvas.extent().center())
    assert west < centre.x() < east
    assert south < centre.y() < north
