"""The job *compute accuracy*: a class raster against a reference, window by window.

Counts are kept by square *blocks* of the prediction, so that intervals can be drawn from whole
blocks; memory depends on the number of classes, not on the raster's size. Pixels that the
prediction or the reference ignores do not count.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from ...definitions.errors import InvalidInput
from ...definitions.imagery import ImagerySource
from ...definitions.jobs import ComputeAccuracy, ComputeAccuracyResult
from ...definitions.label_classes import BACKGROUND_VALUE, IGNORED_VALUE, LabelClass
from ..events import Events
from ..imagery import Grid, Imagery, Window, open_imagery
from ..imagery.damage import report_unreadable
from ..imagery.safe_open import open_raster
from ..samples.sample_index import TILE
from .class_names import named_classes, numbered_classes
from .intervals import listed
from .reference import ReadReference, raster_reference, vector_reference
from .scores import Scores, confusion, score
from .writing import write_report, write_table

#: About how many blocks the raster is cut into, and the least edge of one in pixels.
_BLOCKS = 64
_LEAST_EDGE = 64
_RASTER_SUFFIXES = (".tif", ".tiff", ".vrt", ".img", ".jp2", ".png", ".asc")


def run(request: ComputeAccuracy, events: Events) -> ComputeAccuracyResult:
    """Compare and write a table and a report.

    Raises:
        InvalidInput: the rasters or vectors cannot be compared; found before work starts.
        Cancelled: the user cancelled.
    """
    for file in (request.output, request.report):
        _check_writable(file)
    with open_imagery(ImagerySource(request.prediction, bands=(1,))) as prediction:
        classes = _classes(prediction, events)
        with _reference(request, prediction.grid, classes, events) as read_reference:
            matrices = _count(prediction, read_reference, classes, events)
        report_unreadable(prediction, events)
    scores = score(matrices, classes, seed=request.seed)
    if not scores.pixels:
        raise InvalidInput(
            "Prediction and reference have no pixel in common that counts. Check the area, and "
            "that both cover the same ground."
        )
    metrics = metrics_of(scores, classes)
    write_table(Path(request.output), scores, classes)
    write_report(Path(request.report), request, scores, classes, metrics)
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


def _check_writable(file: str) -> None:
    folder = Path(file).absolute().parent
    if not file or Path(file).is_dir() or not folder.is_dir() or not os.access(folder, os.W_OK):
        raise InvalidInput(f"“{file}” cannot be written. Choose a file in a folder of yours.")


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
) -> Iterator[ReadReference]:
    is_raster = Path(request.reference).suffix.lower() in _RASTER_SUFFIXES or (
        request.reference.startswith(("/vsi", "http", "GPKG:"))
    )
    if is_raster and not request.layer:
        with raster_reference(request.reference, request.area, grid, classes) as read:
            yield read
    else:
        with vector_reference(
            request.reference,
            request.layer,
            request.class_field,
            request.area,
            grid,
            classes,
            events,
        ) as read:
            yield read


def _count(
    prediction: Imagery,
    read_reference: ReadReference,
    classes: tuple[LabelClass, ...],
    events: Events,
) -> np.ndarray:
    """Confusion matrices of all blocks: blocks × classes × classes."""
    grid, count = prediction.grid, len(classes)
    edge = block_edge(grid)
    columns = -(-grid.width // edge)
    matrices = np.zeros((-(-grid.height // edge) * columns, count, count), np.int64)
    position = np.full(256, 255, np.uint8)
    position[[c.value for c in classes]] = np.arange(count)
    total = -(-grid.height // TILE) * -(-grid.width // TILE)
    for number, window in enumerate(grid.windows(TILE, TILE)):
        events.progress(0.1 + 0.9 * number / total, "Comparing")
        values, valid = prediction.read(window)
        predicted = np.full(valid.shape, 255, np.uint8)
        known = valid & (values[0] >= 0) & (values[0] < IGNORED_VALUE)
        predicted[known] = position[values[0][known].astype(np.uint8)]
        reference = position[read_reference(window)]
        for block, rows, cols in _blocks_of(window, edge, columns):
            matrices[block] += confusion(reference[rows, cols], predicted[rows, cols], count)
    return matrices


def block_edge(grid: Grid) -> int:
    """Edge of the blocks from which intervals are drawn, pixels."""
    return max(_LEAST_EDGE, math.ceil(math.sqrt(grid.width * grid.height / _BLOCKS)))


def _blocks_of(window: Window, edge: int, columns: int) -> Iterator[tuple[int, slice, slice]]:
    """The blocks that a window touches, and where in the window each lies."""
    for row in range(window.row // edge, (window.row + window.height - 1) // edge + 1):
        for col in range(window.col // edge, (window.col + window.width - 1) // edge + 1):
            block = Window(col * edge, row * edge, edge, edge).intersection(window)
            if block is not None:
                yield (row * columns + col, *block.slices_in(window))
