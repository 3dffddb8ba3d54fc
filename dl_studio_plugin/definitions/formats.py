"""The formats of training data: what each is called, what it is for, how its files lie.

Every folder that this project writes holds ``training_data.json`` and ``chips.csv`` besides (see
``training_data``). A folder that another program wrote in one of these formats has neither: it is
recognised by its files, brought into the form of this table once, and then used like any other.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from .inference_types import InferenceType


class LabelKind(str, Enum):
    """What a chip's label is."""

    PIXELS = "pixels"
    OBJECTS = "objects"
    CLASS = "class"
    CLASSES = "classes"


@dataclass(frozen=True)
class TrainingFormat:
    """A format of training data.

    Attributes:
        id: what FORMAT takes, and ``TrainingData.format`` holds.
        title: what a user reads.
        summary: one sentence that helps to choose.
        kind: of the labels.
        tasks: that it can train.
        masks: its objects have outlines, not boxes alone.
    """

    id: str
    title: str
    summary: str
    kind: LabelKind
    tasks: tuple[InferenceType, ...]
    masks: bool = False


_PIXELS = (InferenceType.PIXEL_CLASSIFICATION,)
_CHANGE = (InferenceType.CHANGE_DETECTION,)
_DETECTION = (InferenceType.OBJECT_DETECTION,)
_CLASSIFICATION = (InferenceType.OBJECT_CLASSIFICATION,)

TRAINING_FORMATS = (
    TrainingFormat(
        "classified_tiles", "Classified tiles", "A class for every pixel, as a raster a chip.",
        LabelKind.PIXELS, (*_PIXELS, *_CHANGE),
    ),
    TrainingFormat(
        "rcnn_masks", "RCNN masks", "Numbered objects as a raster a chip and class.",
        LabelKind.OBJECTS, _DETECTION, masks=True,
    ),
    TrainingFormat(
        "coco", "COCO", "Boxes and outlines of all chips in one JSON file.",
        LabelKind.OBJECTS, _DETECTION, masks=True,
    ),
    TrainingFormat(
        "pascal_voc", "Pascal VOC rectangles", "Boxes, an XML file a chip.",
        LabelKind.OBJECTS, _DETECTION,
    ),
    TrainingFormat(
        "kitti", "KITTI rectangles", "Boxes, a text file a chip.", LabelKind.OBJECTS, _DETECTION
    ),
    TrainingFormat(
        "yolo", "YOLO", "Boxes or outlines in shares of the chip, a text file a chip.",
        LabelKind.OBJECTS, _DETECTION, masks=True,
    ),
    TrainingFormat(
        "labelled_tiles", "Labelled tiles", "One class a chip, an XML file a chip.",
        LabelKind.CLASS, _CLASSIFICATION,
    ),
    TrainingFormat(
        "multilabelled_tiles", "Multi-labelled tiles", "Any number of classes a chip.",
        LabelKind.CLASSES, _CLASSIFICATION,
    ),
    TrainingFormat(
        "imagenet", "ImageNet folders", "One class a chip, a folder a class.",
        LabelKind.CLASS, _CLASSIFICATION,
    ),
)  # fmt: skip


def find_format(id_: str) -> TrainingFormat:
    """The row of an id.

    Raises:
        KeyError: there is none.
    """
    return {row.id: row for row in TRAINING_FORMATS}[id_]


def formats_for(task: str) -> tuple[TrainingFormat, ...]:
    """The formats that can train a task, the first being what is taken where none is named."""
    return tuple(row for row in TRAINING_FORMATS if task in [kind.value for kind in row.tasks])
