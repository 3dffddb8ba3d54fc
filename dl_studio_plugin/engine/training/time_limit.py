"""The time limit of a training: it ends early enough to be scored and written."""

from __future__ import annotations

import math
import time

#: Share of the limit that is kept for scoring and writing, and the least seconds of it.
_RESERVE = 0.08
_LEAST_RESERVE = 5.0
#: Share of the limit in which preparations must be done.
_TRIALS = 0.2


class TimeLimit:
    """Counts from its making."""

    def __init__(self, minutes: float) -> None:
        self._end = self._end_of_trials = math.inf
        self._seconds = minutes * 60
        if minutes > 0:
            seconds = self._seconds
            reserve = min(max(seconds * _RESERVE, _LEAST_RESERVE), seconds / 2)
            self._end = time.monotonic() + seconds - reserve
            self._end_of_trials = time.monotonic() + seconds * _TRIALS

    def shorten(self, spent: float) -> None:
        """Count ``spent`` seconds of earlier runs too."""
        self._end -= spent

    def part(self, share: float) -> TimeLimit:
        """A limit that ends after ``share`` of the whole, but not later than this one."""
        part = TimeLimit(0.0)
        if self.is_set:
            part._end = min(time.monotonic() + share * self._seconds, self._end)
            part._end_of_trials = part._end
        return part

    @property
    def is_set(self) -> bool:
        """Whether there is a limit at all."""
        return not math.isinf(self._end)

    def is_over(self) -> bool:
        """Whether training must end now."""
        return time.monotonic() > self._end

    def are_trials_over(self) -> bool:
        """Whether preparations, such as finding the learning rate, must end now."""
        return time.monotonic() > self._end_of_trials

    def epochs_left(self, seconds: float) -> int:
        """How many epochs of ``seconds`` still fit into a limit that is set."""
        return max(math.floor((self._end - time.monotonic()) / max(seconds, 1e-3)), 0)
