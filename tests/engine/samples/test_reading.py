"""Folders of training data from anybody: what is wrong is said with file and line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dl_studio_plugin.definitions.chip_table import read_training_data
from dl_studio_plugin.definitions.errors import DlStudioError, InvalidInput, UnsafeFile
from dl_studio_plugin.engine.samples.reading import read_chip
from tests.engine.imagery.rasters import pixels, vrt_of, write_raster

from .builders import box, export, request, write_vector


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A good folder, never changed."""
    folder = tmp_path_factory.mktemp("data")
    raster = write_raster(folder / "i.tif", pixels(3, 64, 64))
    vector = write_vector(
        folder / "s.gpkg", [box(2, 2, 20, 20), box(30, 30, 60, 60)],
        **{"class": ["building", "water"]},
    )  # fmt: skip
    return Path(export(request(folder, raster, vector), folder)[0].folder)


@pytest.fixture
def folder(original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(original, tmp_path / "copy"))


def change(folder: Path, **fields: Any) -> None:
    path = folder / "training_data.json"
    content = json.loads(path.read_text("utf-8"))
    content.update(fields)
    path.write_text(json.dumps(content), "utf-8")


def edit_line(folder: Path, number: int, old: str, new: str) -> None:
    path = folder / "chips.csv"
    lines = path.read_text("utf-8").splitlines()
    assert old in lines[number - 1]
    lines[number - 1] = lines[number - 1].replace(old, new, 1)
    path.write_text("\n".join(lines) + "\n", "utf-8")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"chip_size": 0}, "chip_size"),
        ({"chip_size": 10**9}, "chip_size"),
        ({"chip_size": "32"}, "expected int"),
        ({"bands": []}, "no bands"),
        ({"classes": []}, "no classes"),
        ({"cell_size_m": None}, "expected float"),
        ({"cell_size": -1.0}, "cell size"),
        ({"cell_size_m": -1.0}, "cell size"),
        ({"version": 99}, "newer DL Studio"),
        ({"surprise": 1}, "surprise"),
        ({"chips": {"training": 5}}, "other numbers of chips"),
    ],
)
def test_a_wrong_description_is_named(folder: Path, fields: dict[str, Any], words: str) -> None:
    change(folder, **fields)
    with pytest.raises(InvalidInput, match=words) as caught:
        read_training_data(folder)
    assert "training_data.json" in str(caught.value)


def test_two_classes_of_one_value_are_refused(folder: Path) -> None:
    same = {"value": 1, "name": "x", "colour": "#000000"}
    change(folder, classes=[same, {**same, "name": "y"}])
    with pytest.raises(InvalidInput, match="same value"):
        read_training_data(folder)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("training", "holiday", "line 2.*holiday"),
        ("400000", "east", "line 2.*east"),
        ("400000", "nan", "line 2.*finite"),
        (",", ";", "line 2.*expected 8 values"),
        ("0000000", '"', "line"),
        ("0:", "9:", "line 2.*class value 9"),
    ],
)
def test_a_wrong_line_of_the_table_is_named(folder: Path, old: str, new: str, words: str) -> None:
    lines = (folder / "chips.csv").read_text("utf-8").splitlines()
    row = next(line for line in lines[1:] if "training" in line and ",400000," in line)
    (folder / "chips.csv").write_text("\n".join([lines[0], row]) + "\n", "utf-8")
    if old == "0000000":
        old = row.split(",")[0]
    edit_line(folder, 2, old, new)
    with pytest.raises(InvalidInput, match=words) as caught:
        read_training_data(folder)
    assert "chips.csv" in str(caught.value)


@pytest.mark.parametrize("name", ["../secret", "/etc/passwd", "..", "a/b", "C:\\x", "a\0b", ""])
def test_a_name_that_leads_out_of_the_folder_is_refused(folder: Path, name: str) -> None:
    first = (folder / "chips.csv").read_text("utf-8").splitlines()[1].split(",")[0]
    edit_line(folder, 2, first, name)
    with pytest.raises((UnsafeFile, InvalidInput)):
        read_training_data(folder)


def test_files_that_are_missing_are_named(folder: Path) -> None:
    data, chips = read_training_data(folder)
    (folder / "labels" / f"{chips[0].name}.tif").unlink()
    with pytest.raises(InvalidInput, match=r"labels.*is missing"):
        read_chip(folder, data, chips[0].name)
    (folder / "chips.csv").unlink()
    with pytest.raises(InvalidInput, match=r"chips\.csv” is missing"):
        read_training_data(folder)
    with pytest.raises(InvalidInput, match="Export Training Data"):
        read_training_data(folder / "images")


def test_chips_that_are_not_as_described_are_refused(folder: Path) -> None:
    data, chips = read_training_data(folder)
    image = folder / "images" / f"{chips[0].name}.tif"
    label = folder / "labels" / f"{chips[0].name}.tif"
    good = image.read_bytes()
    for array, words in (
        (pixels(3, 16, 16), "16 × 16 pixels"),
        (pixels(2, 32, 32), "has 2 bands"),
        (pixels(3, 32, 32, "uint16"), "holds uint16"),
    ):
        write_raster(image, array)
        with pytest.raises(InvalidInput, match=words):
            read_chip(folder, data, chips[0].name)
    image.write_text(vrt_of("/etc/passwd", 32), "utf-8")
    with pytest.raises(InvalidInput, match="cannot be opened"):
        read_chip(folder, data, chips[0].name)
    image.write_bytes(good)
    write_raster(label, pixels(1, 32, 32))
    with pytest.raises(InvalidInput, match="no class of the data"):
        read_chip(folder, data, chips[0].name)


@settings(max_examples=60)
@given(
    file=st.sampled_from(["training_data.json", "chips.csv", "image", "label"]),
    cut=st.integers(0, 4000),
    place=st.integers(0, 4000),
    byte=st.integers(0, 255),
)
def test_damage_is_an_error_with_the_files_name_or_harmless(
    original: Path, tmp_path: Path, file: str, cut: int, place: int, byte: int
) -> None:
    target = tmp_path / "fuzzed"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(original, target)
    name = sorted((target / "images").iterdir())[0].name
    path = {"image": target / "images" / name, "label": target / "labels" / name}.get(
        file, target / file
    )
    content = bytearray(path.read_bytes())
    if content:
        content[place % len(content)] = byte
    path.write_bytes(content[: len(content) - cut % len(content)])
    said = ""
    try:
        data, chips = read_training_data(target)
        read_chip(target, data, chips[0].name)
    except DlStudioError as error:
        said = str(error)
    # a table that lost its last line is told by the description's number of chips
    assert not said or path.name in said or file == "chips.csv"
