"""What types have in common whose networks give scores for images, to compare with labels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Optional

import torch
from torch import nn

from .chip_sets import ChipSet
from .learning import Autocast, Learning

#: Images, N × bands × H × W, and a label for each.
LabelledBatch = tuple[torch.Tensor, torch.Tensor]


class LabelledLearning(Learning[LabelledBatch]):
    """Learning by a loss of scores and labels.

    Attributes:
        head: how the names of the tensors of the last layer begin, which has a row a class.
    """

    head: ClassVar[str]

    def __init__(self, chips: ChipSet, loss: nn.Module) -> None:
        super().__init__(chips)
        self._loss = loss

    def with_classes(
        self,
        name: str,
        source: torch.Tensor,
        target: torch.Tensor,
        channels: Sequence[Optional[int]],
    ) -> torch.Tensor:
        """The last layer has a row a class."""
        if not name.startswith(self.head) or target.shape[1:] != source.shape[1:]:
            return source
        result = target.clone()
        for channel, row in enumerate(channels):
            if row is not None:
                result[channel] = source[row]
        return result

    def move_to(self, device: torch.device) -> None:
        """Compute the loss there from now on."""
        super().move_to(device)
        self._loss.to(device)

    def scores(self, network: nn.Module, images: torch.Tensor, autocast: Autocast) -> torch.Tensor:
        """What ``network`` says of images, on the device and in the precision of the training."""
        moved = images.to(self.device, non_blocking=True)
        with autocast():
            scores: torch.Tensor = network(moved.contiguous(memory_format=torch.channels_last))
        return scores

    def loss_of(self, scores: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        """The loss of scores, one number."""
        loss: torch.Tensor = self._loss(scores, labels.to(self.device, non_blocking=True))
        return loss

    def loss(self, network: nn.Module, batch: LabelledBatch, autocast: Autocast) -> torch.Tensor:
        """The loss of what ``network`` says of the images."""
        images, labels = batch
        return self.loss_of(self.scores(network, images, autocast), labels)

    def parts(self, batch: LabelledBatch, count: int) -> list[tuple[LabelledBatch, float]]:
        """Some of the images with their labels."""
        images, labels = batch
        count = min(count, len(images))
        pairs = zip(images.tensor_split(count), labels.tensor_split(count))
        return [(pair, len(pair[0]) / len(images)) for pair in pairs]
