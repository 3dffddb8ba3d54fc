"""Boxes of other programs: Pascal VOC, KITTI and the tables of DeepForest."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path, PurePosixPath
from typing import NamedTuple, Optional

from ...definitions.errors import InvalidInput
from ...definitions.folder_kinds import (
    BOX_COLUMNS,
    IMAGE_COLUMNS,
    LABEL_COLUMN,
    FolderKind,
    subset_of,
    subset_of_words,
)
from ...definitions.training_data import Subset
from . import kitti
from .foreign import ForeignFolder, ForeignImage, ForeignObject, ImageFinder
from .outlines import checked_box
from .text_files import numbered_lines
from .xml_annotations import XmlAnnotation, read_annotation

_MAX_ROWS = 2_000_000
_LONGEST_NAME = 200
#: What the objects of a table without a column of labels are called.
_NAMELESS = "object"


def read_pascal_voc(kind: FolderKind) -> ForeignFolder:
    """An XML file an image, the images anywhere; ``ImageSets`` may say what they are for."""
    finder = ImageFinder(kind)
    sets = _image_sets(kind)
    names: set[str] = set()
    images: dict[str, tuple[str, Optional[Subset]]] = {}
    for label in kind.labels:
        path = kind.folder / label
        annotation = read_annotation(path)
        names.update(item.name for item in _boxes(annotation))
        image = finder.find(label, annotation.filename, f"“{path}”")
        subset = sets.get(PurePosixPath(label).stem) or subset_of(label) or subset_of(image)
        _add(images, image, label, subset, kind)
    return ForeignFolder(
        kind,
        frozenset(names),
        tuple(
            ForeignImage(kind.folder / image, subset, partial(_voc_label, kind.folder / label))
            for image, (label, subset) in sorted(images.items())
        ),
    )


def _add(
    images: dict[str, tuple[str, Optional[Subset]]],
    image: str,
    label: str,
    subset: Optional[Subset],
    kind: FolderKind,
) -> None:
    if image in images:
        raise InvalidInput(
            f"“{kind.folder / label}”: the image “{image}” has labels in “{images[image][0]}” too. "
            "Keep one of the two files."
        )
    images[image] = (label, subset)


def _image_sets(kind: FolderKind) -> dict[str, Subset]:
    """What images are for by the lists of Pascal VOC's own layout, by their names' stems."""
    found: dict[str, Subset] = {}
    for place in kind.folder.glob("**/ImageSets/Main"):
        for subset, name in (
            (Subset.TRAINING, "train.txt"),
            (Subset.VALIDATION, "val.txt"),
            (Subset.TEST, "test.txt"),
        ):
            if (place / name).is_file():
                found.update({words[0]: subset for _, words in numbered_lines(place / name)})
    return found


def _boxes(annotation: XmlAnnotation) -> Iterator[ForeignObject]:
    for item in annotation.objects:
        if item.box is None:
            raise InvalidInput(f"{item.place}: the object has no <bndbox>.")
        shape = checked_box(item.box, item.place)
        yield ForeignObject(item.name, shape, item.is_difficult, item.place)


def _voc_label(path: Path, width: int, height: int) -> tuple[ForeignObject, ...]:
    annotation = read_annotation(path)
    if annotation.size is not None and min(annotation.size) > 0:
        check_size(annotation.size, (width, height), f"“{path}”")
    return tuple(_boxes(annotation))


def check_size(said: tuple[int, int], found: tuple[int, int], place: str) -> None:
    """Check that an image has the size that its label says.

    Raises:
        InvalidInput: it has another one, so that its objects would lie in wrong places.
    """
    if said != found:
        raise InvalidInput(
            f"{place}: the label is of an image of {said[0]} × {said[1]} pixels, but the image has "
            f"{found[0]} × {found[1]}."
        )


def read_kitti(kind: FolderKind) -> ForeignFolder:
    """A text file an image of the same name."""
    finder = ImageFinder(kind)
    names: set[str] = set()
    images: dict[str, tuple[str, Optional[Subset]]] = {}
    for label in kind.labels:
        path = kind.folder / label
        names.update(item.name for item in kitti.read_lines(path) if item.name)
        image = finder.find(label, "", f"“{path}”")
        _add(images, image, label, subset_of(label) or subset_of(image), kind)
    return ForeignFolder(
        kind,
        frozenset(names),
        tuple(
            ForeignImage(kind.folder / image, subset, partial(_kitti_label, kind.folder / label))
            for image, (label, subset) in sorted(images.items())
        ),
    )


def _kitti_label(path: Path, width: int, height: int) -> tuple[ForeignObject, ...]:  # noqa: ARG001
    return tuple(
        ForeignObject(item.name, item.shape, not item.name, item.place)
        for item in kitti.read_lines(path)
    )


# -- DeepForest ---------------------------------------------------------------------------------


class _Row(NamedTuple):
    """A line of a table: corners, class, line."""

    corners: tuple[float, float, float, float]
    name: str
    line: int


def read_deepforest(kind: FolderKind) -> ForeignFolder:
    """Tables with a row a box; a row without a box is an image without objects."""
    finder = ImageFinder(kind)
    names: set[str] = set()
    found: dict[str, tuple[str, list[_Row]]] = {}
    for label in kind.labels:
        path = kind.folder / label
        for named, row in _rows(path):
            image = finder.find(label, named, f"“{path}”, line {row.line if row else 1}")
            table, rows = found.setdefault(image, (label, []))
            if table != label:
                raise InvalidInput(
                    f"“{path}”: the image “{image}” has boxes in “{table}” too. Keep one of the "
                    "two tables."
                )
            if row is not None:
                rows.append(row)
                names.add(row.name)
    return ForeignFolder(kind, frozenset(names), tuple(_table_images(kind, found)))


def _table_images(
    kind: FolderKind, found: dict[str, tuple[str, list[_Row]]]
) -> Iterator[ForeignImage]:
    for image, (label, rows) in sorted(found.items()):
        subset = subset_of(label) or subset_of_words(label) or subset_of(image)
        read = partial(_table_label, kind.folder / label, tuple(rows))
        yield ForeignImage(kind.folder / image, subset, read)


def _rows(path: Path) -> Iterator[tuple[str, Optional[_Row]]]:
    """The image's name and the box of each line; ``None`` where it has none."""
    line = 1
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.reader(stream, strict=True)
            header = next(reader, [])
            column = _columns(header, path)
            for cells in reader:
                line = reader.line_num
                if not cells:
                    continue
                if line > _MAX_ROWS or len(cells) != len(header):
                    raise _RowError(f"expected {len(header)} values, found {len(cells)}")
                yield _row(cells, column, line)
    except (_RowError, csv.Error, UnicodeDecodeError, ValueError, OSError) as error:
        raise InvalidInput(f"“{path}”, line {line}: {error}.") from error


class _RowError(Exception):
    """What is wrong with a line."""


def _columns(header: list[str], path: Path) -> dict[str, int]:
    """Places of the columns; the image's is ``image``, the label's may be missing."""
    image = next((name for name in IMAGE_COLUMNS if name in header), None)
    if image is None or not set(BOX_COLUMNS) <= set(header):
        raise InvalidInput(
            f"“{path}”, line 1: the columns must be {', '.join((IMAGE_COLUMNS[0], *BOX_COLUMNS))}."
        )
    found = {name: header.index(name) for name in (*BOX_COLUMNS, LABEL_COLUMN) if name in header}
    return {**found, "image": header.index(image)}


def _row(cells: list[str], column: dict[str, int], line: int) -> tuple[str, Optional[_Row]]:
    image = cells[column["image"]].strip()
    if not image:
        raise _RowError("no image is named")
    texts = [cells[column[name]].strip() for name in BOX_COLUMNS]
    name = cells[column[LABEL_COLUMN]].strip() if LABEL_COLUMN in column else _NAMELESS
    if not any(texts) or all(text and float(text) == 0 for text in texts):
        return image, None
    xmin, ymin, xmax, ymax = (float(text) for text in texts)
    if not name or len(name) > _LONGEST_NAME:
        raise _RowError("the label has no name, or one too long")
    if not all(map(math.isfinite, (xmin, ymin, xmax, ymax))):
        raise _RowError("a corner is no number")
    if not (xmin < xmax and ymin < ymax):
        raise _RowError("a box must have its smaller corner first")
    return image, _Row((xmin, ymin, xmax, ymax), name, line)


def _table_label(
    path: Path,
    rows: Iterable[_Row],
    width: int,  # noqa: ARG001
    height: int,  # noqa: ARG001
) -> tuple[ForeignObject, ...]:
    objects = []
    for row in rows:
        place = f"“{path}”, line {row.line}"
        shape = checked_box(row.corners, place)
        objects.append(ForeignObject(row.name, shape, False, place))
    return tuple(objects)
