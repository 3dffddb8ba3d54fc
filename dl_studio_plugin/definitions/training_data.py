"""``training_data.json``: what a folder of training data says about itself.

Layout of *classified tiles* (chips with one class number a pixel)::

    FOLDER/
      training_data.json   a TrainingData
      chips.csv            one row a chip: columns CHIP_COLUMNS
      images/NAME.tif      the chip's imagery (or .png), georeferenced
      images2/NAME.tif     the same ground later (change detection)
      labels/NAME.tif      one byte a pixel: see label_classes

Nothing has to be asked again later: bands, classes, cell size, split and source are inside.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Optional

from .imagery import Band, ImagerySource
from .label_classes import LabelClass
from .object_jobs import ObjectCut

TRAINING_DATA_FILE = "training_data.json"
CHIPS_FILE = "chips.csv"
IMAGES_FOLDER = "images"
#: The later date of change detection; chips have the same names in both.
IMAGES_AFTER_FOLDER = "images2"
#: One a date.
IMAGE_FOLDERS = (IMAGES_FOLDER, IMAGES_AFTER_FOLDER)
LABELS_FOLDER = "labels"
FORMAT_VERSION = 1

#: Columns of ``chips.csv``. ``unit`` is the work unit or spatial block that the chip belongs
#: to; ``classes`` is ``value:count`` pairs joined by spaces: labelled pixels (ignored ones left
#: out), objects, or 1 for a class of the whole chip, as the format has it (see ``formats``).
CHIP_COLUMNS = ("name", "subset", "unit", "xmin", "ymin", "xmax", "ymax", "classes")


class Subset(str, Enum):
    """What a work unit, and so every chip of it, is for."""

    TRAINING = "training"
    VALIDATION = "validation"
    TEST = "test"


class ChipFormat(str, Enum):
    """File format of the chips' imagery; PNG only holds 1, 3 or 4 bands of 8 bits."""

    TIFF = "tif"
    PNG = "png"


class Unlabelled(str, Enum):
    """What ground inside a work unit without a sample means."""

    BACKGROUND = "background"
    IGNORED = "ignored"


@dataclass(frozen=True)
class TrainingData:
    """Description of a folder of training data.

    Attributes:
        classes: what a label pixel can be, by value; holds BACKGROUND when unlabelled ground
            is background.
        cell_size: in units of ``crs``.
        cell_size_m: the same on the ground, in metres; 0 where it is not known.
        split: how subsets were chosen: ``work_unit``, ``block`` or ``given``.
        chips: number of chips by subset.
        pixels: number of labelled pixels (objects, chips: see ``formats``) by class name, over
            all subsets.
        bands_after: of the later date (change detection), each date with its own statistics.
        imagery_after: where the later date came from.
        object_cut: how chips were cut around objects; ``None`` for chips that were not.
        project: PROJECT that the samples came from; empty in the custom workflow.
        hash: sha256 over names, subsets and bytes of all chips and labels.
    """

    task: str
    format: str
    chip_format: ChipFormat
    chip_size: int
    stride: int
    crs: str
    cell_size: float
    cell_size_m: float
    bands: tuple[Band, ...]
    classes: tuple[LabelClass, ...]
    split: str
    chips: dict[str, int]
    pixels: dict[str, int]
    imagery: tuple[ImagerySource, ...]
    hash: str
    project: str = ""
    bands_after: tuple[Band, ...] = ()
    imagery_after: tuple[ImagerySource, ...] = ()
    object_cut: Optional[ObjectCut] = None
    created: str = ""
    versions: dict[str, str] = field(default_factory=dict)
    version: int = FORMAT_VERSION

    @property
    def dates(self) -> tuple[tuple[Band, ...], ...]:
        """The bands of each date: of one, or (change detection) of the earlier and the later."""
        return (self.bands, self.bands_after) if self.bands_after else (self.bands,)

    @property
    def network_bands(self) -> tuple[Band, ...]:
        """What a network takes: the bands of all dates, one date after the other."""
        return self.bands + self.bands_after
