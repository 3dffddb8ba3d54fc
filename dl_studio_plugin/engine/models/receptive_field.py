"""The receptive field: how far from an output pixel the imagery can still change it.

A tile whose margin is at least this radius gives, in its middle, exactly what the whole raster
would give at once; so the inferencing tools take it for their halo. It follows from the
network's shape alone, not from its weights, and is found by asking for the gradient: which
input pixels does an output pixel depend on?

Real weights can make a dependence so weak that it vanishes in rounding. So the question is put
to a copy of the network in which nothing vanishes: every convolution averages, normalisation
passes values through, maximum pooling becomes averaging, and values stay so small that every
activation is on its linear part. Some networks look at all of the input (global pooling,
attention, group normalisation): they have no radius.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Optional

if TYPE_CHECKING:
    import torch
    from torch import nn

#: Widths of the strip that is tried, pixels; a radius past half the last counts as everything.
_WIDTHS = (512, 1024, 2048, 4096)
#: Small enough that sums over a hundred doubled layers stay under ReLU6's upper end.
_SMALL = 1e-30


def receptive_radius(network: nn.Module, bands: int, size_multiple: int) -> Optional[int]:
    """Pixels around an output pixel that can change it.

    The kernels are square, so a horizontal strip shows it. An output pixel's field depends on
    where it lies within the network's stride; the largest over all places is given.

    Args:
        network: any segmentation network; it is not changed.
        bands: its input channels.
        size_multiple: its stride.

    Returns:
        The radius, or ``None`` when it is the whole input.
    """
    model = _averaging_copy(network)
    for width in _WIDTHS:
        radius = _radius_in_strip(model, bands, size_multiple, width)
        if radius is not None:
            return radius
    return None


def _radius_in_strip(model: nn.Module, bands: int, stride: int, width: int) -> Optional[int]:
    import torch

    height = 2 * stride
    images = torch.full((1, bands, height, width), _SMALL, dtype=torch.float64)
    images *= 1 + torch.rand(images.shape, generator=torch.Generator().manual_seed(0))
    images.requires_grad_(True)  # noqa: FBT003 - torch's own signature
    row = model(images)[0, 0, stride]
    middle = width // 2 // stride * stride
    radius = 0
    for column in range(middle, middle + stride):
        (gradient,) = torch.autograd.grad(row[column], images, retain_graph=True)
        reached = torch.nonzero(gradient.abs().sum(dim=(0, 1, 2)))[:, 0]
        first, last = int(reached[0]), int(reached[-1])
        if first == 0 or last == width - 1:
            return None
        radius = max(radius, column - first, last - column)
    return radius


def _averaging_copy(network: nn.Module) -> nn.Module:
    import torch
    from torch import nn

    model = copy.deepcopy(network).cpu().double().eval()
    for parent in list(model.modules()):
        for name, child in list(parent.named_children()):
            if isinstance(child, nn.MaxPool2d):
                setattr(parent, name, nn.AvgPool2d(child.kernel_size, child.stride, child.padding))
    with torch.no_grad():
        for module in model.modules():
            if isinstance(module, nn.modules.batchnorm._BatchNorm):  # noqa: SLF001
                module.reset_parameters()
            elif isinstance(module, (nn.Conv2d, nn.Linear)):
                _average(module)
    return model


def _average(layer: nn.Conv2d | nn.Linear) -> None:
    weight: torch.Tensor = layer.weight
    weight.fill_(1.0 / weight[0].numel())
    if layer.bias is not None:
        layer.bias.zero_()
