"""Labels that are no pixels, drawn over a picture: outlines of objects, frames of classes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from rasterio.features import rasterize
from rasterio.transform import Affine

from ...definitions.label_classes import IGNORED_VALUE, LabelClass
from ..reports import class_picture
from .annotations import ClassLabel, ObjectLabel

#: How much of a pixel is the class's colour: inside an object, and on its outline.
_FILL, _OUTLINE = 0.18, 0.95
#: A frame is this share of the picture's side, and at least so many pixels.
_FRAME_SHARE, _THINNEST_FRAME = 24, 2


def draw_objects(
    picture: np.ndarray, label: ObjectLabel, classes: Sequence[LabelClass], step: float = 1
) -> np.ndarray:
    """Draw objects, each with its own outline; ignored ones are grey.

    Args:
        picture: height × width × 3, uint8.
        label: of the chip.
        classes: with their colours.
        step: pixels of the chip to one of the picture.

    Returns:
        A new picture.
    """
    values = [IGNORED_VALUE if item.is_ignored else item.value for item in label.objects]
    shapes = [item.shape for item in label.objects]
    fills = _painted(shapes, values, picture, step)
    outlines = _painted([shapely.boundary(shape) for shape in shapes], values, picture, step)
    picture = _blended(picture, fills, _FILL, classes)
    return _blended(picture, outlines, _OUTLINE, classes)


def draw_classes(
    picture: np.ndarray, label: ClassLabel, classes: Sequence[LabelClass]
) -> np.ndarray:
    """Draw a frame in the colours of the chip's classes; a new picture."""
    if not label.values:
        return picture
    height, width = picture.shape[:2]
    thick = max(_THINNEST_FRAME, height // _FRAME_SHARE)
    columns = np.arange(width) * len(label.values) // width
    values = np.tile(np.array(label.values, np.int16)[columns], (height, 1))
    values[thick:-thick, thick:-thick] = _NOTHING
    return _blended(picture, values, _OUTLINE, classes)


_NOTHING = -1


def _painted(
    shapes: Sequence[shapely.Geometry], values: Sequence[int], picture: np.ndarray, step: float
) -> np.ndarray:
    """The value at each pixel of the picture, later shapes over earlier ones; int16."""
    painted = np.full(picture.shape[:2], _NOTHING, np.int16)
    if shapes:
        rasterize(zip(shapes, values), out=painted, transform=Affine.scale(step))
    return painted


def _blended(
    picture: np.ndarray, values: np.ndarray, share: float, classes: Sequence[LabelClass]
) -> np.ndarray:
    drawn = values != _NOTHING
    colours = class_picture(np.where(drawn, values, 0).astype(np.uint8), classes)
    shares = np.where(drawn, share, 0.0)[..., np.newaxis]
    return np.rint(picture * (1 - shares) + colours * shares).astype(np.uint8)
