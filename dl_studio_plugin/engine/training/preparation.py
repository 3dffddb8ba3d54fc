"""All that is known, and checked, before a training starts."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from ...definitions.architectures import STANDARD, architectures_for
from ...definitions.atomic import check_disk_space
from ...definitions.errors import InvalidInput
from ...definitions.jobs import TrainModel
from ...definitions.wire import to_json
from ..events import Events
from ..formats.opening import open_training_folders
from ..models.architectures import find_architecture
from ..models.package import ModelPackage
from .checkpoint import TrainingState
from .checks import check_chips, check_classes, check_request
from .chip_sets import ChipSet, read_chip_set
from .device import choose_batch_size, choose_device, choose_precision
from .learning import Learning, learning_for
from .network_start import NetworkStart, read_pretrained, start_network
from .single_chips import learns_from_one_chip
from .validation_split import with_validation

#: Weights, two moments of the optimizer, and the best weights; and as much again while saving.
_COPIES_OF_WEIGHTS = 8
#: Fields of a request that may change without changing what is trained. A smaller batch is not the
#: same training, but goes on where memory ran out.
_NOT_PART_OF_TRAINING = (
    "inputs", "output", "resume", "time_limit", "pretrained", "folds", "batch_size",
)  # fmt: skip


@dataclass(frozen=True)
class Prepared:
    """All that is known before training starts."""

    request: TrainModel
    learning: Learning[Any]
    start: NetworkStart
    device: torch.device
    multiple: int
    fingerprint: str

    @property
    def chips(self) -> ChipSet:
        """What is learnt from."""
        return self.learning.chips


def read_chips(request: TrainModel, events: Events) -> ChipSet:
    """The chips that a request, which is checked first, names; some are set aside for validation.

    Folders of other programs are converted into the job's folder.

    Raises:
        InvalidInput: one of its values is wrong, or the chips cannot be used.
    """
    check_request(request)
    chips = read_chip_set(open_training_folders(request.inputs, events))
    return dataclasses.replace(
        chips, chips=with_validation(chips.chips, request.validation, request.seed, events)
    )


def prepare(
    request: TrainModel, chips: ChipSet, events: Events, every_class: bool = True
) -> Prepared:
    """Check all that a training begins with, and make its network.

    Args:
        request: what is wished.
        chips: what is learnt from.
        events: hears of what is not as wished.
        every_class: each class must have samples for training.

    Raises:
        InvalidInput: a parameter or the training data cannot be used.
        UnsafeFile: a package or a file of weights breaks a rule of safety.
    """
    device = choose_device(request.device, events.warning)
    choose_precision(request.precision, device, chips.chip_size)
    pretrained = read_pretrained(request)
    learning = learning_for(chips)
    request = _decided(request, learning)
    start = start_network(request, learning, pretrained, events.warning)
    multiple = learning.size_multiple(start.network)
    check_chips(chips)
    if every_class:
        check_classes(chips)
    learning.check(multiple, events.warning)
    if request.batch_size == 1 and not learns_from_one_chip(start.network, learning):
        request = dataclasses.replace(request, batch_size=2)
        events.warning(
            "BATCH_SIZE: this network cannot learn from one chip at a time, because it normalises "
            "over whole chips. It learns from two at a time; for one, choose another ARCHITECTURE."
        )
    weights_bytes = sum(t.numel() * t.element_size() for t in start.network.state_dict().values())
    for folder in (events.folder, Path(request.output).parent):
        check_disk_space(folder, weights_bytes * _COPIES_OF_WEIGHTS, "Training")
    for sentence in start.account:
        events.log(sentence)
    return Prepared(
        request, learning, start, device, multiple, _fingerprint(request, chips, pretrained)
    )


def _decided(request: TrainModel, learning: Learning[Any]) -> TrainModel:
    """The request with what is left to us: the type's usual architecture and its main score."""
    architecture = request.architecture
    if architecture == STANDARD:
        architecture = architectures_for(learning.task)[0].id
    if not request.pretrained:
        row, _ = find_architecture(architecture, request.backbone)
        if row.task != learning.task:
            offered = ", ".join(row.id for row in architectures_for(learning.task))
            raise InvalidInput(
                f"ARCHITECTURE: {row.title} is for {row.task.replace('_', ' ')}, but the training "
                f"data for {learning.task.replace('_', ' ')}. Choose one of {offered}."
            )
    return dataclasses.replace(
        request, architecture=architecture, monitor=learning.monitor(request.monitor)
    )


def first_state(prepared: Prepared, chips: int) -> TrainingState:
    """Where a training of so many chips begins."""
    request, device = prepared.request, prepared.device
    return TrainingState(
        prepared.fingerprint,
        request.epochs,
        request.epochs,
        request.learning_rate,
        request.batch_size or choose_batch_size(prepared.chips.chip_size, chips, device),
        choose_precision(request.precision, device, prepared.chips.chip_size),
    )


def _fingerprint(request: TrainModel, chips: ChipSet, pretrained: ModelPackage | None) -> str:
    """Of all that decides what is trained: another request cannot go on from a checkpoint."""
    asked = {k: v for k, v in to_json(request).items() if k not in _NOT_PART_OF_TRAINING}
    asked["chips"] = chips.hash
    asked["pretrained"] = pretrained.card.hashes if pretrained else {}
    return hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()
