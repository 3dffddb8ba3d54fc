"""COCO: boxes and outlines of all chips in ``annotations.json``, one annotation a line.

An outline is a list of polygons, with holes as keyhole rings; one that is made of whole pixels
and is no rectangle is a run-length encoded mask. An object that is ignored is a crowd. Ids count
from 1 in the order of the chips, so that the same chips always give the same file.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Sequence
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from typing import Any

import shapely

from ...definitions.chip_files import ANNOTATIONS_FILE
from ...definitions.chip_table import ChipRow
from ...definitions.errors import InvalidInput
from ...definitions.label_classes import LabelClass
from ...definitions.training_data import IMAGES_FOLDER, TrainingData
from ..samples.annotations import ChipObject, ObjectLabel
from .class_names import names_by_value
from .coco_index import CocoIndex, read_index
from .coco_masks import compressed_mask
from .outlines import check_inside, is_rectangle, keyhole_ring, on_pixel_edges
from .writer import ChipShape, LabelledChip, LabelWriter, counts_of, objects_of


class Writer(LabelWriter):
    """Writes ``annotations.json``."""

    def __init__(self, folder: Path, classes: Sequence[LabelClass], shape: ChipShape) -> None:
        super().__init__(folder, classes, shape)
        self._file = AnnotationsFile(folder / ANNOTATIONS_FILE, classes, shape.size)

    def _make_folders(self) -> None:
        (self.folder / IMAGES_FOLDER).mkdir(parents=True, exist_ok=True)

    def write(self, chip: LabelledChip) -> dict[int, int]:
        """Write the objects of a chip."""
        objects = objects_of(chip)
        self._file.add(self.image_file(chip.name), objects)
        return counts_of(objects)

    def close(self) -> None:
        """Finish the file."""
        self._file.close()


class AnnotationsFile:
    """A COCO file: images are written at once, annotations to a file beside until the end."""

    def __init__(self, path: Path, classes: Sequence[LabelClass], size: int) -> None:
        self._size = size
        self._beside = path.with_name(f".{path.stem}.part.json")
        self._images = path.open("w", encoding="utf-8", newline="\n")
        self._annotations = self._beside.open("w", encoding="utf-8", newline="\n")
        self._chips = self._count = 0
        names = names_by_value(classes)
        rows = [{"id": c.value, "name": names[c.value], "supercategory": ""} for c in classes]
        self._images.write('{"info": {"description": "DL Studio"},\n"categories": ')
        self._images.write(json.dumps(rows, ensure_ascii=False) + ',\n"images": [')

    def add(self, file_name: str, objects: Sequence[ChipObject]) -> None:
        """Write an image and its objects."""
        self._chips += 1
        image = {"id": self._chips, "file_name": file_name}
        row = {**image, "width": self._size, "height": self._size}
        _add(self._images, row, self._chips == 1)
        for item in objects:
            self._count += 1
            row = {"id": self._count, "image_id": self._chips, **_annotation(item, self._size)}
            _add(self._annotations, row, self._count == 1)

    def close(self) -> None:
        """Put both parts together."""
        if self._annotations.closed:
            return
        self._annotations.close()
        self._images.write('],\n"annotations": [')
        with self._beside.open(encoding="utf-8") as stream:
            shutil.copyfileobj(stream, self._images)
        self._images.write("]}\n")
        self._images.close()
        self._beside.unlink()


def rewrite(path: Path, data: TrainingData, chips: Iterable[tuple[Path, ChipRow]]) -> None:
    """Write a COCO file of chips, each with the folder that its label is read from."""
    with closing(AnnotationsFile(path, data.classes, data.chip_size)) as file:
        for folder, chip in chips:
            file.add(_file_name(data, chip), read_label(folder, data, chip).objects)


def has_chip(folder: Path, data: TrainingData, chip: ChipRow) -> bool:
    """Whether the COCO file of a folder has the chip."""
    return _file_name(data, chip) in _opened(folder / ANNOTATIONS_FILE)[1]


def _file_name(data: TrainingData, chip: ChipRow) -> str:
    return f"{chip.name}.{data.chip_format.value}"


def _add(stream: Any, row: dict[str, Any], is_first: bool) -> None:
    stream.write(("\n" if is_first else ",\n") + json.dumps(row, ensure_ascii=False))


def _annotation(item: ChipObject, size: int) -> dict[str, Any]:
    xmin, ymin, xmax, ymax = item.box
    return {
        "category_id": item.value,
        "bbox": [_short(n) for n in (xmin, ymin, xmax - xmin, ymax - ymin)],
        "area": _short(item.shape.area),
        "segmentation": _segmentation(item.shape, size),
        "iscrowd": int(item.is_ignored),
    }


def _segmentation(shape: shapely.Geometry, size: int) -> Any:
    if not is_rectangle(shape) and on_pixel_edges(shape):
        return compressed_mask(shape, size)
    # parts that lie side by side are polygons of their own; holes make keyhole rings
    return [
        [_short(n) for n in keyhole_ring(part).ravel().tolist()]
        for part in shapely.get_parts(shape)
    ]


def _short(value: float) -> float:
    number = round(value, 7)
    return int(number) if number == int(number) else number


def read_label(folder: Path, data: TrainingData, chip: ChipRow) -> ObjectLabel:
    """The objects of a chip."""
    path = folder / ANNOTATIONS_FILE
    index, ids = _opened(path)
    name = _file_name(data, chip)
    if name not in ids:
        raise InvalidInput(f"“{path}” has no image “{name}”. Export the training data anew.")
    values = {label.value for label in data.classes}
    objects = []
    for item in index.objects(ids[name]):
        if item.category not in values:
            raise InvalidInput(f"{item.place}: category {item.category} is no class of the data.")
        shape = check_inside(item.shape, data.chip_size, item.place)
        objects.append(ChipObject(item.category, shape, item.is_crowd))
    return ObjectLabel(tuple(objects))


def _opened(path: Path) -> tuple[CocoIndex, dict[str, int]]:
    try:
        state = path.stat()
    except OSError as error:
        raise InvalidInput(f"“{path}” is missing. Export the training data anew.") from error
    return _index_of_state(path, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=8)
def _index_of_state(path: Path, changed: int, size: int) -> tuple[CocoIndex, dict[str, int]]:  # noqa: ARG001
    """The index of a file in one state, and the ids of its images by their files' names."""
    index = read_index(path)
    return index, {image.file_name: id_ for id_, image in index.images.items()}
