"""Events, and taking them back.

Before an event changes a unit or a sample, what it was is kept under the event's number.
*Undo* writes that back as a new event, which keeps what it replaced in the same way, so it can
be undone too.

An event can be undone while nothing that it changed has changed again. Later events that were
undone do not count, nor do the undos that took *them* back: together they left no trace. What
counts is, for an event E, every later event that touched one of its units or samples, was not
itself undone, and is not the undo of an event after E. A unit that was handed in since, or that
somebody else holds now, keeps its samples as they are.
"""

from __future__ import annotations

import json

from ...definitions.errors import InvalidInput, NotPossible, OutOfDate
from ...definitions.roles import Action
from ..model import BulkResult, Event
from ..rules import UNDO_ACTIONS, check_open, require
from .rows import UNIT_COLUMNS, event_of
from .sample_edits import move_shape
from .samples import leave_unit, locate_again
from .schema import SAMPLE_TABLES, UNITS
from .session import Session
from .splitting import relocate_comments
from .sql import sql
from .units import read_units

_EVENTS = "SELECT e.*, x.by AS undone_by FROM events e LEFT JOIN undone x ON x.event = e.id"


def read_events(session: Session, after: int, limit: int) -> list[Event]:
    """Events above ``after``, oldest first."""
    rows = session.connection.rows(
        f"{_EVENTS} WHERE e.id > ? ORDER BY e.id LIMIT ?", (after, limit)
    )
    return [event_of(row) for row in rows]


def recent_events(session: Session, limit: int, member: str = "") -> list[Event]:
    """The last events, newest first; of all members when ``member`` is empty."""
    rows = session.connection.rows(
        f"{_EVENTS} WHERE ?1 = '' OR e.member = ?1 ORDER BY e.id DESC LIMIT ?2", (member, limit)
    )
    return [event_of(row) for row in rows]


def undo(session: Session, event_id: int) -> BulkResult:
    """Take an event back, as a new event."""
    event = _undoable(session, event_id)
    if event.what == "complete":
        return _undo_complete(session, event)
    _check_unchanged(session, event)
    _check_places(session, event)
    number = session.next_event()
    samples = _undo_samples(session, event.id, number)
    units = _undo_units(session, event.id, number)
    if units:
        locate_again(session, number)
        relocate_comments(session)
    _mark(session, event, number, {"units": units, "samples": samples}, undoable=True)
    return BulkResult(number, units=units, samples=samples)


def _undoable(session: Session, event_id: int) -> Event:
    row = session.connection.row(f"{_EVENTS} WHERE e.id = ?", (event_id,))
    if row is None:
        raise InvalidInput(f"The project has no event {event_id}.")
    event = event_of(row)
    if event.undone_by:
        raise NotPossible(f"Event {event_id} ({_title(event)}) was undone already.")
    if not event.undoable:
        raise NotPossible(
            f"Event {event_id} ({_title(event)}) cannot be undone. A unit that was claimed is "
            "released, one that was submitted is withdrawn."
        )
    actor = session.actor()
    require(actor, UNDO_ACTIONS.get(event.what, Action.SET_UP))
    if event.member != actor.name:
        require(actor, Action.SET_UP)
    return event


def _title(event: Event) -> str:
    return f"“{event.what.replace('_', ' ')}” of {event.at[:16].replace('T', ' ')}"


def _mark(
    session: Session, event: Event, number: int, new: dict[str, object], undoable: bool
) -> None:
    """Write the undo's event; an undo that is undone gives its target back its effect."""
    session.add_event(
        "undo", new={"event": event.id, "what": event.what, **new}, undoable=undoable,
        target=event.id, number=number,
    )  # fmt: skip
    write = session.connection.write
    write("INSERT OR REPLACE INTO undone (event, by) VALUES (?, ?)", (event.id, number))
    write("DELETE FROM undone WHERE event = (SELECT target FROM events WHERE id = ?)", (event.id,))


def _undo_complete(session: Session, event: Event) -> BulkResult:
    session.connection.write("UPDATE dl_studio_project SET completed = ''")
    number = session.next_event()
    _mark(session, event, number, {}, undoable=False)
    return BulkResult(number)


def _check_unchanged(session: Session, event: Event) -> None:
    later = (
        "SELECT e.id FROM events e LEFT JOIN undone x ON x.event = e.id "
        "WHERE e.id > ?1 AND x.by IS NULL AND e.target <= ?1"
    )
    for table, key, title in (
        ("sample_changes", "sample", "samples"),
        ("unit_changes", "unit", "work units"),
    ):
        found = session.connection.value(
            sql(
                "SELECT count(DISTINCT l.{key}) FROM {table} l "
                "CROSS JOIN {table} c ON c.event = ?1 AND c.{key} = l.{key} "
                "WHERE l.event IN ({later})",
                key=key,
                table=table,
                later=later,
            ),
            (event.id,),
        )
        if found:
            raise OutOfDate(
                f"Event {event.id} ({_title(event)}) cannot be undone, because {found} of its "
                f"{title} changed again since. Undo the later changes first."
            )


def _check_places(session: Session, event: Event) -> None:
    """Units whose samples an event concerns are open, but for those that it changed itself."""
    places = session.connection.rows(
        "SELECT DISTINCT u.uuid FROM sample_changes c JOIN sample_records s ON s.id = c.sample "
        "JOIN unit_records u ON u.id IN (c.unit, s.unit) WHERE c.event = ?1 AND NOT u.deleted "
        "AND NOT EXISTS (SELECT 1 FROM unit_changes n WHERE n.event = ?1 AND n.unit = u.id)",
        (event.id,),
    )
    actor = session.actor()
    for unit in read_units(session, [row["uuid"] for row in places]):
        check_open(unit, actor)


# -- units ------------------------------------------------------------------------------------


def _undo_units(session: Session, event: int, number: int) -> int:
    rows = session.connection.rows(
        "SELECT c.unit, c.existed, c.before, c.text, c.geom, r.deleted FROM unit_changes c "
        "JOIN unit_records r ON r.id = c.unit WHERE c.event = ?",
        (event,),
    )
    columns = ", ".join(UNIT_COLUMNS)
    assignments = ", ".join(f"{name} = ?" for name in UNIT_COLUMNS)
    write = session.connection.write
    for row in rows:
        unit = row["unit"]
        now = session.connection.row(
            sql("SELECT {columns}, deleted FROM unit_records WHERE id = ?", columns=columns),
            (unit,),
        )
        before = {name: now[name] for name in UNIT_COLUMNS} if now else {}
        write(
            "INSERT INTO unit_changes (event, unit, existed, before, text, geom) "
            "SELECT ?1, ?2, ?3, ?4, CASE WHEN ?5 THEN name END, CASE WHEN ?5 THEN geom END "
            "FROM (SELECT 1) LEFT JOIN work_units ON fid = ?2",
            (number, unit, 1 - row["deleted"], json.dumps(before), row["geom"] is not None),
        )
        if bool(row["deleted"]) is bool(row["existed"]):
            if not row["existed"]:
                leave_unit(session, number, unit)
            move_shape(session, UNITS.name, UNITS.text, unit, deleted=not row["existed"])
        if row["geom"] is not None:
            write(
                "UPDATE work_units SET geom = ?, name = ? WHERE fid = ?",
                (row["geom"], row["text"], unit),
            )
        old = json.loads(row["before"])
        if before and old["holder"] and old["holder"] == before["holder"]:
            # Whoever holds it still was told since that it is kept for longer.
            old["lease_until"] = max(old["lease_until"], before["lease_until"])
        write(
            sql(
                "UPDATE unit_records SET {assignments}, deleted = ?, version = version + 1 "
                "WHERE id = ?",
                assignments=assignments,
            ),
            (*(old[name] for name in UNIT_COLUMNS), 1 - row["existed"], unit),
        )
    return len(rows)


# -- samples ----------------------------------------------------------------------------------

_OF_EVENT = "SELECT sample FROM sample_changes WHERE event = ?"


def _undo_samples(session: Session, event: int, number: int) -> int:
    """Set-based, because an import may have a million samples."""
    write = session.connection.write
    changed = _keep_current(session, event, number)
    for points, table in enumerate(SAMPLE_TABLES):
        _undo_shapes(session, event, points, table.name)
    write(
        sql(
            "UPDATE sample_records SET version = version + 1, modified = ?, "
            "deleted = (SELECT 1 - existed FROM sample_changes WHERE event = ? "
            "AND sample = sample_records.id) WHERE id IN ({of_event})",
            of_event=_OF_EVENT,
        ),
        (session.stamp(), event, event),
    )
    # What an event made has no earlier state: it keeps its own, for when the undo is undone.
    write(
        sql(
            "UPDATE sample_records SET (unit, state, reason, source) = "
            "(SELECT unit, state, reason, source FROM sample_changes "
            "WHERE event = ? AND sample = sample_records.id) "
            "WHERE id IN ({of_event} AND state IS NOT NULL)",
            of_event=_OF_EVENT,
        ),
        (event, event),
    )
    return changed


def _keep_current(session: Session, event: int, number: int) -> int:
    return session.connection.write(
        "INSERT INTO sample_changes (event, sample, existed, unit, state, reason, source, text, "
        "geom) SELECT ?, r.id, 1 - r.deleted, r.unit, r.state, r.reason, r.source, "
        "CASE WHEN c.text IS NULL THEN NULL ELSE coalesce(s.class, p.class) END, "
        "CASE WHEN c.geom IS NULL THEN NULL ELSE coalesce(s.geom, p.geom) END "
        "FROM sample_changes c JOIN sample_records r ON r.id = c.sample "
        "LEFT JOIN samples s ON r.points = 0 AND s.fid = r.shape AND c.text IS NOT NULL "
        "LEFT JOIN sample_points p ON r.points = 1 AND p.fid = r.shape AND c.text IS NOT NULL "
        "WHERE c.event = ?",
        (number, event),
    ).rowcount


def _undo_shapes(session: Session, event: int, points: int, table: str) -> None:
    """Take shapes away, bring them back, and give them their earlier look."""
    write = session.connection.write
    shapes = sql(
        "SELECT r.shape FROM sample_changes c JOIN sample_records r ON r.id = c.sample "
        "WHERE c.event = ? AND r.points = {points}",
        points=points,
    )
    write(
        sql(
            "DELETE FROM {table} WHERE fid IN ({shapes} AND c.existed = 0)",
            table=table,
            shapes=shapes,
        ),
        (event,),
    )
    back = f"{shapes} AND c.existed = 1 AND r.deleted = 1"
    write(
        sql(
            "INSERT INTO {table} (fid, geom, uuid, class) SELECT fid, geom, uuid, text "
            "FROM deleted_shapes WHERE layer = '{table}' AND fid IN ({back})",
            table=table,
            back=back,
        ),
        (event,),
    )
    write(
        sql(
            "DELETE FROM deleted_shapes WHERE layer = '{table}' AND fid IN ({back})",
            table=table,
            back=back,
        ),
        (event,),
    )
    looks = session.connection.rows(
        "SELECT c.text, c.geom, r.shape FROM sample_changes c "
        "JOIN sample_records r ON r.id = c.sample "
        "WHERE c.event = ? AND r.points = ? AND c.text IS NOT NULL",
        (event, points),
    )
    values = [(row["text"], row["geom"], row["shape"]) for row in looks]
    session.connection.write_many(
        sql("UPDATE {table} SET class = ?, geom = coalesce(?, geom) WHERE fid = ?", table=table),
        values,
    )
    # One that was brought back and edited at once is a tombstone again, of what it was.
    session.connection.write_many(
        sql(
            "UPDATE deleted_shapes SET text = ?, geom = coalesce(?, geom) "
            "WHERE layer = '{table}' AND fid = ?",
            table=table,
        ),
        values,
    )
