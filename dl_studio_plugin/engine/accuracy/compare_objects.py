"""Comparing objects that were found with reference objects: detection on a whole map.

Objects are compared by their outlines, or by their boxes where the prediction holds nothing but
boxes. All predicted objects count for precision, recall and F1, at the overlap that was asked for;
average precision goes by their confidences. Objects across the edge of AREA: a reference object
counts where its centre is inside; a predicted one whose centre is outside counts only if it is
right.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely

from ...definitions.atomic import write_atomically
from ...definitions.jobs import ComputeAccuracy, ComputeAccuracyResult
from ...definitions.outcomes import Outcome
from ..events import Events
from ..reports import Html, confusion_matrix, section
from ..samples.annotations import Box, ChipObject
from .compare_vectors import TwoLayers
from .detection import Detection, DetectionMeasure
from .detection_scores import DetectionScores
from .matching import NONE, match
from .outcomes import Outcomes, write_outcomes
from .overlaps import Pairs, box_pairs, shape_pairs
from .score_pages import comparison_page, detection_section

#: By which share of its box a shape may fall short and still be one.
_BOX_TOLERANCE = 1e-6
NOTHING = "nothing"


def compare_objects(
    request: ComputeAccuracy, layers: TwoLayers, events: Events
) -> ComputeAccuracyResult:
    """Score objects and write table, report and outcomes."""
    predicted, known = layers.predicted, layers.known
    masks = not _are_boxes(predicted.shapes)
    ignored = ~layers.centred(known)
    optional = ~layers.centred(predicted)
    measure = DetectionMeasure(layers.classes, masks, area_limits=(), iou=request.iou)
    boxes = shapely.bounds(predicted.shapes)
    detections = [
        Detection(Box(*box), score, value, shape if masks else None)
        for box, score, value, shape in zip(
            boxes.tolist(),
            predicted.confidences.tolist(),
            layers.values(predicted).tolist(),
            predicted.shapes,
        )
    ]
    objects = [
        ChipObject(value, shape, left_out)
        for value, shape, left_out in zip(
            layers.values(known).tolist(), known.shapes, ignored.tolist()
        )
    ]
    took = measure.add_map(
        detections, objects, layers.blocks(predicted), layers.blocks(known), optional
    )
    events.progress(0.6, "Scoring")
    events.check_cancelled()
    scores = measure.scores(
        confidence=float(predicted.confidences.min(initial=0.0)), seed=request.seed
    )
    paired = _paired(layers, took, ignored, masks, request.iou)
    # across the ground's edge and not right: such an object does not count at all
    paired[optional & (took == NONE)] = NONE
    matrix = _matrix(layers, paired, ignored, optional)
    found = _outcomes(layers, took, paired, ignored, optional, masks)
    metrics = {
        **scores.as_metrics(),
        "confusion_matrix": matrix.tolist(),
        "outcomes": {outcome.value: found.count(outcome) for outcome in Outcome},
    }
    write_atomically(Path(request.output), scores.class_table().as_csv())
    remarks = [] if request.confidence_field else [_NO_CONFIDENCE]
    sections = [*_sections(layers, scores), *_matrix_section(layers, matrix)]
    write_atomically(Path(request.report), comparison_page(request, sections, remarks))
    if request.outcomes:
        write_outcomes(Path(request.outcomes), found, layers.crs)
    events.log(
        f"Right {metrics['outcomes']['TP']}, wrong {metrics['outcomes']['FP']}, missed "
        f"{metrics['outcomes']['FN']} at IoU {request.iou:g}."
    )
    return ComputeAccuracyResult(
        request.output, request.report, float(scores.f1 or 0.0), metrics, request.outcomes
    )


def _are_boxes(shapes: np.ndarray) -> bool:
    boxes = shapely.area(shapely.box(*shapely.bounds(shapes).T))
    return bool((shapely.area(shapes) >= (1 - _BOX_TOLERANCE) * boxes).all())


def _pairs(layers: TwoLayers, ignored: np.ndarray, masks: bool, least: float) -> Pairs:
    predicted, known = layers.predicted.shapes, layers.known.shapes
    if masks:
        return shape_pairs(predicted, known, ignored, least)
    return box_pairs(shapely.bounds(predicted), shapely.bounds(known), ignored, least)


def _paired(
    layers: TwoLayers, took: np.ndarray, ignored: np.ndarray, masks: bool, iou: float
) -> np.ndarray:
    """The reference object that each prediction is, of its own class or, failing that, another."""
    paired = took.copy()
    pairs = _pairs(layers, ignored, masks, iou)
    taken = np.zeros(len(layers.known), bool)
    taken[took[took != NONE]] = True
    left = (took[pairs.detected] == NONE) & ~taken[pairs.known] & ~ignored[pairs.known]
    rank = np.argsort(np.argsort(-layers.predicted.confidences, kind="stable"), kind="stable")
    order = np.argsort(rank[pairs.detected[left]], kind="stable")
    ranked = Pairs(
        rank[pairs.detected[left]][order], pairs.known[left][order], pairs.iou[left][order]
    )
    nobody = np.zeros(len(layers.known), bool)
    others = match(ranked, len(took), nobody, nobody, np.array([iou]))[0][rank]
    paired[others != NONE] = others[others != NONE]
    return paired


def _matrix(
    layers: TwoLayers, paired: np.ndarray, ignored: np.ndarray, optional: np.ndarray
) -> np.ndarray:
    """Counts of reference class × predicted class; the last of each is *nothing*."""
    nothing = len(layers.classes)
    known, predicted = layers.values(layers.known) - 1, layers.values(layers.predicted) - 1
    matrix = np.zeros((nothing + 1, nothing + 1), np.int64)
    theirs = np.append(np.where(ignored, NONE, known), nothing)[paired]
    counted = ~((paired == NONE) & optional) & (theirs != NONE)
    np.add.at(matrix, (theirs[counted], predicted[counted]), 1)
    missed = np.ones(len(known), bool)
    missed[paired[paired != NONE]] = False
    np.add.at(matrix, (known[missed & ~ignored], nothing), 1)
    return matrix


def _outcomes(
    layers: TwoLayers,
    took: np.ndarray,
    paired: np.ndarray,
    ignored: np.ndarray,
    optional: np.ndarray,
    masks: bool,
) -> Outcomes:
    predicted, known = layers.predicted, layers.known
    right = took != NONE
    # Neither right nor wrong: what took an ignored object, or failed across the ground's edge.
    kept = np.where(right, ~np.append(ignored, False)[took], ~optional)
    missed = ~ignored
    missed[took[right]] = False
    names = np.append(known.names, "")
    count = int(missed.sum())
    outcome = np.where(right[kept], Outcome.FOUND.value, Outcome.WRONG.value).tolist()
    overlap = np.full(len(predicted), np.nan)
    pairs = _pairs(layers, np.zeros(len(known), bool), masks, 1e-9)
    together = paired[pairs.detected] == pairs.known
    overlap[pairs.detected[together]] = pairs.iou[together]
    return Outcomes(
        np.concatenate([predicted.shapes[kept], known.shapes[missed]]),
        outcome + [Outcome.MISSED.value] * count,
        predicted.names[kept].tolist() + [""] * count,
        names[paired][kept].tolist() + known.names[missed].tolist(),
        np.concatenate([predicted.confidences[kept], np.full(count, np.nan)]),
        np.concatenate([overlap[kept], np.full(count, np.nan)]),
    )


def _sections(layers: TwoLayers, scores: DetectionScores) -> list[Html]:
    return detection_section(scores, {label.name: label.colour for label in layers.classes})


def _matrix_section(layers: TwoLayers, matrix: np.ndarray) -> list[Html]:
    if len(layers.classes) < 2:
        return []
    names = [*(label.name for label in layers.classes), NOTHING]
    return [section("Confusion matrix", confusion_matrix(matrix, names, "objects"))]


_NO_CONFIDENCE = (
    "The prediction has no field “confidence”: average precision needs one, and counts all objects "
    "as equally sure here. Precision, recall and F1 do not depend on it."
)
