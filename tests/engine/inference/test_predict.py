"""Numbers over rasters of any size: as exact and resumable as classes, kept as they are."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

import numpy as np
import onnx
import pytest
import rasterio
from onnx import TensorProto, helper

from dl_studio_plugin.definitions.errors import Cancelled, InvalidInput
from dl_studio_plugin.definitions.imagery import ImagerySource
from dl_studio_plugin.definitions.jobs import ImportModel, PredictRaster, PredictRasterResult
from dl_studio_plugin.engine.inference import memory
from dl_studio_plugin.engine.inference.predict import run
from dl_studio_plugin.engine.models import import_model
from dl_studio_plugin.engine.models.package import load_package
from dl_studio_plugin.engine.models.runtime_onnx import OnnxRunner

from .builders import (
    GraphWriter,
    RecordedEvents,
    classify,
    plain_network,
    smooth_noise,
    write_model,
    write_raster,
)

OUTPUTS = ("height (m)", "density")


def number_network(bands: int = 3, outputs: int = 2) -> bytes:
    """Two 3 × 3 convolutions without a softmax: numbers below and above 0, radius 2."""
    graph = GraphWriter(seed=5)
    value = graph.add("Relu", graph.conv("input", bands, 8))
    value = graph.conv(value, 8, outputs)
    scaled = graph.add("Mul", value, graph.constant(np.array([100.0], np.float32)))
    graph.nodes[-1].output[0] = "output"
    assert scaled
    made = helper.make_graph(
        graph.nodes, "net",
        [helper.make_tensor_value_info("input", TensorProto.FLOAT, ["n", bands, "h", "w"])],
        [helper.make_tensor_value_info("output", TensorProto.FLOAT, ["n", outputs, "h", "w"])],
        graph.weights,
    )  # fmt: skip
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 8
    onnx.checker.check_model(model)
    return model.SerializeToString()


def number_model(path: Path, **card: object) -> Path:
    fields = {"task": "regression", "classes": (), "outputs": OUTPUTS, "receptive_radius": 2,
              **card}  # fmt: skip
    return write_model(path, number_network(), **fields)


def predict(
    folder: Path, imagery: Path, model: Path, events: Optional[RecordedEvents] = None,
    **fields: object,
) -> PredictRasterResult:  # fmt: skip
    folder.mkdir(parents=True, exist_ok=True)
    request = PredictRaster(
        ImagerySource(str(imagery)), str(model), str(folder / "numbers.tif"), **fields
    )
    return run(request, events or RecordedEvents(folder / "job"))


def read_numbers(folder: Path) -> np.ndarray:
    with rasterio.open(folder / "numbers.tif") as dataset:
        return dataset.read()


@pytest.fixture
def model(tmp_path):
    return number_model(tmp_path / "heights.dlmodel")


@pytest.fixture
def imagery(tmp_path):
    pixels = smooth_noise(300, 410).astype("uint8")
    pixels[:, 60:140, 90:210] = 0
    return write_raster(tmp_path / "imagery.tif", pixels, nodata=0)


def at_once(imagery: Path, model: Path) -> np.ndarray:
    """What the network says with the whole raster as one image; NaN where it is nodata."""
    with rasterio.open(imagery) as dataset:
        pixels, valid = dataset.read(), dataset.read(1) > 0
    found = OnnxRunner(load_package(model), pixels.dtype, "cpu").predict(pixels[None], valid[None])
    return np.where(valid, found[0], np.nan)


@pytest.mark.parametrize("tile_size", [128, 200, 0])
def test_a_tiled_result_is_that_of_one_pass(tmp_path, imagery, model, tile_size):
    result = predict(tmp_path, imagery, model, tile_size=tile_size)
    expected = at_once(imagery, model)
    assert (expected[~np.isnan(expected)] < 0).any()
    np.testing.assert_allclose(read_numbers(tmp_path), expected, rtol=1e-5, atol=1e-3)
    assert result.pixels == int(np.isfinite(expected[0]).sum())


def test_the_raster_says_what_it_holds(tmp_path, imagery, model):
    result = predict(tmp_path, imagery, model)
    assert result.bands == OUTPUTS
    with rasterio.open(result.output) as dataset:
        assert dataset.dtypes == ("float32", "float32")
        assert np.isnan(dataset.nodata)
        assert dataset.descriptions == OUTPUTS
        assert dataset.tags()["DL_STUDIO_MODEL"].startswith("heights ")
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert "DL_STUDIO_CLASSES" not in dataset.tags()


def test_blending_neither_darkens_nor_leaves_seams(tmp_path, imagery):
    model = number_model(tmp_path / "wide.dlmodel", receptive_radius=None)
    predict(tmp_path / "tiled", imagery, model, tile_size=128)
    expected, found = at_once(imagery, model), read_numbers(tmp_path / "tiled")
    np.testing.assert_array_equal(np.isnan(found), np.isnan(expected))
    # only the outermost pixels of a tile, which hardly count, see another ground than at once
    apart = np.abs(found - expected)[np.isfinite(expected)]
    assert apart.mean() < 0.1
    assert apart.max() < 0.1 * np.nanstd(expected)


@pytest.mark.parametrize("blend", [False, True])
def test_an_interrupted_run_gives_the_same_bytes(tmp_path, imagery, blend, monkeypatch):
    monkeypatch.setattr(memory, "_STRIP_BYTES", 1)
    monkeypatch.setattr(memory, "_LEAST_COLUMNS", 2)
    model = number_model(tmp_path / "m.dlmodel", receptive_radius=None if blend else 2)
    course = {"tile_size": 128, "batch_size": 1}
    predict(tmp_path / "once", imagery, model, **course)
    folder = tmp_path / "twice"
    stopping = RecordedEvents(folder / "job", cancel_after=6, finished=1)
    with pytest.raises(Cancelled):
        predict(folder, imagery, model, stopping, **course)
    events = RecordedEvents(folder / "job")
    predict(folder, imagery, model, events, **course)
    assert any("Going on with an interrupted run" in text for text in events.texts)
    one, two = ((tmp_path / name / "numbers.tif").read_bytes() for name in ("once", "twice"))
    assert one == two


def test_copies_are_averaged(tmp_path, imagery, model):
    predict(tmp_path / "plain", imagery, model)
    predict(tmp_path / "averaged", imagery, model, tta=True)
    plain, averaged = read_numbers(tmp_path / "plain"), read_numbers(tmp_path / "averaged")
    assert np.array_equal(np.isnan(plain), np.isnan(averaged))
    assert np.nanmax(np.abs(plain - averaged)) > 1


# -- what is wrong is said before the run ----------------------------------------------------------


def test_models_of_classes_and_of_numbers_are_told_apart(tmp_path, imagery, model):
    classes = write_model(tmp_path / "classes.dlmodel", plain_network())
    with pytest.raises(InvalidInput, match="for pixel classification, not for regression"):
        predict(tmp_path, imagery, classes)
    with pytest.raises(InvalidInput, match="for regression, not for pixel classification"):
        classify(tmp_path, imagery, model)


@pytest.mark.parametrize(
    ("fields", "message"),
    [({"precision": "fp16"}, "PRECISION"), ({"batch_size": -1}, "BATCH_SIZE"),
     ({"tile_size": -1}, "TILE_SIZE")],
)  # fmt: skip
def test_impossible_numbers_are_named(tmp_path, imagery, model, fields, message):
    with pytest.raises(InvalidInput, match=message):
        predict(tmp_path, imagery, model, **fields)


@pytest.mark.parametrize(
    ("card", "message"),
    [({"outputs": ()}, "does not name 1 to 64 outputs"),
     ({"task": "pixel_classification"}, "it names outputs, which only a model that gives"),
     ({"outputs": ("height",)}, "has 2 outputs, but its card names 1")],
)  # fmt: skip
def test_a_card_that_does_not_fit_its_model_is_refused(tmp_path, imagery, card, message):
    with pytest.raises(InvalidInput, match=message):
        predict(tmp_path, imagery, number_model(tmp_path / "m.dlmodel", **card))


def test_a_model_of_numbers_is_imported(tmp_path, model):
    output = tmp_path / "mine.dlmodel"
    import_model.run(ImportModel(str(model), str(output)), RecordedEvents(tmp_path / "job"))
    card = load_package(output).card
    assert (card.task, card.outputs, card.classes) == ("regression", OUTPUTS, ())
