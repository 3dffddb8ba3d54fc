"""The job ``detect_change``: a class of change for every pixel of two dates.

A pair of dates is imagery with twice the bands (see ``imagery.pair``), and a model of change takes
it as one input (see ``ModelCard``). So this is ``classify`` over a pair: the same plan, tiles,
merge, parts and outputs, as exact and as resumable.
"""

from __future__ import annotations

from pathlib import Path

from ...definitions.inference_jobs import ClassifyPixelsResult, DetectChange
from ...definitions.inference_types import InferenceType
from ..events import Events
from ..models.package import load_package
from .checks import check_request, check_task, open_for_model
from .classify import classify
from .memory import limit_block_cache


def run(request: DetectChange, events: Events) -> ClassifyPixelsResult:
    """Detect change between two rasters.

    Raises:
        InvalidInput: something about the request is wrong; nothing was computed.
        NotEnoughSpace: a disk is too small; nothing was computed.
        Cancelled: the user asked to stop; the job can be resumed.
    """
    limit_block_cache()
    check_request(request)
    package = load_package(Path(request.model))
    check_task(package.card, InferenceType.CHANGE_DETECTION.value)
    with open_for_model(package.card, request.imagery, request.imagery_after) as imagery:
        return classify(request, package, imagery, events)
