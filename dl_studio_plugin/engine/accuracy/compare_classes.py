"""Comparing a class raster with a reference, window by window.

Counts are kept by square *blocks* of the prediction, so that intervals can be drawn from whole
blocks; memory depends on the number of classes, not on the raster's size. Pixels that the
prediction or the reference ignores do not count. Where the reference is a sample, accuracy and
areas are estimated for the whole map too (see ``map_areas``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Optional

import numpy as np
import shapely

from ...definitions.errors import InvalidInput
from ...definitions.imagery import ImagerySource
from ...definitions.jobs import ComputeAccuracy, ComputeAccuracyResult
from ...definitions.label_classes import BACKGROUND_VALUE, IGNORED_VALUE, LabelClass
from ..events import Events
from ..imagery import Grid, Imagery, Window, open_imagery
from ..imagery.damage import report_unreadable
from ..imagery.safe_open import open_raster
from ..samples.sample_index import TILE
from .blocks import block_edge, blocks_of
from .class_names import named_classes, numbered_classes
from .intervals import listed
from .map_areas import MapAreas, map_areas, pixel_area, places_of_polygons
from .reference import Reference, is_raster, raster_reference, vector_reference
from .scores import Scores, confusion, score
from .writing import area_metrics, write_report, write_table


def compare_classes(request: ComputeAccuracy, events: Events) -> ComputeAccuracyResult:
    """Compare a class raster and write a table and a report.

    Raises:
        InvalidInput: the rasters or vectors cannot be compared; found before work starts.
        Cancelled: the user cancelled.
    """
    with open_imagery(ImagerySource(request.prediction, bands=(1,))) as prediction:
        classes = _classes(prediction, events)
        with _reference(request, prediction.grid, classes, events) as reference:
            matrices, mapped = _count(prediction, reference, classes, events)
            scores = score(matrices, classes, seed=request.seed)
            areas = _areas(prediction, reference, classes, scores, mapped)
            if areas is None and reference.sample is not None:
                events.warning(
                    "Accuracy by area and areas of the classes are not known: a class of the map "
                    "has fewer than two reference features."
                )
        report_unreadable(prediction, events)
    if not scores.pixels:
        raise InvalidInput(
            "Prediction and reference have no pixel in common that counts. Check the area, and "
            "that both cover the same ground."
        )
    metrics = metrics_of(scores, classes)
    if areas is not None:
        metrics["area"] = area_metrics(areas)
    write_table(Path(request.output), scores, classes, areas)
    write_report(Path(request.report), request, scores, classes, metrics, areas)
    events.log(f"Mean IoU {scores.mean_iou:.4f} over {scores.pixels} pixels.")
    return ComputeAccuracyResult(
        request.output, request.report, float(scores.mean_iou or 0), metrics
    )


def metrics_of(scores: Scores, classes: tuple[LabelClass, ...]) -> dict[str, Any]:
    """The numbers of a comparison by their names, for programs."""
    return {
        "class_iou": {c.name: c.iou for c in scores.classes},
        "class_iou_interval": {c.name: listed(c.iou_interval) for c in scores.classes},
        "class_precision": {c.name: c.precision for c in scores.classes},
        "class_recall": {c.name: c.recall for c in scores.classes},
        "class_f1": {c.name: c.f1 for c in scores.classes},
        "counts": {c.name: c.pixels for c in scores.classes},
        "mean_iou": scores.mean_iou,
        "mean_iou_interval": listed(scores.mean_iou_interval),
        "mean_f1": scores.mean_f1,
        "accuracy": scores.accuracy,
        "kappa": scores.kappa,
        "baseline_iou": baseline_iou(scores, classes),
        "pixels": scores.pixels,
        "blocks": scores.blocks,
        "confusion_matrix": scores.matrix.tolist(),
    }


def baseline_iou(scores: Scores, classes: tuple[LabelClass, ...]) -> float:
    """IoU of the most frequent class other than background if all were called that class."""
    counts = [
        row.pixels
        for row, label_class in zip(scores.classes, classes)
        if label_class.value != BACKGROUND_VALUE
    ]
    return max(counts, default=0) / max(scores.pixels, 1)


def _classes(prediction: Imagery, events: Events) -> tuple[LabelClass, ...]:
    source = prediction.source.source
    if prediction.dtype.kind not in "iu":
        raise InvalidInput(
            f"“{Path(source).name}” holds {prediction.dtype} numbers, not classes. Choose the "
            "class raster that Classify Pixels wrote."
        )
    if not prediction.is_north_up:
        raise InvalidInput(
            f"“{Path(source).name}” is stored rotated or upside down. Bring it north-up with "
            "Raster › Projections › Warp (nearest neighbour) and use the result."
        )
    with open_raster(source) as dataset:
        classes = named_classes(dataset)
    if classes is not None:
        return classes
    events.warning("The prediction does not name its classes; they are called by their numbers.")
    present = np.zeros(IGNORED_VALUE, bool)
    for window in prediction.grid.windows(4 * TILE, 4 * TILE):
        values, valid = prediction.read(window)
        found = np.unique(values[0][valid])
        present[found[(found >= 0) & (found < IGNORED_VALUE)].astype(int)] = True
        events.check_cancelled()
    return numbered_classes(int(value) for value in np.flatnonzero(present))


@contextmanager
def _reference(
    request: ComputeAccuracy, grid: Grid, classes: tuple[LabelClass, ...], events: Events
) -> Iterator[Reference]:
    if is_raster(request.reference, request.layer):
        with raster_reference(request.reference, request.area, grid, classes) as found:
            yield found
    else:
        with vector_reference(
            request.reference,
            request.layer,
            request.class_field,
            request.area,
            grid,
            classes,
            events,
        ) as found:
            yield found


def _count(
    prediction: Imagery,
    reference: Reference,
    classes: tuple[LabelClass, ...],
    events: Events,
) -> tuple[np.ndarray, np.ndarray]:
    """Confusion matrices of all blocks (blocks × classes × classes), and mapped square metres."""
    grid, count = prediction.grid, len(classes)
    edge = block_edge(grid)
    columns = -(-grid.width // edge)
    matrices = np.zeros((-(-grid.height // edge) * columns, count, count), np.int64)
    mapped = np.zeros(count)
    read_positions = _position_reader(prediction, classes)
    position = _positions(classes)
    total = -(-grid.height // TILE) * -(-grid.width // TILE)
    for number, window in enumerate(grid.windows(TILE, TILE)):
        events.progress(0.1 + 0.9 * number / total, "Comparing")
        predicted = read_positions(window)
        known = position[reference.read(window)]
        for block, rows, cols in blocks_of(window, edge, columns):
            matrices[block] += confusion(known[rows, cols], predicted[rows, cols], count)
        if reference.sample is not None:
            counted = predicted[(predicted < count) & (reference.ground.subsets_in(window) > 0)]
            mapped += np.bincount(counted, minlength=count) * pixel_area(grid, window)
    return matrices, mapped


def _positions(classes: tuple[LabelClass, ...]) -> np.ndarray:
    """For each of 256 values the class's position, or 255."""
    position = np.full(256, 255, np.uint8)
    position[[c.value for c in classes]] = np.arange(len(classes))
    return position


def _position_reader(
    prediction: Imagery, classes: tuple[LabelClass, ...]
) -> Callable[[Window], np.ndarray]:
    """What reads a window of the prediction as positions among ``classes``; 255 is none."""
    position = _positions(classes)

    def read(window: Window) -> np.ndarray:
        values, valid = prediction.read(window)
        predicted = np.full(valid.shape, 255, np.uint8)
        known = valid & (values[0] >= 0) & (values[0] < IGNORED_VALUE)
        predicted[known] = position[values[0][known].astype(np.uint8)]
        return predicted

    return read


def _areas(
    prediction: Imagery,
    reference: Reference,
    classes: tuple[LabelClass, ...],
    scores: Scores,
    mapped: np.ndarray,
) -> Optional[MapAreas]:
    """Accuracy by area where the reference is a sample of enough places."""
    sample = reference.sample
    if sample is None:
        return None
    places = scores.matrix
    if not sample.points.all():
        ground = shapely.union_all([unit.shape for unit in reference.ground.units])
        shapely.prepare(ground)
        places = places_of_polygons(
            sample,
            lambda shape: bool(shapely.intersects(ground, shapely.point_on_surface(shape))),
            _position_reader(prediction, classes),
            classes,
        )
    return map_areas(places, mapped.tolist(), [c.name for c in classes])
