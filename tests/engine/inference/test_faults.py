"""Faults: named before the work starts, or survived with a word."""

from __future__ import annotations

import json
import shutil
from collections import namedtuple

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from dl_studio_plugin.definitions import atomic
from dl_studio_plugin.definitions.errors import DlStudioError, InvalidInput, NotEnoughSpace
from dl_studio_plugin.definitions.imagery import Band
from dl_studio_plugin.engine.inference import computation
from dl_studio_plugin.engine.models.runtime_onnx import OnnxRunner

from .builders import (
    UTM,
    RecordedEvents,
    brightness_network,
    classify,
    hourglass_network,
    plain_network,
    read_classes,
    smooth_noise,
    write_model,
    write_raster,
)


@pytest.fixture
def model(tmp_path):
    return write_model(tmp_path / "rgb.dlmodel", plain_network())


@pytest.fixture
def raster(tmp_path):
    return write_raster(tmp_path / "imagery.tif", smooth_noise(200, 180).astype("uint8"))


def refused(match, tmp_path, raster, model, kind=InvalidInput, **fields):
    """The run is refused, and nothing was computed or written."""
    events = RecordedEvents(tmp_path / "out" / "job")
    with pytest.raises(kind, match=match):
        classify(tmp_path / "out", raster, model, events, **fields)
    assert events.fractions == []
    assert not (tmp_path / "out" / "classes.tif").exists()


def test_a_model_for_other_bands_says_what_it_wants_and_what_there_is(tmp_path, model):
    four = write_raster(tmp_path / "four.tif", smooth_noise(50, 50, 4).astype("uint8"))
    refused(r"takes 3 bands \(red, green, blue\).*gives 4", tmp_path, four, model)


def test_imagery_in_other_units_is_refused(tmp_path, model):
    reflectance = smooth_noise(90, 90) * 40
    raster = write_raster(tmp_path / "r.tif", reflectance, "uint16")
    refused("uint16 values around .*trained on uint8 values", tmp_path, raster, model)
    share = write_raster(tmp_path / "s.tif", smooth_noise(90, 90) / 255, "float32")
    refused("float32", tmp_path, share, model)


def test_imagery_of_another_type_but_the_same_values_is_used_with_a_warning(tmp_path, model):
    pixels = smooth_noise(90, 90).astype("uint8")
    classify(tmp_path / "byte", write_raster(tmp_path / "b.tif", pixels), model)
    events = RecordedEvents(tmp_path / "wide" / "job")
    wide = write_raster(tmp_path / "w.tif", pixels, "uint16")
    classify(tmp_path / "wide", wide, model, events)
    assert any("look alike" in text for text in events.warnings)
    assert np.array_equal(read_classes(tmp_path / "byte"), read_classes(tmp_path / "wide"))


def test_strange_values_of_the_right_type_are_a_warning(tmp_path):
    bands = tuple(Band(name, "uint8", 30.0, 5.0, 10.0, 50.0) for name in ("red", "green", "blue"))
    model = write_model(tmp_path / "m.dlmodel", plain_network(), bands=bands)
    raster = write_raster(tmp_path / "i.tif", smooth_noise(90, 90).astype("uint8"))
    events = RecordedEvents(tmp_path / "job")
    classify(tmp_path, raster, model, events)
    assert any("may be poor" in text for text in events.warnings)


def test_imagery_without_a_reference_system_is_refused(tmp_path, model):
    raster = write_raster(tmp_path / "i.tif", smooth_noise(50, 50).astype("uint8"), crs=None)
    refused("no coordinate reference system", tmp_path, raster, model)


def test_an_unreadable_file_is_refused(tmp_path, model):
    broken = tmp_path / "broken.tif"
    broken.write_bytes(b"not imagery at all" * 100)
    refused("broken.tif", tmp_path, broken, model)


@pytest.mark.parametrize(
    ("polygons", "match"),
    [
        ([], "holds no polygon"),
        ([shapely.Point(500_010, 99_990)], "holds no polygon"),
        ([shapely.box(0, 0, 10, 10)], "does not touch the imagery"),
    ],
)
def test_an_empty_area_is_refused(tmp_path, raster, model, polygons, match):
    area = tmp_path / "area.gpkg"
    pyogrio.raw.write(area, shapely.to_wkb(np.array(polygons, object)), [], [], driver="GPKG",
                      geometry_type="Unknown", crs=UTM)  # fmt: skip
    refused(match, tmp_path, raster, model, area=str(area))


def test_an_output_that_cannot_be_written_is_refused(tmp_path, raster, model):
    (tmp_path / "file").write_text("in the way")
    refused("cannot be written", tmp_path, raster, model,
            polygons=str(tmp_path / "file" / "p.gpkg"))  # fmt: skip
    (tmp_path / "folder.tif").mkdir()
    refused("is a folder", tmp_path, raster, model, probabilities=str(tmp_path / "folder.tif"))


def test_an_input_is_never_overwritten(tmp_path, raster, model):
    refused("is an input", tmp_path, raster, model, probabilities=str(raster))


def test_outputs_must_differ(tmp_path, raster, model):
    refused("different", tmp_path, raster, model,
            probabilities=str(tmp_path / "out" / "classes.tif"))  # fmt: skip


def test_a_disk_that_is_too_small_is_noticed_before_the_work(tmp_path, raster, model, monkeypatch):
    usage = namedtuple("usage", "total used free")(10**9, 10**9, 1000)
    monkeypatch.setattr(atomic.shutil, "disk_usage", lambda folder: usage)
    refused("Free some space", tmp_path, raster, model, kind=NotEnoughSpace)


@pytest.mark.parametrize(
    ("fields", "match"),
    [
        ({"threshold": 1.5}, "THRESHOLD"),
        ({"precision": "fp16"}, "PRECISION"),
        ({"tile_size": -1}, "TILE_SIZE"),
        ({"overlap": 100, "tile_size": 128}, "quarter"),
        ({"cell_size": 1e6}, "larger than the imagery"),
        ({"device": "toaster"}, "toaster"),
    ],
)
def test_impossible_values_are_refused(tmp_path, raster, model, fields, match):
    refused(match, tmp_path, raster, model, **fields)


def test_a_model_for_another_task_is_refused(tmp_path, raster):
    model = write_model(tmp_path / "m.dlmodel", plain_network(), task="object_detection")
    refused("detection", tmp_path, raster, model)


def spoil_block(path, number):
    """Overwrite one compressed block of a GeoTIFF."""
    with rasterio.open(path) as dataset:
        column = number % (dataset.width // 128)
        row = number // (dataset.width // 128)
        offset = int(dataset.get_tag_item(f"BLOCK_OFFSET_{column}_{row}", "TIFF", bidx=1))
    with path.open("r+b") as stream:
        stream.seek(offset)
        stream.write(b"\xff" * 60)
    return row, column


def test_an_unreadable_block_is_left_out_and_reported(tmp_path, model):
    path = write_raster(tmp_path / "i.tif", smooth_noise(1408, 1408).astype("uint8"))
    row, column = spoil_block(path, 25)
    events = RecordedEvents(tmp_path / "job")
    classify(tmp_path, path, model, events, tile_size=256)
    classes = read_classes(tmp_path)
    lost = np.zeros(classes.shape, bool)
    lost[row * 128 : row * 128 + 128, column * 128 : column * 128 + 128] = True
    assert np.array_equal(classes == 255, lost)
    assert any("cannot be read" in text for text in events.warnings)
    errors = json.loads((tmp_path / "classes_errors.geojson").read_text("utf-8"))
    assert len(errors["features"]) == 1
    assert errors["features"][0]["properties"]["block_row"] == row
    # On a resumed run, the block of a finished part is still reported.
    (tmp_path / "classes_errors.geojson").unlink()
    classify(tmp_path, path, model, RecordedEvents(tmp_path / "job"), tile_size=256)
    assert (tmp_path / "classes_errors.geojson").exists()


def test_too_many_unreadable_blocks_stop_the_run(tmp_path, model):
    path = write_raster(tmp_path / "i.tif", smooth_noise(512, 512).astype("uint8"))
    spoil_block(path, 5)
    with pytest.raises(InvalidInput, match="1 of 16 blocks"):
        classify(tmp_path, path, model)
    assert not (tmp_path / "classes.tif").exists()


class ForgetfulRunner(OnnxRunner):
    """Has memory for so many pixels at a time."""

    limit = 0

    def classify(self, images, valid):
        if valid.size > self.limit:
            raise RuntimeError("Failed to allocate memory for requested buffer of size 1000")
        return super().classify(images, valid)


@pytest.fixture
def short_of_memory(monkeypatch):
    def limit(pixels):
        monkeypatch.setattr(ForgetfulRunner, "limit", pixels)
        monkeypatch.setattr(computation, "OnnxRunner", ForgetfulRunner)

    return limit


def test_short_memory_makes_batches_smaller_and_then_tiles(tmp_path, raster, short_of_memory):
    model = write_model(tmp_path / "m.dlmodel", hourglass_network(), size_multiple=4,
                        receptive_radius=32)  # fmt: skip
    big = write_raster(tmp_path / "big.tif", smooth_noise(700, 700).astype("uint8"))
    classify(tmp_path / "plenty", big, model)
    short_of_memory(256 * 256)
    events = RecordedEvents(tmp_path / "little" / "job")
    classify(tmp_path / "little", big, model, events, tile_size=512, batch_size=3)
    assert any("tiles at a time" in text for text in events.warnings)
    assert any("starting afresh with 256" in text for text in events.warnings)
    assert np.array_equal(read_classes(tmp_path / "plenty"), read_classes(tmp_path / "little"))


def test_far_too_little_memory_is_an_error_that_says_so(tmp_path, raster, model, short_of_memory):
    short_of_memory(10)
    with pytest.raises(DlStudioError, match="memory does not suffice for a tile"):
        classify(tmp_path, raster, model, device="cpu")


def test_a_fault_of_the_network_ends_the_run_at_once(tmp_path, raster, model, monkeypatch):
    class Faulty(OnnxRunner):
        def classify(self, images, valid):
            raise ValueError("no such operator")

    monkeypatch.setattr(computation, "OnnxRunner", Faulty)
    with pytest.raises(ValueError, match="no such operator"):
        classify(tmp_path, raster, model)


def test_a_disk_that_fills_up_leaves_no_output(tmp_path, raster, model, monkeypatch):
    def full(*arguments, **options):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("dl_studio_plugin.engine.inference.parts.write_atomically", full)
    with pytest.raises(OSError, match="No space"):
        classify(tmp_path, raster, model)
    assert not (tmp_path / "classes.tif").exists()


def test_a_missing_piece_of_a_mosaic_is_named(tmp_path, raster, model):
    mosaic = tmp_path / "mosaic.vrt"
    mosaic.write_text(
        f"""<VRTDataset rasterXSize="180" rasterYSize="200"><SRS>{UTM}</SRS>
        <GeoTransform>500000, 0.5, 0, 100000, 0, -0.5</GeoTransform>"""
        + "".join(
            f"""<VRTRasterBand dataType="Byte" band="{band}"><SimpleSource>
            <SourceFilename relativeToVRT="1">gone.tif</SourceFilename>
            <SourceBand>{band}</SourceBand></SimpleSource></VRTRasterBand>"""
            for band in (1, 2, 3)
        )
        + "</VRTDataset>"
    )
    shutil.copy(raster, tmp_path / "here.tif")
    refused("gone.tif", tmp_path, mosaic, model)


def test_brightness_model_is_refused_for_three_bands(tmp_path, raster):
    model = write_model(tmp_path / "m.dlmodel", brightness_network(), bands=1)
    refused("takes 1 band", tmp_path, raster, model)
