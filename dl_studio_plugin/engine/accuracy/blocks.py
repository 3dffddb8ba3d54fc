"""Square blocks of ground, from which intervals are drawn (see ``intervals``)."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from ..imagery.grid import Grid, Window

#: About how many blocks the ground is cut into, and the least edge of one in pixels.
_BLOCKS = 64
_LEAST_EDGE = 64


def block_edge(grid: Grid) -> int:
    """Edge of the blocks from which intervals are drawn, pixels."""
    return max(_LEAST_EDGE, math.ceil(math.sqrt(grid.width * grid.height / _BLOCKS)))


def blocks_of(window: Window, edge: int, columns: int) -> Iterator[tuple[int, slice, slice]]:
    """The blocks that a window touches, and where in the window each lies."""
    for row in range(window.row // edge, (window.row + window.height - 1) // edge + 1):
        for col in range(window.col // edge, (window.col + window.width - 1) // edge + 1):
            block = Window(col * edge, row * edge, edge, edge).intersection(window)
            if block is not None:
                yield (row * columns + col, *block.slices_in(window))


def blocks_of_places(places: np.ndarray, bounds: tuple[float, float, float, float]) -> list[str]:
    """The name of the block in which each place lies.

    Args:
        places: n × 2, in map units.
        bounds: of the ground, xmin, ymin, xmax, ymax.
    """
    xmin, ymin, xmax, ymax = bounds
    edge = math.sqrt((xmax - xmin) * (ymax - ymin) / _BLOCKS) or 1.0
    cells = np.floor((places - (xmin, ymin)) / edge).astype(int)
    return [f"{row} {column}" for column, row in cells]
