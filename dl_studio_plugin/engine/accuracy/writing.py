"""The table and the report of a comparison."""

from __future__ import annotations

import csv
import io
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ...definitions.atomic import write_atomically
from ...definitions.jobs import ComputeAccuracy
from ...definitions.label_classes import LabelClass
from ..reports import (
    Html,
    bar_chart,
    confusion_matrix,
    key_values,
    notice,
    page,
    paragraph,
    section,
    table,
)
from .intervals import Interval
from .scores import Scores

COLUMNS = (
    "class", "value", "iou", "iou_low", "iou_high", "precision", "recall", "f1",
    "reference_pixels", "predicted_pixels",
)  # fmt: skip


def write_table(path: Path, scores: Scores, classes: tuple[LabelClass, ...]) -> None:
    """Write the CSV table: one row a class; what there is no number for is empty."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row, label_class in zip(scores.classes, classes):
        low, high = row.iou_interval or (None, None)
        numbers = (row.iou, low, high, row.precision, row.recall, row.f1)
        texts = ["" if number is None else f"{number:.6f}" for number in numbers]
        writer.writerow((row.name, label_class.value, *texts, row.pixels, row.predicted))
    write_atomically(path, stream.getvalue())


def write_report(
    path: Path,
    request: ComputeAccuracy,
    scores: Scores,
    classes: tuple[LabelClass, ...],
    metrics: dict[str, Any],
) -> None:
    """Write the HTML report."""
    summary = key_values(
        (
            ("Prediction", Path(request.prediction).name),
            ("Reference", Path(request.reference).name),
            ("Area", Path(request.area).name if request.area else "all of the prediction"),
            ("Mean IoU", with_interval(scores.mean_iou, scores.mean_iou_interval)),
            ("Mean F1", scores.mean_f1),
            ("Accuracy", scores.accuracy),
            ("Kappa", scores.kappa),
            ("Baseline IoU", metrics["baseline_iou"]),
            ("Pixels compared", scores.pixels),
        )
    )
    made = datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC")
    write_atomically(
        path,
        page(
            "Accuracy report",
            section("Summary", *_remarks(scores), summary, paragraph(_BASELINE)),
            section("Classes", class_table(scores), class_bars(scores, classes)),
            section(
                "Confusion matrix",
                confusion_matrix(scores.matrix, [c.name for c in scores.classes]),
            ),
            section("How to read this", *(paragraph(text) for text in _EXPLANATIONS)),
            subtitle=f"{Path(request.prediction).name}, {made}",
        ),
    )


def class_table(scores: Scores) -> Html:
    """Scores of each class with their counts."""
    rows = [
        (
            c.name,
            with_interval(c.iou, c.iou_interval),
            c.precision,
            c.recall,
            c.f1,
            c.pixels,
            c.predicted,
        )
        for c in scores.classes
    ]
    return table(
        ("Class", "IoU", "Precision", "Recall", "F1", "Reference pixels", "Predicted pixels"), rows
    )


def class_bars(scores: Scores, classes: tuple[LabelClass, ...]) -> Html:
    """IoU of each class as a bar in its colour, with its interval."""
    return bar_chart(
        {c.name: c.iou for c in scores.classes},
        {c.name: c.iou_interval for c in scores.classes},
        {c.name: c.colour for c in classes},
    )


def with_interval(value: Any, interval: Interval) -> Any:
    """A score with its interval as text, or the bare score."""
    if value is None or interval is None:
        return value
    return f"{value:.3f} ({interval[0]:.3f} – {interval[1]:.3f})"


def _remarks(scores: Scores) -> list[Html]:
    absent = [c.name for c in scores.classes if not c.pixels]
    if not absent:
        return []
    names = ", ".join(f"“{name}”" for name in absent)
    return [
        notice(
            f"The reference has no pixel of {names}: these scores are n/a, and the means are "
            "over the other classes."
        )
    ]


_BASELINE = (
    "The baseline is the IoU that the most frequent class other than background would reach if "
    "everything were called that class. A useful model is well above it."
)
_EXPLANATIONS = (
    "IoU (intersection over union) is the area where prediction and reference agree on a class, "
    "over the area that either of them gives to it. Precision is the share of what was predicted "
    "as a class that is right; recall the share of the class that was found; F1 balances the two.",
    "Intervals hold 95 % of what would have been measured on other ground of the same kind. They "
    "are drawn from whole blocks of ground, because neighbouring pixels are alike. They say "
    "nothing of other regions, seasons or sensors.",
    "A score counts only on ground that the model did not see in training.",
)
