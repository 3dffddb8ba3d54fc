"""Which ground units are for validation, where nobody has said so.

Whole units, at random but reproducible by the seed; of many random choices that one is taken in
which every class has nearly the wished share in validation, and occurs in both subsets wherever
it lies in more than one unit.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...definitions.training_data import Subset
from .units import GroundUnit

_CHOICES = 200
#: A class that is missing from a subset counts more than any unevenness of shares.
_MISSING = 10.0


def decide_subsets(
    units: list[GroundUnit], amounts: np.ndarray, validation: float, seed: int
) -> list[GroundUnit]:
    """Give each unit without a subset training or validation.

    Args:
        units: with their subsets where these are given.
        amounts: units × classes, how much of each class lies in each unit.
        validation: percent of the ground of the undecided units that is for validation.
        seed: of the random choice.

    Returns:
        The units, all with a subset. At least one of the undecided units stays for training,
        and if there are several and ``validation`` is above 0, at least one is for validation.
    """
    open_units = np.array([i for i, unit in enumerate(units) if unit.subset is None], int)
    sizes = np.array([float(units[i].shape.area) for i in open_units])
    chosen = _choose(sizes, amounts[open_units], validation / 100, seed)
    subsets = {
        int(index): Subset.VALIDATION if held_out else Subset.TRAINING
        for index, held_out in zip(open_units, chosen)
    }
    return [
        replace(unit, subset=subsets[i]) if i in subsets else unit for i, unit in enumerate(units)
    ]


def _choose(sizes: np.ndarray, amounts: np.ndarray, share: float, seed: int) -> np.ndarray:
    """Which of some units to hold out: the best of many random choices."""
    none = np.zeros(len(sizes), bool)
    if share <= 0 or len(sizes) < 2:
        return none
    amounts = amounts[:, amounts.sum(axis=0) > 0]
    spread_out = (amounts > 0).sum(axis=0) > 1
    generator = np.random.default_rng(seed)
    best, best_fault = none, np.inf
    # where there are thousands of units, any choice is balanced
    for _ in range(max(20, min(_CHOICES, 2_000_000 // len(sizes)))):
        order = generator.permutation(len(sizes))
        covered = np.cumsum(sizes[order]) / sizes.sum()
        count = int(np.argmin(np.abs(covered - share))) + 1
        chosen = none.copy()
        chosen[order[: min(count, len(sizes) - 1)]] = True
        fault = _fault(sizes, amounts, spread_out, chosen, share)
        if fault < best_fault:
            best, best_fault = chosen, fault
    return best


def _fault(
    sizes: np.ndarray,
    amounts: np.ndarray,
    spread_out: np.ndarray,
    chosen: np.ndarray,
    share: float,
) -> float:
    """How far a choice is from the wished share in ground and in each class."""
    ground = abs(float(sizes[chosen].sum() / sizes.sum()) - share)
    if not amounts.shape[1]:
        return ground
    held_out = amounts[chosen].sum(axis=0) / amounts.sum(axis=0)
    missing = spread_out & ((held_out <= 0) | (held_out >= 1))
    return float(ground + np.abs(held_out - share).mean() + _MISSING * missing.sum())
