"""Chips around objects: which square of ground a chip shows of a feature, and how it is read.

An export cuts chips so, and ``classify_objects`` must cut the same ones: both come here. The square
follows from the bounds of the object's shape alone. *Fixed* chips hold as many of the grid's cells
as a chip has pixels, whole ones, with the object's middle in theirs: nothing is resampled that the
grid does not resample. *Cropped* chips hold the object and a share of its size around it, and are
resampled to the chip's size: small and large objects fill their chips alike.

An object is *seen* where at least half of its pixels are valid; of another one nothing is known.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from rasterio.transform import Affine

from ...definitions.object_jobs import ObjectCut
from ..imagery import Grid, Imagery, Window, read_window
from .labels import pixels_of

#: The least side of a cropped square, in cells: of less than that nothing can be told.
_LEAST_SIDE = 4.0
#: Stored pixels that are read at once.
_MOST_STORED = 2**24
_LEAST_SEEN = 0.5
_POINT_OR_LINE = (0, 1, 2, 4, 5)


@dataclass(frozen=True)
class ObjectFrame:
    """The square of ground that a chip shows.

    Attributes:
        grid: its pixels, as many as the chip has.
        shape: the object, in pixels of ``grid``.
    """

    grid: Grid
    shape: shapely.Geometry


def with_buffer(shapes: np.ndarray, cut: ObjectCut, grid: Grid) -> np.ndarray:
    """Shapes in pixels of ``grid``: points and lines with the cut's buffer around them."""
    if not cut.buffer_m:
        return shapes
    thin = have_no_size(shapes)
    result = shapes.copy()
    result[thin] = shapely.buffer(shapes[thin], cut.buffer_m / grid.cell_size_m)
    return result


def have_no_size(shapes: np.ndarray) -> np.ndarray:
    """Which of some shapes are points or lines."""
    thin: np.ndarray = np.isin(shapely.get_type_id(shapes), _POINT_OR_LINE)
    return thin


def squares_of(bounds: np.ndarray, cut: ObjectCut, chip_size: int) -> np.ndarray:
    """The squares that chips show.

    Args:
        bounds: n × 4, of objects, in pixels: left, top, right, bottom.
        cut: how chips are cut.
        chip_size: pixels of a chip's side.

    Returns:
        n × 3: left, top and side, in the same pixels.
    """
    centre = (bounds[:, :2] + bounds[:, 2:]) / 2
    if not cut.crop:
        corner = np.floor(centre - chip_size / 2 + 0.5)
        return np.column_stack((corner, np.full(len(bounds), float(chip_size))))
    longer = (bounds[:, 2:] - bounds[:, :2]).max(axis=1)
    side = np.maximum(longer * (1 + 2 * cut.context), _LEAST_SIDE)
    return np.column_stack((centre - side[:, None] / 2, side))


def frame_objects(
    shapes: np.ndarray, grid: Grid, cut: ObjectCut, chip_size: int
) -> list[ObjectFrame]:
    """The frames of objects, whose shapes (with their buffer) are in pixels of ``grid``."""
    squares = squares_of(shapely.bounds(shapes), cut, chip_size)
    return [
        _frame(shape, grid, (left, top), side / chip_size, chip_size)
        for shape, (left, top, side) in zip(shapes, squares.tolist())
    ]


def _frame(
    shape: shapely.Geometry, grid: Grid, corner: tuple[float, float], scale: float, chip_size: int
) -> ObjectFrame:
    placed = Affine.translation(*corner) * Affine.scale(scale)
    own = Grid(grid.crs, grid.transform * placed, chip_size, chip_size)

    def move(points: np.ndarray) -> np.ndarray:
        return (points - corner) / scale

    return ObjectFrame(own, shapely.transform(shape, move))


def read_frame(
    imagery: Imagery, frame: ObjectFrame, window: Window
) -> tuple[np.ndarray, np.ndarray]:
    """Imagery of a window of a frame's pixels, and where it is valid.

    However much ground the frame shows, little of the stored imagery is in memory at once.
    """
    scale = max(frame.grid.cell_size[0] / imagery.grid.cell_size[0], 1.0)
    rows = max(int(_MOST_STORED / (window.width * scale * scale)), 1)
    if rows >= window.height:
        return read_window(imagery, frame.grid, window)
    parts = [
        read_window(
            imagery,
            frame.grid,
            Window(window.col, row, window.width, min(rows, window.row + window.height - row)),
        )
        for row in range(window.row, window.row + window.height, rows)
    ]
    return np.concatenate([p[0] for p in parts], axis=1), np.concatenate([p[1] for p in parts])


def show_object(
    image: np.ndarray, valid: np.ndarray, shape: shapely.Geometry, cut: ObjectCut
) -> bool:
    """Whether an object is seen in a chip; what is not the object is made invalid if wished.

    Args:
        image: bands × side × side; 0 afterwards where it is made invalid.
        valid: side × side; changed.
        shape: the object, in pixels of the chip.
        cut: how the chip is cut.
    """
    if not cut.blacken and valid.all():
        return True
    inside = pixels_of([shape], valid.shape)
    seen = bool((valid[inside] if inside.any() else valid).mean() >= _LEAST_SEEN)
    if cut.blacken:
        valid &= inside
        image[:, ~valid] = 0
    return seen
