"""The learning-rate finder: a short trial with a growing rate.

The loss falls while the rate is useful and shoots up when it is too high; the rate at which it
fell fastest is taken (L. N. Smith, *Cyclical learning rates*, 2017).
"""

from __future__ import annotations

import copy
import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Callable

import numpy as np
import torch

if TYPE_CHECKING:
    from torch import nn

FALLBACK_RATE = 1e-3
_LOWEST, _HIGHEST = 1e-5, 1.0
#: Steps of a trial.
FINDER_STEPS = 40
#: The rate found is kept within what trains these networks.
_LIMITS = (1e-4, 5e-3)
_DIVERGED = 3.0
_SMOOTHING = 0.8

#: Adds the gradients of one batch to a network's, and gives the batch's loss.
AddGradients = Callable[["nn.Module", Any], float]


def find_learning_rate(
    network: nn.Module,
    batches: Iterator[Any],
    add_gradients: AddGradients,
    report: Callable[[int, float], None],
    is_over: Callable[[], bool],
) -> float:
    """A good highest learning rate; ``network`` is left as it was.

    Args:
        network: what will be trained.
        batches: as many as are asked for.
        add_gradients: computes the loss; NaN where it is not finite.
        report: hears of each step and its loss.
        is_over: says when there is no more time to try.
    """
    trial = copy.deepcopy(network).train()
    optimizer = torch.optim.AdamW([p for p in trial.parameters() if p.requires_grad], lr=_LOWEST)
    rates, losses = [], []
    smooth = 0.0
    for step in range(FINDER_STEPS):
        if is_over():
            break
        rate = _LOWEST * (_HIGHEST / _LOWEST) ** (step / (FINDER_STEPS - 1))
        for group in optimizer.param_groups:
            group["lr"] = rate
        optimizer.zero_grad(set_to_none=True)
        value = add_gradients(trial, next(batches))
        if not math.isfinite(value):
            break
        optimizer.step()
        smooth = _SMOOTHING * smooth + (1 - _SMOOTHING) * value
        corrected = smooth / (1 - _SMOOTHING ** (step + 1))
        report(step, corrected)
        rates.append(rate)
        losses.append(corrected)
        if corrected > _DIVERGED * min(losses):
            break
    return _steepest(rates, losses)


def _steepest(rates: list[float], losses: list[float]) -> float:
    """The rate at which the loss falls fastest over the logarithm of the rate."""
    end = int(np.argmin(losses)) + 1 if losses else 0
    if end < 4:
        return FALLBACK_RATE
    slopes = np.gradient(np.array(losses[:end]), np.log(rates[:end]))
    low, high = _LIMITS
    return float(min(max(rates[int(np.argmin(slopes))], low), high))
