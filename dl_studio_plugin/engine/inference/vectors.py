"""Polygons of a class raster of any size: block row by block row, joined across the seams.

A raster is read in full-width rows of blocks. Each is polygonised alone; a polygon that touches
the seam below stays open. Where two polygons of one class share a piece of the seam they belong
together (pixels that touch by a corner do not), which a union-find remembers. An object with no
open piece left is united and written, so memory holds only what touches the current seam. The
result is that of polygonising the whole raster at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import rasterio
import shapely
from numpy.typing import NDArray
from rasterio.features import shapes
from rasterio.windows import Window
from shapely import Polygon

from ...definitions.atomic import atomic_path
from ...definitions.label_classes import BACKGROUND_VALUE, IGNORED_VALUE
from ..events import Events
from .cog import Provenance
from .merge import PROBABILITY_STEPS
from .result_layer import ResultLayer

Bytes = NDArray[np.uint8]

#: Pixels of a block row, about; at least _LEAST_ROWS rows.
_BLOCK_PIXELS = 1_000_000
_LEAST_ROWS = 64
#: Polygons that are written at a time.
_CHUNK = 5_000
LAYER_NAME = "classes"


@dataclass
class RasterObject:
    """A connected set of pixels of one class, or the pieces of it known so far.

    Attributes:
        value: of its class.
        pieces: polygons in pixels (column, row).
        pixels: how many it has.
        confidence: sum over its pixels, in PROBABILITY_STEPS.
    """

    value: int
    pieces: list[Polygon] = field(default_factory=list)
    pixels: int = 0
    confidence: float = 0.0

    def absorb(self, other: RasterObject) -> None:
        """Take another object's pieces."""
        self.pieces += other.pieces
        self.pixels += other.pixels
        self.confidence += other.confidence

    def polygon(self) -> Polygon:
        """Its outline: corners only, in pixels."""
        if len(self.pieces) == 1:
            return self.pieces[0]
        return without_straight_corners(shapely.union_all(self.pieces))


@dataclass(frozen=True)
class VectorOptions:
    """``min_area`` in square map units, ``simplify`` in map units."""

    min_area: float = 0.0
    simplify: float = 0.0


def write_polygons(
    classes: rasterio.DatasetReader,
    confidence: rasterio.DatasetReader,
    output: Path,
    provenance: Provenance,
    options: VectorOptions,
    events: Events,
) -> int:
    """Write the polygons of all classes but background to a GeoPackage, whole or not at all.

    Args:
        classes: class numbers.
        confidence: of each pixel, in PROBABILITY_STEPS, on the same grid.
        output: the GeoPackage.
        provenance: fills the fields ``class``, ``model`` and ``run``.
        options: what to leave out, and how much to simplify.
        events: asked whether to stop.

    Returns:
        The number of polygons.
    """
    writer = _Writer(classes, provenance, options)
    with atomic_path(output) as part:
        writer.begin(part)
        for found in trace_objects(_block_rows(classes, confidence)):
            events.check_cancelled()
            writer.add(found)
        writer.flush()
    return writer.count


def trace_objects(
    blocks: Iterable[tuple[int, Bytes, Bytes]],
) -> Iterator[RasterObject]:
    """The connected objects of a raster given in block rows.

    Args:
        blocks: first row, class numbers and confidences of each, from top to bottom.
    """
    open_objects: list[RasterObject] = []
    open_edges: list[_Edge] = []
    seam = 0
    for first_row, values, confidences in blocks:
        found = _polygonise(first_row, values, confidences)
        joined = _Join(open_objects, found)
        upper = _edges_on(found, first_row, len(open_objects))
        joined.unite(open_edges, upper)
        seam = first_row + values.shape[0]
        lower = _edges_on(found, seam, len(open_objects))
        closed, open_objects, open_edges = joined.split(lower)
        yield from closed
    yield from open_objects


def without_straight_corners(polygon: Polygon) -> Polygon:
    """``polygon``, whose sides are all level or upright, without corners on a straight line."""
    rings = [polygon.exterior, *polygon.interiors]
    corners = [_true_corners(shapely.get_coordinates(ring)[:-1]) for ring in rings]
    return Polygon(corners[0], corners[1:])


def _true_corners(points: NDArray[np.float64]) -> NDArray[np.float64]:
    before, after = np.roll(points, 1, axis=0), np.roll(points, -1, axis=0)
    straight = ((before == points) & (points == after)).any(axis=1)
    return points[~straight]


@dataclass(frozen=True)
class _Edge:
    """A level side of an object's piece that lies on a seam."""

    start: float
    stop: float
    value: int
    owner: int


class _Join:
    """Union-find over the objects above a seam and those below it."""

    def __init__(self, above: list[RasterObject], below: list[RasterObject]) -> None:
        self._objects = [*above, *below]
        self._parent = list(range(len(self._objects)))

    def find(self, index: int) -> int:
        """The representative of an object."""
        root = index
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[index] != root:
            self._parent[index], index = root, self._parent[index]
        return root

    def unite(self, above: list[_Edge], below: list[_Edge]) -> None:
        """Join objects of one class whose edges overlap; both lists run from left to right."""
        i = j = 0
        while i < len(above) and j < len(below):
            one, other = above[i], below[j]
            overlaps = min(one.stop, other.stop) > max(one.start, other.start)
            if overlaps and one.value == other.value:
                self._merge(one.owner, other.owner)
            if one.stop <= other.stop:
                i += 1
            else:
                j += 1

    def _merge(self, one: int, other: int) -> None:
        keeper, absorbed = sorted((self.find(one), self.find(other)))
        if keeper != absorbed:
            self._parent[absorbed] = keeper
            self._objects[keeper].absorb(self._objects[absorbed])

    def split(
        self, lower: list[_Edge]
    ) -> tuple[list[RasterObject], list[RasterObject], list[_Edge]]:
        """Finished objects, open ones, and the open ones' edges on the next seam."""
        numbers: dict[int, int] = {}
        edges = []
        for edge in lower:
            number = numbers.setdefault(self.find(edge.owner), len(numbers))
            edges.append(_Edge(edge.start, edge.stop, edge.value, number))
        closed = [
            item
            for index, item in enumerate(self._objects)
            if self._parent[index] == index and index not in numbers
        ]
        return closed, [self._objects[index] for index in numbers], edges


def _polygonise(first_row: int, values: Bytes, confidences: Bytes) -> list[RasterObject]:
    kept = (values != BACKGROUND_VALUE) & (values != IGNORED_VALUE)
    corners: list[tuple[float, float]] = []
    rings, polygons, classes = [0], [0], []
    for geometry, value in shapes(values, mask=kept, connectivity=4):
        for ring in geometry["coordinates"]:
            corners += ring
            rings.append(len(corners))
        polygons.append(len(rings) - 1)
        classes.append(int(value))
    if not classes:
        return []
    points = np.array(corners)
    pixels = _sums_inside(np.ones_like(confidences), points, rings, polygons)
    confidence = _sums_inside(confidences, points, rings, polygons)
    points[:, 1] += first_row
    outlines = shapely.from_ragged_array(
        shapely.GeometryType.POLYGON, points, (np.array(rings), np.array(polygons))
    )
    return [
        RasterObject(value, [outline], int(count), float(total))
        for value, outline, count, total in zip(classes, outlines, pixels, confidence)
    ]


def _sums_inside(
    values: Bytes, points: NDArray[np.float64], rings: list[int], polygons: list[int]
) -> NDArray[np.int64]:
    """Sum of ``values`` over each polygon, from its corners alone.

    With ``s[y, x]`` the sum of all values above and left of a corner, what lies left of an upright
    side from ``y0`` to ``y1`` at ``x`` is ``s[y1, x] - s[y0, x]``. Going round a ring, right sides
    count with one sign and left sides with the other.

    Args:
        values: the raster.
        points: corners of all closed rings, column and row.
        rings: index of each ring's first corner, and the number of corners.
        polygons: index of each polygon's first ring (its outline; holes follow), and their number.
    """
    above_left = np.zeros((values.shape[0] + 1, values.shape[1] + 1), np.int64)
    np.cumsum(np.cumsum(values, axis=0, dtype=np.int64), axis=1, out=above_left[1:, 1:])
    x, y = points.astype(np.intp).T
    sides = above_left[y, x] - above_left[np.roll(y, -1), x]
    sides[np.array(rings[1:]) - 1] = 0  # from a ring's last corner to the next ring
    around = np.abs(np.add.reduceat(sides, rings[:-1]))
    holes = np.ones(len(around), bool)
    holes[polygons[:-1]] = False
    around[holes] *= -1
    return np.asarray(np.add.reduceat(around, polygons[:-1]))


def _edges_on(found: list[RasterObject], row: int, offset: int) -> list[_Edge]:
    """Sides on the level line ``row``, left to right. Only outer rings can touch a block's rim."""
    edges: list[_Edge] = []
    if not found:
        return edges
    bounds = shapely.bounds([item.pieces[0] for item in found])
    for index in np.flatnonzero((bounds[:, 1] == row) | (bounds[:, 3] == row)):
        item = found[index]
        points = shapely.get_coordinates(item.pieces[0].exterior)
        on_seam = points[:, 1] == row
        for side in np.flatnonzero(on_seam[:-1] & on_seam[1:]):
            start, stop = sorted((points[side, 0], points[side + 1, 0]))
            edges.append(_Edge(start, stop, item.value, offset + int(index)))
    return sorted(edges, key=lambda edge: edge.start)


def _block_rows(
    classes: rasterio.DatasetReader, confidence: rasterio.DatasetReader
) -> Iterator[tuple[int, Bytes, Bytes]]:
    rows = max(_LEAST_ROWS, _BLOCK_PIXELS // classes.width)
    for first in range(0, classes.height, rows):
        window = Window(0, first, classes.width, min(rows, classes.height - first))
        yield first, classes.read(1, window=window), confidence.read(1, window=window)


class _Writer:
    """Turns objects into features and appends them to a GeoPackage in chunks."""

    def __init__(
        self,
        raster: rasterio.DatasetReader,
        provenance: Provenance,
        options: VectorOptions,
    ) -> None:
        self.count = 0
        self._raster = raster
        self._provenance = provenance
        self._options = options
        self._pixel_area = abs(raster.transform.determinant)
        self._chunk: list[RasterObject] = []
        self._layer = self._layer_in(Path())

    def begin(self, path: Path) -> None:
        """Make the layer, even if nothing will be added."""
        self._layer = self._layer_in(path)
        self._layer.begin()

    def add(self, item: RasterObject) -> None:
        """Take an object, unless it is too small."""
        if item.pixels * self._pixel_area < self._options.min_area:
            return
        self._chunk.append(item)
        if len(self._chunk) >= _CHUNK:
            self.flush()

    def flush(self) -> None:
        """Write what is waiting."""
        if self._chunk:
            items = self._chunk
            self._layer.add(
                self._outlines(items),
                np.array([item.value for item in items], np.int32),
                np.array([item.pixels * self._pixel_area for item in items], np.float64),
                np.array([_mean_confidence(item) for item in items], np.float64),
            )
            self.count += len(items)
            self._chunk = []

    def _outlines(self, items: list[RasterObject]) -> NDArray[np.object_]:
        outlines = np.array([item.polygon() for item in items], object)
        if self._options.simplify > 0:
            size = self._options.simplify / self._pixel_area**0.5
            outlines = shapely.simplify(outlines, size, preserve_topology=True)
        affine = self._raster.transform
        return np.asarray(
            shapely.transform(outlines, lambda xy: np.stack(affine * (xy[:, 0], xy[:, 1]), axis=1))
        )

    def _layer_in(self, path: Path) -> ResultLayer:
        return ResultLayer(path, LAYER_NAME, "Polygon", self._raster.crs, self._provenance)


def _mean_confidence(item: RasterObject) -> float:
    return round(item.confidence / item.pixels / PROBABILITY_STEPS, 4)
