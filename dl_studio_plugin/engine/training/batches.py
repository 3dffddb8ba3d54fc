"""Batches for the network: chips from memory or disk, scaled and augmented.

Every draw of chance depends on the seed, the epoch and the chip's place in it alone, so a
training that is resumed sees exactly what it would have seen.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Optional

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset

from ...definitions.imagery import Band
from ...definitions.label_classes import IGNORED_VALUE, LabelClass
from ..samples.reading import read_chip_parts
from .augment import Augmentation
from .chip_sets import Chip, channel_table

if TYPE_CHECKING:
    from collections.abc import Callable

#: Chips are kept in memory up to this many bytes; more are read again in every epoch.
MEMORY_BYTES = 2**30

_VALID = 1
#: Epoch, place in the epoch, index of the chip.
_Key = tuple[int, int, int]
_Sample = tuple[torch.Tensor, torch.Tensor]
#: Image, valid mask and label, as stored.
_Parts = tuple[torch.Tensor, torch.Tensor, torch.Tensor]


class ChipDataset(Dataset[_Sample]):
    """Chips as a network takes them: image (float32 bands × H × W) and label (int64 H × W).

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
        self._chips = list(chips)
        self._mean = torch.tensor([band.mean for band in bands]).reshape(-1, 1, 1)
        self._std = torch.tensor([band.std for band in bands]).reshape(-1, 1, 1)
        self._channels = torch.from_numpy(channel_table(classes, IGNORED_VALUE))
        self._augment = augment
        self._seed = seed
        self._kept: Optional[list[_Parts]] = None

    def __len__(self) -> int:
        return len(self._chips)

    def keep_in_memory(self, told: Callable[[float], None]) -> bool:
        """Read all chips now if they fit; ``told`` hears the share done.

        Returns:
            Whether they are in memory.
        """
        first = self._read(0)
        if sum(part.nbytes for part in first) * len(self) > MEMORY_BYTES:
            return False
        self._kept = [first]
        for index in range(1, len(self)):
            self._kept.append(self._read(index))
            told((index + 1) / len(self))
        return True

    def share_memory(self) -> None:
        """Let the processes that feed a graphics card use the chips in memory without copies."""
        for parts in self._kept or ():
            for part in parts:
                part.share_memory_()

    def __getitem__(self, key: _Key) -> _Sample:
        epoch, place, index = key
        parts = self._kept[index] if self._kept is not None else self._read(index)
        image, valid, label = parts
        scaled = (image.to(torch.float32) - self._mean) / self._std
        if self._augment is not None:
            with torch.random.fork_rng(devices=[]):
                torch.manual_seed(_mixed(self._seed, epoch, place))
                scaled, label, valid = self._augment(scaled, label, valid)
        seen = valid == _VALID
        label = self._channels[label.long()].long()
        return scaled * seen, torch.where(seen, label, IGNORED_VALUE)

    def _read(self, index: int) -> _Parts:
        chip = self._chips[index]
        image, valid, label = read_chip_parts(chip.folder, chip.data, chip.row.name)
        if image.dtype.kind == "u" and image.dtype.itemsize > 1:
            # torch has no unsigned types above 8 bits that it can compute with.
            image = image.astype(np.int32 if image.dtype.itemsize == 2 else np.int64)
        return (
            torch.from_numpy(image),
            torch.from_numpy(valid.astype(np.uint8)),
            torch.from_numpy(label),
        )


class EpochOrder:
    """The batches of one epoch, in an order that follows from the seed and the epoch.

    All batches are full: the last is filled from the epoch's first chips, because
    normalisation over a batch goes wrong on a single chip.
    """

    def __init__(self, count: int, batch_size: int, seed: int, shuffled: bool = True) -> None:
        self._count, self._batch_size, self._seed = count, batch_size, seed
        self._shuffled = shuffled
        self.epoch = 0

    def __len__(self) -> int:
        return math.ceil(self._count / self._batch_size)

    def __iter__(self) -> Iterator[list[_Key]]:
        order: np.ndarray = np.arange(self._count)
        if self._shuffled:
            order = np.random.default_rng(_mixed(self._seed, self.epoch, 0)).permutation(order)
            order = np.resize(order, len(self) * self._batch_size)
        for start in range(0, len(order), self._batch_size):
            part = order[start : start + self._batch_size]
            yield [(self.epoch, start + i, int(index)) for i, index in enumerate(part)]


def make_loader(
    dataset: ChipDataset, order: EpochOrder, device: torch.device, in_memory: bool
) -> DataLoader[Any]:
    """Batches of ``dataset`` in ``order``.

    A graphics card is fed by processes of its own; on the processor, which the network keeps
    busy, they only help where chips come from disk.
    """
    if device.type == "cpu":
        workers = 0 if in_memory else 1
    else:
        workers = max(1, min(8, (os.cpu_count() or 2) - 1))
    if workers:
        dataset.share_memory()
    return DataLoader(
        dataset,
        batch_sampler=order,
        num_workers=workers,
        persistent_workers=workers > 0,
        pin_memory=device.type == "cuda",
    )


def _mixed(*numbers: int) -> int:
    """One seed from several numbers."""
    return int(np.random.SeedSequence(numbers).generate_state(1, np.uint64)[0] >> np.uint64(1))
