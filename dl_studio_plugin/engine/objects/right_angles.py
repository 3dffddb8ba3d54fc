"""Outlines with right angles, as buildings have them.

The outline is turned into the building's own direction, which most of its length follows (edges
weighted by length, directions taken modulo 90°). It is simplified, every edge becomes level or
upright, whichever is nearer, neighbours of one kind become one edge at their mean place weighted
by length, and the corners are where level and upright edges meet. This is the scheme of
Dutter (2007), "Generalization of building footprints derived from high resolution remote sensing
data", TU Wien, with the main direction as in Zhang, Yan, Chen (2006), IEEE TGRS 44(9).

Where the outcome is not what was seen (intersection over union too small, or no valid polygon, as
with round buildings) the outline stays as it was.
"""

from __future__ import annotations

import math

import numpy as np
import shapely
from numpy.typing import NDArray

Points = NDArray[np.float64]

#: Pixels by which the outline may move before its edges are looked at.
_TOLERANCE = 2.0
#: Edges shorter than this are steps of pixels or of the network, not walls.
_SHORTEST = 3.0
#: Share of what was seen that the outcome must have in common with it.
_LEAST_ALIKE = 0.75
_QUARTER = math.pi / 2


def with_right_angles(shape: shapely.Geometry) -> shapely.Geometry:
    """``shape`` (polygon or multipolygon, in pixels) with right angles where that fits."""
    parts = [_part(part) for part in shapely.get_parts(shape) if part.area > 0]
    if len(parts) == 1:
        return parts[0]
    return shapely.union_all(parts)


def _part(polygon: shapely.Polygon) -> shapely.Polygon:
    angle = main_direction(polygon)
    rings = [_ring(ring, angle) for ring in (polygon.exterior, *polygon.interiors)]
    if rings[0] is None:
        return polygon
    holes = [ring for ring in rings[1:] if ring is not None]
    squared = shapely.Polygon(rings[0], holes)
    if not squared.is_valid:
        return polygon
    common = squared.intersection(polygon).area
    alike = common / (squared.area + polygon.area - common)
    return squared if alike >= _LEAST_ALIKE else polygon


def main_direction(polygon: shapely.Polygon) -> float:
    """The direction in radians, 0 … π/2, that most of the simplified outline follows."""
    points = shapely.get_coordinates(polygon.exterior.simplify(_TOLERANCE))
    edges = np.diff(points, axis=0)
    lengths = np.hypot(*edges.T)
    angles = np.arctan2(edges[:, 1], edges[:, 0])
    # Four times the angle is the same for all four directions of a right-angled building.
    mean = np.sum(lengths**2 * np.exp(4j * angles))
    return float(np.angle(mean) / 4 % _QUARTER)


def _ring(ring: shapely.LinearRing, angle: float) -> Points | None:
    points = shapely.get_coordinates(ring.simplify(_TOLERANCE))[:-1]
    own = _turned(points, -angle)
    lines = _lines(own)
    return None if lines is None else _turned(_corners(lines), angle)


def _lines(points: Points) -> list[tuple[bool, float, float]] | None:
    """Level and upright edges in turn: (is level, place, length); ``None`` if there are too few."""
    ends = np.roll(points, -1, axis=0)
    edges = ends - points
    level = np.abs(edges[:, 0]) >= np.abs(edges[:, 1])
    place = np.where(level, (points[:, 1] + ends[:, 1]) / 2, (points[:, 0] + ends[:, 0]) / 2)
    length = np.where(level, np.abs(edges[:, 0]), np.abs(edges[:, 1]))
    lines = [
        (bool(is_level), float(at), float(long)) for is_level, at, long in zip(level, place, length)
    ]
    lines = _merged(lines)
    while len(lines) > 4:
        shortest = min(range(len(lines)), key=lambda index: lines[index][2])
        if lines[shortest][2] >= _SHORTEST:
            break
        del lines[shortest]
        lines = _merged(lines)
    return lines if len(lines) >= 4 else None


def _merged(lines: list[tuple[bool, float, float]]) -> list[tuple[bool, float, float]]:
    """Neighbours of one kind as one line at their mean place, weighted by length."""
    merged: list[tuple[bool, float, float]] = []
    for line in lines:
        if merged and merged[-1][0] == line[0]:
            merged[-1] = _mean(merged[-1], line)
        else:
            merged.append(line)
    while len(merged) > 1 and merged[0][0] == merged[-1][0]:
        merged[0] = _mean(merged[0], merged.pop())
    return merged


def _mean(
    one: tuple[bool, float, float], other: tuple[bool, float, float]
) -> tuple[bool, float, float]:
    total = one[2] + other[2]
    place = (one[1] * one[2] + other[1] * other[2]) / total if total else (one[1] + other[1]) / 2
    return one[0], place, total


def _corners(lines: list[tuple[bool, float, float]]) -> Points:
    following = [*lines[1:], lines[0]]
    return np.array(
        [
            (other[1], one[1]) if one[0] else (one[1], other[1])
            for one, other in zip(lines, following)
        ]
    )


def _turned(points: Points, angle: float) -> Points:
    cos, sin = math.cos(angle), math.sin(angle)
    return points @ np.array([[cos, sin], [-sin, cos]])
