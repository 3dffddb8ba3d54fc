"""How far objects of two sets overlap: pairs with their IoU, as COCO measures it.

IoU = intersection / union of boxes or of shapes. With a *crowd* (an ignored reference object) it
is intersection / area of the detection, so that everything inside a crowd belongs to it.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import shapely

#: Up to so many combinations all are looked at; beyond, a tree finds those that touch.
_ALL_COMBINATIONS = 10_000


class Pairs(NamedTuple):
    """Pairs that overlap: positions in both sets, and IoU; by ``detected``, then ``known``."""

    detected: np.ndarray
    known: np.ndarray
    iou: np.ndarray


def box_pairs(detected: np.ndarray, known: np.ndarray, crowd: np.ndarray, least: float) -> Pairs:
    """Pairs of boxes with an IoU of at least ``least``.

    Args:
        detected: N × 4, xmin, ymin, xmax, ymax.
        known: M × 4.
        crowd: M, whether each of ``known`` is one.
        least: above 0.
    """
    i, j = _candidates(detected, known)
    a, b = detected[i], known[j]
    width = np.minimum(a[:, 2], b[:, 2]) - np.maximum(a[:, 0], b[:, 0])
    height = np.minimum(a[:, 3], b[:, 3]) - np.maximum(a[:, 1], b[:, 1])
    common = np.clip(width, 0, None) * np.clip(height, 0, None)
    return _pairs(i, j, common, areas_of_boxes(a), areas_of_boxes(b), crowd, least)


def shape_pairs(detected: np.ndarray, known: np.ndarray, crowd: np.ndarray, least: float) -> Pairs:
    """As :func:`box_pairs` for arrays of valid polygons (see :func:`repaired`)."""
    i, j = _candidates(shapely.bounds(detected), shapely.bounds(known))
    a, b = detected[i], known[j]
    common = shapely.area(shapely.intersection(a, b))
    return _pairs(i, j, common, shapely.area(a), shapely.area(b), crowd, least)


def areas_of_boxes(boxes: np.ndarray) -> np.ndarray:
    """Areas of N × 4 boxes."""
    areas: np.ndarray = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    return areas


def repaired(shapes: np.ndarray) -> np.ndarray:
    """Polygons without the self-intersections that would stop a measurement."""
    bad = ~shapely.is_valid(shapes)
    if bad.any():
        shapes = shapes.copy()
        shapes[bad] = shapely.make_valid(shapes[bad])
    return shapes


def _candidates(detected: np.ndarray, known: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Positions of boxes that may touch, by the first set, then the second."""
    if len(detected) * len(known) <= _ALL_COMBINATIONS:
        i, j = np.indices((len(detected), len(known)))
        return i.ravel(), j.ravel()
    tree = shapely.STRtree(shapely.box(*known.T))
    i, j = tree.query(shapely.box(*detected.T))
    order = np.lexsort((j, i))
    return i[order], j[order]


def _pairs(
    i: np.ndarray,
    j: np.ndarray,
    common: np.ndarray,
    areas: np.ndarray,
    known_areas: np.ndarray,
    crowd: np.ndarray,
    least: float,
) -> Pairs:
    whole = np.where(crowd[j], areas, areas + known_areas - common)
    iou = np.divide(common, whole, out=np.zeros(len(i)), where=whole > 0)
    kept = iou >= least
    return Pairs(i[kept], j[kept], iou[kept])
