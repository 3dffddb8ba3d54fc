"""Networks that compare two dates: the U-Net family of change detection.

Input is the stack of both dates, N × 2 bands × H × W, each band scaled by its own date's
statistics (see ``ModelCard``). *Early fusion* is a U-Net over that stack. The *siamese* networks
(Daudt, Le Saux and Boulch 2018, "Fully convolutional siamese networks for change detection") see
each date with one and the same encoder, so what they learn of the ground serves for both dates; the
decoder gets, at every scale, what the later date's features have more than the earlier's, or both.
The difference has a sign, unlike in the paper, so that gain and loss can be told apart.
"""

from __future__ import annotations

import segmentation_models_pytorch as smp
import torch
from segmentation_models_pytorch.base import SegmentationHead, SegmentationModel
from segmentation_models_pytorch.decoders.unet.decoder import UnetDecoder
from segmentation_models_pytorch.encoders import get_encoder
from torch import nn

_DEPTH = 5
_DECODER_CHANNELS = (256, 128, 64, 32, 16)


class Difference(nn.Module):
    """What the later features have more than the earlier."""

    growth = 1

    def forward(self, before: torch.Tensor, after: torch.Tensor) -> torch.Tensor:
        """Of two N × C × H × W the difference."""
        return after - before


class Sum(nn.Module):
    """Stands for ``Difference`` where no value may vanish; see ``receptive_field``."""

    def forward(self, before: torch.Tensor, after: torch.Tensor) -> torch.Tensor:
        """Of two N × C × H × W the sum."""
        return after + before


class Concatenation(nn.Module):
    """The features of both dates."""

    growth = 2

    def forward(self, before: torch.Tensor, after: torch.Tensor) -> torch.Tensor:
        """Of two N × C × H × W one of N × 2 C × H × W."""
        return torch.cat([before, after], dim=1)


class SiameseUnet(SegmentationModel):  # type: ignore[misc]
    """A U-Net with one encoder for both dates."""

    def __init__(self, encoder_name: str, bands: int, classes: int, fusion: nn.Module) -> None:
        """Build it with random weights.

        Args:
            encoder_name: of segmentation-models-pytorch.
            bands: of one date.
            classes: channels of the output.
            fusion: ``Difference`` or ``Concatenation``.
        """
        super().__init__()
        self.bands = bands
        self.encoder = get_encoder(encoder_name, in_channels=bands, depth=_DEPTH, weights=None)
        self.fusion = fusion
        channels = [count * fusion.growth for count in self.encoder.out_channels]
        self.decoder = UnetDecoder(channels, _DECODER_CHANNELS, _DEPTH)
        self.segmentation_head = SegmentationHead(_DECODER_CHANNELS[-1], classes)
        self.classification_head = None
        self.initialize()

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Scores, N × classes × H × W, of N × 2 bands × H × W."""
        count = images.shape[0]
        # in one pass, so that batch normalisation sees both dates alike
        both = torch.cat([images[:, : self.bands], images[:, self.bands :]])
        features = [self.fusion(level[:count], level[count:]) for level in self.encoder(both)]
        scores: torch.Tensor = self.segmentation_head(self.decoder(features))
        return scores


def build_change_network(kind: str, encoder_name: str, bands: int, classes: int) -> nn.Module:
    """A network with random weights.

    Args:
        kind: ``difference``, ``concatenation`` or ``early``.
        encoder_name: of segmentation-models-pytorch.
        bands: of one date.
        classes: channels of the output.
    """
    if kind == "early":
        early: nn.Module = smp.Unet(
            encoder_name, encoder_weights=None, in_channels=2 * bands, classes=classes
        )
        return early
    fusion = Difference() if kind == "difference" else Concatenation()
    return SiameseUnet(encoder_name, bands, classes, fusion)
