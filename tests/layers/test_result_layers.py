"""Results on the map: in their group, in their colours, once."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsPalettedRasterRenderer, QgsProject

from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.label_classes import BACKGROUND, LabelClass
from dl_studio_plugin.layers.result_layers import add_result_layer

pytestmark = pytest.mark.usefixtures("qgis_app")

CLASSES = (BACKGROUND, LabelClass(1, "building", "#e31a1c"))
BUILDINGS = Path(__file__).parent.parent / "data" / "kampala" / "buildings.geojson"


@pytest.fixture
def raster(tmp_path) -> Path:
    path = tmp_path / "classes.tif"
    gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 1, gdal.GDT_Byte)
    return path


@pytest.fixture
def project():
    project = QgsProject()
    yield project
    project.clear()


def test_a_class_raster_arrives_coloured_in_the_group_of_results(project, raster):
    layer = add_result_layer(raster, "Buildings", CLASSES, project=project)
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    assert [entry.label for entry in layer.renderer().classes()] == ["background", "building"]
    (group,) = project.layerTreeRoot().children()
    assert group.name() == "DL Studio — results"
    assert [node.name() for node in group.children()] == ["Buildings"]


def test_a_result_that_is_written_again_takes_its_old_place(project, raster):
    first = add_result_layer(raster, "First", project=project)
    add_result_layer(BUILDINGS, "Outlines", project=project)
    again = add_result_layer(str(raster), "Second", CLASSES, project=project)
    assert again is first
    (group,) = project.layerTreeRoot().children()
    assert [node.name() for node in group.children()] == ["Outlines", "Second"]


def test_groups_are_told_apart_by_their_titles(project, raster):
    add_result_layer(raster, "Buildings", project=project)
    add_result_layer(BUILDINGS, "Outlines", group="Checks", project=project)
    titles = [node.name() for node in project.layerTreeRoot().children()]
    assert titles == ["Checks", "DL Studio — results"]


def test_a_result_that_is_gone_is_told(project, tmp_path):
    with pytest.raises(InvalidInput, match="run the tool again"):
        add_result_layer(tmp_path / "gone.tif", "Gone", project=project)
    assert not project.mapLayers()
