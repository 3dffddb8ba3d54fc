"""The parts of a report that tell how well chips are classified."""

from __future__ import annotations

from typing import Optional

from ....definitions.model_card import ModelCard
from ...accuracy.classification import ClassificationScores
from ...accuracy.intervals import interval_text
from ...reports import (
    Html,
    bar_chart,
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
from .package_scores import ClassScores, ShownChip, ShownScores
from .pictures import enlarged


def score_section(card: ModelCard, scores: ClassScores) -> list[Html]:
    """Scores in tables and charts."""
    listed = scores.class_table()
    colours = {label.name: label.colour for label in card.classes}
    rows = [(swatch(colours[str(row[0])], str(row[0])), *row[1:]) for row in listed.rows]
    metrics = scores.as_metrics()
    parts = [
        key_values(
            [
                *((name.replace("_", " "), metrics[name]) for name in scores.monitors),
                ("mean F1, 95 % interval", interval_text(scores.main_interval)),
                ("chips", metrics["counted"]),
                ("units of ground", metrics["blocks"]),
            ]
        ),
        table(tuple(name.replace("_", " ") for name in listed.columns), rows),
        bar_chart(
            {str(row[0]): _number(row[1]) for row in listed.rows},
            {str(row[0]): _limits(row[2], row[3]) for row in listed.rows},
            colours,
        ),
    ]
    if isinstance(scores, ClassificationScores):
        parts.append(confusion_matrix(scores.matrix, list(colours)))
    return parts


def chips_section(card: ModelCard, result: ShownScores) -> Html:  # noqa: ARG001
    """The best and the worst chips."""
    return section(
        "Chips",
        paragraph("The least certain of what is right:"),
        gallery([_picture(chip) for chip in result.worst]),
        paragraph("The most certain:"),
        gallery([_picture(chip) for chip in result.best]),
    )


def _picture(chip: ShownChip) -> Html:
    text = f"{chip.known} → {chip.predicted}"
    return picture(enlarged(stretch(chip.image, chip.valid)), f"{chip.name}: {text}")


def _number(cell: object) -> Optional[float]:
    return cell if isinstance(cell, float) else None


def _limits(low: object, high: object) -> Optional[tuple[float, float]]:
    return (low, high) if isinstance(low, float) and isinstance(high, float) else None
