"""The loss: cross-entropy and Dice together, over the pixels that have a label.

Cross-entropy gives every pixel a say; Dice looks at each class as a whole, so that a class of
few pixels counts as much as a common one. Classes are weighted by how rare they are, within
limits: labels of real projects leave objects out more often than they invent them, and the
weight keeps the rare class from being missed where it is common.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch.nn import functional

from ....definitions.label_classes import IGNORED_VALUE

#: The rarest class weighs at most this many times the mean.
_MOST = 5.0


def class_weights(pixels: Sequence[int]) -> list[float]:
    """Weights with mean 1 from the numbers of labelled pixels; all above 0.

    A class without pixels, as a fold of a cross-validation may have, changes no other's weight.
    """
    total = sum(pixels)
    raw = [total / count for count in pixels if count]
    mean = sum(raw) / max(len(raw), 1)
    return [min(total / count / mean, _MOST) if count else 1.0 for count in pixels]


class SegmentationLoss(torch.nn.Module):
    """Weighted cross-entropy plus one minus the mean Dice of the classes present."""

    def __init__(self, weights: Sequence[float]) -> None:
        super().__init__()
        self.weights: torch.Tensor
        self.register_buffer("weights", torch.tensor(list(weights)))

    def forward(self, scores: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        """The loss.

        Args:
            scores: N × classes × H × W, before softmax.
            labels: N × H × W channel numbers, or ``IGNORED_VALUE``.

        Returns:
            One number; 0 where no pixel has a label.
        """
        scores = scores.float()
        seen = labels != IGNORED_VALUE
        if not seen.any():
            return scores.sum() * 0.0
        entropy = functional.cross_entropy(
            scores, labels, weight=self.weights, ignore_index=IGNORED_VALUE
        )
        mask = seen.unsqueeze(1)
        shares = scores.softmax(dim=1) * mask
        truth = functional.one_hot(labels * seen, scores.shape[1]).movedim(-1, 1) * mask
        both = (shares * truth).sum(dim=(0, 2, 3))
        sizes = truth.sum(dim=(0, 2, 3))
        dice = (2 * both + 1) / (shares.sum(dim=(0, 2, 3)) + sizes + 1)
        return entropy + 1 - dice[sizes > 0].mean()
