"""Folders of training data in every format: hashed, drawn, edited, and sound after every step."""

from __future__ import annotations

import hashlib
import shutil
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import shapely
from rasterio.crs import CRS
from rasterio.transform import Affine

from dl_studio_plugin.definitions.chip_files import chip_files, class_words
from dl_studio_plugin.definitions.chip_jobs import ChipAction, DrawChips, EditChips
from dl_studio_plugin.definitions.chip_table import read_training_data, training_data_hash
from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.formats import TRAINING_FORMATS, LabelKind, find_format
from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.definitions.training_data import ChipFormat, Subset
from dl_studio_plugin.engine.formats import ClassLabel, LabelledChip, ObjectLabel, read_label
from dl_studio_plugin.engine.formats.folder_writer import ChipUse, FolderWriter
from dl_studio_plugin.engine.imagery.header import ImageryBand
from dl_studio_plugin.engine.samples import chip_drawing, chip_edits
from dl_studio_plugin.engine.samples.annotations import ChipObject
from dl_studio_plugin.engine.samples.reading import read_image
from dl_studio_plugin.engine.samples.writing import chip_bounds
from tests.engine.formats.builders import SIZE, assert_same, description, noise
from tests.engine.samples.builders import Recorder

FORMATS = [row.id for row in TRAINING_FORMATS]
UTM = CRS.from_epsg(32618)


def label_of(format_id: str, number: int):
    """A label of the format's kind, another one for each number."""
    kind = find_format(format_id).kind
    value = (1, 3, 7)[number % 3]
    if kind is LabelKind.PIXELS:
        pixels = np.zeros((SIZE, SIZE), np.uint8)
        pixels[2:9, number : number + 5] = value
        return np.where(pixels == 0, 255, pixels)
    if kind is LabelKind.OBJECTS:
        one = ChipObject(value, shapely.box(number, 2, number + 5, 9))
        two = ChipObject(value, shapely.box(20, 20, 28, 24), is_ignored=number % 2 == 0)
        return ObjectLabel((one, two))
    if kind is LabelKind.CLASS:
        return ClassLabel((value,))
    return ClassLabel((value, 1) if value != 1 else ())


def make_folder(
    folder: Path, format_id: str, count: int = 6, chip_format: ChipFormat = ChipFormat.TIFF
) -> Path:
    from dataclasses import replace

    folder.mkdir()
    bands = [ImageryBand(i + 1, f"band {i + 1}", "uint8") for i in range(3)]
    data = replace(description(format_id), chip_format=chip_format)
    generator = np.random.default_rng(0)
    with FolderWriter(folder, data, bands) as writer:
        for number in range(count):
            transform = Affine(1, 0, 500000 + 40 * number, 0, -1, 4500000)
            label = LabelledChip(f"{number:07d}", label_of(format_id, number), transform, UTM)
            subset = Subset.VALIDATION if number == count - 1 else Subset.TRAINING
            use = ChipUse(subset, f"unit {number // 2}", chip_bounds(transform, SIZE))
            assert writer.add(label, use, noise(generator), np.ones((SIZE, SIZE), bool))
        writer.finish()
    return folder


@pytest.fixture(params=FORMATS)
def folder(request, tmp_path: Path) -> Path:
    return make_folder(tmp_path / "data", request.param)


def edit(folder: Path, action: ChipAction, names=(), **options):
    wanted = EditChips(str(folder), action, tuple(names), **options)
    return chip_edits.run(wanted, Recorder(folder.parent))


def content(folder: Path) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.rglob("*")
        if file.is_file()
    }


def check_sound(folder: Path) -> None:
    data, chips = read_training_data(folder)
    counts: Counter[int] = Counter()
    for chip in chips:
        image, valid = read_image(folder, data, chip)
        assert image.shape == (3, SIZE, SIZE)
        assert valid.all()
        assert_same_as_written(read_label(folder, data, chip), data.format, int(chip.name))
        counts.update(chip.classes)
    assert data.hash == training_data_hash(folder, data, chips)
    assert data.pixels == {c.name: counts[c.value] for c in data.classes}


def assert_same_as_written(found, format_id: str, number: int) -> None:
    wanted = label_of(format_id, number)
    if isinstance(wanted, np.ndarray):
        assert np.array_equal(found, wanted)
        return
    if format_id == "kitti":  # what is ignored there is so for every class
        found = ObjectLabel(
            tuple(
                item
                for item in found.objects
                if not item.is_ignored or item.value == wanted.objects[0].value
            )
        )
    assert_same(found, wanted)


def test_a_folder_of_any_format_is_sound_and_its_hash_is_of_all_files(folder: Path) -> None:
    check_sound(folder)
    data, chips = read_training_data(folder)
    for file in folder.rglob("*"):
        kept = file.is_file() and file.read_bytes()
        if not kept or file.name in ("chips.csv", "training_data.json", "data.yaml"):
            continue
        file.write_bytes(kept + b"\n")
        assert training_data_hash(folder, data, chips) != data.hash, file
        file.write_bytes(kept)
    assert training_data_hash(folder, data, chips) == data.hash


def test_chips_of_any_format_are_drawn_with_their_labels(folder: Path) -> None:
    bare = folder.parent / "bare"
    drawn = chip_drawing.run(
        DrawChips(str(folder), str(folder.parent / "png")), Recorder(folder.parent)
    )
    without = chip_drawing.run(
        DrawChips(str(folder), str(bare), labels=False), Recorder(folder.parent)
    )
    assert [chip.problem for chip in drawn.chips] == [""] * 6
    for chip, other in zip(drawn.chips, without.chips):
        labelled = Path(chip.path).read_bytes() != Path(other.path).read_bytes()
        assert labelled == bool(chip.classes)


def test_chips_of_any_format_are_deleted_and_come_back_as_they_were(folder: Path) -> None:
    before = content(folder)
    first = read_training_data(folder).data.hash
    names = ["0000001", "0000004"]
    assert edit(folder, ChipAction.DELETE, names).deleted == 2
    check_sound(folder)
    _data, chips = read_training_data(folder)
    assert not {chip.name for chip in chips} & set(names)
    assert not any((folder / "images").rglob(f"{names[0]}.*"))
    edit(folder, ChipAction.RESTORE, names[:1])
    check_sound(folder)
    assert edit(folder, ChipAction.RESTORE).hash == first
    after = content(folder)
    assert {name: after[name] for name in before} == before


def test_chips_of_any_format_are_moved_to_another_subset(folder: Path) -> None:
    edit(folder, ChipAction.MOVE, ["0000000"], subset="validation", whole_unit=True)
    check_sound(folder)
    assert read_training_data(folder).data.chips["validation"] == 3


def test_a_missing_file_of_a_label_is_named(folder: Path) -> None:
    data, chips = read_training_data(folder)
    for file in chip_files(folder, data, chips[3])[1:]:
        shutil.move(file, folder / "away")
        with pytest.raises(InvalidInput, match="000003"):
            read_label(folder, data, chips[3])
        shutil.move(folder / "away", file)


def test_png_chips_hold_every_format_too(tmp_path: Path) -> None:
    for format_id in FORMATS:
        check_sound(make_folder(tmp_path / format_id, format_id, 3, ChipFormat.PNG))


def test_any_name_of_a_class_has_a_word_of_its_own() -> None:
    names = (
        "water",
        "Water",
        "../up",
        "DontCare",
        "a b",
        "class_1",
        ".hidden",
        "con",
        "x" * 99,
        "",
    )
    words = class_words([LabelClass(i, name, "#000000") for i, name in enumerate(names)])
    assert words[0] == "water"
    assert len({word.lower() for word in words.values()}) == len(names)
    assert not any(set(word) & set("/\\ ") or word.startswith(".") for word in words.values())
