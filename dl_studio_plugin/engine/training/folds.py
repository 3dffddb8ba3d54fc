"""Spatial cross-validation: every work unit is held out once, together with its whole fold.

A fold is a set of whole work units, or of spatial blocks where there is only one unit (see
``validation_split``), so that nothing of the ground that is scored was learnt. Folds are balanced:
each holds about the same number of chips, and of each class's samples. A training chip that
overlaps a held-out chip of its fold is left out of that training. Test chips take no part.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...definitions.errors import InvalidInput
from ...definitions.training_data import Subset
from .chip_sets import Chip
from .shared_ground import share_ground
from .validation_split import blocks_of

LEAST_FOLDS = 2


def cross_validation(
    chips: Sequence[Chip], count: int, seed: int = 0
) -> tuple[tuple[Chip, ...], ...]:
    """The chips of each of ``count`` trainings, one fold being the validation subset in each.

    Args:
        chips: of all subsets; training and validation chips are shared out anew.
        count: of folds.
        seed: decides which of equal units goes where.

    Raises:
        InvalidInput: there are fewer units or blocks than folds, or a training would have no chip.
    """
    learnt = [chip for chip in chips if chip.subset is not Subset.TEST]
    test = tuple(chip for chip in chips if chip.subset is Subset.TEST)
    folds = assign_folds(learnt, count, seed)
    return tuple(_held_out(learnt, folds == fold) + test for fold in range(count))


def assign_folds(chips: Sequence[Chip], count: int, seed: int = 0) -> np.ndarray:
    """The fold of each chip, 0 … ``count`` - 1; no unit is in two folds, no fold is empty.

    Units are placed one by one, the largest first, each into the fold that has the least of what
    the unit holds: chips and samples by class, each as its share of all.

    Raises:
        InvalidInput: there are fewer units or blocks than folds.
    """
    if count < LEAST_FOLDS:
        raise InvalidInput(f"FOLDS: {count} is too few. Use {LEAST_FOLDS} or more, or 0 for none.")
    names, unit_of = np.unique(blocks_of(chips, count), return_inverse=True)
    if len(names) < count:
        raise InvalidInput(
            f"FOLDS: {count} folds need as many work units or spatial blocks, but the training "
            f"data has {len(names)}. Use fewer folds, or label more ground."
        )
    holds = _holdings(chips, unit_of, len(names))
    shuffled = np.random.default_rng(seed).permutation(len(names))
    largest_first = shuffled[np.argsort(-holds[shuffled].sum(axis=1), kind="stable")]
    load = np.zeros((count, holds.shape[1]))
    fold_of_unit = np.zeros(len(names), int)
    for unit in largest_first:
        # What the sum of the folds' squared loads would grow by; an empty fold always wins.
        fold = int(np.argmin(load @ holds[unit]))
        fold_of_unit[unit] = fold
        load[fold] += holds[unit]
    return fold_of_unit[unit_of]


def _holdings(chips: Sequence[Chip], unit_of: np.ndarray, units: int) -> np.ndarray:
    """What each unit holds of all: units × (share of the chips, of each class's samples)."""
    values = sorted({value for chip in chips for value in chip.row.classes})
    holds = np.zeros((units, 1 + len(values)))
    for chip, unit in zip(chips, unit_of):
        holds[unit, 0] += 1
        for column, value in enumerate(values, start=1):
            holds[unit, column] += chip.row.classes.get(value, 0)
    shares: np.ndarray = holds / np.maximum(holds.sum(axis=0), 1)
    return shares


def _held_out(chips: Sequence[Chip], held_out: np.ndarray) -> tuple[Chip, ...]:
    leaks = share_ground(chips, [chip for chip, out in zip(chips, held_out) if out])
    kept = tuple(
        chip.moved_to(Subset.VALIDATION if out else Subset.TRAINING)
        for chip, out, leaks_out in zip(chips, held_out, leaks)
        if out or not leaks_out
    )
    if all(chip.subset is Subset.VALIDATION for chip in kept):
        raise InvalidInput(
            "FOLDS: every chip overlaps a chip that would be held out. Use fewer folds, or export "
            "with a larger STRIDE."
        )
    return kept
