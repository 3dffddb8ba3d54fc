"""Events, and taking them back; what undo means stands in ``functions/08_undo.sql``."""

from __future__ import annotations

from ...definitions.errors import InvalidInput
from ...definitions.roles import Action
from ..model import BulkResult, Event
from ..rules import UNDO_ACTIONS, require
from .driver import SQL
from .rows import event_of
from .session import Session

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
    with session.in_words_of(lambda: _check_role(session, event_id)):
        row = session.connection.change("SELECT * FROM undo(%s)", (event_id,))
    return BulkResult(row["number"], units=row["units"], samples=row["samples"])


def _check_role(session: Session, event_id: int) -> None:
    found = read_events(session, event_id - 1, 1)
    if not found or found[0].id != event_id:
        raise InvalidInput(f"The project has no event {event_id}.")
    event, actor = found[0], session.actor()
    if event.undoable and not event.undone_by:
        require(actor, UNDO_ACTIONS.get(event.what, Action.SET_UP))
        if event.member != actor.name:
            require(actor, Action.SET_UP)
