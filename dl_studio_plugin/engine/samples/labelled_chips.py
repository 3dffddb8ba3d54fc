"""Chips whose label is no raster: imagery written in threads, labels by the format's writer."""

from __future__ import annotations

import dataclasses
from abc import abstractmethod
from pathlib import Path
from typing import Optional

import numpy as np

from ..formats import ChipShape, Label, LabelledChip, open_label_writer
from ..imagery import BandStatistics
from .annotations import ClassLabel, ObjectLabel
from .chip_making import ChipMaker, Labelled, Sources
from .chips import PlannedChip
from .writing import Chip, Place, WrittenChip, write_image


class LabelledChips(ChipMaker):
    """What chips of objects and chips with classes share."""

    def __init__(self, sources: Sources, folder: Path) -> None:
        super().__init__(sources)
        request = sources.request
        shape = ChipShape(request.chip_size, request.chip_format, len(sources.imagery.bands))
        self._folder = folder
        self._labels = open_label_writer(request.format, folder, request.classes, shape)

    @abstractmethod
    def settled(
        self, chip: PlannedChip, labelled: Labelled, image: np.ndarray, valid: np.ndarray
    ) -> Optional[Label]:
        """The label once the imagery is known, which may be made invalid in places.

        Returns:
            ``None`` where the imagery leaves nothing to learn from.
        """

    def save(
        self,
        named: Chip,
        chip: PlannedChip,
        labelled: Labelled,
        image: np.ndarray,
        valid: np.ndarray,
    ) -> Optional[WrittenChip]:
        """Write the image; the label follows in ``finish``."""
        label = self.settled(chip, labelled, image, valid)
        if label is None:
            return None
        place = self._folder / self._labels.image_place(label)
        place.mkdir(parents=True, exist_ok=True)
        kind = self.sources.request.chip_format
        where = Place(named.transform, self.sources.grid.crs)
        write_image(place / f"{named.name}.{kind.value}", kind, image, valid, where)
        statistics = BandStatistics(image.shape[0])
        statistics.add(image, valid)
        return WrittenChip(named._replace(label=label), {}, statistics, b"")

    def finish(self, written: WrittenChip) -> WrittenChip:
        """Write the label."""
        chip = written.chip
        if not isinstance(chip.label, (ObjectLabel, ClassLabel)):
            raise TypeError("a raster of labels is written with its chip")
        crs = self.sources.grid.crs
        counts = self._labels.write(LabelledChip(chip.name, chip.label, chip.transform, crs))
        return dataclasses.replace(written, pixels=counts)

    def close(self) -> None:
        """Finish the files that all chips share."""
        self._labels.close()
