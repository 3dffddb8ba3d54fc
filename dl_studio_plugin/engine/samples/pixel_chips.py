"""Chips of pixel classification: a class number for every pixel."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

import numpy as np
import shapely
from rasterio.features import rasterize
from rasterio.transform import Affine
from shapely import affinity

from ...definitions.label_classes import BACKGROUND, IGNORED_VALUE, LabelClass
from ...definitions.training_data import Unlabelled
from ..imagery import Window
from .chip_making import ChipMaker, Labelled, Sources
from .chips import PlannedChip, nearest
from .labels import LabelPainter
from .units import SUBSETS, Ground, box_of
from .writing import Chip, ChipFiles, WrittenChip


class PixelChips(ChipMaker):
    """Labels are burnt; ground that is not of a chip's subset is ignored there."""

    def __init__(self, sources: Sources, folder: Path) -> None:
        super().__init__(sources)
        request = sources.request
        self._painter = LabelPainter(sources.samples, Ground(sources.units), request.unlabelled)
        dtypes = [date.dtype for date in sources.imagery.dates]
        self._files = ChipFiles(folder, request.chip_format, sources.grid.crs, dtypes)

    def label(self, chip: PlannedChip) -> Labelled:
        """The label of a chip, with what is not of its subset ignored."""
        turned = self.turned(chip)
        window = turned.window if turned else chip.window
        tile = self._painter.read(window)
        own = SUBSETS.index(chip.subset) + 1
        values = np.where(tile.subsets == own, tile.values, IGNORED_VALUE).astype(np.uint8)
        if self.sources.request.min_overlap > 0:
            values = self._without_pieces(values, chip, window)
        return Labelled(nearest(values, turned) if turned else values, turned)

    def _without_pieces(self, values: np.ndarray, chip: PlannedChip, window: Window) -> np.ndarray:
        """Ignore what a chip shows of samples that lie mostly outside it (``min_overlap``)."""
        frame = affinity.rotate(box_of(chip.window), chip.angle, origin="center")
        shapely.prepare(frame)
        transform = Affine.translation(window.col, window.row)
        index = self.sources.samples
        for samples in index.load(index.in_window(window)):
            shapes = samples.geometries
            cut = shapely.intersects(frame, shapes) & ~shapely.contains(frame, shapes)
            for place in np.flatnonzero(cut):
                shape = shapes[place]
                inside = shapely.area(shapely.intersection(shape, frame))
                if inside >= self.sources.request.min_overlap * shape.area:
                    continue
                own = rasterize([shape], values.shape, transform=transform, dtype="uint8")
                values[(own > 0) & (values == samples.values[place])] = IGNORED_VALUE
        return values

    def is_wanted(self, labelled: Labelled) -> bool:
        """Whether some ground has a label."""
        label = np.asarray(labelled.label)
        known = label[label != IGNORED_VALUE]
        if not known.size:
            return False
        return not self.sources.request.only_with_features or bool(known.any())

    def save(
        self,
        named: Chip,
        chip: PlannedChip,  # noqa: ARG002
        labelled: Labelled,  # noqa: ARG002
        image: np.ndarray,
        valid: np.ndarray,
    ) -> Optional[WrittenChip]:
        """Write image and label."""
        return self._files.write(named, image, valid)

    def classes(self) -> tuple[LabelClass, ...]:
        """Background counts where unlabelled ground is."""
        request = self.sources.request
        if request.unlabelled is Unlabelled.BACKGROUND:
            return (BACKGROUND, *request.classes)
        return request.classes
