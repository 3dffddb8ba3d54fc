"""Which tensors of a detector have rows for classes, and those rows for other classes.

torchvision counts the background as class 0, so ``n`` classes have ``n + 1`` rows. Detectors in one
stage have as many rows for each anchor; the boxes of Faster R-CNN have four rows a class.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Optional

import torch

#: Names of the last layers, and what a class has in each. A network of proposals knows no classes.
_CLASS_ROWS = re.compile(
    r"(?<!rpn\.head\.)cls_logits\.|cls_score\.|mask_fcn_logits\.|classification_head\.module_list\.\d+\.1\."
)
_BOX_ROWS = re.compile(r"box_predictor\.bbox_pred\.")
_BOX_NUMBERS = 4


def with_classes(
    name: str,
    source: torch.Tensor,
    target: torch.Tensor,
    channels: Sequence[Optional[int]],
) -> torch.Tensor:
    """The tensor for new classes: rows of those that were known, others as in ``target``.

    Args:
        name: of the tensor.
        source: of the earlier model.
        target: of the new model, at random.
        channels: for each new class the channel that it had.
    """
    inner = _BOX_NUMBERS if _BOX_ROWS.search(name) else 1
    if inner == 1 and not _CLASS_ROWS.search(name):
        return source
    after, shape = len(channels) + 1, target.shape[1:]
    anchors = target.shape[0] // (after * inner)
    before, rest = divmod(source.shape[0], anchors * inner)
    if rest or source.shape[1:] != shape:
        return source
    old = source.reshape(anchors, before, inner, *shape)
    new = target.clone().reshape(anchors, after, inner, *shape)
    for row, known in enumerate((-1, *channels)):
        if known is not None:
            new[:, row] = old[:, known + 1]
    return new.reshape(target.shape)
