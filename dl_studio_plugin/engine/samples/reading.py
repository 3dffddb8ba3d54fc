"""Reading a folder of training data: strict, because the folder may be anybody's.

What is wrong is said with the file and the line. Chips' names come from ``chips.csv`` and so
are data: a name that could leave the folder is refused.
"""

from __future__ import annotations

import csv
import hashlib
import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Union

import numpy as np
import rasterio
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader

from ...definitions.errors import InvalidInput, UnsafeFile
from ...definitions.imagery import Band
from ...definitions.label_classes import IGNORED_VALUE
from ...definitions.training_data import (
    CHIP_COLUMNS,
    CHIPS_FILE,
    FORMAT_VERSION,
    IMAGES_FOLDER,
    LABELS_FOLDER,
    TRAINING_DATA_FILE,
    ChipFormat,
    Subset,
    TrainingData,
)
from ...definitions.wire import from_json

_DRIVERS = {ChipFormat.TIFF: "GTiff", ChipFormat.PNG: "PNG"}
_NAME = re.compile(r"[A-Za-z0-9_-]{1,100}")
_MAX_DESCRIPTION_BYTES = 2**24
_MAX_CHIP_SIZE = 8192
_MAX_BANDS = 1024


@dataclass(frozen=True)
class ChipRow:
    """A line of ``chips.csv``.

    Attributes:
        name: of its files, without folder and extension.
        subset: what it is for.
        unit: the work unit or block it belongs to.
        bounds: xmin, ymin, xmax, ymax in the training data's CRS.
        classes: labelled pixels by class value.
    """

    name: str
    subset: Subset
    unit: str
    bounds: tuple[float, float, float, float]
    classes: dict[int, int]


class TrainingFolder(NamedTuple):
    """What a folder of training data says about itself, and its chips in order."""

    data: TrainingData
    chips: tuple[ChipRow, ...]


def read_training_data(folder: Union[str, Path]) -> TrainingFolder:
    """Read and check ``training_data.json`` and ``chips.csv``; no chip is opened yet.

    Raises:
        InvalidInput: a file is missing or damaged; the text names file and line.
        UnsafeFile: a chip's name leads out of the folder.
    """
    folder = Path(folder)
    data = _read_description(folder / TRAINING_DATA_FILE)
    chips = tuple(_read_rows(folder / CHIPS_FILE, {c.value for c in data.classes}))
    counts: dict[str, int] = {}
    names = set()
    for chip in chips:
        if chip.name in names:
            raise InvalidInput(f"“{folder / CHIPS_FILE}” names the chip “{chip.name}” twice.")
        names.add(chip.name)
        counts[chip.subset.value] = counts.get(chip.subset.value, 0) + 1
    if counts != {subset: n for subset, n in data.chips.items() if n}:
        raise InvalidInput(
            f"“{folder / CHIPS_FILE}” lists other numbers of chips than “{TRAINING_DATA_FILE}” "
            "says. One of them was changed; export the training data anew."
        )
    return TrainingFolder(data, chips)


def read_chip(
    folder: Union[str, Path], data: TrainingData, name: str
) -> tuple[np.ndarray, np.ndarray]:
    """Read one chip, with its invalid pixels filled by each band's mean (0 after scaling).

    Args:
        folder: of the training data.
        data: its description.
        name: of a chip in ``chips.csv``.

    Returns:
        The image, bands × chip size × chip size, in the imagery's data type, and the label,
        chip size × chip size, uint8.

    Raises:
        InvalidInput: a file is missing, damaged, or not as ``data`` says.
    """
    image, valid, label = read_chip_parts(folder, data, name)
    if not valid.all():
        whole = image.dtype.kind in "iu"
        for band, pixels in zip(data.bands, image):
            pixels[~valid] = round(band.mean) if whole else band.mean
    return image, label


def read_chip_parts(
    folder: Union[str, Path], data: TrainingData, name: str
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """As :func:`read_chip`: the image with 0 where invalid, its valid mask, and the label."""
    image_path, label_path = chip_paths(folder, data, name)
    with _open_chip(image_path, data) as dataset:
        image, valid = _read_image(dataset, image_path, data)
    with _open_chip(label_path, data) as dataset:
        if dataset.count != 1 or dataset.dtypes[0] != "uint8":
            raise InvalidInput(f"The label “{label_path}” must have one band of 8 bits.")
        label = _read(dataset, label_path, [1])[0]
    _check_label(label, label_path, data)
    return image, valid, label


def chip_paths(folder: Union[str, Path], data: TrainingData, name: str) -> tuple[Path, Path]:
    """The files of a chip's image and label."""
    file = f"{name}.{data.chip_format.value}"
    return Path(folder) / IMAGES_FOLDER / file, Path(folder) / LABELS_FOLDER / file


def training_data_hash(
    folder: Union[str, Path], data: TrainingData, chips: tuple[ChipRow, ...]
) -> str:
    """The hash of what is in a folder now, to compare with ``TrainingData.hash``."""
    digest = hashlib.sha256()
    for chip in chips:
        image, label = chip_paths(folder, data, chip.name)
        digest.update(chip_digest(chip.name, chip.subset, image, label))
    return digest.hexdigest()


def chip_digest(name: str, subset: Subset, image: Path, label: Path) -> bytes:
    """Sha256 over a chip's name, subset and the bytes of its two files."""
    digest = hashlib.sha256(f"{name}\n{subset.value}\n".encode())
    digest.update(image.read_bytes())
    digest.update(label.read_bytes())
    return digest.digest()


def _read_description(path: Path) -> TrainingData:
    if not path.is_file():
        raise InvalidInput(
            f"“{path.parent}” holds no {path.name}. Choose a folder that Export Training Data "
            "has written."
        )
    try:
        if path.stat().st_size > _MAX_DESCRIPTION_BYTES:
            raise InvalidInput(f"“{path}” is too large to be a description of training data.")
        content = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise InvalidInput(f"“{path}” cannot be read: {error}. Export it anew.") from error
    version = content.get("version") if isinstance(content, dict) else None
    if isinstance(version, int) and version > FORMAT_VERSION:
        raise InvalidInput(f"“{path}” was written by a newer DL Studio. Update the plugin.")
    data = from_json(TrainingData, content, str(path))
    _check_description(data, path)
    return data


def _check_description(data: TrainingData, path: Path) -> None:
    values = [c.value for c in data.classes]
    problems = (
        (not 1 <= data.chip_size <= _MAX_CHIP_SIZE, "chip_size is not possible"),
        (not 1 <= len(data.bands) <= _MAX_BANDS, "there are no bands, or too many"),
        (not values, "there are no classes"),
        (len(set(values)) < len(values), "two classes have the same value"),
        (any(not 0 <= v < IGNORED_VALUE for v in values), "a class value is not in 0 … 254"),
        (not (data.cell_size > 0 and data.cell_size_m > 0), "the cell size is not above 0"),
        (any(not _is_number_type(b.dtype) for b in data.bands), "a band's dtype is unknown"),
        (any(not b.std >= 0 for b in data.bands), "a band's std is below 0"),
    )
    for wrong, sentence in problems:
        if wrong:
            raise InvalidInput(f"“{path}”: {sentence}. Export the training data anew.")


def _is_number_type(name: str) -> bool:
    try:
        return np.dtype(name).kind in "iuf"
    except TypeError:
        return False


def _read_rows(path: Path, values: set[int]) -> Iterator[ChipRow]:
    if not path.is_file():
        raise InvalidInput(f"“{path}” is missing. Export the training data anew.")
    line = 1
    try:
        with path.open(encoding="utf-8", newline="") as stream:
            reader = csv.reader(stream, strict=True)
            if tuple(next(reader, ())) != CHIP_COLUMNS:
                raise InvalidInput(
                    f"“{path}”, line 1: the columns must be {', '.join(CHIP_COLUMNS)}."
                )
            for cells in reader:
                line = reader.line_num
                yield _row(cells, values)
    except (_RowError, csv.Error, UnicodeDecodeError, OSError) as error:
        raise InvalidInput(f"“{path}”, line {line}: {error}.") from error


class _RowError(Exception):
    """What is wrong with a line."""


def _row(cells: list[str], values: set[int]) -> ChipRow:
    if len(cells) != len(CHIP_COLUMNS):
        raise _RowError(f"expected {len(CHIP_COLUMNS)} values, found {len(cells)}")
    name, subset, unit, *bounds, classes = cells
    if not _NAME.fullmatch(name):
        raise UnsafeFile(f"The chip name “{name[:80]}” in {CHIPS_FILE} is not allowed.")
    try:
        xmin, ymin, xmax, ymax = (float(number) for number in bounds)
        row = ChipRow(name, Subset(subset), unit, (xmin, ymin, xmax, ymax), _counts(classes))
    except ValueError as error:
        raise _RowError(str(error)) from error
    if not all(math.isfinite(number) for number in row.bounds):
        raise _RowError("the bounds are not finite")
    unknown = set(row.classes) - values
    if unknown:
        raise _RowError(f"class value {min(unknown)} is not in {TRAINING_DATA_FILE}")
    return row


def _counts(text: str) -> dict[int, int]:
    pairs = (pair.split(":") for pair in text.split())
    return {int(value): int(count) for value, count in pairs}


def _open_chip(path: Path, data: TrainingData) -> DatasetReader:
    if path.is_symlink() or not path.is_file():
        raise InvalidInput(f"The chip “{path}” is missing. Export the training data anew.")
    try:
        dataset = rasterio.open(path, driver=_DRIVERS[data.chip_format], sharing=False)
    except RasterioError as error:
        raise InvalidInput(f"The chip “{path}” cannot be opened: {error}.") from error
    if (dataset.height, dataset.width) != (data.chip_size, data.chip_size):
        size = f"{dataset.width} × {dataset.height}"
        dataset.close()
        raise InvalidInput(
            f"The chip “{path}” has {size} pixels, not {data.chip_size} × {data.chip_size}."
        )
    return dataset


def _read_image(
    dataset: DatasetReader, path: Path, data: TrainingData
) -> tuple[np.ndarray, np.ndarray]:
    count = len(data.bands)
    has_alpha = data.chip_format is ChipFormat.PNG and dataset.count == count + 1
    if dataset.count != count and not has_alpha:
        raise InvalidInput(f"The chip “{path}” has {dataset.count} bands, not {count}.")
    image = _read(dataset, path, list(range(1, count + 1)))
    expected = np.result_type(*(band.dtype for band in data.bands))
    if image.dtype != expected:
        raise InvalidInput(f"The chip “{path}” holds {image.dtype}, not {expected}.")
    valid = _valid_pixels(dataset, path, data, image)
    if not np.isfinite(image).all():
        raise InvalidInput(f"The chip “{path}” holds values that are no numbers.")
    image[:, ~valid] = 0
    return image, valid


def _valid_pixels(
    dataset: DatasetReader, path: Path, data: TrainingData, image: np.ndarray
) -> np.ndarray:
    """By the mask of a GeoTIFF, the alpha band of a PNG, or 0 in all bands (see ``writing``)."""
    if data.chip_format is ChipFormat.PNG and dataset.count == len(data.bands):
        return np.asarray(image.any(axis=0))
    try:
        return dataset.dataset_mask() > 0
    except RasterioError as error:
        raise InvalidInput(f"The chip “{path}” is damaged: {error}.") from error


def _read(dataset: DatasetReader, path: Path, bands: list[int]) -> np.ndarray:
    try:
        return dataset.read(bands)
    except (RasterioError, MemoryError) as error:
        raise InvalidInput(f"The chip “{path}” is damaged: {error}.") from error


def _check_label(label: np.ndarray, path: Path, data: TrainingData) -> None:
    known = np.zeros(256, bool)
    known[[c.value for c in data.classes]] = True
    known[IGNORED_VALUE] = True
    if not known[label].all():
        value = int(label[~known[label]][0])
        raise InvalidInput(f"The label “{path}” holds {value}, which is no class of the data.")


def band_dtype(bands: tuple[Band, ...]) -> np.dtype:
    """The data type in which chips of these bands are stored."""
    return np.result_type(*(band.dtype for band in bands))
