"""Scores of a pixel classification from confusion matrices.

Rows are the reference, columns the prediction. With TP the pixels of a class that are
predicted as it, FP those of other classes predicted as it and FN its own predicted as others:

* IoU = TP / (TP + FP + FN), precision = TP / (TP + FP), recall = TP / (TP + FN),
  F1 = 2 TP / (2 TP + FP + FN); accuracy is the share of all pixels that is right;
* kappa is Cohen's: how much of the agreement beyond chance was reached.

A score without samples is ``None`` ("n/a"), never 0: a class without reference pixels has no
IoU, recall and F1, and does not count in means; one that is never predicted has no precision.

Intervals are from drawing whole blocks of ground, or chips (see ``intervals``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Optional

import numpy as np

from ...definitions.label_classes import LabelClass
from .any_scores import ClassTable
from .intervals import Interval, draw_blocks, limits_of, listed, mean_of


@dataclass(frozen=True)
class ClassScore:
    """Scores of one class.

    Attributes:
        name: of the class.
        iou, precision, recall, f1: ``None`` where there is nothing to measure them on.
        pixels: pixels of the reference.
        predicted: pixels of the prediction.
        iou_interval: low and high end, 95 %.
    """

    name: str
    iou: Optional[float]
    precision: Optional[float]
    recall: Optional[float]
    f1: Optional[float]
    pixels: int
    predicted: int
    iou_interval: Interval


@dataclass(frozen=True)
class Scores:
    """Scores of all classes together, and of each.

    Attributes:
        classes: in the matrix's order.
        mean_iou, mean_f1: over the classes that the reference has.
        accuracy: share of the pixels that are right.
        kappa: Cohen's.
        matrix: the confusion matrix, classes × classes.
        blocks: on how many blocks (or chips) it was measured.
    """

    monitors: ClassVar[tuple[str, ...]] = ("mean_iou", "mean_f1", "accuracy")
    is_share: ClassVar[bool] = True

    classes: tuple[ClassScore, ...]
    mean_iou: Optional[float]
    mean_iou_interval: Interval
    mean_f1: Optional[float]
    accuracy: Optional[float]
    kappa: Optional[float]
    matrix: np.ndarray
    blocks: int

    @property
    def pixels(self) -> int:
        """Pixels that were compared."""
        return int(self.matrix.sum())

    @property
    def main(self) -> tuple[str, Optional[float]]:
        """Mean IoU."""
        return "mean_iou", self.mean_iou

    @property
    def main_interval(self) -> Interval:
        """Of the mean IoU."""
        return self.mean_iou_interval

    def value(self, monitor: str) -> Optional[float]:
        """See ``AnyScores``."""
        return {key: getattr(self, key) for key in self.monitors}[monitor]

    def history_row(self) -> dict[str, Optional[float]]:
        """The numbers of an epoch."""
        row = {name: self.value(name) for name in self.monitors}
        return {**row, **{f"iou: {entry.name}": entry.iou for entry in self.classes}}

    def class_table(self) -> ClassTable:
        """Class by class."""
        columns = (
            "class", "iou", "iou_low", "iou_high", "precision", "recall", "f1", "reference_pixels",
        )  # fmt: skip
        rows = (
            (
                c.name,
                c.iou,
                *(c.iou_interval or (None, None)),
                c.precision,
                c.recall,
                c.f1,
                c.pixels,
            )
            for c in self.classes
        )
        return ClassTable(columns, tuple(rows))

    def as_metrics(self) -> dict[str, Any]:
        """As the model card, the training record and a job's result keep them."""
        return {
            "mean_iou": self.mean_iou,
            "mean_iou_interval": listed(self.mean_iou_interval),
            "mean_f1": self.mean_f1,
            "accuracy": self.accuracy,
            "kappa": self.kappa,
            "blocks": self.blocks,
            "classes": [
                {
                    "name": score.name,
                    "iou": score.iou,
                    "iou_interval": listed(score.iou_interval),
                    "precision": score.precision,
                    "recall": score.recall,
                    "f1": score.f1,
                    "pixels": score.pixels,
                    "predicted": score.predicted,
                }
                for score in self.classes
            ],
            "confusion_matrix": self.matrix.tolist(),
        }


def confusion(reference: np.ndarray, predicted: np.ndarray, classes: int) -> np.ndarray:
    """Counts of reference class × predicted class.

    Args:
        reference: class positions 0 … classes - 1; higher numbers are left out.
        predicted: of the same shape; pixels with higher numbers are left out too.
        classes: how many there are.
    """
    seen = (reference < classes) & (predicted < classes)
    pairs = reference[seen].astype(np.int64) * classes + predicted[seen]
    return np.bincount(pairs, minlength=classes**2).reshape(classes, classes)


def score(
    matrices: np.ndarray, classes: Sequence[LabelClass], intervals: bool = True, seed: int = 0
) -> Scores:
    """Scores from the confusion matrices of blocks or chips.

    Args:
        matrices: blocks × classes × classes.
        classes: in the matrices' order.
        intervals: draw intervals too (takes a moment).
        seed: of the drawing.
    """
    matrices = matrices[matrices.any(axis=(1, 2))]
    matrix = matrices.sum(axis=0).astype(np.int64)
    right, reference, predicted = _margins(matrix)
    present = reference > 0
    ious = _ratios(right, reference + predicted - right, present)
    f1s = _ratios(2 * right, reference + predicted, present)
    precisions = _ratios(right, predicted, predicted > 0)
    recalls = _ratios(right, reference, present)
    limits, mean_limits = _intervals(matrices, seed, intervals)
    rows = tuple(
        ClassScore(
            label_class.name,
            ious[i],
            precisions[i],
            recalls[i],
            f1s[i],
            int(reference[i]),
            int(predicted[i]),
            limits[i],
        )
        for i, label_class in enumerate(classes)
    )
    total = matrix.sum()
    return Scores(
        rows,
        mean_of(ious),
        mean_limits,
        mean_of(f1s),
        float(right.sum() / total) if total else None,
        _kappa(matrix),
        matrix,
        len(matrices),
    )


def _margins(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Right pixels, pixels of the reference and of the prediction, by class."""
    right = np.diagonal(matrix, axis1=-2, axis2=-1)
    return right, matrix.sum(axis=-1), matrix.sum(axis=-2)


def _kappa(matrix: np.ndarray) -> Optional[float]:
    right, reference, predicted = (part.astype(float) for part in _margins(matrix))
    total = float(matrix.sum())
    if not total:
        return None
    by_chance = float((reference * predicted).sum()) / total**2
    if by_chance >= 1:
        return None
    return (float(right.sum()) / total - by_chance) / (1 - by_chance)


def _intervals(matrices: np.ndarray, seed: int, wanted: bool) -> tuple[list[Interval], Interval]:
    drawn = draw_blocks(len(matrices), seed) if wanted else None
    if drawn is None:
        return [None] * matrices.shape[1], None
    right, reference, predicted = _margins(np.tensordot(drawn, matrices.astype(float), axes=1))
    union = reference + predicted - right
    ious = np.where(reference > 0, right / np.maximum(union, 1), np.nan)
    present = ~np.isnan(ious)
    means = np.where(present, ious, 0).sum(axis=1) / np.maximum(present.sum(axis=1), 1)
    return [limits_of(ious[:, i]) for i in range(ious.shape[1])], limits_of(means)


def _ratios(part: np.ndarray, whole: np.ndarray, defined: np.ndarray) -> list[Optional[float]]:
    return [float(p) / float(w) if known else None for p, w, known in zip(part, whole, defined)]
