"""Running a model: scaling, invalid ground and classes are part of the graph."""

from __future__ import annotations

import dataclasses

import numpy as np
import onnxruntime
import pytest
from onnx import TensorProto, helper

from dl_studio_plugin.definitions.errors import InvalidInput, UnsafeFile
from dl_studio_plugin.engine.models.package import ModelPackage
from dl_studio_plugin.engine.models.runtime_onnx import OnnxRunner
from tests.engine.models.builders import make_bands, make_card, make_package, pixel_model

SHAPE = (2, 3, 32, 48)
DTYPES = ("uint8", "uint16", "int16", "float32", "int32", "float64")


def noise(dtype: str = "uint8", bands: int = 3) -> np.ndarray:
    numbers = np.random.default_rng(5).integers(0, 255, (2, bands, 32, 48))
    return numbers.astype(dtype)


def all_valid() -> np.ndarray:
    return np.ones((2, 32, 48), bool)


def scaled(images: np.ndarray, package: ModelPackage) -> np.ndarray:
    mean = np.array([b.mean for b in package.card.bands], np.float32).reshape(1, -1, 1, 1)
    std = np.array([b.std for b in package.card.bands], np.float32).reshape(1, -1, 1, 1)
    return (images.astype(np.float32) - mean) / std


def bare(package: ModelPackage, floats: np.ndarray) -> np.ndarray:
    session = onnxruntime.InferenceSession(package.onnx_bytes, providers=["CPUExecutionProvider"])
    return session.run(None, {"input": floats.astype(np.float32)})[0]


@pytest.mark.parametrize("dtype", DTYPES)
def test_imagery_of_any_type_gives_what_scaled_floats_give(dtype):
    package = make_package(bands=make_bands(dtype=dtype))
    images = noise(dtype)
    found = OnnxRunner(package, np.dtype(dtype)).predict(images, all_valid())
    np.testing.assert_allclose(found, bare(package, scaled(images, package)), atol=1e-6)


def test_bytes_give_what_deepness_gives_with_its_own_scaling():
    package = make_package()
    images = noise()
    mean = np.array([b.mean / 255 for b in package.card.bands]).reshape(1, -1, 1, 1)
    std = np.array([b.std / 255 for b in package.card.bands]).reshape(1, -1, 1, 1)
    as_deepness = (np.float32(images * 1.0 / 255.0) - mean) / std
    found = OnnxRunner(package, images.dtype).predict(images, all_valid())
    np.testing.assert_allclose(found, bare(package, as_deepness), atol=1e-5)


def test_classes_are_the_likeliest_and_confidence_is_its_probability():
    runner = OnnxRunner(make_package(), np.dtype("uint8"))
    probabilities = runner.predict(noise(), all_valid())
    indices, confidence = runner.classify(noise(), all_valid())
    assert indices.dtype == np.uint8
    assert confidence.dtype == np.float32
    np.testing.assert_array_equal(indices, probabilities.argmax(axis=1))
    np.testing.assert_allclose(confidence, probabilities.max(axis=1), atol=1e-6)


@pytest.mark.parametrize("value", [0.0, 1e30, np.nan, np.inf])
def test_what_is_under_an_invalid_pixel_has_no_influence(value):
    runner = OnnxRunner(make_package(bands=make_bands(dtype="float32")), np.dtype("float32"))
    valid = all_valid()
    valid[:, 4:9, 7] = False
    first, second = noise("float32"), noise("float32")
    second[:, :, 4:9, 7] = value
    np.testing.assert_array_equal(runner.predict(first, valid), runner.predict(second, valid))


def test_any_number_of_bands_and_classes_runs():
    card = make_card(bands=make_bands(7, "int16"))
    package = ModelPackage(card, pixel_model(7, 2).SerializeToString())
    found = OnnxRunner(package, np.dtype("int16")).predict(noise("int16", 7), all_valid())
    assert found.shape == (2, 2, 32, 48)


def test_a_missing_device_is_a_warning_and_the_processor():
    runner = OnnxRunner(make_package(), np.dtype("uint8"), device="cuda:7")
    assert runner.device_name.startswith("CPU")
    assert "instead" in runner.warnings[0]


def test_an_unknown_device_is_refused():
    with pytest.raises(InvalidInput, match="DEVICE"):
        OnnxRunner(make_package(), np.dtype("uint8"), device="abacus")


@pytest.mark.parametrize(("bands", "classes"), [(4, 2), (3, 5)])
def test_a_model_that_does_not_fit_its_card_is_refused(bands, classes):
    package = ModelPackage(make_card(), pixel_model(bands, classes).SerializeToString())
    with pytest.raises(InvalidInput, match="card names"):
        OnnxRunner(package, np.dtype("uint8"))


def test_weights_in_another_file_are_refused(tmp_path):
    secret = tmp_path / "secret"
    secret.write_bytes(bytes(24))
    model = pixel_model()
    weights = model.graph.initializer[0]
    weights.ClearField("raw_data")
    weights.data_location = TensorProto.EXTERNAL
    for key, value in {"location": str(secret), "length": "24"}.items():
        weights.external_data.add(key=key, value=value)
    with pytest.raises(UnsafeFile, match="another file"):
        OnnxRunner(ModelPackage(make_card(), model.SerializeToString()), np.dtype("uint8"))


def test_weights_in_another_file_are_found_in_a_branch_too():
    model = pixel_model()
    hidden = helper.make_tensor("hidden", TensorProto.FLOAT, [1], [0.0])
    hidden.data_location = TensorProto.EXTERNAL
    hidden.external_data.add(key="location", value="/etc/hostname")
    output = helper.make_tensor_value_info("o", TensorProto.FLOAT, [1])
    branch = helper.make_graph(
        [helper.make_node("Constant", [], ["o"], value=hidden)], "b", [], [output]
    )
    condition = helper.make_tensor("c", TensorProto.BOOL, [], [True])
    model.graph.node.append(helper.make_node("Constant", [], ["c"], value=condition))
    model.graph.node.append(
        helper.make_node("If", ["c"], ["unused"], then_branch=branch, else_branch=branch)
    )
    with pytest.raises(UnsafeFile, match="another file"):
        OnnxRunner(ModelPackage(make_card(), model.SerializeToString()), np.dtype("uint8"))


def test_operators_outside_the_standard_are_refused():
    model = pixel_model(last="RunProgram")
    with pytest.raises(UnsafeFile, match="standard"):
        OnnxRunner(ModelPackage(make_card(), model.SerializeToString()), np.dtype("uint8"))


@pytest.mark.parametrize("content", [b"", b"junk" * 100, bytes(100)])
def test_what_is_no_onnx_is_refused(content):
    package = dataclasses.replace(make_package(), onnx_bytes=content)
    with pytest.raises(InvalidInput, match="ONNX"):
        OnnxRunner(package, np.dtype("uint8"))
