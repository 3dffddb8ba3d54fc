"""What would make a training fail, found before it starts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Callable

from ...definitions.chip_table import chip_paths
from ...definitions.errors import InvalidInput
from ...definitions.jobs import TrainModel
from ...definitions.model_card import PACKAGE_SUFFIX
from ...definitions.training_data import Subset
from .augment import LEVELS
from .chip_sets import ChipSet, class_pixels
from .monitor import MONITORS

#: A class with fewer labelled pixels than this is hard to learn.
_FEW_PIXELS = 500


def check_request(request: TrainModel) -> None:
    """Check the request's own values.

    Raises:
        InvalidInput: one is out of its range; the text names the parameter.
    """
    problems = (
        (request.epochs < 1, "EPOCHS must be at least 1."),
        (request.batch_size < 0, "BATCH_SIZE must be 0 (chosen) or more."),
        (not 0 <= request.learning_rate <= 1, "LEARNING_RATE must be from 0 (found) to 1."),
        (not 0 <= request.validation < 100, "VALIDATION must be from 0 to under 100 percent."),
        (request.early_stopping < 0, "EARLY_STOPPING must be 0 (off) or more epochs."),
        (request.time_limit < 0, "TIME_LIMIT must be 0 (none) or more minutes."),
        (request.seed < 0, "SEED must be 0 or more."),
        (request.augmentation not in LEVELS, f"AUGMENTATION: choose one of {', '.join(LEVELS)}."),
        (request.monitor not in MONITORS, f"MONITOR: choose one of {', '.join(MONITORS)}."),
    )
    for wrong, sentence in problems:
        if wrong:
            raise InvalidInput(sentence)
    check_output(Path(request.output), PACKAGE_SUFFIX, "OUTPUT")


def check_output(path: Path, suffix: str, parameter: str) -> None:
    """Check that a file can be written at ``path``, by writing an empty one beside it.

    Raises:
        InvalidInput: it cannot.
    """
    if path.suffix != suffix:
        raise InvalidInput(f"{parameter}: “{path.name}” must end with {suffix}.")
    if path.is_dir():
        raise InvalidInput(f"{parameter}: “{path}” is a folder. Choose a file name.")
    trial = path.with_name(f".{path.stem}.trial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        trial.write_bytes(b"")
        trial.unlink()
    except OSError as error:
        raise InvalidInput(
            f"{parameter}: “{path.parent}” cannot be written to ({error.strerror}). "
            "Choose another folder."
        ) from error


def check_chips(chips: ChipSet, multiple: int, warn: Callable[[str], None]) -> None:
    """Check that a network of this ``multiple`` can learn its classes from the chips.

    Raises:
        InvalidInput: a class has no samples, there are no chips of a subset, files are missing,
            or the chips' size does not fit.
    """
    training = chips.subset(Subset.TRAINING)
    if not training:
        raise InvalidInput(
            "The training data has no chips for training. Give work units the subset “training”."
        )
    if len(chips.classes) < 2:
        raise InvalidInput(
            "The training data has one class only, so there is nothing to tell apart. Add samples "
            "of another class, or export with unlabelled ground as background."
        )
    _check_classes(chips, warn)
    if chips.chip_size % multiple:
        nearest = max(round(chips.chip_size / multiple), 1) * multiple
        raise InvalidInput(
            f"The chips are {chips.chip_size} pixels wide, but this architecture needs a multiple "
            f"of {multiple}. Export the training data with CHIP_SIZE {nearest}."
        )
    _check_files(chips)


def class_counts(chips: ChipSet, subset: Subset) -> list[int]:
    """Labelled pixels of each channel's class."""
    pixels = class_pixels(chips.subset(subset))
    return [pixels[label_class.value] for label_class in chips.classes]


def _check_classes(chips: ChipSet, warn: Callable[[str], None]) -> None:
    counts = class_counts(chips, Subset.TRAINING)
    empty = [c.name for c, count in zip(chips.classes, counts) if not count]
    if empty:
        raise InvalidInput(
            f"No samples of {_quoted(empty)} in the training subset. Label some there, move a "
            "work unit that has some to training, or take the class out of the project."
        )
    for label_class, count in zip(chips.classes, counts):
        if count < _FEW_PIXELS:
            warn(
                f"The class “{label_class.name}” has only {count} labelled pixels for training; "
                "expect little of it."
            )
    held_out = class_counts(chips, Subset.VALIDATION)
    missing = [c.name for c, count in zip(chips.classes, held_out) if not count]
    if missing:
        warn(f"No samples of {_quoted(missing)} for validation: their scores will be n/a.")


def _check_files(chips: ChipSet) -> None:
    for chip in chips.chips:
        for path in chip_paths(chip.folder, chip.data, chip.row.name):
            if not path.is_file():
                raise InvalidInput(f"The chip “{path}” is missing. Export the training data again.")


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(f"“{name}”" for name in names)
