"""Which epoch was the best, and when to stop looking for a better one."""

from __future__ import annotations

import math

from ..accuracy.any_scores import AnyScores
from .learning import LOSS_MONITOR


def monitored(monitor: str, scores: AnyScores, loss: float) -> float:
    """The number that must grow: the score, or the validation loss turned round.

    A score that is undefined counts as the worst.
    """
    if monitor == LOSS_MONITOR:
        return -loss if math.isfinite(loss) else -math.inf
    value = scores.value(monitor)
    return -math.inf if value is None else value


def should_stop(patience: int, without_better: int, progress: float) -> bool:
    """Whether ``patience`` epochs went by without a better one.

    Not in the first half: the learning rate is high there, and scores jump about; what one
    cycle gains, it gains while the rate falls.
    """
    return patience > 0 and progress >= 0.5 and without_better >= patience
