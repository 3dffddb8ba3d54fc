"""Outlines as formats hold them: rings of points, rectangles, rasters of numbers.

A format that knows one ring an object gets polygons with holes and parts as a *keyhole ring*: all
rings in one, joined by lines that are walked there and back. Filled by any program it covers the
same ground, and it comes apart again when it is read.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
import shapely

from ...definitions.errors import InvalidInput

#: Of one object; a mask of 8192² pixels has not as many.
MAX_POINTS = 1_000_000


def rectangle(xmin: float, ymin: float, xmax: float, ymax: float) -> shapely.Polygon:
    """A rectangle along the pixels' edges."""
    return shapely.box(xmin, ymin, xmax, ymax)


def is_rectangle(shape: shapely.Geometry) -> bool:
    """Whether a shape is the rectangle around itself."""
    return shape.geom_type == "Polygon" and shape.equals(shapely.box(*shape.bounds))


def on_pixel_edges(shape: shapely.Geometry) -> bool:
    """Whether a shape is made of whole pixels."""
    for ring in rings_of(shape):
        if not np.array_equal(ring, np.round(ring)):
            return False
        steps = np.diff(ring, axis=0)
        if (steps != 0).all(axis=1).any():
            return False
    return True


def rings_of(shape: shapely.Geometry) -> list[np.ndarray]:
    """All rings of a polygon or multipolygon, closed, points × 2."""
    rings = []
    for polygon in shapely.get_parts(shape):
        rings += [polygon.exterior, *polygon.interiors]
    return [shapely.get_coordinates(ring) for ring in rings]


def keyhole_ring(shape: shapely.Geometry) -> np.ndarray:
    """All rings of a shape as one, points × 2; not closed."""
    rings = rings_of(shape)
    if len(rings) == 1:
        return rings[0][:-1]
    first = _from_lone_point(rings)
    start = first[:1]
    pieces = [first]
    for ring in rings[1:]:
        pieces += [ring, start]
    return np.concatenate(pieces)[:-1]


def _from_lone_point(rings: list[np.ndarray]) -> np.ndarray:
    """The first ring, beginning where no ring touches another: that tells the joins later."""
    everywhere = np.concatenate([ring[:-1] for ring in rings])
    _, place, counts = np.unique(everywhere, axis=0, return_inverse=True, return_counts=True)
    lone = np.flatnonzero(counts[place.ravel()][: len(rings[0]) - 1] == 1)
    turned = np.roll(rings[0][:-1], -(int(lone[0]) if len(lone) else 0), axis=0)
    return np.concatenate((turned, turned[:1]))


def ring_polygon(points: Any, place: str) -> shapely.Geometry:
    """The polygon (or multipolygon) of a ring, points × 2, which may be a keyhole ring.

    Args:
        points: closed or not.
        place: the beginning of an error's text: file and line.

    Raises:
        InvalidInput: it is no outline.
    """
    array = np.asarray(points, dtype=np.float64)
    if len(array) < 3 or not np.isfinite(array).all() or np.abs(array).max() > 1e7:
        raise InvalidInput(f"{place}: an outline needs three points or more, all of them finite.")
    if len(array) > MAX_POINTS:
        raise InvalidInput(f"{place}: an outline has more than {MAX_POINTS:,} points.")
    polygon = shapely.Polygon(array)
    if not polygon.is_valid:
        polygon = _apart(array) or polygons_alone(shapely.make_valid(polygon))
    if polygon.is_empty or not polygon.area > 0:
        raise InvalidInput(f"{place}: an outline covers no ground.")
    return polygon


def _apart(points: np.ndarray) -> Optional[shapely.Geometry]:
    """The rings of a keyhole ring as :func:`keyhole_ring` joins them; ``None`` if it is none."""
    meets = np.flatnonzero((points[1:] == points[0]).all(axis=1)) + 1
    rings = [points[: meets[0]]] if len(meets) else []
    for start, end in zip(meets.tolist(), [*meets[1:].tolist(), len(points)]):
        ring = points[start + 1 : end]
        if len(ring) and not np.array_equal(ring[0], ring[-1]):
            return None
        if len(ring):
            rings.append(ring)
    polygons = [shapely.Polygon(ring) for ring in rings if len(ring) >= 3]
    if len(polygons) < 2 or len(polygons) < len(rings) or not all(p.is_valid for p in polygons):
        return None
    whole = polygons_alone(shapely.symmetric_difference_all(polygons))
    return whole if whole.is_valid else None


def polygons_alone(shape: shapely.Geometry) -> shapely.Geometry:
    """What is polygon in a shape: lines and points left out; empty where nothing is."""
    if shape.geom_type in ("Polygon", "MultiPolygon"):
        return shape
    parts = shapely.get_parts(shapely.get_parts(shape))
    parts = parts[np.isin(shapely.get_type_id(parts), (3, 6))]
    if not len(parts):
        return shapely.Polygon()
    return parts[0] if len(parts) == 1 else shapely.union_all(parts)


def checked_box(numbers: Sequence[float], place: str) -> shapely.Polygon:
    """The rectangle of xmin, ymin, xmax, ymax.

    Raises:
        InvalidInput: it is none.
    """
    xmin, ymin, xmax, ymax = numbers
    if not all(math.isfinite(n) and abs(n) < 1e7 for n in numbers):
        raise InvalidInput(f"{place}: a box's corner is not a number that is possible.")
    if not (xmin < xmax and ymin < ymax):
        raise InvalidInput(
            f"{place}: a box must have its smaller corner first, but it reaches from {xmin:g}, "
            f"{ymin:g} to {xmax:g}, {ymax:g}."
        )
    return shapely.box(xmin, ymin, xmax, ymax)


def check_inside(shape: shapely.Geometry, size: int, place: str) -> shapely.Geometry:
    """The shape, if it lies in a chip of ``size`` pixels (but for rounding).

    Raises:
        InvalidInput: it does not.
    """
    xmin, ymin, xmax, ymax = shape.bounds
    slack = 1e-3
    if min(xmin, ymin) < -slack or max(xmax, ymax) > size + slack:
        raise InvalidInput(f"{place}: an object reaches out of the chip of {size} pixels.")
    return shape


def number(value: float) -> str:
    """A coordinate as text: short where it is whole, and exact to 1e-6 of a pixel and better."""
    return f"{value:.10g}"
