"""Where the files of a chip lie in a folder of training data, for every format.

A chip has an image (two for change detection) in ``images`` (``images2``), and files of its label
in ``labels``; which, depends on the format::

    classified_tiles      labels/NAME.tif (or .png, as the image)
    rcnn_masks            labels/VALUE/NAME.tif, a raster a class; what is ignored of it
                          beside, as NAME.ignored.tif
    pascal_voc, labelled_tiles, multilabelled_tiles      labels/NAME.xml
    kitti                 labels/NAME.txt
    yolo                  labels/NAME.txt; what is ignored beside, as NAME.ignored.txt;
                          data.yaml of all chips
    coco                  annotations.json of all chips
    imagenet              images/CLASS/NAME.tif: the folder is the label

Names of classes are data and may hold anything; where a format needs them in a path, or in a line
that is parted by spaces, ``class_words`` stand for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Optional, Union

from .inference_types import InferenceType
from .label_classes import LabelClass
from .training_data import IMAGES_AFTER_FOLDER, IMAGES_FOLDER, LABELS_FOLDER, TrainingData

if TYPE_CHECKING:
    from .chip_table import ChipRow

#: COCO's annotations of all chips.
ANNOTATIONS_FILE = "annotations.json"
#: YOLO's names of the classes.
YOLO_FILE = "data.yaml"

_WORD = re.compile(r"[A-Za-z0-9_.-]*[A-Za-z][A-Za-z0-9_.-]*")
_LONGEST_WORD = 60
#: What KITTI calls a region that does not count; no class may be called so there.
RESERVED_WORD = "dontcare"


def class_words(classes: Sequence[LabelClass]) -> dict[int, str]:
    """A word without spaces for each class, by value: its name where that is one already.

    Two classes never have the same word, not even where capitals do not count.
    """
    words: dict[int, str] = {}
    taken = {RESERVED_WORD, "train", "val", "test", "con", "nul", "aux", "prn"}
    for label in classes:
        fitting = _WORD.fullmatch(label.name) and len(label.name) <= _LONGEST_WORD
        word = label.name if fitting and not label.name.startswith((".", "class_")) else ""
        if not word or word.endswith(".") or word.lower() in taken:
            word = f"class_{label.value}"
        taken.add(word.lower())
        words[label.value] = word
    return words


def image_paths(folder: Union[str, Path], data: TrainingData, chip: ChipRow) -> tuple[Path, ...]:
    """The image of a chip; for change detection, the images before and after."""
    file = f"{chip.name}.{data.chip_format.value}"
    place = Path(folder) / IMAGES_FOLDER
    if data.format == "imagenet":
        words = class_words(data.classes)
        return (place / next((words[v] for v, n in chip.classes.items() if n), "") / file,)
    if data.task == InferenceType.CHANGE_DETECTION.value:
        return place / file, Path(folder) / IMAGES_AFTER_FOLDER / file
    return (place / file,)


def label_paths(folder: Union[str, Path], data: TrainingData, chip: ChipRow) -> tuple[Path, ...]:
    """The files that hold the label of a chip alone; none where all chips share one."""
    place = Path(folder) / LABELS_FOLDER
    if data.format in ("coco", "imagenet"):
        return ()
    if data.format == "rcnn_masks":
        counted = [(place / str(c.value), chip.classes.get(c.value, 0)) for c in data.classes]
        masks = [path / f"{chip.name}.tif" for path, count in counted if count]
        return (*masks, *_existing(path / f"{chip.name}.ignored.tif" for path, _ in counted))
    if data.format == "yolo":
        ignored = _existing([place / f"{chip.name}.ignored.txt"])
        return (place / f"{chip.name}.txt", *ignored)
    suffix = _SUFFIXES.get(data.format, f".{data.chip_format.value}")
    return (place / f"{chip.name}{suffix}",)


_SUFFIXES = {
    "pascal_voc": ".xml",
    "labelled_tiles": ".xml",
    "multilabelled_tiles": ".xml",
    "kitti": ".txt",
}


def _existing(paths: Iterable[Path]) -> tuple[Path, ...]:
    return tuple(path for path in paths if path.is_file())


def chip_files(folder: Union[str, Path], data: TrainingData, chip: ChipRow) -> tuple[Path, ...]:
    """All files of a chip: images, then labels."""
    return image_paths(folder, data, chip) + label_paths(folder, data, chip)


def shared_label_file(folder: Union[str, Path], data: TrainingData) -> Optional[Path]:
    """The file that holds the labels of all chips, where a format has one."""
    return Path(folder) / ANNOTATIONS_FILE if data.format == "coco" else None
