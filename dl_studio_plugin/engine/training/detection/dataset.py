"""Chips with objects, as a detector takes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
from rasterio.features import rasterize

from ....definitions.imagery import Band
from ....definitions.label_classes import LabelClass
from ...samples.annotations import ChipObject
from ...samples.reading import read_image
from ..chip_dataset import ChipDataset, Key, stored_image
from ..chip_sets import Chip
from .augment import ObjectAugmentation, Objects, target_of
from .labels import object_label

_VALID = 1
#: As ``rasterize`` burns them; more objects than this in a chip would need wider numbers.
_NUMBER_TYPE = "int16"

Target = dict[str, torch.Tensor]
#: Image, valid mask, boxes, labels, and the raster of numbers (empty where there is none).
_Parts = tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]


class ObjectBatch(NamedTuple):
    """Images, float32 N × bands × H × W, and the objects of each."""

    images: torch.Tensor
    targets: list[Target]


class ObjectDataset(ChipDataset[_Parts, ObjectBatch]):
    """Images with boxes, labels (channel of the class and 1) and, if wanted, masks.

    Ground of ignored objects is as if it had no imagery: neither an object nor none.
    """

    def __init__(
        self,
        chips: Sequence[Chip],
        bands: Sequence[Band],
        classes: Sequence[LabelClass],
        augment: ObjectAugmentation,
        with_outlines: bool,
        seed: int = 0,
    ) -> None:
        super().__init__(chips, bands, seed)
        self._labels = {label.value: channel + 1 for channel, label in enumerate(classes)}
        self._augment = augment
        self._with_outlines = with_outlines

    def read(self, chip: Chip) -> _Parts:
        """Image, valid mask and objects."""
        image, valid = read_image(chip.folder, chip.data, chip.row)
        label = object_label(chip)
        wanted = [item for item in label.objects if not item.is_ignored]
        ignored = [item for item in label.objects if item.is_ignored]
        numbers = _numbered(wanted, valid.shape) if self._with_outlines or ignored else None
        if ignored:
            valid = valid & ((_numbered(ignored, valid.shape) == 0) | (numbers != 0))
        boxes = torch.tensor([item.box for item in wanted], dtype=torch.float32).reshape(-1, 4)
        return (
            stored_image(image),
            torch.from_numpy(valid.astype(np.uint8)),
            boxes,
            torch.tensor([self._labels[item.value] for item in wanted], dtype=torch.int64),
            torch.from_numpy(numbers) if self._with_outlines else torch.empty(0),
        )

    def sample(self, parts: _Parts, key: Key) -> tuple[torch.Tensor, Target]:
        """Image and objects; what is not valid is 0."""
        image, valid, boxes, labels, numbers = parts
        objects = Objects(boxes, labels, numbers if self._with_outlines else None)
        with self.chance(key):
            scaled, valid, objects = self._augment(self.scaled(image), valid, objects)
        return scaled * (valid == _VALID), target_of(objects)

    def collate(self, samples: Sequence[tuple[torch.Tensor, Target]]) -> ObjectBatch:
        """Images stacked, objects listed."""
        images, targets = zip(*samples)
        return ObjectBatch(torch.stack(images), list(targets))


def _numbered(objects: Sequence[ChipObject], shape: tuple[int, ...]) -> np.ndarray:
    """A raster in which each object has its number from 1; small ones lie over large ones."""
    order = sorted(range(len(objects)), key=lambda index: -objects[index].shape.area)
    burnt = [(objects[index].shape, index + 1) for index in order if objects[index].shape.area > 0]
    if not burnt:
        return np.zeros(shape, _NUMBER_TYPE)
    numbers: np.ndarray = rasterize(burnt, shape, dtype=_NUMBER_TYPE)
    return numbers
