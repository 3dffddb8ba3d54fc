"""Putting smaller work units in the place of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..geometry import unit_polygon
from ..model import BulkResult, NewUnit
from ..splitting import check_split
from .samples import locate_again
from .session import Session
from .units import insert_unit, read_unit, remove_unit


def split(session: Session, unit_id: str, pieces: Sequence[NewUnit]) -> BulkResult:
    """Split a unit, as one event that can be undone."""
    unit = read_unit(session, unit_id)
    check_split(unit, pieces, session.actor())
    event = session.add_event(
        "split", subject=unit.id, old={"name": unit.name}, new={"units": len(pieces)}, undoable=True
    )
    remove_unit(session, event, unit)
    for piece in pieces:
        shape = bytes(unit_polygon(piece.wkb, piece.name).ExportToWkb())
        made = insert_unit(session, event, replace(piece, wkb=shape))
        session.connection.write(
            "UPDATE unit_records SET assignee = ? WHERE uuid = ?", (unit.assignee, made)
        )
    moved = locate_again(session, event)
    return BulkResult(event, units=len(pieces), samples=moved)
