"""Chips are deleted, moved and taken back, and the folder stays sound whatever happens."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import shutil
from collections import Counter
from pathlib import Path

import pytest

from dl_studio_plugin.definitions import chip_edit_journal
from dl_studio_plugin.definitions.chip_jobs import ChipAction, EditChips
from dl_studio_plugin.definitions.chip_table import (
    read_training_data,
    table_text,
    training_data_hash,
)
from dl_studio_plugin.definitions.errors import InvalidInput, NotPossible, UnsafeFile
from dl_studio_plugin.definitions.locks import hold_lock
from dl_studio_plugin.definitions.training_data import CHIPS_FILE, ChipFormat
from dl_studio_plugin.engine.samples import chip_edits
from dl_studio_plugin.engine.samples.reading import read_chip
from tests.engine.imagery.rasters import pixels, write_raster

from .builders import Recorder, box, export, request, write_vector

DELETE, MOVE, RESTORE = ChipAction.DELETE, ChipAction.MOVE, ChipAction.RESTORE


def edit(folder: Path, action: ChipAction, names=(), **options):
    wanted = EditChips(str(folder), action, tuple(names), **options)
    return chip_edits.run(wanted, Recorder(folder.parent))


def names_of(folder: Path) -> list[str]:
    return [chip.name for chip in read_training_data(folder).chips]


def content(folder: Path) -> dict[str, str]:
    """Digest of every file, by its place."""
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.rglob("*")
        if file.is_file()
    }


def check_sound(folder: Path) -> None:
    """The folder is one that trainings take: counts, pixels, hash and every chip."""
    data, chips = read_training_data(folder)
    pixels_by_value: Counter[int] = Counter()
    for chip in chips:
        read_chip(folder, data, chip.name)
        pixels_by_value.update(chip.classes)
    assert data.hash == training_data_hash(folder, data, chips)
    assert data.pixels == {c.name: pixels_by_value[c.value] for c in data.classes}
    assert sum(data.chips.values()) == len(chips)


def test_deleted_chips_wait_beside_and_come_back_as_they_were(chips_folder: Path):
    before = content(chips_folder)
    victims = names_of(chips_folder)[1:4]
    result = edit(chips_folder, DELETE, victims)
    assert result.changed == tuple(victims)
    assert result.deleted == 3
    assert not set(victims) & set(names_of(chips_folder))
    check_sound(chips_folder)
    assert (chips_folder / "deleted" / "images" / f"{victims[0]}.tif").is_file()
    assert not (chips_folder / "images" / f"{victims[0]}.tif").exists()
    edit(chips_folder, RESTORE, victims[:1])
    check_sound(chips_folder)
    result = edit(chips_folder, RESTORE)
    assert result.deleted == 0
    after = content(chips_folder)
    assert {name: after[name] for name in before} == before
    assert set(after) - set(before) == {"deleted/chips.csv"}


def test_a_chip_can_be_deleted_and_taken_back_again_and_again(chips_folder: Path):
    first = read_training_data(chips_folder).data.hash
    for _ in range(2):
        name = names_of(chips_folder)[0]
        edit(chips_folder, DELETE, [name])
        assert edit(chips_folder, RESTORE, [name]).hash == first


def test_chips_are_moved_to_another_subset(chips_folder: Path):
    data, chips = read_training_data(chips_folder)
    moved = [chip.name for chip in chips if chip.subset.value == "training"][:2]
    result = edit(chips_folder, MOVE, moved, subset="test")
    assert result.chips_by_subset["test"] == 2
    assert result.chips_by_subset["training"] == data.chips["training"] - 2
    assert result.pixels_by_class == data.pixels
    check_sound(chips_folder)
    now, rows = read_training_data(chips_folder)
    assert now.hash != data.hash
    assert now.split == "given"
    assert {row.name for row in rows if row.subset.value == "test"} == set(moved)
    assert [row.name for row in rows] == [chip.name for chip in chips]


def test_moving_one_chip_of_a_unit_is_warned_of(chips_folder: Path):
    chip = read_training_data(chips_folder).chips[0]
    other = "validation" if chip.subset.value == "training" else "training"
    result = edit(chips_folder, MOVE, [chip.name], subset=other, try_only=True)
    assert result.leaks
    assert any("same work unit or block" in text for text in result.warnings)
    assert any("overlap" in text for text in result.warnings)


def test_a_whole_unit_goes_together_and_keeps_the_split(chips_folder: Path):
    data, chips = read_training_data(chips_folder)
    unit = chips[0].unit
    of_unit = [chip.name for chip in chips if chip.unit == unit]
    assert len(of_unit) > 1
    result = edit(chips_folder, MOVE, of_unit[:1], subset="test", whole_unit=True)
    assert result.changed == tuple(of_unit)
    assert result.units == (unit,)
    assert not any("same work unit" in text for text in result.warnings)
    assert read_training_data(chips_folder).data.split == data.split == "work_unit"


def test_units_that_lie_apart_are_moved_without_a_warning(tmp_path: Path):
    raster = write_raster(tmp_path / "i.tif", pixels(3, 64, 200))
    samples = write_vector(
        tmp_path / "s.gpkg", [box(5, 5, 30, 30), box(150, 5, 180, 30), box(90, 5, 110, 30)],
        **{"class": ["building", "water", "water"]},
    )  # fmt: skip
    units = write_vector(
        tmp_path / "u.gpkg", [box(0, 0, 48, 48), box(140, 0, 188, 48), box(80, 0, 128, 48)],
        unit=["a", "b", "c"], subset=["training", "validation", "training"],
    )  # fmt: skip
    folder = Path(export(request(tmp_path, raster, samples, units=units), tmp_path)[0].folder)
    name = next(c.name for c in read_training_data(folder).chips if c.unit == "c")
    result = edit(folder, MOVE, [name], subset="validation", whole_unit=True)
    assert (result.warnings, result.leaks, result.units) == ((), False, ("c",))


@pytest.mark.parametrize(("cells", "leaks"), [(0.6, False), (1.4, False), (3.0, True)])
def test_neighbours_may_share_the_cells_on_their_border_and_no_more(
    tmp_path: Path, cells: float, leaks: bool
):
    raster = write_raster(tmp_path / "i.tif", pixels(3, 64, 128))
    samples = write_vector(
        tmp_path / "s.gpkg", [box(5, 5, 30, 30), box(40, 5, 60, 30), box(90, 5, 110, 30)],
        **{"class": ["building", "water", "water"]},
    )  # fmt: skip
    units = write_vector(
        tmp_path / "u.gpkg", [box(0, 0, 32, 32), box(32, 0, 64, 32), box(80, 0, 112, 32)],
        unit=["a", "b", "c"], subset=["training", "training", "validation"],
    )  # fmt: skip
    folder = Path(export(request(tmp_path, raster, samples, units=units), tmp_path)[0].folder)
    data, chips = read_training_data(folder)
    more = cells * data.cell_size
    moved = [
        dataclasses.replace(chip, bounds=_reaching(chip.bounds, more)) if chip.unit == "a" else chip
        for chip in chips
    ]
    (folder / CHIPS_FILE).write_text(table_text(moved), encoding="utf-8")
    name = next(chip.name for chip in moved if chip.unit == "a")
    result = edit(folder, MOVE, [name], subset="validation", whole_unit=True, try_only=True)
    assert result.leaks is leaks


def _reaching(bounds: tuple[float, ...], more: float) -> tuple[float, ...]:
    """The bounds, moved east by ``more``."""
    left, bottom, right, top = bounds
    return left + more, bottom, right + more, top


def test_trying_changes_nothing(chips_folder: Path):
    before = content(chips_folder)
    name = names_of(chips_folder)[0]
    result = edit(chips_folder, DELETE, [name], whole_unit=True, try_only=True)
    assert len(result.changed) > 1
    assert sum(result.chips_by_subset.values()) == len(names_of(chips_folder)) - len(result.changed)
    assert content(chips_folder) == before


def test_png_chips_take_their_world_files_with_them(tmp_path: Path):
    raster = write_raster(tmp_path / "i.tif", pixels(3, 64, 64))
    samples = write_vector(
        tmp_path / "s.gpkg", [box(2, 2, 20, 20), box(30, 30, 60, 60)],
        **{"class": ["building", "water"]},
    )  # fmt: skip
    wanted = request(tmp_path, raster, samples, chip_format=ChipFormat.PNG)
    folder = Path(export(wanted, tmp_path)[0].folder)
    before = content(folder)
    name = names_of(folder)[0]
    edit(folder, DELETE, [name])
    assert not list((folder / "images").glob(f"{name}*"))
    edit(folder, RESTORE)
    after = content(folder)
    assert {place: after[place] for place in before} == before


@pytest.mark.parametrize(
    ("action", "names", "options", "words"),
    [
        (DELETE, ["gone"], {}, "no chip “gone” in the training data"),
        (DELETE, [], {}, "Choose the chips"),
        (MOVE, ["0000000"], {"subset": "holiday"}, "no subset"),
        (RESTORE, [], {}, "no deleted chips"),
        (RESTORE, ["0000000"], {}, "among the deleted ones"),
    ],
)
def test_what_cannot_be_done_is_said(chips_folder: Path, action, names, options, words):
    before = content(chips_folder)
    with pytest.raises(InvalidInput, match=words):
        edit(chips_folder, action, names, **options)
    assert content(chips_folder) == before


def test_the_last_chip_stays(chips_folder: Path):
    with pytest.raises(InvalidInput, match="At least one chip must stay"):
        edit(chips_folder, DELETE, names_of(chips_folder))


def test_moving_to_where_they_are_is_nothing(chips_folder: Path):
    chip = read_training_data(chips_folder).chips[0]
    with pytest.raises(InvalidInput, match="already"):
        edit(chips_folder, MOVE, [chip.name], subset=chip.subset.value)


# A kill in the middle


@pytest.mark.parametrize("steps", range(0, 9))
def test_an_edit_that_was_killed_is_finished_when_the_data_is_read_next(
    chips_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: int
):
    victims = names_of(chips_folder)[:2]
    whole = Path(shutil.copytree(chips_folder, tmp_path / "whole"))
    edit(whole, DELETE, victims)
    left = [steps]

    def killed_after(function):
        def do(*arguments):
            if not left[0]:
                raise KeyboardInterrupt
            left[0] -= 1
            return function(*arguments)

        return do

    with monkeypatch.context() as patched:
        for name in ("_do", "_copy"):
            patched.setattr(chip_edit_journal, name, killed_after(getattr(chip_edit_journal, name)))
        try:
            edit(chips_folder, DELETE, victims)
        except KeyboardInterrupt:
            assert steps < 7  # four files and three tables
    check_sound(chips_folder)
    assert content(chips_folder) == content(whole)


def test_a_kill_before_the_journal_is_whole_changes_nothing(
    chips_folder: Path, monkeypatch: pytest.MonkeyPatch
):
    before = names_of(chips_folder)
    with monkeypatch.context() as patched:
        patched.setattr(chip_edit_journal.json, "dumps", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            chip_edit_journal.make_edit(chips_folder, {"chips.csv": ""}, [])
    assert names_of(chips_folder) == before
    check_sound(chips_folder)


def test_data_that_is_being_changed_is_not_read(chips_folder: Path):
    journal = chips_folder / ".edit"
    journal.mkdir()
    (journal / "moves.json").write_text("[]")
    with (
        hold_lock(journal / "lock", ""),
        pytest.raises(NotPossible, match="being changed by another program"),
    ):
        read_training_data(chips_folder)
    read_training_data(chips_folder)
    assert not journal.exists()


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("images/a.tif", "../a.tif"),
        ("/etc/passwd", "images/a.tif"),
        ("images/../../a.tif", "images/a.tif"),
        ("chips.csv", "images/a.tif"),
        ("images/a.tif", "deleted/deleted/images/a.tif"),
    ],
)
def test_a_journal_from_anybody_moves_nothing_but_chips(chips_folder: Path, source, target):
    journal = chips_folder / ".edit"
    journal.mkdir()
    (journal / "moves.json").write_text(json.dumps([[source, target]]))
    with pytest.raises(UnsafeFile, match="no chips"):
        read_training_data(chips_folder)


def test_a_journal_cannot_move_into_a_folder_that_is_elsewhere(chips_folder: Path, tmp_path: Path):
    (tmp_path / "elsewhere").mkdir()
    (chips_folder / "deleted").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    journal = chips_folder / ".edit"
    journal.mkdir()
    (journal / "moves.json").write_text(json.dumps([["images/a.tif", "deleted/images/a.tif"]]))
    with pytest.raises(UnsafeFile):
        read_training_data(chips_folder)


def test_a_damaged_journal_says_what_to_do(chips_folder: Path):
    journal = chips_folder / ".edit"
    journal.mkdir()
    (journal / "moves.json").write_text("[[1]]")
    with pytest.raises(InvalidInput, match="Delete the folder"):
        read_training_data(chips_folder)
