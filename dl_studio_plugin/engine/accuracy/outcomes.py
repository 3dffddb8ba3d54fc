"""The layer of outcomes: which objects are right, wrong or missed, on the map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyogrio
import shapely
from rasterio.crs import CRS

from ...definitions.atomic import atomic_path
from ...definitions.outcomes import LAYER, Outcome


@dataclass(frozen=True)
class Outcomes:
    """Objects with what became of them; arrays of one length.

    Attributes:
        shapes: of the prediction, or of the reference for what was missed.
        outcome: values of ``Outcome``.
        predicted: class of the prediction; empty for what was missed.
        known: class of the reference object that it is, or overlaps; empty where there is none.
        confidence: of the prediction; NaN for what was missed.
        iou: overlap with the reference object; NaN where there is none.
    """

    shapes: np.ndarray
    outcome: Sequence[str]
    predicted: Sequence[str]
    known: Sequence[str]
    confidence: np.ndarray
    iou: np.ndarray

    def count(self, outcome: Outcome) -> int:
        """How many objects have an outcome."""
        return sum(found == outcome.value for found in self.outcome)


def write_outcomes(path: Path, found: Outcomes, crs: CRS) -> None:
    """Write the objects as a GeoPackage, all or nothing."""
    points = bool(len(found.shapes)) and bool((shapely.get_type_id(found.shapes) == 0).all())
    shapes = found.shapes
    if not points:
        single = shapely.get_type_id(shapes) == 3
        shapes = shapes.copy()
        shapes[single] = shapely.multipolygons([[shape] for shape in shapes[single]])
    columns = {
        "outcome": np.array(found.outcome, object),
        "class": np.array(
            [mine or theirs for mine, theirs in zip(found.predicted, found.known)], object
        ),
        "predicted": np.array(found.predicted, object),
        "reference": np.array(found.known, object),
        "confidence": np.asarray(found.confidence, float),
        "iou": np.asarray(found.iou, float),
    }
    with atomic_path(path) as part:
        pyogrio.raw.write(
            part,
            shapely.to_wkb(shapes),
            list(columns.values()),
            list(columns),
            layer=LAYER,
            driver="GPKG",
            geometry_type="Point" if points else "MultiPolygon",
            crs=crs.to_wkt(),
            # The GDAL of Debian 12 warns of the newer versions.
            dataset_options={"VERSION": "1.2"},
        )
