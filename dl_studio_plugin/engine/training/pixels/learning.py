"""Learning to classify pixels: segmentation networks on chips with a class for every pixel."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Optional

import numpy as np
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
from ..checks import check_multiple, class_counts, warn_of_few_samples
from ..chip_sets import Chip, ChipSet
from ..labelled_chips import LabelledBatch, LabelledLearning
from ..learning import Autocast, Pictures
from .dataset import PixelDataset
from .loss import SegmentationLoss, class_weights
from .pictures import PixelPictures

#: A class with fewer labelled pixels than this is hard to learn.
_FEW_PIXELS = 500


class PixelLearning(LabelledLearning):
    """Networks that give every pixel its class.

    Change detection learns the same way: its chips show two dates, in twice the bands.
    """

    monitors = ("mean_iou", "mean_f1", "accuracy")
    counted = "pixels"
    head = "segmentation_head."

    def __init__(self, chips: ChipSet) -> None:
        counts = class_counts(chips, Subset.TRAINING)
        super().__init__(chips, SegmentationLoss(class_weights(counts)))

    def build(self, architecture: str, backbone: str) -> nn.Module:
        """See ``models.architectures``."""
        return build_network(architecture, backbone, len(self.chips.bands), len(self.chips.classes))

    def size_multiple(self, network: nn.Module) -> int:
        """The stride of its encoder."""
        return size_multiple(network)

    def check(self, multiple: int, warn: Callable[[str], None]) -> None:
        """At least two classes, each with pixels, on chips of a fitting size."""
        if len(self.chips.classes) < 2:
            raise InvalidInput(
                "The training data has one class only, so there is nothing to tell apart. Add "
                "samples of another class, or export with unlabelled ground as background."
            )
        warn_of_few_samples(self.chips, _FEW_PIXELS, "labelled pixels", warn)
        check_multiple(self.chips, multiple)

    def dataset(
        self, chips: Sequence[Chip], augmentation: str = "none", seed: int = 0
    ) -> PixelDataset:
        """Images with labels."""
        augment = Augmentation(augmentation, self.chips.dates)
        return PixelDataset(chips, self.chips.bands, self.chips.classes, augment, seed)

    def judge(
        self,
        network: nn.Module,
        batches: Iterable[LabelledBatch],
        autocast: Autocast,
        pictures: Optional[Pictures[np.ndarray]] = None,
    ) -> tuple[float, Scores]:
        """Mean loss, and scores from a confusion matrix a chip."""
        losses: list[float] = []
        matrices: list[np.ndarray] = []
        for images, labels in batches:
            scores = self.scores(network, images, autocast)
            losses.append(float(self.loss_of(scores, labels)) * len(images))
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
