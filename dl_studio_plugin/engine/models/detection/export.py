"""A trained detector as an ONNX file; see ``models.graph`` for what it takes and gives.

Everything is in the file, suppression of doubles too, in ONNX's own operators. It takes one image
at a time. Scores and labels are those of the card's classes; torchvision's background is left out.
"""

from __future__ import annotations

import copy
import io
import warnings
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import nn

from ....definitions.errors import DlStudioError
from ....definitions.model_card import ModelCard
from ..graph import BOXES, LABELS, MASKS, SCORES
from ..onnx_export import INPUT, OPSET

if TYPE_CHECKING:
    from .networks import Detector

#: Boxes that both find may differ by so many pixels, and their certainty by this.
_SAME_PLACE, _SAME_SCORE = 1.0, 0.02
#: Of the most certain objects this share must be found by both: of candidates that are as good, the
#: one or the other may fall to suppression.
_ENOUGH = 0.9


class _OneImage(nn.Module):
    """A detector with what it finds in one image as a row of tensors."""

    def __init__(self, detector: nn.Module) -> None:
        super().__init__()
        self.detector = detector

    def forward(self, images: torch.Tensor) -> tuple[torch.Tensor, ...]:
        """Boxes, scores, labels from 0, and masks where there are some."""
        found = self.detector(images)[0]
        plain = (found["boxes"], found["scores"], found["labels"] - 1)
        return (*plain, found["masks"]) if MASKS in found else plain


def export_detector(network: Detector, card: ModelCard) -> bytes:
    """``network`` (on the CPU, float32) as ONNX.

    Raises:
        DlStudioError: the exported model does not find what the network finds.
    """
    module = _OneImage(copy.deepcopy(network)).eval().to(memory_format=torch.contiguous_format)
    has_masks = hasattr(network.detector, "roi_heads") and network.detector.roi_heads.has_mask()
    outputs = [BOXES, SCORES, LABELS, *([MASKS] if has_masks else [])]
    axes = {name: {0: "objects"} for name in outputs}
    if not card.fixed_input:
        axes[INPUT] = {2: "h", 3: "w"}
    stream = io.BytesIO()
    with warnings.catch_warnings():
        # The tracer warns of sizes that follow from the number of scales alone.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            module,
            (_noise(card, card.chip_size, card.chip_size, 0),),
            stream,
            dynamo=False,
            opset_version=OPSET,
            input_names=[INPUT],
            output_names=outputs,
            dynamic_axes=axes,
        )
    content = stream.getvalue()
    _check_same(module, content, card)
    return content


def _check_same(module: nn.Module, content: bytes, card: ModelCard) -> None:
    """Run both on noise of another size than the traced one."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    side, step = card.chip_size, card.size_multiple
    height, width = (side, side) if card.fixed_input else (side + step, max(step, side - step))
    images = _noise(card, height, width, 1)
    with torch.inference_mode():
        expected = [tensor.numpy() for tensor in module(images)]
    found = session.run(None, {INPUT: images.numpy()})
    if not (_are_in(expected, found) and _are_in(found, expected)):
        raise DlStudioError(
            "The trained network changed while it was written as ONNX. This is a fault of the "
            "software: please report it, with the architecture and the backbone."
        )


def _are_in(some: list[np.ndarray], others: list[np.ndarray]) -> bool:
    """Whether nearly all of the most certain half of ``some`` are among ``others``."""
    count = len(some[1])
    if not count:
        return len(others[1]) <= 1
    chosen = np.argsort(-some[1])[: max(1, count // 2)]
    one = np.repeat(np.arange(len(chosen)), len(others[1]))
    other = np.tile(np.arange(len(others[1])), len(chosen))
    same = (
        (np.abs(some[0][chosen][one] - others[0][other]).max(axis=1, initial=0) < _SAME_PLACE)
        & (np.abs(some[1][chosen][one] - others[1][other]) < _SAME_SCORE)
        & (some[2][chosen][one] == others[2][other])
    )
    return len(set(one[same])) >= _ENOUGH * len(chosen)


def _noise(card: ModelCard, height: int, width: int, seed: int) -> torch.Tensor:
    """An image with structures of several sizes, scaled."""
    random = torch.Generator().manual_seed(seed)
    image = torch.randn(1, len(card.bands), height, width, generator=random)
    for scale in (8, 32):
        coarse = torch.randn(
            1, len(card.bands), -(-height // scale), -(-width // scale), generator=random
        )
        image += nn.functional.interpolate(coarse, scale_factor=scale)[:, :, :height, :width]
    return image
