"""Ground units: the pieces of ground that go to one subset as a whole.

Chips that overlap would leak from training into validation if they were shared out one by one.
So the ground is shared out: by *work units* where there are some, else by square *blocks*
around the samples. Where units overlap, test ground goes before validation ground, and this
before training ground, so that every pixel has one subset. A chip belongs to one unit; what it
shows of another subset's ground has no label there (see ``labels``), so that no labelled pixel
is in two subsets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
import shapely
from rasterio.features import rasterize
from rasterio.transform import Affine

from ...definitions.errors import InvalidInput
from ...definitions.training_data import Subset
from ..imagery.grid import Grid, Window
from ..imagery.vectors import open_layer, polygonal, read_batches

#: In this order subsets win where units overlap; their number in arrays is position + 1.
SUBSETS = (Subset.TRAINING, Subset.VALIDATION, Subset.TEST)
#: Edges of a block in chips, the first that gives enough blocks is taken.
_BLOCK_CHIPS = (4, 2, 1, 0.5)
_ENOUGH_BLOCKS = 12
#: More blocks than this would only cost memory: they become larger.
_MOST_BLOCKS = 10_000


@dataclass(frozen=True)
class GroundUnit:
    """A piece of ground.

    Attributes:
        name: of the work unit, or ``block ROW COLUMN``.
        shape: polygon in pixels of the grid.
        window: the pixels it touches, within the grid.
        subset: what it is for; ``None`` until it is decided.
    """

    name: str
    shape: shapely.Geometry
    window: Window
    subset: Optional[Subset] = None


def read_units(path: str, layer: str, grid: Grid) -> list[GroundUnit]:
    """Work units from a vector file with the fields ``unit`` and ``subset``.

    Raises:
        InvalidInput: it cannot be read, a subset is unknown, or no unit is on the imagery.
    """
    source = open_layer(path, layer, "The file of work units")
    names = [
        str(value)
        for batch in read_batches(source, grid.crs, "unit")
        for value in _values(batch.values, len(batch.geometries))
    ]
    units: list[GroundUnit] = []
    for batch in read_batches(source, grid.crs, "subset"):
        shapes = in_pixels(batch.geometries, grid)
        for index, held in enumerate(_values(batch.values, len(shapes))):
            window = _touched(shapes[index], grid)
            if window is not None:
                name = names[batch.first + index]
                units.append(GroundUnit(name, shapes[index], window, _subset(held, name)))
    if not units:
        raise InvalidInput(
            "No work unit lies on the imagery. Check the coordinate reference systems of both, "
            "and that the units' state is accepted."
        )
    return units


def make_blocks(ground: Window, chip_size: int) -> list[GroundUnit]:
    """Square blocks that cover ``ground``, large ones where that leaves enough of them."""
    for chips in _BLOCK_CHIPS:
        edge = max(int(chips * chip_size), 1)
        rows, columns = -(-ground.height // edge), -(-ground.width // edge)
        if rows * columns >= _ENOUGH_BLOCKS:
            break
    while rows * columns > _MOST_BLOCKS:
        edge *= 2
        rows, columns = -(-ground.height // edge), -(-ground.width // edge)
    blocks = []
    for row in range(rows):
        for column in range(columns):
            whole = Window(ground.col + column * edge, ground.row + row * edge, edge, edge)
            window = whole.intersection(ground)
            if window is not None:
                blocks.append(GroundUnit(f"block {row} {column}", box_of(window), window))
    return blocks


def box_of(window: Window) -> shapely.Geometry:
    """A window as a polygon in pixels."""
    return shapely.box(
        window.col, window.row, window.col + window.width, window.row + window.height
    )


class Ground:
    """The units by place."""

    def __init__(self, units: list[GroundUnit]) -> None:
        """``units`` have their subsets."""
        self.units = units
        self._numbers = np.array([SUBSETS.index(u.subset or SUBSETS[0]) + 1 for u in units])
        self._shapes = np.array([unit.shape for unit in units], object)
        self._tree = shapely.STRtree(self._shapes)

    def subsets_in(self, window: Window) -> np.ndarray:
        """Number of each pixel's subset (see ``SUBSETS``), 0 outside all units; uint8."""
        owner = np.zeros((window.height, window.width), np.uint8)
        found = np.sort(self._tree.query(box_of(window), predicate="intersects"))
        if not len(found):
            return owner
        found = found[np.argsort(self._numbers[found], kind="stable")]
        # clipped, because burning costs by vertices, not by what is seen of a shape
        edge = window.grown(2)
        parts = shapely.clip_by_rect(
            self._shapes[found], edge.col, edge.row, edge.col + edge.width, edge.row + edge.height
        )
        burnt = [
            (part, int(number))
            for part, number in zip(parts, self._numbers[found])
            if shapely.area(part) > 0
        ]
        if burnt:
            rasterize(burnt, out=owner, transform=Affine.translation(window.col, window.row))
        return owner


def sample_amounts(
    units: list[GroundUnit], bounds: np.ndarray, values: np.ndarray, areas: np.ndarray
) -> np.ndarray:
    """How much of each class lies in each unit, by where the samples' centres are.

    Args:
        units: the ground.
        bounds: of the samples, in pixels; a sample of several classes is there once for each.
        values: their classes.
        areas: in pixels; a point counts as one.

    Returns:
        Units × (highest class value + 1) amounts in pixels.
    """
    amounts = np.zeros((len(units), int(values.max()) + 1))
    tree = shapely.STRtree([unit.shape for unit in units])
    for first in range(0, len(values), 50_000):
        part = slice(first, first + 50_000)
        centres = shapely.points((bounds[part, :2] + bounds[part, 2:]) / 2)
        sample, unit = tree.query(centres, predicate="intersects")
        weights = np.maximum(areas[part][sample], 1)
        np.add.at(amounts, (unit, values[part][sample]), weights)
    return amounts


def samples_outside(units: list[GroundUnit], bounds: np.ndarray) -> int:
    """How many samples, by their bounds in pixels, touch no unit."""
    tree = shapely.STRtree([unit.shape for unit in units])
    placed = np.zeros(len(bounds), bool)
    for first in range(0, len(bounds), 50_000):
        part = slice(first, first + 50_000)
        frames = shapely.box(*bounds[part].T)
        placed[part][tree.query(frames, predicate="intersects")[0]] = True
    return int((~placed).sum())


def _values(values: Optional[np.ndarray], count: int) -> list[object]:
    return [""] * count if values is None else values.tolist()


def _subset(held: object, unit: str) -> Optional[Subset]:
    text = "" if held is None else str(held).strip().lower()
    if not text:
        return None
    try:
        return Subset(text)
    except ValueError as error:
        raise InvalidInput(
            f"The work unit “{unit}” has the subset “{text[:40]}”; it must be training, "
            "validation, test or empty."
        ) from error


def in_pixels(shapes: np.ndarray, grid: Grid) -> np.ndarray:
    """Polygons moved from the grid's CRS into its pixels, and repaired."""
    inverse = ~grid.transform

    def move(points: np.ndarray) -> np.ndarray:
        x, y = points[:, 0], points[:, 1]
        return np.column_stack((inverse.a * x + inverse.c, inverse.e * y + inverse.f))

    return polygonal(shapely.make_valid(shapely.transform(shapes, move)))


def _touched(shape: Optional[shapely.Geometry], grid: Grid) -> Optional[Window]:
    """The pixels of the grid that a shape in pixels touches, ``None`` if there are none."""
    if shape is None or shapely.is_empty(shape):
        return None
    left, top, right, bottom = shapely.bounds(shape)
    if not np.isfinite((left, top, right, bottom)).all():
        return None
    col, row = int(np.floor(left + 1e-6)), int(np.floor(top + 1e-6))
    width, height = int(np.ceil(right - 1e-6)) - col, int(np.ceil(bottom - 1e-6)) - row
    return Window(col, row, width, height).intersection(grid.window)
