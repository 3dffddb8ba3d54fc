"""The table and the report of a comparison."""

from __future__ import annotations

import csv
import io
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Optional

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
from .map_areas import MapAreas
from .scores import Scores

COLUMNS = (
    "class", "value", "iou", "iou_low", "iou_high", "precision", "recall", "f1",
    "reference_pixels", "predicted_pixels",
)  # fmt: skip


#: Added where the reference is a sample: shares and hectares with their margins (95 %).
AREA_COLUMNS = (
    "users_accuracy", "users_margin", "producers_accuracy", "producers_margin", "mapped_ha",
    "area_ha", "area_ha_margin",
)  # fmt: skip


def write_table(
    path: Path,
    scores: Scores,
    classes: tuple[LabelClass, ...],
    areas: Optional[MapAreas] = None,
) -> None:
    """Write the CSV table: one row a class; what there is no number for is empty."""
    by_name = {} if areas is None else {row["name"]: row for row in area_metrics(areas)["classes"]}
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS + (AREA_COLUMNS if areas is not None else ()))
    for row, label_class in zip(scores.classes, classes):
        low, high = row.iou_interval or (None, None)
        numbers = (row.iou, low, high, row.precision, row.recall, row.f1)
        texts = ["" if number is None else f"{number:.6f}" for number in numbers]
        line = [row.name, label_class.value, *texts, row.pixels, row.predicted]
        if areas is not None:
            found = by_name.get(row.name, {})
            line += [_as_text(found.get(column)) for column in AREA_COLUMNS]
        writer.writerow(line)
    write_atomically(path, stream.getvalue())


def write_report(
    path: Path,
    request: ComputeAccuracy,
    scores: Scores,
    classes: tuple[LabelClass, ...],
    metrics: dict[str, Any],
    areas: Optional[MapAreas] = None,
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
            *([] if areas is None else [area_section(areas)]),
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


def area_metrics(areas: MapAreas) -> dict[str, Any]:
    """Accuracy by area and areas, for programs; margins are half the width of 95 % intervals."""
    total = areas.total_ha
    return {
        "overall_accuracy": areas.accuracy.overall,
        "overall_margin": areas.accuracy.overall_margin,
        "places": areas.places,
        "total_ha": total,
        "classes": [
            {
                "name": row.name,
                "users_accuracy": row.users,
                "users_margin": None if row.users is None else row.users_margin,
                "producers_accuracy": row.producers,
                "producers_margin": None if row.producers is None else row.producers_margin,
                "mapped_ha": areas.mapped_ha.get(row.name, 0.0),
                "area_ha": row.area * total,
                "area_ha_margin": row.area_margin * total,
            }
            for row in areas.accuracy.classes
        ],
    }


def area_section(areas: MapAreas) -> Html:
    """Accuracy by area and the areas of the true classes, with margins."""
    metrics = area_metrics(areas)
    rows = [
        (
            row["name"],
            _with_margin(row["users_accuracy"], row["users_margin"]),
            _with_margin(row["producers_accuracy"], row["producers_margin"]),
            row["mapped_ha"],
            row["area_ha"],
            row["area_ha_margin"],
        )
        for row in metrics["classes"]
    ]
    overall = _with_margin(areas.accuracy.overall, areas.accuracy.overall_margin)
    header = ("Class", "User's accuracy", "Producer's accuracy", "Mapped ha", "Area ha", "± ha")
    return section(
        "Accuracy and areas of the whole map",
        key_values([("Overall accuracy", overall), ("Reference features", areas.places)]),
        table(header, rows),
        paragraph(_AREAS),
    )


def _with_margin(value: Optional[float], margin: Optional[float]) -> Optional[str]:
    return None if value is None or margin is None else f"{value:.3f} ± {margin:.3f}"


def _as_text(number: Optional[float]) -> str:
    return "" if number is None else f"{number:.6f}"


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
_AREAS = (
    "Estimated after Olofsson et al. 2014: each reference feature weighs by the area that its "
    "class has on the map, so the areas are those of the true classes, not what the map gives to "
    "them. Margins are half the width of 95 % intervals. They hold for reference features that "
    "were drawn by chance, from the whole map or from each class of it; they promise too much for "
    "places that somebody chose."
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
