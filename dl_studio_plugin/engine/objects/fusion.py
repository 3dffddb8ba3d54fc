"""What several looks at the same ground found, fused: test-time augmentation for objects.

Weighted boxes fusion (Solovyev, Wang, Gabruseva 2021, Image and Vision Computing 107): boxes of a
class that overlap are one object, whose box is their mean weighted by certainty, and whose
certainty is the sum of theirs over the number of looks, so that what few looks found counts less.
Of a look only its most certain box of an object counts. An outline is that of the most certain.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import shapely
from numpy.typing import NDArray

from .detections import Detections, joined
from .suppression import box_overlaps, meeting_pairs, suppress_boxes

_SAME = 0.55
_NOTHING = 1e-12

Detect = Callable[[np.ndarray, np.ndarray], Detections]


def detect_turned(detect: Detect, image: np.ndarray, valid: np.ndarray) -> Detections:
    """What ``detect`` finds in the eight turned and mirrored copies of a tile, fused.

    Args:
        detect: gives the objects of bands × H × W pixels and their validity.
        image: bands × H × W; as high as wide where the network takes one size only.
        valid: H × W.
    """
    height, width = valid.shape
    looks = []
    for turns in range(4):
        for mirrored in (False, True):
            copies = [_turned(array, turns, mirrored) for array in (image, valid)]
            looks.append(_turned_back(detect(*copies), turns, mirrored, height, width))
    return fused(looks)


def fused(looks: Sequence[Detections]) -> Detections:
    """The objects of several looks at the same pixels."""
    everything = joined(looks)
    look = np.repeat(np.arange(len(looks)), [len(found) for found in looks])
    leaders = suppress_boxes(everything.boxes, everything.scores, _SAME, everything.values)
    leader = _leaders_of(everything, leaders)
    order = np.lexsort((-everything.scores, look, leader))
    order = order[leader[order] >= 0]
    first = np.ones(len(order), bool)
    first[1:] = (leader[order][1:] != leader[order][:-1]) | (look[order][1:] != look[order][:-1])
    counted = order[first]
    weights = np.zeros(len(leaders))
    np.add.at(weights, leader[counted], everything.scores[counted])
    boxes = np.zeros((len(leaders), 4))
    np.add.at(boxes, leader[counted], everything.boxes[counted] * everything.scores[counted, None])
    best = everything.take(leaders)
    # Each leader is at least one look's own box, so its weight is that of a certainty.
    mean = boxes / np.maximum(weights, _NOTHING)[:, np.newaxis]
    placed = mean if best.shapes is None else best.boxes
    return Detections(placed, weights / len(looks), best.values, best.shapes)


def _leaders_of(everything: Detections, leaders: NDArray[np.int64]) -> NDArray[np.int64]:
    """Place of each object's leader: of those it overlaps enough, the one it overlaps most."""
    place = np.full(len(everything), -1)
    most = np.full(len(everything), _SAME)
    boxes, values = everything.boxes, everything.values
    for one, other in meeting_pairs(boxes, boxes[leaders]):
        overlap = box_overlaps(boxes[one], boxes[leaders[other]])
        fits = (values[one] == values[leaders[other]]) & (overlap > _SAME)
        for index, at, size in zip(one[fits], other[fits], overlap[fits]):
            if size > most[index]:
                place[index], most[index] = at, size
    place[leaders] = np.arange(len(leaders))
    return place


def _turned(array: np.ndarray, turns: int, mirrored: bool) -> np.ndarray:
    turned = np.rot90(array, turns, axes=(-2, -1))
    return np.ascontiguousarray(turned[..., ::-1] if mirrored else turned)


def _turned_back(
    found: Detections, turns: int, mirrored: bool, height: int, width: int
) -> Detections:
    """Objects of a turned copy, where they lie in the tile of ``height`` and ``width``."""
    wide = height if turns % 2 else width

    def back(points: NDArray[np.float64]) -> NDArray[np.float64]:
        x, y = (wide - points[:, 0] if mirrored else points[:, 0]), points[:, 1]
        if turns == 1:  # what was at the right edge is at the top
            x, y = width - y, x
        elif turns == 2:
            x, y = width - x, height - y
        elif turns == 3:
            x, y = y, height - x
        return np.stack([x, y], axis=1)

    corners = back(found.boxes.reshape(-1, 2)).reshape(-1, 2, 2)
    boxes = np.hstack([corners.min(axis=1), corners.max(axis=1)])
    shapes = found.shapes
    if shapes is not None:
        shapes = np.asarray(shapely.transform(shapes, back), object).reshape(-1)
    return Detections(boxes, found.scores, found.values, shapes)
