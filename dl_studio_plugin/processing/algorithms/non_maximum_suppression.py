"""The algorithm “Non-maximum suppression”."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.errors import InvalidInput
from ...layers.vectors import every_feature, save_chosen
from .. import checks
from ..algorithm import DlStudioAlgorithm
from ..identity import INFERENCING, Identity
from ..parameters import Declared, Features, Field, NewFeatures, Number, NumberResult

if TYPE_CHECKING:
    from qgis.core import QgsFeature, QgsProcessingFeedback

    from ...layers.suppression import Candidate
    from ..values import Values

_CONFIDENCE = "confidence"


class NonMaximumSuppression(DlStudioAlgorithm):
    """Leave only the most certain of objects that overlap."""

    identity = Identity(
        "nonmaximumsuppression",
        QT_TR_NOOP("Non-maximum suppression"),
        INFERENCING,
        QT_TR_NOOP("Of objects that overlap, keeps only the most certain one."),
        QT_TR_NOOP(
            "Goes through objects from the most certain to the least and keeps each that overlaps "
            "none of those kept by more than MAX_OVERLAP. Features keep all their fields.\n\n"
            "“Detect objects” does this itself; use this tool for objects from elsewhere, or from "
            "several runs put together."
        ),
        QT_TR_NOOP("NMS,duplicates,double,overlap,detections,merge,boxes,thin out"),
    )

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (
            Features("INPUT", self.tr("Objects"), self.tr("Polygons, one for each object.")),
            Field(
                "CONFIDENCE_FIELD",
                self.tr("Confidence field"),
                self.tr("The field of INPUT that says how certain each object is: a number."),
                left_out=self.tr(
                    "the field “confidence”; without one, larger objects count as more certain"
                ),
                of="INPUT",
            ),
            Field(
                "CLASS_FIELD",
                self.tr("Class field"),
                self.tr(
                    "The field of INPUT that holds the class. Only objects of one class compete."
                ),
                left_out=self.tr("all objects compete"),
                of="INPUT",
            ),
            Number(
                "MAX_OVERLAP",
                self.tr("Largest overlap"),
                self.tr("How much two objects that stay may overlap."),
                unit=self.tr("intersection over union, 0 … 1"),
                default=0.3,
                minimum=0.0,
                maximum=1.0,
            ),
            NewFeatures("OUTPUT", self.tr("Kept objects"), self.tr("The layer to write (.gpkg).")),
            NumberResult("COUNT", self.tr("Count"), self.tr("Number of objects that stay.")),
        )

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        source = values.needed_features("INPUT")
        for name in ("CONFIDENCE_FIELD", "CLASS_FIELD"):
            field = values.field(name)
            if field and source.fields().lookupField(field) < 0:
                yield self.tr("{name}: The layer has no field “{field}”.").format(
                    name=name, field=field
                )
        path = values.output("OUTPUT")
        if path is not None:
            yield from checks.unwritable(path, (".gpkg",))
            yield from checks.replaces_input(path, values.vector_layer("INPUT"), "INPUT")

    def work(self, values: Values, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Choose and write."""
        from ...layers.suppression import suppressed

        source, output = values.needed_features("INPUT"), values.new("OUTPUT")
        fields = source.fields()
        confidence = values.field("CONFIDENCE_FIELD")
        if not confidence and fields.lookupField(_CONFIDENCE) >= 0:
            confidence = _CONFIDENCE
        candidates = [
            _candidate(feature, confidence, values.field("CLASS_FIELD"))
            for feature in every_feature(source)
            if feature.hasGeometry() and not feature.geometry().isEmpty()
        ]
        if len(candidates) < source.featureCount():
            missing = source.featureCount() - len(candidates)
            feedback.pushWarning(self.tr("{} features have no polygon; left out.").format(missing))
        stay = suppressed(candidates, values.number("MAX_OVERLAP"), feedback.isCanceled)
        count = save_chosen(source, stay, output, feedback.isCanceled)
        feedback.pushInfo(
            self.tr("{kept} of {all} objects stay.").format(kept=count, all=len(candidates))
        )
        return {"OUTPUT": str(output), "COUNT": count}


def _candidate(feature: QgsFeature, confidence: str, class_field: str) -> Candidate:
    from ...layers.suppression import Candidate

    geometry = QgsGeometry(feature.geometry())
    if not geometry.isGeosValid():
        geometry = geometry.makeValid()
    score = _number(feature[confidence], confidence) if confidence else geometry.area()
    kind = str(feature[class_field]) if class_field else ""
    return Candidate(feature.id(), score, kind, geometry)


def _number(value: Any, field: str) -> float:
    """A certainty; nothing counts as the least."""
    if value is None or not str(value) or str(value) == "NULL":
        return -math.inf
    try:
        number = float(value)
    except (TypeError, ValueError):
        raise InvalidInput(
            f"CONFIDENCE_FIELD: “{field}” holds “{value}”, which is no number. Choose another "
            "field."
        ) from None
    return -math.inf if math.isnan(number) else number
