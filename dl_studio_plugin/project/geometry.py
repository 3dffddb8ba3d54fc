"""The geometry rules of a project: what a sample or unit may look like, and which unit holds it.

A sample's *representative point* is a point that certainly lies in it (the centroid of an L or
a ring may not). The unit that contains it owns the sample; a sample that reaches over the
unit's edge belongs to one unit all the same.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple, Optional

from osgeo import gdal, ogr

from ..definitions.errors import InvalidInput
from .model import WorkUnit

Envelope = tuple[float, float, float, float]  # xmin, ymin, xmax, ymax


class Shape(NamedTuple):
    """A geometry as the project keeps it: a multipolygon or a point, without heights."""

    wkb: bytes
    is_point: bool
    envelope: Envelope
    point: tuple[float, float]
    valid: bool
    repaired: bool = False


@contextmanager
def quiet() -> Iterator[None]:
    """Keep GDAL's remarks (a ring that crosses itself, bytes that are no geometry) to itself."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def read_wkb(wkb: bytes) -> Optional[Any]:
    """The OGR geometry, or ``None`` where the bytes are none."""
    try:
        with quiet():
            return ogr.CreateGeometryFromWkb(bytes(wkb))
    except (RuntimeError, TypeError, ValueError):
        return None


def shapes(wkb: bytes, repair: bool = False) -> Iterator[Shape]:
    """The shapes that ``wkb`` gives: none if it is unusable, several for a multipoint."""
    geometry = read_wkb(wkb)
    if geometry is None or geometry.IsEmpty():
        return
    geometry.FlattenTo2D()
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind in (ogr.wkbPoint, ogr.wkbMultiPoint):
        parts = [geometry] if kind == ogr.wkbPoint else list(geometry)
        for part in parts:
            yield from _point(part)
        return
    polygon = as_multipolygon(geometry)
    if polygon is not None:
        yield from _polygon(polygon, repair)


def _point(geometry: Any) -> Iterator[Shape]:
    x, y = geometry.GetX(), geometry.GetY()
    if math.isfinite(x) and math.isfinite(y):
        yield Shape(bytes(geometry.ExportToWkb()), True, (x, y, x, y), (x, y), True)


def as_multipolygon(geometry: Any) -> Optional[Any]:
    """The polygons of ``geometry``, or ``None`` where it has none."""
    if geometry.HasCurveGeometry():
        geometry = geometry.GetLinearGeometry()
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind == ogr.wkbMultiPolygon:
        return geometry
    if kind == ogr.wkbPolygon:
        return ogr.ForceToMultiPolygon(geometry)
    if kind != ogr.wkbGeometryCollection:
        return None
    merged = ogr.Geometry(ogr.wkbMultiPolygon)
    for part in geometry:
        polygons = as_multipolygon(part)
        for polygon in polygons or ():
            merged.AddGeometry(polygon)
    return None if merged.IsEmpty() else merged


def _polygon(geometry: Any, repair: bool) -> Iterator[Shape]:
    xmin, xmax, ymin, ymax = geometry.GetEnvelope()
    if not all(map(math.isfinite, (xmin, xmax, ymin, ymax))):
        return
    valid, repaired = is_valid(geometry), False
    if not valid and repair:
        mended = make_valid(geometry)
        if mended is not None:
            geometry, valid, repaired = mended, True, True
            xmin, xmax, ymin, ymax = geometry.GetEnvelope()
    envelope = (xmin, ymin, xmax, ymax)
    point = representative_point(geometry, valid)
    yield Shape(bytes(geometry.ExportToWkb()), False, envelope, point, valid, repaired)


def is_valid(geometry: Any) -> bool:
    """Whether no outline crosses itself or another."""
    try:
        with quiet():
            return bool(geometry.IsValid())
    except RuntimeError:
        return False


def make_valid(geometry: Any) -> Optional[Any]:
    """The polygons of the repaired geometry, or ``None`` if nothing is left."""
    try:
        with quiet():
            mended = geometry.MakeValid()
    except RuntimeError:
        return None
    if mended is None:
        return None
    polygons = as_multipolygon(mended)
    return polygons if polygons is not None and is_valid(polygons) else None


def intersection(one: Any, other: Any) -> Optional[Any]:
    """What two geometries share, or ``None`` where it cannot be computed."""
    try:
        with quiet():
            return one.Intersection(other)
    except RuntimeError:
        return None


def only_polygons(geometry: Optional[Any]) -> Optional[Any]:
    """The polygons of a clipped geometry, without the lines and points where things touch."""
    if geometry is None or geometry.IsEmpty():
        return None
    flat = ogr.GT_Flatten(geometry.GetGeometryType())
    if flat in (ogr.wkbPolygon, ogr.wkbMultiPolygon):
        return geometry
    found = ogr.Geometry(ogr.wkbMultiPolygon)
    for part in geometry:
        if ogr.GT_Flatten(part.GetGeometryType()) == ogr.wkbPolygon:
            found.AddGeometry(part)
    return None if found.IsEmpty() else found


def representative_point(geometry: Any, valid: bool = True) -> tuple[float, float]:
    """A point inside ``geometry``; the middle of its envelope where it is not valid."""
    if valid:
        try:
            point = geometry.PointOnSurface()
        except RuntimeError:
            point = None
        if point is not None and not point.IsEmpty():
            return point.GetX(), point.GetY()
    xmin, xmax, ymin, ymax = geometry.GetEnvelope()
    return (xmin + xmax) / 2, (ymin + ymax) / 2


def unit_polygon(wkb: bytes, name: str) -> Any:
    """The valid multipolygon of a work unit.

    Raises:
        InvalidInput: it is empty, not a polygon, or crosses itself.
    """
    geometry = read_wkb(wkb)
    polygon = None
    if geometry is not None and not geometry.IsEmpty():
        geometry.FlattenTo2D()
        polygon = as_multipolygon(geometry)
    if polygon is None:
        raise InvalidInput(f"The work unit “{name}” is not a polygon. Work units are polygons.")
    if not is_valid(polygon) or polygon.GetArea() <= 0:  # in this order: a bow-tie has area 0
        raise InvalidInput(
            f"The outline of the work unit “{name}” crosses itself or has no area. Repair it with "
            "“Fix geometries” first."
        )
    return polygon


def area_polygon(wkt: str) -> Any:
    """The valid multipolygon of a project's area.

    Raises:
        InvalidInput: ``wkt`` is no polygon with an area.
    """
    try:
        with quiet():
            geometry = ogr.CreateGeometryFromWkt(wkt) if wkt.strip() else None
    except RuntimeError:
        geometry = None
    polygon = None
    if geometry is not None and not geometry.IsEmpty():
        geometry.FlattenTo2D()
        polygon = as_multipolygon(geometry)
    if polygon is not None and not is_valid(polygon):
        polygon = make_valid(polygon)
    if polygon is None or polygon.GetArea() <= 0:
        raise InvalidInput(
            "The area of the project is empty. Choose polygons that cover some ground of the "
            "imagery, or leave the area out to take all of the imagery."
        )
    return polygon


class UnitLocator:
    """Finds the unit that contains a point: a grid of buckets over the units' envelopes.

    A unit that is a rectangle along the axes (a cell of the usual grid) needs no test beyond
    its envelope. Where units overlap, the first one holds the point.
    """

    def __init__(self, units: Sequence[WorkUnit]) -> None:
        self._ids: list[str] = []
        self._envelopes: list[Envelope] = []
        self._prepared: list[Optional[tuple[Any, Any]]] = []
        for unit in units:
            geometry = read_wkb(unit.wkb)
            if geometry is None or geometry.IsEmpty():
                continue
            xmin, xmax, ymin, ymax = geometry.GetEnvelope()
            self._ids.append(unit.id)
            self._envelopes.append((xmin, ymin, xmax, ymax))
            box = (xmax - xmin) * (ymax - ymin)
            rectangle = abs(geometry.GetArea() - box) <= 1e-9 * box
            self._prepared.append(
                None if rectangle else (geometry, geometry.CreatePreparedGeometry())
            )
        self._fill_buckets()

    def _fill_buckets(self) -> None:
        self._buckets: dict[tuple[int, int], list[int]] = {}
        if not self._envelopes:
            return
        self._origin = (min(e[0] for e in self._envelopes), min(e[1] for e in self._envelopes))
        widths = sorted(e[2] - e[0] for e in self._envelopes)
        heights = sorted(e[3] - e[1] for e in self._envelopes)
        self._size = (
            self._bucket_size(widths, max(e[2] for e in self._envelopes) - self._origin[0]),
            self._bucket_size(heights, max(e[3] for e in self._envelopes) - self._origin[1]),
        )
        for index, (xmin, ymin, xmax, ymax) in enumerate(self._envelopes):
            left, bottom = self._bucket(xmin, ymin)
            right, top = self._bucket(xmax, ymax)
            for column in range(left, right + 1):
                for row in range(bottom, top + 1):
                    self._buckets.setdefault((column, row), []).append(index)

    @staticmethod
    def _bucket_size(sizes: list[float], extent: float) -> float:
        """The median size, but never so small that the extent has more than 512 buckets."""
        return max(sizes[len(sizes) // 2], extent / 512) or 1.0

    def _bucket(self, x: float, y: float) -> tuple[int, int]:
        return (
            int((x - self._origin[0]) // self._size[0]),
            int((y - self._origin[1]) // self._size[1]),
        )

    def unit_of(self, point: tuple[float, float]) -> Optional[str]:
        """Id of the unit that contains ``point``, or ``None``."""
        if not self._envelopes:
            return None
        x, y = point
        candidates = self._buckets.get(self._bucket(x, y), ())
        for index in candidates:
            xmin, ymin, xmax, ymax = self._envelopes[index]
            if xmin <= x <= xmax and ymin <= y <= ymax and self._covers(index, x, y):
                return self._ids[index]
        return None

    def _covers(self, index: int, x: float, y: float) -> bool:
        prepared = self._prepared[index]
        if prepared is None:
            return True
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(x, y)
        return bool(prepared[1].Intersects(point))

    def overlapping(self, envelope: Envelope) -> Iterator[str]:
        """Ids of the units whose envelope overlaps (not merely touches) ``envelope``."""
        if not self._envelopes:
            return
        found: set[int] = set()
        left, bottom = self._bucket(envelope[0], envelope[1])
        right, top = self._bucket(envelope[2], envelope[3])
        # An envelope far outside would ask for very many empty buckets.
        for column in range(max(left, -1), min(right, 514) + 1):
            for row in range(max(bottom, -1), min(top, 514) + 1):
                found.update(self._buckets.get((column, row), ()))
        for index in sorted(found):
            xmin, ymin, xmax, ymax = self._envelopes[index]
            apart = (
                xmin >= envelope[2]
                or ymin >= envelope[3]
                or xmax <= envelope[0]
                or ymax <= envelope[1]
            )
            if not apart:
                yield self._ids[index]
