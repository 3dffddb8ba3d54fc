"""The job *compute accuracy*: what a result says against what is known.

What is compared follows from the two layers: a class raster pixel by pixel, a raster of numbers by
its errors, objects by their overlap (detection), features with a class by their place (object
classification). Each kind has a module of its own.
"""

from __future__ import annotations

import os
from pathlib import Path

from ...definitions.errors import InvalidInput
from ...definitions.imagery import ImagerySource
from ...definitions.jobs import ComputeAccuracy, ComputeAccuracyResult
from ..events import Events
from ..imagery import open_imagery


def run(request: ComputeAccuracy, events: Events) -> ComputeAccuracyResult:
    """Compare and write a table, a report, and a layer of outcomes if it is asked for.

    Raises:
        InvalidInput: the two cannot be compared; found before work starts.
        Cancelled: the user cancelled.
    """
    for file in (request.output, request.report, *filter(None, (request.outcomes,))):
        _check_writable(file)
    if not 0 < request.iou <= 1:
        raise InvalidInput("IOU must be above 0 and at most 1; 0.5 is what is mostly used.")
    if request.prediction_layer:
        from .compare_vectors import compare_vectors

        return compare_vectors(request, events)
    if request.outcomes:
        raise InvalidInput(
            "OUTCOMES is for predicted objects. Leave it out where PREDICTION is a raster."
        )
    with open_imagery(ImagerySource(request.prediction)) as prediction:
        holds_numbers = prediction.dtype.kind == "f"
    if holds_numbers:
        from .compare_numbers import compare_numbers

        return compare_numbers(request, events)
    from .compare_classes import compare_classes

    return compare_classes(request, events)


def _check_writable(file: str) -> None:
    folder = Path(file).absolute().parent
    if not file or Path(file).is_dir() or not folder.is_dir() or not os.access(folder, os.W_OK):
        raise InvalidInput(f"“{file}” cannot be written. Choose a file in a folder of yours.")
