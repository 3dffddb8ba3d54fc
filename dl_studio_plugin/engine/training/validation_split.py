"""Setting chips aside for validation where the training data names none.

Chips overlap and neighbours look alike, so single chips drawn by chance would leak. Whole work
units are set aside, or, where there is only one, spatial blocks; a training chip that overlaps
a validation chip is left out.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...definitions.errors import InvalidInput
from ...definitions.training_data import Subset
from .chip_sets import Chip

#: Enough blocks to draw from: fewer make the share coarse.
_ENOUGH_BLOCKS = 5


def with_validation(chips: Sequence[Chip], percent: float, seed: int) -> tuple[Chip, ...]:
    """``chips`` with some of the training subset set aside.

    Args:
        chips: returned as they are when some are for validation already.
        percent: share of the training chips to set aside.
        seed: decides which.

    Raises:
        InvalidInput: none can be set aside.
    """
    if any(chip.subset is Subset.VALIDATION for chip in chips):
        return tuple(chips)
    if percent <= 0:
        raise InvalidInput(
            "The training data has no chips for validation. Set VALIDATION above 0, or give work "
            "units the subset “validation” and export again."
        )
    training = [chip for chip in chips if chip.subset is Subset.TRAINING]
    blocks = blocks_of(training)
    chosen: set[int] = set()
    order = np.random.default_rng(seed).permutation(sorted(set(blocks)))
    for block in order[:-1]:
        if len(chosen) >= percent / 100 * len(training):
            break
        chosen.update(i for i, other in enumerate(blocks) if other == block)
    aside = bounds_of([training[i] for i in sorted(chosen)])
    kept = [
        chip.moved_to(Subset.VALIDATION) if i in chosen else chip
        for i, chip in enumerate(training)
        if i in chosen or not overlaps_any(chip, aside)
    ]
    if not chosen or len(chosen) == len(kept):
        raise InvalidInput(
            f"The training data has {len(training)} chips, too few to set some aside for "
            "validation that overlap no other. Label more ground, or export with a larger STRIDE."
        )
    return tuple(kept) + tuple(chip for chip in chips if chip.subset is Subset.TEST)


def blocks_of(chips: Sequence[Chip], enough: int = _ENOUGH_BLOCKS) -> list[str]:
    """A name for the work unit of each chip, or for its spatial block where all are in one unit.

    Args:
        chips: that are to be shared out.
        enough: blocks are made smaller until there are so many.
    """
    units = [f"{chip.folder}/{chip.row.unit}" for chip in chips]
    if len(set(units)) > 1 or not chips:
        return units
    bounds = bounds_of(chips)
    centres = (bounds[:, :2] + bounds[:, 2:]) / 2 - bounds[:, :2].min(axis=0)
    side = (bounds[:, 2:] - bounds[:, :2]).max()
    names: list[str] = []
    for chips_wide in (4.0, 2.0, 1.0, 0.5):
        cells = np.floor(centres / (chips_wide * side)).astype(int)
        names = [f"{x} {y}" for x, y in cells]
        if len(set(names)) >= enough:
            break
    return names


def bounds_of(chips: Sequence[Chip]) -> np.ndarray:
    """The ground of each chip: chips × xmin, ymin, xmax, ymax."""
    return np.array([chip.row.bounds for chip in chips], float).reshape(-1, 4)


def overlaps_any(chip: Chip, others: np.ndarray) -> bool:
    """Whether a chip shows ground of ``others`` (see :func:`bounds_of`)."""
    xmin, ymin, xmax, ymax = chip.row.bounds
    return bool(
        np.any(
            (others[:, 0] < xmax)
            & (others[:, 2] > xmin)
            & (others[:, 1] < ymax)
            & (others[:, 3] > ymin)
        )
    )
