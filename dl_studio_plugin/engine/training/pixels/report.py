"""The parts of a report that tell how well pixels are classified."""

from __future__ import annotations

import numpy as np

from ....definitions.model_card import ModelCard
from ...accuracy.intervals import interval_text
from ...accuracy.scores import Scores
from ...reports import (
    Html,
    bar_chart,
    class_picture,
    confusion_matrix,
    gallery,
    key_values,
    paragraph,
    picture,
    section,
    stretch,
    table,
)
from ...reports.html import swatch
from .package_scores import PixelScores, ShownChip


def score_section(card: ModelCard, scores: Scores) -> list[Html]:
    """Scores in tables and charts."""
    rows = [
        (
            swatch(label.colour, entry.name),
            entry.iou,
            interval_text(entry.iou_interval),
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
                ("95 % interval", interval_text(scores.mean_iou_interval)),
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


def chips_section(card: ModelCard, result: PixelScores) -> Html:
    """The best and the worst chips."""
    return section(
        "Chips",
        paragraph(
            "Image, label and prediction; grey is ignored ground."
            if len(card.dates) == 1
            else "Earlier date, later date, label and prediction; grey is ignored ground."
        ),
        paragraph("The worst:"),
        *(_row(chip, card) for chip in result.worst),
        paragraph("The best:"),
        *(_row(chip, card) for chip in result.best),
    )


def _row(chip: ShownChip, card: ModelCard) -> Html:
    first, *later = np.split(chip.image, len(card.dates))
    return gallery(
        [
            picture(stretch(first, chip.valid), f"{chip.name}, mean IoU {chip.score:.3f}"),
            *(picture(stretch(date, chip.valid), "later date") for date in later),
            picture(class_picture(chip.label, card.classes), "label"),
            picture(class_picture(chip.predicted, card.classes), "prediction"),
        ]
    )
