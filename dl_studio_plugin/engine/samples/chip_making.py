"""The planned chips of an export, made: labels in this thread, imagery and files in others.

What differs between kinds of labels (see ``definitions.formats.LabelKind``) is a :class:`ChipMaker`
each: ``pixel_chips``, ``detection_chips`` and ``object_chips``. The walk over the chips is the same
for all, and so is what it needs of memory: a handful of chips, whatever their number.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import NamedTuple, Optional, Union

import numpy as np
from rasterio.transform import Affine

from ...definitions.jobs import ExportTrainingData
from ...definitions.label_classes import LabelClass
from ..imagery import Grid, Imagery, read_window
from ..imagery.north_up import interpolate
from .annotations import ClassLabel, ObjectLabel
from .chips import PlannedChip, Turn, chip_frame, count_chips, plan_chips, turn
from .sample_index import SampleIndex
from .units import GroundUnit
from .writing import Chip, WrittenChip

_WORKERS = 2
_IN_FLIGHT = 8

AnyLabel = Union[np.ndarray, ObjectLabel, ClassLabel]


class Sources(NamedTuple):
    """What an export is made from; the units have their subsets."""

    request: ExportTrainingData
    imagery: Imagery
    grid: Grid
    samples: SampleIndex
    units: list[GroundUnit]


@dataclass(frozen=True)
class Labelled:
    """What is known of a chip before its imagery is read.

    Attributes:
        label: class numbers, objects or classes.
        turned: how it is turned, if it is.
        seen: side × side, the ground that may be shown; ``None`` is all.
    """

    label: AnyLabel
    turned: Optional[Turn] = None
    seen: Optional[np.ndarray] = None


def make_chips(maker: ChipMaker) -> Generator[Optional[WrittenChip], None, None]:
    """Write all chips of an export.

    Yields:
        In order, for each planned chip what was written, or ``None`` where it was left out.
    """
    waiting: deque[Future[Optional[WrittenChip]]] = deque()
    with ThreadPoolExecutor(_WORKERS) as pool:
        try:
            for number, chip in enumerate(maker.planned(maker.sources.units)):
                if not maker.may_be_wanted(chip):
                    yield None
                    continue
                labelled = maker.label(chip)
                if not maker.is_wanted(labelled):
                    yield None
                    continue
                named = maker.named(number, chip, labelled)
                waiting.append(pool.submit(maker.write, named, chip, labelled))
                if len(waiting) >= _IN_FLIGHT:
                    yield _finished(maker, waiting.popleft())
            while waiting:
                yield _finished(maker, waiting.popleft())
        finally:
            for future in waiting:
                future.cancel()


def _finished(maker: ChipMaker, future: Future[Optional[WrittenChip]]) -> Optional[WrittenChip]:
    written = future.result()
    return None if written is None else maker.finish(written)


class ChipMaker(ABC):
    """The steps from a planned chip to its files.

    Attributes:
        sources: what chips are made from.
    """

    def __init__(self, sources: Sources) -> None:
        self.sources = sources

    # -- which chips there are ------------------------------------------------------------------

    def planned(self, units: list[GroundUnit]) -> Iterator[PlannedChip]:
        """The chips that may be made of some of the units."""
        request = self.sources.request
        return plan_chips(
            units, self.sources.grid, request.chip_size, request.stride, request.rotation
        )

    def count(self, units: list[GroundUnit]) -> int:
        """How many ``planned`` gives, at most."""
        request = self.sources.request
        return count_chips(
            units, self.sources.grid, request.chip_size, request.stride, request.rotation
        )

    def may_be_wanted(self, chip: PlannedChip) -> bool:
        """Whether it is worth making the label: cheap to find out."""
        if not self.sources.request.only_with_features or chip.angle:
            return True
        return len(self.sources.samples.in_window(chip.window)) > 0

    # -- what they say --------------------------------------------------------------------------

    @abstractmethod
    def label(self, chip: PlannedChip) -> Labelled:
        """The label of a chip; called in one thread, in order."""

    @abstractmethod
    def is_wanted(self, labelled: Labelled) -> bool:
        """Whether a chip with this label has something to learn from."""

    def named(self, number: int, chip: PlannedChip, labelled: Labelled) -> Chip:
        """The chip as it will be written."""
        return Chip(
            f"{number:07d}",
            chip.subset,
            chip.unit.name,
            self._transform(chip),
            labelled.label,
        )

    def _transform(self, chip: PlannedChip) -> Affine:
        grid = chip.frame.grid if chip.frame else self.sources.grid
        return grid.transform * chip_frame(chip.window, chip.angle)

    def turned(self, chip: PlannedChip) -> Optional[Turn]:
        """How a chip is turned, if it is."""
        return turn(chip.window, chip.angle) if chip.angle else None

    # -- their files ----------------------------------------------------------------------------

    def read(self, chip: PlannedChip, labelled: Labelled) -> tuple[np.ndarray, np.ndarray]:
        """The imagery of a chip, bands × side × side, and where it is valid."""
        turned, imagery, grid = labelled.turned, self.sources.imagery, self.sources.grid
        if turned is None:
            return read_window(imagery, grid, chip.window)
        around, seen = read_window(imagery, grid, turned.window)
        return interpolate(around, seen, *turned[1:])

    def write(self, named: Chip, chip: PlannedChip, labelled: Labelled) -> Optional[WrittenChip]:
        """Read the imagery and save the chip; may be called from several threads."""
        return self.save(named, chip, labelled, *self.read(chip, labelled))

    @abstractmethod
    def save(
        self,
        named: Chip,
        chip: PlannedChip,
        labelled: Labelled,
        image: np.ndarray,
        valid: np.ndarray,
    ) -> Optional[WrittenChip]:
        """Write a chip whose imagery was read; image and mask may be changed.

        Returns:
            What was written, with its label as the imagery leaves it; ``None`` where it leaves
            nothing to learn from.
        """

    def finish(self, written: WrittenChip) -> WrittenChip:
        """Write what must be written in one thread, in order."""
        return written

    def close(self) -> None:  # noqa: B027 - most have nothing to finish
        """Finish the files that all chips share."""

    def classes(self) -> tuple[LabelClass, ...]:
        """What a label can say."""
        return self.sources.request.classes
