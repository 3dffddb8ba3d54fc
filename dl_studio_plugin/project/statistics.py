"""How a team gets on: who did what, how reviews went, what came about week by week.

What stands in the work units now says how far they are; the events say who took which step and
when. Steps that were taken back do not count. A week begins on Monday, by UTC.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Optional

from ..definitions.roles import Role
from .model import Event, Member, SampleCount, SampleState, UnitState, WorkUnit
from .states import Step
from .store import utc_now
from .work_times import WorkTimes

if TYPE_CHECKING:
    from .store import Store

WEEKS = 8
_PAGE = 1000
#: Steps that are counted: submitting, and the two decisions of a review.
_STEPS = (Step.SUBMIT.value, Step.ACCEPT.value, Step.RETURN.value)
#: An import that submits says so in its own event.
_IMPORTS = ("add_samples",)


@dataclass(frozen=True)
class MemberStatistics:
    """What one person did.

    Attributes:
        role: ``None`` for somebody who is a member no longer, or who belongs to a group.
        samples: what they drew or imported and is still there, without suggestions of models.
        accepted_samples: of these, those that are accepted.
        submitted: how often they submitted a unit.
        labelled: units that they submitted last.
        accepted_units: of these, those that are accepted.
        returned: how often units that they submitted last came back.
        reviewed: units that they decided on.
        last_active: time of their last event; empty if there is none.
        label_seconds, review_seconds: the median time from claiming a unit to submitting it, and
            from the start of a review to its decision; ``None`` without any.
    """

    name: str
    role: Optional[Role]
    samples: int = 0
    accepted_samples: int = 0
    submitted: int = 0
    labelled: int = 0
    accepted_units: int = 0
    returned: int = 0
    reviewed: int = 0
    last_active: str = ""
    label_seconds: Optional[float] = None
    review_seconds: Optional[float] = None

    @property
    def returned_share(self) -> Optional[float]:
        """Share of what they submitted that came back; ``None`` without any."""
        return min(1.0, self.returned / self.submitted) if self.submitted else None


@dataclass(frozen=True)
class ReviewStatistics:
    """How reviews ended.

    Attributes:
        accepted, returned: decisions, in units.
        waiting: units that are submitted or in review.
        rounds: number of accepted units by how often they had been returned.
    """

    accepted: int = 0
    returned: int = 0
    waiting: int = 0
    rounds: dict[int, int] = field(default_factory=dict)

    @property
    def first_time(self) -> Optional[float]:
        """Share of the accepted units that were never returned; ``None`` without any."""
        units = sum(self.rounds.values())
        return self.rounds.get(0, 0) / units if units else None


@dataclass(frozen=True)
class WeekStatistics:
    """What came about in one week; ``monday`` is its first day."""

    monday: date
    samples: int = 0
    submitted: int = 0
    accepted: int = 0
    returned: int = 0


@dataclass(frozen=True)
class ProjectStatistics:
    """Statistics over a project.

    Attributes:
        members: everybody who is a member or left something behind, by name.
        weeks: the last weeks, oldest first; the last one is this week.
    """

    members: tuple[MemberStatistics, ...]
    reviews: ReviewStatistics
    weeks: tuple[WeekStatistics, ...]


def project_statistics(
    store: Store, now: Optional[datetime] = None, weeks: int = WEEKS
) -> ProjectStatistics:
    """Count; ``now`` is in the last of the ``weeks`` that are told."""
    steps = _Steps(every_event(store))
    units, samples = store.units(), store.sample_counts()
    return ProjectStatistics(
        members=tuple(_members(store.members(), units, samples, steps)),
        reviews=_reviews(units, steps),
        weeks=tuple(_weeks(samples, steps, now or utc_now(), weeks)),
    )


def every_event(store: Store) -> Iterator[Event]:
    """All events of a project, oldest first, read in pages."""
    after = 0
    while page := store.events(after, _PAGE):
        yield from page
        after = page[-1].id


class _Steps:
    """Events by what is counted of them: units by (step, member) and by (step, day)."""

    def __init__(self, events: Iterable[Event]) -> None:
        self.by_member: Counter[tuple[str, str]] = Counter()
        self.by_day: Counter[tuple[str, str]] = Counter()
        self.last_active: dict[str, str] = {}
        self.times = WorkTimes()
        for event in events:
            self.last_active[event.member] = event.at
            if not event.undone_by:
                self._count(event)
                self.times.take(event)

    def _count(self, event: Event) -> None:
        step, units = event.what, 0
        if event.what in _STEPS:
            # An event about one unit names it; a bulk change says how many it took along.
            units = 1 if event.subject else int(event.new.get("units", 0))
        elif event.what in _IMPORTS:
            step, units = Step.SUBMIT.value, int(event.new.get("units_submitted", 0))
        if units:
            self.by_member[step, event.member] += units
            self.by_day[step, event.at[:10]] += units

    def total(self, step: Step) -> int:
        return sum(units for (each, _), units in self.by_day.items() if each == step.value)


def _members(
    members: Sequence[Member],
    units: Sequence[WorkUnit],
    samples: Sequence[SampleCount],
    steps: _Steps,
) -> Iterator[MemberStatistics]:
    roles = {member.name: member.role for member in members}
    drawn: Counter[str] = Counter()
    accepted: Counter[str] = Counter()
    for count in samples:
        if count.state is not SampleState.SUGGESTED:
            drawn[count.author] += count.samples
        if count.state is SampleState.ACCEPTED:
            accepted[count.author] += count.samples
    labelled: dict[str, list[WorkUnit]] = {}
    for unit in units:
        labelled.setdefault(unit.labelled_by, []).append(unit)
    names = {*roles, *drawn, *labelled, *(name for _, name in steps.by_member)} - {""}
    for name in sorted(names, key=lambda name: (name.casefold(), name)):
        own = labelled.get(name, ())
        yield MemberStatistics(
            name=name,
            role=roles.get(name),
            samples=drawn[name],
            accepted_samples=accepted[name],
            submitted=steps.by_member[Step.SUBMIT.value, name],
            labelled=len(own),
            accepted_units=sum(unit.state is UnitState.ACCEPTED for unit in own),
            returned=sum(unit.round for unit in own),
            reviewed=sum(steps.by_member[step.value, name] for step in (Step.ACCEPT, Step.RETURN)),
            last_active=steps.last_active.get(name, ""),
            label_seconds=steps.times.labelling(name),
            review_seconds=steps.times.reviewing(name),
        )


def _reviews(units: Sequence[WorkUnit], steps: _Steps) -> ReviewStatistics:
    waiting = (UnitState.SUBMITTED, UnitState.IN_REVIEW)
    rounds = Counter(unit.round for unit in units if unit.state is UnitState.ACCEPTED)
    return ReviewStatistics(
        accepted=steps.total(Step.ACCEPT),
        returned=steps.total(Step.RETURN),
        waiting=sum(unit.state in waiting for unit in units),
        rounds=dict(sorted(rounds.items())),
    )


def _weeks(
    samples: Sequence[SampleCount], steps: _Steps, now: datetime, number: int
) -> Iterator[WeekStatistics]:
    last = _monday(now.date())
    drawn: Counter[str] = Counter()
    for count in samples:
        if count.state is not SampleState.SUGGESTED:
            drawn[count.day] += count.samples
    for weeks_ago in range(number - 1, -1, -1):
        monday = last - timedelta(weeks=weeks_ago)
        days = [(monday + timedelta(days=day)).isoformat() for day in range(7)]

        def units(step: Step, days: Sequence[str] = days) -> int:
            return sum(steps.by_day[step.value, day] for day in days)

        yield WeekStatistics(
            monday=monday,
            samples=sum(drawn[day] for day in days),
            submitted=units(Step.SUBMIT),
            accepted=units(Step.ACCEPT),
            returned=units(Step.RETURN),
        )


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
