"""A view and its prompts as each family of segmenters wants them, and its masks as ours.

A segmenter sees a *frame*. SAM's is a square: the picture is scaled until its longer side fills
it, and what is left at the right or the bottom is empty. SAM 2's is a square that the picture is
stretched to. EfficientSAM's is the picture itself. Coordinates are counted in pixels of the frame.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...definitions.assisted_jobs import EFFICIENT_SAM, SAM, SAM_2
from ...definitions.errors import InvalidInput
from .pixels import Floats, resized
from .prompts import Prompts
from .sam_family import Pair, colours_last, image_sizes

#: ONNX's numbers of the types that are given to networks.
_TYPES: dict[int, type[Any]] = {
    1: np.float32,
    2: np.uint8,
    6: np.int32,
    7: np.int64,
    10: np.float16,
    11: np.float64,
}
#: Mean and deviation of the pictures that all these networks were trained on, of 255.
_MEAN = np.array([123.675, 116.28, 103.53], np.float32)
_DEVIATION = np.array([58.395, 57.12, 57.375], np.float32)
#: What a label says of its point.
_BESIDE, _ON, _TOP_LEFT, _BOTTOM_RIGHT, _NOTHING = 0.0, 1.0, 2.0, 3.0, -1.0


class Frame(NamedTuple):
    """What a segmenter sees of a picture.

    Attributes:
        height, width: of the frame.
        picture_height, picture_width: of the picture within it, at its upper left.
    """

    height: int
    width: int
    picture_height: int
    picture_width: int


def frame_of(pair: Pair, shape: tuple[int, int]) -> Frame:
    """The frame for a picture of ``shape`` (height, width)."""
    height, width = image_sizes(pair.image)
    if pair.family == SAM_2:
        return Frame(pair.side, pair.side, pair.side, pair.side)
    if pair.family == EFFICIENT_SAM:
        height, width = height or shape[0], width or shape[1]
        return Frame(height, width, height, width)
    if height != width and height and width:
        raise InvalidInput(
            f"The encoder takes pictures of {width} × {height} pixels only, but it should take "
            "squares. Choose another export of SAM."
        )
    scale = pair.side / max(shape)
    inner = [max(1, int(size * scale + 0.5)) for size in shape]
    return Frame(pair.side, pair.side, inner[0], inner[1])


def encoder_input(pair: Pair, picture: NDArray[np.uint8], frame: Frame) -> NDArray[np.generic]:
    """The picture (height × width × 3) as the encoder takes it.

    Exports that take the colours last scale by themselves; those that take them first want them
    scaled: SAM and SAM 2 by mean and deviation, EfficientSAM to 0 … 1.
    """
    colours = np.moveaxis(picture, -1, 0).astype(np.float32)
    colours = resized(colours, frame.picture_height, frame.picture_width)
    dtype = number_type(pair.image.kind)
    last = colours_last(pair.image)
    if not last and dtype != np.uint8:
        colours = _scaled(pair.family, colours)
    height, width = image_sizes(pair.image)
    if pair.family != SAM or height or width or not last:
        beyond = (frame.height - colours.shape[1], frame.width - colours.shape[2])
        colours = np.pad(colours, ((0, 0), (0, beyond[0]), (0, beyond[1])))
    if last:
        colours = np.moveaxis(colours, 0, -1)
    if np.issubdtype(dtype, np.integer):
        colours = np.rint(colours)
    image = np.ascontiguousarray(colours.astype(dtype))
    return image if len(pair.image.sizes) == 3 else image[None]


def _scaled(family: str, colours: Floats) -> Floats:
    if family == EFFICIENT_SAM:
        return colours / np.float32(255)
    return np.asarray((colours - _MEAN[:, None, None]) / _DEVIATION[:, None, None], np.float32)


def points_and_labels(
    pair: Pair, prompts: Prompts, shape: tuple[int, int], frame: Frame
) -> tuple[Floats, Floats]:
    """Coordinates (1 × points × 2) and labels (1 × points) in the frame.

    EfficientSAM has no word for a place beside the object: its negative points are left out here
    and cut off afterwards.
    """
    moved = prompts.scaled(frame.picture_width / shape[1], frame.picture_height / shape[0])
    marks = [(point, _ON) for point in moved.positive]
    if pair.family != EFFICIENT_SAM:
        marks += [(point, _BESIDE) for point in moved.negative]
    if moved.box is not None:
        marks += [(moved.box[:2], _TOP_LEFT), (moved.box[2:], _BOTTOM_RIGHT)]
    elif pair.family == SAM:
        marks.append(((0.5, 0.5), _NOTHING))  # its exports count on it where there is no box
    # The networks add half a pixel: their whole numbers are the middles of pixels.
    coords = np.array([[x - 0.5, y - 0.5] for (x, y), _ in marks], np.float32)
    return coords[None], np.array([[label for _, label in marks]], np.float32)


def mask_on_picture(
    logits: Floats, shape: tuple[int, int], frame: Frame, covers_frame: bool
) -> NDArray[np.bool_]:
    """A mask of any size as pixels of the picture.

    Args:
        logits: height × width; above 0 is the object.
        shape: height and width of the picture.
        frame: what the segmenter saw.
        covers_frame: the mask shows the whole frame, and not only the picture in it.
    """
    if covers_frame and frame.picture_height < frame.height:
        logits = resized(logits, frame.height, logits.shape[1])[: frame.picture_height]
    if covers_frame and frame.picture_width < frame.width:
        logits = resized(logits, logits.shape[0], frame.width)[:, : frame.picture_width]
    return np.asarray(resized(logits, *shape) > 0)


def number_type(kind: int) -> type[Any]:
    """NumPy's type for ONNX's number of a type.

    Raises:
        InvalidInput: a network takes something else than numbers of these types.
    """
    if kind not in _TYPES:
        raise InvalidInput("The segmenter takes values of a type that this version cannot give it.")
    return _TYPES[kind]
