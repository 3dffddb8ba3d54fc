"""The job ``classify_pixels``: a class for every pixel of a raster of any size.

Everything that can be wrong with the request is checked first. Then strips are computed, or taken
over from an interrupted run of the same request; at the end they are assembled into the outputs.
"""

from __future__ import annotations

import time
from pathlib import Path

from ...definitions.inference_jobs import ClassifyPixels, ClassifyPixelsResult
from ...definitions.model_card import ModelCard
from ..events import Events, parts_folder
from ..imagery import Imagery
from ..models.package import ModelPackage, load_package
from .area import read_area
from .assembly import Assembly
from .checks import (
    check_request,
    check_space,
    check_task,
    check_values,
    choose_grid,
    open_for_model,
)
from .computation import Computation
from .memory import limit_block_cache
from .strips import Inputs, check_readable
from .unreadable import errors_path, write_errors


def run(request: ClassifyPixels, events: Events) -> ClassifyPixelsResult:
    """Classify the pixels of a raster.

    Raises:
        InvalidInput: something about the request is wrong; nothing was computed.
        NotEnoughSpace: a disk is too small; nothing was computed.
        Cancelled: the user asked to stop; the job can be resumed.
    """
    limit_block_cache()
    check_request(request)
    package = load_package(Path(request.model))
    check_task(package.card)
    with open_for_model(package.card, request.imagery) as imagery:
        return classify(request, package, imagery, events)


def classify(
    request: ClassifyPixels, package: ModelPackage, imagery: Imagery, events: Events
) -> ClassifyPixelsResult:
    """As :func:`run`, with a model that fits and imagery with its bands, of one date or two."""
    started = time.monotonic()
    inputs = _prepare(request, package.card, imagery, events)
    computation = Computation(request, package, inputs, events)
    computation.compute()
    count = Assembly(request, computation, events).write()
    predicted = sum(entry.predicted for entry in computation.parts.entries)
    _report_unreadable(request, imagery, events)
    return ClassifyPixelsResult(
        request.output,
        request.probabilities,
        request.polygons,
        count,
        predicted,
        computation.record.device,
        computation.record.runtime,
        time.monotonic() - started,
    )


def _prepare(request: ClassifyPixels, card: ModelCard, imagery: Imagery, events: Events) -> Inputs:
    grid = choose_grid(imagery, card, request.cell_size, events)
    area = read_area(request.area, grid) if request.area else None
    where = imagery.grid.window
    if area is not None:
        left, top, right, bottom = area.bounds
        corners = (*(grid.transform * (left, bottom)), *(grid.transform * (right, top)))
        where = imagery.grid.window_of_bounds(*corners).intersection(where) or where
    check_values(imagery, card, where, events)
    check_space(request, grid, len(card.classes), parts_folder(events))
    return Inputs(imagery, grid, area)


def _report_unreadable(request: ClassifyPixels, imagery: Imagery, events: Events) -> None:
    count = len(imagery.unreadable_blocks)
    path = errors_path(Path(request.output))
    if not count:
        path.unlink(missing_ok=True)
        return
    check_readable(imagery, count)
    write_errors(path, imagery)
    events.warning(
        f"{count} blocks of the imagery cannot be read and are left out; “{path.name}” "
        "beside the result shows where."
    )
