"""Rasters that are stored rotated, mirrored or upside down, read onto a north-up grid.

The grid has the raster's CRS and cell size and covers its corners. Values are interpolated
bilinearly between stored pixels, by the six terms of the raster's own transform, computed for
each pixel from its absolute column and row: so they do not depend on the window.
"""

from __future__ import annotations

import math
from typing import Callable

import numpy as np
from rasterio.crs import CRS
from rasterio.transform import Affine

from .grid import Grid, Window

#: Reads a window of stored pixels: an array and its valid mask.
ReadStored = Callable[[Window], "tuple[np.ndarray, np.ndarray]"]


def north_up_grid(crs: CRS, transform: Affine, width: int, height: int) -> Grid:
    """The raster's own grid where it is north-up, else one that covers it."""
    if transform.b == 0 and transform.d == 0 and transform.a > 0 and transform.e < 0:
        return Grid(crs, transform, width, height)
    corners = [transform * corner for corner in ((0, 0), (width, 0), (0, height), (width, height))]
    xmin, xmax = min(x for x, _ in corners), max(x for x, _ in corners)
    ymin, ymax = min(y for _, y in corners), max(y for _, y in corners)
    # square pixels of the same area, unless columns and rows run along the axes
    x_size = y_size = math.sqrt(abs(transform.determinant))
    if transform.b == 0 and transform.d == 0:
        x_size, y_size = abs(transform.a), abs(transform.e)
    columns = math.ceil((xmax - xmin) / x_size - 1e-3)
    rows = math.ceil((ymax - ymin) / y_size - 1e-3)
    return Grid(crs, Affine(x_size, 0, xmin, 0, -y_size, ymax), columns, rows)


def read_north_up(
    grid: Grid, window: Window, stored: Affine, read_stored: ReadStored
) -> tuple[np.ndarray, np.ndarray]:
    """A window of ``grid`` from a raster with the transform ``stored``.

    Returns:
        An array bands × height × width and the valid mask, as ``read_stored`` gives them.
    """
    to_stored = ~stored * grid.transform
    x = np.arange(window.col, window.col + window.width)[None, :] + 0.5
    y = np.arange(window.row, window.row + window.height)[:, None] + 0.5
    col = to_stored.a * x + to_stored.b * y + (to_stored.c - 0.5)
    row = to_stored.d * x + to_stored.e * y + (to_stored.f - 0.5)
    left, top = np.floor(col + 1e-6), np.floor(row + 1e-6)
    right_share, lower_share = np.clip(col - left, 0, 1), np.clip(row - top, 0, 1)
    left, top = left.astype(np.int64), top.astype(np.int64)
    first = Window(int(left.min()), int(top.min()), 0, 0)
    source = Window(
        first.col, first.row, int(left.max()) - first.col + 2, int(top.max()) - first.row + 2
    )
    array, valid = read_stored(source)
    return interpolate(array, valid, left - first.col, top - first.row, right_share, lower_share)


def interpolate(
    array: np.ndarray,
    valid: np.ndarray,
    left: np.ndarray,
    top: np.ndarray,
    right_share: np.ndarray,
    lower_share: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """Bilinear values between the four pixels right of and below (``left``, ``top``).

    Invalid pixels have no weight; a result is valid where at least half of the weight is.
    """
    kind = np.float64 if array.dtype.itemsize > 2 and array.dtype != np.float32 else np.float32
    total = np.zeros((array.shape[0], *left.shape), kind)
    weight = np.zeros(left.shape, kind)
    for down, row_share in ((0, 1 - lower_share), (1, lower_share)):
        for right, col_share in ((0, 1 - right_share), (1, right_share)):
            share = (row_share * col_share).astype(kind)
            share[share < 1e-5] = 0
            share *= valid[top + down, left + right]
            total += share * array[:, top + down, left + right]
            weight += share
    return settle(total, weight, array.dtype)


def settle(total: np.ndarray, weight: np.ndarray, dtype: np.dtype) -> tuple[np.ndarray, np.ndarray]:
    """Weighted sums and their weights as values of ``dtype`` and a valid mask."""
    valid = weight > 0.5 - 1e-4
    # full weight is 1 but for rounding; dividing by 1 keeps values the same in every window
    divisor = np.where(valid & (weight < 1 - 1e-4), weight, 1).astype(total.dtype)
    values = total / divisor
    if dtype.kind in "iu":
        limits = np.iinfo(dtype)
        values = np.clip(np.rint(values), limits.min, limits.max)
    values[:, ~valid] = 0
    return values.astype(dtype), valid
