"""Objects as features of a GeoPackage, written as they are finished."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray

from ..imagery import Grid
from ..inference.cog import Provenance
from ..inference.result_layer import ResultLayer
from .detections import Detections
from .right_angles import with_right_angles

LAYER_NAME = "objects"


@dataclass(frozen=True)
class Form:
    """What becomes of outlines.

    Attributes:
        min_area: square map units under which an object is left out.
        simplify: map units by which outlines may move.
        right_angles: outlines get right angles.
    """

    min_area: float = 0.0
    simplify: float = 0.0
    right_angles: bool = False


class FeatureWriter:
    """Appends objects to a layer: class, certainty, surface, and where they come from.

    Attributes:
        counts: objects written, by class value.
    """

    def __init__(self, grid: Grid, provenance: Provenance, form: Form) -> None:
        self.counts: Counter[int] = Counter()
        self._grid = grid
        self._provenance = provenance
        self._form = form
        self._layer = self._layer_in(Path())

    def begin(self, path: Path) -> None:
        """Make the layer, even if nothing will be added."""
        self._layer = self._layer_in(path)
        self._layer.begin()

    def _layer_in(self, path: Path) -> ResultLayer:
        crs = self._grid.crs
        return ResultLayer(path, LAYER_NAME, "MultiPolygon", crs, self._provenance)

    def add(self, found: Detections) -> None:
        """Write objects, in pixels of the grid."""
        if not len(found):
            return
        outlines = self._outlines(found.outlines())
        large = shapely.area(outlines) >= self._form.min_area
        found, outlines = found.take(large), outlines[large]
        areas, confidences = shapely.area(outlines), np.round(found.scores, 4)
        self._layer.add(_as_multipolygons(outlines), found.values, areas, confidences)
        self.counts.update(found.values.tolist())

    def _outlines(self, shapes: NDArray[np.object_]) -> NDArray[np.object_]:
        affine = self._grid.transform
        pixel = abs(affine.determinant) ** 0.5
        if self._form.right_angles:
            shapes = np.array([with_right_angles(shape) for shape in shapes], object)
        if self._form.simplify > 0:
            shapes = shapely.simplify(shapes, self._form.simplify / pixel, preserve_topology=True)
        return np.asarray(
            shapely.transform(shapes, lambda xy: np.stack(affine * (xy[:, 0], xy[:, 1]), axis=1)),
            object,
        )


def _as_multipolygons(outlines: NDArray[np.object_]) -> NDArray[np.object_]:
    """An object in several pieces is one feature, so all are of that kind."""
    return np.array(
        [
            shapely.MultiPolygon([p for p in shapely.get_parts(item) if p.area > 0])
            for item in outlines
        ],
        object,
    )
