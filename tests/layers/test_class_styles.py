"""The look of layers that show classes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import NULL

from dl_studio_plugin.definitions.label_classes import BACKGROUND, LabelClass
from dl_studio_plugin.layers.class_styles import (
    category_colours,
    class_text,
    classes_of_values,
    looks_unstyled,
    style_by_class,
)
from dl_studio_plugin.layers.qgis_project import LayerFile, style_of, write_qgis_project

pytestmark = pytest.mark.usefixtures("qgis_app")

CLASSES = (BACKGROUND, LabelClass(1, "building", "#e31a1c"), LabelClass(2, "road", "#444444"))


@pytest.fixture
def class_raster(tmp_path) -> QgsRasterLayer:
    path = tmp_path / "classes.tif"
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 1)
    raster.SetGeoTransform((0, 1, 0, 4, 0, -1))
    del raster
    return QgsRasterLayer(str(path), "classes")


def class_polygons() -> QgsVectorLayer:
    return QgsVectorLayer("Polygon?crs=EPSG:3857&field=class:string", "polygons", "memory")


def test_a_class_raster_shows_names_and_colours_and_no_background(class_raster):
    assert looks_unstyled(class_raster)
    style_by_class(class_raster, CLASSES)
    entries = {entry.value: entry for entry in class_raster.renderer().classes()}
    assert entries[1].label == "building"
    assert entries[1].color.name() == "#e31a1c"
    assert entries[0].color.alpha() == 0
    assert not looks_unstyled(class_raster)


def test_polygons_are_coloured_by_class():
    layer = class_polygons()
    assert looks_unstyled(layer)
    style_by_class(layer, CLASSES)
    building, road = layer.renderer().categories()
    assert (building.value(), road.value()) == ("building", "road")
    assert road.symbol().symbolLayer(0).strokeColor().name() == "#444444"
    assert not looks_unstyled(layer)


def test_classes_and_colours_come_from_a_layers_style():
    layer = class_polygons()
    style_by_class(layer, CLASSES)
    colours = category_colours(layer, "class")
    found = classes_of_values(["road", "tree", None, NULL, ""], colours)
    assert [label.name for label in found] == ["road", "tree"]
    assert [label.value for label in found] == [1, 2]
    assert found[0].colour == "#444444"


@given(st.lists(st.one_of(st.text(), st.integers(), st.floats(allow_nan=False), st.none())))
def test_every_value_finds_its_class_and_no_two_share_a_number(values):
    classes = classes_of_values(values)
    names = {label.name for label in classes}
    assert {class_text(value) for value in values} - {""} == names
    assert [label.value for label in classes] == list(range(1, len(classes) + 1))


@pytest.mark.parametrize(
    ("value", "text"), [(1.0, "1"), (1.5, "1.5"), (" a ", "a"), (NULL, ""), (None, ""), (7, "7")]
)
def test_values_become_names(value, text):
    assert class_text(value) == text


def test_a_project_file_keeps_the_look_and_runs_nothing(class_raster, tmp_path):
    style_by_class(class_raster, CLASSES)
    path = class_raster.source()
    entry = LayerFile(tmp_path / "classes.tif", "classes", True, style_of(class_raster))
    assert path == str(entry.path)
    write_qgis_project(tmp_path / "bundle.qgz", "Result", [entry])
    project = QgsProject()
    assert project.read(str(tmp_path / "bundle.qgz"))
    (layer,) = project.mapLayers().values()
    assert [entry.label for entry in layer.renderer().classes()] == [
        "background",
        "building",
        "road",
    ]


def test_a_style_holds_no_actions_and_no_forms():
    layer = class_polygons()
    from qgis.core import QgsAction

    layer.actions().addAction(QgsAction(QgsAction.ActionType.GenericPython, "x", "print('x')"))
    layer.editFormConfig().setInitCode("print('x')")
    assert "print" not in style_of(layer)
