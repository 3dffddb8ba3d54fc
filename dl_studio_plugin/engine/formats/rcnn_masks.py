"""RCNN masks: a raster a chip and class, whose pixels hold the numbers of the objects.

As in ArcGIS: ``labels/VALUE/NAME.tif``, 0 where there is none of the class. Objects of one class
cannot overlap there: smaller ones lie over larger ones, and one that nothing is left of is lost.
What is ignored stands beside, as ``NAME.ignored.tif``.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from rasterio.features import rasterize

from ...definitions.chip_files import label_paths
from ...definitions.chip_table import ChipRow
from ...definitions.errors import InvalidInput
from ...definitions.training_data import ChipFormat, TrainingData
from ..samples.annotations import ChipObject, ObjectLabel
from ..samples.writing import Place, write_raster
from .rasters import numbered_shapes, read_numbers
from .writer import LabelledChip, LabelWriter, objects_of

_MOST = 65_535


class Writer(LabelWriter):
    """Writes ``labels/VALUE/NAME.tif``."""

    def _make_folders(self) -> None:
        super()._make_folders()
        for label in self.classes:
            (self.labels / str(label.value)).mkdir(exist_ok=True)

    def write(self, chip: LabelledChip) -> dict[int, int]:
        """Write the masks of a chip."""
        counts = {}
        for label in self.classes:
            mine = [item for item in objects_of(chip) if item.value == label.value]
            counted = [item for item in mine if not item.is_ignored]
            ignored = [item for item in mine if item.is_ignored]
            place = self.labels / str(label.value)
            count = self._write(place / f"{chip.name}.tif", counted, chip)
            if count:
                counts[label.value] = count
            self._write(place / f"{chip.name}.ignored.tif", ignored, chip)
        return counts

    def _write(self, path: Path, objects: Sequence[ChipObject], chip: LabelledChip) -> int:
        """Write the masks of one class; how many objects are left, none of which writes none."""
        if len(objects) > _MOST:
            raise InvalidInput(
                f"The chip “{chip.name}” has more than {_MOST:,} objects of a class, which RCNN "
                "masks cannot hold. Choose a smaller CHIP_SIZE."
            )
        if not objects:
            return 0
        numbers = burnt(objects, self.shape.size)
        left = np.unique(numbers[numbers > 0])
        if not len(left):
            return 0
        renumbered = np.zeros(len(objects) + 1, np.uint16)
        renumbered[left] = np.arange(1, len(left) + 1)
        place = Place(chip.transform, chip.crs)
        write_raster(path, ChipFormat.TIFF, renumbered[numbers][None], None, place)
        return len(left)


def burnt(objects: Sequence[ChipObject], size: int) -> np.ndarray:
    """The number of the object at each pixel, from 1, in ``objects``' order; size × size, int32.

    A pixel belongs to the smallest object that holds its centre; an object that holds no centre
    has all pixels that it touches.
    """
    areas = np.array([item.shape.area for item in objects])
    numbers = np.zeros((size, size), np.int32)
    largest_first = np.argsort(-areas, kind="stable")
    rasterize(((objects[i].shape, int(i) + 1) for i in largest_first), out=numbers)
    seen = np.zeros(len(objects) + 1, bool)
    seen[numbers] = True
    for i in largest_first:
        if seen[i + 1]:
            continue
        alone = rasterize([objects[i].shape], (size, size), dtype="uint8")
        if not alone.any():
            rasterize([(objects[i].shape, int(i) + 1)], out=numbers, all_touched=True)
    return numbers


def read_label(folder: Path, data: TrainingData, chip: ChipRow) -> ObjectLabel:
    """The objects of a chip."""
    objects = []
    for path in label_paths(folder, data, chip):
        numbers = read_numbers(path)
        if numbers.shape != (data.chip_size, data.chip_size):
            raise InvalidInput(
                f"The label “{path}” has {numbers.shape[1]} × {numbers.shape[0]} pixels, not "
                f"{data.chip_size} × {data.chip_size}."
            )
        ignored = path.name.endswith(".ignored.tif")
        for _, shape in numbered_shapes(numbers, f"“{path}”"):
            objects.append(ChipObject(int(path.parent.name), shape, ignored))
    return ObjectLabel(tuple(objects))
