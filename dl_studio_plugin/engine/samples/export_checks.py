"""What would spoil an export, found before work starts; each fault says what to do."""

from __future__ import annotations

import math

import numpy as np

from ...definitions.errors import InvalidInput
from ...definitions.formats import TRAINING_FORMATS, LabelKind, find_format
from ...definitions.jobs import ExportTrainingData
from ...definitions.label_classes import MAX_CLASSES, LabelClass
from ...definitions.object_jobs import MOST_CONTEXT
from ...definitions.training_data import ChipFormat, Subset, Unlabelled
from ..events import Events
from ..imagery import Grid, Imagery
from .chips import turns
from .sample_index import SampleIndex
from .units import GroundUnit

_CHIP_SIZES = (16, 8192)
_PNG_BANDS = (1, 3, 4)
#: A class with fewer samples is warned of.
_FEW_SAMPLES = 5


def check_request(request: ExportTrainingData) -> None:
    """Check the numbers and classes of a request.

    Raises:
        InvalidInput: one is not possible.
    """
    low, high = _CHIP_SIZES
    problems = (
        (not low <= request.chip_size <= high, f"Chip size must be {low} to {high} pixels."),
        (request.stride <= 0, "Stride must be at least 1 pixel."),
        (not 0 <= request.min_overlap <= 1, "Least overlap must be a share from 0 to 1."),
        (not 0 <= request.validation < 100, "Validation must be 0 to less than 100 percent."),
        (not 0 <= request.rotation < 360, "Rotation must be 0 to less than 360 degrees."),
        (0 < request.rotation < 1, "Rotation below 1 degree would make too many copies."),
        (not request.output, "Choose the folder for the training data."),
        (not 0 <= request.buffer < math.inf, "The buffer around points must not be negative."),
        (
            not 0 <= request.context <= MOST_CONTEXT,
            f"Context must be a share from 0 to {MOST_CONTEXT} of a sample's size.",
        ),
    )
    for wrong, sentence in problems:
        if wrong:
            raise InvalidInput(sentence)
    _check_classes(request.classes)
    _check_what_is_learnt(request)


def kind_of(request: ExportTrainingData) -> LabelKind:
    """What the labels of an export are.

    Raises:
        InvalidInput: the format is not known.
    """
    try:
        return find_format(request.format).kind
    except KeyError:
        known = ", ".join(row.id for row in TRAINING_FORMATS)
        raise InvalidInput(
            f"FORMAT: “{request.format[:40]}” is not known. Choose one of {known}."
        ) from None


def _check_what_is_learnt(request: ExportTrainingData) -> None:
    """Check that there is something to tell apart, and ground that says what is none of it."""
    kind, ignored = kind_of(request), request.unlabelled is Unlabelled.IGNORED
    if kind is LabelKind.PIXELS and ignored and len(request.classes) < 2:
        raise InvalidInput(
            "With a single class and unlabelled ground ignored there is nothing to tell apart. "
            "Count unlabelled ground as background, or add a class for the rest."
        )
    if kind is LabelKind.OBJECTS and ignored:
        raise InvalidInput(
            "Object detection learns from ground without objects too, so unlabelled ground cannot "
            "be ignored. Make work units of the ground where all objects were drawn, and count "
            "unlabelled ground as background."
        )
    if kind is LabelKind.CLASS and len(request.classes) < 2:
        raise InvalidInput(
            "With a single class there is nothing to tell apart. Add samples of another class."
        )


def _check_classes(classes: tuple[LabelClass, ...]) -> None:
    if not classes:
        raise InvalidInput("There are no classes. Give the project at least one class.")
    for label_class in classes:
        if not 1 <= label_class.value <= MAX_CLASSES:
            raise InvalidInput(
                f"The class “{label_class.name}” has the value {label_class.value}; values go "
                f"from 1 to {MAX_CLASSES} (0 is background)."
            )
    if len({c.value for c in classes}) < len(classes) or len({c.name for c in classes}) < len(
        classes
    ):
        raise InvalidInput("Two classes have the same name or value. Make them different.")


def check_imagery(request: ExportTrainingData, imagery: Imagery, grid: Grid) -> None:
    """Check that chips of the wished size and format can be cut from the imagery.

    Raises:
        InvalidInput: they cannot.
    """
    around_objects = kind_of(request) in (LabelKind.CLASS, LabelKind.CLASSES)
    if not around_objects and min(grid.width, grid.height) < request.chip_size:
        raise InvalidInput(
            f"A chip of {request.chip_size} pixels is larger than the imagery, which has "
            f"{grid.width} × {grid.height} pixels at this cell size. Choose a smaller chip size, "
            "or a smaller cell size."
        )
    if request.chip_format is not ChipFormat.PNG:
        return
    for date in imagery.dates:
        if len(date.bands) not in _PNG_BANDS or date.dtype != np.uint8:
            raise InvalidInput(
                "PNG chips hold 1, 3 or 4 bands of 8 bits, but the imagery has "
                f"{len(date.bands)} of {date.dtype}. Choose GeoTIFF chips, or other bands."
            )


def check_samples(request: ExportTrainingData, samples: SampleIndex, events: Events) -> None:
    """Check what was read, and warn of what was left out or repaired.

    Raises:
        InvalidInput: no samples, none on the imagery, or a class without any.
    """
    counts = samples.counts
    if counts.read == counts.empty:
        raise InvalidInput("There are no samples. Draw or import some first.")
    if not len(samples):
        raise InvalidInput(
            "All samples lie outside the imagery. Check the coordinate reference systems of "
            "both layers: the samples must be seen on top of the imagery in QGIS."
        )
    missing = [c.name for c in request.classes if not counts.by_class.get(c.value)]
    if missing:
        names = ", ".join(f"“{name}”" for name in missing)
        raise InvalidInput(
            f"There is no sample on the imagery of the class {names}. Draw some, or remove the "
            "class from the schema."
        )
    warnings = (
        ("Samples without a geometry, left out", counts.empty),
        ("Samples outside the imagery, left out", counts.outside),
        ("Samples that cross themselves, repaired for this export", counts.repaired),
        ("Samples smaller than a pixel, given each pixel that they touch", counts.sub_pixel),
    )
    for text, count in warnings:
        if count:
            events.warning(f"{text}: {count}.")
    for label_class in request.classes:
        count = counts.by_class[label_class.value]
        if count < _FEW_SAMPLES:
            events.warning(
                f"Few samples of “{label_class.name}”: {count}. A model hardly learns a class "
                "from so few; draw more of them, in different places."
            )
    _check_points(request, samples, events)


def _check_points(request: ExportTrainingData, samples: SampleIndex, events: Events) -> None:
    kind = kind_of(request)
    if kind is LabelKind.OBJECTS and samples.points.any():
        raise InvalidInput(
            "Points do not say how large an object is. Give the radius around them that belongs "
            "to it (BUFFER), or draw polygons."
        )
    shaped = request.crop or request.blacken
    if kind is not LabelKind.PIXELS and shaped and samples.points.any():
        raise InvalidInput(
            "Chips cannot be cropped to points, nor their surroundings blackened: a point has no "
            "size. Give the radius around points that belongs to them (BUFFER)."
        )
    if (
        kind is LabelKind.PIXELS
        and samples.points.all()
        and request.unlabelled is Unlabelled.BACKGROUND
    ):
        events.warning(
            "All samples are points, and all ground between them counts as background. If nobody "
            "looked at it, export with unlabelled ground ignored."
        )


def warn_left_out(left_out: int, events: Events) -> None:
    """Warn of samples whose chips would show what is held out."""
    if left_out:
        events.warning(
            "Training samples left out because their chips would show a sample that is held out: "
            f"{left_out}."
        )


def check_subsets(
    request: ExportTrainingData, units: list[GroundUnit], amounts: np.ndarray, events: Events
) -> None:
    """Warn of classes that a subset lacks.

    Args:
        request: the export.
        units: with their subsets.
        amounts: units × class values, how much of each class lies in each unit.
        events: takes the warnings.
    """
    present = {unit.subset for unit in units}
    for subset in (Subset.TRAINING, Subset.VALIDATION):
        if subset not in present:
            continue
        held = amounts[[unit.subset is subset for unit in units]].sum(axis=0)
        for label_class in request.classes:
            if not held[label_class.value]:
                events.warning(
                    f"No sample of “{label_class.name}” is in the {subset.value} subset. Draw "
                    "more of them in other places, or change the work units' subsets."
                )


def bytes_needed(request: ExportTrainingData, imagery: Imagery, planned: int, samples: int) -> int:
    """An upper estimate of what the chips take on the disk (as if not compressed)."""
    if request.only_with_features:
        around = (math.ceil(request.chip_size / request.stride) + 1) ** 2
        planned = min(planned, samples * around * (1 + len(turns(request.rotation))))
    chip = (len(imagery.bands) * imagery.dtype.itemsize + 1) * request.chip_size**2
    return planned * chip
