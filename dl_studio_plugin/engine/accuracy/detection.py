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

Precision, recall and F1 are at one IoU (0.5 unless said otherwise) and at one confidence for all
classes: the given one, or the one with the best mean F1. Intervals are from drawing whole blocks
(see ``intervals``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
import shapely

from ...definitions.label_classes import BACKGROUND_VALUE, LabelClass
from ..samples.annotations import Box, ChipObject
from . import overlaps
from .detection_counts import COCO, COUNTED, ClassDetections, best_confidence, counts_at
from .detection_scores import DetectionClassScore, DetectionScores
from .intervals import Interval, draw_blocks, f1_of, limits_of, limits_of_mean, mean_of
from .matching import NONE, match
from .precision_recall import average_precision, curve_of

#: IoU thresholds, as pycocotools makes them.
THRESHOLDS = np.linspace(0.5, 0.95, 10)
_AT_50, _AT_75 = 0, 5
#: Limits between small, medium and large, square pixels of the chip.
AREA_LIMITS = (32.0**2, 96.0**2)
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


class DetectionMeasure:
    """Gathers detections and what is known, chip by chip."""

    def __init__(
        self,
        classes: Sequence[LabelClass],
        masks: bool = False,
        most: Optional[int] = None,
        area_limits: tuple[float, ...] = AREA_LIMITS,
        iou: float = 0.5,
    ) -> None:
        """Start with nothing.

        Args:
            classes: that are scored; background is left out.
            masks: compare shapes (a detection without one counts with its box), else boxes.
            most: of a chip's detections of a class only so many, the surest, count; COCO
                takes 100. ``None`` takes all.
            area_limits: between small, medium and large; empty does not tell sizes apart.
            iou: overlap from which a detection is right for precision, recall and F1.
        """
        self.classes = tuple(c for c in classes if c.value != BACKGROUND_VALUE)
        self.masks = masks
        self._most = most
        edges = (0.0, *area_limits, np.inf)
        self._ranges = [(0.0, np.inf), *(zip(edges, edges[1:]) if area_limits else ())]
        self._thresholds = np.append(THRESHOLDS, iou)
        shape = (len(self._ranges), len(self._thresholds))
        self._found = {c.value: ClassDetections(*shape) for c in self.classes}
        self._blocks: dict[str, int] = {}

    def add(
        self, detections: Sequence[Detection], known: Sequence[ChipObject], block: str = ""
    ) -> None:
        """Count one chip.

        Args:
            detections: all of the chip, in any order; of equal scores the first go first.
            known: all of its reference objects.
            block: the piece of ground that it belongs to, drawn as a whole for intervals;
                empty makes the chip a block of its own.
        """
        name = block or f"chip {len(self._blocks)}"
        self._block_number(name)  # a chip without any object is a block too
        self.add_map(detections, known, [name] * len(detections), [name] * len(known))

    def add_map(
        self,
        detections: Sequence[Detection],
        known: Sequence[ChipObject],
        blocks: Sequence[str],
        known_blocks: Sequence[str],
        optional: Optional[np.ndarray] = None,
    ) -> np.ndarray:
        """Count one chip or map whose objects lie in several blocks.

        Args:
            detections: see :meth:`add`.
            known: see :meth:`add`.
            blocks: of the detections; one that is right counts in the block of what it found.
            known_blocks: of the reference objects.
            optional: whether a detection does not count unless it is right, as those that lie
                across the edge of the ground; without it all count.

        Returns:
            For each detection the position in ``known`` of what it found at the measure's IoU
            (it may be an ignored object), or ``matching.NONE``.
        """
        took = np.full(len(detections), NONE)
        may_fail = np.zeros(len(detections), bool) if optional is None else optional
        numbers = np.array([self._block_number(name) for name in blocks], int)
        known_numbers = np.array([self._block_number(name) for name in known_blocks], int)
        scores = np.array([d.score for d in detections], float)
        values = np.array([d.value for d in detections], int)
        known_values = np.array([o.value for o in known], int)
        for value, gathered in self._found.items():
            chosen = np.flatnonzero(values == value)
            chosen = chosen[np.argsort(-scores[chosen], kind="stable")][: self._most]
            wanted = np.flatnonzero(known_values == value)
            if len(chosen) or len(wanted):
                taken = self._add_class(
                    gathered,
                    [detections[i] for i in chosen],
                    [known[i] for i in wanted],
                    (numbers[chosen], known_numbers[wanted]),
                    may_fail[chosen],
                )
                took[chosen] = np.append(wanted, NONE)[taken]
        return took

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
        blocks = len(self._blocks)
        counts = [counts_at(table, confidence, blocks) for table in tables]
        drawn = draw_blocks(blocks, seed) if intervals and tables else None
        ap_limits: list[Interval] = [None] * len(tables)
        f1_limits = list(ap_limits)
        mean_limits: list[Interval] = [None, None]
        if drawn is not None:
            aps = np.stack([_drawn_ap50(table, drawn) for table in tables], axis=1)
            f1s = np.stack([f1_of(np.tensordot(drawn, c, axes=1)) for c in counts], axis=1)
            ap_limits, f1_limits = ([limits_of(c) for c in part.T] for part in (aps, f1s))
            mean_limits = [limits_of_mean(aps), limits_of_mean(f1s)]
        rows = tuple(
            _class_score(label.name, table, count, ap, f1)
            for label, table, count, ap, f1 in zip(
                self.classes, tables, counts, ap_limits, f1_limits
            )
        )
        known = [row for row in rows if row.reference]
        return DetectionScores(
            rows,
            mean_of(row.ap for row in known),
            mean_of(row.ap50 for row in known),
            mean_of(row.ap75 for row in known),
            mean_limits[0],
            mean_of(table.average_recall(0, COCO) for table in tables),
            mean_of(row.precision for row in known),
            mean_of(row.recall for row in known),
            mean_of(row.f1 for row in known),
            mean_limits[1],
            float(self._thresholds[COUNTED]),
            confidence,
            blocks,
            self.masks,
            *self._by_size(tables),
        )

    def _block_number(self, name: str) -> int:
        return self._blocks.setdefault(name, len(self._blocks))

    def _add_class(
        self,
        gathered: ClassDetections,
        detections: list[Detection],
        objects: list[ChipObject],
        blocks: tuple[np.ndarray, np.ndarray],
        optional: np.ndarray,
    ) -> np.ndarray:
        """Count detections by falling score; gives what each took at the measure's IoU."""
        pairs, areas, known_areas = self._overlaps(detections, objects)
        crowd = np.array([o.is_ignored for o in objects], bool)
        right, ignored, counted, took = [], [], [], []
        for low, high in self._ranges:
            left_out = crowd | (known_areas < low) | (known_areas > high)
            taken = match(pairs, len(detections), left_out, crowd, self._thresholds)
            free = taken == NONE
            # NONE is the last position, so a detection that took nothing reads the extra entry.
            took_ignored = np.append(left_out, False)[taken]
            right.append(~free & ~took_ignored)
            ignored.append(took_ignored | (free & (optional | (areas < low) | (areas > high))))
            counted.append(~left_out)
            took.append(taken[COUNTED])
        found = np.append(blocks[1], NONE)[took[0]]
        gathered.add(
            np.array([d.score for d in detections], float),
            np.stack(right),
            np.stack(ignored),
            np.where(found == NONE, blocks[0], found),
            np.stack(counted),
            blocks[1],
        )
        return took[0]

    def _overlaps(
        self, detections: list[Detection], objects: list[ChipObject]
    ) -> tuple[overlaps.Pairs, np.ndarray, np.ndarray]:
        """Pairs that overlap enough for any threshold, and the areas of both sets."""
        boxes = np.array([d.box for d in detections], float).reshape(-1, 4)
        shapes = overlaps.repaired(np.array([o.shape for o in objects], object))
        crowd = np.array([o.is_ignored for o in objects], bool)
        least = float(self._thresholds.min())
        if not self.masks:
            known_boxes = shapely.bounds(shapes).reshape(-1, 4)
            pairs = overlaps.box_pairs(boxes, known_boxes, crowd, least)
            return pairs, overlaps.areas_of_boxes(boxes), shapely.area(shapes)
        outlines = overlaps.repaired(
            np.array([d.shape or shapely.box(*d.box) for d in detections], object)
        )
        pairs = overlaps.shape_pairs(outlines, shapes, crowd, least)
        return pairs, shapely.area(outlines), shapely.area(shapes)

    def _by_size(
        self, tables: list[ClassDetections]
    ) -> tuple[dict[str, Optional[float]], dict[str, Optional[float]]]:
        sizes = dict(zip(_SIZES, range(1, len(self._ranges))))
        return (
            {
                name: mean_of(mean_of(table.average_precisions(area, COCO)) for table in tables)
                for name, area in sizes.items()
            },
            {
                name: mean_of(table.average_recall(area, COCO) for table in tables)
                for name, area in sizes.items()
            },
        )


def _class_score(
    name: str,
    table: ClassDetections,
    counts: np.ndarray,
    ap_limits: Interval,
    f1_limits: Interval,
) -> DetectionClassScore:
    right, scores = table.ranked(0, _AT_50)
    known = table.known(0)
    found, wrong, missed = (int(n) for n in counts.sum(axis=0))
    aps = table.average_precisions(0, COCO)
    return DetectionClassScore(
        name,
        mean_of(aps),
        aps[_AT_50],
        aps[_AT_75],
        ap_limits,
        found / (found + wrong) if found + wrong else None,
        found / known if known else None,
        2 * found / (2 * found + wrong + missed) if known else None,
        f1_limits,
        found,
        wrong,
        missed,
        known,
        len(right),
        curve_of(right, scores, known),
    )


def _drawn_ap50(table: ClassDetections, drawn: np.ndarray) -> np.ndarray:
    """AP50 of each draw, NaN where the draw has no reference object of the class."""
    kept = ~table.ignored[0, _AT_50]
    right, blocks = table.right[0, _AT_50][kept], table.block[kept]
    known = drawn @ table.known_by_block(0, drawn.shape[1])
    values = (
        average_precision(right, weights[blocks], count) for weights, count in zip(drawn, known)
    )
    return np.array([np.nan if value is None else value for value in values])
