"""Which epoch was the best, and when to stop looking for a better one."""

from __future__ import annotations

import math
from typing import NamedTuple, Optional

from ..accuracy.any_scores import AnyScores
from .learning import LOSS_MONITOR


class Judged(NamedTuple):
    """How good an epoch is.

    Attributes:
        score: the monitored one (the validation loss turned round, if that is monitored); ``None``
            where there is nothing to measure it on.
        loss: on the validation chips; ``None`` where it is not finite.
    """

    score: Optional[float]
    loss: Optional[float]

    def is_better_than(self, best: Judged) -> bool:
        """Whether this epoch is to be kept instead of an earlier one.

        The score decides; where neither has one, the loss; where there is none either, the later
        epoch is the better one.
        """
        if self.score is not None or best.score is not None:
            return _is_more(self.score, best.score)
        if self.loss is not None or best.loss is not None:
            return _is_more(_turned(self.loss), _turned(best.loss))
        return True


def judged(monitor: str, scores: AnyScores, loss: float) -> Judged:
    """How good an epoch with these ``scores`` and this ``loss`` is."""
    known = loss if math.isfinite(loss) else None
    return Judged(_turned(known) if monitor == LOSS_MONITOR else scores.value(monitor), known)


def chosen_without_score(monitor: str, best: Judged) -> str:
    """A sentence on how the ``best`` epoch was chosen instead; empty where it has a score."""
    if best.score is not None:
        return ""
    if best.loss is None:
        return (
            f"Neither “{monitor}” nor a validation loss could be measured on the validation chips; "
            "the last epoch is kept. Label some ground for validation that shows what is learnt."
        )
    return (
        f"The validation chips hold nothing to measure “{monitor}” on; the epoch with the lowest "
        "validation loss is kept. Label some ground for validation that shows what is learnt."
    )


def _is_more(one: Optional[float], other: Optional[float]) -> bool:
    return one is not None and (other is None or one > other)


def _turned(value: Optional[float]) -> Optional[float]:
    return None if value is None else -value


def should_stop(patience: int, without_better: int, progress: float) -> bool:
    """Whether ``patience`` epochs went by without a better one.

    Not in the first half: the learning rate is high there, and scores jump about; what one
    cycle gains, it gains while the rate falls.
    """
    return patience > 0 and progress >= 0.5 and without_better >= patience
