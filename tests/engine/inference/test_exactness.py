"""Tiling must not show: the result is that of the whole raster as one image."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from dl_studio_plugin.engine.inference import memory
from dl_studio_plugin.engine.models.package import load_package

from .builders import (
    RecordedEvents,
    classify,
    hourglass_network,
    plain_network,
    read_classes,
    smooth_noise,
    whole_image_classes,
    write_model,
    write_raster,
)

NETWORKS = {
    "plain": (plain_network, {"size_multiple": 1, "receptive_radius": 3}),
    "hourglass": (hourglass_network, {"size_multiple": 4, "receptive_radius": 32}),
}


@pytest.fixture(params=NETWORKS)
def model(request, tmp_path):
    network, card = NETWORKS[request.param]
    return write_model(tmp_path / "model.dlmodel", network(), **card)


def stride(model):
    return load_package(model).card.size_multiple


@pytest.mark.parametrize("tile_size", [128, 200, 333, 0])
def test_a_tiled_result_equals_one_pass_over_the_whole_raster(tmp_path, model, tile_size):
    pixels = smooth_noise(415, 602).astype("uint8")
    raster = write_raster(tmp_path / "imagery.tif", pixels)
    expected = whole_image_classes(model, pixels, stride(model))
    assert len(np.unique(expected)) == 3
    classify(tmp_path, raster, model, tile_size=tile_size)
    assert np.count_nonzero(read_classes(tmp_path) != expected) == 0


def test_nodata_and_tiling_together_equal_one_pass(tmp_path):
    model = write_model(tmp_path / "m.dlmodel", hourglass_network(), size_multiple=4,
                        receptive_radius=32)  # fmt: skip
    pixels = smooth_noise(300, 300).astype("uint8")
    pixels[:, 60:140, 90:210] = 0
    raster = write_raster(tmp_path / "imagery.tif", pixels, nodata=0)
    classify(tmp_path / "whole", raster, model, tile_size=512)
    classify(tmp_path / "tiled", raster, model, tile_size=128)
    whole, tiled = read_classes(tmp_path / "whole"), read_classes(tmp_path / "tiled")
    assert (whole[60:140, 90:210] == 255).all()
    assert (whole[:60] != 255).all()
    assert np.array_equal(whole, tiled)


@pytest.mark.parametrize("blend", [False, True])
def test_panels_do_not_show(tmp_path, monkeypatch, blend):
    model = write_model(tmp_path / "m.dlmodel", hourglass_network(), size_multiple=4,
                        receptive_radius=None if blend else 32)  # fmt: skip
    raster = write_raster(tmp_path / "imagery.tif", smooth_noise(260, 900).astype("uint8"))
    outputs = {"tile_size": 128, "batch_size": 2}
    classify(tmp_path / "one", raster, model, **outputs,
             probabilities=str(tmp_path / "one" / "p.tif"))  # fmt: skip
    monkeypatch.setattr(memory, "_STRIP_BYTES", 1)
    monkeypatch.setattr(memory, "_LEAST_COLUMNS", 2)
    events = RecordedEvents(tmp_path / "many" / "job")
    classify(tmp_path / "many", raster, model, events, **outputs,
             probabilities=str(tmp_path / "many" / "p.tif"))  # fmt: skip
    assert len(list((events.folder / "parts").glob("strip_*_00000.tif"))) > 2
    for name in ("classes.tif", "p.tif"):
        one, many = ((tmp_path / folder / name).read_bytes() for folder in ("one", "many"))
        assert one == many


def test_blended_probabilities_differ_little_from_one_pass_even_at_the_rim(tmp_path):
    model = write_model(tmp_path / "m.dlmodel", hourglass_network(), size_multiple=4,
                        receptive_radius=None)  # fmt: skip
    raster = write_raster(tmp_path / "imagery.tif", smooth_noise(300, 300).astype("uint8"))
    for folder, size in (("whole", 512), ("tiled", 128)):
        classify(tmp_path / folder, raster, model, tile_size=size,
                 probabilities=str(tmp_path / folder / "p.tif"))  # fmt: skip
    probabilities = []
    for folder in ("whole", "tiled"):
        with rasterio.open(tmp_path / folder / "p.tif") as dataset:
            probabilities.append(dataset.read().astype(int))
    difference = np.abs(probabilities[0] - probabilities[1])
    rim = np.ones((300, 300), bool)
    rim[8:-8, 8:-8] = False
    assert difference.mean() < 2
    assert difference[:, rim].mean() < 2
    assert np.abs(probabilities[1].sum(axis=0) - 250).max() <= 2


def test_a_network_of_one_input_size_runs_on_any_raster(tmp_path):
    model = write_model(tmp_path / "m.dlmodel", plain_network(size=64), fixed_input=True,
                        chip_size=64)  # fmt: skip
    pixels = smooth_noise(150, 201).astype("uint8")
    raster = write_raster(tmp_path / "imagery.tif", pixels)
    free = write_model(tmp_path / "free.dlmodel", plain_network())
    classify(tmp_path, raster, model)
    expected = whole_image_classes(free, pixels)
    assert np.array_equal(read_classes(tmp_path), expected)


def test_the_request_may_ask_for_a_margin(tmp_path, model):
    raster = write_raster(tmp_path / "imagery.tif", smooth_noise(300, 300).astype("uint8"))
    events = RecordedEvents(tmp_path / "job")
    classify(tmp_path, raster, model, events, tile_size=256, overlap=1)
    assert any("blended" in text for text in events.texts)
    events = RecordedEvents(tmp_path / "job2")
    classify(tmp_path, raster, model, events, tile_size=256, overlap=40)
    assert any("exact, cut by 40" in text for text in events.texts)


def test_turning_a_raster_turns_its_averaged_result(tmp_path):
    """With all eight copies averaged, the network cannot tell a turned raster."""
    model = write_model(tmp_path / "m.dlmodel", plain_network())
    pixels = smooth_noise(120, 160).astype("uint8")
    upright = write_raster(tmp_path / "upright.tif", pixels)
    turned = write_raster(tmp_path / "turned.tif", np.rot90(pixels, axes=(1, 2)).copy())
    classify(tmp_path / "upright", upright, model, tta=True)
    classify(tmp_path / "turned", turned, model, tta=True)
    classify(tmp_path / "plain", upright, model)
    result = read_classes(tmp_path / "upright")
    assert np.mean(np.rot90(result) != read_classes(tmp_path / "turned")) < 1e-3
    assert np.mean(result != read_classes(tmp_path / "plain")) > 1e-2


def test_averaging_copies_and_tiling_go_together(tmp_path, model):
    raster = write_raster(tmp_path / "imagery.tif", smooth_noise(200, 264).astype("uint8"))
    classify(tmp_path / "whole", raster, model, tta=True, tile_size=512)
    classify(tmp_path / "tiled", raster, model, tta=True, tile_size=128)
    whole, tiled = read_classes(tmp_path / "whole"), read_classes(tmp_path / "tiled")
    # Sums of eight copies are rounded; where classes tie to the last bit they may differ.
    assert np.count_nonzero(whole != tiled) <= 2
