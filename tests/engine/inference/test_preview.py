"""What the map shows is classified fast, as the whole run would classify it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.imagery import ImagerySource
from dl_studio_plugin.definitions.inference_jobs import ClassifyPixels
from dl_studio_plugin.definitions.jobs import PreviewClassification
from dl_studio_plugin.engine.inference import preview
from dl_studio_plugin.engine.models import loaded

from .builders import (
    CELL_SIZE,
    RecordedEvents,
    classify,
    hourglass_network,
    plain_network,
    read_classes,
    smooth_noise,
    write_model,
    write_raster,
)

LEFT, TOP = 500_000, 100_000


@pytest.fixture(scope="module")
def raster(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("raster")
    return write_raster(folder / "i.tif", smooth_noise(300, 400))


@pytest.fixture(scope="module")
def model(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("model")
    return write_model(
        folder / "m.dlmodel", hourglass_network(), receptive_radius=31, size_multiple=4
    )


@pytest.fixture(autouse=True)
def _nothing_loaded(monkeypatch):
    monkeypatch.setattr(loaded, "_kept", None)
    monkeypatch.setattr(loaded, "_kept_packages", {})


def bounds(col: int, row: int, width: int, height: int, size: float = CELL_SIZE):
    """Of some pixels of the raster."""
    return (
        LEFT + col * size, TOP - (row + height) * size, LEFT + (col + width) * size,
        TOP - row * size,
    )  # fmt: skip


def look(tmp_path: Path, raster: Path, model: Path, view, max_size: int = 512, crs="", **run):
    asked = ClassifyPixels(ImagerySource(str(raster)), str(model), "", **run)
    request = PreviewClassification(asked, view, str(tmp_path / "view.tif"), crs, max_size)
    return preview.run(request, RecordedEvents(tmp_path / "job"))


def test_the_preview_is_what_the_run_gives(tmp_path: Path, raster: Path, model: Path):
    classify(tmp_path / "run", raster, model, tile_size=128)
    whole = read_classes(tmp_path / "run")
    for col, row, width, height in ((0, 0, 60, 50), (103, 91, 120, 77), (330, 250, 70, 50)):
        told = look(tmp_path, raster, model, bounds(col, row, width, height), tile_size=128)
        assert (told.width, told.height, told.is_cut) == (width, height, False)
        with rasterio.open(told.output) as dataset:
            seen = dataset.read(1)
            assert dataset.transform * (0, 0) == pytest.approx(
                (LEFT + col * CELL_SIZE, TOP - row * CELL_SIZE)
            )
        assert np.array_equal(seen, whole[row : row + height, col : col + width])


def test_it_is_coloured_and_named_as_a_result_is(tmp_path: Path, raster: Path, model: Path):
    told = look(tmp_path, raster, model, bounds(10, 10, 80, 80))
    with rasterio.open(told.output) as dataset:
        assert dataset.colormap(1)[3] == (0xE3, 0x1A, 0x1C, 255)
        assert dataset.nodata == 255
        assert "building" in dataset.tags()["DL_STUDIO_CLASSES"]
    assert "road &amp; &lt;track&gt;" in Path(told.output + ".aux.xml").read_text()
    assert sum(told.pixels_by_class.values()) == 80 * 80
    assert set(told.pixels_by_class) == {"background", "building", "road & <track>"}


def test_of_a_wide_view_the_middle_is_classified(tmp_path: Path, raster: Path, model: Path):
    told = look(tmp_path, raster, model, bounds(0, 0, 400, 300), max_size=64)
    assert (told.width, told.height, told.is_cut) == (64, 64, True)
    with rasterio.open(told.output) as dataset:
        middle = dataset.transform * (32, 32)
    assert middle == pytest.approx((LEFT + 200 * CELL_SIZE, TOP - 150 * CELL_SIZE))


def test_a_view_in_another_crs_and_beyond_the_imagery(tmp_path: Path, raster: Path, model: Path):
    with rasterio.open(raster) as dataset:
        view = rasterio.warp.transform_bounds(dataset.crs, "EPSG:4326", *dataset.bounds)
    view = (view[0] - 1, view[1] - 1, view[2] + 1, view[3] + 1)
    told = look(tmp_path, raster, model, view, crs="EPSG:4326")
    assert (told.width, told.height, told.is_cut) == (400, 300, False)


@pytest.mark.parametrize(
    ("view", "crs", "words"),
    [
        (bounds(900, 900, 10, 10), "", "nothing of the imagery"),
        ((0.0, 0.0, 0.0, 0.0), "", "no extent"),
        ((float("nan"),) * 4, "", "no extent"),
        (bounds(0, 0, 9, 9), "not a crs", "Zoom to the imagery"),
    ],
)
def test_a_view_that_shows_nothing_is_said(tmp_path: Path, raster, model, view, crs, words):
    with pytest.raises(InvalidInput, match=words):
        look(tmp_path, raster, model, view, crs=crs)


def test_the_models_cell_size_counts(tmp_path: Path, raster: Path):
    coarse = write_model(tmp_path / "c.dlmodel", plain_network(), cell_size_m=2 * CELL_SIZE)
    told = look(tmp_path, raster, coarse, bounds(100, 100, 100, 80))
    assert told.width == pytest.approx(50, abs=1)
    assert told.run_pixels == pytest.approx(200 * 150, rel=0.02)  # metres of UTM are not all equal


def test_how_long_the_run_takes_is_told(tmp_path: Path, raster: Path, model: Path):
    told = look(tmp_path, raster, model, bounds(100, 100, 64, 64), tile_size=128)
    assert told.seconds > 0
    assert told.run_seconds > told.seconds
    assert told.run_seconds >= told.seconds_per_megapixel * told.run_pixels / 1e6


def test_the_model_is_loaded_once_and_again_when_its_file_changes(
    tmp_path: Path, raster: Path, monkeypatch
):
    model = write_model(tmp_path / "m.dlmodel", plain_network())
    loads = []
    opened = loaded.OnnxRunner
    monkeypatch.setattr(loaded, "OnnxRunner", lambda *given: loads.append(given) or opened(*given))
    for _ in range(3):
        look(tmp_path, raster, model, bounds(10, 10, 40, 40))
    assert len(loads) == 1
    write_model(tmp_path / "m.dlmodel", plain_network(), name="another name, another size")
    look(tmp_path, raster, model, bounds(10, 10, 40, 40))
    assert len(loads) == 2


def test_what_would_stop_the_run_stops_the_preview(tmp_path: Path, raster: Path, model: Path):
    four = write_raster(tmp_path / "four.tif", smooth_noise(50, 50, 4))
    with pytest.raises(InvalidInput, match="takes 3 bands"):
        look(tmp_path, four, model, bounds(0, 0, 50, 50))
    share = write_raster(tmp_path / "s.tif", smooth_noise(90, 90) / 255, "float32")
    with pytest.raises(InvalidInput, match="float32"):
        look(tmp_path, share, model, bounds(0, 0, 50, 50))
    with pytest.raises(InvalidInput, match="THRESHOLD"):
        look(tmp_path, raster, model, bounds(0, 0, 50, 50), threshold=2.0)
    other = write_model(tmp_path / "o.dlmodel", plain_network(), task="object_detection")
    with pytest.raises(InvalidInput, match="made for object detection"):
        look(tmp_path, raster, other, bounds(0, 0, 50, 50))


def test_what_the_run_would_warn_of_is_told(tmp_path: Path, raster: Path):
    far = write_model(tmp_path / "far.dlmodel", plain_network(), cell_size_m=5.0)
    told = look(tmp_path, raster, far, bounds(0, 0, 400, 300))
    assert any("factor of 2" in text for text in told.warnings)
