"""Outlines of masks that a network gives as small grids over boxes.

A grid (28 × 28 with Mask R-CNN) says how likely its cells belong to the object. It is stretched
over the box, read between the cells in a straight line at each pixel's middle, and cut at one half;
beyond the grid is nothing. That is how torchvision pastes masks, without an array of the
image's size for each object.
"""

from __future__ import annotations

import math

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.features import shapes
from shapely.geometry import shape as to_shapely

_LEAST = 0.5


def mask_outlines(
    boxes: NDArray[np.float64], grids: NDArray[np.floating], height: int, width: int
) -> NDArray[np.object_]:
    """An outline for each box, along the pixels' edges; an empty one where nothing is left.

    ``boxes`` are N × 4, in pixels of the image of ``height`` and ``width``; ``grids`` N × M × M,
    0 … 1.
    """
    outlines = np.empty(len(boxes), object)
    for index, (box, grid) in enumerate(zip(boxes, grids)):
        outlines[index] = _outline(box, grid, height, width)
    return outlines


def _outline(
    box: NDArray[np.float64], grid: NDArray[np.floating], height: int, width: int
) -> shapely.Geometry:
    xmin, ymin, xmax, ymax = box
    first_column, first_row = max(math.floor(xmin), 0), max(math.floor(ymin), 0)
    columns = np.arange(first_column, min(math.ceil(xmax), width))
    rows = np.arange(first_row, min(math.ceil(ymax), height))
    down = _weights(rows, ymin, ymax, grid.shape[0])
    along = _weights(columns, xmin, xmax, grid.shape[1])
    inside = down @ grid.astype(np.float64) @ along.T > _LEAST
    if not inside.any():
        return shapely.Polygon()
    pieces = [
        to_shapely(geometry)
        for geometry, _ in shapes(inside.astype(np.uint8), mask=inside, connectivity=4)
    ]
    outline = pieces[0] if len(pieces) == 1 else shapely.union_all(pieces)
    first = np.array([first_column, first_row])
    return shapely.transform(outline, lambda points: points + first)


def _weights(
    pixels: NDArray[np.integer], low: float, high: float, cells: int
) -> NDArray[np.float64]:
    """Share of each cell (columns) in each pixel (rows), by straight interpolation."""
    places = (pixels + 0.5 - low) / (high - low) * cells - 0.5
    return np.maximum(1 - np.abs(places[:, None] - np.arange(cells)), 0)
