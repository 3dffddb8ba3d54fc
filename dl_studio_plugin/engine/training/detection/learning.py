"""Learning to find objects: torchvision's detectors on chips with boxes or outlines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Optional

import numpy as np
import torch
from torch import nn

from ....definitions.architectures import ARCHITECTURES
from ....definitions.errors import InvalidInput
from ....definitions.formats import TRAINING_FORMATS, find_format
from ....definitions.model_card import ModelCard
from ....definitions.training_data import Subset
from ...accuracy.detection import Detection, DetectionMeasure
from ...accuracy.detection_scores import DetectionScores
from ...events import Events
from ...models.detection.export import export_detector
from ...models.detection.mixed_precision import layers_in
from ...models.detection.networks import build_detector, size_multiple
from ...objects.mask_outlines import mask_outlines
from ...objects.suppression import suppress_boxes
from ...samples.annotations import Box, ChipObject
from ..checks import check_multiple, warn_of_few_samples
from ..chip_sets import Chip, ChipSet
from ..learning import Autocast, Learning, Pictures
from .augment import ObjectAugmentation
from .class_tensors import with_classes
from .dataset import ObjectBatch, ObjectDataset
from .labels import object_label
from .package_scores import OVERLAP, as_label
from .pictures import ObjectPictures

#: A class with fewer objects than this is hard to learn.
_FEW_OBJECTS = 20
#: Share of the objects that count as usual by their size.
_USUAL = 95
#: Objects narrower than so many pixels are hard to find; share of a class from which it is told.
_NARROW, _MANY = 3, 0.25
#: What is drawn after an epoch is at least so certain.
_DRAWN_CONFIDENCE = 0.5
#: An epoch is judged by this many objects of a chip with outlines; each costs a moment.
_JUDGED_MASKS = 100
_SEED = 0


class ObjectLearning(Learning[ObjectBatch]):
    """Networks that find objects."""

    monitors = DetectionScores.monitors
    counted = "objects"

    def __init__(self, chips: ChipSet) -> None:
        super().__init__(chips)
        self._with_outlines = False
        self._object_size = 0

    @property
    def object_size(self) -> int:
        """See ``ModelCard.object_size``; known once the chips were checked."""
        return self._object_size

    def build(self, architecture: str, backbone: str) -> nn.Module:
        """See ``models.detection.networks``.

        Raises:
            InvalidInput: the architecture learns outlines, but the chips have boxes alone.
        """
        row = next((row for row in ARCHITECTURES if row.id == architecture), None)
        self._with_outlines = row is not None and row.masks
        boxes_alone = [
            chip.data.format for chip in self.chips.chips if not find_format(chip.data.format).masks
        ]
        if row is not None and row.masks and boxes_alone:
            fitting = ", ".join(
                each.id for each in TRAINING_FORMATS if each.masks and self.task in each.tasks
            )
            raise InvalidInput(
                f"ARCHITECTURE: {row.title} learns outlines, but the training data ("
                f"{find_format(boxes_alone[0]).title}) holds boxes alone. Export it as one of "
                f"{fitting}, or choose another architecture."
            )
        network: nn.Module = build_detector(
            architecture, backbone, len(self.chips.bands), len(self.chips.classes),
            self.chips.chip_size,
        )  # fmt: skip
        return network

    def size_multiple(self, network: nn.Module) -> int:
        """The stride of the encoder."""
        return size_multiple(network)

    def with_classes(
        self,
        name: str,
        source: torch.Tensor,
        target: torch.Tensor,
        channels: Sequence[Optional[int]],
    ) -> torch.Tensor:
        """See ``class_tensors``."""
        return with_classes(name, source, target, channels)

    def check(self, multiple: int, warn: Callable[[str], None]) -> None:
        """Each class has objects, the labels can be read, and the chips' size fits."""
        if not self.chips.classes:
            raise InvalidInput("The training data has no classes of objects. Add one.")
        warn_of_few_samples(self.chips, _FEW_OBJECTS, self.counted, warn)
        check_multiple(self.chips, multiple)
        objects = [
            item
            for chip in self.chips.chips
            for item in object_label(chip).objects
            if chip.subset is Subset.TRAINING and not item.is_ignored
        ]
        longer = [max(_sides(item)) for item in objects]
        self._object_size = int(np.ceil(np.percentile(longer, _USUAL))) if longer else 0
        for label in self.chips.classes:
            shorter = [min(_sides(item)) for item in objects if item.value == label.value]
            narrow = sum(side < _NARROW for side in shorter)
            if narrow > _MANY * len(shorter):
                warn(
                    f"{narrow} of {len(shorter)} objects of “{label.name}” are narrower than "
                    f"{_NARROW} pixels and hard to find. Where the imagery is fine enough, export "
                    "the training data with a smaller CELL_SIZE."
                )

    def dataset(
        self, chips: Sequence[Chip], augmentation: str = "none", seed: int = 0
    ) -> ObjectDataset:
        """Images with objects."""
        augment = ObjectAugmentation(augmentation, self._with_outlines)
        bands, classes = self.chips.bands, self.chips.classes
        return ObjectDataset(chips, bands, classes, augment, self._with_outlines, seed)

    def loss(self, network: nn.Module, batch: ObjectBatch, autocast: Autocast) -> torch.Tensor:
        """The sum of the detector's own losses."""
        images = batch.images.to(self.device, non_blocking=True)
        targets = [
            {name: value.to(self.device, non_blocking=True) for name, value in target.items()}
            for target in batch.targets
        ]
        with _giving_losses(network), layers_in(network.detector, autocast):
            losses = network(images.contiguous(memory_format=torch.channels_last), targets)
        total: torch.Tensor = torch.stack([value.float() for value in losses.values()]).sum()
        return total

    def parts(self, batch: ObjectBatch, count: int) -> list[tuple[ObjectBatch, float]]:
        """Some of the images with their objects."""
        images, targets = batch
        parts, start = [], 0
        for some in images.tensor_split(min(count, len(images))):
            stop = start + len(some)
            parts.append((ObjectBatch(some, targets[start:stop]), len(some) / len(images)))
            start = stop
        return parts

    def judge(
        self,
        network: nn.Module,
        batches: Iterable[ObjectBatch],
        autocast: Autocast,
        pictures: Optional[Pictures[Any]] = None,
    ) -> tuple[float, DetectionScores]:
        """Mean loss, and COCO's average precision."""
        measure = DetectionMeasure(self.chips.classes, self._with_outlines, area_limits=())
        chips = iter(self.chips.subset(Subset.VALIDATION))
        losses, count = 0.0, 0
        for batch in batches:
            # The losses of detectors in two stages draw samples by chance: the same ones each time.
            with torch.random.fork_rng(devices=[]):
                torch.manual_seed(_SEED)
                losses += float(self.loss(network, batch, autocast)) * len(batch.images)
            for found in self._found(network, batch, autocast):
                measure.add(found, object_label(next(chips)).objects)
                if pictures is not None:
                    pictures.see(count, as_label(found, _DRAWN_CONFIDENCE))
                count += 1
        return losses / max(count, 1), measure.scores(intervals=False)

    def _found(
        self, network: nn.Module, batch: ObjectBatch, autocast: Autocast
    ) -> Iterator[list[Detection]]:
        """What is found in each image."""
        images = batch.images.to(self.device).contiguous(memory_format=torch.channels_last)
        with _few_masks(network), layers_in(network.detector, autocast):
            answers = network(images)
        height, width = images.shape[-2:]
        values = np.array([0, *(label.value for label in self.chips.classes)])
        for answer in answers:
            boxes = answer["boxes"].float().cpu().numpy().astype(np.float64)
            scores = answer["scores"].float().cpu().numpy().astype(np.float64)
            labels = values[answer["labels"].cpu().numpy()]
            kept = suppress_boxes(boxes, scores, OVERLAP, labels)
            boxes = np.clip(boxes[kept], 0, (width, height, width, height))
            shapes: Sequence[Any] = [None] * len(kept)
            if "masks" in answer:
                grids = answer["masks"][torch.from_numpy(kept).to(self.device), 0]
                shapes = list(mask_outlines(boxes, grids.float().cpu().numpy(), height, width))
            yield [
                Detection(Box(*box), float(score), int(label), shape)
                for box, score, label, shape in zip(boxes, scores[kept], labels[kept], shapes)
                if shape is None or not shape.is_empty
            ]

    def pictures(self, events: Events, chips: Sequence[Chip]) -> ObjectPictures:
        """What is there and what is found."""
        return ObjectPictures(events, chips, self.chips)

    def receptive_radius(self, network: nn.Module, multiple: int) -> None:
        """A detector's answer is no pixel's; tiles are merged by objects."""

    def export(self, network: nn.Module, card: ModelCard) -> bytes:
        """See ``models.detection.export``."""
        return export_detector(network, card)  # type: ignore[arg-type]


def _sides(item: ChipObject) -> tuple[float, float]:
    box = item.box
    return box.xmax - box.xmin, box.ymax - box.ymin


@contextmanager
def _giving_losses(network: nn.Module) -> Iterator[None]:
    """Within it, a detector gives losses; normalisation stays in the mode that it is in."""
    changed = []
    if not network.training:
        normalising = (nn.modules.batchnorm._BatchNorm, nn.Dropout)
        changed = [
            module for module in network.modules()
            if not isinstance(module, normalising) and not module.training
        ]  # fmt: skip
    for module in changed:
        module.training = True
    try:
        yield
    finally:
        for module in changed:
            module.training = False


@contextmanager
def _few_masks(network: nn.Module) -> Iterator[None]:
    heads = getattr(network.detector, "roi_heads", None)
    if heads is None or not heads.has_mask():
        yield
        return
    before, heads.detections_per_img = heads.detections_per_img, _JUDGED_MASKS
    try:
        yield
    finally:
        heads.detections_per_img = before
