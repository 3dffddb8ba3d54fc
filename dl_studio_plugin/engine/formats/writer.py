"""What all writers of labels share: see the package's head for how they are used."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Optional, Union

import numpy as np
from rasterio.crs import CRS
from rasterio.transform import Affine

from ...definitions.label_classes import LabelClass
from ...definitions.training_data import IMAGES_FOLDER, LABELS_FOLDER, ChipFormat
from ..samples.annotations import ChipObject, ClassLabel, ObjectLabel

#: A class for every pixel (side × side, uint8), objects, or classes of the whole chip.
Label = Union[np.ndarray, ObjectLabel, ClassLabel]

#: Of a chip that lies nowhere on the ground.
IN_PIXELS = Affine.identity()


@dataclass(frozen=True)
class ChipShape:
    """What all chips of a folder have in common.

    Attributes:
        size: pixels of a side.
        chip_format: of the images' files.
        bands: number of them.
    """

    size: int
    chip_format: ChipFormat
    bands: int


@dataclass(frozen=True)
class LabelledChip:
    """A chip whose label is to be written.

    Attributes:
        name: of its files, without folder and extension.
        label: as the format wants it.
        transform: from (column, row) to coordinates; may be turned.
        crs: ``None`` where nobody knows where the chip lies.
    """

    name: str
    label: Label
    transform: Affine = IN_PIXELS
    crs: Optional[CRS] = None


class LabelWriter(ABC):
    """Writes the labels of all chips of a folder, in one format."""

    def __init__(self, folder: Path, classes: Sequence[LabelClass], shape: ChipShape) -> None:
        self.folder = folder
        self.classes = tuple(classes)
        self.shape = shape
        self.labels = folder / LABELS_FOLDER
        self._make_folders()

    def _make_folders(self) -> None:
        (self.folder / IMAGES_FOLDER).mkdir(parents=True, exist_ok=True)
        self.labels.mkdir(exist_ok=True)

    @abstractmethod
    def write(self, chip: LabelledChip) -> dict[int, int]:
        """Write a label; what ``ChipRow.classes`` holds of it."""

    def image_place(self, label: Label) -> str:  # noqa: ARG002 - for one format it decides
        """The folder of the image of a chip with this label, relative to the training data."""
        return IMAGES_FOLDER

    def close(self) -> None:  # noqa: B027 - most formats have no such file
        """Finish files that all chips share."""

    def __enter__(self) -> LabelWriter:
        """The writer itself."""
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        """Close it, whatever happened."""
        self.close()

    def image_file(self, name: str) -> str:
        """The file name of a chip's image."""
        return f"{name}.{self.shape.chip_format.value}"


def objects_of(chip: LabelledChip) -> tuple[ChipObject, ...]:
    """The objects of a chip that is labelled by objects."""
    if not isinstance(chip.label, ObjectLabel):
        raise TypeError("this format holds objects")
    return chip.label.objects


def values_of(chip: LabelledChip) -> tuple[int, ...]:
    """The classes of a chip that is labelled as a whole."""
    if not isinstance(chip.label, ClassLabel):
        raise TypeError("this format holds classes of whole chips")
    return chip.label.values


def counts_of(objects: Sequence[ChipObject]) -> dict[int, int]:
    """How many objects of each class count, in the order of the classes' values."""
    counts: dict[int, int] = {}
    for item in sorted(objects, key=lambda item: item.value):
        if not item.is_ignored:
            counts[item.value] = counts.get(item.value, 0) + 1
    return counts
