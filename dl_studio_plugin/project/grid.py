"""Work units from an area: cells of a grid, or polygons of a layer, clipped to the area.

Clipped cells that keep only a sliver of ground would be units with nothing to do; they are left
out below a share of the cell's size.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import Any, Optional

from osgeo import ogr

from ..definitions.errors import InvalidInput
from .geometry import (
    area_polygon,
    intersection,
    is_valid,
    make_valid,
    only_polygons,
    read_wkb,
)
from .model import NewUnit

MAX_UNITS = 100_000
#: A clipped cell with less than this share of a whole one is left out.
SMALLEST_PART = 0.01


def grid_units(area_wkt: str, size: float) -> list[NewUnit]:
    """Square units of ``size`` map units over an area, row by row from its upper left corner.

    The cells cover the area without gaps (but for slivers below SMALLEST_PART of a cell) and
    without overlaps; those at its edge are clipped to it. Names are ``A1``, ``A2``, … ``B1``:
    a letter for the row, a number for the column.

    Args:
        area_wkt: polygon or multipolygon.
        size: length of a cell's side, in the units of the area's CRS.

    Raises:
        InvalidInput: the size is not positive, or gives no or very many units.
    """
    if not (math.isfinite(size) and size > 0):
        raise InvalidInput("The size of the work units must be a number above 0, in map units.")
    area = area_polygon(area_wkt)
    xmin, xmax, ymin, ymax = area.GetEnvelope()
    columns = max(1, math.ceil((xmax - xmin) / size - 1e-9))
    rows = max(1, math.ceil((ymax - ymin) / size - 1e-9))
    if columns * rows > MAX_UNITS:
        raise InvalidInput(
            f"A size of {size:g} gives {columns * rows} work units; at most {MAX_UNITS} are "
            f"useful. The area is {xmax - xmin:g} × {ymax - ymin:g} map units; choose a larger "
            "size."
        )
    prepared = area.CreatePreparedGeometry()
    smallest = _smallest(size, area.GetArea() / (columns * rows))
    units = []
    for row in range(rows):
        for column in range(columns):
            cell = _cell(xmin + column * size, ymax - row * size, size)
            part = _part(cell, area, prepared)
            if part is not None and part.GetArea() > smallest:
                name = f"{row_name(row)}{column + 1}"
                units.append(NewUnit(bytes(part.ExportToWkb()), name))
    if not units:
        raise InvalidInput("No work unit fits into the area. Choose a smaller size.")
    return units


def _smallest(size: float, mean_part: float) -> float:
    """The least surface of a unit; an area that is all slivers (a long, thin one) keeps them.

    ``mean_part`` is the area's surface for each cell; some cell always holds that much.
    """
    return min(SMALLEST_PART * size * size, 0.5 * mean_part)


def row_name(row: int) -> str:
    """Letters of a row, as in a spreadsheet: A … Z, AA, AB, …."""
    letters = ""
    row += 1
    while row:
        row, rest = divmod(row - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _cell(left: float, top: float, size: float) -> Any:
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in ((0, 0), (1, 0), (1, -1), (0, -1), (0, 0)):
        ring.AddPoint_2D(left + x * size, top + y * size)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon


def _part(cell: Any, area: Any, prepared: Any) -> Optional[Any]:
    if prepared.Contains(cell):
        return cell
    if not prepared.Intersects(cell):
        return None
    return only_polygons(intersection(cell, area))


def polygon_units(area_wkt: str, polygons: Iterable[tuple[str, bytes]]) -> list[NewUnit]:
    """Units from (name, WKB) of polygons in the project's CRS, clipped to the area.

    Polygons outside the area are left out; an outline that crosses itself is repaired.

    Raises:
        InvalidInput: none of them lies in the area.
    """
    area = area_polygon(area_wkt)
    units = list(_clipped(area, polygons))
    if not units:
        raise InvalidInput(
            "None of the polygons lies in the project's area. Choose a layer of polygons over the "
            "imagery."
        )
    return units


def _clipped(area: Any, polygons: Iterable[tuple[str, bytes]]) -> Iterator[NewUnit]:
    for name, wkb in polygons:
        geometry = read_wkb(wkb)
        if geometry is None or geometry.IsEmpty():
            continue
        geometry.FlattenTo2D()
        usable = geometry if is_valid(geometry) else make_valid(geometry)
        part = None if usable is None else only_polygons(intersection(usable, area))
        if part is not None and part.GetArea() > 0:
            yield NewUnit(bytes(part.ExportToWkb()), name.strip())
