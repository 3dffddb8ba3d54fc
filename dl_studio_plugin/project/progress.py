"""How many units were in each state at the end of every day, counted up from what changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Optional

from .model import UnitFlow, UnitState
from .store import utc_now

if TYPE_CHECKING:
    from .store import Store


@dataclass(frozen=True)
class DayProgress:
    """The units at the end of a day, by state; every state is a key."""

    day: date
    units: dict[UnitState, int]

    @property
    def total(self) -> int:
        """All units, excluded ones too."""
        return sum(self.units.values())


def project_progress(store: Store, now: Optional[datetime] = None) -> list[DayProgress]:
    """The days on which units changed, oldest first, and today."""
    return progress_of(store.unit_flow(), (now or utc_now()).date())


def progress_of(flow: Iterable[UnitFlow], today: date) -> list[DayProgress]:
    """Count up; days on which nothing changed are left out, but for today."""
    units: Counter[UnitState] = Counter()
    days: dict[date, dict[UnitState, int]] = {}
    for step in sorted(flow, key=lambda step: step.day):
        if step.old is not None:
            units[step.old] -= step.units
        if step.new is not None:
            units[step.new] += step.units
        days[date.fromisoformat(step.day)] = {state: units[state] for state in UnitState}
    if days:
        days.setdefault(today, {state: units[state] for state in UnitState})
    return [DayProgress(day, counts) for day, counts in sorted(days.items())]
