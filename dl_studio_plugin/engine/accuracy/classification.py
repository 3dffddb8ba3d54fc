"""Scores of object classification: one class for each object or chip.

``ClassMeasure`` takes pairs of a known and a predicted class; the confusion matrix has the
reference in its rows and the prediction in its columns, and precision, recall, F1, IoU, accuracy
and kappa are as for pixels (see ``scores``). The main score is the mean F1 over the classes that
the reference has, so that a rare class counts as much as a common one. Intervals are from drawing
whole blocks (see ``intervals``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Optional

import numpy as np

from ...definitions.label_classes import LabelClass
from .any_scores import ClassTable
from .intervals import Interval, draw_blocks, limits_of, limits_of_mean, listed, shares
from .scores import ClassScore, score


@dataclass(frozen=True)
class ClassF1:
    """F1 of one class with its interval, beside what ``ClassScore`` says.

    Attributes:
        scores: ``pixels`` and ``predicted`` count objects or chips here.
        f1_interval: low and high end, 95 %.
    """

    scores: ClassScore
    f1_interval: Interval


@dataclass(frozen=True)
class ClassificationScores:
    """Scores of all classes together, and of each.

    Attributes:
        classes: in the matrix's order.
        mean_f1, mean_iou: over the classes that the reference has.
        accuracy: share that is right.
        kappa: Cohen's.
        matrix: the confusion matrix, classes × classes.
        blocks: on how many blocks (or chips) it was measured.
    """

    monitors: ClassVar[tuple[str, ...]] = ("mean_f1", "accuracy", "mean_iou", "kappa")
    is_share: ClassVar[bool] = True

    classes: tuple[ClassF1, ...]
    mean_f1: Optional[float]
    mean_f1_interval: Interval
    accuracy: Optional[float]
    accuracy_interval: Interval
    mean_iou: Optional[float]
    kappa: Optional[float]
    matrix: np.ndarray
    blocks: int

    @property
    def counted(self) -> int:
        """Objects or chips that were compared."""
        return int(self.matrix.sum())

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
        return {
            **{name: self.value(name) for name in self.monitors},
            "mean_f1_interval": listed(self.mean_f1_interval),
            "accuracy_interval": listed(self.accuracy_interval),
            "counted": self.counted,
            "blocks": self.blocks,
            "classes": [
                {
                    **{
                        n: getattr(c.scores, n)
                        for n in ("name", "f1", "precision", "recall", "iou")
                    },
                    "f1_interval": listed(c.f1_interval),
                    "reference": c.scores.pixels,
                    "predicted": c.scores.predicted,
                }
                for c in self.classes
            ],
            "confusion_matrix": self.matrix.tolist(),
        }

    def history_row(self) -> dict[str, Optional[float]]:
        """The numbers of an epoch."""
        row = {name: self.value(name) for name in self.monitors}
        return {**row, **{f"f1: {c.scores.name}": c.scores.f1 for c in self.classes}}

    def class_table(self) -> ClassTable:
        """Class by class."""
        columns = (
            "class", "f1", "f1_low", "f1_high", "precision", "recall", "iou", "reference",
            "predicted",
        )  # fmt: skip
        rows = (
            (
                *(c.scores.name, c.scores.f1, *(c.f1_interval or (None, None))),
                *(c.scores.precision, c.scores.recall, c.scores.iou),
                *(c.scores.pixels, c.scores.predicted),
            )
            for c in self.classes
        )
        return ClassTable(columns, tuple(rows))

    def table_with_means(self) -> ClassTable:
        """Class by class, and in the last row what all classes together reach."""
        table = self.class_table()
        limits = self.mean_f1_interval or (None, None)
        means = ("(mean)", self.mean_f1, *limits, None, None, self.mean_iou)
        return ClassTable(table.columns, (*table.rows, (*means, self.counted, self.counted)))


class ClassMeasure:
    """Gathers known and predicted classes."""

    def __init__(self, classes: Sequence[LabelClass]) -> None:
        """Start with nothing; ``classes`` in the order of the positions that are counted."""
        self.classes = tuple(classes)
        self._matrices: dict[str, np.ndarray] = {}

    def add(self, known: int, predicted: int, block: str = "") -> None:
        """Count one object or chip.

        Args:
            known: position among ``classes``.
            predicted: likewise.
            block: the piece of ground that it belongs to, drawn as a whole for intervals;
                empty makes it a block of its own.
        """
        count = len(self.classes)
        name = block or f"object {len(self._matrices)}"
        if name not in self._matrices:
            self._matrices[name] = np.zeros((count, count), np.int64)
        self._matrices[name][known, predicted] += 1

    def scores(self, intervals: bool = True, seed: int = 0) -> ClassificationScores:
        """What was gathered so far; ``intervals`` are drawn by ``seed``."""
        count = len(self.classes)
        matrices = np.array(list(self._matrices.values())).reshape(-1, count, count)
        return classification_scores(matrices, self.classes, intervals, seed)


def classification_scores(
    matrices: np.ndarray, classes: Sequence[LabelClass], intervals: bool = True, seed: int = 0
) -> ClassificationScores:
    """Scores from the confusion matrices of blocks: blocks × classes × classes."""
    plain = score(matrices, classes, intervals=False)
    drawn = draw_blocks(len(matrices), seed) if intervals else None
    f1_limits: list[Interval] = [None] * len(classes)
    mean_limits: Interval = None
    accuracy_limits: Interval = None
    if drawn is not None:
        summed = np.tensordot(drawn, matrices.astype(float), axes=1)
        right = np.diagonal(summed, axis1=1, axis2=2)
        reference, predicted = summed.sum(axis=2), summed.sum(axis=1)
        f1s = np.where(reference > 0, shares(2 * right, reference + predicted), np.nan)
        f1_limits = [limits_of(column) for column in f1s.T]
        mean_limits = limits_of_mean(f1s)
        accuracy_limits = limits_of(shares(right.sum(1), reference.sum(1)))
    return ClassificationScores(
        tuple(ClassF1(row, limits) for row, limits in zip(plain.classes, f1_limits)),
        plain.mean_f1,
        mean_limits,
        plain.accuracy,
        accuracy_limits,
        plain.mean_iou,
        plain.kappa,
        plain.matrix,
        len(matrices),
    )
