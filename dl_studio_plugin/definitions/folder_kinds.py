"""What a folder that another program wrote holds: found out cheaply, from names and first lines.

Read with the standard library alone, so that QGIS's side can say what was recognised before the
engine opens anything. The order in which the kinds are tried matters where a folder could be
several: what says most comes first. Links are not followed, and hidden files do not count.
"""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Optional, Union

from .errors import InvalidInput
from .formats import find_format
from .training_data import TRAINING_DATA_FILE, Subset

#: Endings of files that are imagery.
IMAGE_SUFFIXES = (".tif", ".tiff", ".png", ".jpg", ".jpeg", ".jp2", ".bmp", ".webp", ".img")
RASTER_LABEL_SUFFIXES = (".tif", ".tiff", ".png", ".bmp")
#: Tables of boxes as DeepForest keeps them; they become Pascal VOC rectangles.
DEEPFOREST = "deepforest_csv"
_DEEPFOREST_TITLE = "DeepForest CSV"
#: Columns of such a table, and those that name the image, of which one is there.
BOX_COLUMNS = ("xmin", "ymin", "xmax", "ymax")
IMAGE_COLUMNS = ("image_path", "image", "filename", "file")
LABEL_COLUMN = "label"

_MAX_FILES = 500_000
_MAX_DEPTH = 8
_HEAD_BYTES = 2**18
_SNIFFED = 20
_SUBSET_WORDS = {
    **dict.fromkeys(("train", "trn", "training"), Subset.TRAINING),
    **dict.fromkeys(("val", "valid", "validation"), Subset.VALIDATION),
    **dict.fromkeys(("test", "tst", "testing"), Subset.TEST),
}


@dataclass(frozen=True)
class FolderKind:
    """What a folder holds.

    Attributes:
        folder: that was looked at.
        kind: an id of ``formats.TRAINING_FORMATS``, or ``DEEPFOREST``.
        is_ours: it holds a ``training_data.json``.
        images: files that may be imagery, relative to the folder, sorted.
        labels: files that may be labels, relative, sorted.
    """

    folder: Path
    kind: str
    is_ours: bool = False
    images: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What a user reads."""
        return _DEEPFOREST_TITLE if self.kind == DEEPFOREST else find_format(self.kind).title

    @property
    def format(self) -> str:
        """The id of the format that it is brought into."""
        return "pascal_voc" if self.kind == DEEPFOREST else self.kind


def recognise_folder(path: Union[str, Path]) -> FolderKind:
    """What a folder (or a file of annotations, with images beside or below) holds.

    Raises:
        InvalidInput: it does not exist, holds too much, or nothing that is known.
    """
    path = Path(path)
    folder = path.parent if path.is_file() else path
    if not folder.is_dir():
        raise InvalidInput(f"“{path}” does not exist. Choose a folder of training data.")
    if path.is_dir() and (folder / TRAINING_DATA_FILE).is_file():
        return FolderKind(folder, _own_format(folder), is_ours=True)
    files = sorted(_files(folder))
    images = tuple(name for name in files if name.lower().endswith(IMAGE_SUFFIXES))
    others = [name for name in files if not name.lower().endswith(IMAGE_SUFFIXES)]
    if path.is_file():
        others = [path.name]
    for kind, find in _KINDS.items():
        labels = find(folder, images, others)
        if labels is not None:
            kept = _NO_IMAGES.get(kind, lambda _, images: images)(labels, images)
            return FolderKind(folder, kind, False, tuple(kept), tuple(labels))
    raise InvalidInput(
        f"“{path}” holds no training data that is known. Choose a folder that “Export training "
        "data” wrote, or one in the form of COCO, YOLO, Pascal VOC, KITTI, DeepForest (CSV), RCNN "
        "masks, labelled or classified tiles, or one folder of images a class. (Links are not "
        "followed.)"
    )


def task_of_folder(folder: Path) -> str:
    """What the training data in a folder is for, an InferenceType's value.

    Raises:
        InvalidInput: it does not exist, holds too much, or nothing that is known.
    """
    from .chip_table import read_description

    if (folder / TRAINING_DATA_FILE).is_file():
        return read_description(folder / TRAINING_DATA_FILE).task
    return find_format(recognise_folder(folder).format).tasks[0].value


def subset_of(name: str) -> Optional[Subset]:
    """What a file is for by the names of its folders and, failing these, its own."""
    *folders, _ = name.replace("\\", "/").split("/")
    for part in reversed(folders):
        found = _SUBSET_WORDS.get(re.sub(r"\d+$", "", part.lower()).strip("_- "))
        if found is not None:
            return found
    return None


def subset_of_words(text: str) -> Optional[Subset]:
    """What a file of annotations is for by a word of its name, such as instances_train2017."""
    words = re.findall(r"[a-z]+", text.lower())
    return next((_SUBSET_WORDS[word] for word in words if word in _SUBSET_WORDS), None)


def _own_format(folder: Path) -> str:
    from .chip_table import read_description

    return read_description(folder / TRAINING_DATA_FILE).format


def _files(folder: Path) -> Iterator[str]:
    count = 0
    waiting = [(folder, 0)]
    while waiting:
        place, depth = waiting.pop()
        try:
            entries = list(os.scandir(place))
        except OSError as error:
            raise InvalidInput(f"“{place}” cannot be read: {error.strerror}.") from error
        for entry in entries:
            if entry.name.startswith(".") or entry.is_symlink():
                continue
            if entry.is_dir():
                if depth < _MAX_DEPTH:
                    waiting.append((Path(entry.path), depth + 1))
                continue
            count += 1
            if count > _MAX_FILES:
                raise InvalidInput(
                    f"“{folder}” holds more than {_MAX_FILES:,} files. Choose the folder of the "
                    "training data itself."
                )
            yield Path(entry.path).relative_to(folder).as_posix()


# -- the kinds ----------------------------------------------------------------------------------

Found = Optional[list[str]]


def _coco(folder: Path, _: tuple[str, ...], others: list[str]) -> Found:
    found = [name for name in _ending(others, ".json") if _looks_like_coco(folder / name)]
    return found or None


def _looks_like_coco(path: Path) -> bool:
    head = _head(path)
    tail = _tail(path)
    if not head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{"):
        return False
    # captions have no categories
    return all(key in head or key in tail for key in (b'"categories"', b'"file_name"'))


#: What a description of YOLO's data says first of all.
_NAMES = re.compile(rb"^\s*[\"']?names[\"']?\s*:", re.M)


def _yolo(folder: Path, images: tuple[str, ...], others: list[str]) -> Found:
    tables = [n for n in _ending(others, ".yaml", ".yml") if _NAMES.search(_head(folder / n))]
    texts = _texts(images, others)
    if tables and texts:
        return [*tables, *texts]
    if texts and _first_words(folder, texts, _is_yolo_line):
        return texts
    return None


def _is_yolo_line(words: list[str]) -> bool:
    return (
        words[0].isdecimal()
        and (len(words) == 5 or (len(words) >= 7 and len(words) % 2 == 1))
        and all(re.fullmatch(r"-?\d*\.?\d+(e-?\d+)?", word, re.I) for word in words[1:])
    )


def _kitti(folder: Path, images: tuple[str, ...], others: list[str]) -> Found:
    texts = _texts(images, others)
    if texts and _first_words(folder, texts, lambda words: len(words) in (15, 16)):
        return texts
    return None


def _texts(images: tuple[str, ...], others: list[str]) -> list[str]:
    """Text files that have the name of an image."""
    stems = {Path(name).stem for name in images}
    return [n for n in _ending(others, ".txt") if Path(n).stem.removesuffix(".ignored") in stems]


def _first_words(folder: Path, names: list[str], fits: Callable[[list[str]], bool]) -> bool:
    """Whether the first line of those that have one fits."""
    for name in names[: _SNIFFED * 10]:
        words = _head(folder / name, 4096).decode("utf-8", "replace").split("\n")[0].split()
        if words:
            return fits(words)
    return False


def _xml(folder: Path, others: list[str]) -> list[str]:
    names = [name for name in _ending(others, ".xml") if not name.endswith(".aux.xml")]
    return [name for name in names if b"<annotation" in _head(folder / name, 4096)]


def _labelled_tiles(folder: Path, _: tuple[str, ...], others: list[str]) -> Found:
    found = _xml(folder, others)
    objects = [_whole_chip_objects(_head(folder / name)) for name in found[:_SNIFFED]]
    return found if objects and all(count == 1 for count in objects) else None


def _multilabelled_tiles(folder: Path, _: tuple[str, ...], others: list[str]) -> Found:
    found = _xml(folder, others)
    objects = [_whole_chip_objects(_head(folder / name)) for name in found[:_SNIFFED]]
    # what has no object at all may as well be boxes
    return found if any(objects) and all(n is not None for n in objects) else None


def _whole_chip_objects(content: bytes) -> Optional[int]:
    """How many objects there are, if each has no box, or one that is the whole image."""
    objects = re.findall(rb"<object>(.*?)</object>", content, re.S)
    width, height = (
        re.search(rb"<" + n + rb">\s*([\d.]+)", content) for n in (b"width", b"height")
    )
    for item in objects:
        corners = [re.search(rb"<" + n.encode() + rb">\s*(-?[\d.]+)", item) for n in BOX_COLUMNS]
        if not any(corners):
            continue
        if not (all(corners) and width and height):
            return None
        numbers = [float(corner.group(1)) for corner in corners if corner]
        if numbers != [0, 0, float(width.group(1)), float(height.group(1))]:
            return None
    return len(objects)


def _pascal_voc(folder: Path, _: tuple[str, ...], others: list[str]) -> Found:
    return _xml(folder, others) or None


def _deepforest(folder: Path, _: tuple[str, ...], others: list[str]) -> Found:
    found = []
    for name in _ending(others, ".csv"):
        columns = _first_cells(_head(folder / name, 4096))
        if set(BOX_COLUMNS) <= set(columns) and set(IMAGE_COLUMNS) & set(columns):
            found.append(name)
    return found or None


def _first_cells(content: bytes) -> list[str]:
    line = content.decode("utf-8-sig", "replace").split("\n")[0]
    try:
        return next(csv.reader([line]), [])
    except csv.Error:
        return []


def _rcnn_masks(_: Path, images: tuple[str, ...], __: list[str]) -> Found:
    masks = [n for n in images if re.search(r"(^|/)labels/[^/]+/[^/]+$", n)]
    numbered = [n for n in masks if Path(n).parent.name.isdecimal()]
    others = [n for n in images if "labels" not in n.split("/")[:-1]]
    stems = {Path(name).stem for name in others}
    return masks if numbered and any(Path(n).stem in stems for n in masks) else None


def _classified_tiles(_: Path, images: tuple[str, ...], __: list[str]) -> Found:
    labels = [
        n for n in images
        if Path(n).parent.name.lower() in ("labels", "masks", "label", "mask")
        and n.lower().endswith(RASTER_LABEL_SUFFIXES)
    ]  # fmt: skip
    stems = {Path(name).stem for name in set(images) - set(labels)}
    return labels if any(Path(name).stem in stems for name in labels) else None


def _imagenet(_: Path, images: tuple[str, ...], __: list[str]) -> Found:
    classes = {name.split("/")[-2] for name in images if "/" in name}
    classes = {name for name in classes if subset_of(f"{name}/x") is None}
    return [] if classes - {"images"} and not _beside_others(images) else None


def _beside_others(images: tuple[str, ...]) -> bool:
    """Whether most images lie in the folder itself, so that folders are no classes."""
    return sum("/" not in name for name in images) * 2 > len(images)


_KINDS: dict[str, Callable[[Path, tuple[str, ...], list[str]], Found]] = {
    "coco": _coco,
    "yolo": _yolo,
    "kitti": _kitti,
    "labelled_tiles": _labelled_tiles,
    "multilabelled_tiles": _multilabelled_tiles,
    "pascal_voc": _pascal_voc,
    DEEPFOREST: _deepforest,
    "rcnn_masks": _rcnn_masks,
    "classified_tiles": _classified_tiles,
    "imagenet": _imagenet,
}


def _without_labels(labels: list[str], images: tuple[str, ...]) -> tuple[str, ...]:
    kept = set(labels)
    return tuple(name for name in images if name not in kept)


#: Kinds whose labels are rasters too.
_NO_IMAGES = {"rcnn_masks": _without_labels, "classified_tiles": _without_labels}


def _ending(names: list[str], *suffixes: str) -> list[str]:
    return [name for name in names if name.lower().endswith(suffixes)]


def _head(path: Path, size: int = _HEAD_BYTES) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(size)
    except OSError as error:
        raise InvalidInput(f"“{path}” cannot be read: {error.strerror}.") from error


def _tail(path: Path) -> bytes:
    with path.open("rb") as stream:
        stream.seek(max(path.stat().st_size - _HEAD_BYTES, 0))
        return stream.read(_HEAD_BYTES)
