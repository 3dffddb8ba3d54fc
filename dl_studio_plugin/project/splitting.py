"""Cutting a work unit into smaller ones: columns and rows over its ground, clipped to it."""

from __future__ import annotations

from collections.abc import Sequence

from osgeo import ogr

from ..definitions.errors import InvalidInput, NotPossible
from ..definitions.roles import Action
from .checks import check_overlaps
from .geometry import intersection, unit_polygon
from .grid import polygons_of
from .model import NewUnit, UnitState, WorkUnit
from .rules import Actor, require

#: Pieces in one direction.
MOST_PARTS = 20
#: A piece with less than this share of its cell is left out.
_SLIVER = 0.001
#: The share of a unit's ground that its pieces may miss or add: rounding, and slivers.
_TOLERANCE = 0.02


def pieces_of(unit: WorkUnit, columns: int, rows: int) -> list[NewUnit]:
    """The pieces of ``unit``, row by row from its upper left corner.

    They are named after it (``B2-1``, ``B2-2``, …) and have its subset and priority.

    Raises:
        InvalidInput: that is one piece or very many.
    """
    if not (1 <= columns <= MOST_PARTS and 1 <= rows <= MOST_PARTS and columns * rows > 1):
        raise InvalidInput(
            f"Split a work unit into at least 2 pieces, with at most {MOST_PARTS} columns and "
            f"{MOST_PARTS} rows."
        )
    ground = ogr.CreateGeometryFromWkb(unit.wkb)
    west, east, south, north = ground.GetEnvelope()
    width, height = (east - west) / columns, (north - south) / rows
    pieces: list[NewUnit] = []
    for row in range(rows):
        for column in range(columns):
            # The outer edges as they are, so that nothing is lost to rounding.
            left = west + column * width
            right = east if column == columns - 1 else west + (column + 1) * width
            top = north - row * height
            bottom = south if row == rows - 1 else north - (row + 1) * height
            part = polygons_of(intersection(_box(left, bottom, right, top), ground))
            if part is not None and part.GetArea() > _SLIVER * width * height:
                name = f"{unit.name}-{len(pieces) + 1}"
                pieces.append(NewUnit(bytes(part.ExportToWkb()), name, unit.subset, unit.priority))
    return pieces


def _box(left: float, bottom: float, right: float, top: float) -> ogr.Geometry:
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in ((left, top), (right, top), (right, bottom), (left, bottom), (left, top)):
        ring.AddPoint_2D(x, y)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon


def check_split(unit: WorkUnit, pieces: Sequence[NewUnit], actor: Actor) -> None:
    """Do nothing if ``actor`` may put ``pieces`` in the place of ``unit``.

    Raises:
        NotPermitted, NotPossible: the role or the unit's state does not allow it.
        InvalidInput: the pieces overlap, or are not the unit's ground.
    """
    require(actor, Action.SET_UP)
    if unit.state is not UnitState.READY:
        raise NotPossible(
            f"The work unit “{unit.name}” is {unit.state.words}; only a unit that is ready can be "
            "split. Release it, or let it be accepted as it is."
        )
    if len(pieces) < 2:
        raise InvalidInput(f"Split the work unit “{unit.name}” into at least 2 pieces.")
    check_overlaps(pieces, [])
    ground = ogr.CreateGeometryFromWkb(unit.wkb)
    covered = 0.0
    for piece in pieces:
        shape = unit_polygon(piece.wkb, piece.name)
        shared = intersection(shape, ground)
        inside = 0.0 if shared is None else shared.GetArea()
        covered += inside
        if inside < (1 - _TOLERANCE) * shape.GetArea():
            covered = 0.0
            break
    if covered < (1 - _TOLERANCE) * ground.GetArea():
        raise InvalidInput(
            f"The pieces are not the ground of the work unit “{unit.name}”. Let them cover it, and "
            "nothing beside it."
        )
