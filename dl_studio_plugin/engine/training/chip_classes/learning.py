"""Learning to classify chips: one class each, or any number where the data says so."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from typing import Optional

import numpy as np
import torch
from torch import nn

from ....definitions.errors import InvalidInput
from ....definitions.formats import LabelKind, find_format
from ....definitions.model_card import ModelCard
from ....definitions.training_data import Subset
from ...accuracy.classification import ClassificationScores
from ...accuracy.multilabel import MultiLabelScores
from ...events import Events
from ...models.classifier import build_classifier, export_classifier
from ..augment import Augmentation
from ..checks import check_class_counts, class_counts
from ..chip_sets import Chip, ChipSet
from ..learning import Autocast, Learning, Pictures
from .dataset import ClassBatch, ClassDataset
from .loss import ChipLoss
from .package_scores import ClassScores, scores_of
from .pictures import ClassPictures

#: A class with fewer chips than this is hard to learn.
_FEW_CHIPS = 20
_HEAD = "head."
_ANY_SIZE = 1


class ClassLearning(Learning[ClassBatch]):
    """Networks that give every chip its class, or its classes."""

    monitors: tuple[str, ...] = ()
    counted = "chips"

    def __init__(self, chips: ChipSet) -> None:
        super().__init__(chips)
        training = chips.subset(Subset.TRAINING)
        counts = [max(count, 1) for count in class_counts(chips, Subset.TRAINING)]
        self._multi_label = find_format(chips.chips[0].data.format).kind is LabelKind.CLASSES
        scores = MultiLabelScores if self._multi_label else ClassificationScores
        self.monitors = scores.monitors
        self._loss = ChipLoss(counts, max(len(training), 1), self._multi_label)

    def build(self, architecture: str, backbone: str) -> nn.Module:
        """See ``models.classifier``."""
        return build_classifier(
            architecture,
            backbone,
            len(self.chips.bands),
            len(self.chips.classes),
            self.chips.chip_size,
        )

    def size_multiple(self, network: nn.Module) -> int:  # noqa: ARG002
        """A classifier takes chips of any size, but always of one."""
        return _ANY_SIZE

    def with_classes(
        self,
        name: str,
        source: torch.Tensor,
        target: torch.Tensor,
        channels: Sequence[Optional[int]],
    ) -> torch.Tensor:
        """The last layer has a channel a class."""
        if not name.startswith(_HEAD) or target.shape[1:] != source.shape[1:]:
            return source
        result = target.clone()
        for channel, earlier in enumerate(channels):
            if earlier is not None:
                result[channel] = source[earlier]
        return result

    def check(self, multiple: int, warn: Callable[[str], None]) -> None:  # noqa: ARG002
        """Check that there are classes to tell apart, each with chips.

        Raises:
            InvalidInput: there are not; or the folders do not go together.
        """
        folders = {chip.folder: chip.data for chip in self.chips.chips}
        kinds = {find_format(data.format).kind for data in folders.values()}
        if len(kinds) > 1:
            raise InvalidInput(
                "MORE_INPUTS: some folders have one class a chip, others any number. Train with "
                "folders of one kind."
            )
        if len({data.object_cut for data in folders.values()}) > 1:
            raise InvalidInput(
                "MORE_INPUTS: the folders' chips were cut around objects in different ways. Export "
                "them with the same settings."
            )
        if not self._multi_label and len(self.chips.classes) < 2:
            raise InvalidInput(
                "With a single class there is nothing to tell apart. Add chips of another class."
            )
        check_class_counts(self.chips, _FEW_CHIPS, "chips", warn)

    def dataset(
        self, chips: Sequence[Chip], augmentation: str = "none", seed: int = 0
    ) -> ClassDataset:
        """Images with classes."""
        augment = Augmentation(augmentation)
        return ClassDataset(chips, self.chips.bands, self.chips.classes, augment, seed)

    def move_to(self, device: torch.device) -> None:
        """Compute the loss there from now on."""
        super().move_to(device)
        self._loss.to(device)

    def loss(self, network: nn.Module, batch: ClassBatch, autocast: Autocast) -> torch.Tensor:
        """Cross-entropy."""
        images, known = (tensor.to(self.device, non_blocking=True) for tensor in batch)
        with autocast():
            scores = network(images.contiguous(memory_format=torch.channels_last))
        loss: torch.Tensor = self._loss(scores, known)
        return loss

    def parts(self, batch: ClassBatch, count: int) -> list[tuple[ClassBatch, float]]:
        """Some of the images with their classes."""
        images, known = batch
        pairs = zip(images.chunk(count), known.chunk(count))
        return [(pair, len(pair[0]) / len(images)) for pair in pairs]

    def judge(
        self,
        network: nn.Module,
        batches: Iterable[ClassBatch],
        autocast: Autocast,
        pictures: Optional[Pictures[np.ndarray]] = None,
    ) -> tuple[float, ClassScores]:
        """Mean loss, and scores of what is likeliest."""
        total = 0.0
        knowns: list[np.ndarray] = []
        shares: list[np.ndarray] = []
        for images, known in batches:
            moved = images.to(self.device).contiguous(memory_format=torch.channels_last)
            with autocast():
                scores = network(moved)
            total += float(self._loss(scores, known.to(self.device))) * len(images)
            flat = scores.float().flatten(1)
            found = flat.sigmoid() if self._multi_label else flat.softmax(dim=1)
            if pictures is not None:
                for index, row in enumerate(found.cpu().numpy(), start=sum(map(len, knowns))):
                    pictures.see(index, row)
            knowns.append(known.numpy() > 0)
            shares.append(found.cpu().numpy())
        known_all, found_all = np.concatenate(knowns), np.concatenate(shares)
        units = [str(index) for index in range(len(known_all))]
        scored = scores_of(
            known_all, found_all, self.chips.classes, units, self._multi_label, intervals=False
        )
        return total / len(known_all), scored

    def pictures(self, events: Events, chips: Sequence[Chip]) -> ClassPictures:
        """Imagery and probabilities."""
        return ClassPictures(events, chips, self.chips)

    def receptive_radius(self, network: nn.Module, multiple: int) -> Optional[int]:  # noqa: ARG002
        """The whole chip."""
        return None

    def finished_card(self, card: ModelCard) -> ModelCard:
        """How chips are cut, and whether they have several classes."""
        return dataclasses.replace(
            card,
            fixed_input=True,
            object_cut=self.chips.chips[0].data.object_cut,
            multi_label=self._multi_label,
            deepness_ready=False,
        )

    def export(self, network: nn.Module, card: ModelCard) -> bytes:
        """See ``models.classifier``."""
        return export_classifier(network, card)
