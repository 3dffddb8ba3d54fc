"""Change over rasters of any size and grid: exact, resumable, and checked before it starts."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Optional

import numpy as np
import pyogrio
import pytest
import rasterio
from rasterio.transform import from_origin

from dl_studio_plugin.definitions.errors import Cancelled, InvalidInput
from dl_studio_plugin.definitions.imagery import ImagerySource
from dl_studio_plugin.definitions.inference_jobs import ClassifyPixelsResult, DetectChange
from dl_studio_plugin.definitions.jobs import PreviewClassification
from dl_studio_plugin.engine.imagery import open_pair, read_window, target_grid
from dl_studio_plugin.engine.inference import preview
from dl_studio_plugin.engine.inference.detect_change import run

from .builders import (
    CELL_SIZE,
    UTM,
    GraphWriter,
    RecordedEvents,
    byte_bands,
    classify,
    hourglass_network,
    read_classes,
    smooth_noise,
    whole_image_classes,
    write_model,
    write_raster,
)

CHANGE = {"task": "change_detection"}


def change_model(path: Path, **card: object) -> Path:
    fields = {**CHANGE, "size_multiple": 4, "receptive_radius": 32, **card}
    return write_model(path, hourglass_network(bands=6), byte_bands(3) * 2, **fields)


def detect(
    folder: Path, before: Path, after: Path, model: Path,
    events: Optional[RecordedEvents] = None, **fields: object,
) -> ClassifyPixelsResult:  # fmt: skip
    folder.mkdir(parents=True, exist_ok=True)
    request = DetectChange(
        ImagerySource(str(before)), str(model), str(folder / "classes.tif"),
        imagery_after=ImagerySource(str(after)), **fields,
    )  # fmt: skip
    return run(request, events or RecordedEvents(folder / "job"))


@pytest.fixture
def model(tmp_path):
    return change_model(tmp_path / "model.dlmodel")


@pytest.fixture
def before(tmp_path):
    return write_raster(tmp_path / "before.tif", smooth_noise(415, 602, seed=1))


@pytest.fixture
def after(tmp_path):
    """Three rows and two columns further, and with a hole."""
    path = tmp_path / "after.tif"
    pixels = smooth_noise(415, 602, seed=2).astype("uint8")
    pixels[:, 100:140, 90:210] = 0
    with rasterio.open(
        path, "w", driver="GTiff", count=3, height=415, width=602, dtype="uint8", nodata=0,
        crs=UTM, transform=from_origin(500_000 + 2 * CELL_SIZE, 100_000 - 3.4 * CELL_SIZE,
                                       CELL_SIZE, CELL_SIZE),
    ) as dataset:  # fmt: skip
        dataset.write(pixels)
    return path


def expected_classes(before, after, model):
    with open_pair(ImagerySource(str(before)), ImagerySource(str(after))) as pair:
        array, valid = read_window(pair, pair.grid, pair.grid.window)
    # what is under an invalid pixel has no influence: the mean stands for nothing
    array[:, ~valid] = 120
    found = whole_image_classes(model, array, 4)
    found[~valid] = 255
    return found


@pytest.mark.parametrize("tile_size", [128, 200, 333, 0])
def test_a_tiled_result_equals_one_pass_over_both_dates(tmp_path, before, after, model, tile_size):
    expected = expected_classes(before, after, model)
    detect(tmp_path, before, after, model, tile_size=tile_size)
    found = read_classes(tmp_path)
    assert found.shape == (412, 600)
    assert len(np.unique(expected)) == 4
    assert np.count_nonzero(found != expected) == 0


def test_dates_in_other_reference_systems_are_as_exact_over_tiles(tmp_path, before, model):
    path = tmp_path / "elsewhere.tif"
    with rasterio.open(before) as source:
        pixels = source.read()[:, ::-1]
        left, bottom, right, top = rasterio.warp.transform_bounds(UTM, "EPSG:3857", *source.bounds)
        placed = from_origin(left, top, (right - left) / 602, (top - bottom) / 415)
        with rasterio.open(
            path, "w", driver="GTiff", count=3, height=415, width=602, dtype="uint8",
            crs="EPSG:3857", transform=placed,
        ) as dataset:  # fmt: skip
            dataset.write(pixels)
    detect(tmp_path / "whole", before, path, model, tile_size=1024)
    detect(tmp_path / "tiled", before, path, model, tile_size=128)
    whole, tiled = read_classes(tmp_path / "whole"), read_classes(tmp_path / "tiled")
    assert (whole != 255).mean() > 0.9
    assert np.array_equal(whole, tiled)


def test_each_date_is_scaled_by_its_own_statistics(tmp_path):
    """A network that compares scaled bands sees no change where only the light has changed."""
    graph = GraphWriter(seed=4)
    kernel = np.zeros((3, 2, 1, 1), np.float32)
    kernel[1, :, 0, 0] = -30, 30
    kernel[2, :, 0, 0] = 30, -30
    bias = np.array([3, 0, 0], np.float32)
    value = graph.add("Conv", "input", graph.constant(kernel), graph.constant(bias))
    (band,) = byte_bands(1)
    bands = (band, dataclasses.replace(band, mean=band.mean / 2 + 40, std=band.std / 2))
    model = write_model(tmp_path / "m.dlmodel", graph.finish(value, 2, 3), bands, **CHANGE)
    pixels = np.rint(smooth_noise(140, 150, bands=1) / 2.1) * 2
    darker = pixels / 2 + 40
    darker[:, 50:60, 70:90] += 40
    before = write_raster(tmp_path / "before.tif", pixels)
    after = write_raster(tmp_path / "after.tif", darker)
    detect(tmp_path, before, after, model)
    found = read_classes(tmp_path)
    changed = np.zeros(found.shape, bool)
    changed[50:60, 70:90] = True
    assert (found[changed] == 3).all()
    assert (found[~changed] == 0).all()


def test_classes_probabilities_and_polygons_are_written(tmp_path, before, after, model):
    result = detect(
        tmp_path, before, after, model, probabilities=str(tmp_path / "p.tif"),
        polygons=str(tmp_path / "p.gpkg"), min_area=20.0,
    )  # fmt: skip
    with rasterio.open(tmp_path / "p.tif") as dataset:
        assert dataset.descriptions == ("background", "building", "road & <track>")
    assert pyogrio.read_info(tmp_path / "p.gpkg")["features"] == result.polygon_count > 0


def test_an_interrupted_run_gives_the_same_bytes(tmp_path, before, after, model):
    detect(tmp_path / "once", before, after, model, tile_size=128, batch_size=1)
    folder = tmp_path / "twice"
    events = RecordedEvents(folder / "job", cancel_after=24, finished=1)
    with pytest.raises(Cancelled):
        detect(folder, before, after, model, events, tile_size=128, batch_size=1)
    events = RecordedEvents(folder / "job")
    detect(folder, before, after, model, events, tile_size=128, batch_size=1)
    assert any("Going on with an interrupted run" in text for text in events.texts)
    one, two = ((tmp_path / name / "classes.tif").read_bytes() for name in ("once", "twice"))
    assert one == two


def test_a_run_with_another_later_date_is_another_run(tmp_path, before, after, model):
    events = RecordedEvents(tmp_path / "job", cancel_after=24, finished=1)
    with pytest.raises(Cancelled):
        detect(tmp_path, before, after, model, events, tile_size=128, batch_size=1)
    other = write_raster(tmp_path / "other.tif", smooth_noise(415, 602, seed=3))
    events = RecordedEvents(tmp_path / "job")
    detect(tmp_path, before, other, model, events, tile_size=128, batch_size=1)
    assert any("had another request" in text for text in events.texts)


def test_the_models_cell_size_is_taken_on_both_dates(tmp_path, before, after):
    model = change_model(tmp_path / "coarse.dlmodel", cell_size_m=1.0)
    detect(tmp_path, before, after, model)
    with rasterio.open(tmp_path / "classes.tif") as dataset:
        assert dataset.res == pytest.approx((1.0, 1.0), rel=0.01)
    with open_pair(ImagerySource(str(before)), ImagerySource(str(after))) as pair:
        grid = target_grid(pair, dataset.res[0])
        array, valid = read_window(pair, grid, grid.window)
    array[:, ~valid] = 120
    expected = whole_image_classes(model, array, 4)
    expected[~valid] = 255
    assert np.array_equal(read_classes(tmp_path), expected)


def test_a_preview_shows_what_the_run_gives(tmp_path, before, after, model):
    detect(tmp_path, before, after, model)
    with rasterio.open(tmp_path / "classes.tif") as dataset:
        classes, bounds = dataset.read(1), dataset.window_bounds(((96, 224), (320, 448)))
    request = DetectChange(
        ImagerySource(str(before)), str(model), str(tmp_path / "x.tif"),
        imagery_after=ImagerySource(str(after)),
    )  # fmt: skip
    asked = PreviewClassification(
        request, bounds, str(tmp_path / "v.tif"), imagery_after=request.imagery_after
    )
    preview.run(asked, RecordedEvents(tmp_path / "preview"))
    with rasterio.open(tmp_path / "v.tif") as dataset:
        assert np.array_equal(dataset.read(1), classes[96:224, 320:448])


# -- what is wrong is said before the run ----------------------------------------------------------


def test_a_model_of_another_task_is_refused(tmp_path, before, after, model):
    other = write_model(tmp_path / "pixels.dlmodel", hourglass_network())
    with pytest.raises(InvalidInput, match="for pixel classification, not for change detection"):
        detect(tmp_path, before, after, other)
    with pytest.raises(InvalidInput, match="for change detection, not for pixel classification"):
        classify(tmp_path, before, model)


def test_the_bands_of_each_date_must_be_those_of_the_model(tmp_path, before, model):
    after = write_raster(tmp_path / "two.tif", smooth_noise(415, 602, bands=2))
    with pytest.raises(InvalidInput, match=r"takes 3 bands \(red, green, blue\), but “two"):
        detect(tmp_path, before, after, model)


def test_values_of_another_kind_on_one_date_are_refused(tmp_path, before, model):
    after = write_raster(tmp_path / "far.tif", smooth_noise(415, 602) * 100, "uint16")
    with pytest.raises(InvalidInput, match="holds uint16 values"):
        detect(tmp_path, before, after, model)


def test_the_output_must_not_be_one_of_the_dates(tmp_path, before, after, model):
    request = DetectChange(
        ImagerySource(str(before)), str(model), str(after), imagery_after=ImagerySource(str(after))
    )
    with pytest.raises(InvalidInput, match="is an input of this run"):
        run(request, RecordedEvents(tmp_path / "job"))


def test_a_card_with_half_a_pair_is_refused(tmp_path):
    with pytest.raises(InvalidInput, match="its bands are not those of two dates"):
        write_model(tmp_path / "m.dlmodel", hourglass_network(), 3, **CHANGE)


def test_unreadable_blocks_of_the_later_date_are_left_out_and_listed(tmp_path, model):
    size = 128 * 11
    before = write_raster(tmp_path / "before.tif", smooth_noise(size, size, seed=1))
    after = write_raster(tmp_path / "after.tif", smooth_noise(size, size, seed=2))
    with rasterio.open(after) as dataset:
        offset = int(dataset.get_tag_item("BLOCK_OFFSET_3_2", "TIFF", bidx=1))
    content = bytearray(after.read_bytes())
    content[offset : offset + 200] = b"\xff" * 200
    after.write_bytes(content)
    events = RecordedEvents(tmp_path / "job")
    detect(tmp_path, before, after, model, events)
    found = read_classes(tmp_path)
    assert (found[2 * 128 : 3 * 128, 3 * 128 : 4 * 128] == 255).all()
    assert (found == 255).sum() == 128 * 128
    assert any("1 blocks of the imagery cannot be read" in text for text in events.warnings)
    text = (tmp_path / "classes_errors.geojson").read_text()
    assert '"source": "after.tif"' in text
