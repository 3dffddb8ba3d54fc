"""All training samples in little memory: geometries on disk, what is looked up in arrays.

A million polygons as Python objects would take gigabytes. So the samples' file is streamed
once, in batches: each sample is moved into *pixels of the target grid* (x is the column, y the
row, both counted from the grid's upper left corner), repaired, checked, and appended to a spill
file as WKB. What stays in memory is some 60 bytes a sample: bounds, class, area, and the place
in the spill file; and for each tile of ``TILE`` pixels which samples touch it. Whoever needs
geometries asks for those of one tile.

Samples overlap. The smaller one lies on top: a pond drawn into a forest is water, whatever was
drawn first; of two of the same size the later one is on top; points are on top of all.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryFile
from types import TracebackType
from typing import IO, NamedTuple, Optional

import numpy as np
import shapely
from rasterio.transform import Affine

from ...definitions.errors import InvalidInput
from ...definitions.label_classes import LabelClass
from ..events import Events
from ..imagery.grid import Grid, Window
from ..imagery.vectors import FeatureBatch, VectorLayer, in_pixels, polygonal, read_batches
from .class_values import class_values, sets_of_class_values

#: Edge of the square tiles by which samples are looked up, and labels burnt; pixels.
TILE = 512
_CHUNK = 4096
#: A sample that touches more tiles than this is kept apart from the index of tiles.
_WIDE = 4096
_POINT_KINDS = (0, 4)
_LINE_KINDS = (1, 2, 5)


@dataclass
class SampleCounts:
    """What was found about the samples, for warnings."""

    read: int = 0
    empty: int = 0
    repaired: int = 0
    outside: int = 0
    sub_pixel: int = 0
    by_class: dict[int, int] = field(default_factory=dict)


class Samples(NamedTuple):
    """Some samples, the one on top last.

    Class values, geometries in pixels, whether each gets all pixels that it touches (it is too
    small to hold a pixel's centre), and numbers.
    """

    values: np.ndarray
    geometries: np.ndarray
    all_touched: np.ndarray
    numbers: np.ndarray


class SampleIndex(AbstractContextManager["SampleIndex"]):
    """The samples that touch a grid; a context manager, because it owns the spill file.

    Attributes:
        counts: what was found on the way.
        bounds: n × 4, column and row ranges: left, top, right, bottom.
        values: n class values; of a sample of several classes, the first.
        areas: n areas in pixels; 0 for points.
        points: n, whether the sample is a point.
    """

    def __init__(
        self, grid: Grid, folder: Path, buffer: float = 0.0, several_classes: bool = False
    ) -> None:
        """An empty index.

        Args:
            grid: the samples' pixels.
            folder: for the spill file.
            buffer: pixels around a point that count as the sample: it becomes a disc.
            several_classes: the class field may hold several classes.
        """
        self._buffer = buffer
        self._sets: Optional[np.ndarray] = np.zeros(0, object) if several_classes else None
        self.counts = SampleCounts()
        self._grid = grid
        self._spill: IO[bytes] = TemporaryFile(dir=folder, prefix="samples")  # noqa: SIM115
        self._parts: list[tuple[np.ndarray, ...]] = []
        self._end = 0
        self._tile_columns = -(-grid.width // TILE)

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self._spill.close()

    def __len__(self) -> int:
        return len(self.values)

    def add_layer(
        self,
        layer: VectorLayer,
        class_field: str,
        classes: tuple[LabelClass, ...],
        events: Events,
    ) -> None:
        """Take in all features of a layer.

        Raises:
            InvalidInput: a class is not in the schema, a geometry is a line, or the layer
                cannot be read.
        """
        for batch in read_batches(layer, self._grid.crs, class_field):
            read = class_values if self._sets is None else sets_of_class_values
            self._add(batch, read(batch.values, len(batch.geometries), classes, class_field))
            events.progress(
                0.1 * min(self.counts.read / max(layer.count, 1), 1), "Reading the samples"
            )
        self._finish()

    def _add(self, batch: FeatureBatch, values: np.ndarray) -> None:
        self.counts.read += len(batch.geometries)
        shapes, values = self._drop_empty(batch.geometries, values)
        kinds = shapely.get_type_id(shapes)
        if np.isin(kinds, _LINE_KINDS).any():
            raise InvalidInput(
                "The samples hold lines. Only polygons and points can be samples: turn lines "
                "into polygons with Vector › Geoprocessing Tools › Buffer."
            )
        shapes = in_pixels(shapes, self._grid)
        # what cannot be moved into the imagery's CRS has no finite place there
        placed = np.isfinite(shapely.bounds(shapes)).all(axis=1)
        self.counts.outside += int((~placed).sum())
        shapes, values, kinds = shapes[placed], values[placed], kinds[placed]
        if self._buffer:
            points = np.isin(kinds, _POINT_KINDS)
            shapes[points] = shapely.buffer(shapes[points], self._buffer)
            kinds = shapely.get_type_id(shapes)
        shapes = self._repair(shapes, np.isin(kinds, _POINT_KINDS))
        shapes, values = self._drop_empty(shapes, values)
        shapes, values = self._drop_outside(shapes, values)
        if len(shapes):
            self._store(shapes, values)

    def _drop_empty(self, shapes: np.ndarray, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        present = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
        self.counts.empty += int((~present).sum())
        return shapes[present], values[present]

    def _repair(self, shapes: np.ndarray, points: np.ndarray) -> np.ndarray:
        """Make self-crossing polygons valid (a bow-tie keeps both its wings)."""
        broken = ~points & ~shapely.is_valid(shapes)
        self.counts.repaired += int(broken.sum())
        if broken.any():
            shapes = shapes.copy()
            shapes[broken] = shapely.make_valid(shapes[broken])
        rest = ~points
        if rest.any():
            shapes = shapes.copy()
            shapes[rest] = polygonal(shapes[rest])
        return shapes

    def _drop_outside(
        self, shapes: np.ndarray, values: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        left, top, right, bottom = shapely.bounds(shapes).T
        with np.errstate(invalid="ignore"):
            inside = (
                (right > 0) & (bottom > 0) & (left < self._grid.width) & (top < self._grid.height)
            )
        self.counts.outside += int((~inside).sum())
        return shapes[inside], values[inside]

    def _store(self, shapes: np.ndarray, values: np.ndarray) -> None:
        points = np.isin(shapely.get_type_id(shapes), _POINT_KINDS)
        areas = shapely.area(shapes)
        small = ~points & _without_pixel(shapes, areas)
        self.counts.sub_pixel += int(small.sum())
        if self._sets is not None:
            self._sets = np.concatenate((self._sets, values))
        every = values if self._sets is None else np.concatenate(values.tolist())
        for value, count in zip(*np.unique(every, return_counts=True)):
            known = self.counts.by_class.get(int(value), 0)
            self.counts.by_class[int(value)] = known + int(count)
        if self._sets is not None:
            values = np.array([several[0] for several in values])
        blobs = shapely.to_wkb(shapes)
        sizes = np.fromiter((len(blob) for blob in blobs), np.int64, len(blobs))
        starts = self._end + np.concatenate(([0], np.cumsum(sizes)[:-1]))
        self._spill.write(b"".join(blobs))
        self._end += int(sizes.sum())
        self._parts.append(
            (
                shapely.bounds(shapes),
                values.astype(np.uint8),
                areas.astype(np.float32),
                points,
                small,
                starts,
                sizes.astype(np.int32),
            )
        )

    def _finish(self) -> None:
        if not self._parts:
            empty = (np.zeros((0, 4)), *(np.zeros(0, t) for t in "Bf??qi"))
            self._parts.append(empty)
        columns = [np.concatenate(column) for column in zip(*self._parts)]
        self._parts = []
        self.bounds, self.values, self.areas, self.points = columns[:4]
        self._small, self._starts, self._sizes = columns[4:]
        self._index_tiles()

    def _index_tiles(self) -> None:
        """For each tile the samples whose bounds touch it, as one array and its sections."""
        low = np.floor(np.maximum(self.bounds[:, :2], 0) / TILE).astype(np.int64)
        limit = np.array([self._grid.width - 1, self._grid.height - 1])
        high = np.floor(np.clip(self.bounds[:, 2:], 0, limit) / TILE).astype(np.int64)
        low = np.minimum(low, high)
        spans = high - low + 1
        repeats = spans[:, 0] * spans[:, 1]
        self._wide = np.flatnonzero(repeats > _WIDE).astype(np.int32)
        repeats[self._wide] = 0
        number = np.repeat(np.arange(len(low), dtype=np.int32), repeats)
        step = np.arange(len(number)) - np.repeat(np.cumsum(repeats) - repeats, repeats)
        width = np.repeat(spans[:, 0], repeats)
        column = np.repeat(low[:, 0], repeats) + step % width
        row = np.repeat(low[:, 1], repeats) + step // width
        tile = row * self._tile_columns + column
        order = np.argsort(tile, kind="stable")
        self._tiles, starts = np.unique(tile[order], return_index=True)
        self._sections = np.append(starts, len(order))
        self._numbers = number[order]

    def in_tile(self, tile_row: int, tile_col: int) -> np.ndarray:
        """Numbers of the samples whose bounds touch a tile, and of a few very wide ones."""
        tile = tile_row * self._tile_columns + tile_col
        position = int(np.searchsorted(self._tiles, tile))
        if position == len(self._tiles) or self._tiles[position] != tile:
            return self._wide
        section = self._numbers[self._sections[position] : self._sections[position + 1]]
        return np.concatenate((section, self._wide))

    def in_window(self, window: Window) -> np.ndarray:
        """Numbers of the samples whose bounds touch a window."""
        rows = range(max(window.row, 0) // TILE, (window.row + window.height - 1) // TILE + 1)
        cols = range(max(window.col, 0) // TILE, (window.col + window.width - 1) // TILE + 1)
        found = [self.in_tile(row, col) for row in rows for col in cols]
        if not found:
            return np.zeros(0, np.int32)
        numbers = np.unique(np.concatenate(found))
        left, top, right, bottom = self.bounds[numbers].T
        touching = (
            (right >= window.col)
            & (left <= window.col + window.width)
            & (bottom >= window.row)
            & (top <= window.row + window.height)
        )
        return numbers[touching]

    def load(self, numbers: np.ndarray) -> Iterator[Samples]:
        """Samples by number, the one on top last, some thousand at a time."""
        order = np.lexsort((numbers, -self.areas[numbers]))
        numbers = numbers[order]
        for first in range(0, len(numbers), _CHUNK):
            part = numbers[first : first + _CHUNK]
            yield Samples(self.values[part], self._geometries(part), self._small[part], part)

    def shapes(self, numbers: np.ndarray) -> np.ndarray:
        """Geometries in pixels of some samples, in the order of the numbers."""
        return self._geometries(numbers)

    def classes_of(self, number: int) -> tuple[int, ...]:
        """The class values of a sample: one, unless several are allowed."""
        if self._sets is None:
            return (int(self.values[number]),)
        several: tuple[int, ...] = self._sets[number]
        return several

    def class_pairs(self) -> tuple[np.ndarray, np.ndarray]:
        """For each class of each sample, the sample's number and the class value."""
        if self._sets is None:
            return np.arange(len(self)), self.values
        sizes = [len(several) for several in self._sets]
        values = [value for several in self._sets for value in several]
        return np.repeat(np.arange(len(self)), sizes), np.array(values, np.uint8)

    def _geometries(self, numbers: np.ndarray) -> np.ndarray:
        blobs = []
        for start, size in zip(self._starts[numbers].tolist(), self._sizes[numbers].tolist()):
            self._spill.seek(start)
            blobs.append(self._spill.read(size))
        return shapely.from_wkb(blobs)

    def pixel_extent(self) -> Window:
        """The smallest window that holds all samples, within the grid."""
        left, top = np.maximum(np.floor(self.bounds[:, :2].min(axis=0)), 0).astype(int)
        limit = (self._grid.width, self._grid.height)
        right, bottom = np.minimum(np.ceil(self.bounds[:, 2:].max(axis=0)), limit).astype(int)
        return Window(int(left), int(top), int(right - left), int(bottom - top))


def _without_pixel(shapes: np.ndarray, areas: np.ndarray) -> np.ndarray:
    """Which polygons hold the centre of no pixel, and so would vanish when burnt.

    Only small and thin ones can: the width of a shape is about twice its area over its length.
    """
    lengths = shapely.length(shapes)
    candidates = np.flatnonzero((areas < 4) | (2 * areas < 1.5 * lengths))
    result = np.zeros(len(shapes), bool)
    for first in range(0, len(candidates), _CHUNK):
        part = candidates[first : first + _CHUNK]
        result[part] = ~_holds_centre(shapes[part])
    return result


def _holds_centre(shapes: np.ndarray) -> np.ndarray:
    """For each shape whether the centre of a pixel is inside."""
    bounds = shapely.bounds(shapes)
    low = np.ceil(bounds[:, :2] - 0.5).astype(np.int64)
    count = np.maximum(np.floor(bounds[:, 2:] - 0.5).astype(np.int64) - low + 1, 0)
    centres = count[:, 0] * count[:, 1]
    # what has that many centres in its bounds is tested by burning it, not point by point
    many = centres > 10_000
    result = np.zeros(len(shapes), bool)
    result[many] = [_burns_pixel(shape) for shape in shapes[many]]
    centres = np.where(many, 0, centres)
    owner = np.repeat(np.arange(len(shapes)), centres)
    step = np.arange(len(owner)) - np.repeat(np.cumsum(centres) - centres, centres)
    width = np.repeat(count[:, 0], centres)
    x = np.repeat(low[:, 0], centres) + step % np.maximum(width, 1) + 0.5
    y = np.repeat(low[:, 1], centres) + step // np.maximum(width, 1) + 0.5
    result[owner[shapely.contains_xy(shapes[owner], x, y)]] = True
    return result


def _burns_pixel(shape: shapely.Geometry) -> bool:
    """Test a long thin shape in pieces of its bounds, so that its size does not matter."""
    from rasterio.features import rasterize

    left, top, right, bottom = (int(n) for n in np.floor(shape.bounds))
    for row in range(top, bottom + 1, 1024):
        for col in range(left, right + 1, 1024):
            piece = shapely.clip_by_rect(shape, col, row, col + 1024, row + 1024)
            if piece.is_empty or piece.area == 0:
                continue
            if rasterize(
                [piece], (1024, 1024), transform=Affine.translation(col, row), dtype="uint8"
            ).any():
                return True
    return False
