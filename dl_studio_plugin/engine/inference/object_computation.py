"""The computation of a run that finds objects."""

from __future__ import annotations

import dataclasses
import math
from typing import cast

import numpy as np

from ...definitions.detection_jobs import DetectObjects
from ...definitions.model_card import ModelCard
from ..events import Events
from ..models.package import ModelPackage
from ..models.runtime_detector import DetectorRunner
from ..objects.detections import Detections
from ..objects.fusion import detect_turned
from .computation import Computation
from .memory import choose_tiles
from .object_strips import see_strips
from .plan import TileChoice, round_up
from .strips import Inputs

#: Objects that are less certain are left out where neither user nor model says more.
_USUAL_THRESHOLD = 0.5
#: Pixels around an object that help to know it.
_SURROUNDINGS = 16
#: Objects need no sums over a panel's width, so a strip is as wide as the raster.
_NO_PANELS = 2**31


class ObjectComputation(Computation):
    """See ``Computation``; a strip holds what the tiles of a row saw.

    Attributes:
        with_shapes: objects have outlines.
        threshold: objects less certain than this are left out.
    """

    suffix = ".npz"
    layers = ("objects",)

    def __init__(
        self, request: DetectObjects, package: ModelPackage, inputs: Inputs, events: Events
    ) -> None:
        self._request = request
        self.threshold = request.threshold or usual_threshold(package.card, request.tta)
        super().__init__(request, package, inputs, events)
        self.with_shapes = request.masks and self._detector.has_masks
        self._wanted = _wanted_values(package.card, request.classes)

    @property
    def _detector(self) -> DetectorRunner:
        return cast(DetectorRunner, self.runner)

    def _open_runner(self, device: str) -> DetectorRunner:
        runner = DetectorRunner(self._package, self.inputs.imagery.dtype, device)
        for text in runner.warnings:
            self._events.warning(text)
        return runner

    def _compute_strips(self) -> None:
        see_strips(
            self.inputs,
            self._detect,
            self.plan,
            self._request.nms_overlap,
            self.parts,
            self._events,
        )

    def _detect(self, image: np.ndarray, valid: np.ndarray) -> Detections:
        def look(image: np.ndarray, valid: np.ndarray) -> Detections:
            least = 0.0 if self._request.tta else self.threshold
            return self._detector.detect(image, valid, least, self.with_shapes)

        found = detect_turned(look, image, valid) if self._request.tta else look(image, valid)
        return found.take((found.scores >= self.threshold) & np.isin(found.values, self._wanted))

    def _choose_tiles(self, largest: int = 0) -> TileChoice:
        choice = choose_tiles(self.card, self._package.onnx_bytes, self._job(1), largest)
        margin = choice.margin if self._request.overlap >= 0 else _margin(self.card, choice)
        return dataclasses.replace(
            choice, margin=margin, blend=False, panel_width=_NO_PANELS,
            batch=self._request.batch_size or 1,
        )  # fmt: skip


def usual_threshold(card: ModelCard, tta: bool) -> float:
    """The certainty that was best on the model's validation chips, or one half.

    With turned copies no more than one half: a copy that misses an object lowers its certainty,
    and the validation chips were looked at once.
    """
    value = card.metrics.get("confidence")
    best = _USUAL_THRESHOLD
    if isinstance(value, (int, float)) and 0 < value <= 1:
        best = float(value)
    return min(best, _USUAL_THRESHOLD) if tta else best


def _margin(card: ModelCard, choice: TileChoice) -> int:
    """So wide that the tile which holds an object's middle sees all of it, and what is around."""
    most = choice.tile // 4 // choice.multiple * choice.multiple
    if not card.object_size:
        return most
    return min(most, round_up(math.ceil(card.object_size / 2) + _SURROUNDINGS, choice.multiple))


def _wanted_values(card: ModelCard, names: tuple[str, ...]) -> list[int]:
    return [label.value for label in card.classes if not names or label.name in names]
