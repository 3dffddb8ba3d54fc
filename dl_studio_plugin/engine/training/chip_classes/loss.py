"""The loss of chips' classes: cross-entropy of one class, binary cross-entropy of several.

Rare classes weigh more, within limits: see ``pixels.loss``.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch.nn import functional

from ..pixels.loss import class_weights

#: A class that is missing from most chips weighs at most this much where it is there.
_MOST = 5.0


class ChipLoss(torch.nn.Module):
    """Over scores N × classes × 1 × 1 and the classes that chips have, N × classes."""

    def __init__(self, counts: Sequence[int], chips: int, multi_label: bool) -> None:
        """Weigh classes.

        Args:
            counts: chips for training of each class.
            chips: for training, in all.
            multi_label: a chip may have any number of classes.
        """
        super().__init__()
        self.weights: torch.Tensor
        self._multi_label = multi_label
        if multi_label:
            weights = [min(max((chips - n) / max(n, 1), 1 / _MOST), _MOST) for n in counts]
        else:
            weights = class_weights(counts)
        self.register_buffer("weights", torch.tensor(weights))

    def forward(self, scores: torch.Tensor, known: torch.Tensor) -> torch.Tensor:
        """One number."""
        scores = scores.float().flatten(1)
        if self._multi_label:
            return functional.binary_cross_entropy_with_logits(
                scores, known, pos_weight=self.weights
            )
        return functional.cross_entropy(scores, known.argmax(dim=1), weight=self.weights)
