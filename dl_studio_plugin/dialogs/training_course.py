"""How a training goes, in numbers and in words, from what its job has said so far."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..definitions.messages import Metric

translate = QCoreApplication.translate
CONTEXT = "TrainingCourse"

#: Epochs in a row that tell more than chance.
_ENOUGH = 3
#: The main score of the training's type, whatever that is.
AUTO = "auto"
_LOSS = "validation_loss"
#: Metrics that are no scores; the first other one is the main score.
_NO_SCORES = frozenset({"training_loss", _LOSS, "learning_rate", "finder_loss"})


@dataclass
class TrainingCourse:
    """The figures of one training.

    Attributes:
        epochs: how many there will be, at most.
        monitor: what chooses the best epoch, as in MONITOR.
        values: every metric's values by epoch; none of one that is always undefined.
    """

    epochs: int
    monitor: str = AUTO
    values: dict[str, dict[int, float]] = field(default_factory=dict)

    def add(self, metric: Metric) -> None:
        """Take a metric in; undefined numbers are left out."""
        values = self.values.setdefault(metric.name, {})
        if metric.value is not None and math.isfinite(metric.value):
            values[metric.step] = metric.value

    @property
    def monitored(self) -> str:
        """The metric that chooses the best epoch: the loss where the score cannot be measured."""
        name = self.monitor
        if name == AUTO:
            name = next((name for name in self.values if name not in _NO_SCORES), "")
        return name if self.values.get(name) else _LOSS

    @property
    def best_epoch(self) -> Optional[int]:
        """The epoch that would be kept if the training ended now."""
        found = self.values.get(self.monitored)
        if not found:
            return None
        sign = -1 if self.monitored == _LOSS else 1
        return max(found, key=lambda epoch: (sign * found[epoch], -epoch))

    def learns_by_heart_since(self) -> Optional[int]:
        """The epoch since which the validation loss grows while that of training falls."""
        validation = self.values.get(_LOSS, {})
        training = self.values.get("training_loss", {})
        epochs = sorted(validation.keys() & training.keys())
        if len(epochs) <= _ENOUGH:
            return None
        lowest = min(epochs, key=lambda epoch: validation[epoch])
        since = epochs[epochs.index(lowest) :]
        if len(since) <= _ENOUGH:
            return None
        rises = all(validation[epoch] > validation[lowest] for epoch in since[-_ENOUGH:])
        return lowest if rises and training[epochs[-1]] < training[lowest] else None

    def words(self) -> str:
        """What the figures say to somebody who does not read curves."""
        scores = self.values.get(self.monitored)
        best = self.best_epoch
        if not scores or best is None:
            return translate(CONTEXT, "The first figures come after the first epoch.")
        last = max(scores)
        sentences = [
            translate(CONTEXT, "Epoch {last} of {epochs}: {name} is {value}.").format(
                last=last,
                epochs=max(last, self.epochs),
                name=metric_words(self.monitored),
                value=number(scores[last]),
            )
        ]
        if best == last and len(scores) > 1:
            sentences.append(translate(CONTEXT, "That is the best so far."))
        elif best != last:
            sentences.append(
                translate(CONTEXT, "The best so far is {value}, of epoch {best}.").format(
                    value=number(scores[best]), best=best
                )
            )
        since = self.learns_by_heart_since()
        if since is not None:
            sentences.append(
                translate(
                    CONTEXT,
                    "Since epoch {since} it learns its chips by heart: the training loss falls "
                    "and the validation loss does not. Stopping now loses nothing.",
                ).format(since=since)
            )
        return " ".join(sentences)


def metric_words(name: str) -> str:
    """What a reader calls a metric of the engine."""
    return {
        "training_loss": translate(CONTEXT, "training loss"),
        "validation_loss": translate(CONTEXT, "validation loss"),
        "mean_iou": translate(CONTEXT, "mean IoU"),
        "mean_f1": translate(CONTEXT, "mean F1"),
        "accuracy": translate(CONTEXT, "share of right pixels"),
        "ap50": translate(CONTEXT, "average precision (AP50)"),
        "map": translate(CONTEXT, "average precision (COCO)"),
    }.get(name, name)


def number(value: float) -> str:
    """A score or loss as precise as it is worth reading."""
    return QLocale().toString(value, "f", 3)
