"""The algorithm “Predict raster”."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.inference_types import REGRESSION_TASK
from .. import frequent_parameters
from ..identity import INFERENCING, Identity
from ..imagery_inference import ImageryInference
from ..parameters import Declared, NewRaster, Switch

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ...definitions.inference_jobs import PredictRaster as Request
    from ...definitions.inference_jobs import PredictRasterResult
    from ..values import Values


class PredictRaster(ImageryInference):
    """Give every pixel of a raster layer numbers."""

    identity = Identity(
        "predictraster",
        QT_TR_NOOP("Predict raster"),
        INFERENCING,
        QT_TR_NOOP("Gives every pixel of imagery numbers with a model of regression."),
        QT_TR_NOOP(
            "Runs a model whose output is numbers, such as a height or a density, over imagery of "
            "any size and writes a raster of them (Cloud-Optimized GeoTIFF, float32, one band an "
            "output). Memory does not grow with the raster. Nodata and ground outside AREA stay "
            "nodata.\n\n"
            "Finished parts are kept, so an interrupted run goes on where it stopped and gives the "
            "same raster. Next: “Compute accuracy”."
        ),
        QT_TR_NOOP(
            "inference,predict,regression,numbers,height,density,continuous,deep learning,model"
        ),
    )
    job_name = "predict_raster"
    task = REGRESSION_TASK

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (
            frequent_parameters.imagery(
                self.tr(
                    "The raster to look at, with the bands that the model was trained on and a "
                    "coordinate reference system: a file, or a service such as WMS or XYZ tiles. "
                    "Of a service, the ground that is needed is copied once; it needs AREA and "
                    "CELL_SIZE."
                )
            ),
            frequent_parameters.model_package(),
            frequent_parameters.area(
                self.tr("Polygons outside which nothing is predicted."),
                self.tr("the whole imagery is predicted"),
            ),
            frequent_parameters.result_cell_size(),
            frequent_parameters.batch_size(),
            frequent_parameters.overlap(),
            Switch(
                "TTA",
                self.tr("Average over turned copies"),
                self.tr(
                    "Look at mirrored and turned copies as well and average the numbers "
                    "(test-time augmentation): often a little better, several times slower."
                ),
                default=False,
                advanced=True,
            ),
            frequent_parameters.device(),
            frequent_parameters.precision(),
            frequent_parameters.resume(),
            NewRaster(
                "OUTPUT",
                self.tr("Raster of numbers"),
                self.tr("The raster to write (.tif), with a band for each output of the model."),
            ),
        )

    def endings(self) -> dict[str, tuple[str, ...]]:
        """What the output ends in."""
        return {"OUTPUT": (".tif", ".tiff")}

    def job(self, values: Values, inputs: Path, feedback: QgsProcessingFeedback) -> Request:
        """The message to the engine."""
        from ...definitions.inference_jobs import PredictRaster as Request

        return Request(
            imagery=self.imagery_source(values, feedback), **self.asked(values, inputs, feedback)
        )

    def results(self, outcome: PredictRasterResult) -> dict[str, Any]:
        """What it hands on."""
        return {"OUTPUT": outcome.output}
