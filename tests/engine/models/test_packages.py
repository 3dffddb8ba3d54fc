"""A model package is read as it was written, or not at all."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from dl_studio_plugin.definitions.errors import InvalidInput, UnsafeFile
from dl_studio_plugin.definitions.stac import read_model_card
from dl_studio_plugin.engine.models.package import load_package, read_package_file, write_package
from tests.engine.models.builders import make_card, make_package, pixel_model

REPORT = b"<p>report</p>"


def write_example(path: Path) -> Path:
    package = make_package()
    write_package(path, package.card, package.onnx_bytes, b"weights", {"report.html": REPORT})
    return path


def repacked(source: Path, target: Path, **changes: bytes) -> Path:
    """A copy of a package with some files replaced (``model_onnx`` means ``model.onnx``)."""
    replaced = {name.replace("_", "."): content for name, content in changes.items()}
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in [*old.namelist(), *(set(replaced) - set(old.namelist()))]:
            new.writestr(name, replaced[name] if name in replaced else old.read(name))
    return target


def test_a_package_is_read_as_it_was_written(tmp_path):
    path = write_example(tmp_path / "a.dlmodel")
    package = load_package(path)
    assert package.onnx_bytes == make_package().onnx_bytes
    assert package.weights_bytes == b"weights"
    assert package.card == read_model_card(path)
    assert package.card.classes == make_card().classes
    assert read_package_file(path, package.card, "report.html") == REPORT


def test_the_same_model_makes_the_same_bytes(tmp_path):
    first = write_example(tmp_path / "a.dlmodel").read_bytes()
    assert write_example(tmp_path / "b.dlmodel").read_bytes() == first


def test_a_changed_model_is_refused(tmp_path):
    path = write_example(tmp_path / "a.dlmodel")
    other = pixel_model(classes=2, softmax=False).SerializeToString()
    with pytest.raises(UnsafeFile, match=r"model\.onnx"):
        load_package(repacked(path, tmp_path / "b.dlmodel", model_onnx=other))


def test_changed_weights_are_refused(tmp_path):
    path = write_example(tmp_path / "a.dlmodel")
    with pytest.raises(UnsafeFile, match=r"weights\.safetensors"):
        load_package(repacked(path, tmp_path / "b.dlmodel", weights_safetensors=b"x"))


def test_weights_that_the_card_does_not_name_are_refused(tmp_path):
    package = make_package()
    path = tmp_path / "a.dlmodel"
    write_package(path, package.card, package.onnx_bytes, b"", {})
    with pytest.raises(UnsafeFile, match=r"weights\.safetensors"):
        load_package(repacked(path, tmp_path / "b.dlmodel", weights_safetensors=b"x"))


def test_a_file_that_is_no_zip_is_refused(tmp_path):
    path = tmp_path / "a.dlmodel"
    path.write_bytes(b"not a zip")
    with pytest.raises(UnsafeFile):
        load_package(path)


def test_a_zip_that_holds_something_else_is_refused_with_its_name(tmp_path):
    path = tmp_path / "a.dlmodel"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "hello")
    with pytest.raises(InvalidInput, match=r"model\.json"):
        load_package(path)


def test_a_bomb_is_refused(tmp_path):
    path = write_example(tmp_path / "a.dlmodel")
    bomb = tmp_path / "b.dlmodel"
    repacked(path, bomb)
    with zipfile.ZipFile(bomb, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("more.bin", bytes(50 * 2**20))
    with pytest.raises(UnsafeFile, match="unpack"):
        load_package(bomb)


@pytest.mark.parametrize("content", [b"[]", b"{}", b'{"properties": NaN}', b"[" * 10**5])
def test_a_card_that_is_nonsense_is_refused(tmp_path, content):
    path = write_example(tmp_path / "a.dlmodel")
    with pytest.raises(InvalidInput, match=r"model\.json"):
        load_package(repacked(path, tmp_path / "b.dlmodel", model_json=content))


def test_a_write_that_fails_leaves_nothing(tmp_path):
    package = make_package()
    with pytest.raises(TypeError):
        write_package(tmp_path / "a.dlmodel", package.card, package.onnx_bytes, b"", {"x": None})
    assert list(tmp_path.iterdir()) == []
