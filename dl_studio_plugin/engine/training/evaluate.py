"""The job ``evaluate_model``: score a model package on training data."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from ...definitions.atomic import write_atomically
from ...definitions.errors import InvalidInput
from ...definitions.jobs import EvaluateModel, EvaluateModelResult
from ...definitions.model_card import ModelCard
from ...definitions.training_data import Subset
from ..accuracy.scores import Scores
from ..events import Events
from ..models.package import load_package
from .checks import check_output
from .chip_sets import Chip, ChipSet, read_chip_set
from .package_scores import check_same_classes, score_package
from .report import evaluation_report

COLUMNS = ("class", "iou", "iou_low", "iou_high", "precision", "recall", "f1", "reference_pixels")
EVERYTHING = "everything"


def run(request: EvaluateModel, events: Events) -> EvaluateModelResult:
    """Score a package on the test subset, else on validation, else on all chips.

    Raises:
        InvalidInput: the training data does not fit the model, or nothing can be written.
    """
    events.progress(0.0, "Checking model and training data")
    check_output(Path(request.output), ".csv", "OUTPUT")
    check_output(Path(request.report), ".html", "REPORT")
    package = load_package(Path(request.model))
    chips = read_chip_set([request.input])
    _check_fits(package.card, chips)
    check_same_classes(package, chips.classes, events.warning)
    subset, chosen = _chosen(chips)
    if subset == EVERYTHING and chips.hash == package.card.training_data_hash:
        events.warning(
            "The model was trained on these chips and none were held out: the score is too good."
        )
    result = score_package(
        package,
        chosen,
        request.device,
        request.batch_size,
        events.warning,
        lambda share: events.progress(0.9 * share, "Predicting chips"),
    )
    write_atomically(Path(request.output), _as_csv(result.scores))
    facts = {
        "model": Path(request.model).name,
        "training_data_of_the_model": package.card.training_data_hash,
        "evaluated_on": chips.hash,
        "chips": len(chosen),
        "device": result.device,
        "runtime": result.runtime,
    }
    write_atomically(Path(request.report), evaluation_report(package.card, result, subset, facts))
    value = result.scores.mean_iou
    return EvaluateModelResult(
        request.output,
        request.report,
        float("nan") if value is None else value,
        subset,
        result.scores.as_metrics(),
    )


def _chosen(chips: ChipSet) -> tuple[str, tuple[Chip, ...]]:
    for subset in (Subset.TEST, Subset.VALIDATION):
        chosen = chips.subset(subset)
        if chosen:
            return subset.value, chosen
    if not chips.chips:
        raise InvalidInput("INPUT: the training data has no chips.")
    return EVERYTHING, chips.chips


def _check_fits(card: ModelCard, chips: ChipSet) -> None:
    wanted = [(band.name, band.dtype) for band in card.bands]
    found = [(band.name, band.dtype) for band in chips.bands]
    if len(wanted) != len(found) or [w[1] for w in wanted] != [f[1] for f in found]:
        raise InvalidInput(
            f"INPUT: the model wants the bands {_listed(wanted)}, but the training data has "
            f"{_listed(found)}. Export it from imagery of the model's kind."
        )
    size = chips.chip_size
    if size % card.size_multiple or (card.fixed_input and size != card.chip_size):
        wish = card.chip_size if card.fixed_input else f"a multiple of {card.size_multiple}"
        raise InvalidInput(
            f"INPUT: the chips are {size} pixels wide, but the model wants {wish}. Export the "
            "training data with that CHIP_SIZE."
        )


def _listed(bands: list[tuple[str, str]]) -> str:
    return ", ".join(f"{name} ({dtype})" for name, dtype in bands)


def _as_csv(scores: Scores) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    for entry in scores.classes:
        low, high = entry.iou_interval or (None, None)
        numbers = (entry.iou, low, high, entry.precision, entry.recall, entry.f1)
        cells = ["" if number is None else f"{number:.6f}" for number in numbers]
        writer.writerow([entry.name, *cells, entry.pixels])
    return stream.getvalue()
