"""Networks from the tables of ``definitions/architectures.py``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...definitions.architectures import ARCHITECTURES, BACKBONES, Architecture, Backbone
from ...definitions.errors import InvalidInput
from ...definitions.inference_types import InferenceType

if TYPE_CHECKING:
    from torch import nn


def find_architecture(name: str, backbone: str) -> tuple[Architecture, Backbone]:
    """The rows of the tables that these ids name.

    Raises:
        InvalidInput: there is no such row, or the two do not go together.
    """
    architectures = {row.id: row for row in ARCHITECTURES}
    backbones = {row.id: row for row in BACKBONES}
    if name not in architectures:
        raise InvalidInput(
            f"ARCHITECTURE: “{name}” is not known. Choose one of {', '.join(architectures)}."
        )
    if backbone not in backbones:
        raise InvalidInput(
            f"BACKBONE: “{backbone}” is not known. Choose one of {', '.join(backbones)}."
        )
    row = architectures[name]
    if backbone in row.excluded_backbones:
        fitting = ", ".join(key for key in backbones if key not in row.excluded_backbones)
        raise InvalidInput(
            f"BACKBONE: {row.title} cannot be built on “{backbone}”. Choose one of {fitting}."
        )
    return row, backbones[backbone]


def build_network(architecture: str, backbone: str, bands: int, classes: int) -> nn.Module:
    """A network with random weights.

    Args:
        architecture: id of its row.
        backbone: id of its row.
        bands: channels of the imagery; of change detection those of both dates.
        classes: channels of the output.

    Returns:
        A module with an ``encoder``, from float32 N × bands × H × W, scaled, to
        N × classes × H × W scores before softmax.

    Raises:
        InvalidInput: the two do not go together.
    """
    import segmentation_models_pytorch as smp

    row, encoder = find_architecture(architecture, backbone)
    if row.task == InferenceType.CHANGE_DETECTION.value:
        from .change_networks import build_change_network

        return build_change_network(row.library_name, encoder.library_name, bands // 2, classes)
    network: nn.Module = getattr(smp, row.library_name)(
        encoder_name=encoder.library_name,
        encoder_weights=None,
        in_channels=bands,
        classes=classes,
    )
    return network


def size_multiple(network: nn.Module) -> int:
    """Height and width that ``network`` takes are multiples of this many pixels."""
    return int(network.encoder.output_stride)
