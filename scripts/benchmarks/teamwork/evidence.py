"""What a project's tables hold after the work: read at one moment, as the server's superuser.

The event log is three tables: ``events`` say who did what when; ``unit_changes`` and
``sample_changes`` keep, under the number of a change, how each unit and sample was *before* it.
A row that is there now is what it was after the last of its changes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any, NamedTuple, Optional

from dl_studio_plugin.project.connections import ConnectionParameters
from dl_studio_plugin.project.postgis.driver import SQL, Identifier, connect, sql

from .facts import Content

UNIT_FIELDS = (
    "state", "subset", "assignee", "holder", "lease_until", "labelled_by", "reviewed_by", "round",
    "priority", "nothing_here", "reason",
)  # fmt: skip


@dataclass(frozen=True)
class LoggedEvent:
    """A row of ``events``; ``change`` is 0 where it has none, ``at`` in seconds since 1970."""

    id: int
    at: float
    member: str
    what: str
    subject: str
    old: dict[str, Any]
    new: dict[str, Any]
    target: int
    change: int

    def __str__(self) -> str:
        return f"event {self.id} (“{self.what}” of {self.member})"


class Condition(NamedTuple):
    """How a sample is, apart from what it shows; ``lives`` is false for a deleted one."""

    lives: bool
    unit: str
    state: str
    reason: str
    source: str


@dataclass(frozen=True)
class SampleNote:
    """A sample before a change; ``before`` is ``None`` for the change that made it."""

    change: int
    fid: int
    before: Optional[Condition]
    content: Optional[Content]


@dataclass(frozen=True)
class UnitNote:
    """A unit before a change; ``existed`` is false for the change that made it."""

    change: int
    fid: int
    existed: bool
    before: dict[str, Any]


@dataclass(frozen=True)
class SampleRow:
    """A sample now; ``place`` is the unit in which it lies, empty outside all."""

    fid: int
    id: str
    author: str
    version: int
    condition: Condition
    content: Content
    place: str


@dataclass(frozen=True)
class UnitRow:
    """A unit now."""

    fid: int
    id: str
    name: str
    version: int
    lives: bool
    values: dict[str, Any]


@dataclass(frozen=True)
class CommentRow:
    """A comment now."""

    id: str
    unit: str
    text: str
    author: str
    resolved: bool


@dataclass(frozen=True)
class Evidence:
    """All of it.

    Attributes:
        undone: which undo is in effect for an event.
        last_event: what the counter of events says.
        open_changes: how many changes were never closed.
        read_at: when this was read, by the server's time.
        lease_seconds: how long a lease lasts, by the unit's state.
    """

    events: list[LoggedEvent]
    unit_notes: list[UnitNote]
    sample_notes: list[SampleNote]
    units: list[UnitRow]
    samples: list[SampleRow]
    comments: list[CommentRow]
    undone: dict[int, int]
    last_event: int
    open_changes: int
    classes: frozenset[str]
    read_at: float
    review_own_work: bool = False
    lease_seconds: dict[str, float] = field(default_factory=dict)


def moment_of(text: str) -> float:
    """The time that a project writes down, in seconds since 1970."""
    parsed = datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ")
    return parsed.replace(tzinfo=timezone.utc).timestamp()


_BOX = "ST_XMin({0}), ST_YMin({0}), ST_XMax({0}), ST_YMax({0})"
_EVENTS = "SELECT id, at, member, what, subject, old, new, target, coalesce(change, 0) FROM events"
_SAMPLE_NOTES = (
    "SELECT change, sample, existed, coalesce(unit, ''), state, reason, source, class, "
    + _BOX.format("geom")
    + " FROM sample_changes"
)
_SAMPLES = (
    "SELECT fid, uuid, author, version, NOT deleted, coalesce(unit, ''), state, reason, source, "
    "class, coalesce(unit_at_(point_of_(geom)), ''), " + _BOX.format("geom") + " FROM every_sample"
)
_UNITS = (
    "SELECT fid, uuid, name, version, true, to_jsonb(u) - 'geom' FROM work_units u "
    "UNION ALL "
    "SELECT fid, uuid, name, version, false, to_jsonb(u) - 'geom' FROM deleted_units u"
)


class _Reader:
    def __init__(self, parameters: ConnectionParameters, schema: str) -> None:
        self._connection = connect(parameters)
        self.rows("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        self.rows(SQL("SET LOCAL search_path = {}, public").format(Identifier(schema)))

    def rows(self, statement: Any) -> list[Sequence[Any]]:
        cursor = self._connection.cursor()
        cursor.execute(statement if isinstance(statement, sql.Composable) else SQL(statement))
        return list(cursor.fetchall()) if cursor.description else []

    def value(self, statement: str) -> Any:
        return self.rows(statement)[0][0]

    def close(self) -> None:
        self._connection.close()


def read_evidence(parameters: ConnectionParameters, schema: str) -> Evidence:
    """What the tables of ``schema`` hold; ``parameters`` are those of a superuser."""
    reader = _Reader(parameters, schema)
    try:
        return Evidence(
            events=sorted(map(_event, reader.rows(_EVENTS)), key=lambda event: event.id),
            unit_notes=[
                UnitNote(*row)
                for row in reader.rows("SELECT change, unit, existed, before FROM unit_changes")
            ],
            sample_notes=[_sample_note(row) for row in reader.rows(_SAMPLE_NOTES)],
            units=[UnitRow(*row) for row in reader.rows(_UNITS)],
            samples=[_sample(row) for row in reader.rows(_SAMPLES)],
            comments=[
                CommentRow(row[0], row[1], row[2], row[3], bool(row[4]))
                for row in reader.rows("SELECT uuid, unit, text, author, resolved FROM comments")
            ],
            undone=dict(map(tuple, reader.rows("SELECT event, by FROM undone"))),
            last_event=reader.value("SELECT last FROM event_counter"),
            open_changes=reader.value("SELECT count(*) FROM open_changes"),
            classes=frozenset(row[0] for row in reader.rows("SELECT name FROM label_classes")),
            read_at=float(reader.value("SELECT extract(epoch FROM clock_timestamp())")),
            review_own_work=reader.value("SELECT review_own_work FROM dl_studio_project"),
            lease_seconds={
                state: float(seconds)
                for state, seconds in reader.rows(
                    "SELECT state, extract(epoch FROM lasts) FROM leases"
                )
            },
        )
    finally:
        reader.close()


def _event(row: Sequence[Any]) -> LoggedEvent:
    number, at, *rest = row
    return LoggedEvent(number, moment_of(at), *rest)


def _sample_note(row: Sequence[Any]) -> SampleNote:
    change, fid, existed, unit, state, reason, source, class_name, *box = row
    before = None if state is None else Condition(existed, unit, state, reason, source)
    content = None if class_name is None else Content(class_name, tuple(box))
    return SampleNote(change, fid, before, content)


def _sample(row: Sequence[Any]) -> SampleRow:
    fid, uuid, author, version, lives, unit, state, reason, source, class_name, place, *box = row
    condition = Condition(lives, unit, state, reason, source)
    return SampleRow(fid, uuid, author, version, condition, Content(class_name, tuple(box)), place)
