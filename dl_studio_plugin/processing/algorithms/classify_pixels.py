"""The algorithm “Classify pixels”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QT_TR_NOOP

from .. import checks, frequent_parameters, model_packages
from ..identity import INFERENCING, Identity
from ..imagery_inference import ImageryInference
from ..parameters import Declared, NewFeatures, NewRaster, Number, Switch

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback, QgsRasterLayer

    from ...definitions.inference_jobs import ClassifyPixels as Request
    from ...definitions.inference_jobs import ClassifyPixelsResult
    from ...definitions.label_classes import LabelClass
    from ...definitions.model_card import ModelCard
    from ..values import Values

#: Bytes on the disk for a pixel of a class raster while it is made: compressed parts and the
#: raster put together from them. Class rasters shrink to a tenth and less.
BYTES_PER_PIXEL = 0.25


class ClassifyPixels(ImageryInference):
    """Give every pixel of a raster layer its class."""

    identity = Identity(
        "classifypixels",
        QT_TR_NOOP("Classify pixels"),
        INFERENCING,
        QT_TR_NOOP("Gives every pixel of imagery its class with a model package."),
        QT_TR_NOOP(
            "Runs a model over imagery of any size and writes a class raster (Cloud-Optimized "
            "GeoTIFF with class names and colours); if you wish also the probability of every "
            "class and polygons of the classes. Memory does not grow with the raster. Nodata and "
            "ground outside AREA stay without a class.\n\n"
            "Finished parts are kept, so an interrupted run goes on where it stopped and gives the "
            "same raster. Next: “Compute accuracy”, “Share results”."
        ),
        QT_TR_NOOP(
            "inference,predict,prediction,segment,semantic segmentation,land cover,class raster,"
            "deep learning,model,mask,extract,buildings,polygons"
        ),
    )
    job_name = "classify_pixels"

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (
            *self._imagery(),
            frequent_parameters.model_package(),
            frequent_parameters.area(
                self.tr("Polygons outside which nothing is classified."),
                self.tr("the whole imagery is classified"),
            ),
            *self._course(),
            frequent_parameters.device(),
            frequent_parameters.precision(),
            frequent_parameters.resume(),
            *self._outputs(),
        )

    def _imagery(self) -> Sequence[Declared]:
        return (
            frequent_parameters.imagery(
                self.tr(
                    "The raster to classify, with the bands that the model was trained on and a "
                    "coordinate reference system: a file, or a service such as WMS or XYZ tiles. "
                    "Of a service, the ground that is needed is copied once; it needs AREA and "
                    "CELL_SIZE."
                )
            ),
        )

    def _course(self) -> Sequence[Declared]:
        return (
            frequent_parameters.result_cell_size(),
            frequent_parameters.batch_size(),
            frequent_parameters.overlap(),
            Switch(
                "TTA",
                self.tr("Average over turned copies"),
                self.tr(
                    "Classify mirrored and turned copies as well and average the probabilities "
                    "(test-time augmentation): often a little better, several times slower."
                ),
                default=False,
                advanced=True,
            ),
            Number(
                "THRESHOLD",
                self.tr("Threshold"),
                self.tr(
                    "A pixel whose best class is less probable than this becomes background, or "
                    "has no class where the model knows no background."
                ),
                unit=self.tr("probability, 0 … 1"),
                default=0.0,
                minimum=0.0,
                maximum=1.0,
                advanced=True,
            ),
        )

    def _outputs(self) -> Sequence[Declared]:
        return (
            NewRaster(
                "OUTPUT",
                self.tr("Class raster"),
                self.tr("The raster of class numbers to write (.tif)."),
            ),
            NewRaster(
                "PROBABILITIES",
                self.tr("Probabilities"),
                self.tr("A raster with one band a class to write (.tif)."),
                left_out=self.tr("no probabilities are written"),
            ),
            NewFeatures(
                "POLYGONS",
                self.tr("Polygons"),
                self.tr(
                    "A GeoPackage of polygons to write, one for each connected piece of a class."
                ),
                left_out=self.tr("no polygons are made"),
            ),
            Number(
                "MIN_AREA",
                self.tr("Smallest polygon"),
                self.tr("Polygons with less surface are left out; only with POLYGONS."),
                unit=self.tr("square map units of the imagery"),
                default=0.0,
                minimum=0.0,
                advanced=True,
            ),
            Number(
                "SIMPLIFY",
                self.tr("Simplify"),
                self.tr(
                    "How far outlines of polygons may move to lose the steps of the pixels; only "
                    "with POLYGONS. 0 keeps the steps."
                ),
                unit=self.tr("map units of the imagery"),
                default=0.0,
                minimum=0.0,
                advanced=True,
            ),
        )

    def endings(self) -> dict[str, tuple[str, ...]]:
        """What the outputs end in."""
        return {
            "OUTPUT": (".tif", ".tiff"),
            "PROBABILITIES": (".tif", ".tiff"),
            "POLYGONS": (".gpkg",),
        }

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        found = [*super().problems(values)]
        yield from found
        if not found:
            yield from self._space_problems(values, model_packages.card_of(values))

    def _space_problems(self, values: Values, card: ModelCard) -> Iterator[str]:
        output = values.output("OUTPUT")
        if output is None or list(checks.unwritable(output)):
            return
        first = self.dates[0]
        service = values.service(first)
        if service is None:
            pixels = _pixels(values.raster(first), card, values.number("CELL_SIZE"))
        else:
            pixels = self.service_plan(values, service).pixels
        needed = pixels * BYTES_PER_PIXEL
        if values.output("PROBABILITIES") is not None:
            needed *= 1 + len(card.classes)
        yield from checks.too_little_space(output.parent, needed, self.tr("The class raster"))

    def job(self, values: Values, inputs: Path, feedback: QgsProcessingFeedback) -> Request:
        """The message to the engine."""
        from ...definitions.inference_jobs import ClassifyPixels as Request

        return Request(
            imagery=self.imagery_source(values, feedback), **self.asked(values, inputs, feedback)
        )

    def asked(
        self, values: Values, inputs: Path, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """The fields of the message, but for the imagery."""
        return {
            **super().asked(values, inputs, feedback),
            "threshold": values.number("THRESHOLD"),
            "probabilities": str(values.output("PROBABILITIES") or ""),
            "polygons": str(values.output("POLYGONS") or ""),
            "min_area": values.number("MIN_AREA"),
            "simplify": values.number("SIMPLIFY"),
        }

    def results(self, outcome: ClassifyPixelsResult) -> dict[str, Any]:
        """What it hands on."""
        layers = {
            "OUTPUT": outcome.output,
            "PROBABILITIES": outcome.probabilities,
            "POLYGONS": outcome.polygons,
        }
        return {name: path for name, path in layers.items() if path}

    def styled_results(self, values: Values) -> dict[str, tuple[LabelClass, ...]]:
        """Colour the class raster and the polygons by the model's classes."""
        classes = model_packages.card_of(values).classes
        return {"OUTPUT": classes, "POLYGONS": classes}


def _pixels(layer: QgsRasterLayer, card: ModelCard, cell_size: float) -> float:
    """About how many pixels the result has."""
    from ...definitions.model_fit import run_cell_size
    from ...layers.raster_facts import ground_cell_size

    pixels = float(layer.width()) * layer.height()
    if cell_size:
        own, size = layer.rasterUnitsPerPixelX(), cell_size
    else:
        own = ground_cell_size(layer)
        size = run_cell_size(card, own)
    return pixels * (own / size) ** 2 if size > 0 else pixels
