"""Folders of other programs, read into one form: images, each with a label by names of classes.

A reader goes through all labels of a folder once, before anything is written: what is wrong is
found then, and said with file and line. What it gives is still small: the labels are read again,
one image at a time, when the chips are cut.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Optional, Union

import numpy as np
import shapely

from ...definitions.errors import InvalidInput
from ...definitions.folder_kinds import FolderKind
from ...definitions.training_data import Subset


@dataclass(frozen=True)
class ForeignObject:
    """An object of an image, its outline in the image's pixels.

    Attributes:
        name: of its class; empty where it is ignored for every class.
        place: file and line, for an error's text.
    """

    name: str
    shape: shapely.Geometry
    is_ignored: bool = False
    place: str = ""


#: Objects; names of the classes of the whole image; or numbers of classes, height × width.
ForeignLabel = Union[tuple[ForeignObject, ...], tuple[str, ...], np.ndarray]


@dataclass(frozen=True)
class ForeignImage:
    """An image, what it is for (``None`` where the folder does not say), and its label.

    Attributes:
        read: the label of the image, whose width and height it is given.
    """

    path: Path
    subset: Optional[Subset]
    read: Callable[[int, int], ForeignLabel]


@dataclass(frozen=True)
class ForeignFolder:
    """A folder of another program.

    Attributes:
        kind: what it is.
        classes: names of all classes that occur; where pixels hold numbers, these as text.
        images: in the order in which chips are cut.
        left_out: images that have no label, and are not used.
    """

    kind: FolderKind
    classes: frozenset[str]
    images: tuple[ForeignImage, ...]
    left_out: int = 0


class ImageFinder:
    """Finds the images that labels name, inside the folder alone.

    A label's own word for its image (a path of somebody's computer, often) only counts as a
    name. Of several images of that name, or else of the label's, that one is taken which lies
    nearest to the label.
    """

    def __init__(self, kind: FolderKind) -> None:
        self._folder = kind.folder
        self._by_name: dict[str, list[str]] = {}
        self._by_stem: dict[str, list[str]] = {}
        for image in kind.images:
            path = PurePosixPath(image)
            self._by_name.setdefault(path.name.lower(), []).append(image)
            self._by_stem.setdefault(path.stem.lower(), []).append(image)

    def find(self, label: str, named: str, place: str) -> str:
        """The image, relative to the folder.

        Args:
            label: the label's file, relative to the folder.
            named: what the label calls its image; empty where it does not.
            place: the beginning of an error's text.

        Raises:
            InvalidInput: there is none.
        """
        name = PurePosixPath(named.replace("\\", "/")).name.lower()
        stem = PurePosixPath(label).stem.lower()
        found = (
            self._by_name.get(name)
            or self._by_stem.get(PurePosixPath(name).stem)
            or (self._by_stem.get(stem) if not name else None)
        )
        if not found:
            raise InvalidInput(
                f"{place}: its image “{(named or stem)[:120]}” is not in “{self._folder}”."
            )
        ending = named.replace("\\", "/").lower()
        return max(found, key=lambda image: (image.lower().endswith(ending), _near(image, label)))


def _near(image: str, label: str) -> tuple[int, int]:
    """How many folders two files share, at the beginning and in all."""
    ours, theirs = PurePosixPath(image).parts[:-1], PurePosixPath(label).parts[:-1]
    shared = next(
        (i for i, (one, two) in enumerate(zip(ours, theirs)) if one != two),
        min(len(ours), len(theirs)),
    )
    return shared, len(set(ours) & set(theirs))
