"""YOLO: boxes or outlines in shares of the image, a text file an image, and ``data.yaml``.

A line is a class's number, counted from 0, and then either a box (centre and size) or the points
of an outline; the programs that read it want one kind a file, so a file with any outline holds
outlines alone. YOLO has no word for what is ignored: that stands in a file beside.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely

from ...definitions.chip_files import YOLO_FILE, label_paths
from ...definitions.chip_table import ChipRow
from ...definitions.errors import InvalidInput
from ...definitions.training_data import IMAGES_FOLDER, TrainingData
from ..samples.annotations import ChipObject, ObjectLabel
from .class_names import names_by_value
from .outlines import check_inside, checked_box, is_rectangle, keyhole_ring, number, ring_polygon
from .text_files import as_numbers, numbered_lines
from .writer import LabelledChip, LabelWriter, counts_of, objects_of

_MAX_NUMBER = 10_000


@dataclass(frozen=True)
class YoloObject:
    """A line, its outline in pixels."""

    number: int
    shape: shapely.Geometry
    place: str


class Writer(LabelWriter):
    """Writes ``labels/NAME.txt`` and ``data.yaml``."""

    def write(self, chip: LabelledChip) -> dict[int, int]:
        """Write the objects of a chip."""
        objects = objects_of(chip)
        counted = [item for item in objects if not item.is_ignored]
        ignored = [item for item in objects if item.is_ignored]
        self._write(self.labels / f"{chip.name}.txt", counted)
        if ignored:
            self._write(self.labels / f"{chip.name}.ignored.txt", ignored)
        return counts_of(objects)

    def _write(self, path: Path, objects: Sequence[ChipObject]) -> None:
        numbers = {label.value: index for index, label in enumerate(self.classes)}
        boxes = all(is_rectangle(item.shape) for item in objects)
        lines = []
        for item in objects:
            shares = (_centred(item) if boxes else keyhole_ring(item.shape)) / self.shape.size
            places = " ".join(number(share) for share in shares.ravel().tolist())
            lines.append(f"{numbers[item.value]} {places}\n")
        path.write_bytes("".join(lines).encode("ascii"))

    def close(self) -> None:
        """Write the names of the classes; a JSON string is YAML too."""
        names = names_by_value(self.classes)
        lines = ["path: .", f"train: {IMAGES_FOLDER}", f"val: {IMAGES_FOLDER}", "names:"]
        lines += [f"  {i}: {json.dumps(names[c.value])}" for i, c in enumerate(self.classes)]
        (self.folder / YOLO_FILE).write_bytes(("\n".join(lines) + "\n").encode("ascii"))


def _centred(item: ChipObject) -> np.ndarray:
    """Centre x, centre y, width, height."""
    xmin, ymin, xmax, ymax = item.box
    return np.array([(xmin + xmax) / 2, (ymin + ymax) / 2, xmax - xmin, ymax - ymin])


def read_lines(path: Path, width: int, height: int) -> Iterator[YoloObject]:
    """The objects of a file, in pixels of an image of that size.

    Raises:
        InvalidInput: it is missing, or a line is not YOLO's.
    """
    for place, words in numbered_lines(path):
        if not words[0].isdecimal() or int(words[0][:9]) > _MAX_NUMBER:
            raise InvalidInput(f"{place}: “{words[0][:40]}” is not the number of a class.")
        shares = as_numbers(words[1:], place)
        if len(shares) == 4:
            shape: shapely.Geometry = _box(shares, width, height, place)
        elif len(shares) >= 6 and len(shares) % 2 == 0:
            shape = ring_polygon(np.reshape(shares, (-1, 2)) * (width, height), place)
        else:
            raise InvalidInput(
                f"{place}: expected a class and 4 values of a box, or 3 or more points, but found "
                f"{len(words)} values."
            )
        yield YoloObject(int(words[0]), shape, place)


def _box(shares: list[float], width: int, height: int, place: str) -> shapely.Polygon:
    x, y, wide, high = shares
    left, top = (x - wide / 2) * width, (y - high / 2) * height
    right, bottom = (x + wide / 2) * width, (y + high / 2) * height
    return checked_box((left, top, right, bottom), place)


def read_label(folder: Path, data: TrainingData, chip: ChipRow) -> ObjectLabel:
    """The objects of a chip."""
    objects = []
    for index, path in enumerate(label_paths(folder, data, chip)):
        for item in read_lines(path, data.chip_size, data.chip_size):
            if item.number >= len(data.classes):
                raise InvalidInput(f"{item.place}: {item.number} is no class of the data.")
            shape = check_inside(item.shape, data.chip_size, item.place)
            objects.append(ChipObject(data.classes[item.number].value, shape, index > 0))
    return ObjectLabel(tuple(objects))
