"""What is checked before a run begins: every fault of the input is named here, with its cure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Optional, Union

import numpy as np

from ...definitions import model_fit
from ...definitions.atomic import check_disk_space, part_path
from ...definitions.detection_jobs import DetectObjects
from ...definitions.errors import InvalidInput
from ...definitions.imagery import Band, ImagerySource
from ...definitions.inference_jobs import ClassifyPixels, DetectChange, PredictRaster
from ...definitions.inference_types import InferenceType
from ...definitions.model_card import ModelCard
from ...definitions.model_fit import BandFacts, LayerFacts, Level
from ..events import Events
from ..imagery import (
    BandStatistics,
    Grid,
    Imagery,
    ImageryBand,
    Window,
    open_dates,
    open_imagery,
    target_grid,
)

#: Windows along each axis, and their size, by which values are compared with the training data.
_SAMPLE_WINDOWS = 4
_SAMPLE_SIZE = 128
#: A spread this many times larger or smaller is that of other units.
_SPREAD_FACTOR = 10.0
_PRECISIONS = ("auto", "fp32")
#: Bytes a pixel on the disk, after compression: class numbers, confidences, a probability.
_CLASS_BYTES, _CONFIDENCE_BYTES, _PROBABILITY_BYTES = 0.25, 0.5, 1.0
_WITH_OVERVIEWS = 1.34

#: Of any tool that runs a model over a raster.
_Request = Union[ClassifyPixels, DetectObjects, PredictRaster]


def check_request(request: ClassifyPixels) -> None:
    """Check what can be checked without opening anything but the places to write to.

    Raises:
        InvalidInput: a value is out of its range, or an output cannot be written.
    """
    check_choices(request)
    outputs = [Path(p) for p in (request.output, request.probabilities, request.polygons) if p]
    if not request.output or len({path.absolute() for path in outputs}) != len(outputs):
        raise InvalidInput("Choose an output file, and a different one for each output.")
    check_outputs(request, outputs)


def check_choices(request: Union[ClassifyPixels, DetectObjects]) -> None:
    """Check the numbers and words that runs of all kinds take.

    Raises:
        InvalidInput: one is out of its range.
    """
    if not 0 <= request.threshold <= 1:
        raise InvalidInput(f"THRESHOLD must lie between 0 and 1, not {request.threshold:g}.")
    check_course(request)
    for name in ("min_area", "simplify"):
        if getattr(request, name) < 0:
            raise InvalidInput(f"{name.upper()} must not be negative.")


def check_course(request: _Request) -> None:
    """Check how the network is to be run.

    Raises:
        InvalidInput: a number or word is not possible.
    """
    check_precision(request.precision)
    for name in ("batch_size", "tile_size"):
        if getattr(request, name) < 0:
            raise InvalidInput(f"{name.upper()} must not be negative.")


def check_outputs(request: _Request, outputs: Sequence[Path]) -> None:
    """Check that outputs can be written and are no inputs.

    Raises:
        InvalidInput: one is not so.
    """
    inputs = {Path(source).absolute() for source in _sources(request)}
    for path in outputs:
        if path.absolute() in inputs:
            raise InvalidInput(f"“{path}” is an input of this run. Choose another output file.")
        check_writable(path)


def check_precision(precision: str) -> None:
    """Check that a precision is one of inference's.

    Raises:
        InvalidInput: it is not.
    """
    if precision not in _PRECISIONS:
        raise InvalidInput(
            f"PRECISION “{precision}” is not offered for inference in this version. "
            "Choose auto or fp32."
        )


def check_task(card: ModelCard, task: str = InferenceType.PIXEL_CLASSIFICATION.value) -> None:
    """Check that the model does what the tool does.

    Raises:
        InvalidInput: it does something else.
    """
    finding = model_fit.task_finding(card, task)
    if finding.level is Level.ERROR:
        raise InvalidInput(finding.text)


def task_of(after: Optional[ImagerySource]) -> str:
    """What is asked of a model that gives classes: change where there is a later date."""
    if after is None:
        return InferenceType.PIXEL_CLASSIFICATION.value
    return InferenceType.CHANGE_DETECTION.value


def open_for_model(
    card: ModelCard, source: ImagerySource, after: Optional[ImagerySource] = None
) -> Imagery:
    """Open imagery with the bands that the model wants, in its order.

    Args:
        card: of a model that was checked to be of the task.
        source: the imagery; the earlier date of change detection.
        after: the later date of change detection.

    Raises:
        InvalidInput: it cannot be read, or the bands do not fit.
        UnsafeFile: as ``open_imagery``.
    """
    chosen = []
    for date, wanted in enumerate((source,) if after is None else (source, after)):
        with open_imagery(wanted) as imagery:
            chosen.append(choose_bands(imagery, card, date))
    return open_dates(chosen[0], None if after is None else chosen[1])


def choose_bands(imagery: Imagery, card: ModelCard, date: int = 0) -> ImagerySource:
    """The imagery's source with the bands that the model wants of a date, in its order.

    See ``model_fit.matching_bands`` for which goes where.

    Raises:
        InvalidInput: the bands do not fit.
    """
    source = imagery.source
    facts = LayerFacts(
        Path(source.source).name,
        tuple(BandFacts(band.name, band.dtype) for band in imagery.bands),
        imagery.cell_size_m,
        chosen=bool(source.bands),
    )
    order = model_fit.matching_bands(
        [band.name for band in card.dates[date]],
        [band.name for band in facts.bands],
        facts.chosen,
    )
    if order is None:
        raise InvalidInput(model_fit.bands_finding(card, facts, date).text)
    numbers = tuple(imagery.bands[index].number for index in order)
    return ImagerySource(source.source, source.crs, numbers)


def check_values(imagery: Imagery, card: ModelCard, where: Window, events: Events) -> None:
    """Compare the imagery's values with those that the model was trained on.

    A network gives nonsense without a word for values in other units (reflectance instead of
    grey values, say). So where a band has another data type than in training, a sample of its
    pixels must look like the training data (mean within its range, spread within a factor of ten);
    else it is an error. With the same data type, a mean outside the range is a warning.

    Args:
        imagery: with the model's bands.
        card: of the model.
        where: pixels of the imagery's own grid to look at.
        events: takes the warnings.

    Raises:
        InvalidInput: the imagery is in other units.
    """
    sample = _sample(imagery, where)
    if not sample.count:
        return
    for index, (found, wanted) in enumerate(zip(imagery.bands, card.bands)):
        mean, std = float(sample.mean[index]), float(sample.std[index])
        inside = wanted.minimum <= mean <= wanted.maximum
        same_spread = not wanted.std or not std or (
            1 / _SPREAD_FACTOR < std / wanted.std < _SPREAD_FACTOR
        )  # fmt: skip
        description = _describe(found, wanted, mean)
        if found.dtype == wanted.dtype:
            if not inside:
                events.warning(f"{description} The result may be poor.")
        elif not (inside and same_spread):
            raise InvalidInput(
                f"{description} Use imagery of the kind that the model was trained on, or convert "
                "this to the same units and data type."
            )
        else:
            events.warning(f"{description} The values look alike, so it is used.")


def choose_grid(imagery: Imagery, card: ModelCard, cell_size: float, events: Events) -> Grid:
    """The pixels to predict: of ``cell_size`` (imagery's units), or 0: of the model's size.

    Raises:
        InvalidInput: the cell size is impossible.
    """
    own = imagery.cell_size_m
    wished = model_fit.run_cell_size(card, own)
    if not cell_size and wished != own:
        width, height = imagery.grid.cell_size
        cell_size = float(np.sqrt(width * height)) * wished / own
    grid = target_grid(imagery, cell_size)
    for finding in model_fit.cell_size_findings(card, own, grid.cell_size_m):
        if finding.level is Level.WARNING:
            events.warning(finding.text)
    return grid


def check_space(request: ClassifyPixels, grid: Grid, channels: int, folder: Path) -> None:
    """Check that the disks have room for the finished strips and the outputs.

    Raises:
        NotEnoughSpace: one has not.
    """
    parts = _CLASS_BYTES
    if request.polygons:
        parts += _CONFIDENCE_BYTES
    outputs = _CLASS_BYTES
    if request.probabilities:
        parts += _PROBABILITY_BYTES * channels
        outputs += _PROBABILITY_BYTES * channels
    pixels = grid.width * grid.height
    check_disk_space(folder, int(parts * pixels), "The unfinished result")
    total = int((parts + outputs * _WITH_OVERVIEWS) * pixels)
    check_disk_space(Path(request.output).absolute().parent, total, "The result")


def _sources(request: _Request) -> list[str]:
    """All files that a run reads, but for the area."""
    sources = [request.model, request.imagery.source]
    return (
        [*sources, request.imagery_after.source] if isinstance(request, DetectChange) else sources
    )


def check_writable(path: Path) -> None:
    """Check that a file can be written.

    Raises:
        InvalidInput: it cannot.
    """
    folder = path.absolute().parent
    if path.is_dir():
        raise InvalidInput(f"The output “{path}” is a folder. Give a file name.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if path.exists():
            with path.open("r+b"):
                return
        trial = part_path(path)
        trial.touch()
        trial.unlink()
    except OSError as error:
        raise InvalidInput(
            f"The output “{path}” cannot be written ({error.strerror}). Choose another place, or "
            "close the programs that use it."
        ) from error


def _sample(imagery: Imagery, where: Window) -> BandStatistics:
    statistics = BandStatistics(len(imagery.bands))
    for window in _sample_windows(where):
        array, valid = imagery.read(window)
        statistics.add(array, valid)
    return statistics


def _sample_windows(where: Window) -> Iterator[Window]:
    """Small windows spread evenly over ``where``."""
    width, height = min(_SAMPLE_SIZE, where.width), min(_SAMPLE_SIZE, where.height)
    columns = {round(x) for x in np.linspace(0, where.width - width, _SAMPLE_WINDOWS)}
    rows = {round(y) for y in np.linspace(0, where.height - height, _SAMPLE_WINDOWS)}
    for row in sorted(rows):
        for column in sorted(columns):
            yield Window(where.col + column, where.row + row, width, height)


def _describe(found: ImageryBand, wanted: Band, mean: float) -> str:
    return (
        f"The band “{found.name}” holds {found.dtype} values around {mean:.4g}, but the model was "
        f"trained on {wanted.dtype} values from {wanted.minimum:.4g} to {wanted.maximum:.4g}."
    )
