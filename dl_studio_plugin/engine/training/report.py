"""The HTML reports of a training and of an evaluation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from ...definitions.label_classes import LabelClass
from ...definitions.model_card import ModelCard
from ..accuracy.scores import Scores
from ..reports import (
    Html,
    bar_chart,
    class_picture,
    confusion_matrix,
    gallery,
    key_values,
    line_chart,
    notice,
    page,
    paragraph,
    picture,
    section,
    stretch,
    table,
)
from ..reports.html import swatch
from .package_scores import PackageScores, ShownChip

_History = Sequence[Mapping[str, Optional[float]]]
_HOW_SCORED = (
    "Scored on chips that training did not see, by the model file itself. Intervals (95 %) are "
    "from drawing the chips anew; a score without samples is n/a."
)


def training_report(
    card: ModelCard,
    result: PackageScores,
    history: _History,
    record: Mapping[str, Any],
    notes: Sequence[str],
) -> str:
    """The report of a training.

    Args:
        card: the model's card.
        result: scores on the validation subset.
        history: one row of numbers an epoch.
        record: the run's record; its parameters, data and versions are shown.
        notes: what happened on the way.
    """
    return page(
        f"Training report: {card.name}",
        *(notice(note) for note in notes),
        section(
            "Scores on the validation subset", paragraph(_HOW_SCORED), *_scores(card, result.scores)
        ),
        section("Curves", *_curves(card, history)),
        _chips_section(card, result),
        section("Parameters", key_values(_flat(record["parameters"]))),
        section(
            "Data",
            key_values(_flat(record["data"])),
            table(
                ("class", "training pixels", "validation pixels"),
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
    card: ModelCard, result: PackageScores, subset: str, facts: Mapping[str, Any]
) -> str:
    """The report of an evaluation on the chips of ``subset``."""
    return page(
        f"Evaluation report: {card.name}",
        section(f"Scores on: {subset}", paragraph(_HOW_SCORED), *_scores(card, result.scores)),
        _chips_section(card, result),
        section("Facts", key_values(_flat(facts))),
    )


def _scores(card: ModelCard, scores: Scores) -> list[Html]:
    rows = [
        (
            swatch(label.colour, entry.name),
            entry.iou,
            _interval(entry.iou_interval),
            entry.precision,
            entry.recall,
            entry.f1,
            entry.pixels,
        )
        for label, entry in zip(card.classes, scores.classes)
    ]
    names = [entry.name for entry in scores.classes]
    return [
        key_values(
            [
                ("Mean IoU", scores.mean_iou),
                ("95 % interval", _interval(scores.mean_iou_interval)),
                ("Mean F1", scores.mean_f1),
                ("Accuracy", scores.accuracy),
                ("Chips", scores.blocks),
            ]
        ),
        table(("class", "IoU", "95 % interval", "precision", "recall", "F1", "pixels"), rows),
        bar_chart(
            {entry.name: entry.iou for entry in scores.classes},
            {entry.name: entry.iou_interval for entry in scores.classes},
            {label.name: label.colour for label in card.classes},
        ),
        confusion_matrix(scores.matrix, names),
    ]


def _curves(card: ModelCard, history: _History) -> list[Html]:
    def series(*names: str) -> dict[str, list[tuple[float, Optional[float]]]]:
        return {
            name.replace("_", " "): [(row["epoch"] or 0.0, row.get(name)) for row in history]
            for name in names
        }

    return [
        line_chart(series("training_loss", "validation_loss"), "epoch", "loss"),
        line_chart(
            series("mean_iou", "mean_f1", "accuracy", *(f"iou: {c.name}" for c in card.classes)),
            "epoch",
            "score",
            (0.0, 1.0),
        ),
        line_chart(series("learning_rate"), "epoch", "learning rate"),
    ]


def _chips_section(card: ModelCard, result: PackageScores) -> Html:
    return section(
        "Chips",
        paragraph("Image, label and prediction; grey is ignored ground."),
        paragraph("The worst:"),
        *(_trio(chip, card.classes) for chip in result.worst),
        paragraph("The best:"),
        *(_trio(chip, card.classes) for chip in result.best),
    )


def _trio(chip: ShownChip, classes: Sequence[LabelClass]) -> Html:
    score = f"mean IoU {chip.score:.3f}"
    return gallery(
        [
            picture(stretch(chip.image, chip.valid), f"{chip.name}, {score}"),
            picture(class_picture(chip.label, classes), "label"),
            picture(class_picture(chip.predicted, classes), "prediction"),
        ]
    )


def _interval(limits: Optional[tuple[float, float]]) -> Optional[str]:
    return None if limits is None else f"{limits[0]:.3f} … {limits[1]:.3f}"


def _flat(values: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """Name and text of each value; lists and dictionaries in a line."""
    return [(name.replace("_", " "), _text(value)) for name, value in values.items()]


def _text(value: Any) -> Any:
    if isinstance(value, dict):
        return ", ".join(f"{key} {item}" for key, item in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(str(item) for item in value)
    return value if isinstance(value, (str, int, float)) or value is None else str(value)
