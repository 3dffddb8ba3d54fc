"""Learning to classify chips: one class each, or any number where the data says so."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from typing import Optional

import numpy as np
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
from ..checks import class_counts, warn_of_few_samples
from ..chip_sets import Chip, ChipSet
from ..labelled_chips import LabelledBatch, LabelledLearning
from ..learning import Autocast, Pictures
from .dataset import ClassDataset
from .loss import ChipLoss
from .package_scores import ClassScores, scores_of
from .pictures import ClassPictures

#: A class with fewer chips than this is hard to learn.
_FEW_CHIPS = 20
_ANY_SIZE = 1


class ClassLearning(LabelledLearning):
    """Networks that give every chip its class, or its classes."""

    monitors: tuple[str, ...] = ()
    counted = "chips"
    head = "head."

    def __init__(self, chips: ChipSet) -> None:
        training = chips.subset(Subset.TRAINING)
        counts = class_counts(chips, Subset.TRAINING)
        self._multi_label = find_format(chips.chips[0].data.format).kind is LabelKind.CLASSES
        scores = MultiLabelScores if self._multi_label else ClassificationScores
        self.monitors = scores.monitors
        super().__init__(chips, ChipLoss(counts, max(len(training), 1), self._multi_label))

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
        warn_of_few_samples(self.chips, _FEW_CHIPS, "chips", warn)

    def dataset(
        self, chips: Sequence[Chip], augmentation: str = "none", seed: int = 0
    ) -> ClassDataset:
        """Images with classes."""
        augment = Augmentation(augmentation)
        return ClassDataset(chips, self.chips.bands, self.chips.classes, augment, seed)

    def judge(
        self,
        network: nn.Module,
        batches: Iterable[LabelledBatch],
        autocast: Autocast,
        pictures: Optional[Pictures[np.ndarray]] = None,
    ) -> tuple[float, ClassScores]:
        """Mean loss, and scores of what is likeliest."""
        total = 0.0
        knowns: list[np.ndarray] = []
        shares: list[np.ndarray] = []
        for images, known in batches:
            scores = self.scores(network, images, autocast)
            total += float(self.loss_of(scores, known)) * len(images)
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
