"""Networks that classify a chip as a whole: an encoder, the mean over its features, one layer.

They give ``N × classes × 1 × 1``, so all that runs and exports networks for pixels takes them: a
chip is one pixel of theirs. Chips that are small for the encoder (it halves them five times) are
enlarged inside the network, so that objects of a few pixels have features too.
"""

from __future__ import annotations

import copy
import math
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from .architectures import find_architecture
from .onnx_export import check_same, trace_onnx

if TYPE_CHECKING:
    from ...definitions.model_card import ModelCard

#: Encoders are made for chips of at least so many pixels.
_LEAST_SIDE = 64
_DROPOUT = 0.2


class Classifier(nn.Module):
    """From float32 N × bands × side × side to N × classes × 1 × 1 scores."""

    def __init__(self, encoder: nn.Module, classes: int, chip_size: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.enlarged = max(math.ceil(_LEAST_SIDE / chip_size), 1)
        self.dropout = nn.Dropout(_DROPOUT)
        self.head = nn.Conv2d(encoder.out_channels[-1], classes, 1)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """The scores, before softmax or sigmoid."""
        if self.enlarged > 1:
            images = functional.interpolate(
                images, scale_factor=float(self.enlarged), mode="bilinear", align_corners=False
            )
        features = self.encoder(images)[-1]
        pooled = features.mean(dim=(2, 3), keepdim=True)
        scores: torch.Tensor = self.head(self.dropout(pooled))
        return scores


def build_classifier(
    architecture: str, backbone: str, bands: int, classes: int, chip_size: int
) -> Classifier:
    """A classifier with random weights.

    Raises:
        InvalidInput: the two do not go together.
    """
    from segmentation_models_pytorch.encoders import get_encoder

    _, row = find_architecture(architecture, backbone)
    encoder = get_encoder(row.library_name, in_channels=bands, depth=5, weights=None)
    return Classifier(encoder, classes, chip_size)


def export_classifier(network: nn.Module, card: ModelCard) -> bytes:
    """``network`` (on the CPU, float32) as ONNX that gives probabilities.

    They sum to 1, or stand each for itself where the card says ``multi_label``.

    Raises:
        DlStudioError: the exported model does not give what the network gives.
    """
    last = nn.Sigmoid() if card.multi_label else nn.Softmax(dim=1)
    module = nn.Sequential(copy.deepcopy(network), last).eval()
    shape = (len(card.bands), card.chip_size, card.chip_size)
    content = trace_onnx(module, torch.zeros(1, *shape), {0: "n"}, {})
    images = np.random.default_rng(0).normal(size=(2, *shape)).astype(np.float32)
    check_same(module, content, images)
    return content
