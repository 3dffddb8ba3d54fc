"""What a network says of objects, in words: class, confidence and runner-up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Optional

import numpy as np

from ...definitions.model_card import ModelCard
from ...definitions.object_jobs import CLASS_SEPARATOR, LEAST_PROBABILITY
from ..models.chip_answers import one_answer_each
from ..models.runtime_onnx import OnnxRunner
from .tta import predict_averaged


class Answer(NamedTuple):
    """Of one object: see ``definitions.object_jobs.ResultFields``.

    ``class_`` is empty where a model of several classes finds none of them.
    """

    class_: str
    confidence: float
    second_class: Optional[str]
    second_confidence: Optional[float]


@dataclass
class Course:
    """What was found on the way."""

    objects: int = 0
    without_shape: int = 0
    outside: int = 0
    unseen: int = 0
    by_class: Counter[str] = field(default_factory=Counter)

    @property
    def classified(self) -> int:
        """Objects that have an answer."""
        return self.objects - self.without_shape - self.outside - self.unseen

    def count(self, answer: Answer) -> None:
        """Count the classes of an answer."""
        self.by_class.update(name for name in answer.class_.split(CLASS_SEPARATOR) if name)

    def warnings(self) -> Iterator[str]:
        """Sentences about what has no class."""
        rows = (
            (self.without_shape, "have no geometry"),
            (self.outside, "lie outside the imagery"),
            (self.unseen, "lie on nodata"),
        )
        for count, what in rows:
            if count:
                yield f"Objects that {what} and stay without a class: {count}."


def object_probabilities(
    runner: OnnxRunner, images: np.ndarray, valid: np.ndarray, tta: bool = False
) -> np.ndarray:
    """Probabilities of the classes of chips.

    Args:
        runner: a model of object classification.
        images: N × bands × side × side, in the imagery's units.
        valid: N × side × side.
        tta: average over flipped and turned copies.

    Returns:
        N × classes float32.

    Raises:
        InvalidInput: the model says something of every pixel, not of the chip.
    """
    if tta:
        found = predict_averaged(runner.predict, images, valid)
    else:
        found = runner.predict(images, valid)
    return one_answer_each(found, runner.card.name)


def answers(card: ModelCard, probabilities: np.ndarray) -> list[Answer]:
    """Answers in words.

    Args:
        card: of the model.
        probabilities: N × classes.
    """
    names = [label.name for label in card.classes]
    answer = _several if card.multi_label else _one
    return [answer(names, row) for row in probabilities]


def _one(names: Sequence[str], row: np.ndarray) -> Answer:
    order = np.argsort(-row, kind="stable").tolist()
    second = order[1] if len(order) > 1 else None
    return Answer(
        names[order[0]],
        float(row[order[0]]),
        None if second is None else names[second],
        None if second is None else float(row[second]),
    )


def _several(names: Sequence[str], row: np.ndarray) -> Answer:
    order = np.argsort(-row, kind="stable").tolist()
    has = [bool(value >= LEAST_PROBABILITY) for value in row]
    second = next((index for index in order if not has[index]), None)
    return Answer(
        CLASS_SEPARATOR.join(name for name, chosen in zip(names, has) if chosen),
        float(row[order[0]]),
        None if second is None else names[second],
        None if second is None else float(row[second]),
    )
