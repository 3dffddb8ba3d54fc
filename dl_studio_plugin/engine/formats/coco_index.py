"""Where everything stands in a COCO file: found once, then each image's annotations are read alone.

The index holds numbers only (some tens of bytes an annotation), so a file of a million of them
needs little memory. It belongs to one state of the file: where that was changed meanwhile, what
the index points to no longer decodes, which is an error.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import shapely

from ...definitions.errors import InvalidInput
from .coco_masks import mask_shape
from .json_stream import Member, decode, read_members
from .outlines import MAX_POINTS, checked_box, ring_polygon

_MAX_ID = 2**62
_MAX_IMAGES = 2_000_000
_MAX_CATEGORIES = 10_000
_MAX_RINGS = 10_000
_LONGEST_NAME = 1000


class CocoImage(NamedTuple):
    """An image: the name of its file, its size as the file says (0 where it does not), its line."""

    file_name: str
    width: int
    height: int
    line: int


class CocoObject(NamedTuple):
    """An annotation: the id of its category, its outline in pixels, and whether it is a crowd."""

    category: int
    shape: shapely.Geometry
    is_crowd: bool
    place: str


@dataclass(frozen=True)
class CocoIndex:
    """The content of a COCO file, its annotations by their places alone.

    Attributes:
        path: of the file.
        images: by their ids, in the file's order.
        categories: names by ids.
        image_ids, places: of each annotation its image, and its offset, length and line; sorted
            by image.
        used: ids of the categories that annotations have.
    """

    path: Path
    images: dict[int, CocoImage]
    categories: dict[int, str]
    image_ids: np.ndarray
    places: np.ndarray
    used: frozenset[int]

    def objects(self, image_id: int) -> Iterator[CocoObject]:
        """The annotations of an image, in the file's order.

        Raises:
            InvalidInput: one is damaged.
        """
        first, last = np.searchsorted(self.image_ids, [image_id, image_id + 1])
        if first == last:
            return
        try:
            with self.path.open("rb") as stream:
                for offset, length, line in self.places[first:last].tolist():
                    place = f"“{self.path}”, line {line}"
                    stream.seek(offset)
                    yield _object(decode(stream.read(length), place), place)
        except OSError as error:
            raise InvalidInput(f"“{self.path}” cannot be read: {error.strerror}.") from error


def read_index(path: Path) -> CocoIndex:
    """Go through a COCO file.

    Raises:
        InvalidInput: it is damaged or no COCO file, or an annotation's image or category is not
            in it; the text names the line.
    """
    builder = _Builder(path)
    for member in read_members(path):
        builder.add(member)
    return builder.index()


class _Builder:
    """An index that grows."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._keys: set[str] = set()
        self._images: dict[int, CocoImage] = {}
        self._categories: dict[int, str] = {}
        self._columns = tuple(array("q") for _ in range(5))

    def add(self, member: Member) -> None:
        """Take in a member of a list of the file."""
        self._keys.add(member.key)
        place = f"“{self._path}”, line {member.line}"
        if member.key in ("images", "annotations", "categories"):
            if not isinstance(member.value, dict):
                raise InvalidInput(f"{place}: each of the {member.key} must be an object.")
            {"images": self._image, "annotations": self._annotation, "categories": self._category}[
                member.key
            ](member, place)

    def _image(self, member: Member, place: str) -> None:
        value = member.value
        name = _text(value, "file_name", place)
        width, height = (_size(value, side, place) for side in ("width", "height"))
        id_ = _whole(value, "id", place)
        if id_ in self._images:
            raise InvalidInput(f"{place}: two images have the id {id_}.")
        if len(self._images) >= _MAX_IMAGES:
            raise InvalidInput(f"{place}: there are more than {_MAX_IMAGES:,} images.")
        self._images[id_] = CocoImage(name, width, height, member.line)

    def _category(self, member: Member, place: str) -> None:
        id_ = _whole(member.value, "id", place)
        if id_ in self._categories or len(self._categories) >= _MAX_CATEGORIES:
            raise InvalidInput(
                f"{place}: the category {id_} is there twice, or there are too many."
            )
        self._categories[id_] = _text(member.value, "name", place)

    def _annotation(self, member: Member, place: str) -> None:
        image, category = (_whole(member.value, k, place) for k in ("image_id", "category_id"))
        row = (image, category, member.offset, member.length, member.line)
        for column, number in zip(self._columns, row):
            column.append(number)

    def index(self) -> CocoIndex:
        """The index, checked."""
        missing = {"images", "annotations", "categories"} - self._keys
        if missing and not (self._images and self._categories):
            raise InvalidInput(
                f"“{self._path}” is no COCO file: it has no “{min(missing)}”, or none are in it."
            )
        images, categories, *places = (np.array(c, np.int64) for c in self._columns)
        self._check_known(images, self._images, places[2], "image")
        self._check_known(categories, self._categories, places[2], "category")
        order = np.argsort(images, kind="stable")
        return CocoIndex(
            self._path,
            self._images,
            self._categories,
            images[order],
            np.stack(places, axis=1)[order],
            frozenset(np.unique(categories).tolist()),
        )

    def _check_known(
        self, ids: np.ndarray, known: dict[int, Any], lines: np.ndarray, what: str
    ) -> None:
        strange = ~np.isin(ids, np.array(list(known), np.int64))
        if strange.any():
            first = int(np.flatnonzero(strange)[0])
            raise InvalidInput(
                f"“{self._path}”, line {int(lines[first])}: the annotation's {what} {ids[first]} "
                "is not in the file."
            )


def _object(value: Any, place: str) -> CocoObject:
    if not isinstance(value, dict):
        raise InvalidInput(f"{place}: each of the annotations must be an object.")
    crowd = value.get("iscrowd", 0)
    if crowd not in (0, 1):
        raise InvalidInput(f"{place}: iscrowd must be 0 or 1.")
    shape = _shape(value, place)
    return CocoObject(_whole(value, "category_id", place), shape, bool(crowd), place)


def _shape(value: dict[str, Any], place: str) -> shapely.Geometry:
    segmentation = value.get("segmentation")
    if isinstance(segmentation, dict):
        return mask_shape(segmentation, place)
    if isinstance(segmentation, list) and segmentation:
        return _polygons(segmentation, place)
    box = value.get("bbox")
    if not (isinstance(box, list) and len(box) == 4 and all(_is_number(n) for n in box)):
        raise InvalidInput(f"{place}: the annotation has no segmentation, and bbox is no box.")
    x, y, width, height = map(float, box)
    return checked_box((x, y, x + width, y + height), place)


def _polygons(rings: list[Any], place: str) -> shapely.Geometry:
    if len(rings) > _MAX_RINGS:
        raise InvalidInput(f"{place}: an outline has more than {_MAX_RINGS:,} parts.")
    if sum(len(ring) for ring in rings if isinstance(ring, list)) > 2 * MAX_POINTS:
        raise InvalidInput(f"{place}: an outline has more than {MAX_POINTS:,} points.")
    polygons = []
    for ring in rings:
        if not (isinstance(ring, list) and len(ring) % 2 == 0 and all(map(_is_number, ring))):
            raise InvalidInput(f"{place}: an outline must be a list of x and y in turn.")
        polygons.append(ring_polygon(np.reshape(np.array(ring, float), (-1, 2)), place))
    return polygons[0] if len(polygons) == 1 else shapely.union_all(polygons)


def _is_number(value: Any) -> bool:
    return type(value) in (int, float)


def _whole(value: dict[str, Any], key: str, place: str) -> int:
    number = value.get(key)
    if type(number) is not int or not 0 <= number < _MAX_ID:
        raise InvalidInput(f"{place}: {key} must be a whole number from 0.")
    return number


def _size(value: dict[str, Any], key: str, place: str) -> int:
    return _whole(value, key, place) if key in value else 0


def _text(value: dict[str, Any], key: str, place: str) -> str:
    text = value.get(key)
    if not isinstance(text, str) or not 0 < len(text) <= _LONGEST_NAME:
        raise InvalidInput(f"{place}: {key} must be a text.")
    return text
