"""The learning rate over a training: up, then slowly down to almost nothing (one cycle).

L. N. Smith and N. Topin, *Super-convergence*, 2018.
"""

from __future__ import annotations

import math

_WARM_UP = 0.25
_FIRST = 1 / 25
_LAST = 1e-3


def one_cycle(progress: float) -> float:
    """Factor of the highest learning rate.

    Args:
        progress: how much of the training is done, 0 … 1.
    """
    if progress < _WARM_UP:
        return _between(_FIRST, 1.0, progress / _WARM_UP)
    return _between(1.0, _LAST, min((progress - _WARM_UP) / (1 - _WARM_UP), 1.0))


def frozen_epochs(epochs: int) -> int:
    """For how many epochs the decoder trains alone when FREEZE is on."""
    return epochs // 5


def _between(start: float, end: float, share: float) -> float:
    return end + (start - end) * (1 + math.cos(math.pi * share)) / 2
