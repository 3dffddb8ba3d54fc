"""A raster layer as a source of imagery."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.layers.imagery import crs_name, imagery_source

DATA = Path(__file__).parent.parent / "data"
KAMPALA = DATA / "kampala" / "kampala_train.tif"
LANDSAT = DATA / "north_carolina" / "lsat7_2000_10.tif"

pytestmark = pytest.mark.usefixtures("qgis_app")


def test_a_file_is_named_by_its_path_and_speaks_for_its_crs():
    source = imagery_source(QgsRasterLayer(str(KAMPALA), "imagery"))
    assert source.source == str(KAMPALA)
    assert source.crs == ""


def test_a_crs_that_only_the_layer_knows_is_handed_on():
    layer = QgsRasterLayer(str(LANDSAT), "band 1")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32119"))
    assert imagery_source(layer).crs == "EPSG:32119"


def test_a_layer_without_any_crs_is_refused_with_how_to_set_it():
    layer = QgsRasterLayer(str(LANDSAT), "band 1")
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(InvalidInput, match="“band 1” has no coordinate reference system"):
        imagery_source(layer)


def test_a_crs_against_that_of_the_file_is_refused():
    layer = QgsRasterLayer(str(KAMPALA), "imagery")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    with pytest.raises(InvalidInput, match="Assign projection"):
        imagery_source(layer)


def test_a_mosaic_is_named_by_its_path(tmp_path):
    mosaic = tmp_path / "mosaic.vrt"
    gdal.BuildVRT(str(mosaic), [str(KAMPALA)])
    assert imagery_source(QgsRasterLayer(str(mosaic), "mosaic")).source == str(mosaic)


def test_a_raster_inside_a_file_keeps_its_name(tmp_path):
    path = tmp_path / "rasters.gpkg"
    gdal.Translate(
        str(path), str(KAMPALA), format="GPKG", creationOptions=["RASTER_TABLE=aerial"],
        width=64, height=0,
    )  # fmt: skip
    name = f"GPKG:{path}:aerial"
    layer = QgsRasterLayer(name, "aerial")
    assert layer.isValid()
    assert imagery_source(layer).source == name


def test_another_provider_is_refused_with_what_to_do():
    layer = QgsRasterLayer("type=xyz&url=http://localhost/{z}/{x}/{y}.png", "tiles", "wms")
    with pytest.raises(InvalidInput, match="Export the layer to a GeoTIFF"):
        imagery_source(layer)


def test_a_missing_file_is_refused():
    with pytest.raises(InvalidInput, match="cannot be read"):
        imagery_source(QgsRasterLayer("/nowhere.tif", "gone"))


def test_a_crs_without_a_number_is_named_by_its_text():
    crs = QgsCoordinateReferenceSystem()
    crs.createFromProj("+proj=laea +lat_0=5.25 +lon_0=20.75 +datum=WGS84")
    assert crs_name(crs).startswith("PROJCRS")
    assert crs_name(QgsCoordinateReferenceSystem("EPSG:32118")) == "EPSG:32118"
