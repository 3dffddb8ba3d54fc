"""Which work units train, validate and test a model: drawn once, by share, so nothing leaks.

Units lie next to each other and neighbours look alike, so the draw is spread over the area: the
units are put in the order of a space-filling curve (Hilbert's), and along it each unit goes to
the subset that is furthest behind its share. Small numbers come out fair: 8 units at 75, 25, 0
are 6, 2 and 0, and no subset with a share stays empty while there are enough units.

Where it is known which classes the units hold, the draw is *stratified*: the units of each class
are shared out as all units are, the rarest class first, so that a class that only a few units
hold is learnt, watched and tested all the same. What the classes leave is drawn as before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import replace
from typing import Optional

import numpy as np
from osgeo import ogr

from ..definitions.errors import InvalidInput
from ..definitions.training_data import Subset
from .geometry import UnitLocator, is_valid, read_wkb, representative_point
from .model import NewUnit, Sample, SampleState, UnitState, WorkUnit

_SUBSETS = (Subset.TRAINING, Subset.VALIDATION, Subset.TEST)
_NOT_COUNTED = (SampleState.SUGGESTED, SampleState.REJECTED)
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
    units: Sequence[NewUnit],
    shares: Sequence[float],
    seed: int = 0,
    classes: Sequence[Set[str]] = (),
) -> list[NewUnit]:
    """``units``, each with a subset, in the same order.

    Args:
        units: the units; the same ones with the same seed always get the same subsets.
        shares: of training, validation and test, adding up to 1.
        seed: another one gives another draw.
        classes: names of the classes that each unit holds; empty where that is not known.
    """
    order = _spread_order(units)
    start = int(np.random.default_rng(seed).integers(max(1, len(units))))
    order = order[start:] + order[:start]
    chosen = _stratified(order, classes, shares) if any(classes) else {}
    counts = list(subset_counts(len(units), shares))
    for subset in chosen.values():
        counts[subset] -= 1
    left = [index for index in order if index not in chosen]
    chosen.update(zip(left, _interleaved(counts)))
    return [replace(unit, subset=_SUBSETS[chosen[index]]) for index, unit in enumerate(units)]


def classes_in(units: Sequence[NewUnit], samples: Iterable[Sample]) -> list[set[str]]:
    """The classes of the samples that lie in each of the units, suggestions left aside."""
    found: list[set[str]] = [set() for _ in units]
    numbered = [
        WorkUnit(str(index), unit.name, UnitState.READY, unit.wkb)
        for index, unit in enumerate(units)
    ]
    locator = UnitLocator(numbered)
    for sample in samples:
        geometry = read_wkb(sample.wkb) if sample.class_name else None
        if geometry is None or geometry.IsEmpty() or sample.state in _NOT_COUNTED:
            continue
        index = locator.unit_of(representative_point(geometry, is_valid(geometry)))
        if index is not None:
            found[int(index)].add(sample.class_name)
    return found


def missing_classes(
    units: Sequence[NewUnit], classes: Sequence[Set[str]], shares: Sequence[float]
) -> dict[str, list[Subset]]:
    """Subsets with a share in which a class is missing, by class."""
    wanted = [subset for subset, share in zip(_SUBSETS, shares) if share > 0]
    found: dict[str, set[Optional[Subset]]] = {}
    for unit, names in zip(units, classes):
        for name in names:
            found.setdefault(name, set()).add(unit.subset)
    return {
        name: [subset for subset in wanted if subset not in subsets]
        for name, subsets in sorted(found.items())
        if not set(wanted) <= subsets
    }


def _stratified(
    order: Sequence[int], classes: Sequence[Set[str]], shares: Sequence[float]
) -> dict[int, int]:
    """Subset numbers of the units that hold a class, by the unit's index.

    The class with the fewest units left comes first; of those, each goes to the subset that lacks
    most of what it is due of this class. A subset takes no more units than its share of all. After
    Sechidis, Tsoumakas and Vlahavas, On the stratification of multi-label data, 2011.
    """
    room = list(subset_counts(len(order), shares))
    units_of: dict[str, list[int]] = {}
    for index in order:
        for name in classes[index]:
            units_of.setdefault(name, []).append(index)
    due = {name: subset_counts(len(own), shares) for name, own in units_of.items()}
    given = {name: [0] * len(room) for name in units_of}

    def lacks(name: str, subset: int) -> float:
        """Share of the units of a class that a subset is still to get."""
        return 1 - given[name][subset] / due[name][subset] if due[name][subset] else -np.inf

    chosen: dict[int, int] = {}
    while units_of:
        name = min(units_of, key=lambda name: (len(units_of[name]), name))
        for index in units_of.pop(name):
            subset = max(
                (i for i in range(len(room)) if room[i] > 0),
                key=lambda i: (lacks(name, i), room[i], -i),
            )
            chosen[index] = subset
            room[subset] -= 1
            for other in classes[index]:
                given[other][subset] += 1
        units_of = {
            other: left
            for other, own in units_of.items()
            if (left := [index for index in own if index not in chosen])
        }
    return chosen


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
