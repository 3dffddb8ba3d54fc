"""The network that a training starts from: fresh, on ImageNet weights, or from a model package."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import torch
from torch import nn

from ...definitions.errors import EnvironmentMissing, InvalidInput
from ...definitions.jobs import TrainModel
from ...definitions.model_card import ModelCard
from ..models.architectures import find_architecture
from ..models.package import ModelPackage, load_package
from ..models.weights import load_backbone_weights
from .inheritance import inherited_bands, inherited_classes
from .learning import Learning


@dataclass(frozen=True)
class NetworkStart:
    """A network before training.

    Attributes:
        has_trained_backbone: freezing the backbone makes sense.
        credits: licences of the weights that it starts from.
        account: sentences about what it starts from.
    """

    network: nn.Module
    architecture: str
    backbone: str
    has_trained_backbone: bool
    credits: tuple[str, ...]
    account: tuple[str, ...]


def read_pretrained(request: TrainModel) -> ModelPackage | None:
    """The package that ``request`` goes on from, checked; ``None`` when it names none.

    Raises:
        InvalidInput: it holds no weights to train further.
        UnsafeFile: it breaks a rule of safety.
    """
    if not request.pretrained:
        return None
    package = load_package(Path(request.pretrained))
    if not package.weights_bytes or not package.card.architecture:
        raise InvalidInput(
            f"PRETRAINED: “{request.pretrained}” holds no weights to train further, only a model "
            "to run. Choose another package, or none."
        )
    find_architecture(package.card.architecture, package.card.backbone)
    return package


def start_network(
    request: TrainModel,
    learning: Learning[Any],
    pretrained: ModelPackage | None,
    warn: Callable[[str], None],
) -> NetworkStart:
    """Build the network that ``request`` asks for; random numbers follow from its seed."""
    torch.manual_seed(request.seed)
    if pretrained is not None:
        return _from_package(pretrained, learning, request, warn)
    network = learning.build(request.architecture, request.backbone)
    weights = find_architecture(request.architecture, request.backbone)[1].weights
    credit = ""
    if request.backbone_weights and weights:
        try:
            credit = load_backbone_weights(network.encoder, weights)
        except EnvironmentMissing as error:
            warn(f"{error} Training starts from random weights, which needs more samples.")
    account = f"The backbone starts from {credit}." if credit else "All weights start at random."
    return NetworkStart(
        network,
        request.architecture,
        request.backbone,
        bool(credit),
        (credit,) if credit else (),
        (account,),
    )


def _from_package(
    package: ModelPackage,
    learning: Learning[Any],
    request: TrainModel,
    warn: Callable[[str], None],
) -> NetworkStart:
    import safetensors.torch

    card = package.card
    if card.task != learning.task:
        raise InvalidInput(
            f"PRETRAINED: the model “{card.name}” is for {card.task.replace('_', ' ')}, but the "
            f"training data for {learning.task.replace('_', ' ')}. Choose a model of the same kind."
        )
    if (card.architecture, card.backbone) != (request.architecture, request.backbone):
        warn(
            f"PRETRAINED is a {card.architecture} on {card.backbone}; that is trained further, "
            "whatever ARCHITECTURE and BACKBONE say."
        )
    network = learning.build(card.architecture, card.backbone)
    stored = safetensors.torch.load(package.weights_bytes)
    wanted = network.state_dict()
    adapted, account = _adapt(stored, wanted, card, learning)
    network.load_state_dict({**wanted, **adapted}, strict=True)
    return NetworkStart(
        network,
        card.architecture,
        card.backbone,
        True,
        (*card.credits, f"Trained further from the model “{card.name}”"),
        tuple(account),
    )


def _adapt(
    stored: dict[str, torch.Tensor],
    wanted: dict[str, torch.Tensor],
    card: ModelCard,
    learning: Learning[Any],
) -> tuple[dict[str, torch.Tensor], list[str]]:
    """The stored tensors that fit, and sentences about what became of the others."""
    adapted: dict[str, torch.Tensor] = {}
    chips = learning.chips
    classes = inherited_classes(card.classes, chips.classes)
    bands = inherited_bands(card.dates[0], chips.bands[: len(chips.bands) // chips.dates])
    for name, target in wanted.items():
        source = stored.get(name)
        if source is None:
            continue
        if name == _first_layer(wanted):
            tensor = bands.adapt(source, target)
        else:
            tensor = learning.with_classes(name, source, target, classes.channels)
        if tensor.shape == target.shape:
            adapted[name] = tensor
    account = [
        f"{len(adapted)} of {len(wanted)} tensors come from the model “{card.name}”.",
        *classes.sentences(),
        *bands.sentences(),
    ]
    return adapted, account


def _first_layer(tensors: dict[str, torch.Tensor]) -> str:
    return next(name for name, tensor in tensors.items() if tensor.ndim == 4)
