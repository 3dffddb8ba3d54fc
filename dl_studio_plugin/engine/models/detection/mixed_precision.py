"""Half precision for the layers of a detector, and for nothing else.

Convolutions bear it; coordinates do not: a number of 16 bits knows a place near 300 to a pixel or
two. So backbone and heads compute in the chosen precision and hand on 32 bits, with which boxes
are decoded, matched and compared.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import Any

import torch
from torch import nn

#: Where layers are in torchvision's detectors.
_LAYERS = (
    "backbone", "head", "rpn.head", "roi_heads.box_head", "roi_heads.box_predictor",
    "roi_heads.mask_head", "roi_heads.mask_predictor",
)  # fmt: skip


@contextmanager
def layers_in(
    detector: nn.Module, autocast: Callable[[], AbstractContextManager[Any]]
) -> Iterator[None]:
    """Within it, the layers of ``detector`` compute within ``autocast``."""
    open_ones: dict[nn.Module, AbstractContextManager[Any]] = {}

    def begin(module: nn.Module, _: Any) -> None:
        open_ones[module] = autocast()
        open_ones[module].__enter__()

    def end(module: nn.Module, _: Any, output: Any) -> Any:
        open_ones.pop(module).__exit__(None, None, None)
        return _in_32_bits(output)

    with ExitStack() as stack:
        for module in _layers(detector):
            stack.enter_context(module.register_forward_pre_hook(begin))
            stack.enter_context(module.register_forward_hook(end))
        try:
            yield
        finally:
            for context in open_ones.values():  # an error ended a layer
                context.__exit__(None, None, None)


def _layers(detector: nn.Module) -> list[nn.Module]:
    found = []
    for name in _LAYERS:
        module: Any = detector
        for part in name.split("."):
            module = getattr(module, part, None)
        if isinstance(module, nn.Module):
            found.append(module)
    return found


def _in_32_bits(value: Any) -> Any:
    if isinstance(value, torch.Tensor):
        return value.float() if value.is_floating_point() else value
    if isinstance(value, dict):
        return type(value)((key, _in_32_bits(item)) for key, item in value.items())
    if isinstance(value, (list, tuple)):
        return type(value)(_in_32_bits(item) for item in value)
    return value
