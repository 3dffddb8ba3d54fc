"""The formats of training data: a module each, behind two functions.

**Writing** (an export, a conversion)::

    with open_label_writer("coco", folder, classes, ChipShape(size, chip_format, bands)) as labels:
        for ...:                                     # the chips in the order of chips.csv
            counts = labels.write(LabelledChip(name, label, transform, crs))
            # the image itself is the caller's; it belongs in
            folder / labels.image_place(label) / f"{name}.{chip_format}"
            # counts: what ``ChipRow.classes`` holds: pixels, objects, or 1 for a class of the chip

``label`` is an array of class values, an ``ObjectLabel`` or a ``ClassLabel``, as the format's
``LabelKind`` says. ``folder_writer.FolderWriter`` does all that a folder needs. Calls come
from one thread, in the order of the chips; the files of the labels are then complete, but for
those that all chips share, which ``close`` finishes. Memory does not grow with the chips.

An object that the format cannot hold (a raster of numbers has no room for one that smaller ones
cover) is not in ``counts``. Objects that are ignored are written, and never counted.

The hash of the data is ``definitions.chip_table.training_data_hash``; chip by chip, a
``DataHash`` of the ``chip_digest`` of all ``chip_files``, and ``value(shared_label_file(…))`` once
``close`` was called.

**Reading** (trainings, scores, pictures): ``read_label(folder, data, chip)`` gives the label of a
chip of a folder that was written so. It is strict: what does not fit is an error with file and
line. Folders of other programs are first brought into this form (``conversion``).

To add a format: a row in ``definitions.formats``, its files in ``definitions.chip_files``, a
module here with a writer and a reader, and its line in ``_MODULES``.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Union

from ...definitions.chip_table import ChipRow
from ...definitions.label_classes import LabelClass
from ...definitions.training_data import TrainingData
from ..samples.annotations import ClassLabel, ObjectLabel
from .writer import ChipShape, Label, LabelledChip, LabelWriter

__all__ = [
    "ChipShape",
    "ClassLabel",
    "Label",
    "LabelWriter",
    "LabelledChip",
    "ObjectLabel",
    "open_label_writer",
    "read_label",
]

#: The module of each format: it has a class ``Writer`` and a function ``read_label``.
_MODULES = {
    "classified_tiles": "classified_tiles",
    "rcnn_masks": "rcnn_masks",
    "coco": "coco",
    "pascal_voc": "pascal_voc",
    "kitti": "kitti",
    "yolo": "yolo",
    "labelled_tiles": "labelled_tiles",
    "multilabelled_tiles": "labelled_tiles",
    "imagenet": "imagenet",
}


def open_label_writer(
    format_id: str, folder: Path, classes: Sequence[LabelClass], shape: ChipShape
) -> LabelWriter:
    """What writes the labels of all chips of a folder, which is there and empty of labels.

    Args:
        format_id: of ``definitions.formats``.
        folder: of the training data.
        classes: of the training data, without background.
        shape: of the chips.
    """
    writer: LabelWriter = _module(format_id).Writer(folder, classes, shape)
    return writer


def read_label(folder: Union[str, Path], data: TrainingData, chip: ChipRow) -> Label:
    """The label of a chip.

    Raises:
        InvalidInput: a file is missing, damaged, or not as ``data`` says; the text names it.
        UnsafeFile: it breaks a rule of safety.
    """
    label: Label = _module(data.format).read_label(Path(folder), data, chip)
    return label


def _module(format_id: str) -> Any:
    return importlib.import_module(f".{_MODULES[format_id]}", __package__)
