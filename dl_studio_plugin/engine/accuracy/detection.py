"""Scores of object detection: COCO's average precision, and what is right at one confidence.

``DetectionMeasure`` takes chips (or a whole map) one after the other and keeps only a few bytes a
detection; ``scores`` may be asked at any time. Average precision equals that of pycocotools, for
boxes and, where the detections have shapes, for masks:

* AP is the mean over the IoU thresholds 0.5, 0.55 … 0.95; AP50 and AP75 are at one threshold;
  each is the mean over the classes that the reference has;
* AR is the recall that is reached with all detections, mean over thresholds and classes;
* small, medium and large are objects up to 32², up to 96² and above, in pixels of the chip;
* ignored reference objects are COCO's crowds: what lies inside them is neither right nor wrong.

Unlike COCO's, no number of detections a chip is the limit unless one is asked for: a chip of
aerial imagery may well hold more than 100 objects.

Precision, recall and F1 are at IoU 0.5 and at one confidence for all classes: the given one, or
the one with the best mean F1. Intervals are from drawing whole blocks (see ``intervals``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Optional

import numpy as np
import shapely

from ...definitions.label_classes import BACKGROUND_VALUE, LabelClass
from ..samples.annotations import Box, ChipObject
from . import overlaps
from .any_scores import ClassTable
from .detection_counts import ClassDetections, best_confidence, counts_at, f1_of
from .intervals import Interval, draw_blocks, limits_of, listed
from .matching import NONE, match
from .precision_recall import Curve, average_precision, curve_of

#: IoU thresholds, as pycocotools makes them.
THRESHOLDS = np.linspace(0.5, 0.95, 10)
_AT_50, _AT_75 = 0, 5
#: Limits between small, medium and large, square pixels of the chip.
AREA_LIMITS = (32.0**2, 96.0**2)
_NO_LIMIT = 1e10
_SIZES = ("small", "medium", "large")


@dataclass(frozen=True)
class Detection:
    """An object that a model found.

    Attributes:
        box: in pixels of the chip (see ``samples.annotations``), or in map units.
        score: the model's confidence, 0 … 1.
        value: of its class.
        shape: its outline where the model gives one.
    """

    box: Box
    score: float
    value: int
    shape: Optional[shapely.Geometry] = None


@dataclass(frozen=True)
class DetectionClassScore:
    """Scores of one class; ``None`` where there is nothing to measure them on.

    Attributes:
        name: of the class.
        ap, ap50, ap75: average precision over all thresholds, at 0.5 and at 0.75.
        precision, recall, f1: at IoU 0.5 and the confidence of the scores.
        found, wrong, missed: true positives, false positives and false negatives there.
        reference: objects of the reference.
        detections: at any confidence, ignored ones left out.
        curve: precision over recall at IoU 0.5.
    """

    name: str
    ap: Optional[float]
    ap50: Optional[float]
    ap75: Optional[float]
    ap50_interval: Interval
    precision: Optional[float]
    recall: Optional[float]
    f1: Optional[float]
    f1_interval: Interval
    found: int
    wrong: int
    missed: int
    reference: int
    detections: int
    curve: Optional[Curve]


@dataclass(frozen=True)
class DetectionScores:
    """Scores of all classes together, and of each.

    Attributes:
        map, ap50, ap75: means over the classes that the reference has.
        map_by_size, ar_by_size: of ``small``, ``medium`` and ``large`` objects; empty where
            sizes were not told apart.
        ar: average recall.
        precision, recall, f1: means at IoU 0.5 and ``confidence``.
        confidence: at which these were counted: detections below it do not count there.
        blocks: on how many blocks (or chips) it was measured.
        masks: whether shapes were compared, not boxes.
    """

    monitors: ClassVar[tuple[str, ...]] = ("ap50", "map", "ap75", "ar", "f1")
    is_share: ClassVar[bool] = True

    classes: tuple[DetectionClassScore, ...]
    map: Optional[float]
    ap50: Optional[float]
    ap75: Optional[float]
    ap50_interval: Interval
    ar: Optional[float]
    precision: Optional[float]
    recall: Optional[float]
    f1: Optional[float]
    f1_interval: Interval
    confidence: float
    blocks: int
    masks: bool
    map_by_size: dict[str, Optional[float]] = field(default_factory=dict)
    ar_by_size: dict[str, Optional[float]] = field(default_factory=dict)

    @property
    def main(self) -> tuple[str, Optional[float]]:
        """AP50."""
        return "ap50", self.ap50

    @property
    def main_interval(self) -> Interval:
        """Of AP50."""
        return self.ap50_interval

    def value(self, name: str) -> Optional[float]:
        """See ``AnyScores``."""
        return {key: getattr(self, key) for key in self.monitors}[name]

    def as_metrics(self) -> dict[str, Any]:
        """As the model card, the training record and a job's result keep them."""
        names = ("map", "ap50", "ap75", "ar", "precision", "recall", "f1", "confidence", "blocks")
        return {
            **{name: getattr(self, name) for name in names},
            "ap50_interval": listed(self.ap50_interval),
            "f1_interval": listed(self.f1_interval),
            "masks": self.masks,
            **{f"map_{size}": value for size, value in self.map_by_size.items()},
            **{f"ar_{size}": value for size, value in self.ar_by_size.items()},
            "classes": [_class_metrics(row) for row in self.classes],
        }

    def history_row(self) -> Mapping[str, Optional[float]]:
        """The numbers of an epoch."""
        row = {name: self.value(name) for name in self.monitors}
        return {**row, **{f"ap50: {entry.name}": entry.ap50 for entry in self.classes}}

    def class_table(self) -> ClassTable:
        """Class by class."""
        columns = (
            "class", "ap50", "ap50_low", "ap50_high", "ap", "ap75", "precision", "recall", "f1",
            "f1_low", "f1_high", "found", "wrong", "missed", "reference_objects", "detections",
        )  # fmt: skip
        rows = (
            (
                *(c.name, c.ap50, *(c.ap50_interval or (None, None)), c.ap, c.ap75, c.precision),
                *(c.recall, c.f1, *(c.f1_interval or (None, None)), c.found, c.wrong, c.missed),
                *(c.reference, c.detections),
            )
            for c in self.classes
        )
        return ClassTable(columns, tuple(rows))


class DetectionMeasure:
    """Gathers detections and what is known, chip by chip."""

    def __init__(
        self,
        classes: Sequence[LabelClass],
        masks: bool = False,
        most: Optional[int] = None,
        area_limits: tuple[float, ...] = AREA_LIMITS,
    ) -> None:
        """Start with nothing.

        Args:
            classes: that are scored; background is left out.
            masks: compare shapes (a detection without one counts with its box), else boxes.
            most: of a chip's detections of a class only so many, the surest, count; COCO
                takes 100. ``None`` takes all.
            area_limits: between small, medium and large; empty does not tell sizes apart.
        """
        self.classes = tuple(c for c in classes if c.value != BACKGROUND_VALUE)
        self.masks = masks
        self._most = most
        edges = (0.0, *area_limits, _NO_LIMIT)
        # The first range is that of all objects.
        self._ranges = [(0.0, _NO_LIMIT), *zip(edges, edges[1:])][: len(area_limits) + 2]
        self._found = {
            c.value: ClassDetections(len(self._ranges), len(THRESHOLDS)) for c in self.classes
        }
        self._blocks: dict[str, int] = {}

    def add(
        self, detections: Iterable[Detection], known: Iterable[ChipObject], block: str = ""
    ) -> None:
        """Count one chip.

        Args:
            detections: all of the chip, in any order; of equal scores the first go first.
            known: all of its reference objects.
            block: the piece of ground that it belongs to, drawn as a whole for intervals;
                empty makes the chip a block of its own.
        """
        number = self._blocks.setdefault(block or f"chip {len(self._blocks)}", len(self._blocks))
        by_class: dict[int, tuple[list[Detection], list[ChipObject]]] = {}
        for detection in detections:
            by_class.setdefault(detection.value, ([], []))[0].append(detection)
        for thing in known:
            by_class.setdefault(thing.value, ([], []))[1].append(thing)
        for value, (found, objects) in by_class.items():
            if value in self._found:
                self._add_class(self._found[value], found, objects, number)

    def scores(
        self, confidence: Optional[float] = None, intervals: bool = True, seed: int = 0
    ) -> DetectionScores:
        """What was gathered so far.

        Args:
            confidence: for precision, recall and F1; ``None`` takes the one with the best F1.
            intervals: draw intervals too (takes a moment).
            seed: of the drawing.
        """
        tables = [self._found[c.value].sorted() for c in self.classes]
        if confidence is None:
            confidence = best_confidence(tables)
        counts = [counts_at(table, confidence, len(self._blocks)) for table in tables]
        drawn = draw_blocks(len(self._blocks), seed) if intervals else None
        aps = [_drawn_ap50(table, drawn) for table in tables]
        f1s = [f1_of(drawn @ c) if drawn is not None else None for c in counts]
        rows = tuple(
            _class_score(label.name, table, count, ap50, f1)
            for label, table, count, ap50, f1 in zip(self.classes, tables, counts, aps, f1s)
        )
        known = [row for row in rows if row.reference]
        by_size = self._by_size(tables)
        return DetectionScores(
            rows,
            _mean(row.ap for row in known),
            _mean(row.ap50 for row in known),
            _mean(row.ap75 for row in known),
            _mean_limits(aps),
            _mean(table.average_recall(0) for table in tables),
            _mean(row.precision for row in known),
            _mean(row.recall for row in known),
            _mean(row.f1 for row in known),
            _mean_limits(f1s),
            confidence,
            len(self._blocks),
            self.masks,
            *by_size,
        )

    def _add_class(
        self,
        gathered: ClassDetections,
        detections: list[Detection],
        objects: list[ChipObject],
        block: int,
    ) -> None:
        detections = sorted(detections, key=lambda d: -d.score)[: self._most]
        boxes = np.array([d.box for d in detections], float).reshape(-1, 4)
        shapes = overlaps.repaired(np.array([o.shape for o in objects], object))
        crowd = np.array([o.is_ignored for o in objects], bool)
        areas, known_areas = overlaps.areas_of_boxes(boxes), shapely.area(shapes)
        if self.masks:
            outlines = overlaps.repaired(
                np.array([d.shape or shapely.box(*d.box) for d in detections], object)
            )
            areas = shapely.area(outlines)
            pairs = overlaps.shape_pairs(outlines, shapes, crowd, THRESHOLDS[0])
        else:
            known_boxes = shapely.bounds(shapes).reshape(-1, 4)
            pairs = overlaps.box_pairs(boxes, known_boxes, crowd, THRESHOLDS[0])
        right, ignored, counts = [], [], []
        for low, high in self._ranges:
            left_out = crowd | (known_areas < low) | (known_areas > high)
            taken = match(pairs, len(detections), left_out, crowd, THRESHOLDS)
            free = taken == NONE
            # NONE is the last position, so a free detection reads the extra entry.
            took_ignored = np.append(left_out, False)[taken]
            outside = (areas < low) | (areas > high)
            right.append(~free & ~took_ignored)
            ignored.append(took_ignored | (free & outside))
            counts.append(int((~left_out).sum()))
        scores = np.array([d.score for d in detections], float)
        gathered.add(scores, np.stack(right), np.stack(ignored), np.array(counts), block)

    def _by_size(
        self, tables: list[ClassDetections]
    ) -> tuple[dict[str, Optional[float]], dict[str, Optional[float]]]:
        sizes = dict(zip(_SIZES, range(1, len(self._ranges))))
        return (
            {
                name: _mean(_mean(table.average_precisions(area)) for table in tables)
                for name, area in sizes.items()
            },
            {
                name: _mean(table.average_recall(area) for table in tables)
                for name, area in sizes.items()
            },
        )


def _class_score(
    name: str,
    table: ClassDetections,
    counts: np.ndarray,
    drawn_ap50: Optional[np.ndarray],
    drawn_f1: Optional[np.ndarray],
) -> DetectionClassScore:
    right, scores = table.ranked(0, _AT_50)
    known = table.known(0)
    found, wrong, missed = (int(n) for n in counts.sum(axis=0))
    aps = table.average_precisions(0)
    return DetectionClassScore(
        name,
        _mean(aps),
        aps[_AT_50],
        aps[_AT_75],
        None if drawn_ap50 is None else limits_of(drawn_ap50),
        found / (found + wrong) if found + wrong else None,
        found / known if known else None,
        2 * found / (2 * found + wrong + missed) if known else None,
        None if drawn_f1 is None or not known else limits_of(drawn_f1),
        found,
        wrong,
        missed,
        known,
        len(right),
        curve_of(right, scores, known),
    )


def _drawn_ap50(table: ClassDetections, drawn: Optional[np.ndarray]) -> Optional[np.ndarray]:
    """AP50 of each draw, NaN where the draw has no reference object of the class."""
    if drawn is None:
        return None
    kept = ~table.ignored[0, _AT_50]
    right, blocks = table.right[0, _AT_50][kept], table.block[kept]
    known = drawn @ table.known_by_block(0, drawn.shape[1])
    values = (
        average_precision(right, weights[blocks], count) for weights, count in zip(drawn, known)
    )
    return np.array([np.nan if value is None else value for value in values])


def _mean(values: Iterable[Optional[float]]) -> Optional[float]:
    known = [value for value in values if value is not None]
    return float(np.mean(known)) if known else None


def _mean_limits(drawn: Sequence[Optional[np.ndarray]]) -> Interval:
    """The interval of the mean over the classes that a draw has."""
    arrays = [values for values in drawn if values is not None]
    if not arrays:
        return None
    stacked = np.stack(arrays)
    present = ~np.isnan(stacked)
    counts = present.sum(axis=0)
    sums = np.where(present, stacked, 0).sum(axis=0)
    return limits_of(sums[counts > 0] / counts[counts > 0])


def _class_metrics(row: DetectionClassScore) -> dict[str, Any]:
    names = ("name", "ap", "ap50", "ap75", "precision", "recall", "f1", "found", "wrong", "missed")
    return {
        **{name: getattr(row, name) for name in names},
        "ap50_interval": listed(row.ap50_interval),
        "f1_interval": listed(row.f1_interval),
        "reference": row.reference,
        "detections": row.detections,
    }
