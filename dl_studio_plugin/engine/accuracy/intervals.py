"""Intervals (95 %) from drawing *blocks* of ground, or chips, anew many times (bootstrap).

What lies next to each other is alike, so drawing pixels or objects one by one would promise far
too much: whole blocks are drawn, with replacement, and the score is measured anew each time.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional

import numpy as np

_DRAWS = 1000
_LIMITS = (2.5, 97.5)
#: With fewer blocks an interval would be a guess.
_LEAST_BLOCKS = 4

#: Low and high end; ``None`` where there are too few blocks.
Interval = Optional[tuple[float, float]]


def interval_text(limits: Interval) -> Optional[str]:
    """Low and high end for a reader."""
    return None if limits is None else f"{limits[0]:.3f} … {limits[1]:.3f}"


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


def f1_of(counts: np.ndarray) -> np.ndarray:
    """F1 from found, wrong and missed in the last axis; NaN where there is no reference."""
    found, wrong, missed = np.moveaxis(counts, -1, 0)
    return np.where(found + missed > 0, shares(2 * found, 2 * found + wrong + missed), np.nan)


def limits_of_mean(drawn: np.ndarray) -> Interval:
    """The interval of the mean over classes: draws × classes, NaN where a draw has none."""
    present = ~np.isnan(drawn)
    return limits_of(shares(np.where(present, drawn, 0).sum(axis=1), present.sum(axis=1)))


def mean_of(values: Iterable[Optional[float]]) -> Optional[float]:
    """The mean of what is known."""
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None
