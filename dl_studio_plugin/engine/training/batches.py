"""Batches for the network, in an order that follows from the seed and the epoch alone."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch
from torch.utils.data import DataLoader

from .chip_dataset import ChipDataset, Key, mixed_seed


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

    def __iter__(self) -> Iterator[list[Key]]:
        order: np.ndarray = np.arange(self._count)
        if self._shuffled:
            order = np.random.default_rng(mixed_seed(self._seed, self.epoch, 0)).permutation(order)
            order = np.resize(order, len(self) * self._batch_size)
        for start in range(0, len(order), self._batch_size):
            part = order[start : start + self._batch_size]
            yield [(self.epoch, start + i, int(index)) for i, index in enumerate(part)]


def make_loader(
    dataset: ChipDataset[Any, Any], order: EpochOrder, device: torch.device, in_memory: bool
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
        collate_fn=dataset.collate,
        num_workers=workers,
        persistent_workers=workers > 0,
        pin_memory=device.type == "cuda",
    )
