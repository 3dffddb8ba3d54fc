"""Prompts: what a user points at, in pixels of the view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
Point = tuple[float, float]
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Prompts:
    """Places that belong to the object, places that do not, and a box around it.

    Positions are column and row, fractions allowed: the middle of the first pixel is 0.5, 0.5.

    Attributes:
        box: left, top, right, bottom.
    """

    positive: tuple[Point, ...] = ()
    negative: tuple[Point, ...] = ()
    box: Optional[Box] = None

    def scaled(self, along: float, down: float, left: float = 0.0, top: float = 0.0) -> Prompts:
        """The prompts in other pixels: first moved by ``left`` and ``top``, then scaled."""

        def moved(points: tuple[Point, ...]) -> tuple[Point, ...]:
            return tuple(((x - left) * along, (y - top) * down) for x, y in points)

        corners = None
        if self.box is not None:
            (x0, y0), (x1, y1) = moved((self.box[:2], self.box[2:]))
            corners = (x0, y0, x1, y1)
        return Prompts(moved(self.positive), moved(self.negative), corners)


def discs(points: tuple[Point, ...], shape: tuple[int, int], radius: float) -> Mask:
    """The pixels within ``radius`` of a point; a point on the array always has its own pixel."""
    found = np.zeros(shape, bool)
    rows, columns = np.ogrid[: shape[0], : shape[1]]
    for x, y in points:
        found |= (columns + 0.5 - x) ** 2 + (rows + 0.5 - y) ** 2 <= radius**2
        row, column = int(y), int(x)
        if 0 <= row < shape[0] and 0 <= column < shape[1]:
            found[row, column] = True
    return found


def in_box(box: Box, shape: tuple[int, int]) -> Mask:
    """The pixels whose middle lies in ``box``."""
    columns, rows = np.arange(shape[1]) + 0.5, np.arange(shape[0]) + 0.5
    left, top, right, bottom = box
    return np.outer((rows > top) & (rows < bottom), (columns > left) & (columns < right))
