"""The algorithm “Compute accuracy”."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry, QgsRasterLayer
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.outcomes import OUTCOME_CLASSES, OUTCOME_FIELD
from ...layers.class_styles import class_text
from ...layers.vectors import (
    CLASS_FIELD,
    LAYER,
    every_feature,
    write_area,
    write_rows,
    write_source,
)
from .. import checks, frequent_parameters
from ..engine_algorithm import EngineAlgorithm
from ..identity import REVIEW, Identity
from ..parameters import AnyLayer, Declared, Field, NewFeatures, NewFile, Number, NumberResult

if TYPE_CHECKING:
    from qgis.core import QgsFeature, QgsProcessingFeatureSource, QgsProcessingFeedback

    from ...definitions.jobs import ComputeAccuracy as Request
    from ...definitions.jobs import ComputeAccuracyResult
    from ...definitions.label_classes import LabelClass
    from ...layers.vectors import Row
    from ..values import Values

CONFIDENCE_FIELD = "confidence"
#: A field that only “Classify objects” writes: the runner-up.
_RUNNER_UP_FIELD = "second_class"


class ComputeAccuracy(EngineAlgorithm):
    """Compare a result with a reference."""

    identity = Identity(
        "computeaccuracy",
        QT_TR_NOOP("Compute accuracy"),
        REVIEW,
        QT_TR_NOOP("Compares a result of any kind with what is known of the ground."),
        QT_TR_NOOP(
            "Compares what a model said with what is known, with counts and intervals (95 %, from "
            "drawing whole blocks of ground), and writes a table and a report.\n\n"
            "Class raster: intersection over union, precision, recall and F1 of each class, the "
            "confusion matrix, kappa, and a baseline (everything the most frequent class). Ground "
            "without a reference polygon counts as background; limit the comparison to the ground "
            "that was looked at by AREA. With reference points only the points count. Where the "
            "reference is a sample, accuracy by area and the areas of the classes are estimated "
            "for the whole map, with margins (Olofsson et al. 2014).\n\n"
            "Objects that were found: right, wrong and missed ones at the overlap IOU, precision, "
            "recall and F1, average precision as COCO has it (AP50 and AP), curves. Objects that "
            "were given a class (“Classify objects”): the confusion matrix and F1 of each class; "
            "features are matched by their shape, points by the polygon they lie in. Raster of "
            "numbers: RMSE, MAE, bias and R².\n\n"
            "An honest score needs ground that the model never saw in training."
        ),
        QT_TR_NOOP(
            "score,validate,assess,confusion matrix,IoU,F1,precision,recall,kappa,ground truth,"
            "reference,error matrix,mAP,AP50,average precision,true positive,false positive,"
            "area estimate,Olofsson,RMSE,R2,regression"
        ),
    )
    job_name = "compute_accuracy"
    styled_field = OUTCOME_FIELD

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (
            AnyLayer(
                "PREDICTION",
                self.tr("Result"),
                self.tr(
                    "What a tool of inferencing wrote: a class raster, a raster of numbers, or a "
                    "layer of objects. Of objects the fields “class” and “confidence” are used."
                ),
            ),
            AnyLayer(
                "REFERENCE",
                self.tr("Reference"),
                self.tr(
                    "What is known: polygons or points with a class (or a number) each, or a "
                    "raster of the same kind as PREDICTION. Any coordinate reference system."
                ),
            ),
            Field(
                "CLASS_FIELD",
                self.tr("Class field"),
                self.tr(
                    "The field of REFERENCE that holds the name or the number of the class; for a "
                    "raster of numbers the field with the number."
                ),
                left_out=self.tr(
                    "all features are of the one class that the class raster has besides "
                    "background, and objects are compared whatever their class; of no meaning for "
                    "a reference raster"
                ),
                of="REFERENCE",
            ),
            Number(
                "IOU",
                self.tr("Overlap"),
                self.tr(
                    "Two objects are the same where their intersection over union is at least "
                    "this; of no meaning for rasters."
                ),
                unit=self.tr("share, 0 … 1"),
                default=0.5,
                minimum=0.01,
                maximum=1.0,
            ),
            frequent_parameters.area(
                self.tr("Polygons to which the comparison is limited."),
                self.tr("all of PREDICTION is compared"),
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
            NewFeatures(
                "OUTCOMES",
                self.tr("Outcomes"),
                self.tr(
                    "A GeoPackage of objects to write, with the field “outcome”: TP (right), FP "
                    "(wrong) or FN (missed); only where PREDICTION holds objects."
                ),
                left_out=self.tr("no layer of outcomes is written"),
            ),
            NumberResult(
                "SCORE",
                self.tr("Score"),
                self.tr(
                    "Mean IoU of the classes of a class raster, mean F1 of objects, R² of a raster "
                    "of numbers."
                ),
            ),
        )

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        for name in ("PREDICTION", "REFERENCE"):
            yield from self._layer_problems(values, name)
        area, prediction = values.features("AREA"), values.layer("PREDICTION")
        if area is not None and isinstance(prediction, QgsRasterLayer):
            yield from checks.empty_area(area, prediction, "AREA")
        endings = {"OUTPUT": (".csv",), "REPORT": (".html", ".htm"), "OUTCOMES": (".gpkg",)}
        for name, allowed in endings.items():
            path = values.output(name)
            if path is not None:
                yield from checks.unwritable(path, allowed)
        if values.given("OUTCOMES") and isinstance(prediction, QgsRasterLayer):
            yield self.tr(
                "OUTCOMES: Only objects have outcomes. Leave it out where PREDICTION is a raster."
            )

    def _layer_problems(self, values: Values, name: str) -> Iterator[str]:
        layer = values.layer(name)
        if isinstance(layer, QgsRasterLayer):
            values.imagery(name)
        elif layer is None or not layer.isValid():
            yield self.tr("{}: The layer cannot be read. Choose another one.").format(name)
        elif name == "REFERENCE" and layer.featureCount() == 0:
            yield self.tr("REFERENCE: The layer is empty. Choose one with polygons or points.")

    def job(self, values: Values, inputs: Path, feedback: QgsProcessingFeedback) -> Request:
        """The message to the engine."""
        from ...definitions.jobs import ComputeAccuracy as Request

        reference, layer, field = self._reference(values, inputs, feedback)
        area = values.features("AREA")
        return Request(
            reference=reference,
            layer=layer,
            class_field=field,
            output=str(values.new("OUTPUT")),
            report=str(values.new("REPORT")),
            area=write_area(area, inputs / "area.gpkg", feedback.isCanceled) if area else "",
            iou=values.number("IOU"),
            outcomes=str(values.output("OUTCOMES") or ""),
            **self._prediction(values, inputs, feedback),
        )

    def _prediction(
        self, values: Values, inputs: Path, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """The request's fields that say where the prediction is, and what of."""
        if isinstance(values.layer("PREDICTION"), QgsRasterLayer):
            return {"prediction": values.imagery("PREDICTION").source}
        source = values.needed_features("PREDICTION")
        names = [field.name() for field in source.fields()]
        class_field = _last_of(names, CLASS_FIELD) or _named(names, values.field("CLASS_FIELD"))
        confidence_field = _last_of(names, CONFIDENCE_FIELD)
        readers = [_class_reader(source, name) for name in (class_field, confidence_field)]

        def rows() -> Iterator[Row]:
            for feature in every_feature(source):
                if feature.hasGeometry():
                    yield QgsGeometry(feature.geometry()), [read(feature) for read in readers]

        path = inputs / "prediction.gpkg"
        fields = (CLASS_FIELD, CONFIDENCE_FIELD)
        write_rows(path, source.sourceCrs(), fields, rows(), feedback.isCanceled)
        return {
            "prediction": str(path),
            "prediction_layer": LAYER,
            "prediction_class_field": CLASS_FIELD if class_field else "",
            "confidence_field": CONFIDENCE_FIELD if confidence_field else "",
            "classified": bool(_last_of(names, _RUNNER_UP_FIELD)),
        }

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
        written = {"OUTCOMES": outcome.outcomes} if outcome.outcomes else {}
        return {
            "OUTPUT": outcome.output,
            "REPORT": outcome.report,
            "SCORE": outcome.score,
            **written,
        }

    def styled_results(self, values: Values) -> dict[str, tuple[LabelClass, ...]]:  # noqa: ARG002
        """Colour the objects by their outcome."""
        return {"OUTCOMES": OUTCOME_CLASSES}


def _last_of(names: Iterable[str], wanted: str) -> str:
    """The field that was written last under a name: where it was taken, ``NAME_2`` and so on."""
    found = [name for name in names if re.fullmatch(rf"{wanted}(_\d+)?", name)]
    return max(found, key=lambda name: int(name[len(wanted) + 1 :] or 0), default="")


def _named(names: Iterable[str], wanted: str) -> str:
    return wanted if wanted in names else ""


def _class_reader(source: QgsProcessingFeatureSource, field: str) -> Callable[[QgsFeature], str]:
    """The function that gives a feature's class as text; empty without a field."""
    index = source.fields().lookupField(field) if field else -1

    def class_of(feature: QgsFeature) -> str:
        return class_text(feature.attribute(index)) if index >= 0 else ""

    return class_of
