"""Classified tiles: a class for every pixel, as a raster a chip."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ...definitions.chip_table import ChipRow
from ...definitions.label_classes import IGNORED_VALUE
from ...definitions.training_data import TrainingData
from ..samples.reading import read_pixel_label
from ..samples.writing import Place, write_raster
from .writer import LabelledChip, LabelWriter


class Writer(LabelWriter):
    """Writes ``labels/NAME.tif`` (or ``.png``)."""

    def write(self, chip: LabelledChip) -> dict[int, int]:
        """Write the class of every pixel; the pixels of each class."""
        if not isinstance(chip.label, np.ndarray):
            raise TypeError("this format holds classes of pixels")
        path = self.labels / self.image_file(chip.name)
        place = Place(chip.transform, chip.crs)
        write_raster(path, self.shape.chip_format, chip.label[None], None, place)
        labelled = chip.label[chip.label != IGNORED_VALUE]
        values, counts = np.unique(labelled, return_counts=True)
        return {int(value): int(count) for value, count in zip(values, counts)}


def read_label(folder: Path, data: TrainingData, chip: ChipRow) -> np.ndarray:
    """The class of every pixel of a chip."""
    return read_pixel_label(folder, data, chip)
