"""Pictures of chips that are classified: imagery, and bars of the classes' probabilities."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ....definitions.label_classes import LabelClass
from ...events import Events
from ...formats import ClassLabel
from ...reports import class_picture
from ...samples.chip_pictures import chip_picture, picture_style
from ...samples.reading import read_image
from ..chip_sets import Chip, ChipSet
from ..pictures import PICTURE_SIZE, EpochPictures
from .labels import known_classes

_PAPER, _INK = 245, 40
#: Width of the mark beside the classes that a chip has.
_MARK = 6


class ClassPictures(EpochPictures[np.ndarray]):
    """A prediction is a probability a class."""

    def __init__(self, events: Events, chips: Sequence[Chip], chip_set: ChipSet) -> None:
        super().__init__(events, chips)
        self._classes = chip_set.classes
        self._style = picture_style(chip_set.bands, chip_set.classes, PICTURE_SIZE, labels=False)

    def chip_and_label(self, chip: Chip) -> np.ndarray:
        """The imagery."""
        image, valid = read_image(chip.folder, chip.data, chip.row)
        return enlarged(chip_picture(image, valid, ClassLabel(()), self._style))

    def prediction(self, chip: Chip, predicted: np.ndarray) -> np.ndarray:
        """A bar a class; a mark stands beside those that the chip has."""
        side = self._left_height(chip)
        return bars(predicted, known_classes(chip, self._classes), self._classes, side)

    def _left_height(self, chip: Chip) -> int:
        side = chip.data.chip_size
        return (side // -(-side // PICTURE_SIZE)) * max(PICTURE_SIZE // side, 1)


def enlarged(picture: np.ndarray) -> np.ndarray:
    """A small picture, each of its pixels several, so that it can be seen."""
    times = max(PICTURE_SIZE // picture.shape[0], 1)
    return picture.repeat(times, axis=0).repeat(times, axis=1)


def bars(
    shares: np.ndarray, known: np.ndarray, classes: Sequence[LabelClass], side: int
) -> np.ndarray:
    """Shares 0 … 1 of classes as bars in their colours, side × side × 3, uint8."""
    picture = np.full((side, side, 3), _PAPER, np.uint8)
    edges = np.linspace(0, side, len(classes) + 1).round().astype(int)
    for share, there, label, top, bottom in zip(shares, known, classes, edges, edges[1:]):
        gap = 1 if bottom - top > 3 else 0
        length = round(float(share) * (side - _MARK))
        values = np.full((bottom - top - gap, length), label.value, np.uint8)
        picture[top : bottom - gap, _MARK : _MARK + length] = class_picture(values, classes)
        if there:
            picture[top : bottom - gap, : _MARK - 2] = _INK
    return picture
