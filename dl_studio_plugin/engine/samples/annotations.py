"""What is known of a chip that is not labelled pixel by pixel: objects in it, or its own classes.

All formats of training data are read into these classes and written from them, and trainings,
scores and pictures know no other form. Coordinates are pixels of the chip: (0, 0) is the outer
corner of the upper left pixel, x to the right, y down, so a chip of 256 pixels spans 0 … 256.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import shapely


class Box(NamedTuple):
    """A rectangle along the pixels' edges."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float


@dataclass(frozen=True)
class ChipObject:
    """An object in a chip.

    Attributes:
        value: of its class.
        shape: polygon or multipolygon, cut off at the chip's edge; a rectangle along the pixels'
            edges where the format knows boxes alone.
        is_ignored: neither learnt nor counted: a crowd, a difficult one, a cut-off rest.
    """

    value: int
    shape: shapely.Geometry
    is_ignored: bool = False

    @property
    def box(self) -> Box:
        """The rectangle around it."""
        return Box(*self.shape.bounds)


@dataclass(frozen=True)
class ObjectLabel:
    """The label of a chip of object detection: all that is in it, so an empty one is a fact."""

    objects: tuple[ChipObject, ...] = ()


@dataclass(frozen=True)
class ClassLabel:
    """The label of a chip of object classification: one class, or any number (multi-label)."""

    values: tuple[int, ...]
