"""The labels of a folder of training data as outlines on the ground, image by image.

Boxes and outlines are what they are; a class of a whole image is the image's outline; pixels of a
class are the outline of each piece of them. What is ignored is left out, and so is background.

Our own chips overlap, so the same object may be in several, here whole and there cut off: of
outlines of one class that mostly cover each other the largest is kept. Turned copies of chips are
left out where the folder has others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np
import shapely
from rasterio.transform import Affine

from ...definitions.chip_files import image_paths
from ...definitions.chip_table import ChipRow, read_training_data
from ...definitions.errors import InvalidInput
from ...definitions.folder_kinds import FolderKind
from ...definitions.label_classes import BACKGROUND_VALUE, IGNORED_VALUE
from ...definitions.training_data import Subset, TrainingData
from ..samples.annotations import ObjectLabel
from . import read_label
from .arcgis_names import class_titles
from .conversion import read_foreign
from .foreign import ForeignImage, ForeignLabel, ForeignObject
from .foreign_rasters import ImageFacts, image_facts
from .rasters import numbered_shapes

#: Of the smaller of two outlines of one class so much lies in the larger, and they are one.
_SAME = 0.5
_MAX_OUTLINES = 2_000_000


class Outline(NamedTuple):
    """An outline in an image's pixels, and the class it is of."""

    class_name: str
    shape: shapely.Geometry


@dataclass(frozen=True)
class GroundImage:
    """An image, where it lies, and a function that reads its outlines."""

    name: str
    subset: Optional[Subset]
    facts: ImageFacts
    read: Callable[[], tuple[list[Outline], int]]

    @property
    def is_on_ground(self) -> bool:
        """Whether it says where it lies."""
        return self.facts.crs is not None

    def to_ground(self, shapes: np.ndarray) -> np.ndarray:
        """Outlines in the image's CRS."""
        transform = self.facts.transform
        return shapely.transform(shapes, lambda p: np.column_stack(transform * (p[:, 0], p[:, 1])))


def ground_images(kind: FolderKind) -> Iterator[GroundImage]:
    """All images with labels of a folder.

    Raises:
        InvalidInput: something in it is broken; the text names file and line.
        UnsafeFile: a file breaks a rule of safety.
    """
    if kind.is_ours:
        yield from _own_images(kind.folder)
        return
    foreign = read_foreign(kind)
    titles = class_titles(kind.folder, foreign.classes)
    for image in foreign.images:
        facts = image_facts(image.path)
        yield GroundImage(
            image.path.relative_to(kind.folder).as_posix(),
            image.subset,
            facts,
            _reader_of(image, facts, titles),
        )


def _reader_of(
    image: ForeignImage, facts: ImageFacts, titles: dict[str, str]
) -> Callable[[], tuple[list[Outline], int]]:
    def read() -> tuple[list[Outline], int]:
        label = image.read(facts.width, facts.height)
        found, ignored = _outlines(label, facts, str(image.path))
        return [Outline(titles.get(name, name), shape) for name, shape in found], ignored

    return read


def _outlines(label: ForeignLabel, facts: ImageFacts, place: str) -> tuple[list[Outline], int]:
    if isinstance(label, np.ndarray):
        whole_255 = not (set(np.unique(label).tolist()) - {BACKGROUND_VALUE, IGNORED_VALUE})
        numbers = label if whole_255 else np.where(label == IGNORED_VALUE, 0, label)
        pieces = numbered_shapes(numbers.astype(np.int32), f"“{place}”")
        return [Outline(str(value), part) for value, s in pieces for part in _parts(s)], 0
    objects = [item for item in label if isinstance(item, ForeignObject)]
    frame = shapely.box(0, 0, facts.width, facts.height)
    found = [Outline(str(name), frame) for name in label if isinstance(name, str)]
    found += [Outline(o.name, shapely.intersection(o.shape, frame)) for o in objects
              if not o.is_ignored]  # fmt: skip
    return found, sum(item.is_ignored for item in objects)


def _parts(shape: shapely.Geometry) -> list[shapely.Geometry]:
    return list(shapely.get_parts(shape))


# -- our own ------------------------------------------------------------------------------------


def _own_images(folder: Path) -> Iterator[GroundImage]:
    data, chips = read_training_data(folder)
    images = [(chip, image_facts(image_paths(folder, data, chip)[0])) for chip in chips]
    straight = [row for row in images if not _is_turned(row[1].transform)]
    for chip, facts in straight or images:
        yield GroundImage(chip.name, chip.subset, facts, _own_reader(folder, data, chip))


def _is_turned(transform: Affine) -> bool:
    return abs(transform.b) + abs(transform.d) > 1e-9 * (abs(transform.a) + abs(transform.e))


def _own_reader(
    folder: Path, data: TrainingData, chip: ChipRow
) -> Callable[[], tuple[list[Outline], int]]:
    names = {label.value: label.name for label in data.classes}
    frame = shapely.box(0, 0, data.chip_size, data.chip_size)

    def read() -> tuple[list[Outline], int]:
        label = read_label(folder, data, chip)
        if isinstance(label, np.ndarray):
            pixels = np.where(label == IGNORED_VALUE, BACKGROUND_VALUE, label).astype(np.int32)
            pieces = numbered_shapes(pixels, f"“{folder}”")
            return [Outline(names[v], part) for v, shape in pieces for part in _parts(shape)], 0
        if isinstance(label, ObjectLabel):
            counted = [item for item in label.objects if not item.is_ignored]
            found = [Outline(names[item.value], item.shape) for item in counted]
            return found, len(label.objects) - len(counted)
        return [Outline(names[value], frame) for value in label.values], 0

    return read


def without_repeated(
    names: Iterable[str], shapes: np.ndarray, dissolves: bool
) -> tuple[list[str], list[shapely.Geometry]]:
    """The outlines of overlapping chips, each object once.

    Args:
        names: of the classes.
        shapes: as many, in one CRS.
        dissolves: outlines of one class are pieces of its ground, and are joined where they
            touch; else they are objects.
    """
    by_class: dict[str, list[int]] = {}
    for index, name in enumerate(names):
        by_class.setdefault(name, []).append(index)
    kept_names: list[str] = []
    kept: list[shapely.Geometry] = []
    for name, indexes in by_class.items():
        mine = shapes[np.array(indexes)]
        found = _joined(mine) if dissolves else _largest(mine)
        kept_names += [name] * len(found)
        kept += found
    return kept_names, kept


def _joined(shapes: np.ndarray) -> list[shapely.Geometry]:
    return _parts(shapely.union_all(shapely.make_valid(shapes)))


def _largest(shapes: np.ndarray) -> list[shapely.Geometry]:
    """Of shapes that mostly cover each other, the largest."""
    shapes = shapes[np.argsort(-shapely.area(shapes), kind="stable")]
    tree = shapely.STRtree(shapes)
    one, two = tree.query(shapes, predicate="intersects")
    later = one > two
    one, two = one[later], two[later]
    shared = shapely.area(shapely.intersection(shapes[one], shapes[two]))
    same = shared > _SAME * shapely.area(shapes[one])
    larger: dict[int, list[int]] = {}
    for small, large in zip(one[same].tolist(), two[same].tolist()):
        larger.setdefault(small, []).append(large)
    dropped: set[int] = set()
    for small in sorted(larger):
        if any(large not in dropped for large in larger[small]):
            dropped.add(small)
    return [shape for index, shape in enumerate(shapes) if index not in dropped]


def check_count(count: int, folder: Path) -> None:
    """Refuse more outlines than a project can take in at once.

    Raises:
        InvalidInput: there are more.
    """
    if count > _MAX_OUTLINES:
        raise InvalidInput(
            f"“{folder}” holds more than {_MAX_OUTLINES:,} outlines. Import it in parts."
        )
