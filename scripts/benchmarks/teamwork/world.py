"""The project as it was between two events: what the rules need to judge the next one."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import NamedTuple, Optional

from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.model import Sample, SampleSource, SampleState, WorkUnit
from dl_studio_plugin.project.rules import Actor

from .evidence import Condition, LoggedEvent, SampleRow
from .history import Deeds


class LiveSample(NamedTuple):
    """A sample that is not deleted."""

    row: SampleRow
    condition: Condition


@dataclass
class World:
    """Grows event by event.

    Attributes:
        units: by id.
        samples: those that are not deleted, by the id of their unit (empty outside all), by id.
        roles: of the members.
    """

    review_own_work: bool = False
    units: dict[str, WorkUnit] = field(default_factory=dict)
    samples: dict[str, dict[str, LiveSample]] = field(default_factory=lambda: defaultdict(dict))
    roles: dict[str, Role] = field(default_factory=dict)

    def actor(self, event: LoggedEvent) -> Actor:
        """Who caused an event, as the rules know them."""
        owners = tuple(name for name, role in self.roles.items() if role is Role.OWNER)
        return Actor(
            event.member,
            self.roles.get(event.member, Role.VIEWER),
            owners,
            self.review_own_work or set(self.roles) == {event.member},
        )

    def unit(self, unit_id: str) -> Optional[WorkUnit]:
        """The unit of this id, if there is one."""
        return self.units.get(unit_id)

    def take(self, event: LoggedEvent, deeds: Deeds) -> None:
        """Become what ``event`` made of it."""
        if event.what == "create_project":
            self.roles[event.member] = Role.OWNER
        elif event.what == "set_member":
            self.roles[event.subject] = Role(event.new["role"])
        elif event.what == "remove_member":
            self.roles.pop(event.subject, None)
        for unit in deeds.units:
            self.units.pop(unit.row.id, None)
            if unit.after is not None:
                self.units[unit.row.id] = unit.after
        for sample in deeds.samples:
            if sample.before is not None:
                self.samples[sample.before.unit].pop(sample.row.id, None)
            if sample.after.lives:
                live = LiveSample(sample.row, sample.after)
                self.samples[sample.after.unit][sample.row.id] = live


def sample_of(row: SampleRow, condition: Condition) -> Sample:
    """A sample for the rules, which do not look at what it shows."""
    return Sample(
        id=row.id,
        unit=condition.unit,
        class_name="",
        state=SampleState(condition.state),
        wkb=b"",
        author=row.author,
        source=SampleSource(condition.source),
        reason=condition.reason,
    )


def time_of(event: LoggedEvent) -> datetime:
    """When it happened."""
    return datetime.fromtimestamp(event.at, tz=timezone.utc)
