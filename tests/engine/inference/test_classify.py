"""What a run gives: values, nodata, area, thresholds, cell sizes, data types, metadata."""

from __future__ import annotations

import json

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from rasterio.enums import ColorInterp

from dl_studio_plugin.definitions.imagery import Band, ImagerySource
from dl_studio_plugin.definitions.inference_jobs import ClassifyPixels
from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.engine.inference.classify import run

from .builders import (
    CLASSES,
    UTM,
    RecordedEvents,
    brightness_network,
    classify,
    plain_network,
    read_classes,
    smooth_noise,
    write_model,
    write_raster,
)


@pytest.fixture
def model(tmp_path):
    """Says building where a pixel of one band is brighter than 120."""
    return write_model(
        tmp_path / "brightness.dlmodel", brightness_network(), bands=1, receptive_radius=0
    )


def one_band(height=120, width=150):
    return smooth_noise(height, width, bands=1)


def test_bright_pixels_are_buildings(tmp_path, model):
    pixels = one_band().astype("uint8")
    result = classify(tmp_path, write_raster(tmp_path / "i.tif", pixels), model)
    expected = np.where(pixels[0] > 120, 3, 0)
    assert np.array_equal(read_classes(tmp_path), expected)
    assert result.pixels == pixels.size
    assert "CPU" in result.device
    assert result.runtime.startswith("ONNX Runtime")


def test_nodata_is_never_predicted(tmp_path, model):
    pixels = one_band().astype("uint8")
    pixels[:, 20:40, 50:90] = 0
    result = classify(tmp_path, write_raster(tmp_path / "i.tif", pixels, nodata=0), model)
    classes = read_classes(tmp_path)
    assert (classes[20:40, 50:90] == 255).all()
    assert np.count_nonzero(classes == 255) == 20 * 40
    assert result.pixels == pixels.size - 20 * 40


def test_imagery_without_any_valid_pixel_gives_an_empty_raster(tmp_path, model):
    raster = write_raster(tmp_path / "i.tif", np.zeros((1, 70, 80)), nodata=0)
    polygons = tmp_path / "p.gpkg"
    result = classify(tmp_path, raster, model, polygons=str(polygons))
    assert (result.pixels, result.polygon_count) == (0, 0)
    assert (read_classes(tmp_path) == 255).all()
    assert pyogrio.read_info(polygons)["features"] == 0


def write_area(path, polygons, crs=UTM):
    pyogrio.raw.write(
        path, shapely.to_wkb(np.array(polygons, object)), [], [], driver="GPKG",
        geometry_type="Polygon", crs=crs,
    )  # fmt: skip
    return path


@pytest.mark.parametrize("tile_size", [0, 64])
def test_nothing_is_predicted_outside_the_area(tmp_path, model, tile_size):
    pixels = one_band().astype("uint8")
    raster = write_raster(tmp_path / "i.tif", pixels)
    # Columns 20 … 80 and rows 30 … 90 of half-metre cells, and a small triangle.
    square = shapely.box(500_010, 100_000 - 45, 500_040, 100_000 - 15)
    triangle = shapely.Polygon([(500_060, 99_999), (500_070, 99_999), (500_060, 99_990)])
    area = write_area(tmp_path / "area.gpkg", [square, triangle])
    classify(tmp_path, raster, model, area=str(area), tile_size=tile_size)
    classes = read_classes(tmp_path)
    inside = rasterio.features.rasterize(
        [square, triangle], classes.shape, transform=rasterio.open(raster).transform
    )
    expected = np.where(inside, np.where(pixels[0] > 120, 3, 0), 255)
    assert np.array_equal(classes, expected)


def test_the_area_may_be_in_another_reference_system(tmp_path, model):
    raster = write_raster(tmp_path / "i.tif", one_band().astype("uint8"))
    with rasterio.open(raster) as dataset:
        left, bottom, right, top = rasterio.warp.transform_bounds(
            dataset.crs, "EPSG:4326", *dataset.bounds
        )
    half = shapely.box(left, bottom, (left + right) / 2, top)
    area = write_area(tmp_path / "area.gpkg", [half], crs="EPSG:4326")
    result = classify(tmp_path, raster, model, area=str(area))
    assert result.pixels == pytest.approx(120 * 150 / 2, rel=0.02)


def test_uncertain_pixels_become_background(tmp_path, model):
    pixels = one_band().astype("uint8")
    raster = write_raster(tmp_path / "i.tif", pixels)
    classify(tmp_path, raster, model, threshold=0.95)
    building = read_classes(tmp_path) == 3
    bright = pixels[0] > 120
    assert building.any()
    assert (bright & ~building).any()
    assert not (building & ~bright).any()


def test_uncertain_pixels_are_ignored_where_the_model_has_no_background(tmp_path):
    classes = tuple(LabelClass(i, f"c{i}", "#000000") for i in (1, 2, 3))
    model = write_model(tmp_path / "m.dlmodel", brightness_network(), bands=1, classes=classes)
    raster = write_raster(tmp_path / "i.tif", one_band().astype("uint8"))
    classify(tmp_path, raster, model, threshold=0.95)
    assert set(np.unique(read_classes(tmp_path))) == {1, 2, 255}


def test_probabilities_have_a_band_a_class_that_add_up_to_one(tmp_path, model):
    raster = write_raster(tmp_path / "i.tif", one_band().astype("uint8"))
    classify(tmp_path, raster, model, probabilities=str(tmp_path / "p.tif"))
    with rasterio.open(tmp_path / "p.tif") as dataset:
        assert dataset.descriptions == ("background", "building", "road & <track>")
        assert dataset.scales == pytest.approx((0.004,) * 3)
        assert dataset.nodata == 255
        probabilities = dataset.read() * dataset.scales[0]
        assert probabilities.sum(axis=0) == pytest.approx(1, abs=0.01)
    assert np.array_equal(read_classes(tmp_path) == 3, probabilities.argmax(axis=0) == 1)


def test_the_class_raster_says_what_it_is(tmp_path, model):
    raster = write_raster(tmp_path / "i.tif", smooth_noise(900, 700, 1).astype("uint8"))
    classify(tmp_path, raster, model)
    with rasterio.open(tmp_path / "classes.tif") as dataset, rasterio.open(raster) as imagery:
        tags = dataset.tags()
        assert dataset.transform == imagery.transform
        assert dataset.crs == imagery.crs
        assert dataset.nodata == 255
        assert dataset.colorinterp == (ColorInterp.palette,)
        assert dataset.colormap(1)[3] == (0xE3, 0x1A, 0x1C, 255)
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert dataset.overviews(1) == [2]
    assert json.loads(tags["DL_STUDIO_CLASSES"]) == [
        {"value": label.value, "name": label.name, "colour": label.colour} for label in CLASSES
    ]
    assert tags["DL_STUDIO_MODEL"].startswith("brightness ")
    assert len(tags["DL_STUDIO_RUN"]) == 12
    names = (tmp_path / "classes.tif.aux.xml").read_text("utf-8")
    assert "<Category>road &amp; &lt;track&gt;</Category>" in names


def test_two_runs_give_the_same_bytes(tmp_path, model):
    raster = write_raster(tmp_path / "i.tif", one_band().astype("uint8"))
    for name in ("one", "two"):
        classify(tmp_path / name, raster, model, probabilities=str(tmp_path / name / "p.tif"))
    for file in ("classes.tif", "p.tif", "classes.tif.aux.xml"):
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()


def test_imagery_is_resampled_to_the_models_cell_size(tmp_path):
    model = write_model(tmp_path / "m.dlmodel", brightness_network(), bands=1,
                        receptive_radius=0, cell_size_m=1.0)  # fmt: skip
    events = RecordedEvents(tmp_path / "job")
    raster = write_raster(tmp_path / "i.tif", one_band().astype("uint8"))
    classify(tmp_path, raster, model, events)
    with rasterio.open(tmp_path / "classes.tif") as dataset:
        assert dataset.transform.a == pytest.approx(1.0, rel=0.01)
        assert dataset.shape == pytest.approx((60, 75), abs=1)
    assert events.warnings == []


def test_a_model_that_knows_no_cell_size_sees_imagery_as_it_is(tmp_path):
    model = write_model(tmp_path / "m.dlmodel", brightness_network(), bands=1,
                        receptive_radius=0, cell_size_m=0.0)  # fmt: skip
    events = RecordedEvents(tmp_path / "job")
    raster = write_raster(tmp_path / "i.tif", one_band().astype("uint8"), cell_size=0.05)
    classify(tmp_path, raster, model, events)
    with rasterio.open(tmp_path / "classes.tif") as dataset:
        assert dataset.transform.a == 0.05
    assert any("its own cell size (0.05 m)" in text for text in events.warnings)


def test_resampling_beyond_a_factor_of_two_is_a_warning(tmp_path, model):
    raster = write_raster(tmp_path / "i.tif", one_band().astype("uint8"))
    events = RecordedEvents(tmp_path / "job")
    classify(tmp_path, raster, model, events, cell_size=2.5)
    assert any("factor of 2" in text for text in events.warnings)
    with rasterio.open(tmp_path / "classes.tif") as dataset:
        assert (dataset.transform.a, dataset.shape) == (2.5, (24, 30))


@pytest.mark.parametrize("dtype", ["uint16", "int16", "float32"])
def test_imagery_need_not_be_8_bit(tmp_path, dtype):
    pixels = one_band() * 40 - (2000 if dtype != "uint16" else 0)
    band = Band("band 1", dtype, float(pixels.mean()), float(pixels.std()),
                float(pixels.min()), float(pixels.max()), -9999)  # fmt: skip
    network = brightness_network()
    model = write_model(tmp_path / "m.dlmodel", network, bands=(band,), receptive_radius=0)
    stored = pixels.astype(dtype)
    nodata = None if dtype == "uint16" else -9999
    if nodata is not None:
        stored[:, :10] = nodata
    if dtype == "float32":
        stored[:, 20, 20] = np.nan
    classify(tmp_path, write_raster(tmp_path / "i.tif", stored, dtype, nodata), model)
    expected = np.where(stored[0] > np.float32(band.mean), 3, 0)
    expected[~np.isfinite(stored[0]) | (stored[0] == -9999)] = 255
    assert np.mean(read_classes(tmp_path) != expected) < 1e-3


def test_bands_are_found_by_name_among_more(tmp_path):
    model = write_model(tmp_path / "m.dlmodel", plain_network())
    pixels = smooth_noise(80, 90).astype("uint8")
    raster = write_raster(tmp_path / "rgb.tif", pixels)
    classify(tmp_path / "rgb", raster, model)
    four = write_raster(tmp_path / "four.tif", pixels[[2, 1, 1, 0]])
    with rasterio.open(four, "r+") as dataset:
        dataset.colorinterp = [ColorInterp.gray] + [ColorInterp.undefined] * 3
        for number, name in enumerate(("blue", "other", "green", "red"), 1):
            dataset.set_band_description(number, name)
    classify(tmp_path / "four", four, model)
    assert np.array_equal(read_classes(tmp_path / "rgb"), read_classes(tmp_path / "four"))


def test_the_user_may_name_the_bands(tmp_path):
    model = write_model(tmp_path / "m.dlmodel", plain_network())
    pixels = smooth_noise(80, 90, bands=4).astype("uint8")
    classify(tmp_path / "rgb", write_raster(tmp_path / "a.tif", pixels[[3, 1, 0]]), model)
    four = write_raster(tmp_path / "b.tif", pixels)
    (tmp_path / "four").mkdir()
    output = tmp_path / "four" / "classes.tif"
    source = ImagerySource(str(four), "", (4, 2, 1))
    run(ClassifyPixels(source, str(model), str(output)), RecordedEvents(tmp_path / "job"))
    assert np.array_equal(read_classes(tmp_path / "rgb"), read_classes(tmp_path / "four"))


def test_progress_never_goes_back(tmp_path, model):
    raster = write_raster(tmp_path / "i.tif", smooth_noise(300, 300, 1).astype("uint8"))
    events = RecordedEvents(tmp_path / "job")
    classify(tmp_path, raster, model, events, tile_size=64, batch_size=1)
    assert events.fractions == sorted(events.fractions)
    assert events.fractions[-1] == 1
