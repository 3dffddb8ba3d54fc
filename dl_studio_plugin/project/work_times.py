"""How long people work on a unit.

That is from claiming it to submitting it, and from the start of its review to the decision. Only
what one person began and ended counts, so a lease that ran out in between leaves no time. Decisions
on many units at once are no measure of work and are left out.
"""

from __future__ import annotations

from statistics import median
from typing import Optional

from .model import Event
from .rules import moment_of
from .states import Step

_BEGINS = (Step.CLAIM.value, Step.WITHDRAW.value, Step.START_REVIEW.value)
_LABELLED = (Step.SUBMIT.value,)
_REVIEWED = (Step.ACCEPT.value, Step.RETURN.value)


class WorkTimes:
    """Takes the events of a project in their order."""

    def __init__(self) -> None:
        self._begun: dict[str, Event] = {}  # by unit
        self._labelling: dict[str, list[float]] = {}
        self._reviewing: dict[str, list[float]] = {}

    def take(self, event: Event) -> None:
        """Count one event."""
        if not event.subject:
            return
        if event.what in _BEGINS:
            self._begun[event.subject] = event
        elif event.what in _LABELLED:
            self._end(event, self._labelling)
        elif event.what in _REVIEWED:
            self._end(event, self._reviewing)
        elif event.what == Step.RELEASE.value:
            self._begun.pop(event.subject, None)

    def labelling(self, member: str) -> Optional[float]:
        """The median of a member's times to label a unit, in seconds; ``None`` without any."""
        return _median(self._labelling.get(member))

    def reviewing(self, member: str) -> Optional[float]:
        """The median of a member's times to review a unit, in seconds; ``None`` without any."""
        return _median(self._reviewing.get(member))

    def _end(self, event: Event, times: dict[str, list[float]]) -> None:
        begun = self._begun.pop(event.subject, None)
        if begun is not None and begun.member == event.member:
            taken = (moment_of(event.at) - moment_of(begun.at)).total_seconds()
            times.setdefault(event.member, []).append(taken)


def _median(times: Optional[list[float]]) -> Optional[float]:
    return float(median(times)) if times else None
