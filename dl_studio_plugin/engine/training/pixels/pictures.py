"""Pictures of chips whose pixels are classified: imagery, label and prediction."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ....definitions.label_classes import LabelClass
from ...events import Events
from ...reports import class_picture
from ...samples.chip_pictures import chip_picture, picture_style
from ...samples.reading import read_chip_parts
from ..chip_sets import Chip, ChipSet
from ..pictures import PICTURE_SIZE, EpochPictures, beside


class PixelPictures(EpochPictures[np.ndarray]):
    """A prediction is side × side channel numbers."""

    def __init__(self, events: Events, chips: Sequence[Chip], chip_set: ChipSet) -> None:
        super().__init__(events, chips)
        self._classes = chip_set.classes
        self._values = np.array([label.value for label in chip_set.classes], np.uint8)
        self._style = picture_style(
            chip_set.bands, chip_set.classes, PICTURE_SIZE, labels=False, dates=chip_set.dates
        )

    def chip_and_label(self, chip: Chip) -> np.ndarray:
        """Imagery and label."""
        image, valid, label = read_chip_parts(chip.folder, chip.data, chip.row.name)
        shown = chip_picture(image, valid, label, self._style)
        return beside(shown, _shrunk_classes(label, self._classes))

    def prediction(self, chip: Chip, predicted: np.ndarray) -> np.ndarray:  # noqa: ARG002
        """The classes that are predicted."""
        return _shrunk_classes(self._values[predicted], self._classes)


def _shrunk_classes(label: np.ndarray, classes: Sequence[LabelClass]) -> np.ndarray:
    step = -(-label.shape[0] // PICTURE_SIZE)
    side = label.shape[0] // step
    return class_picture(label[step // 2 :: step, step // 2 :: step][:side, :side], classes)
