"""Where chips lie: a lattice in each ground unit, and turned copies of training chips.

In a unit larger than a chip, chips stand ``stride`` pixels apart from the unit's upper left
corner, and the last of a row or column is pulled back to the unit's edge, so that all of the
unit is covered and little beyond it. A unit smaller than a chip gets one, centred. Chips are
pushed back into the imagery where they would reach outside.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple, Optional

import numpy as np
import shapely
from rasterio.transform import Affine

from ...definitions.training_data import Subset
from ..imagery.grid import Grid, Window
from .object_frames import ObjectFrame
from .units import SUBSETS, GroundUnit, box_of


class PlannedChip(NamedTuple):
    """A chip that may be made.

    Attributes:
        window: its pixels of the exported grid, or of its ``frame``'s.
        unit: that it belongs to.
        angle: by how many degrees it is turned.
        frame: of the one sample that it shows, where it shows one.
        sample: number of that sample.
    """

    window: Window
    unit: GroundUnit
    angle: float = 0.0
    frame: Optional[ObjectFrame] = None
    sample: int = -1

    @property
    def subset(self) -> Subset:
        """What it is for."""
        return self.unit.subset or Subset.TRAINING


def plan_chips(
    units: list[GroundUnit], grid: Grid, chip_size: int, stride: int, rotation: float
) -> Iterator[PlannedChip]:
    """All chips, unit by unit; the same window once a subset."""
    seen: set[int] = set()
    for unit in units:
        subset = unit.subset or Subset.TRAINING
        shapely.prepare(unit.shape)
        for window in _windows(unit.window, grid, chip_size, stride):
            place = (window.row * grid.width + window.col) * len(SUBSETS) + SUBSETS.index(subset)
            # two small units at the imagery's edge may be given the same window
            if place in seen or not shapely.intersects(unit.shape, box_of(window)):
                continue
            seen.add(place)
            yield PlannedChip(window, unit)
            if subset is Subset.TRAINING:
                for angle in turns(rotation):
                    yield PlannedChip(window, unit, angle)


def count_chips(
    units: list[GroundUnit], grid: Grid, chip_size: int, stride: int, rotation: float
) -> int:
    """How many chips there are at most."""
    copies = 1 + len(turns(rotation))
    total = 0
    for unit in units:
        rows = positions(unit.window.row, unit.window.height, chip_size, stride, grid.height)
        columns = positions(unit.window.col, unit.window.width, chip_size, stride, grid.width)
        total += len(rows) * len(columns) * (copies if unit.subset is Subset.TRAINING else 1)
    return total


def turns(rotation: float) -> list[float]:
    """Angles of the turned copies: all multiples of ``rotation`` below a full turn."""
    if rotation <= 0:
        return []
    return [rotation * k for k in range(1, math.ceil(360 / rotation - 1e-9))]


def positions(start: int, length: int, chip: int, stride: int, limit: int) -> list[int]:
    """First pixels of the chips along one axis of a unit.

    Args:
        start: the unit's first pixel.
        length: the unit's pixels.
        chip: a chip's pixels, at most ``limit``.
        stride: pixels from one chip to the next.
        limit: the grid's pixels.
    """
    if length <= chip:
        found = [start + (length - chip) // 2]
    else:
        found = list(range(start, start + length - chip + 1, stride))
        if found[-1] + chip < start + length:
            found.append(start + length - chip)
    return sorted({min(max(place, 0), limit - chip) for place in found})


def _windows(unit: Window, grid: Grid, chip: int, stride: int) -> Iterator[Window]:
    columns = positions(unit.col, unit.width, chip, stride, grid.width)
    for row in positions(unit.row, unit.height, chip, stride, grid.height):
        for col in columns:
            yield Window(col, row, chip, chip)


def chip_frame(window: Window, angle: float) -> Affine:
    """From a chip's (column, row) to the grid's, for the chip ``window`` turned by ``angle``."""
    half = window.width / 2
    return (
        Affine.translation(window.col + half, window.row + half)
        * Affine.rotation(angle)
        * Affine.translation(-half, -half)
    )


class Turn(NamedTuple):
    """How to take a turned chip from the window around it.

    For each of its pixels: the left and upper of the four pixels around its place there, and
    the weights of the right and the lower ones.
    """

    window: Window
    left: np.ndarray
    top: np.ndarray
    right_share: np.ndarray
    lower_share: np.ndarray


def turn(window: Window, angle: float) -> Turn:
    """The chip ``window`` turned by ``angle`` degrees about its centre."""
    size = window.width
    around = window.grown(math.ceil(size * (math.sqrt(2) - 1) / 2) + 2)
    cosine, sine = (
        round(math.cos(math.radians(angle)), 12),
        round(math.sin(math.radians(angle)), 12),
    )
    offset = np.arange(size) + 0.5 - size / 2
    x, y = offset[None, :], offset[:, None]
    centre = around.width / 2
    col = cosine * x - sine * y + centre - 0.5
    row = sine * x + cosine * y + centre - 0.5
    left, top = np.floor(col + 1e-6), np.floor(row + 1e-6)
    return Turn(
        around,
        left.astype(np.int64),
        top.astype(np.int64),
        np.clip(col - left, 0, 1),
        np.clip(row - top, 0, 1),
    )


def nearest(array: np.ndarray, turned: Turn) -> np.ndarray:
    """The pixel nearest to each of a turned chip's, from an array of the window around it."""
    rows = turned.top + (turned.lower_share > 0.5)
    columns = turned.left + (turned.right_share > 0.5)
    return array[rows, columns]
