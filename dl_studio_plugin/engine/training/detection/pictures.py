"""Pictures of chips with objects: what is there beside what is found."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...events import Events
from ...samples.annotations import ObjectLabel
from ...samples.chip_pictures import chip_picture, picture_style
from ...samples.reading import read_image
from ..chip_sets import Chip, ChipSet
from ..pictures import PICTURE_SIZE, EpochPictures
from .labels import object_label


class ObjectPictures(EpochPictures[ObjectLabel]):
    """A prediction is the objects that were found."""

    def __init__(self, events: Events, chips: Sequence[Chip], chip_set: ChipSet) -> None:
        super().__init__(events, chips)
        self._style = picture_style(chip_set.bands, chip_set.classes, PICTURE_SIZE)

    def chip_and_label(self, chip: Chip) -> np.ndarray:
        """Imagery with the objects that are there."""
        return self._drawn_over(chip, object_label(chip))

    def prediction(self, chip: Chip, predicted: ObjectLabel) -> np.ndarray:
        """Imagery with the objects that are found."""
        return self._drawn_over(chip, predicted)

    def _drawn_over(self, chip: Chip, label: ObjectLabel) -> np.ndarray:
        image, valid = read_image(chip.folder, chip.data, chip.row)
        return chip_picture(image, valid, label, self._style)
