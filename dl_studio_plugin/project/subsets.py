"""Which work units train, validate and test a model: drawn once, by share, so nothing leaks.

Units lie next to each other and neighbours look alike, so the draw is spread over the area: the
units are put in the order of a space-filling curve (Hilbert's), and along it each unit goes to
the subset that is furthest behind its share. Small numbers come out fair: 8 units at 75, 25, 0
are 6, 2 and 0, and no subset with a share stays empty while there are enough units.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from osgeo import ogr

from ..definitions.errors import InvalidInput
from ..definitions.training_data import Subset
from .model import NewUnit

_SUBSETS = (Subset.TRAINING, Subset.VALIDATION, Subset.TEST)
_CURVE_ORDER = 10  # a grid of 1024 × 1024


def parse_shares(text: str) -> tuple[float, float, float]:
    """``70,15,15`` (training, validation, test; the last may be left out) as shares of 1.

    Raises:
        InvalidInput: these are not two or three numbers of at least 0, with some for training.
    """
    try:
        numbers = [float(part) for part in text.replace(";", ",").split(",")]
    except ValueError:
        numbers = []
    usable = len(numbers) in (2, 3) and all(0 <= number < float("inf") for number in numbers)
    if not usable or numbers[0] <= 0:
        raise InvalidInput(
            f"“{text}” are not shares of training, validation and test. Write percentages like "
            "70,15,15; the first must be above 0."
        )
    total = sum(numbers)
    training, validation, test = (*numbers, 0.0)[:3]
    return training / total, validation / total, test / total


def subset_counts(number: int, shares: Sequence[float]) -> tuple[int, ...]:
    """How many of ``number`` units each subset gets: largest remainders.

    Where there are enough units, every subset with a share gets at least one.
    """
    exact = [number * share for share in shares]
    counts = [int(value) for value in exact]
    by_remainder = sorted(range(len(shares)), key=lambda i: (counts[i] - exact[i], i))
    for index in by_remainder[: number - sum(counts)]:
        counts[index] += 1
    wanted = [index for index, share in enumerate(shares) if share > 0]
    if number >= len(wanted):
        for index in wanted:
            if counts[index] == 0:
                counts[counts.index(max(counts))] -= 1
                counts[index] = 1
    return tuple(counts)


def choose_subsets(
    units: Sequence[NewUnit], shares: Sequence[float], seed: int = 0
) -> list[NewUnit]:
    """``units``, each with a subset, in the same order.

    Args:
        units: the units; the same ones with the same seed always get the same subsets.
        shares: of training, validation and test, adding up to 1.
        seed: another one gives another draw.
    """
    counts = subset_counts(len(units), shares)
    order = _spread_order(units)
    start = int(np.random.default_rng(seed).integers(max(1, len(units))))
    order = order[start:] + order[:start]
    chosen = _interleaved(counts)
    subsets = {index: _SUBSETS[subset] for index, subset in zip(order, chosen)}
    return [replace(unit, subset=subsets[index]) for index, unit in enumerate(units)]


def _interleaved(counts: Sequence[int]) -> list[int]:
    """Subset numbers, each as often as ``counts`` says, evenly mixed."""
    total = sum(counts)
    given = [0] * len(counts)
    sequence = []
    for step in range(1, total + 1):
        behind = [
            (counts[i] * step / total - given[i], -i) if given[i] < counts[i] else (-np.inf, -i)
            for i in range(len(counts))
        ]
        index = behind.index(max(behind))
        given[index] += 1
        sequence.append(index)
    return sequence


def _spread_order(units: Sequence[NewUnit]) -> list[int]:
    """Indices of the units along the curve."""
    centres = []
    for unit in units:
        xmin, xmax, ymin, ymax = ogr.CreateGeometryFromWkb(unit.wkb).GetEnvelope()
        centres.append(((xmin + xmax) / 2, (ymin + ymax) / 2))
    if not centres:
        return []
    points = np.array(centres)
    low, extent = points.min(axis=0), np.ptp(points, axis=0)
    cells = (points - low) / np.where(extent > 0, extent, 1.0) * ((1 << _CURVE_ORDER) - 1)
    keys = [_along_curve(int(x), int(y)) for x, y in cells.round()]
    return sorted(range(len(units)), key=lambda index: (keys[index], index))


def _along_curve(x: int, y: int) -> int:
    """Distance of a cell along Hilbert's curve.

    Source: the usual iterative form; see Warren, Hacker's Delight, 2nd ed., chapter 16.
    """
    distance = 0
    side = 1 << (_CURVE_ORDER - 1)
    while side:
        right, upper = int(bool(x & side)), int(bool(y & side))
        distance += side * side * ((3 * right) ^ upper)
        if not upper:
            if right:
                x, y = (side * 2 - 1) - (x & (side * 2 - 1)), (side * 2 - 1) - (y & (side * 2 - 1))
            x, y = y, x
        side >>= 1
    return distance
