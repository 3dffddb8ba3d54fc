"""Whole images with classes of other programs, and images whose pixels have classes."""

from __future__ import annotations

from functools import partial
from pathlib import Path, PurePosixPath

import numpy as np

from ...definitions.errors import InvalidInput
from ...definitions.folder_kinds import FolderKind, subset_of
from ...definitions.label_classes import BACKGROUND_VALUE, IGNORED_VALUE
from .foreign import ForeignFolder, ForeignImage, ForeignLabel, ImageFinder
from .foreign_boxes import check_size
from .rasters import read_numbers
from .xml_annotations import read_annotation

#: Folders that are no class.
_PLAIN_FOLDERS = ("images", "")


def read_imagenet(kind: FolderKind) -> ForeignFolder:
    """A folder of images a class, in folders a subset or in none.

    Where some images lie in folders of subsets, others are left out: they have no label.
    """
    found = []
    for image in kind.images:
        parts = PurePosixPath(image).parts[:-1]
        classes = [p for p in parts if p not in _PLAIN_FOLDERS and subset_of(f"{p}/x") is None]
        if classes:
            found.append((image, classes[-1], subset_of(image)))
    if any(subset is not None for _, _, subset in found):
        found = [row for row in found if row[2] is not None]
    images = tuple(
        ForeignImage(kind.folder / image, subset, partial(_class_of, name))
        for image, name, subset in found
    )
    names = frozenset(name for _, name, _ in found)
    return ForeignFolder(kind, names, images, len(kind.images) - len(images))


def _class_of(name: str, width: int, height: int) -> ForeignLabel:  # noqa: ARG001
    return (name,)


def read_labelled_tiles(kind: FolderKind) -> ForeignFolder:
    """An XML file an image, of which only the names of the objects count."""
    finder = ImageFinder(kind)
    names: set[str] = set()
    images: dict[str, ForeignImage] = {}
    for label in kind.labels:
        path = kind.folder / label
        annotation = read_annotation(path)
        image = finder.find(label, annotation.filename, f"“{path}”")
        if image in images:
            raise InvalidInput(f"“{path}”: the image “{image}” has another label too. Keep one.")
        mine = tuple(dict.fromkeys(item.name for item in annotation.objects))
        if kind.kind == "labelled_tiles" and len(mine) != 1:
            raise InvalidInput(f"“{path}”: a labelled tile has one class, here are {len(mine)}.")
        names.update(mine)
        subset = subset_of(label) or subset_of(image)
        images[image] = ForeignImage(kind.folder / image, subset, partial(_classes_of, mine))
    ordered = tuple(images[name] for name in sorted(images))
    return ForeignFolder(kind, frozenset(names), ordered)


def _classes_of(names: tuple[str, ...], width: int, height: int) -> ForeignLabel:  # noqa: ARG001
    return names


def read_classified_tiles(kind: FolderKind) -> ForeignFolder:
    """A raster of numbers an image; where 255 is the only one besides 0, it is a class."""
    finder = ImageFinder(kind)
    values: set[int] = set()
    images: dict[str, ForeignImage] = {}
    for label in kind.labels:
        path = kind.folder / label
        image = finder.find(label, "", f"“{path}”")
        if image in images:
            raise InvalidInput(f"“{path}”: the image “{image}” has another label too. Keep one.")
        found = set(np.unique(read_numbers(path)).tolist())
        if max(found, default=0) > IGNORED_VALUE:
            raise InvalidInput(f"“{path}” holds {max(found)}; classes are 0 to 254 (255: ignored).")
        values |= found
        subset = subset_of(label) or subset_of(image)
        images[image] = ForeignImage(kind.folder / image, subset, partial(_pixels_of, path))
    if values - {BACKGROUND_VALUE} != {IGNORED_VALUE}:
        values.discard(IGNORED_VALUE)
    ordered = tuple(images[name] for name in sorted(images))
    names = frozenset(str(value) for value in values)
    return ForeignFolder(kind, names, ordered, len(kind.images) - len(images))


def _pixels_of(path: Path, width: int, height: int) -> ForeignLabel:
    numbers = read_numbers(path)
    check_size((numbers.shape[1], numbers.shape[0]), (width, height), f"“{path}”")
    return numbers
