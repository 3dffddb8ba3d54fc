"""What a network has learnt so far, as pictures of a few chips.

The same validation chips are drawn after every epoch, so one can watch them become better. The
pictures are for the eye alone: a training goes on where they cannot be written.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Generic, TypeVar

import numpy as np

from ...definitions.job_progress import picture_name
from ...definitions.messages import PICTURES_FOLDER
from ..events import Events
from ..samples.chip_drawing import write_png
from ..samples.chip_pictures import side_by_side
from .chip_sets import Chip

#: Pixels of a picture's side.
PICTURE_SIZE = 160
_CHIPS = 4
#: Pictures of this many epochs are kept.
_KEPT_EPOCHS = 20

Prediction = TypeVar("Prediction")


class EpochPictures(ABC, Generic[Prediction]):
    """Draws some of the chips that an epoch is judged by.

    Args:
        events: of the job; the pictures go into its folder.
        chips: of the validation subset, in the order in which they are predicted.
    """

    def __init__(self, events: Events, chips: Sequence[Chip]) -> None:
        self._events = events
        self._folder = events.folder / PICTURES_FOLDER
        self._chips = {index: chips[index] for index in _telling(chips)}
        self._left: dict[int, np.ndarray] = {}
        self._predicted: dict[int, Prediction] = {}

    @abstractmethod
    def chip_and_label(self, chip: Chip) -> np.ndarray:
        """The part of a picture that stays the same, height × width × 3, uint8."""

    @abstractmethod
    def prediction(self, chip: Chip, predicted: Prediction) -> np.ndarray:
        """The part that shows what is predicted, of the same height."""

    def see(self, index: int, predicted: Prediction) -> None:
        """Take in the prediction of the chip with this index."""
        if index in self._chips:
            self._predicted[index] = predicted

    def write(self, epoch: int) -> None:
        """Write the pictures of an epoch that has been judged."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            for number, (index, predicted) in enumerate(sorted(self._predicted.items()), start=1):
                drawn = self._drawn(index, predicted)
                write_png(self._folder / picture_name(epoch, number), drawn)
                old = self._folder / picture_name(epoch - _KEPT_EPOCHS, number)
                old.unlink(missing_ok=True)
        except OSError as error:
            self._events.log(f"No pictures of epoch {epoch} could be written ({error}).")
        self._predicted = {}

    def _drawn(self, index: int, predicted: Prediction) -> np.ndarray:
        chip = self._chips[index]
        if index not in self._left:
            self._left[index] = self.chip_and_label(chip)
        return beside(self._left[index], self.prediction(chip, predicted))


def beside(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Two pictures of one height, with a gap between."""
    return side_by_side([left, right])


def _telling(chips: Sequence[Chip]) -> list[int]:
    """Indexes of a few chips with as many classes as there are in one, far from each other."""
    counts = [sum(count > 0 for count in chip.row.classes.values()) for chip in chips]
    rich = [index for index, count in enumerate(counts) if count == max(counts)]
    places = np.linspace(0, len(rich) - 1, min(_CHIPS, len(rich)))
    return sorted({rich[round(place)] for place in places})
