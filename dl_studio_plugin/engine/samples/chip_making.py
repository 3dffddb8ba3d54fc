"""The planned chips of an export, made: labels in this thread, imagery and files in others."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Optional

import numpy as np
import shapely
from rasterio.features import rasterize
from rasterio.transform import Affine
from shapely import affinity

from ...definitions.jobs import ExportTrainingData
from ...definitions.label_classes import IGNORED_VALUE
from ...definitions.training_data import Subset
from ..imagery import Grid, Imagery, Window, read_window
from ..imagery.north_up import interpolate
from .chips import PlannedChip, Turn, nearest, plan_chips, turn
from .labels import LabelPainter
from .sample_index import SampleIndex
from .units import SUBSETS, Ground, GroundUnit, box_of
from .writing import Chip, ChipFiles, WrittenChip

_WORKERS = 2
_IN_FLIGHT = 8


def make_chips(
    request: ExportTrainingData,
    imagery: Imagery,
    grid: Grid,
    samples: SampleIndex,
    units: list[GroundUnit],
    folder: Path,
) -> Generator[Optional[WrittenChip], None, None]:
    """Write all chips of an export.

    Yields:
        In order, for each planned chip what was written, or ``None`` where it was left out.
    """
    maker = ChipMaker(request, imagery, grid, samples, units, folder)
    planned = plan_chips(units, grid, request.chip_size, request.stride, request.rotation)
    waiting: deque[Future[Optional[WrittenChip]]] = deque()
    with ThreadPoolExecutor(_WORKERS) as pool:
        try:
            for number, chip in enumerate(planned):
                if not maker.may_be_wanted(chip):
                    yield None
                    continue
                label, turned = maker.label(chip)
                if not maker.is_wanted(label):
                    yield None
                    continue
                named = maker.named(number, chip, label)
                waiting.append(pool.submit(maker.write, named, chip, turned))
                if len(waiting) >= _IN_FLIGHT:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()


class ChipMaker:
    """The steps from a planned chip to its files.

    Attributes:
        files: where chips are written to.
    """

    def __init__(
        self,
        request: ExportTrainingData,
        imagery: Imagery,
        grid: Grid,
        samples: SampleIndex,
        units: list[GroundUnit],
        folder: Path,
    ) -> None:
        self._request = request
        self._imagery = imagery
        self._grid = grid
        self._samples = samples
        self._painter = LabelPainter(samples, Ground(units), request.unlabelled)
        dtypes = [date.dtype for date in imagery.dates]
        self.files = ChipFiles(folder, request.chip_format, grid.crs, dtypes)

    def label(self, chip: PlannedChip) -> tuple[np.ndarray, Optional[Turn]]:
        """The label of a chip, with what is not of its subset ignored, and how it is turned."""
        turned = turn(chip.window, chip.angle) if chip.angle else None
        window = turned.window if turned else chip.window
        tile = self._painter.read(window)
        own = SUBSETS.index(chip.unit.subset or Subset.TRAINING) + 1
        values = np.where(tile.subsets == own, tile.values, IGNORED_VALUE).astype(np.uint8)
        if self._request.min_overlap > 0:
            values = self._without_pieces(values, chip, window)
        return (nearest(values, turned) if turned else values), turned

    def _without_pieces(self, values: np.ndarray, chip: PlannedChip, window: Window) -> np.ndarray:
        """Ignore what a chip shows of samples that lie mostly outside it (``min_overlap``)."""
        frame = affinity.rotate(box_of(chip.window), chip.angle, origin="center")
        shapely.prepare(frame)
        transform = Affine.translation(window.col, window.row)
        for samples in self._samples.load(self._samples.in_window(window)):
            shapes = samples.geometries
            cut = shapely.intersects(frame, shapes) & ~shapely.contains(frame, shapes)
            for index in np.flatnonzero(cut):
                shape = shapes[index]
                inside = shapely.area(shapely.intersection(shape, frame))
                if inside >= self._request.min_overlap * shape.area:
                    continue
                own = rasterize([shape], values.shape, transform=transform, dtype="uint8")
                values[(own > 0) & (values == samples.values[index])] = IGNORED_VALUE
        return values

    def may_be_wanted(self, chip: PlannedChip) -> bool:
        """Whether it is worth painting the label: cheap to find out."""
        if not self._request.only_with_features or chip.angle:
            return True
        return len(self._samples.in_window(chip.window)) > 0

    def is_wanted(self, label: np.ndarray) -> bool:
        """Whether a chip with this label has something to learn from."""
        labelled = label[label != IGNORED_VALUE]
        if not labelled.size:
            return False
        return not self._request.only_with_features or bool(labelled.any())

    def named(self, number: int, chip: PlannedChip, label: np.ndarray) -> Chip:
        """The chip as it will be written."""
        return Chip(
            f"{number:07d}",
            chip.unit.subset or Subset.TRAINING,
            chip.unit.name,
            self._transform(chip),
            label,
        )

    def _transform(self, chip: PlannedChip) -> Affine:
        window = chip.window
        half = window.width / 2
        turned = (
            Affine.translation(window.col + half, window.row + half)
            * Affine.rotation(chip.angle)
            * Affine.translation(-half, -half)
        )
        return self._grid.transform * turned

    def write(
        self, named: Chip, chip: PlannedChip, turned: Optional[Turn]
    ) -> Optional[WrittenChip]:
        """Read the imagery and write the chip; may be called from several threads."""
        return self.files.write(named, *self.read(chip, turned))

    def read(self, chip: PlannedChip, turned: Optional[Turn]) -> tuple[np.ndarray, np.ndarray]:
        """The imagery of a chip, bands × side × side, and where it is valid."""
        if turned is None:
            return read_window(self._imagery, self._grid, chip.window)
        around, seen = read_window(self._imagery, self._grid, turned.window)
        return interpolate(around, seen, *turned[1:])
