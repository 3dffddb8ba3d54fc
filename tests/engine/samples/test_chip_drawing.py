"""Small pictures of chips, with their labels in the classes' colours."""

from __future__ import annotations

import os
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio

from dl_studio_plugin.definitions.chip_jobs import DrawChips
from dl_studio_plugin.definitions.chip_table import read_training_data
from dl_studio_plugin.definitions.errors import Cancelled, InvalidInput
from dl_studio_plugin.definitions.imagery import Band
from dl_studio_plugin.definitions.label_classes import BACKGROUND, LabelClass
from dl_studio_plugin.engine.samples.chip_drawing import run
from dl_studio_plugin.engine.samples.chip_pictures import chip_picture, picture_style

from .builders import Recorder

RED = LabelClass(1, "red", "#ff0000")
BLUE = LabelClass(2, "blue", "#0000ff")


def draw(folder: Path, tmp_path: Path, **options: object):
    request = DrawChips(str(folder), str(tmp_path / "pictures"), **options)
    return run(request, Recorder(tmp_path))


def read(path: str) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read().transpose(1, 2, 0)


def test_chips_are_drawn_with_what_is_known_of_them(chips_folder: Path, tmp_path: Path):
    result = draw(chips_folder, tmp_path)
    _, chips = read_training_data(chips_folder)
    assert [chip.name for chip in result.chips] == [chip.name for chip in chips]
    assert result.total == len(chips)
    first = result.chips[0]
    assert (first.subset, first.unit) == (chips[0].subset.value, chips[0].unit)
    assert set(first.classes) <= {"background", "building", "water"}
    assert first.problem == ""
    assert read(first.path).shape == (32, 32, 3)


def test_a_page_of_chips_passes_a_filter(chips_folder: Path, tmp_path: Path):
    every = draw(chips_folder, tmp_path, subset="validation", class_name="water")
    assert every.total == len(every.chips) > 2
    assert all(c.subset == "validation" and "water" in c.classes for c in every.chips)
    page = draw(chips_folder, tmp_path, subset="validation", class_name="water", offset=1, limit=2)
    assert page.chips == every.chips[1:3]
    assert page.total == every.total
    assert draw(chips_folder, tmp_path, class_name="no such class").chips == ()


def test_named_chips_are_drawn_in_the_order_of_their_names(chips_folder: Path, tmp_path: Path):
    names = tuple(c.name for c in reversed(read_training_data(chips_folder).chips[:3]))
    assert tuple(c.name for c in draw(chips_folder, tmp_path, names=names).chips) == names
    with pytest.raises(InvalidInput, match="no chip “gone”"):
        draw(chips_folder, tmp_path, names=("gone",))


def test_a_picture_is_made_once_and_again_when_the_chip_has_changed(
    chips_folder: Path, tmp_path: Path
):
    name = read_training_data(chips_folder).chips[0].name

    def stamp() -> int:
        (chip,) = draw(chips_folder, tmp_path, names=(name,)).chips
        return Path(chip.path).stat().st_mtime_ns

    first = stamp()
    assert stamp() == first
    later = time.time() + 5
    os.utime(chips_folder / "labels" / f"{name}.tif", (later, later))
    assert stamp() > first


def test_other_sizes_and_no_labels_are_other_pictures(chips_folder: Path, tmp_path: Path):
    paths = set()
    for options in ({}, {"size": 16}, {"labels": False}, {"bands": (3, 2, 1)}):
        chip = draw(chips_folder, tmp_path, limit=1, **options).chips[0]
        paths.add(chip.path)
        assert read(chip.path).shape[0] == options.get("size", 32)
    assert len(paths) == 4


def test_a_damaged_chip_does_not_spoil_the_page(chips_folder: Path, tmp_path: Path):
    _, chips = read_training_data(chips_folder)
    (chips_folder / "images" / f"{chips[1].name}.tif").write_bytes(b"no image")
    result = draw(chips_folder, tmp_path, limit=3)
    assert [bool(chip.path) for chip in result.chips] == [True, False, True]
    assert "cannot be opened" in result.chips[1].problem


def test_drawing_can_be_cancelled(chips_folder: Path, tmp_path: Path):
    request = DrawChips(str(chips_folder), str(tmp_path / "pictures"))
    with pytest.raises(Cancelled):
        run(request, Recorder(tmp_path, cancel_at=0.1))


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"size": 0}, "pixels is not possible"),
        ({"bands": (1, 2)}, "choose one or three"),
        ({"bands": (1, 2, 9)}, "bands 1 to 3"),
        ({"offset": -1}, "must not be negative"),
    ],
)
def test_what_cannot_be_drawn_is_said(chips_folder: Path, tmp_path: Path, options, words):
    with pytest.raises(InvalidInput, match=words):
        draw(chips_folder, tmp_path, **options)


def band(dtype: str, low: float, high: float) -> Band:
    return Band("b", dtype, (low + high) / 2, (high - low) / 3, low, high)


@pytest.mark.parametrize(
    ("dtype", "low", "high"),
    [("uint8", 0, 255), ("uint16", 300, 3000), ("int16", -500, 900), ("float32", -0.4, 0.6)],
)
def test_any_data_type_becomes_colours_by_the_bands_statistics(dtype, low, high):
    style = picture_style((band(dtype, low, high),), (BACKGROUND,), 8)
    image = np.linspace(low, high, 64).reshape(1, 8, 8).astype(dtype)
    picture = chip_picture(image, np.ones((8, 8), bool), np.zeros((8, 8), np.uint8), style)
    assert (picture[0, 0] < 20).all()
    assert (picture[7, 7] > 235).all()
    assert (np.diff(picture[..., 0].ravel().astype(int)) >= 0).all()


def test_two_chips_share_one_stretch():
    style = picture_style((band("uint8", 0, 255),), (BACKGROUND,), 8)
    seen, label = np.ones((8, 8), bool), np.zeros((8, 8), np.uint8)
    dark = chip_picture(np.full((1, 8, 8), 40, np.uint8), seen, label, style)
    bright = chip_picture(np.full((1, 8, 8), 200, np.uint8), seen, label, style)
    assert dark.mean() + 100 < bright.mean()


def test_bands_that_say_nothing_are_stretched_by_the_chip():
    flat = Band("b", "uint8", 0.0, 0.0, 0.0, 0.0)
    image = np.arange(64, dtype=np.uint8).reshape(1, 8, 8)
    style = picture_style((flat,), (BACKGROUND,), 8)
    picture = chip_picture(image, np.ones((8, 8), bool), np.zeros((8, 8), np.uint8), style)
    assert picture.max() > 240


def test_labels_are_an_outline_and_a_translucent_fill():
    label = np.zeros((16, 16), np.uint8)
    label[4:12, 4:12] = 1
    label[0:2, 0:2] = 255
    grey = np.full((3, 16, 16), 128, np.uint8)
    bands = tuple(band("uint8", 0, 255) for _ in range(3))
    style = picture_style(bands, (BACKGROUND, RED, BLUE), 16)
    picture = chip_picture(grey, np.ones((16, 16), bool), label, style).astype(int)
    inside, outline, beside = picture[8, 8], picture[4, 8], picture[14, 14]
    assert outline[0] > 240
    assert outline[1] < 20
    assert beside[0] == beside[1]
    assert beside[0] + 20 < inside[0] < outline[0]
    assert inside[1] < beside[1]


def test_invalid_pixels_are_grey_and_do_not_count_when_shrunk():
    image = np.zeros((1, 4, 4), np.uint8)
    image[0, :2, :2] = 200
    valid = np.zeros((4, 4), bool)
    valid[0, 0] = True
    style = picture_style((band("uint8", 0, 255),), (BACKGROUND,), 2, labels=False)
    picture = chip_picture(image, valid, np.zeros((4, 4), np.uint8), style)
    assert picture.shape == (2, 2, 3)
    assert (picture[0, 0] > 180).all()
    assert (picture[1, 1] == 128).all()


@pytest.mark.parametrize("side", [7, 8, 100, 101])
def test_any_size_of_chip_is_shrunk_to_at_most_the_size(side: int):
    style = picture_style((band("uint8", 0, 255),), (BACKGROUND, RED), 33)
    seen = np.ones((side, side), bool)
    picture = chip_picture(np.ones((1, side, side), np.uint8), seen, seen.astype(np.uint8), style)
    assert picture.shape[0] == picture.shape[1] <= 33
    assert picture.shape[0] >= min(side, 17)
