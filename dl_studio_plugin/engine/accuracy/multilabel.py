"""Scores of multi-label classification: any number of classes for each chip.

* Average precision of a class is the sum over falling confidences of (gain in recall) ×
  precision there, without interpolation (Zhu 2004; the same as scikit-learn's); chips of the same
  confidence are taken together. The mean over the classes that the reference has is mAP.
* Precision, recall and F1 of a class are at one confidence, normally 0.5.
* The exact share is that of chips all of whose classes are right.

Intervals are from drawing whole blocks (see ``intervals``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Optional

import numpy as np

from ...definitions.label_classes import LabelClass
from .any_scores import ClassTable
from .intervals import Interval, draw_blocks, f1_of, limits_of, limits_of_mean, listed, mean_of

THRESHOLD = 0.5


@dataclass(frozen=True)
class LabelScore:
    """Scores of one class; ``None`` where there is nothing to measure them on.

    Attributes:
        found, wrong, missed: chips rightly, wrongly and not given the class at the threshold.
    """

    name: str
    ap: Optional[float]
    precision: Optional[float]
    recall: Optional[float]
    f1: Optional[float]
    f1_interval: Interval
    found: int
    wrong: int
    missed: int

    @property
    def reference(self) -> int:
        """Chips that have the class."""
        return self.found + self.missed


@dataclass(frozen=True)
class MultiLabelScores:
    """Scores of all classes together, and of each.

    Attributes:
        map, mean_f1: over the classes that the reference has.
        exact: share of the chips all of whose classes are right.
        threshold: confidence from which a chip is given a class.
        counted: chips.
        blocks: on how many blocks it was measured.
    """

    monitors: ClassVar[tuple[str, ...]] = ("mean_f1", "map", "exact")
    is_share: ClassVar[bool] = True

    classes: tuple[LabelScore, ...]
    mean_f1: Optional[float]
    mean_f1_interval: Interval
    map: Optional[float]
    exact: Optional[float]
    threshold: float
    counted: int
    blocks: int

    @property
    def main(self) -> tuple[str, Optional[float]]:
        """Mean F1."""
        return "mean_f1", self.mean_f1

    @property
    def main_interval(self) -> Interval:
        """Of the mean F1."""
        return self.mean_f1_interval

    def value(self, monitor: str) -> Optional[float]:
        """See ``AnyScores``."""
        return {key: getattr(self, key) for key in self.monitors}[monitor]

    def as_metrics(self) -> dict[str, Any]:
        """As the model card, the training record and a job's result keep them."""
        names = ("name", "ap", "precision", "recall", "f1", "found", "wrong", "missed", "reference")
        return {
            **{name: self.value(name) for name in self.monitors},
            "mean_f1_interval": listed(self.mean_f1_interval),
            "threshold": self.threshold,
            "counted": self.counted,
            "blocks": self.blocks,
            "classes": [
                {**{n: getattr(c, n) for n in names}, "f1_interval": listed(c.f1_interval)}
                for c in self.classes
            ],
        }

    def history_row(self) -> dict[str, Optional[float]]:
        """The numbers of an epoch."""
        row = {name: self.value(name) for name in self.monitors}
        return {**row, **{f"f1: {c.name}": c.f1 for c in self.classes}}

    def class_table(self) -> ClassTable:
        """Class by class."""
        columns = (
            "class", "f1", "f1_low", "f1_high", "precision", "recall", "ap", "found", "wrong",
            "missed", "reference",
        )  # fmt: skip
        rows = (
            (
                *(c.name, c.f1, *(c.f1_interval or (None, None)), c.precision, c.recall, c.ap),
                *(c.found, c.wrong, c.missed, c.reference),
            )
            for c in self.classes
        )
        return ClassTable(columns, tuple(rows))


def multi_label_scores(
    known: np.ndarray,
    confidences: np.ndarray,
    classes: Sequence[LabelClass],
    blocks: Optional[Sequence[str]] = None,
    threshold: float = THRESHOLD,
    intervals: bool = True,
    seed: int = 0,
) -> MultiLabelScores:
    """Score chips.

    Args:
        known: chips × classes, whether the chip has the class.
        confidences: of the same shape, 0 … 1.
        classes: in the columns' order.
        blocks: the piece of ground of each chip, drawn as a whole for intervals; without them
            every chip is a block of its own.
        threshold: confidence from which a chip is given a class.
        intervals: draw intervals too.
        seed: of the drawing.
    """
    known, given = np.asarray(known, bool), np.asarray(confidences) >= threshold
    outcomes = np.stack([known & given, ~known & given, known & ~given], axis=-1)
    names, number = np.unique(
        np.arange(len(known)) if blocks is None else np.asarray(blocks), return_inverse=True
    )
    counts = np.zeros((len(names), len(classes), 3), np.int64)
    np.add.at(counts, number, outcomes)
    total = counts.sum(axis=0)
    drawn = draw_blocks(len(names), seed) if intervals else None
    f1_limits: list[Interval] = [None] * len(classes)
    mean_limits: Interval = None
    if drawn is not None:
        f1s = f1_of(np.tensordot(drawn, counts, axes=1))
        f1_limits = [limits_of(column) for column in f1s.T]
        mean_limits = limits_of_mean(f1s)
    rows = tuple(
        _label_score(label.name, known[:, i], confidences[:, i], total[i], f1_limits[i])
        for i, label in enumerate(classes)
    )
    return MultiLabelScores(
        rows,
        mean_of([row.f1 for row in rows]),
        mean_limits,
        mean_of([row.ap for row in rows]),
        float((known == given).all(axis=1).mean()) if len(known) else None,
        threshold,
        len(known),
        len(names),
    )


def label_average_precision(known: np.ndarray, confidences: np.ndarray) -> Optional[float]:
    """Average precision of one class; ``None`` where no chip has it."""
    if not known.any():
        return None
    order = np.argsort(-confidences, kind="stable")
    found = np.cumsum(known[order])
    taken = np.arange(1, len(known) + 1)
    ends = np.append(np.diff(confidences[order]) != 0, True)
    recall, precision = found[ends] / found[-1], found[ends] / taken[ends]
    return float(np.sum(np.diff(recall, prepend=0.0) * precision))


def _label_score(
    name: str, known: np.ndarray, confidences: np.ndarray, counts: np.ndarray, limits: Interval
) -> LabelScore:
    found, wrong, missed = (int(n) for n in counts)
    has_reference = found + missed > 0
    return LabelScore(
        name,
        label_average_precision(known, confidences),
        found / (found + wrong) if found + wrong else None,
        found / (found + missed) if has_reference else None,
        float(f1_of(counts)) if has_reference else None,
        limits,
        found,
        wrong,
        missed,
    )
