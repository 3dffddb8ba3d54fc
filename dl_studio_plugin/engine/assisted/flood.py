"""Flooding: which ground can be reached from a place without crossing what is too different.

Think of the cost of a pixel as its height. The *level* of a pixel is the height to which water
must rise at a seed until it reaches that pixel. All pixels up to a level are one connected region
around the seed, so the levels hold the regions of *all* thresholds at once.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]

#: Rounds of four sweeps; more are only needed for ground that winds like a maze.
_ROUNDS = 12


def levels(cost: Floats, seeds: Mask) -> Floats:
    """The level of each pixel of ``cost`` (height × width) from ``seeds``."""
    found = np.where(seeds, cost, np.float32(np.inf)).astype(np.float32)
    for _ in range(_ROUNDS):
        before = found.copy()
        _sweep(found, cost)
        turned = np.ascontiguousarray(found.T)
        _sweep(turned, np.ascontiguousarray(cost.T))
        found = np.ascontiguousarray(turned.T)
        if np.array_equal(before, found):
            break
    return found


def _sweep(found: Floats, cost: Floats) -> None:
    """Let the water run down all rows, and up again."""
    for row in range(1, len(cost)):
        np.minimum(found[row], np.maximum(found[row - 1], cost[row]), out=found[row])
    for row in range(len(cost) - 2, -1, -1):
        np.minimum(found[row], np.maximum(found[row + 1], cost[row]), out=found[row])


def connected(mask: Mask, seeds: Mask) -> Mask:
    """The parts of ``mask`` that touch ``seeds``."""
    cost = np.where(mask, np.float32(0), np.float32(1))
    return np.asarray((levels(cost, seeds & mask) <= 0) & mask)
