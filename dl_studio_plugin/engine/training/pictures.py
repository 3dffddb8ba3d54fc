"""What a network has learnt so far, as pictures: imagery, label and prediction of a few chips.

The same validation chips are drawn after every epoch, so one can watch them become better. The
pictures are for the eye alone: a training goes on where they cannot be written.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...definitions.job_progress import picture_name
from ...definitions.label_classes import LabelClass
from ...definitions.messages import PICTURES_FOLDER
from ..events import Events
from ..reports import class_picture
from ..samples.chip_drawing import write_png
from ..samples.chip_pictures import PictureStyle, chip_picture, picture_style, side_by_side
from ..samples.reading import read_chip_parts
from .chip_sets import Chip, ChipSet

_CHIPS = 4
_SIZE = 160
#: Pictures of this many epochs are kept.
_KEPT_EPOCHS = 20


class EpochPictures:
    """Draws some of the chips that an epoch is judged by.

    Args:
        events: of the job; the pictures go into its folder.
        chips: of the validation subset, in the order in which they are predicted.
        chip_set: that they are of.
    """

    def __init__(self, events: Events, chips: Sequence[Chip], chip_set: ChipSet) -> None:
        self._events = events
        self._folder = events.folder / PICTURES_FOLDER
        self._chips = {index: chips[index] for index in _telling(chips)}
        self._classes = chip_set.classes
        self._style = picture_style(chip_set.bands, chip_set.classes, _SIZE, labels=False)
        self._left: dict[int, np.ndarray] = {}
        self._predicted: dict[int, np.ndarray] = {}

    def see(self, index: int, predicted: np.ndarray) -> None:
        """Take in a prediction, side × side channel numbers, of the chip with this index."""
        if index in self._chips:
            self._predicted[index] = predicted

    def write(self, epoch: int) -> None:
        """Write the pictures of an epoch that has been judged."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            for number, (index, predicted) in enumerate(sorted(self._predicted.items()), start=1):
                write_png(self._folder / picture_name(epoch, number), self._trio(index, predicted))
                old = self._folder / picture_name(epoch - _KEPT_EPOCHS, number)
                old.unlink(missing_ok=True)
        except OSError as error:
            self._events.log(f"No pictures of epoch {epoch} could be written ({error}).")
        self._predicted = {}

    def _trio(self, index: int, predicted: np.ndarray) -> np.ndarray:
        if index not in self._left:
            self._left[index] = _imagery_and_label(self._chips[index], self._style)
        values = np.array([label.value for label in self._classes], np.uint8)[predicted]
        shown = _shrunk_classes(values, self._classes, self._style.size)
        return side_by_side([self._left[index], shown])


def _telling(chips: Sequence[Chip]) -> list[int]:
    """Indexes of a few chips with as many classes as there are in one, far from each other."""
    counts = [sum(count > 0 for count in chip.row.classes.values()) for chip in chips]
    rich = [index for index, count in enumerate(counts) if count == max(counts)]
    places = np.linspace(0, len(rich) - 1, min(_CHIPS, len(rich)))
    return sorted({rich[round(place)] for place in places})


def _imagery_and_label(chip: Chip, style: PictureStyle) -> np.ndarray:
    image, valid, label = read_chip_parts(chip.folder, chip.data, chip.row.name)
    shown = chip_picture(image, valid, label, style)
    return side_by_side([shown, _shrunk_classes(label, style.classes, style.size)])


def _shrunk_classes(label: np.ndarray, classes: Sequence[LabelClass], size: int) -> np.ndarray:
    step = -(-label.shape[0] // size)
    side = label.shape[0] // step
    return class_picture(label[step // 2 :: step, step // 2 :: step][:side, :side], classes)
