"""Scoring a model package on chips with classes, through the runtime of the inferencing tools."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Union

import numpy as np

from ....definitions.label_classes import LabelClass
from ....definitions.object_jobs import LEAST_PROBABILITY
from ...accuracy.classification import ClassificationScores, ClassMeasure
from ...accuracy.multilabel import MultiLabelScores, multi_label_scores
from ...models.chip_answers import batch_size_for, one_answer_each
from ...models.package import ModelPackage
from ...models.runtime_onnx import OnnxRunner
from ...samples.reading import band_dtype, read_image
from ..chip_sets import Chip
from ..evaluation import PackageScores
from .labels import known_classes

ClassScores = Union[ClassificationScores, MultiLabelScores]

_SHOWN = 8


@dataclass(frozen=True)
class ShownChip:
    """A chip for the report.

    Attributes:
        image: bands × H × W in the imagery's units; ``valid``: H × W bool.
        known: the classes that it has, in words.
        predicted: the likeliest classes with their probabilities, in words.
        score: mean probability of what is right: of each class that it has, and of not having
            each that is named for it wrongly.
    """

    name: str
    image: np.ndarray
    valid: np.ndarray
    known: str
    predicted: str
    score: float


ShownScores = PackageScores[ClassScores, ShownChip]


def scores_of(
    known: np.ndarray,
    probabilities: np.ndarray,
    classes: Sequence[LabelClass],
    units: Sequence[str],
    multi_label: bool,
    intervals: bool = True,
) -> ClassScores:
    """Scores of chips.

    Args:
        known: chips × classes, bool.
        probabilities: of the same shape.
        classes: in the columns' order.
        units: the work unit or block of each chip, drawn as a whole for intervals.
        multi_label: a chip may have any number of classes.
        intervals: draw them.
    """
    if multi_label:
        return multi_label_scores(
            known, probabilities, classes, units, LEAST_PROBABILITY, intervals
        )
    measure = ClassMeasure(classes)
    for has, row, unit in zip(known, probabilities, units):
        if has.any():  # a class that the model does not know cannot be scored
            measure.add(int(has.argmax()), int(row.argmax()), unit)
    return measure.scores(intervals)


def score_package(
    package: ModelPackage,
    chips: Sequence[Chip],
    device: str,
    batch_size: int,
    warn: Callable[[str], None],
    told: Callable[[float], None],
) -> ShownScores:
    """Predict ``chips`` and compare with their labels; see ``ScorePackage``."""
    card = package.card
    runner = OnnxRunner(package, np.dtype(band_dtype(chips[0].data.bands)), device)
    for text in runner.warnings:
        warn(text)
    step = batch_size_for(card.chip_size, batch_size)
    known = np.stack([known_classes(chip, card.classes) for chip in chips])
    found = np.zeros(known.shape, np.float32)
    for start in range(0, len(chips), step):
        part = chips[start : start + step]
        read = [read_image(chip.folder, chip.data, chip.row) for chip in part]
        images, valid = (np.stack(arrays) for arrays in zip(*read))
        found[start : start + step] = one_answer_each(runner.predict(images, valid), card.name)
        told(min((start + step) / len(chips), 1.0))
    units = [chip.row.unit or chip.row.name for chip in chips]
    scores = scores_of(known, found, card.classes, units, card.multi_label)
    sureness = _sureness(known, found)
    order = np.argsort(sureness, kind="stable").tolist()

    def shown(index: int) -> ShownChip:
        chip = chips[index]
        image, valid = read_image(chip.folder, chip.data, chip.row)
        has = [label.name for label, there in zip(card.classes, known[index]) if there]
        return ShownChip(
            chip.row.name, image, valid, ", ".join(has) or "none",
            _in_words(found[index], card.classes, card.multi_label), float(sureness[index]),
        )  # fmt: skip

    return PackageScores(
        scores,
        tuple(shown(index) for index in order[::-1][:_SHOWN]),
        tuple(shown(index) for index in order[:_SHOWN]),
        runner.device_name,
        runner.runtime_name,
    )


def _sureness(known: np.ndarray, probabilities: np.ndarray) -> np.ndarray:
    """How probable what is right was, for each chip."""
    right = np.where(known, probabilities, 1 - probabilities)
    matters = known | (probabilities >= LEAST_PROBABILITY)
    return (right * matters).sum(axis=1) / np.maximum(matters.sum(axis=1), 1)


def _in_words(row: np.ndarray, classes: Sequence[LabelClass], multi_label: bool) -> str:
    order = np.argsort(-row, kind="stable").tolist()
    several = [index for index in order if row[index] >= LEAST_PROBABILITY]
    chosen = (several or order[:1]) if multi_label else order[:1]
    return ", ".join(f"{classes[index].name} {row[index]:.2f}" for index in chosen)
