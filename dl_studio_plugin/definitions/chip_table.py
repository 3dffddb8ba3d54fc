"""The table of a folder of training data: what it says about itself, and its chips in order.

Read with the standard library alone, so that QGIS's side and the engine read by the same code. It
is strict, because the folder may be anybody's: what is wrong is said with the file and the line.
Chips' names come from ``chips.csv`` and so are data: a name that could leave the folder is refused.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Optional, Union

from .chip_edit_journal import finish_edit
from .chip_files import chip_files, shared_label_file
from .errors import InvalidInput, UnsafeFile
from .formats import TRAINING_FORMATS
from .inference_types import InferenceType
from .label_classes import IGNORED_VALUE
from .training_data import (
    CHIP_COLUMNS,
    CHIPS_FILE,
    FORMAT_VERSION,
    IMAGE_FOLDERS,
    LABELS_FOLDER,
    TRAINING_DATA_FILE,
    Subset,
    TrainingData,
)
from .wire import from_json

_NAME = re.compile(r"[A-Za-z0-9_-]{1,100}")
_MAX_DESCRIPTION_BYTES = 2**24
_MAX_CHIP_SIZE = 8192
_BLOCK = 2**20
_MAX_BANDS = 1024
_NUMBER_TYPE = re.compile(r"u?int(8|16|32|64)|float(16|32|64)")


@dataclass(frozen=True)
class ChipRow:
    """A line of ``chips.csv``.

    Attributes:
        name: of its files, without folder and extension.
        subset: what it is for.
        unit: the work unit or block it belongs to.
        bounds: xmin, ymin, xmax, ymax in the training data's CRS.
        classes: by class value, labelled pixels or objects, or 1 for a class of the chip.
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
    finish_edit(folder)
    data = read_description(folder / TRAINING_DATA_FILE)
    chips = tuple(read_rows(folder / CHIPS_FILE, data))
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


def chip_paths(folder: Union[str, Path], data: TrainingData, name: str) -> tuple[Path, ...]:
    """The files of a chip of classified tiles: an image a date, and its label last."""
    file = f"{name}.{data.chip_format.value}"
    folders = (*IMAGE_FOLDERS[: len(data.dates)], LABELS_FOLDER)
    return tuple(Path(folder) / place / file for place in folders)


def training_data_hash(
    folder: Union[str, Path], data: TrainingData, chips: tuple[ChipRow, ...]
) -> str:
    """The hash of what is in a folder now, to compare with ``TrainingData.hash``."""
    digest = DataHash()
    for chip in chips:
        digest.add(chip_digest(chip.name, chip.subset, *chip_files(folder, data, chip)))
    return digest.value(shared_label_file(folder, data))


def chip_digest(name: str, subset: Subset, *files: Path) -> bytes:
    """Sha256 over a chip's name, subset and the bytes of its files (see ``chip_files``)."""
    digest = hashlib.sha256(f"{name}\n{subset.value}\n".encode())
    for file in files:
        digest.update(file.read_bytes())
    return digest.digest()


class DataHash:
    """The hash of a folder of training data, chip by chip."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()

    def add(self, digest: bytes) -> None:
        """Take in the ``chip_digest`` of the next chip."""
        self._digest.update(digest)

    def value(self, shared: Optional[Path] = None) -> str:
        """The hash; ``shared`` is the ``shared_label_file``, where the format has one."""
        if shared is not None:
            with shared.open("rb") as stream:
                for block in iter(lambda: stream.read(_BLOCK), b""):
                    self._digest.update(block)
        return self._digest.hexdigest()


def read_description(path: Path) -> TrainingData:
    """Read and check a ``training_data.json``.

    Raises:
        InvalidInput: it is missing or damaged.
    """
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
    bands = data.network_bands
    is_change = data.task == InferenceType.CHANGE_DETECTION.value
    problems = (
        (not 1 <= data.chip_size <= _MAX_CHIP_SIZE, "chip_size is not possible"),
        (not 1 <= len(data.bands) <= _MAX_BANDS, "there are no bands, or too many"),
        (not values, "there are no classes"),
        (data.format not in [row.id for row in TRAINING_FORMATS], "the format is not known"),
        (len(set(values)) < len(values), "two classes have the same value"),
        (any(not 0 <= v < IGNORED_VALUE for v in values), "a class value is not in 0 … 254"),
        (not data.cell_size > 0, "the cell size is not above 0"),
        (not data.cell_size_m >= 0, "the cell size on the ground is below 0"),
        (any(not _NUMBER_TYPE.fullmatch(b.dtype) for b in bands), "a band's dtype is unknown"),
        (any(not b.std >= 0 for b in bands), "a band's std is below 0"),
        (is_change and not data.bands_after, "there are no bands of the later date"),
        (
            len(data.bands_after) != (len(data.bands) if is_change else 0),
            "the two dates do not go together",
        ),
    )
    for wrong, sentence in problems:
        if wrong:
            raise InvalidInput(f"“{path}”: {sentence}. Export the training data anew.")


def read_rows(path: Path, data: TrainingData) -> Iterator[ChipRow]:
    """Read the lines of a ``chips.csv``.

    Raises:
        InvalidInput: it is missing or damaged.
        UnsafeFile: a chip's name leads out of the folder.
    """
    values = {c.value for c in data.classes}
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


def row_cells(row: ChipRow) -> tuple[str, ...]:
    """The cells of ``row`` as ``chips.csv`` holds them."""
    classes = " ".join(f"{value}:{count}" for value, count in row.classes.items())
    return row.name, row.subset.value, row.unit, *(f"{n:.10g}" for n in row.bounds), classes


def table_text(rows: Sequence[ChipRow]) -> str:
    """A whole ``chips.csv``."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(CHIP_COLUMNS)
    writer.writerows(map(row_cells, rows))
    return stream.getvalue()


def _counts(text: str) -> dict[int, int]:
    pairs = (pair.split(":") for pair in text.split())
    return {int(value): int(count) for value, count in pairs}
