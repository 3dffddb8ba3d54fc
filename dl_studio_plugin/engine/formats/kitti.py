"""KITTI rectangles: boxes, a text file an image.

A line has 15 values: the class (a word), then truncated, occluded, alpha, the box's left, top,
right and bottom in pixels, and seven values of space that are of no meaning here. A region that
is ignored is ``DontCare``; it has no class, so that it counts for none: it is read as an ignored
object of every class.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import shapely

from ...definitions.chip_files import RESERVED_WORD, class_words, label_paths
from ...definitions.chip_table import ChipRow
from ...definitions.errors import InvalidInput
from ...definitions.training_data import TrainingData
from ..samples.annotations import ChipObject, ObjectLabel
from .outlines import check_inside, checked_box, number
from .text_files import as_numbers, numbered_lines
from .writer import LabelledChip, LabelWriter, counts_of, objects_of

#: Values of a line, and with the score that detections have.
_VALUES = (15, 16)
_BOX = slice(4, 8)
_DONT_CARE = "DontCare"
#: Truncated, occluded and alpha before the box, and the seven values of space after it.
_COUNTED = ("0 0 0", "0 0 0 0 0 0 0")
_NOT_COUNTED = ("-1 -1 -10", "-1 -1 -1 -1000 -1000 -1000 -10")


@dataclass(frozen=True)
class KittiObject:
    """A line; ``name`` is empty where the region is not to be counted."""

    name: str
    shape: shapely.Polygon
    place: str


class Writer(LabelWriter):
    """Writes ``labels/NAME.txt``."""

    def write(self, chip: LabelledChip) -> dict[int, int]:
        """Write the boxes of a chip."""
        words = class_words(self.classes)
        objects = objects_of(chip)
        lines = []
        for item in objects:
            box = " ".join(number(corner) for corner in item.box)
            line = _line(words[item.value], _COUNTED, box)
            if item.is_ignored:
                line = _line(_DONT_CARE, _NOT_COUNTED, box)
            if not item.is_ignored or line not in lines:
                lines.append(line)
        (self.labels / f"{chip.name}.txt").write_bytes("".join(lines).encode("utf-8"))
        return counts_of(objects)


def _line(word: str, around: tuple[str, str], box: str) -> str:
    return " ".join((word, around[0], box, around[1])) + "\n"


def read_lines(path: Path) -> Iterator[KittiObject]:
    """The objects of a file.

    Raises:
        InvalidInput: it is missing, or a line is not KITTI's.
    """
    for place, words in numbered_lines(path):
        if len(words) not in _VALUES:
            raise InvalidInput(f"{place}: expected {_VALUES[0]} values, found {len(words)}.")
        shape = checked_box(as_numbers(words[_BOX], place), place)
        name = "" if words[0].lower() == RESERVED_WORD else words[0]
        yield KittiObject(name, shape, place)


def read_label(folder: Path, data: TrainingData, chip: ChipRow) -> ObjectLabel:
    """The boxes of a chip."""
    (path,) = label_paths(folder, data, chip)
    values = {word: value for value, word in class_words(data.classes).items()}
    objects: list[ChipObject] = []
    for item in read_lines(path):
        shape = check_inside(item.shape, data.chip_size, item.place)
        if not item.name:
            objects += [ChipObject(label.value, shape, True) for label in data.classes]
        elif item.name not in values:
            raise InvalidInput(f"{item.place}: “{item.name[:80]}” is no class of the data.")
        else:
            objects.append(ChipObject(values[item.name], shape))
    return ObjectLabel(tuple(objects))
