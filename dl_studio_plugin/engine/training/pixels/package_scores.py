"""Scoring a model package on chips, through the runtime that the inferencing tools use.

What is scored is the file that is shared, not the network that was trained.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

import numpy as np

from ....definitions.label_classes import IGNORED_VALUE
from ...accuracy.scores import Scores, confusion, score
from ...models.package import ModelPackage
from ...models.runtime_onnx import OnnxRunner
from ...samples.reading import band_dtype, read_chip_parts
from ..chip_sets import Chip, channel_table
from ..evaluation import PackageScores

DEFAULT_BATCH = 8
_SHOWN = 4


@dataclass(frozen=True)
class ShownChip:
    """A chip for the report.

    Attributes:
        image: bands × H × W in the imagery's units; ``valid``: H × W bool.
        label, predicted: H × W class values.
        score: mean IoU of the classes in it.
    """

    name: str
    image: np.ndarray
    valid: np.ndarray
    label: np.ndarray
    predicted: np.ndarray
    score: float


PixelScores = PackageScores[Scores, ShownChip]


def score_package(
    package: ModelPackage,
    chips: Sequence[Chip],
    device: str,
    batch_size: int,
    warn: Callable[[str], None],
    told: Callable[[float], None],
) -> PixelScores:
    """Predict ``chips`` and compare with their labels; see ``ScorePackage``."""
    classes = package.card.classes
    dtype = np.dtype(band_dtype(chips[0].data.network_bands))
    runner = OnnxRunner(package, dtype, device)
    for text in runner.warnings:
        warn(text)
    table = channel_table(classes, IGNORED_VALUE)
    values = np.array([label.value for label in classes], np.uint8)
    step = batch_size or DEFAULT_BATCH
    matrices: list[np.ndarray] = []
    best, worst = _Shown(_SHOWN, -1), _Shown(_SHOWN, 1)
    for start in range(0, len(chips), step):
        batch = chips[start : start + step]
        parts = [read_chip_parts(chip.folder, chip.data, chip.row.name) for chip in batch]
        images, valid, labels = (np.stack(arrays) for arrays in zip(*parts))
        predicted, _ = runner.classify(images, valid)
        for i, chip in enumerate(batch):
            label = np.where(valid[i], table[labels[i]], IGNORED_VALUE)
            matrix = confusion(label, predicted[i], len(classes))
            matrices.append(matrix)
            shown = ShownChip(
                chip.row.name, images[i], valid[i], labels[i], values[predicted[i]], _mean(matrix)
            )
            best.offer(shown)
            worst.offer(shown)
        told(min((start + step) / len(chips), 1.0))
    scores = score(np.array(matrices), classes)
    return PackageScores(
        scores, best.chips(), worst.chips(), runner.device_name, runner.runtime_name
    )


class _Shown:
    """The few chips with the highest (``sign`` −1) or lowest score."""

    def __init__(self, count: int, sign: int) -> None:
        self._count, self._sign = count, sign
        self._chips: list[ShownChip] = []

    def offer(self, chip: ShownChip) -> None:
        if not np.isfinite(chip.score):
            return
        self._chips.append(chip)
        self._chips.sort(key=lambda c: (self._sign * c.score, c.name))
        del self._chips[self._count :]

    def chips(self) -> tuple[ShownChip, ...]:
        return tuple(self._chips)


def _mean(matrix: np.ndarray) -> float:
    both = np.diagonal(matrix)
    union = matrix.sum(axis=0) + matrix.sum(axis=1) - both
    occurs = matrix.sum(axis=1) > 0
    return float(np.mean(both[occurs] / union[occurs])) if occurs.any() else float("nan")
