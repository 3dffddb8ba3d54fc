"""Feature maps of several scales from the encoders that all tasks share.

The encoders are those of segmentation-models-pytorch, so weights, bands and freezing are the same
as for pixels. Detectors look at a pyramid of their maps: each scale finds objects of its size.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

import segmentation_models_pytorch as smp
import torch
from torch import nn
from torchvision.ops import FeaturePyramidNetwork
from torchvision.ops.feature_pyramid_network import ExtraFPNBlock, LastLevelMaxPool, LastLevelP6P7

#: Channels of all maps of a pyramid: half of torchvision's usual, so that a processor keeps up.
PYRAMID_CHANNELS = 128
#: Maps of an encoder: its depth, and where those of stride 4 and more stand among them.
_DEPTH = 5
_FIRST_SCALE = 2


class Pyramid(nn.Module):
    """A feature pyramid (Lin et al. 2017) over an encoder.

    Attributes:
        encoder: from float32 N × bands × H × W, scaled.
        out_channels: of each map, as torchvision's detectors ask.
    """

    def __init__(self, encoder_name: str, bands: int, first: int, extra: ExtraFPNBlock) -> None:
        """Build it with random weights.

        Args:
            encoder_name: in segmentation-models-pytorch.
            bands: of the imagery.
            first: exponent of the finest map's stride: 2 is 4 pixels, 3 is 8.
            extra: adds coarser maps.
        """
        super().__init__()
        self.encoder = make_encoder(encoder_name, bands)
        self._first = first
        channels = self.encoder.out_channels[first:]
        self.fpn = FeaturePyramidNetwork(list(channels), PYRAMID_CHANNELS, extra)
        self.out_channels = PYRAMID_CHANNELS

    def forward(self, images: torch.Tensor) -> OrderedDict[str, torch.Tensor]:
        """Maps by name, the finest first."""
        maps = self.encoder(images)[self._first :]
        named = OrderedDict((str(index), each) for index, each in enumerate(maps))
        found: OrderedDict[str, torch.Tensor] = self.fpn(named)
        return found


class CoarseScales(LastLevelP6P7):
    """Two coarser maps, in 32 bits.

    They are a few cells wide, and with 16 bits the gradients of a convolution over a single cell
    are not numbers (oneDNN, torch 2.14).
    """

    def forward(
        self, p: list[torch.Tensor], c: list[torch.Tensor], names: list[str]
    ) -> tuple[list[torch.Tensor], list[str]]:
        """The maps and two more."""
        with torch.autocast(p[0].device.type, enabled=False):
            return super().forward(
                [each.float() for each in p], [each.float() for each in c], names
            )


class ExtraScales(nn.Module):
    """The last two maps of an encoder and coarser ones after them, as SSDlite wants (Liu 2016).

    Attributes:
        encoder: see ``Pyramid``.
        out_channels: of each map.
    """

    def __init__(self, encoder_name: str, bands: int, extra: Sequence[int] = (256, 128)) -> None:
        super().__init__()
        self.encoder = make_encoder(encoder_name, bands)
        channels = [*self.encoder.out_channels[-2:], *extra]
        self.extra = nn.ModuleList(
            _halving(before, after) for before, after in zip(channels[1:], channels[2:])
        )
        self.out_channels = channels

    def forward(self, images: torch.Tensor) -> OrderedDict[str, torch.Tensor]:
        """Maps by name, the finest (stride 16) first."""
        maps = list(self.encoder(images)[-2:])
        with torch.autocast(images.device.type, enabled=False):  # see ``CoarseScales``
            for block in self.extra:
                maps.append(block(maps[-1].float()))
        return OrderedDict((str(index), each) for index, each in enumerate(maps))


def make_encoder(name: str, bands: int) -> nn.Module:
    """An encoder with random weights; gives maps of stride 1, 2, 4 … 32."""
    encoder: nn.Module = smp.encoders.get_encoder(
        name, in_channels=bands, depth=_DEPTH, weights=None
    )
    return encoder


def with_pooled_scale(encoder_name: str, bands: int) -> Pyramid:
    """Strides 4 … 64, for detectors in two stages."""
    return Pyramid(encoder_name, bands, _FIRST_SCALE, LastLevelMaxPool())


def with_convolved_scales(encoder_name: str, bands: int) -> Pyramid:
    """Strides 8 … 128, for detectors in one stage."""
    extra = CoarseScales(PYRAMID_CHANNELS, PYRAMID_CHANNELS)
    return Pyramid(encoder_name, bands, _FIRST_SCALE + 1, extra)


def _halving(before: int, after: int) -> nn.Sequential:
    """Half as many cells along each side, by a separable convolution between narrow ones."""
    inner = after // 2
    return nn.Sequential(
        nn.Conv2d(before, inner, 1, bias=False), nn.BatchNorm2d(inner), nn.ReLU6(inplace=True),
        nn.Conv2d(inner, inner, 3, 2, 1, groups=inner, bias=False), nn.BatchNorm2d(inner),
        nn.ReLU6(inplace=True),
        nn.Conv2d(inner, after, 1, bias=False), nn.BatchNorm2d(after), nn.ReLU6(inplace=True),
    )  # fmt: skip
