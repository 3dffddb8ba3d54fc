"""A project is made by the wizard."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTreeWidget,
    QWidget,
    QWizard,
)

from dl_studio_plugin.definitions.inference_types import InferenceType
from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.dialogs.project_wizard import ProjectWizard
from dl_studio_plugin.dialogs.words import inference_type_needs
from dl_studio_plugin.project.opening import open_project
from tests.dialogs.waiting import put_away, shot, wait_for
from tests.processing.small_world import (
    KAMPALA,
    box,
    crop,
    extent_of,
    part_of,
    polygons,
    without_crs,
)

CLASSES = (LabelClass(1, "building", "#e31a1c"), LabelClass(2, "road, paved", "#444444"))


@pytest.fixture
def wizard(studio):
    parent = QWidget()
    made = ProjectWizard(studio, parent)
    made.show()
    yield made
    wait_for(lambda: not studio.running())
    put_away(made)


def go_on(wizard) -> None:
    """What a person does: Next, or Return."""
    before = wizard.currentId()
    button = wizard.button(QWizard.WizardButton.NextButton)
    assert button.isEnabled(), told(wizard)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wizard.currentId() != before


def told(wizard) -> list[str]:
    return [label.text() for label in wizard.currentPage().findChildren(QLabel) if label.text()]


def choose(wizard, *paths: Path) -> None:
    wizard.imagery_page.table.add_files(str(path) for path in paths)
    wait_for(lambda: not wizard.imagery_page.table.is_reading)


def fill(wizard, path: Path, *rasters: Path, name="Houses of Kampala") -> None:
    """Go through all pages up to the last one."""
    QTest.keyClicks(wizard.findChild(QLineEdit, "wizard_name"), name)
    go_on(wizard)
    choose(wizard, *(rasters or (KAMPALA,)))
    go_on(wizard)
    wizard.classes_page.editor.set_classes(CLASSES)
    go_on(wizard)
    go_on(wizard)
    wizard.findChild(QDoubleSpinBox, "wizard_unit_size").setValue(60)
    wizard.place_page.place.file.setFilePath(str(path))


def finish(wizard) -> None:
    button = wizard.button(QWizard.WizardButton.FinishButton)
    assert button.isEnabled(), told(wizard)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def problem(wizard) -> str:
    return wizard.findChild(QLabel, "wizard_problem").text()


# -- the whole way ------------------------------------------------------------------------------


def test_it_makes_the_project_with_units_and_opens_it(studio, wizard, tmp_path):
    path = tmp_path / "new" / "houses.gpkg"
    fill(wizard, path)
    for page in ("place", "area", "classes", "imagery", "type"):
        shot(wizard, f"wizard_{page}")
        wizard.back()
    for _ in range(4):
        go_on(wizard)
    assert "work units: Training" in wizard.findChild(QLabel, "wizard_units_told").text()
    finish(wizard)
    wait_for(lambda: studio.reference)
    assert studio.reference == str(path)
    settings = studio.project.settings()
    assert settings.name == "Houses of Kampala"
    assert settings.classes == CLASSES
    shown = wizard.findChild(QLabel, "wizard_units_told").text()
    assert shown.startswith(f"{len(studio.project.units())} work units")
    assert not wizard.isVisible()


def test_the_project_can_do_without_units_and_outlives_the_wizard(studio, wizard, tmp_path):
    path = tmp_path / "houses.gpkg"
    fill(wizard, path)
    wizard.place_page.divide.setChecked(False)
    finish(wizard)
    wait_for(lambda: studio.reference)
    studio.close_project()
    with open_project(str(path)) as store:
        assert store.units() == []


def test_file_and_units_are_suggested(studio, wizard):
    fill(wizard, Path("/nowhere/x.gpkg"), name="Roofs, 2026")
    wizard.place_page.place.file.setFilePath("")
    assert "Choose the file" in problem(wizard)
    wizard.back()
    wizard.place_page.place.file.setFilePath(wizard.place_page._suggested)
    go_on(wizard)
    assert wizard.place_page.path.name == "Roofs__2026.gpkg"
    assert wizard.place_page.path.is_relative_to(studio.settings.folder_for_results())


def test_every_type_is_offered_with_what_it_needs(wizard):
    assert wizard.findChild(QRadioButton, "type_pixel_classification").isChecked()
    for kind in InferenceType:
        button = wizard.findChild(QRadioButton, f"type_{kind.value}")
        assert button.isEnabled()
        assert any(inference_type_needs(kind) in text for text in told(wizard))


def test_change_detection_is_asked_for_the_later_date(studio, wizard, tmp_path):
    QTest.keyClicks(wizard.findChild(QLineEdit, "wizard_name"), "Floods")
    wizard.findChild(QRadioButton, "type_change_detection").setChecked(True)
    go_on(wizard)
    before, after = crop(tmp_path, "before.tif"), crop(tmp_path, "after.tif")
    choose(wizard, before)
    go_on(wizard)
    assert wizard.currentPage() is wizard.later_page
    wizard.later_page.table.add_files([str(before)])
    wait_for(lambda: not wizard.later_page.table.is_reading)
    assert not wizard.later_page.isComplete()
    assert "This is the imagery of the earlier date. Choose that of the later one." in told(wizard)
    tree = wizard.findChild(QTreeWidget, "wizard_later_rasters")
    tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    wizard.later_page.table.add_files([str(after)])
    wait_for(lambda: not wizard.later_page.table.is_reading)
    shot(wizard, "wizard_later_imagery")
    go_on(wizard)
    wizard.classes_page.editor.set_classes(CLASSES)
    go_on(wizard)
    go_on(wizard)
    wizard.place_page.divide.setChecked(False)
    wizard.place_page.place.file.setFilePath(str(tmp_path / "floods.gpkg"))
    finish(wizard)
    wait_for(lambda: studio.reference)
    settings = studio.project.settings()
    assert settings.inference_type is InferenceType.CHANGE_DETECTION
    assert [Path(entry.source).name for entry in settings.imagery] == ["before.tif", "after.tif"]


def test_no_page_lets_go_on_without_what_it_asks_for(wizard):
    assert not wizard.type_page.isComplete()
    assert not wizard.imagery_page.isComplete()
    assert not wizard.classes_page.isComplete()
    assert not wizard.place_page.isComplete()


# -- faults -------------------------------------------------------------------------------------


def test_a_file_that_is_taken_is_told_before_anything_is_made(wizard, tmp_path):
    path = tmp_path / "taken.gpkg"
    path.write_bytes(b"somebody else's")
    fill(wizard, path)
    assert "exists already" in problem(wizard)
    assert not wizard.button(QWizard.WizardButton.FinishButton).isEnabled()
    assert path.read_bytes() == b"somebody else's"


def test_a_fault_leaves_the_wizard_open_with_all_that_was_entered(studio, wizard, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    fill(wizard, tmp_path / "file" / "houses.gpkg")
    finish(wizard)
    wait_for(lambda: problem(wizard))
    assert "Choose another" in problem(wizard)
    assert wizard.isVisible()
    assert wizard.type_page.name.text() == "Houses of Kampala"
    wizard.place_page.place.file.setFilePath(str(tmp_path / "houses.gpkg"))
    finish(wizard)
    wait_for(lambda: studio.reference)


def test_units_that_would_be_too_many_are_told_at_once(wizard, tmp_path):
    fill(wizard, tmp_path / "houses.gpkg")
    wizard.findChild(QDoubleSpinBox, "wizard_unit_size").setValue(0.01)
    assert "work units; at most" in problem(wizard)
    wizard.findChild(QDoubleSpinBox, "wizard_unit_size").setValue(1)
    assert "About" in wizard.findChild(QLabel, "wizard_units_told").text()
    assert wizard.place_page.isComplete()


# -- imagery ------------------------------------------------------------------------------------


@pytest.fixture
def tiles(tmp_path) -> list[Path]:
    """Two crops side by side, and another one away from them."""
    folder = tmp_path / "tiles" / "below"
    folder.mkdir(parents=True)
    return [
        crop(folder, f"tile{number}.tif", (left, 128, 128, 128))
        for number, left in enumerate((256, 384, 640))
    ]


def test_a_layer_of_the_map_is_offered(wizard, kampala_layer):
    QTest.keyClicks(wizard.type_page.name, "x")
    go_on(wizard)
    (raster,) = wizard.imagery_page.rasters
    assert raster.key == kampala_layer.id()
    assert raster.bands == "3 × uint8"
    assert wizard.imagery_page.isComplete()


def test_a_folder_becomes_one_mosaic_beside_the_project(studio, wizard, tiles, tmp_path):
    path = tmp_path / "out" / "houses.gpkg"
    fill(wizard, path, tiles[0])
    wizard.back(), wizard.back(), wizard.back()
    wizard.imagery_page.table.add_folder(str(tmp_path / "tiles"))
    wait_for(lambda: not wizard.imagery_page.table.is_reading)
    assert len(wizard.imagery_page.rasters) == 3  # the first one once
    assert "side by side" in told(wizard)[-1]
    shot(wizard, "wizard_imagery_folder")
    for _ in range(3):
        go_on(wizard)
    finish(wizard)
    wait_for(lambda: studio.reference)
    (entry,) = studio.project.settings().imagery
    assert Path(entry.source) == path.with_name("houses_imagery.vrt")
    mosaic = gdal.Open(entry.source)
    assert mosaic.RasterXSize == 512
    # The ground between the tiles is nobody's: an alpha band says so.
    assert mosaic.GetRasterBand(4).GetColorInterpretation() == gdal.GCI_AlphaBand
    assert mosaic.GetRasterBand(4).ReadAsArray(300, 10, 1, 1)[0, 0] == 0
    assert len(list(path.parent.glob("*.vrt"))) == 1


def test_single_bands_of_one_image_become_its_bands(studio, wizard, tmp_path):
    source = crop(tmp_path, "all.tif")
    paths = [tmp_path / f"band{number}.tif" for number in (1, 2, 3)]
    for number, path in enumerate(paths, start=1):
        gdal.Translate(str(path), str(source), bandList=[number])
    fill(wizard, tmp_path / "houses.gpkg", *paths)
    finish(wizard)
    wait_for(lambda: studio.reference)
    (entry,) = studio.project.settings().imagery
    stack, image = gdal.Open(entry.source), gdal.Open(str(source))
    assert stack.RasterCount == 3
    assert (stack.ReadAsArray() == image.ReadAsArray()).all()


def test_rasters_that_cannot_be_used_say_why_and_are_not_chosen(wizard, tmp_path):
    good = crop(tmp_path)
    broken = tmp_path / "broken.tif"
    broken.write_bytes(b"II*\0 no raster")
    QTest.keyClicks(wizard.type_page.name, "x")
    go_on(wizard)
    choose(wizard, good, broken, without_crs(good, tmp_path / "lost.tif"))
    tree = wizard.findChild(QTreeWidget, "wizard_rasters")
    remarks = {tree.topLevelItem(row).text(0): tree.topLevelItem(row).text(4) for row in range(3)}
    assert remarks["crop"] == ""
    assert "cannot be read" in remarks["broken"]
    assert "no coordinate reference system" in remarks["lost"]
    assert [raster.name for raster in wizard.imagery_page.rasters] == ["crop"]
    shot(wizard, "wizard_imagery_problems")
    tree.topLevelItem(1).setCheckState(0, Qt.CheckState.Checked)
    assert not wizard.imagery_page.isComplete()


def test_rasters_that_do_not_go_together_are_told_apart(wizard, tiles, tmp_path):
    QTest.keyClicks(wizard.type_page.name, "x")
    go_on(wizard)
    warped = tmp_path / "warped.tif"
    gdal.Warp(str(warped), str(tiles[0]), dstSRS="EPSG:4326")
    choose(wizard, tiles[0], warped)
    assert "different coordinate reference systems" in told(wizard)[-1]
    grey = tmp_path / "grey.tif"
    gdal.Translate(str(grey), str(tiles[1]), bandList=[1])
    tree = wizard.findChild(QTreeWidget, "wizard_rasters")
    tree.topLevelItem(1).setCheckState(0, Qt.CheckState.Unchecked)
    choose(wizard, grey)
    assert "different bands" in told(wizard)[-1]
    assert not wizard.imagery_page.isComplete()


def test_a_mosaic_of_a_project_that_could_not_be_made_is_removed(studio, wizard, tiles, tmp_path):
    path = tmp_path / "out" / "houses.gpkg"
    fill(wizard, path, *tiles)
    far = polygons(tmp_path / "far.gpkg", [box(0, 0, 1, 1)])
    QgsProject.instance().addMapLayer(QgsVectorLayer(str(far), "far"))
    wizard.area_page.area.choose("layer")
    finish(wizard)
    wait_for(lambda: problem(wizard))
    assert "AREA" in problem(wizard)
    assert wizard.isVisible()
    assert list(path.parent.iterdir()) == []


# -- ground -------------------------------------------------------------------------------------


def test_only_the_selected_polygons_are_the_area(studio, wizard, tmp_path):
    parts = [part_of(KAMPALA, 0, 0, 0.2, 0.2), part_of(KAMPALA, 0.5, 0.5, 0.9, 0.9)]
    layer = QgsVectorLayer(str(polygons(tmp_path / "parts.gpkg", parts)), "parts")
    layer.selectByIds([1])
    QgsProject.instance().addMapLayer(layer)
    fill(wizard, tmp_path / "houses.gpkg")
    wizard.back()
    wizard.area_page.area.choose("layer")
    selected = wizard.findChild(QWidget, "wizard_area_selected")
    assert selected.isVisible()
    QTest.mouseClick(selected, Qt.MouseButton.LeftButton)
    selected.setChecked(True)
    go_on(wizard)
    finish(wizard)
    wait_for(lambda: studio.reference)
    area = QgsGeometry.fromWkt(studio.project.settings().area_wkt)
    assert area.symDifference(QgsGeometry.fromWkt(parts[0])).area() < 1


def test_the_area_is_drawn_on_the_map_while_the_wizard_makes_way(studio, wizard, tmp_path):
    fill(wizard, tmp_path / "houses.gpkg")
    wizard.back()
    area = wizard.area_page.area
    area.choose("drawn")
    assert not wizard.area_page.isComplete()
    west, south, east, north = extent_of(KAMPALA)
    canvas = studio.iface.mapCanvas()
    canvas.setDestinationCrs(wizard.imagery_page.rasters[0].crs)
    canvas.setExtent(QgsRectangle(west, south, east, north))
    QTest.mouseClick(
        wizard.findChild(QPushButton, "wizard_area_draw_box"), Qt.MouseButton.LeftButton
    )
    assert not wizard.isVisible()
    middle = QgsGeometry.fromRect(QgsRectangle(west + 20, south + 20, west + 100, south + 100))
    canvas.mapTool().finish(middle)
    assert wizard.isVisible()
    assert wizard.currentPage() is wizard.area_page
    go_on(wizard)
    finish(wizard)
    wait_for(lambda: studio.reference)
    drawn = QgsGeometry.fromWkt(studio.project.settings().area_wkt)
    assert drawn.symDifference(middle).area() < 0.01


def test_another_map_tool_ends_the_drawing_and_brings_the_wizard_back(studio, wizard, tmp_path):
    fill(wizard, tmp_path / "houses.gpkg")
    wizard.back()
    wizard.area_page.area.choose("drawn")
    wizard.area_page.area._draw.click()
    assert not wizard.isVisible()
    canvas = studio.iface.mapCanvas()
    canvas.unsetMapTool(canvas.mapTool())
    assert wizard.isVisible()
    assert "Draw the shape" in " ".join(told(wizard))


def test_a_copy_of_the_imagery_is_not_made(studio, wizard, tmp_path):
    raster = Path(shutil.copy(KAMPALA, tmp_path / "mine.tif"))
    fill(wizard, tmp_path / "houses.gpkg", raster)
    finish(wizard)
    wait_for(lambda: studio.reference)
    assert studio.project.settings().imagery[0].source == str(raster)
