"""A folder of training data in any format, written chip by chip.

Images, labels, ``chips.csv`` and, at the end, ``training_data.json`` with statistics of the bands,
counts and hash. Memory does not grow with the chips.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Optional

import numpy as np

from ...definitions.chip_files import chip_files, shared_label_file
from ...definitions.chip_table import ChipRow, DataHash, chip_digest
from ...definitions.errors import InvalidInput
from ...definitions.label_classes import IGNORED_VALUE
from ...definitions.training_data import TRAINING_DATA_FILE, Subset, TrainingData
from ...definitions.wire import to_json
from ..imagery.header import ImageryBand
from ..imagery.statistics import BandStatistics
from ..samples.writing import ChipTable, Place, write_image
from . import open_label_writer
from .writer import ChipShape, LabelledChip


class ChipUse(NamedTuple):
    """What a chip is for, the unit that it belongs to, and its bounds in the data's CRS."""

    subset: Subset
    unit: str
    bounds: tuple[float, float, float, float]


class FolderWriter:
    """Writes a folder; ``finish`` makes it training data, and leaving the block closes files."""

    def __init__(
        self, folder: Path, description: TrainingData, bands: Sequence[ImageryBand]
    ) -> None:
        """Begin a folder that is there and empty.

        Args:
            folder: to write to.
            description: all but what is counted: ``bands``, ``chips``, ``pixels`` and ``hash``.
            bands: of the chips' images.
        """
        self.folder = folder
        self._data = description
        self._bands = bands
        shape = ChipShape(description.chip_size, description.chip_format, len(bands))
        self._labels = open_label_writer(description.format, folder, description.classes, shape)
        self._table = ChipTable(folder, description.chip_size)
        self._statistics = {subset: BandStatistics(len(bands)) for subset in Subset}
        self._chips = {subset.value: 0 for subset in Subset}
        self._counts: dict[int, int] = {}
        self._hash = DataHash()

    def __enter__(self) -> FolderWriter:
        """The writer itself."""
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        """Close all files, whatever happened."""
        self._labels.close()
        self._table.close()

    def add(self, chip: LabelledChip, use: ChipUse, image: np.ndarray, valid: np.ndarray) -> bool:
        """Write a chip.

        Args:
            chip: its label and place.
            use: what it is for.
            image: bands × side × side.
            valid: side × side; pixels that are not valid are no part of a label of pixels.

        Returns:
            Whether it was written: a chip without a valid pixel, or without a labelled one where
            pixels are labelled, is left out.
        """
        if isinstance(chip.label, np.ndarray):
            label = np.where(valid, chip.label, IGNORED_VALUE).astype(np.uint8)
            chip = replace(chip, label=label)
            valid_label = label != IGNORED_VALUE
        else:
            valid_label = valid
        if not valid_label.any():
            return False
        place = self.folder / self._labels.image_place(chip.label)
        file = place / f"{chip.name}.{self._data.chip_format.value}"
        where = Place(chip.transform, chip.crs)
        write_image(file, self._data.chip_format, image, valid, where)
        counts = self._labels.write(chip)
        self._statistics[use.subset].add(image, valid)
        self._count(ChipRow(chip.name, use.subset, use.unit, use.bounds, counts))
        return True

    def _count(self, row: ChipRow) -> None:
        files = chip_files(self.folder, self._data, row)
        self._hash.add(chip_digest(row.name, row.subset, *files))
        self._table.add_row(row)
        self._chips[row.subset.value] += 1
        for value, count in row.classes.items():
            self._counts[value] = self._counts.get(value, 0) + count

    def finish(self) -> TrainingData:
        """Write the description.

        Raises:
            InvalidInput: no chip was written.
        """
        self._labels.close()
        self._table.close()
        if not any(self._chips.values()):
            raise InvalidInput("No chip holds a valid pixel, so there is nothing to train on.")
        data = replace(
            self._data,
            bands=self._all_statistics().describe(self._bands),
            chips=self._chips,
            pixels={c.name: self._counts.get(c.value, 0) for c in self._data.classes},
            hash=self._hash.value(shared_label_file(self.folder, self._data)),
        )
        text = json.dumps(to_json(data), indent=2, ensure_ascii=False)
        (self.folder / TRAINING_DATA_FILE).write_text(text, "utf-8")
        return data

    def _all_statistics(self) -> BandStatistics:
        """Of the training chips; of all where none is for training."""
        found = self._statistics[Subset.TRAINING]
        if not found.count:
            for other in self._statistics.values():
                found.merge(other)
        return found
