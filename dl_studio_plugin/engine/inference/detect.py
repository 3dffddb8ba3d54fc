"""The job ``detect_objects``: the objects in a raster of any size.

Rows of tiles are looked at, or taken over from an interrupted run of the same request; then what
they saw is merged from top to bottom and written as it is finished.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from ...definitions.atomic import atomic_path
from ...definitions.detection_jobs import DetectObjects, DetectObjectsResult
from ...definitions.errors import InvalidInput
from ...definitions.inference_types import InferenceType
from ...definitions.model_card import ONNX_FILE, ModelCard
from ..events import Events
from ..imagery import open_imagery
from ..models.package import load_package
from ..objects.detections import Detections
from ..objects.features import FeatureWriter, Form
from ..objects.seams import SeamMerger
from .checks import check_choices, check_outputs, check_task, choose_bands
from .cog import Provenance
from .inputs import prepare_inputs
from .memory import limit_block_cache
from .object_computation import ObjectComputation
from .object_strips import read_strips
from .strips import PROGRESS_SHARE
from .unreadable import report_unreadable

_SUFFIX = ".gpkg"


def run(request: DetectObjects, events: Events) -> DetectObjectsResult:
    """Find the objects in a raster.

    Raises:
        InvalidInput: something about the request is wrong; nothing was computed.
        NotEnoughSpace: a disk is too small.
        Cancelled: the user asked to stop; the job can be resumed.
    """
    started = time.monotonic()
    limit_block_cache()
    _check_request(request)
    package = load_package(Path(request.model))
    check_task(package.card, InferenceType.OBJECT_DETECTION)
    _check_classes(package.card, request.classes)
    with open_imagery(request.imagery) as opened:
        source = choose_bands(opened, package.card)
    with open_imagery(source) as imagery:
        inputs = prepare_inputs(request, package.card, imagery, events)
        computation = ObjectComputation(request, package, inputs, events)
        if request.regularize and not computation.with_shapes:
            events.warning(
                "REGULARIZE: only outlines can be given right angles, but boxes are written."
            )
        computation.compute()
        counts = _write(request, computation, events)
        report_unreadable(Path(request.output), imagery, events)
    return DetectObjectsResult(
        request.output,
        sum(counts.values()),
        {label.name: counts[label.value] for label in package.card.classes},
        computation.record.device,
        computation.record.runtime,
        time.monotonic() - started,
    )


def _check_request(request: DetectObjects) -> None:
    check_choices(request)
    if not 0 <= request.nms_overlap <= 1:
        raise InvalidInput(f"NMS_OVERLAP must lie between 0 and 1, not {request.nms_overlap:g}.")
    if Path(request.output).suffix.lower() != _SUFFIX:
        raise InvalidInput(f"OUTPUT: “{request.output}” must end with {_SUFFIX}.")
    check_outputs(request, [Path(request.output)])


def _check_classes(card: ModelCard, names: tuple[str, ...]) -> None:
    known = [label.name for label in card.classes]
    unknown = [name for name in names if name not in known]
    if unknown:
        raise InvalidInput(
            f"CLASSES: the model does not know “{'”, “'.join(unknown)}”. It knows "
            f"“{'”, “'.join(known)}”."
        )


def _write(request: DetectObjects, computation: ObjectComputation, events: Events) -> Counter[int]:
    """Merge and write all objects; how many there are by class value."""
    card = computation.card
    model = f"{card.name} {card.hashes.get(ONNX_FILE, '')[:12]}".strip()
    provenance = Provenance(model, computation.record.run[:12], card.classes)
    form = Form(request.min_area, request.simplify, request.regularize and computation.with_shapes)
    writer = FeatureWriter(computation.inputs.grid, provenance, form)
    events.progress(PROGRESS_SHARE, "Merging objects")
    with atomic_path(Path(request.output)) as part:
        writer.begin(part)
        for found in _merged(computation, request.nms_overlap, events):
            writer.add(found)
    events.progress(1.0, "Finished")
    return writer.counts


def _merged(computation: ObjectComputation, overlap: float, events: Events) -> Iterator[Detections]:
    """Finished objects inside the area, row of tiles by row of tiles."""
    plan, area = computation.plan, computation.inputs.area
    merger = SeamMerger(plan, overlap)
    for row, seen in read_strips(plan, computation.parts, computation.with_shapes):
        events.progress(
            PROGRESS_SHARE + (1 - PROGRESS_SHARE) * row / len(plan.strips), "Merging objects"
        )
        found = merger.add(row, seen)
        if area is not None and len(found):
            found = found.take(area.holds((found.boxes[:, :2] + found.boxes[:, 2:]) / 2))
        # From top to bottom and left to right, in whatever order they were decided.
        yield found.take(np.lexsort((found.boxes[:, 0], found.boxes[:, 1])))
