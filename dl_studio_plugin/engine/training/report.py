"""The HTML reports of a training and of an evaluation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Optional

from ...definitions.model_card import ModelCard
from ..reports import Html, key_values, line_chart, notice, page, paragraph, section, table
from ..reports.html import swatch
from .evaluation import PackageScores, evaluation_of

if TYPE_CHECKING:
    from .automatic import Trial
    from .folded import CrossValidation
    from .learning import Learning

_History = Sequence[Mapping[str, Optional[float]]]
_HOW_SCORED = (
    "Scored on chips that training did not see, by the model file itself. Intervals (95 %) are "
    "from drawing the chips anew; a score without samples is n/a."
)


def training_report(
    learning: Learning[Any],
    card: ModelCard,
    result: PackageScores[Any, Any],
    history: _History,
    record: Mapping[str, Any],
    notes: Sequence[str],
    sections: Sequence[Html] = (),
) -> str:
    """The report of a training.

    Args:
        learning: that was trained by.
        card: the model's card.
        result: scores on the validation subset.
        history: one row of numbers an epoch.
        record: the run's record; its parameters, data and versions are shown.
        notes: what happened on the way.
        sections: what else is told before the curves.
    """
    evaluation = evaluation_of(learning.task)
    return page(
        f"Training report: {card.name}",
        *(notice(note) for note in notes),
        section(
            "Scores on the validation subset",
            paragraph(_HOW_SCORED),
            *evaluation.score_section(card, result.scores),
        ),
        *sections,
        section("Curves", *_curves(history)),
        evaluation.chips_section(card, result),
        section("Parameters", key_values(_flat(record["parameters"]))),
        section(
            "Data",
            key_values(_flat(record["data"])),
            table(
                ("class", f"training {learning.counted}", f"validation {learning.counted}"),
                [
                    (swatch(label.colour, label.name), *counts)
                    for label, counts in zip(card.classes, record["pixels"])
                ],
            ),
            table(
                ("band", "type", "mean", "deviation"),
                [(band.name, band.dtype, band.mean, band.std) for band in card.bands],
            ),
        ),
        section("Model", key_values(_flat(record["model"]))),
        section("Machine and versions", key_values(_flat(record["machine"]))),
        subtitle=f"{card.created}; epoch {record['best_epoch']} of {len(history)} is kept",
    )


def evaluation_report(
    card: ModelCard,
    result: PackageScores[Any, Any],
    subset: str,
    facts: Mapping[str, Any],
) -> str:
    """The report of an evaluation on the chips of ``subset``."""
    evaluation = evaluation_of(card.task)
    return page(
        f"Evaluation report: {card.name}",
        section(
            f"Scores on: {subset}",
            paragraph(_HOW_SCORED),
            *evaluation.score_section(card, result.scores),
        ),
        evaluation.chips_section(card, result),
        section("Facts", key_values(_flat(facts))),
    )


def trials_section(trials: Sequence[Trial], figure: str) -> Html:
    """What an automatic choice has tried; ``figure`` names the scores."""
    return section(
        "Architectures that were tried",
        paragraph("Each was trained for a short while; the best one was trained on."),
        table(
            ("architecture", "backbone", figure.replace("_", " "), "epochs", "seconds"),
            [
                (trial.architecture, trial.backbone, trial.score, trial.epochs, trial.seconds)
                for trial in trials
            ],
        ),
    )


def folds_section(validated: CrossValidation, monitor: str) -> Html:
    """What a cross-validation says."""
    return section(
        "Spatial cross-validation",
        paragraph(
            "The same training without each fold of work units, scored on that fold: what to "
            "expect on ground like this that the model has not seen."
        ),
        key_values([("Mean", validated.mean), ("Standard deviation", validated.deviation)]),
        table(
            ("fold", "held out", "chips", monitor.replace("_", " ")),
            [
                (number, ", ".join(fold.units), fold.chips, fold.score)
                for number, fold in enumerate(validated.folds, start=1)
            ],
        ),
    )


#: Columns of a training's history that are no scores.
_NO_SCORES = ("epoch", "seconds", "learning_rate", "training_loss", "validation_loss")


def _curves(history: _History) -> list[Html]:
    def series(*names: str) -> dict[str, list[tuple[float, Optional[float]]]]:
        return {
            name.replace("_", " "): [(row["epoch"] or 0.0, row.get(name)) for row in history]
            for name in names
        }

    scores = [name for name in (history[0] if history else ()) if name not in _NO_SCORES]
    return [
        line_chart(series("training_loss", "validation_loss"), "epoch", "loss"),
        line_chart(series(*scores), "epoch", "score", (0.0, 1.0)),
        line_chart(series("learning_rate"), "epoch", "learning rate"),
    ]


def _flat(values: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """Name and text of each value; lists and dictionaries in a line."""
    return [(name.replace("_", " "), _text(value)) for name, value in values.items()]


def _text(value: Any) -> Any:
    if isinstance(value, dict):
        return ", ".join(f"{key} {item}" for key, item in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(str(item) for item in value)
    return value if isinstance(value, (str, int, float)) or value is None else str(value)
