"""Running a model package that finds objects with ONNX Runtime."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Optional

import numpy as np

from ..objects.detections import Detections
from ..objects.mask_outlines import mask_outlines
from .graph import BOXES, LABELS, MASKS, SCORES, check_detector
from .runtime_onnx import OnnxRunner

if TYPE_CHECKING:
    import onnx


class RawObjects(NamedTuple):
    """What the network itself gives for one image; see ``graph.DETECTOR_OUTPUTS``."""

    boxes: np.ndarray
    scores: np.ndarray
    labels: np.ndarray
    masks: Optional[np.ndarray]


class DetectorRunner(OnnxRunner):
    """A model package that finds objects; see ``OnnxRunner``."""

    has_masks: bool

    def _check(self, graph: onnx.ModelProto) -> None:
        check_detector(graph, self.card, self._where)
        self.has_masks = MASKS in [output.name for output in graph.graph.output]

    def detect(
        self,
        image: np.ndarray,
        valid: np.ndarray,
        least: float = 0.0,
        with_masks: bool = True,
    ) -> Detections:
        """The objects in one image, as the network gives them (they may overlap a lot).

        Args:
            image: bands × H × W in the imagery's own type and units; H and W are multiples of the
                card's ``size_multiple`` (its ``chip_size`` for a fixed input).
            valid: H × W bool; what is under an invalid pixel has no influence.
            least: objects less certain than this are left out.
            with_masks: give outlines, where the model has them.
        """
        found = self.raw_objects(image, valid, with_masks and self.has_masks)
        height, width = valid.shape
        boxes = np.clip(found.boxes.astype(np.float64), 0, (width, height, width, height))
        scores, labels = found.scores.astype(np.float64), found.labels.astype(np.int64)
        sides = boxes[:, 2:] - boxes[:, :2]
        sound = (
            (scores >= least)
            & (sides > 0).all(axis=1)
            & (labels >= 0)
            & (labels < len(self.card.classes))
        )
        boxes, scores, labels = boxes[sound], np.clip(scores[sound], 0, 1), labels[sound]
        values = np.array([label.value for label in self.card.classes], np.int64)[labels]
        if found.masks is None:
            return Detections(boxes, scores, values)
        shapes = mask_outlines(boxes, found.masks[sound, 0], height, width)
        return with_outlines(Detections(boxes, scores, values, shapes))

    def raw_objects(self, image: np.ndarray, valid: np.ndarray, with_masks: bool) -> RawObjects:
        """The network's own answer, unchecked; arguments as for :meth:`detect`."""
        outputs = [BOXES, SCORES, LABELS, *([MASKS] if with_masks else [])]
        found = self._run(False, outputs, image[None], valid[None])
        return RawObjects(found[0], found[1], found[2], found[3] if with_masks else None)


def with_outlines(objects: Detections) -> Detections:
    """Those that have an outline, with boxes around them."""
    import shapely

    if objects.shapes is None:
        return objects
    objects = objects.take(~shapely.is_empty(objects.shapes))
    boxes = shapely.bounds(objects.shapes).reshape(-1, 4)
    return Detections(boxes, objects.scores, objects.values, objects.shapes)
