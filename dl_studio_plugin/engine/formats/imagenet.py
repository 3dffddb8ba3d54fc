"""ImageNet folders: the class of a chip is the folder that its image lies in."""

from __future__ import annotations

from pathlib import Path

from ...definitions.chip_files import class_words
from ...definitions.chip_table import ChipRow
from ...definitions.errors import InvalidInput
from ...definitions.training_data import CHIPS_FILE, IMAGES_FOLDER, TrainingData
from ..samples.annotations import ClassLabel
from .writer import Label, LabelledChip, LabelWriter, values_of


class Writer(LabelWriter):
    """Makes a folder for every class; the images, written by the caller, are the labels."""

    def _make_folders(self) -> None:
        self._words = class_words(self.classes)
        for word in self._words.values():
            (self.folder / IMAGES_FOLDER / word).mkdir(parents=True, exist_ok=True)

    def write(self, chip: LabelledChip) -> dict[int, int]:
        """The class of a chip."""
        (value,) = values_of(chip)
        return {value: 1}

    def image_place(self, label: Label) -> str:
        """The folder of the class."""
        if not isinstance(label, ClassLabel):
            raise TypeError("this format holds the class of a chip")
        (value,) = label.values
        return f"{IMAGES_FOLDER}/{self._words[value]}"


def read_label(folder: Path, data: TrainingData, chip: ChipRow) -> ClassLabel:  # noqa: ARG001
    """The class of a chip, whose image is found by it."""
    values = tuple(value for value, count in chip.classes.items() if count)
    if len(values) != 1:
        raise InvalidInput(
            f"“{folder / CHIPS_FILE}”: the chip “{chip.name}” must have one class, but has "
            f"{len(values)}."
        )
    return ClassLabel(values)
