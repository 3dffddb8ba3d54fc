"""The parts of a report that tell how well objects are found."""

from __future__ import annotations

from ....definitions.model_card import ModelCard
from ...accuracy.detection_scores import DetectionScores
from ...accuracy.intervals import interval_text
from ...reports import (
    Html,
    bar_chart,
    gallery,
    key_values,
    line_chart,
    paragraph,
    picture,
    section,
    table,
)
from ...reports.html import swatch
from ...samples.chip_pictures import chip_picture, picture_style
from .package_scores import ObjectScores, ShownObjects

#: Pixels of a picture's side, at most.
_PICTURE = 320


def score_section(card: ModelCard, scores: DetectionScores) -> list[Html]:
    """Scores in tables and charts, and precision over recall."""
    colours = {label.name: label.colour for label in card.classes}
    rows = [
        (
            swatch(colours[entry.name], entry.name), entry.ap50, interval_text(entry.ap50_interval),
            entry.ap, entry.precision, entry.recall, entry.f1, entry.found, entry.wrong,
            entry.missed, entry.reference,
        )
        for entry in scores.classes
    ]  # fmt: skip
    header = (
        "class", "AP50", "95 % interval", "AP", "precision", "recall", "F1", "found", "wrong",
        "missed", "objects",
    )  # fmt: skip
    curves = {
        entry.name: list(zip(entry.curve.recall.tolist(), entry.curve.precision.tolist()))
        for entry in scores.classes
        if entry.curve is not None
    }
    return [
        key_values(
            [
                ("AP50 (COCO, IoU 0.5)", scores.ap50),
                ("95 % interval", interval_text(scores.ap50_interval)),
                ("mAP (COCO, IoU 0.5 … 0.95)", scores.map),
                ("AP75", scores.ap75),
                ("Average recall", scores.ar),
                ("Mean F1", scores.f1),
                ("at confidence", scores.confidence),
                ("Compared", "outlines" if scores.masks else "boxes"),
                ("Chips", scores.blocks),
            ]
        ),
        table(header, rows, "Precision, recall, F1 and counts are at IoU 0.5 and the confidence."),
        bar_chart(
            {entry.name: entry.ap50 for entry in scores.classes},
            {entry.name: entry.ap50_interval for entry in scores.classes},
            colours,
        ),
        line_chart(curves, "recall", "precision at IoU 0.5", (0.0, 1.0)),
    ]


def chips_section(card: ModelCard, result: ObjectScores) -> Html:
    """The best and the worst chips."""
    return section(
        "Chips",
        paragraph("What is there, and what was found with enough confidence; grey is ignored."),
        paragraph("The worst:"),
        *(_pair(chip, card) for chip in result.worst),
        paragraph("The best:"),
        *(_pair(chip, card) for chip in result.best),
    )


def _pair(chip: ShownObjects, card: ModelCard) -> Html:
    style = picture_style(card.bands, card.classes, _PICTURE)
    return gallery(
        [
            picture(
                chip_picture(chip.image, chip.valid, chip.label, style),
                f"{chip.name}, F1 {chip.score:.3f}",
            ),
            picture(chip_picture(chip.image, chip.valid, chip.found, style), "found"),
        ]
    )
