"""The algorithm “Compute accuracy”."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...layers.class_styles import class_text
from ...layers.vectors import CLASS_FIELD, LAYER, write_area, write_source
from .. import checks, frequent_parameters
from ..engine_algorithm import EngineAlgorithm
from ..identity import REVIEW, Identity
from ..parameters import AnyLayer, Declared, Field, NewFile, NumberResult, RasterLayer

if TYPE_CHECKING:
    from qgis.core import QgsFeature, QgsProcessingFeatureSource, QgsProcessingFeedback

    from ...definitions.jobs import ComputeAccuracy as Request
    from ...definitions.jobs import ComputeAccuracyResult
    from ..values import Values


class ComputeAccuracy(EngineAlgorithm):
    """Compare a class raster with a reference."""

    identity = Identity(
        "computeaccuracy",
        QT_TR_NOOP("Compute accuracy"),
        REVIEW,
        QT_TR_NOOP("Compares a class raster with reference polygons, points or another raster."),
        QT_TR_NOOP(
            "Compares what a model said with what is known: intersection over union, precision, "
            "recall and F1 for each class with their counts and intervals, the confusion matrix, "
            "and a baseline (everything the most frequent class). Ground without a reference "
            "polygon counts as background; limit the comparison to the ground that was looked at "
            "by AREA. With reference points only the points count.\n\n"
            "An honest score needs ground that the model never saw in training."
        ),
        QT_TR_NOOP(
            "score,validate,assess,confusion matrix,IoU,F1,precision,recall,kappa,ground truth,"
            "reference,error matrix"
        ),
    )
    job_name = "compute_accuracy"

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (
            RasterLayer(
                "PREDICTION",
                self.tr("Class raster"),
                self.tr("The raster that “Classify pixels” wrote."),
            ),
            AnyLayer(
                "REFERENCE",
                self.tr("Reference"),
                self.tr(
                    "What is known: polygons or points with a class each, or a class raster with "
                    "the same numbers. Any coordinate reference system."
                ),
            ),
            Field(
                "CLASS_FIELD",
                self.tr("Class field"),
                self.tr("The field of REFERENCE that holds the name or the number of the class."),
                left_out=self.tr(
                    "all features are of the one class that the class raster has besides "
                    "background; of no meaning for a reference raster"
                ),
                of="REFERENCE",
            ),
            frequent_parameters.area(
                self.tr("Polygons to which the comparison is limited."),
                self.tr("the whole class raster is compared"),
            ),
            NewFile(
                "OUTPUT",
                self.tr("Scores"),
                self.tr("The table to write (.csv), one row a class."),
                files=self.tr("Table (*.csv)"),
            ),
            NewFile(
                "REPORT",
                self.tr("Accuracy report"),
                self.tr("The report to write (.html)."),
                files=self.tr("HTML (*.html)"),
            ),
            NumberResult("SCORE", self.tr("Score"), self.tr("Mean IoU of the classes.")),
        )

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        values.imagery("PREDICTION")
        prediction, reference = values.raster("PREDICTION"), values.layer("REFERENCE")
        if isinstance(reference, QgsRasterLayer):
            values.imagery("REFERENCE")
        elif reference is None or not reference.isValid():
            yield self.tr("REFERENCE: The layer cannot be read. Choose another one.")
        elif reference.featureCount() == 0:
            yield self.tr("REFERENCE: The layer is empty. Choose one with polygons or points.")
        area = values.features("AREA")
        if area is not None:
            yield from checks.empty_area(area, prediction, "AREA")
        for name, endings in (("OUTPUT", (".csv",)), ("REPORT", (".html", ".htm"))):
            path = values.output(name)
            if path is not None:
                yield from checks.unwritable(path, endings)

    def job(self, values: Values, inputs: Path, feedback: QgsProcessingFeedback) -> Request:
        """The message to the engine."""
        from ...definitions.jobs import ComputeAccuracy as Request

        reference, layer, field = self._reference(values, inputs, feedback)
        area = values.features("AREA")
        return Request(
            prediction=values.imagery("PREDICTION").source,
            reference=reference,
            layer=layer,
            class_field=field,
            output=str(values.new("OUTPUT")),
            report=str(values.new("REPORT")),
            area=write_area(area, inputs / "area.gpkg", feedback.isCanceled) if area else "",
        )

    def _reference(
        self, values: Values, inputs: Path, feedback: QgsProcessingFeedback
    ) -> tuple[str, str, str]:
        """File, layer and class field of the reference."""
        if isinstance(values.layer("REFERENCE"), QgsRasterLayer):
            return values.imagery("REFERENCE").source, "", ""
        source = values.needed_features("REFERENCE")
        field = values.field("CLASS_FIELD")
        path = inputs / "reference.gpkg"
        write_source(source, path, _class_reader(source, field), feedback.isCanceled)
        return str(path), LAYER, CLASS_FIELD if field else ""

    def results(self, outcome: ComputeAccuracyResult) -> dict[str, Any]:
        """What it hands on."""
        return {"OUTPUT": outcome.output, "REPORT": outcome.report, "SCORE": outcome.score}


def _class_reader(source: QgsProcessingFeatureSource, field: str) -> Callable[[QgsFeature], str]:
    """The function that gives a feature's class as text; empty without a field."""
    index = source.fields().lookupField(field) if field else -1

    def class_of(feature: QgsFeature) -> str:
        return class_text(feature.attribute(index)) if index >= 0 else ""

    return class_of
