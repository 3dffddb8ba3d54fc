"""Setting chips aside for validation where the training data names none.

Chips overlap and neighbours look alike, so single chips drawn by chance would leak. Whole work
units are set aside, or, where there is only one, spatial blocks; a training chip that overlaps
a validation chip is left out.

Subsets that a folder names are taken as they are within it: where its chips overlap, no labelled
pixel is in two of them (see ``samples.units``). One folder does not know what another holds out, so
a training chip that shows ground of another folder's validation or test chips is left out.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...definitions.errors import InvalidInput
from ...definitions.training_data import Subset
from ..events import Events
from .chip_sets import Chip
from .shared_ground import bounds_of, share_ground

#: Enough blocks to draw from: fewer make the share coarse.
_ENOUGH_BLOCKS = 5


def with_validation(
    chips: Sequence[Chip], percent: float, seed: int, events: Events
) -> tuple[Chip, ...]:
    """``chips`` with some of the training subset set aside, but for what would leak.

    Args:
        chips: none is set aside when some are for validation already.
        percent: share of the training chips to set aside.
        seed: decides which.
        events: hears of chips that are left out.

    Raises:
        InvalidInput: none can be set aside, or a folder's reference system is not known.
    """
    chips = _without_held_out_ground(chips, events)
    if any(chip.subset is Subset.VALIDATION for chip in chips):
        return chips
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
    leaks = share_ground(training, [training[i] for i in sorted(chosen)])
    kept = [
        chip.moved_to(Subset.VALIDATION) if i in chosen else chip
        for i, chip in enumerate(training)
        if i in chosen or not leaks[i]
    ]
    if not chosen or len(chosen) == len(kept):
        raise InvalidInput(
            f"The training data has {len(training)} chips, too few to set some aside for "
            "validation that overlap no other. Label more ground, or export with a larger STRIDE."
        )
    if len(kept) < len(training):
        events.log(
            f"{len(training) - len(kept)} of {len(training)} training chips overlap chips that are "
            "set aside for validation and are left out."
        )
    return tuple(kept) + tuple(chip for chip in chips if chip.subset is Subset.TEST)


def _without_held_out_ground(chips: Sequence[Chip], events: Events) -> tuple[Chip, ...]:
    """``chips`` but for those for training that show what another folder holds out."""
    leaks = np.zeros(len(chips), bool)
    held_out = [chip for chip in chips if chip.subset is not Subset.TRAINING]
    for folder in {chip.folder for chip in chips}:
        mine = [
            i for i, c in enumerate(chips) if c.folder == folder and c.subset is Subset.TRAINING
        ]
        theirs = [chip for chip in held_out if chip.folder != folder]
        leaks[mine] = share_ground([chips[i] for i in mine], theirs)
    if leaks.any():
        events.warning(
            "MORE_INPUTS: Training chips left out because they show ground that another folder "
            f"holds out for validation or test: {int(leaks.sum())}."
        )
    return tuple(chip for chip, leaks_out in zip(chips, leaks) if not leaks_out)


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
