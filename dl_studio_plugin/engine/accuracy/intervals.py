"""Intervals (95 %) from drawing *blocks* of ground, or chips, anew many times (bootstrap).

What lies next to each other is alike, so drawing pixels or objects one by one would promise far
too much: whole blocks are drawn, with replacement, and the score is measured anew each time.
"""

from __future__ import annotations

from typing import Optional

import numpy as np

_DRAWS = 1000
_LIMITS = (2.5, 97.5)
#: With fewer blocks an interval would be a guess.
_LEAST_BLOCKS = 4

#: Low and high end; ``None`` where there are too few blocks.
Interval = Optional[tuple[float, float]]


def draw_blocks(count: int, seed: int = 0) -> Optional[np.ndarray]:
    """How often each of ``count`` blocks is in each draw: draws × blocks.

    ``None`` where there are too few blocks to draw from.
    """
    if count < _LEAST_BLOCKS:
        return None
    generator = np.random.default_rng(seed)
    return generator.multinomial(count, np.full(count, 1 / count), _DRAWS)


def limits_of(values: np.ndarray) -> Interval:
    """The interval that holds 95 % of the drawn ``values``; undefined ones (NaN) do not count."""
    values = values[~np.isnan(values)]
    if not len(values):
        return None
    low, high = np.percentile(values, _LIMITS)
    return float(low), float(high)


def listed(interval: Interval) -> Optional[list[float]]:
    """An interval as JSON keeps it."""
    return None if interval is None else list(interval)


def shares(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    """``part / whole``, NaN where there is no whole."""
    return np.divide(part, whole, out=np.full(np.shape(part), np.nan), where=np.asarray(whole) > 0)
