"""Imagery read on a grid of another cell size.

Where the grid is the imagery's own, pixels are read as stored. Else each value is a weighted
mean of stored pixels: up to a factor of two between the cell sizes *bilinear*, the four nearest
pixel centres weighted by distance; beyond it *average*, all pixels that the new pixel covers
weighted by their covered share, so that no stored pixel is skipped. Invalid pixels have no
weight; a new pixel is valid where at least half of its weight is.

The weights of a column or row follow from its number in the grid alone, and are summed in a
fixed order, so a pixel has the same value in whatever window it is read. (GDAL's own resampling
does not promise that: it picks overviews and kernel widths by the window.)

A grid of another reference system is served by ``warping``, in the same spirit. Of imagery of
several dates each is read by itself, straight onto the grid (see ``pair``).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from .grid import SAME_CELL_SIZE, Grid, Window
from .north_up import settle
from .reading import Imagery
from .warping import places_in, source_grid, values_at, window_around

#: Coarsening beyond this factor averages.
AVERAGE_BEYOND = 2.0


class _Axis(NamedTuple):
    """Weights along one axis: stored pixel ``first + offset[k, i]`` has ``weight[k, i]``."""

    first: int
    size: int
    offset: np.ndarray
    weight: np.ndarray


def read_window(imagery: Imagery, grid: Grid, window: Window) -> tuple[np.ndarray, np.ndarray]:
    """Read a window of ``grid``, which may reach outside the imagery.

    Args:
        imagery: an open raster.
        grid: from ``target_grid``, or any other.
        window: pixels of ``grid``.

    Returns:
        An array bands × height × width of the imagery's dtype, 0 where invalid, and the valid
        mask height × width (bool).
    """
    if len(imagery.dates) > 1:
        parts = [read_window(date, grid, window) for date in imagery.dates]
        return stack_dates(parts, imagery.dtype)
    own = imagery.grid
    if grid.crs != own.crs:
        return _read_warped(imagery, grid, window)
    (x_size, y_size), (own_x, own_y) = grid.cell_size, own.cell_size
    x_scale, y_scale = x_size / own_x, y_size / own_y
    x_offset = (grid.transform.c - own.transform.c) / own_x
    y_offset = (own.transform.f - grid.transform.f) / own_y
    if _same_pixels(x_scale, x_offset) and _same_pixels(y_scale, y_offset):
        shift = Window(round(x_offset), round(y_offset), 0, 0)
        return imagery.read(
            Window(window.col + shift.col, window.row + shift.row, window.width, window.height)
        )
    columns = _axis(window.col, window.width, x_scale, x_offset)
    rows = _axis(window.row, window.height, y_scale, y_offset)
    array, valid = imagery.read(Window(columns.first, rows.first, columns.size, rows.size))
    wide = array.dtype.itemsize > 2 and array.dtype != np.float32
    kind = np.float64 if wide else np.float32
    share = valid.astype(kind)[None]
    total = _along_columns(_along_rows(array, rows, kind), columns, kind)
    weight = _along_columns(_along_rows(share, rows, kind), columns, kind)[0]
    return settle(total, weight, array.dtype)


def stack_dates(
    parts: Sequence[tuple[np.ndarray, np.ndarray]], dtype: np.dtype
) -> tuple[np.ndarray, np.ndarray]:
    """The bands of all dates one after the other, and where all of them are valid."""
    valid = np.logical_and.reduce([seen for _, seen in parts])
    array = np.concatenate([values.astype(dtype, copy=False) for values, _ in parts])
    array[:, ~valid] = 0
    return array, valid


def _read_warped(imagery: Imagery, grid: Grid, window: Window) -> tuple[np.ndarray, np.ndarray]:
    source = source_grid(imagery, grid)
    places = places_in(grid, window, source)
    if not places.known.any():
        shape = (window.height, window.width)
        return np.zeros((len(imagery.bands), *shape), imagery.dtype), np.zeros(shape, bool)
    around = window_around(places)
    return values_at(places, *read_window(imagery, source, around), around)


def _same_pixels(scale: float, offset: float) -> bool:
    return abs(scale - 1) < SAME_CELL_SIZE and abs(offset - round(offset)) < 1e-3


def _axis(start: int, count: int, scale: float, offset: float) -> _Axis:
    position = np.arange(start, start + count + 1, dtype=np.float64) * scale + offset
    low, high = position[:-1], position[1:]
    if scale > AVERAGE_BEYOND:
        first = np.floor(low).astype(np.int64)
        index = first + np.arange(math.ceil(scale) + 1)[:, None]
        weight = (np.minimum(high, index + 1) - np.maximum(low, index)) / scale
    else:
        centre = (low + high) / 2 - 0.5
        first = np.floor(centre).astype(np.int64)
        index = first + np.arange(2)[:, None]
        weight = 1 - np.abs(centre - index)
    weight = np.clip(weight, 0, None)
    weight[weight < 1e-6] = 0
    base = int(index.min())
    return _Axis(base, int(index.max()) - base + 1, index - base, weight.astype(np.float32))


def _along_rows(array: np.ndarray, axis: _Axis, kind: type) -> np.ndarray:
    total = np.zeros((array.shape[0], axis.offset.shape[1], array.shape[2]), kind)
    for index, weight in zip(axis.offset, axis.weight.astype(kind)):
        total += array[:, index, :] * weight[:, None]
    return total


def _along_columns(array: np.ndarray, axis: _Axis, kind: type) -> np.ndarray:
    total = np.zeros((*array.shape[:2], axis.offset.shape[1]), kind)
    for index, weight in zip(axis.offset, axis.weight.astype(kind)):
        total += np.take(array, index, axis=2) * weight
    return total
