"""Outlines of other programs: COCO, YOLO and RCNN masks."""

from __future__ import annotations

from functools import partial
from pathlib import Path, PurePosixPath
from typing import Optional

from ...definitions.errors import InvalidInput
from ...definitions.folder_kinds import FolderKind, subset_of, subset_of_words
from ...definitions.training_data import Subset
from . import yolo
from .coco_index import CocoIndex, read_index
from .foreign import ForeignFolder, ForeignImage, ForeignLabel, ForeignObject, ImageFinder
from .foreign_boxes import check_size
from .rasters import numbered_shapes, read_numbers
from .yolo_names import YoloFile


def read_coco(kind: FolderKind) -> ForeignFolder:
    """One JSON file or several, such as one a subset."""
    finder = ImageFinder(kind)
    names: set[str] = set()
    images: dict[str, ForeignImage] = {}
    files: dict[str, str] = {}
    for label in kind.labels:
        index = read_index(kind.folder / label)
        names.update(index.categories[category] for category in index.used)
        for id_, row in index.images.items():
            place = f"“{index.path}”, line {row.line}"
            image = finder.find(label, row.file_name, place)
            if image in images:
                raise InvalidInput(
                    f"{place}: the image “{image}” is in “{files[image]}” already. Keep one of the "
                    "two."
                )
            subset = subset_of(label) or subset_of_words(label) or subset_of(image)
            read = partial(_coco_label, index, id_)
            images[image] = ForeignImage(kind.folder / image, subset, read)
            files[image] = label
    return ForeignFolder(kind, frozenset(names), _sorted(images))


def _coco_label(index: CocoIndex, id_: int, width: int, height: int) -> ForeignLabel:
    row = index.images[id_]
    if row.width and row.height:
        place = f"“{index.path}”, line {row.line}"
        check_size((row.width, row.height), (width, height), place)
    return tuple(
        ForeignObject(index.categories[item.category], item.shape, item.is_crowd, item.place)
        for item in index.objects(id_)
    )


def _sorted(images: dict[str, ForeignImage]) -> tuple[ForeignImage, ...]:
    return tuple(images[name] for name in sorted(images))


# -- YOLO ---------------------------------------------------------------------------------------


def read_yolo(kind: FolderKind) -> ForeignFolder:
    """A text file an image; an image without one has no objects."""
    tables = [name for name in kind.labels if not name.endswith(".txt")]
    if len(tables) > 1:
        raise InvalidInput(
            f"“{kind.folder}” holds several descriptions ({', '.join(tables[:3])}). Keep one."
        )
    description = YoloFile(kind.folder / tables[0]) if tables else None
    texts = {name for name in kind.labels if name.endswith(".txt")}
    numbers = _used_numbers(kind, texts, description)
    names = {n: description.names[n] if description else f"class_{n}" for n in numbers}
    images: dict[str, ForeignImage] = {}
    for image in kind.images:
        label = next((name for name in _label_names(image) if name in texts), None)
        path = kind.folder / label if label else None
        subset = subset_of(image) or _subset_said(description, image)
        read = partial(_yolo_label, path, names)
        images[image] = ForeignImage(kind.folder / image, subset, read)
    return ForeignFolder(kind, frozenset(names.values()), _sorted(images))


def _used_numbers(kind: FolderKind, texts: set[str], description: Optional[YoloFile]) -> set[int]:
    numbers: set[int] = set()
    for name in sorted(texts):
        for item in yolo.read_lines(kind.folder / name, 1, 1):
            if description is not None and item.number not in description.names:
                raise InvalidInput(f"{item.place}: {item.number} has no name in the description.")
            numbers.add(item.number)
    return numbers


def _label_names(image: str) -> list[str]:
    """Where the label of an image may be: ``labels`` in place of the last ``images``; beside."""
    path = PurePosixPath(image)
    parts = list(path.with_suffix(".txt").parts)
    found = [str(path.with_suffix(".txt"))]
    for index in range(len(parts) - 2, -1, -1):
        if parts[index] == "images":
            found.insert(0, "/".join([*parts[:index], "labels", *parts[index + 1 :]]))
            break
    return found


def _subset_said(description: Optional[YoloFile], image: str) -> Optional[Subset]:
    """What the description says of the folder of an image, where it says one thing."""
    words = {"train": Subset.TRAINING, "val": Subset.VALIDATION, "test": Subset.TEST}
    found = set()
    for key, folders in description.folders.items() if description else ():
        for folder in folders:
            begin = "/".join(part for part in folder.split("/") if part not in (".", "..", ""))
            if begin and image.startswith(f"{begin}/"):
                found.add(words[key])
    return found.pop() if len(found) == 1 else None


def _yolo_label(
    path: Optional[Path], names: dict[int, str], width: int, height: int
) -> ForeignLabel:
    if path is None:
        return ()
    return tuple(
        ForeignObject(names[item.number], item.shape, False, item.place)
        for item in yolo.read_lines(path, width, height)
    )


# -- RCNN masks ---------------------------------------------------------------------------------


def read_rcnn_masks(kind: FolderKind) -> ForeignFolder:
    """A raster an image and class, in folders that are named after the classes."""
    finder = ImageFinder(kind)
    masks: dict[str, list[str]] = {}
    for label in kind.labels:
        masks.setdefault(finder.find(label, "", f"“{kind.folder / label}”"), []).append(label)
    images = {
        image: ForeignImage(
            kind.folder / image,
            subset_of(image),
            partial(_masks_label, kind.folder, tuple(masks.get(image, ()))),
        )
        for image in kind.images
    }
    names = frozenset(PurePosixPath(label).parent.name for label in kind.labels)
    return ForeignFolder(kind, names, _sorted(images))


def _masks_label(folder: Path, labels: tuple[str, ...], width: int, height: int) -> ForeignLabel:
    objects: list[ForeignObject] = []
    for label in labels:
        place = f"“{folder / label}”"
        numbers = read_numbers(folder / label)
        check_size((numbers.shape[1], numbers.shape[0]), (width, height), place)
        name = PurePosixPath(label).parent.name
        objects += [
            ForeignObject(name, shape, False, place) for _, shape in numbered_shapes(numbers, place)
        ]
    return tuple(objects)
