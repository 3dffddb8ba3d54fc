"""The same chain on imagery that is not 8-bit RGB: floats with nodata and no CRS, 16 bits."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from dl_studio_plugin.definitions.stac import read_model_card
from tests.processing.small_world import DATA, refusal, run

pytestmark = pytest.mark.usefixtures("plugin")

NORTH_CAROLINA = DATA / "north_carolina"
LANDSAT_BANDS = (10, 20, 30, 40, 50, 70)
SENTINEL2 = DATA / "sentinel2" / "sentinel2.tif"
CHIPS = {"CHIP_SIZE": 64, "STRIDE": 48}
#: Enough to run the whole chain, not enough to learn much.
SHORT = {"BACKBONE": "mobilenet_v2", "EPOCHS": 1, "BATCH_SIZE": 4, "LEARNING_RATE": 0.001}


@pytest.fixture(scope="module")
def landsat_without_crs(tmp_path_factory) -> Path:
    """Six bands of different types and nodata in one mosaic, as QGIS's tool stacks them."""
    path = tmp_path_factory.mktemp("landsat") / "stack.vrt"
    files = [str(NORTH_CAROLINA / f"lsat7_2000_{band}.tif") for band in LANDSAT_BANDS]
    gdal.BuildVRT(str(path), files, separate=True).FlushCache()
    return path


@pytest.fixture(scope="module")
def landsat(landsat_without_crs) -> Path:
    """The same after its CRS was set."""
    path = landsat_without_crs.with_name("with_crs.vrt")
    gdal.Translate(str(path), str(landsat_without_crs), format="VRT", outputSRS="EPSG:32119")
    return path


def trained_and_applied(imagery: Path, folder: Path, classes: str, **samples) -> dict:
    """Project → units → samples → chips → model → class raster."""
    project = folder / "project.gpkg"
    run("createproject", NAME="Ground", IMAGERY=imagery, CLASSES=classes, PROJECT=project)
    run("createworkunits", PROJECT=project, SIZE=samples.pop("UNIT"), SUBSETS="60,40,0")
    unlabelled = samples.pop("UNLABELLED")
    run("importsamples", PROJECT=project, STATUS="submitted", REPAIR=True, **samples)
    run("reviewsamples", PROJECT=project, DECISION="accept")
    data = run(
        "exporttrainingdata", PROJECT=project, UNLABELLED=unlabelled, OUTPUT=folder / "d", **CHIPS
    )
    model = run("trainmodel", INPUT=data["OUTPUT"], OUTPUT=folder / "m.dlmodel", **SHORT)
    result = run(
        "classifypixels", IMAGERY=imagery, MODEL=model["OUTPUT"], OUTPUT=folder / "classes.tif"
    )
    return {"model": model["OUTPUT"], "classes": result["OUTPUT"]}


def pixels(path: str | Path, band: int = 1) -> np.ndarray:
    dataset = gdal.Open(str(path))
    return dataset.GetRasterBand(band).ReadAsArray()


def test_imagery_without_crs_is_refused_until_it_is_set(landsat_without_crs, landsat, tmp_path):
    asked = {"NAME": "x", "CLASSES": "a=#ff0000", "PROJECT": tmp_path / "x.gpkg"}
    assert "coordinate reference system" in refusal(
        "createproject", IMAGERY=landsat_without_crs, **asked
    )
    assert refusal("createproject", IMAGERY=landsat, **asked) == ""


@pytest.mark.needs_training
def test_six_landsat_bands_of_float_and_integer_with_nodata(landsat, tmp_path):
    made = trained_and_applied(
        landsat,
        tmp_path,
        "developed=#e31a1c,forest=#33a02c,water=#1f78b4",
        UNIT=3000.0,
        INPUT=NORTH_CAROLINA / "landsat96_polygons.shp",
        CLASS_FIELD="label",
        CLASS_MAP="developed=developed,forest=forest,water=water",
        UNLABELLED="ignored",
    )
    card = read_model_card(Path(made["model"]))
    assert [band.dtype for band in card.bands] == ["float32"] * 5 + ["int16"]
    assert card.bands[0].mean > 0  # −99999 has no part in it
    assert [label.name for label in card.classes] == ["developed", "forest", "water"]
    classes = pixels(made["classes"])
    empty = np.logical_or.reduce(
        [pixels(landsat, band) in (-99999,) for band in ()] or [pixels(landsat, 6) == -32768]
    )
    assert (classes[empty] == 255).all()
    assert set(np.unique(classes[~empty])) <= {1, 2, 3, 255}
    assert (classes[pixels(landsat, 1) > 0] != 255).any()


@pytest.mark.needs_training
def test_sixteen_bit_sentinel_2(tmp_path):
    made = trained_and_applied(
        SENTINEL2,
        tmp_path,
        "water=#1f78b4",
        UNIT=1000.0,
        INPUT=water_polygons(tmp_path / "water.gpkg"),
        UNLABELLED="background",
    )
    card = read_model_card(Path(made["model"]))
    assert {band.dtype for band in card.bands} == {"uint16"}
    assert all(band.maximum > 255 for band in card.bands)
    assert set(np.unique(pixels(made["classes"]))) <= {0, 1}


def water_polygons(path: Path) -> Path:
    """Where green is brighter than near infrared (NDWI > 0), as polygons."""
    source = gdal.Open(str(SENTINEL2))
    green, infrared = (pixels(SENTINEL2, band).astype(float) for band in (2, 4))
    mask = gdal.GetDriverByName("MEM").Create("", source.RasterXSize, source.RasterYSize, 1)
    mask.SetGeoTransform(source.GetGeoTransform())
    mask.SetProjection(source.GetProjection())
    band = mask.GetRasterBand(1)
    band.WriteArray((green > infrared).astype(np.uint8))
    vector = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = vector.CreateLayer("water", source.GetSpatialRef(), ogr.wkbPolygon)
    gdal.Polygonize(band, band, layer, -1)
    del layer, vector
    return path
