"""Chips with classes of their own, as a network takes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np
import torch

from ....definitions.imagery import Band
from ....definitions.label_classes import LabelClass
from ...samples.reading import read_image
from ..augment import Augmentation
from ..chip_dataset import ChipDataset, Key, stored_image
from ..chip_sets import Chip
from .labels import known_classes

_VALID = 1
#: Image, valid mask and which classes it has (0 or 1 for each).
_Parts = tuple[torch.Tensor, torch.Tensor, torch.Tensor]
_Sample = tuple[torch.Tensor, torch.Tensor]
#: Images, N × bands × H × W, and the classes that each has, N × classes (0 or 1), float32.
ClassBatch = tuple[torch.Tensor, torch.Tensor]


class ClassDataset(ChipDataset[_Parts, ClassBatch]):
    """Images (float32 bands × H × W) with the classes that each has."""

    def __init__(
        self,
        chips: Sequence[Chip],
        bands: Sequence[Band],
        classes: Sequence[LabelClass],
        augment: Optional[Augmentation] = None,
        seed: int = 0,
    ) -> None:
        super().__init__(chips, bands, seed)
        self._classes = tuple(classes)
        self._augment = augment

    def read(self, chip: Chip) -> _Parts:
        """Image, valid mask and classes."""
        image, valid = read_image(chip.folder, chip.data, chip.row)
        return (
            stored_image(image),
            torch.from_numpy(valid.astype(np.uint8)),
            torch.from_numpy(known_classes(chip, self._classes).astype(np.float32)),
        )

    def sample(self, parts: _Parts, key: Key) -> _Sample:
        """Image and classes; what is not valid is 0 in the image."""
        image, valid, known = parts
        scaled = self.scaled(image)
        if self._augment is not None:
            with self.chance(key):
                scaled, _, valid = self._augment(scaled, valid, valid)
        return scaled * (valid == _VALID), known

    def collate(self, samples: Sequence[_Sample]) -> ClassBatch:
        """Images and classes, stacked."""
        images, known = zip(*samples)
        return torch.stack(images), torch.stack(known)
