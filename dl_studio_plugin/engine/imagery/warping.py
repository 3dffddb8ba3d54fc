"""Imagery read on a grid of another reference system.

Where the centre of a pixel lies in the imagery is worked out exactly at the nodes of a lattice of
``_STEP`` pixels, which stands fast on the grid, and in between them bilinearly: a curve of a map
projection is straight over so few pixels. Values are interpolated between the four pixels around
that place, of the imagery's own where its pixels are as large as the grid's or larger, else of the
imagery averaged to that size first, so that no pixel is skipped. As all of this follows from a
pixel's column and row in the grid alone, it has the same value in whatever window it is read.
"""

from __future__ import annotations

import functools
import math
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .grid import Grid, Window, target_grid
from .north_up import interpolate
from .reprojection import FAULTS, move_points

if TYPE_CHECKING:
    from .reading import Imagery

#: Pixels between two nodes of the lattice.
_STEP = 32
#: Nodes of a row of the lattice that are moved at once.
_TOGETHER = 32
#: Imagery whose pixels are this much smaller than the grid's is averaged first.
_FINER = 0.75


class Places(NamedTuple):
    """Where pixel centres lie among other imagery's pixels: all height × width.

    Attributes:
        columns, rows: fractions of a pixel counted; any number where not ``known``.
        known: whether there is such a place at all.
    """

    columns: np.ndarray
    rows: np.ndarray
    known: np.ndarray


def source_grid(imagery: Imagery, grid: Grid) -> Grid:
    """The imagery's pixels from which those of ``grid`` are interpolated."""
    share = imagery.cell_size_m / grid.cell_size_m
    if share >= _FINER:
        return imagery.grid
    width, height = imagery.grid.cell_size
    size = math.sqrt(width * height) / share
    return target_grid(imagery, min(size, imagery.width * width, imagery.height * height))


def places_in(grid: Grid, window: Window, source: Grid) -> Places:
    """Where the centres of the pixels of a window of ``grid`` lie among those of ``source``."""
    columns, rows = (
        range(start // _STEP, (start + size - 1) // _STEP + 2)
        for start, size in ((window.col, window.width), (window.row, window.height))
    )
    nodes = np.stack([_lattice_row(grid, source, row, columns) for row in rows], axis=1)
    x, along = _between(window.col, window.width, columns.start)
    y, down = _between(window.row, window.height, rows.start)
    across = nodes[:, :, x] * (1 - along) + nodes[:, :, x + 1] * along
    down = down[:, None]
    found = across[:, y] * (1 - down) + across[:, y + 1] * down
    known = np.isfinite(found).all(axis=0)
    if known.any():
        found[:, ~known] = found[:, known][:, :1]
    return Places(found[0], found[1], known)


def window_around(places: Places) -> Window:
    """The pixels from which values at ``places``, one of them known, are interpolated."""
    left, top = np.floor(places.columns + 1e-6), np.floor(places.rows + 1e-6)
    col, row = int(left.min()), int(top.min())
    return Window(col, row, int(left.max()) - col + 2, int(top.max()) - row + 2)


def values_at(
    places: Places, array: np.ndarray, valid: np.ndarray, held: Window
) -> tuple[np.ndarray, np.ndarray]:
    """Values at ``places`` and which of them are valid, of an array that holds ``held``."""
    left, top = np.floor(places.columns + 1e-6), np.floor(places.rows + 1e-6)
    values, seen = interpolate(
        array,
        valid,
        left.astype(np.int64) - held.col,
        top.astype(np.int64) - held.row,
        np.clip(places.columns - left, 0, 1),
        np.clip(places.rows - top, 0, 1),
    )
    seen &= places.known
    values[:, ~seen] = 0
    return values, seen


def _between(start: int, size: int, first: int) -> tuple[np.ndarray, np.ndarray]:
    """For each pixel the node before it, and how far it is on the way to the next."""
    pixel = np.arange(start, start + size)
    node = pixel // _STEP
    return node - first, (pixel - node * _STEP) / _STEP


def _lattice_row(grid: Grid, source: Grid, row: int, columns: range) -> np.ndarray:
    """Columns and rows in ``source`` of some nodes of one row of the lattice, 2 × nodes."""
    first, last = columns.start // _TOGETHER, (columns.stop - 1) // _TOGETHER
    pieces = [_moved_nodes(grid, source, row, piece) for piece in range(first, last + 1)]
    start = columns.start - first * _TOGETHER
    return np.concatenate(pieces, axis=1)[:, start : start + len(columns)]


@functools.lru_cache(maxsize=4096)
def _moved_nodes(grid: Grid, source: Grid, row: int, piece: int) -> np.ndarray:
    """As :func:`_lattice_row` for a fixed piece of the row; NaN where there is no place.

    Always the same nodes are moved together, because PROJ may choose its way by all of them.
    """
    col = (piece * _TOGETHER + np.arange(_TOGETHER)) * _STEP + 0.5
    points = np.column_stack(grid.transform * (col, np.full(_TOGETHER, row * _STEP + 0.5)))
    try:
        moved = move_points(grid.crs, source.crs, points)
    except FAULTS:
        moved = np.concatenate([_moved_or_nan(grid, source, point) for point in points])
    moved = np.where(np.isfinite(moved).all(axis=1)[:, None], moved, np.nan)
    return np.array(~source.transform * (moved[:, 0], moved[:, 1])) - 0.5


def _moved_or_nan(grid: Grid, source: Grid, point: np.ndarray) -> np.ndarray:
    try:
        return move_points(grid.crs, source.crs, point[None])
    except FAULTS:
        return np.full((1, 2), np.nan)
