"""The time limit of a training: it ends early enough to be scored and written."""

from __future__ import annotations

import math
import time

#: Share of the limit that is kept for scoring and writing, and the least seconds of it.
_RESERVE = 0.08
_LEAST_RESERVE = 5.0


class TimeLimit:
    """Counts from its making; ``spent`` seconds of earlier runs count too."""

    def __init__(self, minutes: float, spent: float = 0.0) -> None:
        self._end = math.inf
        if minutes > 0:
            seconds = minutes * 60
            reserve = min(max(seconds * _RESERVE, _LEAST_RESERVE), seconds / 2)
            self._end = time.monotonic() + seconds - reserve - spent

    def is_over(self) -> bool:
        """Whether training must end now."""
        return time.monotonic() > self._end

    @property
    def is_set(self) -> bool:
        """Whether there is a limit at all."""
        return not math.isinf(self._end)

    def epochs_left(self, seconds: float) -> int:
        """How many epochs of ``seconds`` still fit into a limit that is set."""
        return max(math.floor((self._end - time.monotonic()) / max(seconds, 1e-3)), 0)
