"""Scores of object detection as data: average precision, and what is right at one confidence.

They are made by ``detection.DetectionMeasure``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar, Optional

from .any_scores import ClassTable
from .intervals import Interval, listed
from .precision_recall import Curve


@dataclass(frozen=True)
class DetectionClassScore:
    """Scores of one class; ``None`` where there is nothing to measure them on.

    Attributes:
        name: of the class.
        ap, ap50, ap75: average precision over all thresholds, at 0.5 and at 0.75.
        precision, recall, f1: at the IoU and the confidence of the scores.
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
        precision, recall, f1: means at ``iou`` and ``confidence``.
        iou: overlap from which a detection is right.
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
    iou: float
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

    def value(self, monitor: str) -> Optional[float]:
        """See ``AnyScores``."""
        return {key: getattr(self, key) for key in self.monitors}[monitor]

    def as_metrics(self) -> dict[str, Any]:
        """As the model card, the training record and a job's result keep them."""
        shares = ("map", "ap50", "ap75", "ar", "precision", "recall", "f1")
        facts = ("iou", "confidence", "blocks", "masks")
        return {
            **{name: getattr(self, name) for name in (*shares, *facts)},
            "ap50_interval": listed(self.ap50_interval),
            "f1_interval": listed(self.f1_interval),
            **{f"map_{size}": value for size, value in self.map_by_size.items()},
            **{f"ar_{size}": value for size, value in self.ar_by_size.items()},
            "classes": [_class_metrics(row) for row in self.classes],
        }

    def history_row(self) -> dict[str, Optional[float]]:
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


def _class_metrics(row: DetectionClassScore) -> dict[str, Any]:
    names = ("name", "ap", "ap50", "ap75", "precision", "recall", "f1", "found", "wrong", "missed")
    return {
        **{name: getattr(row, name) for name in names},
        "ap50_interval": listed(row.ap50_interval),
        "f1_interval": listed(row.f1_interval),
        "reference": row.reference,
        "detections": row.detections,
    }
