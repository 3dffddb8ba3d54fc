"""Non-maximum suppression: of objects that overlap, the most certain one stays.

The rule is the plain greedy one: go through the objects from the most certain to the least, and
take each that overlaps none of those taken by more than the limit (intersection over union).

Going through them one by one is slow, and all pairs of a crowd are many. So the objects are taken
in *rounds*, the most certain first, each round as large as all before it. What overlaps an object
that was taken falls out at once; a crowd thins out so early that few pairs are ever looked at.
Within a round an object is taken as soon as no more certain one that overlaps it is undecided,
which gives exactly what going one by one gives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Indices = NDArray[np.int64]
#: Intersection over union of pairs of objects, given as two arrays of indices.
Overlap = Callable[[Indices, Indices], Floats]

_FIRST_ROUND = 512
#: Objects that are looked up at a time: bounds the memory for pairs.
_LOOKED_UP = 4096
#: Share of a side by which sums of floats may be wrong.
_ROUNDING = 1e-6


def suppress_boxes(
    boxes: Floats, scores: NDArray[np.floating], limit: float, classes: NDArray[Any] | None = None
) -> Indices:
    """The boxes that stay.

    Args:
        boxes: N × 4, xmin, ymin, xmax, ymax.
        scores: N; of equal ones the first in the array counts as the more certain.
        limit: largest intersection over union of two that stay, 0 … 1.
        classes: N; objects of different classes do not compete. ``None``: all are of one class.

    Returns:
        Indices of what stays, from the most certain to the least.
    """
    boxes = np.asarray(boxes, np.float64).reshape(-1, 4)

    def overlap(one: Indices, other: Indices) -> Floats:
        return box_overlaps(boxes[one], boxes[other])

    return _suppress(_cores(boxes, limit), np.asarray(scores), limit, classes, overlap)


def suppress_shapes(
    shapes: NDArray[np.object_],
    scores: NDArray[np.floating],
    limit: float,
    classes: NDArray[Any] | None = None,
) -> Indices:
    """As :func:`suppress_boxes` for polygons of any form, which must be valid."""
    bounds = shapely.bounds(shapes).reshape(-1, 4)
    areas = shapely.area(shapes)
    if np.allclose(areas, box_areas(bounds)):
        return suppress_boxes(bounds, scores, limit, classes)

    def overlap(one: Indices, other: Indices) -> Floats:
        both = shapely.area(shapely.intersection(shapes[one], shapes[other]))
        return ratio(both, areas[one] + areas[other] - both)

    return _suppress(bounds, np.asarray(scores), limit, classes, overlap)


def box_areas(boxes: Floats) -> Floats:
    """Surface of N × 4 boxes; 0 for what is no box."""
    sides = np.maximum(boxes[:, 2:] - boxes[:, :2], 0)
    return np.asarray(sides[:, 0] * sides[:, 1])


def box_intersections(one: Floats, other: Floats) -> Floats:
    """Common surface of boxes, pair by pair."""
    low = np.maximum(one[:, :2], other[:, :2])
    high = np.minimum(one[:, 2:], other[:, 2:])
    return box_areas(np.hstack([low, high]))


def box_overlaps(one: Floats, other: Floats) -> Floats:
    """Intersection over union of boxes, pair by pair; 0 where both have no surface."""
    both = box_intersections(one, other)
    return ratio(both, box_areas(one) + box_areas(other) - both)


def meeting_pairs(one: Floats, other: Floats) -> Iterator[tuple[Indices, Indices]]:
    """Places in both arrays of the boxes that meet, a part of ``one`` at a time."""
    if not len(one) or not len(other):
        return
    tree = shapely.STRtree(shapely.box(*other.T))
    for first in range(0, len(one), _LOOKED_UP):
        part = one[first : first + _LOOKED_UP]
        places, found = tree.query(shapely.box(*part.T))
        yield places + first, found


def _cores(boxes: Floats, limit: float) -> Floats:
    """Boxes shrunk about their middles so that two which do not meet overlap by ``limit`` at most.

    More overlap than t needs, along each axis, a common length above t · max(w, v), and so middles
    nearer than (w + v) / 2 - t · max(w, v) ≤ (1 - t) · (w + v) / 2: the boxes shrunk to 1 - t meet.
    """
    middles = (boxes[:, :2] + boxes[:, 2:]) / 2
    halves = (boxes[:, 2:] - boxes[:, :2]) / 2 * (1 - limit + _ROUNDING)
    return np.hstack([middles - halves, middles + halves])


def ratio(part: Floats, whole: Floats) -> Floats:
    """``part`` over ``whole``; 0 where that is 0."""
    return np.divide(part, whole, out=np.zeros_like(part), where=whole > 0)


def _suppress(
    bounds: Floats,
    scores: NDArray[np.floating],
    limit: float,
    classes: NDArray[Any] | None,
    overlap: Overlap,
) -> Indices:
    order = np.argsort(-scores, kind="stable")
    if classes is None:
        return _greedy(order, bounds, limit, overlap)
    kept = [
        _greedy(order[classes[order] == value], bounds, limit, overlap)
        for value in np.unique(classes)
    ]
    together = np.concatenate([order[:0], *kept])
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    return np.asarray(together[np.argsort(rank[together])])


def _greedy(order: Indices, bounds: Floats, limit: float, overlap: Overlap) -> Indices:
    """The rule over the objects ``order``, the most certain first.

    Objects whose ``bounds`` do not meet must not overlap by more than ``limit``.
    """
    taken = order[:0]
    start = 0
    while start < len(order):
        of_round = order[start : start + max(_FIRST_ROUND, start)]
        start += len(of_round)
        stay = np.ones(len(of_round), bool)
        for new, old in meeting_pairs(bounds[of_round], bounds[taken]):
            over = overlap(of_round[new], taken[old]) > limit
            stay[new[over]] = False
        of_round = of_round[stay]
        taken = np.concatenate([taken, of_round[_decide(of_round, bounds, limit, overlap)]])
    return taken


def _decide(candidates: Indices, bounds: Floats, limit: float, overlap: Overlap) -> Indices:
    """Places in ``candidates`` of those that are taken, considering these alone."""
    better: list[Indices] = []
    worse: list[Indices] = []
    for first, second in meeting_pairs(bounds[candidates], bounds[candidates]):
        ahead = first < second
        one, other = first[ahead], second[ahead]
        over = overlap(candidates[one], candidates[other]) > limit
        better.append(one[over])
        worse.append(other[over])
    above = np.concatenate(better) if better else np.zeros(0, np.int64)
    below = np.concatenate(worse) if worse else np.zeros(0, np.int64)
    undecided = np.ones(len(candidates), bool)
    taken = np.zeros(len(candidates), bool)
    while len(above):
        waits = np.zeros(len(candidates), bool)
        waits[below] = True
        taken |= undecided & ~waits
        fallen = below[taken[above]]
        undecided &= waits
        undecided[fallen] = False
        open_pairs = undecided[above] & undecided[below]
        above, below = above[open_pairs], below[open_pairs]
    return np.flatnonzero(taken | undecided)
