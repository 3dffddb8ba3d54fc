"""Events, and taking them back; what undo means stands in ``functions/08_undo.sql``."""

from __future__ import annotations

from ...definitions.errors import InvalidInput
from ...definitions.roles import Action
from ..model import BulkResult, Event
from ..rules import UNDO_ACTIONS, check_open, require
from .driver import SQL
from .rows import EVERY_SAMPLE, event_of
from .session import Session
from .units import read_units

_EVENTS = "SELECT e.*, x.by AS undone_by FROM events e LEFT JOIN undone x ON x.event = e.id "
_AFTER = SQL(_EVENTS + "WHERE e.id > %s ORDER BY e.id LIMIT %s")
_RECENT = SQL(_EVENTS + "WHERE %s = '' OR e.member = %s ORDER BY e.id DESC LIMIT %s")


def read_events(session: Session, after: int, limit: int) -> list[Event]:
    """Events above ``after``, oldest first."""
    return [event_of(row) for row in session.connection.rows(_AFTER, (after, limit))]


def recent_events(session: Session, limit: int, member: str = "") -> list[Event]:
    """The last events, newest first; of all members when ``member`` is empty."""
    rows = session.connection.rows(_RECENT, (member, member, limit))
    return [event_of(row) for row in rows]


def undo(session: Session, event_id: int) -> BulkResult:
    """Take an event back, as a new event."""
    with session.in_words_of(lambda: _check(session, event_id)):
        row = session.connection.change("SELECT * FROM undo(%s)", (event_id,))
    return BulkResult(row["number"], units=row["units"], samples=row["samples"])


def _check(session: Session, event_id: int) -> None:
    found = read_events(session, event_id - 1, 1)
    if not found or found[0].id != event_id:
        raise InvalidInput(f"The project has no event {event_id}.")
    event, actor = found[0], session.actor()
    if event.undoable and not event.undone_by:
        require(actor, UNDO_ACTIONS.get(event.what, Action.SET_UP))
        if event.member != actor.name:
            require(actor, Action.SET_UP)
        for unit in read_units(session, _places(session, event_id)):
            check_open(unit, actor)


#: Units whose samples an event concerns, but for those that it changed itself.
_PLACES = SQL(
    "SELECT DISTINCT u.uuid FROM events e JOIN sample_changes c ON c.change = e.change "
    "JOIN {every_sample} s ON s.fid = c.sample JOIN work_units u ON u.uuid IN (c.unit, s.unit) "
    "WHERE e.id = %s AND NOT EXISTS "
    "(SELECT 1 FROM unit_changes n WHERE n.change = e.change AND n.unit = u.fid)"
).format(every_sample=EVERY_SAMPLE)


def _places(session: Session, event_id: int) -> list[str]:
    return [row["uuid"] for row in session.connection.rows(_PLACES, (event_id,))]
