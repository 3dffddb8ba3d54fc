"""The receptive field: how far from an output pixel the imagery can still change it.

A tile whose margin is at least this radius gives, in its middle, exactly what the whole raster
would give at once; so the inferencing tools take it for their halo. It follows from the
network's shape alone, not from its weights, and is found by asking for the gradient: which
input pixels does an output pixel depend on?

Real weights can make a dependence so weak that it vanishes in rounding. So the question is put
to a copy of the network in which nothing vanishes: every convolution averages, normalisation
passes values through, maximum pooling becomes averaging, the difference of two dates their sum,
and values stay so small that every activation is on its linear part. Some networks look at all of
the input (global pooling, attention, group normalisation), or stretch their output by a factor that
follows from the size of the tile (upsampling with aligned corners): they have no radius.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import TYPE_CHECKING, Optional

if TYPE_CHECKING:
    import torch
    from torch import nn

#: Widths of the strip that is tried, pixels; a radius past the last counts as everything.
_WIDTHS = (512, 1024, 2048)
#: Small enough that sums over a hundred doubled layers stay under ReLU6's upper end.
_SMALL = 1e-30


def receptive_radius(network: nn.Module, bands: int, size_multiple: int) -> Optional[int]:
    """Pixels around an output pixel that can change it.

    The kernels are square, so a horizontal strip shows it: how far to the right the pixels at
    its left end look, and the reverse. An output pixel's field depends on where it lies within
    the network's stride (its phase); the largest over all phases is given.

    Args:
        network: any segmentation network; it is not changed.
        bands: its input channels.
        size_multiple: its stride.

    Returns:
        The radius, or ``None`` when it is the whole input.
    """
    from torch import nn

    everything = (nn.AdaptiveAvgPool2d, nn.GroupNorm, nn.InstanceNorm2d)
    if any(isinstance(module, everything) or _stretches(module) for module in network.modules()):
        return None
    model = _averaging_copy(network)
    for width in _WIDTHS:
        radius = _radius_in_strip(model, bands, size_multiple, width)
        if radius is not None:
            return radius
    return None


def _stretches(module: nn.Module) -> bool:
    """Whether where a pixel comes from depends on the size of the whole tile."""
    from torch import nn

    return isinstance(module, nn.Upsample) and bool(module.align_corners)


def _radius_in_strip(model: nn.Module, bands: int, stride: int, width: int) -> Optional[int]:
    """The radius, or ``None`` when it is more than the strip is wide."""
    import torch

    images = torch.full((1, bands, stride, width), _SMALL, dtype=torch.float64)
    images *= 1 + torch.rand(images.shape, generator=torch.Generator().manual_seed(0))
    images.requires_grad_(True)
    row = model(images)[0, 0, stride // 2]

    def reached(column: int) -> torch.Tensor:
        (gradient,) = torch.autograd.grad(row[column], images, retain_graph=True)
        return torch.nonzero(gradient.abs().sum(dim=(0, 1, 2)))[:, 0]

    def to_the_right(phase: int) -> int:
        return int(reached(phase)[-1])

    def to_the_left(phase: int) -> int:
        return width - 1 - int(reached(width - 1 - phase)[0])

    if max(to_the_right(stride - 1), to_the_left(stride - 1)) == width - 1:
        return None
    return max(_largest_reach(to_the_right, stride), _largest_reach(to_the_left, stride))


def _largest_reach(last: Callable[[int], int], stride: int) -> int:
    """Maximum of ``last(phase) - phase``; ``last`` never falls and has few steps."""
    known: dict[int, int] = {}

    def value(phase: int) -> int:
        if phase not in known:
            known[phase] = last(phase)
        return known[phase]

    def search(low: int, high: int) -> None:
        if value(low) != value(high) and high - low > 1:
            middle = (low + high) // 2
            search(low, middle)
            search(middle, high)

    search(0, stride - 1)
    # Between two searched phases of equal value the first is the largest, so known ones suffice.
    return max(end - phase for phase, end in known.items())


def _averaging_copy(network: nn.Module) -> nn.Module:
    import torch
    from torch import nn

    from .change_networks import Difference, Sum

    model = copy.deepcopy(network).cpu().double().eval()
    for parent in list(model.modules()):
        for name, child in list(parent.named_children()):
            if isinstance(child, nn.MaxPool2d):
                setattr(parent, name, nn.AvgPool2d(child.kernel_size, child.stride, child.padding))
            elif isinstance(child, Difference):
                setattr(parent, name, Sum())
    with torch.no_grad():
        for module in model.modules():
            if isinstance(module, nn.modules.batchnorm._BatchNorm):
                module.reset_parameters()
            elif isinstance(module, (nn.Conv2d, nn.Linear)):
                _average(module)
    return model


def _average(layer: nn.Conv2d | nn.Linear) -> None:
    weight: torch.Tensor = layer.weight
    weight.fill_(1.0 / weight[0].numel())
    if layer.bias is not None:
        layer.bias.zero_()
