"""The job ``evaluate_model``: score a model package on training data."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Callable

from ...definitions.atomic import write_atomically
from ...definitions.errors import InvalidInput
from ...definitions.jobs import EvaluateModel, EvaluateModelResult
from ...definitions.label_classes import LabelClass
from ...definitions.model_card import ModelCard
from ...definitions.training_data import Subset
from ..events import Events
from ..formats.conversion import ConversionWish
from ..formats.opening import open_training_folder
from ..models.package import load_package
from .checks import check_output
from .chip_sets import Chip, ChipSet, read_chip_set
from .evaluation import evaluation_of
from .report import evaluation_report

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
    card = package.card
    wish = ConversionWish(chip_size=card.chip_size, classes=card.classes)
    chips = read_chip_set([str(open_training_folder(request.input, events, wish))])
    evaluation = evaluation_of(chips.task)
    _check_fits(package.card, chips)
    _check_same_classes(package.card, chips.classes, events.warning)
    subset, chosen = _chosen(chips)
    if subset == EVERYTHING and chips.hash == package.card.training_data_hash:
        events.warning(
            "The model was trained on these chips and none were held out: the score is too good."
        )
    result = evaluation.score(
        package,
        chosen,
        request.device,
        request.batch_size,
        events.warning,
        lambda share: events.progress(0.9 * share, "Predicting chips"),
    )
    write_atomically(Path(request.output), result.scores.class_table().as_csv())
    facts = {
        "model": Path(request.model).name,
        "training_data_of_the_model": package.card.training_data_hash,
        "evaluated_on": chips.hash,
        "chips": len(chosen),
        "device": result.device,
        "runtime": result.runtime,
    }
    report = evaluation_report(package.card, result, subset, facts)
    write_atomically(Path(request.report), report)
    _, value = result.scores.main
    return EvaluateModelResult(
        request.output,
        request.report,
        value,
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
    if card.task != chips.task:
        raise InvalidInput(
            f"INPUT: the model is for {card.task.replace('_', ' ')}, but the training data for "
            f"{chips.task.replace('_', ' ')}. Choose training data of the model's kind."
        )
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


def _check_same_classes(
    card: ModelCard, classes: Sequence[LabelClass], warn: Callable[[str], None]
) -> None:
    """Check that the model and the training data mean the same by a value.

    Classes that the model does not know cannot be scored: ``warn`` hears of them.

    Raises:
        InvalidInput: they do not.
    """
    known = {label.value: label.name for label in card.classes}
    for label in classes:
        if known.get(label.value, label.name) != label.name:
            raise InvalidInput(
                f"INPUT: the class {label.value} is “{label.name}” in the training data but "
                f"“{known[label.value]}” in the model. Use training data of the model's project."
            )
    unknown = ", ".join(f"“{label.name}”" for label in classes if label.value not in known)
    if unknown:
        warn(f"The model does not know {unknown}; ground of these classes is not scored.")
