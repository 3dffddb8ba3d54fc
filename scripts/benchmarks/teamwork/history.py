"""The life of each unit and sample: the changes in their order, each with before and after.

What was before a change is in the log; what was after it is what was before the next one, and
after the last one what the table holds now.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Optional

from dl_studio_plugin.definitions.training_data import Subset
from dl_studio_plugin.project.model import UnitState, WorkUnit

from .evidence import (
    UNIT_FIELDS,
    Condition,
    Evidence,
    LoggedEvent,
    SampleNote,
    SampleRow,
    UnitNote,
    UnitRow,
)
from .facts import Content


class UnitChange(NamedTuple):
    """What an event did to a unit; ``None`` stands for “there is none”."""

    event: LoggedEvent
    row: UnitRow
    before: Optional[WorkUnit]
    after: Optional[WorkUnit]


class SampleChange(NamedTuple):
    """What an event did to a sample; ``reshaped`` says that the log kept what it showed before."""

    event: LoggedEvent
    row: SampleRow
    before: Optional[Condition]
    after: Condition
    content_before: Content
    content: Content
    reshaped: bool


@dataclass(frozen=True)
class Deeds:
    """What one event did."""

    units: list[UnitChange] = field(default_factory=list)
    samples: list[SampleChange] = field(default_factory=list)

    def sample(self, sample_id: str) -> Optional[SampleChange]:
        """What it did to this sample."""
        return next((c for c in self.samples if c.row.id == sample_id), None)

    def unit(self, unit_id: str) -> Optional[UnitChange]:
        """What it did to this unit."""
        return next((c for c in self.units if c.row.id == unit_id), None)


@dataclass(frozen=True)
class History:
    """All lives.

    Attributes:
        deeds: by the event's id.
        units, samples: the changes of each, by their id, oldest first.
        orphans: changes that no event tells of, with the ids of what they changed.
    """

    deeds: dict[int, Deeds]
    units: dict[str, list[UnitChange]]
    samples: dict[str, list[SampleChange]]
    orphans: dict[int, set[str]]

    def of(self, event: LoggedEvent) -> Deeds:
        """What ``event`` did; nothing, for one without a change."""
        return self.deeds.get(event.id) or Deeds()


def tell(evidence: Evidence) -> History:
    """The history that the log tells."""
    events = {event.change: event for event in evidence.events if event.change}
    history = History(defaultdict(Deeds), {}, {}, defaultdict(set))
    unit_rows = {row.fid: row for row in evidence.units}
    sample_rows = {row.fid: row for row in evidence.samples}
    for unit_notes in _lives(evidence.unit_notes, events, unit_rows, history):
        _tell_unit(unit_notes, unit_rows[unit_notes[0].fid], events, history)
    for sample_notes in _lives(evidence.sample_notes, events, sample_rows, history):
        _tell_sample(sample_notes, sample_rows[sample_notes[0].fid], events, history)
    return history


def _lives(
    notes: Iterable[Any], events: dict[int, LoggedEvent], rows: dict[int, Any], history: History
) -> list[list[Any]]:
    """The notes of each thing that has a row, in the order of their events."""
    lives: dict[int, list[Any]] = defaultdict(list)
    for note in notes:
        if note.change in events and note.fid in rows:
            lives[note.fid].append(note)
        else:
            row = rows.get(note.fid)
            history.orphans[note.change].add(row.id if row else f"number {note.fid}")
    return [sorted(life, key=lambda n: events[n.change].id) for life in lives.values()]


def unit_of(row: UnitRow, values: dict[str, Any]) -> WorkUnit:
    """A unit with the fields that changes keep; its version is not among them."""
    known = {name: values[name] for name in UNIT_FIELDS}
    known.update(
        state=UnitState(values["state"]),
        subset=Subset(values["subset"]) if values["subset"] else None,
    )
    return WorkUnit(id=row.id, name=row.name, wkb=b"", version=0, **known)


def _tell_unit(
    notes: list[UnitNote], row: UnitRow, events: dict[int, LoggedEvent], history: History
) -> None:
    before = [unit_of(row, note.before) if note.existed else None for note in notes]
    after = [*before[1:], unit_of(row, row.values) if row.lives else None]
    life = [UnitChange(events[n.change], row, b, a) for n, b, a in zip(notes, before, after)]
    history.units[row.id] = life
    for change in life:
        history.deeds[change.event.id].units.append(change)


def _tell_sample(
    notes: list[SampleNote], row: SampleRow, events: dict[int, LoggedEvent], history: History
) -> None:
    life: list[SampleChange] = []
    after, content = row.condition, row.content
    for note in reversed(notes):
        earlier = note.content or content
        life.append(
            SampleChange(
                events[note.change], row, note.before, after, earlier, content,
                reshaped=note.content is not None,
            )
        )  # fmt: skip
        after, content = note.before or after, earlier
    life.reverse()
    history.samples[row.id] = life
    for change in life:
        history.deeds[change.event.id].samples.append(change)
