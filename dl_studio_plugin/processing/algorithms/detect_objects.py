"""The algorithm “Detect objects”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.inference_types import InferenceType
from .. import frequent_parameters, model_packages
from ..identity import INFERENCING, Identity
from ..imagery_inference import ImageryInference
from ..parameters import Declared, NewFeatures, Number, NumberResult, Switch, Text

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ...definitions.detection_jobs import DetectObjects as Request
    from ...definitions.detection_jobs import DetectObjectsResult
    from ...definitions.label_classes import LabelClass
    from ..values import Values


class DetectObjects(ImageryInference):
    """Find the objects in a raster layer."""

    identity = Identity(
        "detectobjects",
        QT_TR_NOOP("Detect objects"),
        INFERENCING,
        QT_TR_NOOP("Finds objects in imagery with a model package, as boxes or outlines."),
        QT_TR_NOOP(
            "Runs a model over imagery of any size and writes a feature for every object, with its "
            "class and how certain it is. An object on the border of two tiles is found once and "
            "whole. Memory does not grow with the raster.\n\n"
            "Finished parts are kept, so an interrupted run goes on where it stopped and gives the "
            "same objects. Next: “Compute accuracy”, “Prepare result review”, “Share results”."
        ),
        QT_TR_NOOP(
            "inference,predict,object detection,instance segmentation,count,bounding box,deep "
            "learning,model,trees,buildings,cars,ships,footprints"
        ),
    )
    job_name = "detect_objects"
    task = InferenceType.OBJECT_DETECTION.value

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
                self.tr("Polygons; objects whose middle lies outside are left out."),
                self.tr("the whole imagery is looked at"),
            ),
            *self._choice_of_objects(),
            *self._course(),
            frequent_parameters.device(),
            frequent_parameters.precision(),
            frequent_parameters.resume(),
            NewFeatures(
                "OUTPUT",
                self.tr("Objects"),
                self.tr(
                    "The GeoPackage to write, a feature for each object with the fields class, "
                    "value, area, confidence, model, run and review."
                ),
            ),
            NumberResult("COUNT", self.tr("Count"), self.tr("Number of objects.")),
        )

    def _choice_of_objects(self) -> Sequence[Declared]:
        return (
            Number(
                "THRESHOLD",
                self.tr("Threshold"),
                self.tr(
                    "Objects less certain than this are left out. 0 takes the value that was best "
                    "on the validation chips of the training, but at most 0.5 with TTA."
                ),
                unit=self.tr("confidence, 0 … 1"),
                default=0.0,
                minimum=0.0,
                maximum=1.0,
            ),
            Number(
                "NMS_OVERLAP",
                self.tr("Largest overlap"),
                self.tr(
                    "Of two objects of a class that overlap more than this, only the more certain "
                    "one stays (non-maximum suppression of their boxes)."
                ),
                unit=self.tr("intersection over union, 0 … 1"),
                default=0.3,
                minimum=0.0,
                maximum=1.0,
                advanced=True,
            ),
            Switch(
                "MASKS",
                self.tr("Outlines"),
                self.tr(
                    "Write the outline of each object where the model gives one (Mask R-CNN); "
                    "else, and with other models, its box."
                ),
                default=True,
            ),
            Text(
                "CLASSES",
                self.tr("Classes"),
                self.tr("Names of the classes to keep, separated by commas."),
                left_out=self.tr("all classes of the model are kept"),
                advanced=True,
            ),
            Switch(
                "REGULARIZE",
                self.tr("Right angles"),
                self.tr(
                    "Draw outlines with right angles, as buildings have them. An outline that "
                    "does not fit stays as it is. Only with outlines."
                ),
                default=False,
            ),
            Number(
                "MIN_AREA",
                self.tr("Smallest object"),
                self.tr("Objects with less surface are left out."),
                unit=self.tr("square map units of the imagery"),
                default=0.0,
                minimum=0.0,
                advanced=True,
            ),
            Number(
                "SIMPLIFY",
                self.tr("Simplify"),
                self.tr(
                    "How far outlines may move to lose the steps of the pixels. 0 keeps the steps."
                ),
                unit=self.tr("map units of the imagery"),
                default=0.0,
                minimum=0.0,
                advanced=True,
            ),
        )

    def _course(self) -> Sequence[Declared]:
        return (
            frequent_parameters.result_cell_size(),
            frequent_parameters.batch_size(),
            frequent_parameters.overlap(),
            Switch(
                "TTA",
                self.tr("Fuse turned copies"),
                self.tr(
                    "Look at mirrored and turned copies as well and fuse what is found (test-time "
                    "augmentation): often a little better, several times slower."
                ),
                default=False,
                advanced=True,
            ),
        )

    def endings(self) -> dict[str, tuple[str, ...]]:
        """What the output ends in."""
        return {"OUTPUT": (".gpkg",)}

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        yield from super().problems(values)
        card = model_packages.card_of(values)
        known = [label.name for label in card.classes]
        unknown = [name for name in _names(values) if name not in known]
        if unknown:
            yield self.tr("CLASSES: The model does not know {unknown}. It knows {known}.").format(
                unknown=", ".join(unknown), known=", ".join(known)
            )

    def job(self, values: Values, inputs: Path, feedback: QgsProcessingFeedback) -> Request:
        """The message to the engine."""
        from ...definitions.detection_jobs import DetectObjects as Request

        return Request(
            imagery=self.imagery_source(values, feedback),
            **self.asked(values, inputs, feedback),
            threshold=values.number("THRESHOLD"),
            nms_overlap=values.number("NMS_OVERLAP"),
            masks=values.switch("MASKS"),
            classes=_names(values),
            regularize=values.switch("REGULARIZE"),
            min_area=values.number("MIN_AREA"),
            simplify=values.number("SIMPLIFY"),
        )

    def results(self, outcome: DetectObjectsResult) -> dict[str, Any]:
        """What it hands on."""
        return {"OUTPUT": outcome.output, "COUNT": outcome.count}

    def styled_results(self, values: Values) -> dict[str, tuple[LabelClass, ...]]:
        """Colour the objects by the model's classes."""
        return {"OUTPUT": model_packages.card_of(values).classes}


def _names(values: Values) -> tuple[str, ...]:
    parts = (part.strip() for part in values.text("CLASSES").split(","))
    return tuple(part for part in parts if part)
