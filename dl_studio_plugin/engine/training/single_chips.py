"""Whether a network can learn from one chip at a time.

Batch normalisation has nothing to compare where a layer gives a single value for all of a chip, as
the pooling over the whole image in DeepLabV3+ does. How large a layer is follows from architecture,
backbone and size of the chips together, so it is tried.
"""

from __future__ import annotations

import contextlib
import copy
from typing import TYPE_CHECKING, Any

import torch

from ...definitions.training_data import Subset

if TYPE_CHECKING:
    from torch import nn

    from .learning import Learning

_REFUSAL = "more than 1 value per channel"
_FIRST_KEY = (0, 0, 0)


def learns_from_one_chip(network: nn.Module, learning: Learning[Any]) -> bool:
    """Whether ``network``, which is left as it was, computes the loss of a single chip."""
    dataset = learning.dataset(learning.chips.subset(Subset.TRAINING)[:1])
    batch = dataset.collate([dataset[_FIRST_KEY]])
    try:
        with torch.no_grad():
            learning.loss(copy.deepcopy(network).train(), batch, contextlib.nullcontext)
    except ValueError as error:
        if _REFUSAL not in str(error):
            raise
        return False
    return True
