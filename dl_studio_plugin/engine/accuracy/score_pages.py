"""Scores as pieces of a report: summary, classes, curves and confusion matrix of each task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Optional

from ...definitions.jobs import ComputeAccuracy
from ..reports import (
    Html,
    bar_chart,
    confusion_matrix,
    key_values,
    line_chart,
    notice,
    page,
    paragraph,
    section,
    table,
)
from .classification import ClassificationScores
from .detection_scores import DetectionScores
from .regression import RegressionScores
from .writing import with_interval

Colours = Optional[Mapping[str, str]]

_DRAWN = (
    "Intervals hold 95 % of what would have been measured on other ground of the same kind. They "
    "are drawn from whole blocks of ground, because neighbours are alike. A score counts only on "
    "ground that the model did not see in training."
)
_OBJECTS = (
    "A detection is right (TP) where it overlaps a reference object of its class that no surer "
    "detection found; wrong (FP) otherwise; a reference object that none found is missed (FN). "
    "Overlap is intersection over union (IoU). AP50 is the average precision at IoU 0.5; AP the "
    "mean over IoU 0.5 … 0.95, as COCO has it. They say how well the confidences rank; precision, "
    "recall and F1 say what is right of what was taken."
)
_NUMBERS = (
    "RMSE and MAE are the usual size of an error, in the units of the prediction; bias is its mean "
    "with its sign. R² is the share of the reference's variation that is explained: 1 is perfect, "
    "0 as good as always saying the mean, below 0 worse than that."
)


def comparison_page(
    request: ComputeAccuracy, sections: Sequence[Html], remarks: Sequence[str] = ()
) -> str:
    """The report of a comparison of a result with a reference."""
    made = datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC")
    layers = key_values(
        (
            ("Prediction", Path(request.prediction).name),
            ("Reference", Path(request.reference).name),
            ("Area", Path(request.area).name if request.area else "all"),
        )
    )
    return page(
        "Accuracy report",
        *(notice(text) for text in remarks),
        section("What was compared", layers),
        *sections,
        section("How to read this", paragraph(_DRAWN)),
        subtitle=f"{Path(request.prediction).name}, {made}",
    )


def detection_section(scores: DetectionScores, colours: Colours = None) -> list[Html]:
    """Average precision, counts and curves of object detection."""
    at = f"IoU {scores.iou:g}"
    summary = key_values(
        (
            ("AP50", with_interval(scores.ap50, scores.ap50_interval)),
            ("AP (IoU 0.5 … 0.95)", scores.map),
            ("AP75", scores.ap75),
            ("Average recall", scores.ar),
            (f"F1 at {at}", with_interval(scores.f1, scores.f1_interval)),
            ("Precision, recall", _pair(scores.precision, scores.recall)),
            ("Confidence from which objects count", scores.confidence),
            ("Compared by", "outlines" if scores.masks else "boxes"),
            *((f"AP of {size} objects", ap) for size, ap in scores.map_by_size.items()),
        )
    )
    rows = [
        (
            *(c.name, with_interval(c.ap50, c.ap50_interval), c.ap),
            *(c.precision, c.recall, with_interval(c.f1, c.f1_interval)),
            *(c.found, c.wrong, c.missed, c.reference),
        )
        for c in scores.classes
    ]
    header = (
        "Class", "AP50", "AP", "Precision", "Recall", "F1", "Found (TP)", "Wrong (FP)",
        "Missed (FN)", "Reference objects",
    )  # fmt: skip
    curves = {
        c.name: list(zip(c.curve.recall.tolist(), c.curve.precision.tolist()))
        for c in scores.classes
        if c.curve is not None
    }
    bars = bar_chart(
        {c.name: c.ap50 for c in scores.classes},
        {c.name: c.ap50_interval for c in scores.classes},
        colours,
    )
    parts = [section("Scores", summary), section("Classes", table(header, rows), bars)]
    if curves:
        chart = line_chart(curves, "recall", "precision", (0.0, 1.0))
        parts.append(section("Precision over recall at IoU 0.5", chart))
    return [*parts, section("What is counted", paragraph(_OBJECTS))]


def classification_section(scores: ClassificationScores, colours: Colours = None) -> list[Html]:
    """F1 of each class and the confusion matrix of object classification."""
    summary = key_values(
        (
            ("Mean F1", with_interval(scores.mean_f1, scores.mean_f1_interval)),
            ("Accuracy", with_interval(scores.accuracy, scores.accuracy_interval)),
            ("Mean IoU", scores.mean_iou),
            ("Kappa", scores.kappa),
            ("Compared", scores.counted),
        )
    )
    rows = [
        (
            *(c.scores.name, with_interval(c.scores.f1, c.f1_interval)),
            *(c.scores.precision, c.scores.recall, c.scores.iou),
            *(c.scores.pixels, c.scores.predicted),
        )
        for c in scores.classes
    ]
    header = ("Class", "F1", "Precision", "Recall", "IoU", "Reference", "Predicted")
    names = [c.scores.name for c in scores.classes]
    bars = bar_chart(
        {c.scores.name: c.scores.f1 for c in scores.classes},
        {c.scores.name: c.f1_interval for c in scores.classes},
        colours,
    )
    return [
        section("Scores", summary),
        section("Classes", table(header, rows), bars),
        section("Confusion matrix", confusion_matrix(scores.matrix, names, "objects")),
    ]


def regression_section(scores: RegressionScores) -> list[Html]:
    """Errors of each band."""
    rows = [
        (
            *(b.name, with_interval(b.r2, b.r2_interval), with_interval(b.rmse, b.rmse_interval)),
            *(with_interval(b.mae, b.mae_interval), with_interval(b.bias, b.bias_interval)),
            *(b.known_mean, b.known_std, b.values),
        )
        for b in scores.bands
    ]
    header = ("Band", "R²", "RMSE", "MAE", "Bias", "Reference mean", "deviation", "Values")
    return [section("Scores", table(header, rows), paragraph(_NUMBERS))]


def _pair(first: Optional[float], second: Optional[float]) -> Optional[str]:
    return None if first is None or second is None else f"{first:.3f}, {second:.3f}"
