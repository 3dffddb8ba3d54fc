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
from .assembly import Assembly
from .checks import check_request, check_space, check_task, open_for_model
from .inputs import prepare_inputs
from .memory import limit_block_cache
from .pixel_computation import PixelComputation
from .strips import Inputs
from .unreadable import report_unreadable


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
    computation = PixelComputation(request, package, inputs, events)
    computation.compute()
    count = Assembly(request, computation, events).write()
    predicted = sum(entry.predicted for entry in computation.parts.entries)
    report_unreadable(Path(request.output), imagery, events)
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
    inputs = prepare_inputs(request, card, imagery, events)
    check_space(request, inputs.grid, len(card.classes), parts_folder(events))
    return inputs
