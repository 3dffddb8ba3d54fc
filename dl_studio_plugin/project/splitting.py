"""Splitting a work unit: what its parts must fulfil, and parts to offer.

The parts cover the unit without overlaps, so that none of its samples is left without a unit.
They take over what was decided for the unit (subset, priority, assignee) and start ready.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from osgeo import ogr

from ..definitions.errors import InvalidInput
from .checks import MAX_OVERLAP, check_overlaps
from .geometry import intersection, only_polygons, unit_polygon
from .grid import grid_units
from .model import NewUnit, WorkUnit

#: Parts in one direction that are offered.
MOST_PARTS = 20
#: A part with less than this share of its cell is not offered.
_SLIVER = 0.0005


def checked_parts(unit: WorkUnit, parts: Sequence[NewUnit]) -> list[NewUnit]:
    """``parts`` clipped to ``unit``, named after it, with its subset and priority.

    Raises:
        InvalidInput: there is only one, one has no usable outline or reaches out of the unit, two
            overlap, or ground of the unit is left over.
    """
    if len(parts) < 2:
        raise InvalidInput(
            f"The work unit “{unit.name}” is split into two parts at least. Draw another one."
        )
    whole = unit_polygon(unit.wkb, unit.name)
    checked = []
    for number, part in enumerate(parts, start=1):
        name = part.name.strip() or f"{unit.name}.{number}"
        clipped = _clipped(unit_polygon(part.wkb, name), whole, name, unit.name)
        wkb = bytes(unit_polygon(bytes(clipped.ExportToWkb()), name).ExportToWkb())
        checked.append(
            replace(part, wkb=wkb, name=name, subset=unit.subset, priority=unit.priority)
        )
    check_overlaps(checked, [])
    _check_cover(unit, whole, checked)
    return checked


def _clipped(part: Any, whole: Any, name: str, unit_name: str) -> Any:
    """What of a part lies in the unit; that it is all but a sliver, is checked."""
    inside = only_polygons(intersection(part, whole))
    area = part.GetArea()
    if inside is None or area - inside.GetArea() > MAX_OVERLAP * area:
        raise InvalidInput(
            f"The part “{name}” reaches out of the work unit “{unit_name}”. Draw all parts inside "
            "the unit."
        )
    return inside


def _check_cover(unit: WorkUnit, whole: Any, parts: Sequence[NewUnit]) -> None:
    covered = sum(unit_polygon(part.wkb, part.name).GetArea() for part in parts)
    left = 1 - covered / whole.GetArea()
    if left > MAX_OVERLAP:
        raise InvalidInput(
            f"The parts leave {100 * left:.0f} % of the work unit “{unit.name}” over, whose "
            "samples would belong to no unit. Draw parts that cover all of it."
        )


def grid_parts(unit: WorkUnit, columns: int, rows: int) -> list[NewUnit]:
    """Parts of a unit to offer, row by row from its upper left corner.

    Raises:
        InvalidInput: that is one part, or very many.
    """
    if not (1 <= columns <= MOST_PARTS and 1 <= rows <= MOST_PARTS and columns * rows > 1):
        raise InvalidInput(
            f"A work unit is split into two parts at least, with at most {MOST_PARTS} columns and "
            f"{MOST_PARTS} rows. Choose other numbers."
        )
    whole = unit_polygon(unit.wkb, unit.name)
    west, east, south, north = whole.GetEnvelope()
    width, height = (east - west) / columns, (north - south) / rows
    parts: list[NewUnit] = []
    for row in range(rows):
        for column in range(columns):
            # The outer edges as they are, so that nothing is lost to rounding.
            right = east if column == columns - 1 else west + (column + 1) * width
            bottom = south if row == rows - 1 else north - (row + 1) * height
            cell = _box(west + column * width, bottom, right, north - row * height)
            part = only_polygons(intersection(cell, whole))
            if part is not None and part.GetArea() > _SLIVER * width * height:
                parts.append(NewUnit(bytes(part.ExportToWkb()), f"{unit.name}.{len(parts) + 1}"))
    return parts


def _box(left: float, bottom: float, right: float, top: float) -> Any:
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in ((left, top), (right, top), (right, bottom), (left, bottom), (left, top)):
        ring.AddPoint_2D(x, y)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon


def cells_of_unit(unit: WorkUnit, count: int = 2) -> list[NewUnit]:
    """Parts of a unit to offer: the squares of a grid of ``count`` cells along its longer side."""
    whole = unit_polygon(unit.wkb, unit.name)
    xmin, xmax, ymin, ymax = whole.GetEnvelope()
    size = max(xmax - xmin, ymax - ymin) / max(count, 1)
    cells = grid_units(whole.ExportToWkt(), size)
    return [replace(cell, name=f"{unit.name}.{i}") for i, cell in enumerate(cells, start=1)]
