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
from tests.engine.models.builders import make_card, make_package, pixel_model, write


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
