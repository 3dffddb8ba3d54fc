"""Spatial cross-validation."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dl_studio_plugin.definitions.chip_table import ChipRow
from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.training_data import Subset
from dl_studio_plugin.engine.training.chip_sets import Chip
from dl_studio_plugin.engine.training.folds import assign_folds, cross_validation

NO_DATA: Any = None


def chip(
    x: float,
    unit: str,
    classes: dict[int, int] | None = None,
    subset: Subset = Subset.TRAINING,
    y: float = 0.0,
) -> Chip:
    """A chip of 10 × 10 map units; nothing of its folder is read."""
    row = ChipRow(f"{unit}_{x:g}_{y:g}", subset, unit, (x, y, x + 10, y + 10), classes or {})
    return Chip(Path("folder"), NO_DATA, row)


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
