"""What would make a training fail, found before it starts."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from ...definitions.chip_files import chip_files
from ...definitions.errors import InvalidInput
from ...definitions.jobs import TrainModel
from ...definitions.model_card import PACKAGE_SUFFIX
from ...definitions.training_data import Subset
from .augment import LEVELS
from .chip_sets import ChipSet, class_pixels


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
        (request.folds < 0 or request.folds == 1, "FOLDS must be 0 (none) or from 2 on."),
        (request.time_limit < 0, "TIME_LIMIT must be 0 (none) or more minutes."),
        (request.seed < 0, "SEED must be 0 or more."),
        (request.augmentation not in LEVELS, f"AUGMENTATION: choose one of {', '.join(LEVELS)}."),
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


def check_chips(chips: ChipSet) -> None:
    """Check that there are chips to train on, and that their files are there.

    Raises:
        InvalidInput: there are none, or a file is missing.
    """
    if not chips.subset(Subset.TRAINING):
        raise InvalidInput(
            "The training data has no chips for training. Give work units the subset “training”."
        )
    for chip in chips.chips:
        for path in chip_files(chip.folder, chip.data, chip.row):
            if not path.is_file():
                raise InvalidInput(f"The chip “{path}” is missing. Export the training data again.")


def check_multiple(chips: ChipSet, multiple: int) -> None:
    """Check that the chips' side is a multiple of so many pixels.

    Raises:
        InvalidInput: it is not.
    """
    if chips.chip_size % multiple:
        nearest = max(round(chips.chip_size / multiple), 1) * multiple
        raise InvalidInput(
            f"The chips are {chips.chip_size} pixels wide, but this architecture needs a multiple "
            f"of {multiple}. Export the training data with CHIP_SIZE {nearest}."
        )


def check_classes(chips: ChipSet) -> None:
    """Check that each class has samples to learn from.

    Raises:
        InvalidInput: a class has none.
    """
    missing = classes_missing(chips, Subset.TRAINING)
    if missing:
        raise InvalidInput(
            f"No samples of {missing} in the training subset. Label some there, move a "
            "work unit that has some to training, or take the class out of the project."
        )


def warn_of_few_samples(
    chips: ChipSet, few: int, counted: str, warn: Callable[[str], None]
) -> None:
    """Tell ``warn`` of classes that are hard to learn, and of those that validation lacks.

    Args:
        chips: of all subsets.
        few: with fewer than this a class is hard to learn.
        counted: what is counted, for a sentence: ``labelled pixels``.
        warn: hears a sentence.
    """
    for label_class, count in zip(chips.classes, class_counts(chips, Subset.TRAINING)):
        if 0 < count < few:
            warn(
                f"The class “{label_class.name}” has only {count} {counted} for training; "
                "expect little of it."
            )
    missing = classes_missing(chips, Subset.VALIDATION)
    if missing:
        warn(f"No samples of {missing} for validation: their scores will be n/a.")


def classes_missing(chips: ChipSet, subset: Subset) -> str:
    """The classes without samples in ``subset``, as a sentence names them; or empty."""
    counts = class_counts(chips, subset)
    return ", ".join(f"“{c.name}”" for c, count in zip(chips.classes, counts) if not count)


def class_counts(chips: ChipSet, subset: Subset) -> list[int]:
    """Labelled pixels (objects, chips) of each channel's class."""
    pixels = class_pixels(chips.subset(subset))
    return [pixels[label_class.value] for label_class in chips.classes]
