"""Chips of object detection: all objects in a chip, cut off at its edge.

A chip without an object says that there is none, so ground of which nobody says that must not be
seen: what is outside the work units, or belongs to another subset, is made invalid in the chip
(0 for a network, and black for other programs). Not every format can mark a region as unknown, and
not every program heeds the mark; what is not in the picture is learnt by none of them.

An object that is only partly visible counts where a chip holds at least ``min_overlap`` of it, and
more than a sliver; else it is there, but *ignored*: neither an object nor background.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Optional

import numpy as np
import shapely
from rasterio.features import shapes
from rasterio.transform import Affine

from ..imagery import Window
from ..imagery.vectors import polygonal
from .annotations import ChipObject, ObjectLabel
from .chip_making import Labelled, Sources
from .chips import PlannedChip, chip_frame, nearest
from .labelled_chips import LabelledChips
from .labels import pixels_of
from .units import SUBSETS, Ground

#: A piece of an object that is thinner than this is a sliver, pixels.
_SLIVER = 1.0
#: An object of which nodata hides more than this is ignored.
_LEAST_VALID = 0.5


class DetectionChips(LabelledChips):
    """Labels are all objects that a chip shows."""

    def __init__(self, sources: Sources, folder: Path) -> None:
        super().__init__(sources, folder)
        self._ground = Ground(sources.units)

    def label(self, chip: PlannedChip) -> Labelled:
        """The objects of a chip, and the ground of its subset."""
        turned = self.turned(chip)
        window = turned.window if turned else chip.window
        own = self._ground.subsets_in(window) == SUBSETS.index(chip.subset) + 1
        seen = nearest(own, turned) if turned else own
        objects = tuple(self._objects(chip, window, seen))
        return Labelled(ObjectLabel(objects), turned, None if seen.all() else seen)

    def _objects(self, chip: PlannedChip, window: Window, seen: np.ndarray) -> Iterator[ChipObject]:
        index, size = self.sources.samples, chip.window.width
        to_chip = ~chip_frame(chip.window, chip.angle)
        for samples in index.load(index.in_window(window)):
            moved = _moved(samples.geometries, to_chip)
            whole = shapely.area(moved)
            # clipping may leave edges that cross themselves where a shape touches the rim
            parts = polygonal(shapely.make_valid(shapely.clip_by_rect(moved, 0, 0, size, size)))
            if not seen.all():
                parts = polygonal(shapely.intersection(parts, _outline(seen)))
            areas = shapely.area(parts)
            for place in np.flatnonzero(areas > 0).tolist():
                ignored = not self._counts(parts[place], areas[place] / whole[place])
                yield ChipObject(int(samples.values[place]), parts[place], ignored)

    def _counts(self, part: shapely.Geometry, share: float) -> bool:
        """Whether a part of an object is enough of it."""
        if share > 1 - 1e-6:
            return True
        left, top, right, bottom = part.bounds
        if min(right - left, bottom - top) < _SLIVER:
            return False
        return share >= self.sources.request.min_overlap

    def is_wanted(self, labelled: Labelled) -> bool:
        """Whether some ground can be seen."""
        if labelled.seen is not None and not labelled.seen.any():
            return False
        return not self.sources.request.only_with_features or _has_objects(labelled.label)

    def settled(
        self,
        chip: PlannedChip,  # noqa: ARG002
        labelled: Labelled,
        image: np.ndarray,
        valid: np.ndarray,
    ) -> Optional[ObjectLabel]:
        """Objects under nodata are ignored, or not there at all."""
        hidden = not valid.all()
        label = labelled.label
        if not isinstance(label, ObjectLabel):
            raise TypeError("chips of objects are labelled by objects")
        if hidden:
            label = ObjectLabel(tuple(_visible(label.objects, valid)))
        if labelled.seen is not None:
            valid &= labelled.seen
            image[:, ~valid] = 0
        wanted = valid.any() and self.is_wanted(Labelled(label))
        return label if wanted else None


def _moved(shapes: np.ndarray, to_chip: Affine) -> np.ndarray:
    def move(points: np.ndarray) -> np.ndarray:
        x, y = points[:, 0], points[:, 1]
        return np.column_stack(
            (
                to_chip.a * x + to_chip.b * y + to_chip.c,
                to_chip.d * x + to_chip.e * y + to_chip.f,
            )
        )

    return shapely.transform(shapes, move)


def _outline(pixels: np.ndarray) -> shapely.Geometry:
    """The pixels that are set, as one shape."""
    # as in `pixels_of`, with coordinates that are not pixels themselves
    found = shapes(pixels.astype(np.uint8), mask=pixels, transform=Affine.translation(1, 1))
    outlines = [shapely.geometry.shape(outline) for outline, _ in found]
    return shapely.transform(shapely.union_all(outlines), lambda points: points - 1)


def _visible(objects: tuple[ChipObject, ...], valid: np.ndarray) -> Iterator[ChipObject]:
    for item in objects:
        share = _share_of(item.shape, valid)
        if share > 0:
            yield ChipObject(item.value, item.shape, item.is_ignored or share < _LEAST_VALID)


def _share_of(shape: shapely.Geometry, pixels: np.ndarray) -> float:
    """The share of a shape's pixels that are set."""
    own = pixels_of([shape], pixels.shape)
    return float(pixels[own].mean()) if own.any() else 0.0


def _has_objects(label: object) -> bool:
    return isinstance(label, ObjectLabel) and any(not o.is_ignored for o in label.objects)
