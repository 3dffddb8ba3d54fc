"""Somebody else's package is checked before it becomes ours."""

from __future__ import annotations

import pickle
from pathlib import Path

import numpy as np
import pytest
import safetensors.numpy

from dl_studio_plugin.definitions.errors import InvalidInput, UnsafeFile
from dl_studio_plugin.definitions.jobs import ImportModel
from dl_studio_plugin.engine.models.import_model import check_safetensors, run
from dl_studio_plugin.engine.models.package import load_package
from tests.engine.inference.brightness import write_classifier
from tests.engine.models.builders import (
    BUILDING,
    make_bands,
    make_card,
    make_package,
    pixel_model,
    write,
)
from tests.engine.objects.fake_detector import detector


class Canary:
    """A pickle that makes a file when it is opened."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self):
        return (Path.touch, (self.path,))


class QuietEvents:
    """Events that nobody hears."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __getattr__(self, name):
        return lambda *values, **named: None


def imported(tmp_path: Path, source: Path) -> Path:
    output = tmp_path / "ours.dlmodel"
    run(ImportModel(str(source), str(output)), QuietEvents(tmp_path))
    return output


def test_a_good_package_is_written_anew(tmp_path):
    package = make_package()
    weights = safetensors.numpy.save({"a": np.zeros(3, np.float32)})
    source = write(tmp_path / "theirs.dlmodel", package.card, package.onnx_bytes, weights)
    found = load_package(imported(tmp_path, source))
    assert (found.onnx_bytes, found.weights_bytes) == (package.onnx_bytes, weights)
    assert found.card.metrics == package.card.metrics


def test_a_pickle_that_calls_itself_safetensors_is_refused_unopened(tmp_path):
    canary = tmp_path / "canary"
    package = make_package()
    pickled = pickle.dumps(Canary(canary))
    source = write(tmp_path / "theirs.dlmodel", package.card, package.onnx_bytes, pickled)
    with pytest.raises(UnsafeFile, match="safetensors"):
        imported(tmp_path, source)
    assert not canary.exists()
    assert not (tmp_path / "ours.dlmodel").exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff" * 8,
        (2).to_bytes(8, "little") + b"[]",
        (2).to_bytes(8, "little") + b"{}tail",
        (4).to_bytes(8, "little") + b'{"a"',
    ],
)
def test_what_is_no_safetensors_is_refused(content):
    with pytest.raises(UnsafeFile):
        check_safetensors(content, "the weights")


def test_a_model_that_gives_no_probabilities_is_refused(tmp_path):
    scores = pixel_model(softmax=False).SerializeToString()
    source = write(tmp_path / "theirs.dlmodel", make_card(), scores)
    with pytest.raises(InvalidInput, match="probabilities"):
        imported(tmp_path, source)


def test_a_model_for_other_bands_than_its_card_names_is_refused(tmp_path):
    source = write(tmp_path / "theirs.dlmodel", make_card(), pixel_model(5).SerializeToString())
    with pytest.raises(InvalidInput, match="bands"):
        imported(tmp_path, source)


def test_an_architecture_that_is_not_known_is_refused(tmp_path):
    card = make_card(architecture="skynet", backbone="resnet18")
    source = write(tmp_path / "theirs.dlmodel", card, pixel_model().SerializeToString())
    with pytest.raises(InvalidInput, match="skynet"):
        imported(tmp_path, source)


@pytest.mark.parametrize("name", ["theirs.zip", "theirs.dlpk"])
def test_files_of_other_kinds_are_refused(tmp_path, name):
    with pytest.raises(InvalidInput, match="dlmodel"):
        imported(tmp_path, tmp_path / name)


def test_a_package_is_not_written_over_itself(tmp_path):
    package = make_package()
    source = write(tmp_path / "ours.dlmodel", package.card, package.onnx_bytes)
    with pytest.raises(InvalidInput, match="another file"):
        imported(tmp_path, source)


@pytest.mark.parametrize("masks", [False, True])
def test_a_detector_is_written_anew(tmp_path, masks):
    source = detector(tmp_path / "theirs.dlmodel", masks)
    assert load_package(imported(tmp_path, source)).card.task == "object_detection"


def test_a_detector_of_torchvision_is_written_anew(tmp_path):
    from dl_studio_plugin.engine.models.detection.export import export_detector
    from dl_studio_plugin.engine.models.detection.networks import build_detector

    card = make_card(
        task="object_detection", classes=(BUILDING,), size_multiple=32, receptive_radius=None
    )
    network = build_detector("retinanet", "mobilenet_v2", 3, 1, 64).eval()
    source = write(tmp_path / "theirs.dlmodel", card, export_detector(network, card))
    assert load_package(imported(tmp_path, source)).card.classes == (BUILDING,)


@pytest.mark.parametrize("multi_label", [False, True])
def test_a_classifier_of_objects_is_written_anew(tmp_path, multi_label):
    source = Path(write_classifier(tmp_path, multi_label=multi_label))
    assert load_package(imported(tmp_path, source)).card.multi_label is multi_label


def test_models_of_change_and_of_numbers_are_written_anew(tmp_path):
    change = make_card(task="change_detection", bands=make_bands(6))
    source = write(tmp_path / "theirs.dlmodel", change, pixel_model(6).SerializeToString())
    assert load_package(imported(tmp_path, source)).card.task == "change_detection"
    heights = make_card(task="regression", classes=(), outputs=("height (m)",))
    numbers = pixel_model(3, 1, softmax=False).SerializeToString()
    source = write(tmp_path / "theirs.dlmodel", heights, numbers)
    assert load_package(imported(tmp_path, source)).card.outputs == ("height (m)",)


@pytest.mark.parametrize("name", ["boxes", "scores", "masks"])
def test_a_detector_whose_objects_are_no_numbers_is_refused(tmp_path, name):
    source = detector(tmp_path / "theirs.dlmodel", spoilt=name)
    with pytest.raises(InvalidInput, match="objects"):
        imported(tmp_path, source)


def test_a_model_of_pixels_that_calls_itself_a_classifier_is_refused(tmp_path):
    card = make_card(task="object_classification")
    source = write(tmp_path / "theirs.dlmodel", card, pixel_model().SerializeToString())
    with pytest.raises(InvalidInput, match="object classification"):
        imported(tmp_path, source)


def test_a_classifier_whose_answers_are_no_probabilities_is_refused(tmp_path):
    source = Path(write_classifier(tmp_path, last="Identity", multi_label=True))
    with pytest.raises(InvalidInput, match="probabilities"):
        imported(tmp_path, source)
