"""Scoring a package that finds objects on chips, through the runtime that the tools use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

import numpy as np

from ....definitions.label_classes import LabelClass
from ...accuracy.detection import Detection, DetectionMeasure
from ...accuracy.detection_scores import DetectionScores
from ...accuracy.matching import NONE
from ...models.package import ModelPackage
from ...models.runtime_detector import DetectorRunner
from ...objects.detections import Detections
from ...objects.suppression import suppress_boxes
from ...samples.annotations import Box, ChipObject, ObjectLabel
from ...samples.reading import band_dtype, read_image
from ..chip_sets import Chip
from ..evaluation import PackageScores
from .labels import object_label

_SHOWN = 4
#: Doubles are dropped as ``detect_objects`` does by itself.
OVERLAP = 0.3


@dataclass(frozen=True)
class ShownObjects:
    """A chip for the report.

    Attributes:
        image: bands × H × W in the imagery's units; ``valid``: H × W bool.
        label: what is there.
        found: what was found, with its certainty.
        score: F1 in this chip at the confidence of the scores.
    """

    name: str
    image: np.ndarray
    valid: np.ndarray
    label: ObjectLabel
    found: ObjectLabel
    score: float


ObjectScores = PackageScores[DetectionScores, ShownObjects]


def score_package(
    package: ModelPackage,
    chips: Sequence[Chip],
    device: str,
    batch_size: int,  # noqa: ARG001 - a detector takes one image at a time
    warn: Callable[[str], None],
    told: Callable[[float], None],
) -> ObjectScores:
    """Look for objects in ``chips`` and compare with their labels; see ``ScorePackage``."""
    classes = package.card.classes
    runner = DetectorRunner(package, np.dtype(band_dtype(chips[0].data.bands)), device)
    for text in runner.warnings:
        warn(text)
    measure = DetectionMeasure(classes, masks=runner.has_masks)
    found: list[list[Detection]] = []
    labels: list[ObjectLabel] = []
    for number, chip in enumerate(chips, start=1):
        image, valid = read_image(chip.folder, chip.data, chip.row)
        found.append(detections_of(_without_doubles(runner.detect(image, valid))))
        labels.append(object_label(chip))
        measure.add(found[-1], labels[-1].objects)
        told(number / len(chips))
    scores = measure.scores()
    f1s = [
        _f1(classes, scores.confidence, seen, label, runner.has_masks)
        for seen, label in zip(found, labels)
    ]
    order = [index for index in np.argsort(f1s, kind="stable") if np.isfinite(f1s[index])]

    def shown(indexes: Sequence[int]) -> tuple[ShownObjects, ...]:
        return tuple(
            ShownObjects(
                chips[index].row.name,
                *read_image(chips[index].folder, chips[index].data, chips[index].row),
                labels[index],
                as_label(found[index], scores.confidence),
                f1s[index],
            )
            for index in indexes
        )

    return PackageScores(
        scores,
        shown(order[::-1][:_SHOWN]),
        shown(order[:_SHOWN]),
        runner.device_name,
        runner.runtime_name,
    )


def detections_of(found: Detections) -> list[Detection]:
    """Objects as they are scored."""
    shapes = [None] * len(found) if found.shapes is None else list(found.shapes)
    return [
        Detection(Box(*box), score, value, shape)
        for box, score, value, shape in zip(
            found.boxes.tolist(), found.scores.tolist(), found.values.tolist(), shapes
        )
    ]


def as_label(found: Sequence[Detection], confidence: float) -> ObjectLabel:
    """What was found with at least this certainty, as it is drawn."""
    import shapely

    return ObjectLabel(
        tuple(
            ChipObject(item.value, item.shape or shapely.box(*item.box))
            for item in found
            if item.score >= confidence
        )
    )


def _without_doubles(found: Detections) -> Detections:
    return found.take(suppress_boxes(found.boxes, found.scores, OVERLAP, found.values))


def _f1(
    classes: Sequence[LabelClass],
    confidence: float,
    found: Sequence[Detection],
    label: ObjectLabel,
    masks: bool,
) -> float:
    """F1 of one chip; not a number where nothing is there and nothing was found."""
    sure = [item for item in found if item.score >= confidence]
    known = label.objects
    counted = sum(not item.is_ignored for item in known)
    measure = DetectionMeasure(classes, masks=masks, area_limits=())
    took = measure.add_map(sure, known, ["chip"] * len(sure), ["chip"] * len(known))
    right = sum(place != NONE and not known[place].is_ignored for place in took)
    doubtful = sum(place != NONE and known[place].is_ignored for place in took)
    total = counted + len(sure) - doubtful
    return 2 * right / total if total else float("nan")
