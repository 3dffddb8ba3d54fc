"""What a training learns from: the chips of one or more folders of training data."""

from __future__ import annotations

import dataclasses
import hashlib
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...definitions.chip_table import ChipRow, read_training_data
from ...definitions.errors import InvalidInput
from ...definitions.imagery import Band
from ...definitions.label_classes import BACKGROUND_VALUE, LabelClass
from ...definitions.training_data import Subset, TrainingData
from ..samples.reading import band_dtype

#: Cell sizes that differ by less than this share count as the same.
_SAME_CELL_SIZE = 0.02


@dataclass(frozen=True)
class Chip:
    """A chip, and the folder that it is read from."""

    folder: Path
    data: TrainingData
    row: ChipRow

    @property
    def subset(self) -> Subset:
        """What the chip is for."""
        return self.row.subset

    def moved_to(self, subset: Subset) -> Chip:
        """The same chip in another subset."""
        return dataclasses.replace(self, row=dataclasses.replace(self.row, subset=subset))


@dataclass(frozen=True)
class ChipSet:
    """All chips of a training.

    Attributes:
        task: an InferenceType's value.
        bands: with statistics over all folders; a constant band has the deviation 1. Of change
            detection those of the earlier date, then those of the later.
        classes: in the order of the network's channels.
        cell_size_m: of those folders that know it; 0 where none does.
        hash: of the chips' content.
        folders: where they come from.
    """

    task: str
    chips: tuple[Chip, ...]
    bands: tuple[Band, ...]
    classes: tuple[LabelClass, ...]
    chip_size: int
    cell_size_m: float
    hash: str
    folders: tuple[Path, ...]

    @property
    def dates(self) -> int:
        """How many dates a chip shows."""
        return len(self.chips[0].data.dates) if self.chips else 1

    @property
    def dtype(self) -> np.dtype:
        """In which the chips are stored."""
        return np.dtype(band_dtype(self.bands))

    def subset(self, subset: Subset) -> tuple[Chip, ...]:
        """The chips of one subset."""
        return tuple(chip for chip in self.chips if chip.subset is subset)


def read_chip_set(inputs: Sequence[str]) -> ChipSet:
    """Read the descriptions of the folders ``inputs`` and put them together.

    Raises:
        InvalidInput: one is missing or damaged, or they do not go together.
    """
    if not inputs:
        raise InvalidInput("INPUT: choose a folder of training data.")
    folders = [Path(name) for name in inputs]
    if len({folder.resolve() for folder in folders}) < len(folders):
        raise InvalidInput("MORE_INPUTS: a folder of training data is named twice.")
    read = [read_training_data(folder) for folder in folders]
    first = read[0].data
    cell_size_m = next((data.cell_size_m for data, _ in read if data.cell_size_m), 0.0)
    for folder, (data, _) in zip(folders[1:], read[1:]):
        _check_same(first, cell_size_m, data, folder)
    chips = [Chip(folder, data, row) for folder, (data, rows) in zip(folders, read) for row in rows]
    hashes = [data.hash for data, _ in read]
    return ChipSet(
        first.task,
        tuple(chips),
        _pooled_bands([(data, _training_share(data)) for data, _ in read]),
        _channel_classes(first, chips),
        first.chip_size,
        cell_size_m,
        hashes[0] if len(hashes) == 1 else hashlib.sha256("".join(hashes).encode()).hexdigest(),
        tuple(folders),
    )


def class_pixels(chips: Sequence[Chip]) -> Counter[int]:
    """Labelled pixels by class value."""
    counts: Counter[int] = Counter()
    for chip in chips:
        counts.update(chip.row.classes)
    return counts


def channel_table(classes: Sequence[LabelClass], ignored: int) -> np.ndarray:
    """Label value → the network's channel, as a table of 256; other values are ``ignored``."""
    table = np.full(256, ignored, np.uint8)
    for channel, label_class in enumerate(classes):
        table[label_class.value] = channel
    return table


def _check_same(first: TrainingData, cell_size_m: float, data: TrainingData, folder: Path) -> None:
    has_other_cells = data.cell_size_m > 0 and not math.isclose(
        cell_size_m, data.cell_size_m, rel_tol=_SAME_CELL_SIZE
    )
    problems = (
        (first.task != data.task, "task", "is for another task"),
        (_class_keys(first) != _class_keys(data), "classes", "has other classes"),
        (_band_keys(first) != _band_keys(data), "bands", "has other bands"),
        (first.chip_size != data.chip_size, "chip_size", "has chips of another size"),
        (has_other_cells, "cell_size_m", "has another cell size"),
    )
    for wrong, field, sentence in problems:
        if wrong:
            raise InvalidInput(
                f"MORE_INPUTS: “{folder}” {sentence} ({field}) than the first folder. "
                "Export it anew with the same settings, or train without it."
            )


def _class_keys(data: TrainingData) -> list[tuple[int, str]]:
    return sorted((c.value, c.name) for c in data.classes)


def _band_keys(data: TrainingData) -> list[tuple[str, str]]:
    return [(band.name, band.dtype) for band in data.network_bands]


def _training_share(data: TrainingData) -> int:
    return max(data.chips.get(Subset.TRAINING.value, 0), 1)


def _pooled_bands(parts: list[tuple[TrainingData, int]]) -> tuple[Band, ...]:
    """Mean and deviation over all folders, weighted by their training chips."""
    total = sum(weight for _, weight in parts)
    pooled = []
    for i, band in enumerate(parts[0][0].network_bands):
        rows = [(data.network_bands[i], weight / total) for data, weight in parts]
        mean = sum(row.mean * share for row, share in rows)
        square = sum((row.std**2 + row.mean**2) * share for row, share in rows)
        deviation = math.sqrt(max(square - mean**2, 0.0)) if len(rows) > 1 else band.std
        pooled.append(
            dataclasses.replace(
                band,
                mean=mean,
                std=deviation if deviation > 0 else 1.0,
                minimum=min(row.minimum for row, _ in rows),
                maximum=max(row.maximum for row, _ in rows),
            )
        )
    return tuple(pooled)


def _channel_classes(data: TrainingData, chips: Sequence[Chip]) -> tuple[LabelClass, ...]:
    """The classes by value; background only where some ground is."""
    pixels = class_pixels(chips)
    return tuple(
        label_class
        for label_class in sorted(data.classes, key=lambda c: c.value)
        if label_class.value != BACKGROUND_VALUE or pixels[BACKGROUND_VALUE]
    )
