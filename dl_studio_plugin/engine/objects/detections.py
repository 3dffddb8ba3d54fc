"""Objects as arrays: what a detector says of a tile, and what is left when tiles are merged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
import shapely
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Detections:
    """N objects.

    Attributes:
        boxes: N × 4: xmin, ymin, xmax, ymax, in pixels; (0, 0) is the outer corner of the upper
            left pixel, x to the right, y down.
        scores: N, how certain each is, 0 … 1.
        values: N, of the classes.
        shapes: N polygons or multipolygons in the same pixels; ``None`` where boxes are all.
    """

    boxes: Floats
    scores: NDArray[np.float64]
    values: NDArray[np.int64]
    shapes: Optional[NDArray[np.object_]] = None

    def __len__(self) -> int:
        return len(self.boxes)

    @staticmethod
    def none(with_shapes: bool = False) -> Detections:
        """No objects."""
        shapes = np.empty(0, object) if with_shapes else None
        return Detections(np.zeros((0, 4)), np.zeros(0), np.zeros(0, np.int64), shapes)

    def take(self, which: NDArray[np.integer] | NDArray[np.bool_]) -> Detections:
        """Those at the places ``which``."""
        shapes = None if self.shapes is None else self.shapes[which]
        return Detections(self.boxes[which], self.scores[which], self.values[which], shapes)

    def outlines(self) -> NDArray[np.object_]:
        """The shapes, or the boxes as polygons."""
        return shapely.box(*self.boxes.T) if self.shapes is None else self.shapes

    def moved(self, x: float, y: float) -> Detections:
        """The same, shifted."""
        shift = np.array([x, y])
        shapes = self.shapes
        if shapes is not None:
            shapes = np.asarray(shapely.transform(shapes, lambda points: points + shift), object)
        return Detections(self.boxes + np.tile(shift, 2), self.scores, self.values, shapes)


def joined(parts: Sequence[Detections]) -> Detections:
    """All of them, in their order; there must be at least one part."""
    with_shapes = all(part.shapes is not None for part in parts)
    shapes = [part.shapes for part in parts if part.shapes is not None]
    return Detections(
        np.concatenate([part.boxes for part in parts]),
        np.concatenate([part.scores for part in parts]),
        np.concatenate([part.values for part in parts]),
        np.concatenate(shapes) if with_shapes else None,
    )
