"""Chips with a class for every pixel, as a network takes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np
import torch

from ....definitions.imagery import Band
from ....definitions.label_classes import IGNORED_VALUE, LabelClass
from ...samples.reading import read_chip_parts
from ..augment import Augmentation
from ..chip_dataset import ChipDataset, Key, stored_image
from ..chip_sets import Chip, channel_table

_VALID = 1
#: Image, valid mask and label, as stored.
_Parts = tuple[torch.Tensor, torch.Tensor, torch.Tensor]
_Sample = tuple[torch.Tensor, torch.Tensor]
#: Images, N × bands × H × W, and labels, N × H × W.
PixelBatch = tuple[torch.Tensor, torch.Tensor]


class PixelDataset(ChipDataset[_Parts, PixelBatch]):
    """Images (float32 bands × H × W) with labels (int64 H × W).

    Labels are channel numbers, or ``IGNORED_VALUE``.
    """

    def __init__(
        self,
        chips: Sequence[Chip],
        bands: Sequence[Band],
        classes: Sequence[LabelClass],
        augment: Optional[Augmentation] = None,
        seed: int = 0,
    ) -> None:
        super().__init__(chips, bands, seed)
        self._channels = torch.from_numpy(channel_table(classes, IGNORED_VALUE))
        self._augment = augment

    def read(self, chip: Chip) -> _Parts:
        """Image, valid mask and label."""
        image, valid, label = read_chip_parts(chip.folder, chip.data, chip.row.name)
        return (
            stored_image(image),
            torch.from_numpy(valid.astype(np.uint8)),
            torch.from_numpy(label),
        )

    def sample(self, parts: _Parts, key: Key) -> _Sample:
        """Image and label; what is not valid is 0 in the one and ignored in the other."""
        image, valid, label = parts
        scaled = self.scaled(image)
        if self._augment is not None:
            with self.chance(key):
                scaled, label, valid = self._augment(scaled, label, valid)
        seen = valid == _VALID
        label = self._channels[label.long()].long()
        return scaled * seen, torch.where(seen, label, IGNORED_VALUE)

    def collate(self, samples: Sequence[_Sample]) -> PixelBatch:
        """Images and labels, stacked."""
        images, labels = zip(*samples)
        return torch.stack(images), torch.stack(labels)
