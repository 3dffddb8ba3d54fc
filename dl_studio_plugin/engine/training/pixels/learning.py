"""Learning to classify pixels: segmentation networks on chips with a class for every pixel."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Optional

import numpy as np
import torch
from torch import nn

from ....definitions.errors import InvalidInput
from ....definitions.model_card import ModelCard
from ....definitions.training_data import Subset
from ...accuracy.scores import Scores, confusion, score
from ...events import Events
from ...models.architectures import build_network, size_multiple
from ...models.onnx_export import export_onnx
from ...models.receptive_field import receptive_radius
from ..augment import Augmentation
from ..checks import check_class_counts, check_multiple, class_counts
from ..chip_sets import Chip, ChipSet
from ..learning import Autocast, Learning, Pictures
from .dataset import PixelBatch, PixelDataset
from .loss import SegmentationLoss, class_weights
from .pictures import PixelPictures

#: A class with fewer labelled pixels than this is hard to learn.
_FEW_PIXELS = 500
_HEAD = "segmentation_head."


class PixelLearning(Learning[PixelBatch]):
    """Networks that give every pixel its class.

    Change detection learns the same way: its chips show two dates, in twice the bands.
    """

    monitors = ("mean_iou", "mean_f1", "accuracy")
    counted = "pixels"

    def __init__(self, chips: ChipSet) -> None:
        super().__init__(chips)
        counts = class_counts(chips, Subset.TRAINING)
        self._loss = SegmentationLoss(class_weights([max(count, 1) for count in counts]))

    def build(self, architecture: str, backbone: str) -> nn.Module:
        """See ``models.architectures``."""
        return build_network(architecture, backbone, len(self.chips.bands), len(self.chips.classes))

    def size_multiple(self, network: nn.Module) -> int:
        """The stride of its encoder."""
        return size_multiple(network)

    def with_classes(
        self,
        name: str,
        source: torch.Tensor,
        target: torch.Tensor,
        channels: Sequence[Optional[int]],
    ) -> torch.Tensor:
        """The last layer has a row a class."""
        if not name.startswith(_HEAD) or target.shape[1:] != source.shape[1:]:
            return source
        result = target.clone()
        for channel, row in enumerate(channels):
            if row is not None:
                result[channel] = source[row]
        return result

    def check(self, multiple: int, warn: Callable[[str], None]) -> None:
        """At least two classes, each with pixels, on chips of a fitting size."""
        if len(self.chips.classes) < 2:
            raise InvalidInput(
                "The training data has one class only, so there is nothing to tell apart. Add "
                "samples of another class, or export with unlabelled ground as background."
            )
        check_class_counts(self.chips, _FEW_PIXELS, "labelled pixels", warn)
        check_multiple(self.chips, multiple)

    def dataset(
        self, chips: Sequence[Chip], augmentation: str = "none", seed: int = 0
    ) -> PixelDataset:
        """Images with labels."""
        augment = Augmentation(augmentation, self.chips.dates)
        return PixelDataset(chips, self.chips.bands, self.chips.classes, augment, seed)

    def move_to(self, device: torch.device) -> None:
        """Compute the loss there from now on."""
        super().move_to(device)
        self._loss.to(device)

    def loss(self, network: nn.Module, batch: PixelBatch, autocast: Autocast) -> torch.Tensor:
        """Cross-entropy and Dice."""
        images, labels = (tensor.to(self.device, non_blocking=True) for tensor in batch)
        with autocast():
            scores = network(images.contiguous(memory_format=torch.channels_last))
        loss: torch.Tensor = self._loss(scores, labels)
        return loss

    def parts(self, batch: PixelBatch, count: int) -> list[tuple[PixelBatch, float]]:
        """Some of the images with their labels."""
        images, labels = batch
        pairs = zip(images.chunk(count), labels.chunk(count))
        return [(pair, len(pair[0]) / len(images)) for pair in pairs]

    def judge(
        self,
        network: nn.Module,
        batches: Iterable[PixelBatch],
        autocast: Autocast,
        pictures: Optional[Pictures[np.ndarray]] = None,
    ) -> tuple[float, Scores]:
        """Mean loss, and scores from a confusion matrix a chip."""
        losses: list[float] = []
        matrices: list[np.ndarray] = []
        for images, labels in batches:
            moved = images.to(self.device).contiguous(memory_format=torch.channels_last)
            with autocast():
                scores = network(moved)
            losses.append(float(self._loss(scores, labels.to(self.device))) * len(images))
            predicted = scores.argmax(dim=1).cpu().numpy()
            if pictures is not None:
                for index, answer in enumerate(predicted, start=len(matrices)):
                    pictures.see(index, answer)
            matrices += [
                confusion(label, answer, len(self.chips.classes))
                for label, answer in zip(labels.numpy(), predicted)
            ]
        return sum(losses) / max(len(matrices), 1), score(
            np.array(matrices), self.chips.classes, intervals=False
        )

    def pictures(self, events: Events, chips: Sequence[Chip]) -> PixelPictures:
        """Imagery, label and prediction."""
        return PixelPictures(events, chips, self.chips)

    def receptive_radius(self, network: nn.Module, multiple: int) -> Optional[int]:
        """Measured; see ``models.receptive_field``."""
        return receptive_radius(network, len(self.chips.bands), multiple)

    def export(self, network: nn.Module, card: ModelCard) -> bytes:
        """See ``models.onnx_export``."""
        return export_onnx(network, card)
