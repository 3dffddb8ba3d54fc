"""Chips as small pictures: imagery in 8-bit colour, labels over it in the classes' colours.

All pictures of a folder share one stretch, from the bands' statistics, so that a dark chip looks
dark beside a bright one. Background has no colour; ignored ground is dimmed.
Two dates stand side by side, the earlier on the left, each stretched by its own statistics.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Union

import numpy as np

from ...definitions.errors import InvalidInput
from ...definitions.imagery import Band
from ...definitions.label_classes import BACKGROUND_VALUE, IGNORED_VALUE, LabelClass
from ..reports import class_picture, stretch
from .annotations import ClassLabel, ObjectLabel
from .label_drawing import draw_classes, draw_objects

#: How much of a pixel is the class's colour: inside, and on the outline.
_FILL, _OUTLINE = 0.30, 0.95
#: How much of a pixel is grey where the label is ignored.
_DIMMED = 0.55
_GREY = 128.0
#: The stretch reaches this many standard deviations from the mean.
_SPREAD = 2.2
_LARGEST = 2048
_GAP, _GAP_COLOUR = 4, 235


#: Class values, objects, or classes of the chip.
Label = Union[np.ndarray, ObjectLabel, ClassLabel]


@dataclass(frozen=True)
class PictureStyle:
    """How chips are drawn.

    Attributes:
        bands: of the imagery, with their statistics; of all dates.
        classes: with their colours.
        size: pixels of a picture's side, at most; of two dates together twice as wide.
        colours: indexes of the bands of a date for red, green and blue.
        labels: draw them.
        dates: of the imagery.
    """

    bands: tuple[Band, ...]
    classes: tuple[LabelClass, ...]
    size: int
    colours: tuple[int, ...]
    labels: bool = True
    dates: int = 1


def picture_style(
    bands: tuple[Band, ...],
    classes: tuple[LabelClass, ...],
    size: int,
    numbers: Sequence[int] = (),
    labels: bool = True,
    dates: int = 1,
) -> PictureStyle:
    """A checked style; ``numbers`` are 1-based bands of a date, empty for the usual ones.

    Raises:
        InvalidInput: the size or a band is not possible.
    """
    if not 1 <= size <= _LARGEST:
        raise InvalidInput(f"A picture of {size} pixels is not possible; choose 1 to {_LARGEST}.")
    own = len(bands) // dates
    colours = tuple(number - 1 for number in numbers)
    if not colours:
        colours = (0, 1, 2) if own >= 3 else (0, 0, 0)
    elif len(colours) == 1:
        colours *= 3
    if len(colours) != 3 or not all(0 <= band < own for band in colours):
        raise InvalidInput(
            f"The bands {', '.join(map(str, numbers))} cannot be drawn: choose one or three of the "
            f"bands 1 to {own}."
        )
    return PictureStyle(bands, classes, size, colours, labels, dates)


def chip_picture(
    image: np.ndarray,
    valid: np.ndarray,
    label: Label,
    style: PictureStyle,
) -> np.ndarray:
    """A chip drawn.

    Args:
        image: bands × side × side, in the imagery's units; of all dates.
        valid: side × side.
        label: side × side class values, or objects, or classes of the chip.
        style: how.

    Returns:
        Height × width × 3, uint8; the side is the chip's divided by a whole number.
    """
    step = -(-image.shape[1] // style.size)
    own = len(image) // style.dates
    pictures = []
    for first in range(0, own * style.dates, own):
        colours = [first + band for band in style.colours]
        picture = _imagery(image[colours], valid, [style.bands[band] for band in colours], step)
        pictures.append(_with_label(picture, label, style, step) if style.labels else picture)
    return side_by_side(pictures)


def side_by_side(pictures: Sequence[np.ndarray]) -> np.ndarray:
    """Pictures of one height beside each other, with a gap between them."""
    gap = np.full((pictures[0].shape[0], _GAP, 3), _GAP_COLOUR, np.uint8)
    parts = [part for picture in pictures for part in (gap, picture)]
    return np.concatenate(parts[1:], axis=1)


def _with_label(picture: np.ndarray, label: Label, style: PictureStyle, step: int) -> np.ndarray:
    if isinstance(label, ObjectLabel):
        return draw_objects(picture, label, style.classes, step)
    if isinstance(label, ClassLabel):
        return draw_classes(picture, label, style.classes)
    return draw_labels(picture, label[step // 2 :: step, step // 2 :: step], style.classes)


def draw_labels(
    picture: np.ndarray, label: np.ndarray, classes: Sequence[LabelClass]
) -> np.ndarray:
    """Draw labels over a picture of the same height and width.

    Returns:
        A new picture, height × width × 3, uint8.
    """
    label = label[: picture.shape[0], : picture.shape[1]]
    colours = class_picture(label, classes).astype(np.float32)
    share = np.where(_on_outline(label), _OUTLINE, _FILL).astype(np.float32)
    share[label == BACKGROUND_VALUE] = 0
    ignored = label == IGNORED_VALUE
    share[ignored] = _DIMMED
    colours[ignored] = _GREY
    share = share[..., np.newaxis]
    return np.rint(picture * (1 - share) + colours * share).astype(np.uint8)


def _on_outline(label: np.ndarray) -> np.ndarray:
    """Pixels whose neighbour has another class."""
    edge = np.zeros(label.shape, bool)
    below, right = label[1:] != label[:-1], label[:, 1:] != label[:, :-1]
    edge[1:] |= below
    edge[:-1] |= below
    edge[:, 1:] |= right
    edge[:, :-1] |= right
    return edge


def _imagery(
    colours: np.ndarray, valid: np.ndarray, bands: Sequence[Band], step: int
) -> np.ndarray:
    values, seen = _shrunk(colours, valid, step)
    if any(not band.std > 0 for band in bands):
        return stretch(values, seen)
    low = np.array([max(band.mean - _SPREAD * band.std, band.minimum) for band in bands])
    high = np.array([min(band.mean + _SPREAD * band.std, band.maximum) for band in bands])
    span = np.maximum(high - low, 1e-9)
    scaled = (values - low[:, None, None]) / span[:, None, None] * 255
    picture = np.clip(np.rint(scaled), 0, 255).astype(np.uint8).transpose(1, 2, 0)
    picture[~seen] = int(_GREY)
    return np.ascontiguousarray(picture)


def _shrunk(image: np.ndarray, valid: np.ndarray, step: int) -> tuple[np.ndarray, np.ndarray]:
    """Means of the valid pixels of blocks of ``step`` × ``step``, and where there are any."""
    if step == 1:
        return image.astype(np.float32), valid
    height, width = (side // step for side in valid.shape)
    shape = (height, step, width, step)
    seen = valid[: height * step, : width * step]
    counts = seen.reshape(shape).sum(axis=(1, 3), dtype=np.float32)
    pixels = image[:, : height * step, : width * step].astype(np.float32) * seen
    sums = pixels.reshape(-1, *shape).sum(axis=(2, 4))
    return sums / np.maximum(counts, 1), counts > 0
