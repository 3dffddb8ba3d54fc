"""The algorithm “Detect change”."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.inference_types import InferenceType
from ..identity import INFERENCING, Identity
from ..parameters import Declared, RasterLayer
from .classify_pixels import ClassifyPixels

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ...definitions.inference_jobs import DetectChange as Request
    from ..values import Values


class DetectChange(ClassifyPixels):
    """Give every pixel of two dates its class of change."""

    identity = Identity(
        "detectchange",
        QT_TR_NOOP("Detect change"),
        INFERENCING,
        QT_TR_NOOP("Finds what has changed between two dates with a model package."),
        QT_TR_NOOP(
            "Runs a model of change detection over imagery of two dates and writes a raster of the "
            "classes of change (Cloud-Optimized GeoTIFF with class names and colours); if you wish "
            "also the probability of every class and polygons of the changes.\n\n"
            "The two rasters need not lie on the same pixels: both are read on one grid, in the "
            "coordinate reference system of BEFORE, at the cell size of the model, where both show "
            "ground. What is nodata on one date has no class. Finished parts are kept, so an "
            "interrupted run goes on where it stopped and gives the same raster. Next: “Compute "
            "accuracy”, “Share results”."
        ),
        QT_TR_NOOP(
            "inference,predict,change,difference,two dates,time,before,after,siamese,deep learning,"
            "model,polygons"
        ),
    )
    job_name = "detect_change"
    task = InferenceType.CHANGE_DETECTION.value
    dates = ("BEFORE", "AFTER")

    def _imagery(self) -> Sequence[Declared]:
        return (
            RasterLayer(
                "BEFORE",
                self.tr("Before"),
                self.tr(
                    "The raster of the earlier date, with the bands that the model was trained on "
                    "and a coordinate reference system: a file, or a service such as WMS or XYZ "
                    "tiles. Of a service, the ground that is needed is copied once; it needs AREA "
                    "and CELL_SIZE."
                ),
            ),
            RasterLayer(
                "AFTER",
                self.tr("After"),
                self.tr(
                    "The raster of the later date, of the same ground, with the same bands; its "
                    "pixels and coordinate reference system may be others."
                ),
            ),
        )

    def job(self, values: Values, inputs: Path, feedback: QgsProcessingFeedback) -> Request:
        """The message to the engine."""
        from ...definitions.inference_jobs import DetectChange as Request

        before, after = (self.imagery_source(values, feedback, name) for name in self.dates)
        return Request(imagery=before, imagery_after=after, **self.asked(values, inputs, feedback))
