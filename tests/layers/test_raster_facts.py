"""What QGIS knows of a layer is told in the words in which the engine would tell it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsRasterLayer

from dl_studio_plugin.definitions.model_fit import BandFacts
from dl_studio_plugin.layers.raster_facts import band_facts, layer_facts

DATA = Path(__file__).parents[1] / "data"


def write(path: Path, bands: int, kind: int, epsg: int, pixel: float, origin: tuple[float, float]):
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 40, 30, bands, kind)
    raster.SetGeoTransform((origin[0], pixel, 0, origin[1], 0, -pixel))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    raster.SetProjection(crs.ExportToWkt())
    for number in range(1, bands + 1):
        raster.GetRasterBand(number).WriteArray(np.zeros((30, 40)))
    return raster


def test_named_bands_colours_and_numbers(qgis_app, tmp_path):
    named = QgsRasterLayer(str(DATA / "sentinel2" / "sentinel2.tif"), "Sentinel")
    assert band_facts(named) == tuple(
        BandFacts(name, "uint16") for name in ("B02", "B03", "B04", "B08")
    )
    coloured = QgsRasterLayer(str(DATA / "kampala" / "kampala_test.tif"), "Kampala")
    assert [band.name for band in band_facts(coloured)] == ["red", "green", "blue"]
    write(tmp_path / "plain.tif", 2, gdal.GDT_Float32, 32636, 2.0, (500_000, 0))
    plain = QgsRasterLayer(str(tmp_path / "plain.tif"), "plain")
    assert band_facts(plain) == (BandFacts("band 1", "float32"), BandFacts("band 2", "float32"))


def test_alpha_is_no_band(qgis_app, tmp_path):
    raster = write(tmp_path / "rgba.tif", 4, gdal.GDT_Byte, 32636, 2.0, (500_000, 0))
    raster.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)
    del raster
    facts = layer_facts(QgsRasterLayer(str(tmp_path / "rgba.tif"), "with alpha"))
    assert len(facts.bands) == 3
    assert facts.name == "with alpha"
    assert facts.has_crs


@pytest.mark.parametrize(
    ("epsg", "pixel", "origin", "metres"),
    [
        (32636, 2.0, (500_000, 6_000_000), 2.0),
        (3857, 2.0, (0, 8_399_738), 1.0),  # at 60° north a metre of Web Mercator is half a metre
        (4326, 0.001, (32.0, 0.0), 110.95),
    ],
)
def test_the_cell_size_is_that_on_the_ground(qgis_app, tmp_path, epsg, pixel, origin, metres):
    write(tmp_path / "r.tif", 1, gdal.GDT_Byte, epsg, pixel, origin)
    facts = layer_facts(QgsRasterLayer(str(tmp_path / "r.tif"), "r"))
    assert facts.cell_size_m == pytest.approx(metres, rel=0.01)


def test_a_layer_without_a_place_says_so(qgis_app):
    facts = layer_facts(QgsRasterLayer(str(DATA / "north_carolina" / "lsat7_2000_10.tif"), "x"))
    assert not facts.has_crs
    assert facts.cell_size_m == 0
