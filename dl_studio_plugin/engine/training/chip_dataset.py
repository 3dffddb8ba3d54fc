"""Chips for a training, from memory or disk, scaled; the types of task add labels of their kind.

Every draw of chance depends on the seed, the epoch and the chip's place in it alone, so a
training that is resumed sees exactly what it would have seen.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Generic, Optional, TypeVar

import numpy as np
import torch
from torch.utils.data import Dataset

from ...definitions.imagery import Band
from .chip_sets import Chip

#: Chips are kept in memory up to this many bytes; more are read again in every epoch.
MEMORY_BYTES = 2**30

#: Epoch, place in the epoch, index of the chip.
Key = tuple[int, int, int]
#: What is read of a chip: tensors, and objects that need no room worth counting.
Parts = TypeVar("Parts", bound=tuple[Any, ...])
Batch = TypeVar("Batch")


class ChipDataset(Dataset[Any], ABC, Generic[Parts, Batch]):
    """Chips as a network takes them; ``collate`` makes a batch of some."""

    def __init__(self, chips: Sequence[Chip], bands: Sequence[Band], seed: int = 0) -> None:
        self.chips = list(chips)
        self._mean = torch.tensor([band.mean for band in bands]).reshape(-1, 1, 1)
        self._std = torch.tensor([band.std for band in bands]).reshape(-1, 1, 1)
        self._seed = seed
        self._kept: Optional[list[Parts]] = None

    @abstractmethod
    def read(self, chip: Chip) -> Parts:
        """All that is stored of a chip."""

    @abstractmethod
    def sample(self, parts: Parts, key: Key) -> Any:
        """A chip as a batch takes it: scaled, and changed by chance in a training."""

    @abstractmethod
    def collate(self, samples: Sequence[Any]) -> Batch:
        """A batch of samples."""

    def __len__(self) -> int:
        return len(self.chips)

    def __getitem__(self, key: Key) -> Any:
        kept = self._kept
        parts = kept[key[2]] if kept is not None else self.read(self.chips[key[2]])
        return self.sample(parts, key)

    def keep_in_memory(self, told: Callable[[float], None]) -> bool:
        """Read all chips now if they fit; ``told`` hears the share done.

        Returns:
            Whether they are in memory.
        """
        first = self.read(self.chips[0])
        if sum(part.nbytes for part in _tensors(first)) * len(self) > MEMORY_BYTES:
            return False
        self._kept = [first]
        for number, chip in enumerate(self.chips[1:], start=2):
            self._kept.append(self.read(chip))
            told(number / len(self))
        return True

    def share_memory(self) -> None:
        """Let the processes that feed a graphics card use the chips in memory without copies."""
        for parts in self._kept or ():
            for part in _tensors(parts):
                part.share_memory_()

    def scaled(self, image: torch.Tensor) -> torch.Tensor:
        """An image (bands × H × W, as stored) in standard deviations of its bands."""
        return (image.to(torch.float32) - self._mean) / self._std

    @contextmanager
    def chance(self, key: Key) -> Iterator[None]:
        """Within it, torch's random numbers follow from the seed and the chip's place alone."""
        epoch, place, _ = key
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(mixed_seed(self._seed, epoch, place))
            yield


def stored_image(image: np.ndarray) -> torch.Tensor:
    """An image as a tensor of a type that torch can compute with: it has no large unsigned ones."""
    if image.dtype.kind == "u" and image.dtype.itemsize > 1:
        image = image.astype(np.int32 if image.dtype.itemsize == 2 else np.int64)
    return torch.from_numpy(image)


def mixed_seed(*numbers: int) -> int:
    """One seed from several numbers."""
    return int(np.random.SeedSequence(numbers).generate_state(1, np.uint64)[0] >> np.uint64(1))


def _tensors(parts: tuple[Any, ...]) -> list[torch.Tensor]:
    return [part for part in parts if isinstance(part, torch.Tensor)]
