"""Comparing features that were given a class with features whose class is known.

Two polygons are the same feature where they overlap enough; a point belongs to the polygon that it
lies in (the smallest of several); two points are the same at the same place. Features without a
partner do not count. Reference points over predicted polygons are a sample of the ground: then
accuracy and areas of the whole map are estimated too (see ``map_areas``).
"""

from __future__ import annotations

from pathlib import Path
from typing import Optional

import numpy as np
import shapely

from ...definitions.atomic import write_atomically
from ...definitions.errors import InvalidInput
from ...definitions.jobs import ComputeAccuracy, ComputeAccuracyResult
from ...definitions.outcomes import Outcome
from ..events import Events
from .classification import ClassificationScores, ClassMeasure
from .compare_vectors import TwoLayers
from .map_areas import MapAreas, ground_area, map_areas
from .outcomes import Outcomes, write_outcomes
from .overlaps import shape_pairs
from .score_pages import classification_section, comparison_page
from .writing import area_metrics, area_section

#: How far apart points at the same place may be, as a share of the ground's extent.
_SAME_PLACE = 1e-7


def compare_features(
    request: ComputeAccuracy, layers: TwoLayers, events: Events
) -> ComputeAccuracyResult:
    """Score classes and write table, report and outcomes.

    Raises:
        InvalidInput: no feature of one layer is in the other.
    """
    if len(layers.classes) < 2:
        raise InvalidInput(
            "There is only one class to compare. Choose the field of the reference that holds the "
            "class (CLASS_FIELD)."
        )
    known, predicted = _partners(layers, request.iou)
    counted = layers.centred(layers.known)[known]
    known, predicted = known[counted], predicted[counted]
    if not len(known):
        raise InvalidInput(
            "No feature of the prediction is one of the reference: none overlaps one by IoU "
            f"{request.iou:g}, and no point lies in one. Check that both cover the same ground."
        )
    left = int(layers.centred(layers.known).sum()) - len(np.unique(known))
    remarks = []
    if left:
        remarks.append(f"{left} reference features have no predicted partner and do not count.")
        events.warning(remarks[0])
    scores = _scores(layers, known, predicted, request.seed)
    areas = _areas(layers, scores)
    metrics = scores.as_metrics()
    sections = classification_section(scores, {c.name: c.colour for c in layers.classes})
    if areas is not None:
        metrics["area"] = area_metrics(areas)
        sections.append(area_section(areas))
    write_atomically(Path(request.output), scores.table_with_means().as_csv())
    write_atomically(Path(request.report), comparison_page(request, sections, remarks))
    if request.outcomes:
        found = _outcomes(layers, known, predicted)
        write_outcomes(Path(request.outcomes), found, layers.crs)
    events.log(f"Mean F1 {scores.mean_f1:.4f} over {scores.counted} features.")
    return ComputeAccuracyResult(
        request.output, request.report, float(scores.mean_f1 or 0.0), metrics, request.outcomes
    )


def _partners(layers: TwoLayers, iou: float) -> tuple[np.ndarray, np.ndarray]:
    """Positions in the reference and in the prediction of features that belong together."""
    predicted, known = layers.predicted, layers.known
    if predicted.has_points and known.has_points:
        extent = shapely.total_bounds(known.shapes)
        reach = max(float(np.ptp(extent[::2])), float(np.ptp(extent[1::2])), 1.0) * _SAME_PLACE
        tree = shapely.STRtree(predicted.shapes)
        i, j = tree.query_nearest(known.shapes, max_distance=reach, all_matches=False)
        return i, j
    if known.has_points:
        return _in_polygons(known.shapes, predicted.shapes)
    if predicted.has_points:
        j, i = _in_polygons(predicted.shapes, known.shapes)
        return i, j
    pairs = shape_pairs(predicted.shapes, known.shapes, np.zeros(len(known), bool), iou)
    i, j = [], []
    free_known, free_predicted = np.ones(len(known), bool), np.ones(len(predicted), bool)
    for k in np.argsort(-pairs.iou, kind="stable"):
        mine, theirs = pairs.detected[k], pairs.known[k]
        if free_predicted[mine] and free_known[theirs]:
            free_predicted[mine] = free_known[theirs] = False
            i.append(theirs)
            j.append(mine)
    return np.array(i, int), np.array(j, int)


def _in_polygons(points: np.ndarray, polygons: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Points that lie in polygons, each with the smallest one that holds it."""
    i, j = shapely.STRtree(polygons).query(points, predicate="intersects")
    order = np.lexsort((shapely.area(polygons[j]), i))
    i, j = i[order], j[order]
    _, first = np.unique(i, return_index=True)
    return i[first], j[first]


def _scores(
    layers: TwoLayers, known: np.ndarray, predicted: np.ndarray, seed: int
) -> ClassificationScores:
    measure = ClassMeasure(layers.classes)
    blocks = layers.blocks(layers.known)
    theirs, ours = layers.values(layers.known) - 1, layers.values(layers.predicted) - 1
    for i, j in zip(known.tolist(), predicted.tolist()):
        measure.add(int(theirs[i]), int(ours[j]), blocks[i])
    return measure.scores(seed=seed)


def _areas(layers: TwoLayers, scores: ClassificationScores) -> Optional[MapAreas]:
    if not layers.known.has_points or layers.predicted.has_points:
        return None
    shapes = layers.predicted.shapes
    if layers.area is not None:
        shapes = shapely.intersection(shapes, layers.area)
    mapped = np.zeros(len(layers.classes))
    np.add.at(
        mapped,
        layers.values(layers.predicted) - 1,
        [ground_area(shape, layers.crs) for shape in shapes],
    )
    return map_areas(scores.matrix, mapped.tolist(), [c.name for c in layers.classes])


def _outcomes(layers: TwoLayers, known: np.ndarray, predicted: np.ndarray) -> Outcomes:
    ours, theirs = layers.predicted.names[predicted], layers.known.names[known]
    return Outcomes(
        layers.predicted.shapes[predicted],
        np.where(ours == theirs, Outcome.FOUND.value, Outcome.WRONG.value).tolist(),
        ours.tolist(),
        theirs.tolist(),
        layers.predicted.confidences[predicted],
        np.full(len(ours), np.nan),
    )
