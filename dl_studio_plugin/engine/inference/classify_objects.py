"""The job ``classify_objects``: a class for every feature of a layer, or for every image.

Features are streamed: some thousand at a time are placed on the imagery and put in the order of
their places, chips are read around them in threads, just as the export cut those of the training
(see ``samples.object_frames``), and the network's answers go into a copy of the features' file.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import NamedTuple

import numpy as np
import shapely

from ...definitions.errors import InvalidInput
from ...definitions.inference_types import InferenceType
from ...definitions.model_card import ModelCard
from ...definitions.model_fit import thin_objects_refusal
from ...definitions.object_jobs import (
    ClassifyObjects,
    ClassifyObjectsResult,
    ObjectCut,
)
from ..events import Events
from ..imagery import Grid, Imagery, Window, open_imagery
from ..imagery.damage import report_unreadable
from ..imagery.vectors import FeatureBatch, VectorLayer, in_pixels, open_layer, read_batches
from ..models.chip_answers import batch_size_for
from ..models.package import ModelPackage, load_package
from ..models.runtime_onnx import OnnxRunner
from ..samples.object_frames import (
    ObjectFrame,
    frame_objects,
    have_no_size,
    read_frame,
    show_object,
    with_buffer,
)
from .checks import (
    check_precision,
    check_task,
    check_values,
    check_writable,
    choose_bands,
    choose_grid,
)
from .memory import limit_block_cache
from .object_answers import Course, answers, object_probabilities
from .objects_file import ObjectsFile, filled_copy
from .pipeline import ordered_map
from .scenes import classify_scenes

#: Features that are put in order and held at once.
_AT_ONCE = 4096
_READERS = 2
#: Features near each other are read one after the other: edge of a neighbourhood, pixels.
_NEIGHBOURHOOD = 512


class _Placed(NamedTuple):
    """A feature's id and its chip's frame."""

    identity: int
    frame: ObjectFrame


class _Read(NamedTuple):
    """A feature's id and its chip; ``seen`` as in ``samples.object_frames``."""

    identity: int
    image: np.ndarray
    valid: np.ndarray
    seen: bool


def run(request: ClassifyObjects, events: Events) -> ClassifyObjectsResult:
    """Classify features, or whole images.

    Raises:
        InvalidInput: something about the request is wrong; nothing was computed.
        NotEnoughSpace: the disk is too small; nothing was computed.
        Cancelled: the user asked to stop; nothing is left.
    """
    started = time.monotonic()
    limit_block_cache()
    _check_request(request)
    package = load_package(Path(request.model))
    check_task(package.card, InferenceType.OBJECT_CLASSIFICATION)
    if request.scenes:
        course, runner = classify_scenes(request, package, events)
    else:
        course, runner = _classify_features(request, package, events)
    for text in course.warnings():
        events.warning(text)
    found = {label.name: course.by_class[label.name] for label in package.card.classes}
    events.log(f"{course.classified} of {course.objects} objects classified: {found}")
    return ClassifyObjectsResult(
        request.output,
        course.objects,
        course.classified,
        found,
        runner.device_name,
        runner.runtime_name,
        time.monotonic() - started,
    )


def _check_request(request: ClassifyObjects) -> None:
    check_precision(request.precision)
    if request.batch_size < 0:
        raise InvalidInput("BATCH_SIZE must not be negative.")
    if bool(request.scenes) == bool(request.objects):
        raise InvalidInput("Choose either objects on imagery (OBJECTS), or a folder of images.")
    if request.objects and request.imagery is None:
        raise InvalidInput("IMAGERY: Choose the raster that shows the objects.")
    output = Path(request.output)
    if not request.output or output.suffix.lower() != ".gpkg":
        raise InvalidInput("OUTPUT: Choose a GeoPackage (.gpkg) to write.")
    if output.absolute() in (Path(request.objects).absolute(), Path(request.model).absolute()):
        raise InvalidInput(f"“{output}” is an input of this run. Choose another output file.")
    check_writable(output)


def _classify_features(
    request: ClassifyObjects, package: ModelPackage, events: Events
) -> tuple[Course, OnnxRunner]:
    card = package.card
    if request.imagery is None or card.object_cut is None:
        raise InvalidInput(
            f"MODEL: “{card.name}” was trained on whole images and does not know how chips are cut "
            "around objects. Classify a folder of images with it, or choose another model."
        )
    layer = open_layer(request.objects, request.layer, "The file of objects")
    _check_sizes(layer, card, events)
    with open_imagery(request.imagery) as opened:
        source = choose_bands(opened, card)
    with open_imagery(source) as imagery:
        grid = choose_grid(imagery, card, request.cell_size, events)
        check_values(imagery, card, imagery.grid.window, events)
        runner = OnnxRunner(package, imagery.dtype, request.device)
        for text in runner.warnings:
            events.warning(text)
        features = _Features(imagery, grid, card.object_cut, card.chip_size)
        output = Path(request.output)
        with filled_copy(layer.path, layer.name, output, request.fields, card.name) as file:
            _fill(request, layer, features, runner, file, events)
        report_unreadable(imagery, events)
    return features.course, runner


def _check_sizes(layer: VectorLayer, card: ModelCard, events: Events) -> None:
    """Check that the objects have a size where the model's chips follow it."""
    refusal = thin_objects_refusal(card)
    if not refusal:
        return
    for batch in read_batches(layer, layer.crs):
        events.check_cancelled()
        if have_no_size(batch.geometries).any():
            raise InvalidInput(refusal)


class _Features:
    """Features placed on imagery, and their chips."""

    def __init__(self, imagery: Imagery, grid: Grid, cut: ObjectCut, chip_size: int) -> None:
        self.course = Course()
        self.grid = grid
        self._imagery = imagery
        self._cut = cut
        self._size = chip_size

    def place(self, batch: FeatureBatch) -> list[_Placed]:
        """Frames of the features on the imagery, those near each other together."""
        shapes, ids = batch.geometries, batch.ids
        self.course.objects += len(shapes)
        there = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
        self.course.without_shape += int((~there).sum())
        shapes, ids = in_pixels(shapes[there], self.grid), ids[there]
        broken = ~shapely.is_valid(shapes)
        shapes[broken] = shapely.make_valid(shapes[broken])
        inside = self._touches_imagery(shapes)
        self.course.outside += int((~inside).sum())
        shapes, ids = with_buffer(shapes[inside], self._cut, self.grid), ids[inside]
        if not len(shapes):
            return []
        col, row = (shapely.bounds(shapes)[:, :2] // _NEIGHBOURHOOD).T
        order = np.lexsort((col, row))
        frames = frame_objects(shapes[order], self.grid, self._cut, self._size)
        return [_Placed(int(i), frame) for i, frame in zip(ids[order], frames)]

    def _touches_imagery(self, shapes: np.ndarray) -> np.ndarray:
        left, top, right, bottom = shapely.bounds(shapes).T
        with np.errstate(invalid="ignore"):  # what has no place in the imagery's CRS is infinite
            return (
                (right > 0)
                & (bottom > 0)
                & (left < self.grid.width)
                & (top < self.grid.height)
                & np.isfinite(left + top + right + bottom)
            )

    def read(self, placed: _Placed) -> _Read:
        """A feature's chip; called in threads."""
        frame = placed.frame
        whole = Window(0, 0, self._size, self._size)
        image, valid = read_frame(self._imagery, frame, whole)
        seen = show_object(image, valid, frame.shape, self._cut)
        return _Read(placed.identity, image, valid, seen)


def _fill(
    request: ClassifyObjects,
    layer: VectorLayer,
    features: _Features,
    runner: OnnxRunner,
    file: ObjectsFile,
    events: Events,
) -> None:
    size = batch_size_for(runner.card.chip_size, request.batch_size)
    waiting: list[_Read] = []
    done = 0

    def answer() -> None:
        if not waiting:
            return
        images = np.stack([chip.image for chip in waiting])
        valid = np.stack([chip.valid for chip in waiting])
        found = answers(runner.card, object_probabilities(runner, images, valid, request.tta))
        file.fill(zip((chip.identity for chip in waiting), found))
        for each in found:
            features.course.count(each)
        waiting.clear()

    for batch in read_batches(layer, features.grid.crs, batch_size=_AT_ONCE):
        placed = features.place(batch)
        done += len(batch.geometries) - len(placed)
        with ordered_map(features.read, placed, _READERS, 2 * size) as chips:
            for chip in chips:
                done += 1
                if chip.seen:
                    waiting.append(chip)
                else:
                    features.course.unseen += 1
                if len(waiting) == size:
                    answer()
                    events.progress(done / max(layer.count, 1), "Classifying objects")
        events.progress(done / max(layer.count, 1), "Classifying objects")
    answer()
