"""Spatial cross-validation, and validation where there are several folders."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rasterio.warp import transform

from dl_studio_plugin.definitions.chip_table import ChipRow
from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.training_data import TRAINING_DATA_FILE, Subset
from dl_studio_plugin.engine.training.chip_sets import Chip, read_chip_set
from dl_studio_plugin.engine.training.folds import assign_folds, cross_validation
from dl_studio_plugin.engine.training.validation_split import with_validation
from tests.engine.training.builders import RememberingEvents, make_training_data

UTM_36, UTM_37 = "EPSG:32636", "EPSG:32637"
NO_CRS = ""


def chip(
    x: float,
    unit: str,
    classes: dict[int, int] | None = None,
    subset: Subset = Subset.TRAINING,
    y: float = 0.0,
    folder: str = "folder",
    crs: str = UTM_36,
) -> Chip:
    """A chip of 10 × 10 map units; nothing of its folder is read."""
    row = ChipRow(f"{unit}_{x:g}_{y:g}", subset, unit, (x, y, x + 10, y + 10), classes or {})
    data: Any = SimpleNamespace(crs=crs)
    return Chip(Path(folder), data, row)


@given(sizes=st.lists(st.integers(1, 30), min_size=3, max_size=12), count=st.integers(2, 3))
def test_no_unit_is_in_two_folds_and_folds_are_balanced(sizes: list[int], count: int) -> None:
    chips = [chip(10 * i, f"u{unit}") for unit, size in enumerate(sizes) for i in range(size)]
    folds = assign_folds(chips, count)
    of_unit: dict[str, set[int]] = {}
    for one, fold in zip(chips, folds.tolist()):
        of_unit.setdefault(one.row.unit, set()).add(fold)
    assert all(len(fold) == 1 for fold in of_unit.values())
    counts = np.bincount(folds, minlength=count)
    assert counts.min() > 0
    assert counts.max() - counts.min() <= max(sizes)


@given(
    units=st.lists(st.dictionaries(st.integers(0, 3), st.integers(1, 500)), min_size=4),
    seed=st.integers(0, 9),
)
def test_every_unit_is_held_out_once(units: list[dict[int, int]], seed: int) -> None:
    chips = [chip(20 * i, f"u{i}", classes) for i, classes in enumerate(units)]
    trainings = cross_validation(chips, 4, seed)
    held_out = Counter(
        one.row.unit
        for training in trainings
        for one in training
        if one.subset is Subset.VALIDATION
    )
    assert held_out == Counter(one.row.unit for one in chips)
    assert all(len(training) == len(chips) for training in trainings)
    assert trainings == cross_validation(chips, 4, seed)


def test_a_rare_class_is_spread_over_the_folds() -> None:
    chips = [chip(20 * i, f"u{i}", {1: 100, 2: 50 if i < 3 else 0}) for i in range(12)]
    folds = assign_folds(chips, 3)
    assert {int(folds[i]) for i in range(3)} == {0, 1, 2}


def test_one_unit_is_cut_into_blocks_and_nothing_learnt_overlaps_what_is_held_out() -> None:
    chips = [chip(5.0 * x, "all", y=5.0 * y) for x in range(16) for y in range(16)]
    for training in cross_validation(chips, 3):
        learnt = [one.row.bounds for one in training if one.subset is Subset.TRAINING]
        held_out = [one.row.bounds for one in training if one.subset is Subset.VALIDATION]
        assert learnt
        assert not any(
            a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
            for a in learnt
            for b in held_out
        )


def test_test_chips_take_no_part() -> None:
    chips = [chip(20 * i, f"u{i}", subset=s) for i, s in enumerate((*Subset, *Subset))]
    for training in cross_validation(chips, 2):
        kept = {one.row.unit for one in training if one.subset is Subset.TEST}
        assert kept == {"u2", "u5"}
        assert {one.subset for one in training} == set(Subset)


def test_too_few_units_are_said() -> None:
    chips = [chip(20 * i, f"u{i}") for i in range(3)]
    with pytest.raises(InvalidInput, match="4 folds need"):
        assign_folds(chips, 4)
    with pytest.raises(InvalidInput, match="FOLDS: 1 is too few"):
        assign_folds(chips, 1)
    same = [chip(0, f"u{i}") for i in range(3)]
    with pytest.raises(InvalidInput, match="every chip overlaps"):
        cross_validation(same, 3)


# Several folders.


def images(folder: str, crs: str, count: int = 20, **where: float) -> list[Chip]:
    """Chips apart from each other, each of an image of its own."""
    x = where.pop("x", 0.0)
    return [chip(x + 20 * i, f"image{i}", folder=folder, crs=crs, **where) for i in range(count)]


def validated(chips: list[Chip], events: RememberingEvents, percent: float = 10) -> list[Chip]:
    return list(with_validation(chips, percent, 0, events))


@pytest.fixture
def events(tmp_path):
    return RememberingEvents(tmp_path / "job")


@pytest.mark.parametrize("systems", [(NO_CRS, NO_CRS), (UTM_36, UTM_37), (UTM_36, NO_CRS)])
def test_equal_numbers_in_two_reference_systems_are_not_one_place(systems, events):
    chips = images("a", systems[0], x=5e5, y=1e5) + images("b", systems[1], x=5e5, y=1e5)
    assert len(validated(chips, events)) == len(chips)
    assert all(len(training) == len(chips) for training in cross_validation(chips, 2))


def test_images_that_lie_nowhere_are_compared_within_their_folder(events):
    chips = [chip(5 * i, f"image{i}", folder="a", crs=NO_CRS) for i in range(40)]
    kept = validated(chips, events)
    assert len(kept) < len(chips)
    assert_nothing_learnt_is_held_out(kept)


def assert_nothing_learnt_is_held_out(chips: list[Chip]) -> None:
    learnt = [one.row.bounds for one in chips if one.subset is Subset.TRAINING]
    held_out = [one.row.bounds for one in chips if one.subset is not Subset.TRAINING]
    assert learnt
    assert held_out
    assert not any(a[0] < b[2] and b[0] < a[2] for a in learnt for b in held_out)


@pytest.mark.parametrize("subset", [Subset.VALIDATION, Subset.TEST])
def test_what_one_folder_holds_out_is_not_learnt_from_another(subset, events):
    first = images("a", UTM_36)
    first[-4:] = [one.moved_to(subset) for one in first[-4:]]
    kept = validated(first + images("b", UTM_36), events)
    assert_nothing_learnt_is_held_out(kept)
    assert sum(one.folder == Path("b") for one in kept) >= 12
    (warning,) = events.warnings
    assert warning.endswith("holds out for validation or test: 4.")


def test_one_ground_in_two_reference_systems_is_one_place(events):
    first = images("a", UTM_36, x=7e5, y=1e5)
    first[-4:] = [one.moved_to(Subset.VALIDATION) for one in first[-4:]]
    (x,), (y,) = transform(UTM_36, UTM_37, [7e5], [1e5])
    kept = validated(first + images("b", UTM_37, x=x, y=y), events)
    learnt = [one.row.unit for one in kept if one.folder == Path("b")]
    assert len(kept) == 36
    assert {"image16", "image17", "image18", "image19"}.isdisjoint(learnt)


def test_a_folder_that_knows_no_cell_size_takes_that_of_the_others(tmp_path):
    names = ("first", "second", "third")
    folders = [str(make_training_data(tmp_path / name)) for name in names]
    write_cell_size(folders[0], 0.0)
    assert read_chip_set(folders).cell_size_m == 1.0
    assert read_chip_set(folders[:1]).cell_size_m == 0.0
    write_cell_size(folders[2], 5.0)
    with pytest.raises(InvalidInput, match="third” has another cell size"):
        read_chip_set(folders)


def write_cell_size(folder: str, metres: float) -> None:
    file = Path(folder) / TRAINING_DATA_FILE
    described = {**json.loads(file.read_text("utf-8")), "cell_size_m": metres}
    file.write_text(json.dumps(described), "utf-8")


def test_a_folders_own_subsets_are_taken_as_they_are(events):
    """At the edge of a work unit chips show ground of the next one, which has no label there."""
    chips = [chip(0, "a"), chip(5, "b", subset=Subset.VALIDATION)]
    assert validated(chips, events) == chips
    assert events.warnings == []


def test_a_chip_without_a_place_on_earth_shares_no_ground(events):
    first = [one.moved_to(Subset.VALIDATION) for one in images("a", UTM_36, x=1e30)]
    second = images("b", UTM_37)
    assert validated(first + second, events) == first + second


def test_a_reference_system_that_is_none_is_refused(events):
    first = [one.moved_to(Subset.VALIDATION) for one in images("a", "EPSG:99999999")]
    with pytest.raises(InvalidInput, match="EPSG:99999999"):
        validated(first + images("b", UTM_36), events)
