"""Putting smaller work units in the place of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...definitions.roles import Action
from ..geometry import unit_polygon
from ..model import BulkResult, NewUnit
from ..rules import require
from ..splitting import check_split
from .session import Session
from .units import read_unit, unit_rows


def split(session: Session, unit_id: str, pieces: Sequence[NewUnit]) -> BulkResult:
    """Split a unit, as one event that can be undone."""
    with session.in_words_of(lambda: require(session.actor(), Action.SET_UP)):
        session.connection.check_writable()
        with session.connection.transaction():
            session.connection.rows("SELECT begin_units()")  # nobody claims it meanwhile
            check_split(read_unit(session, unit_id), pieces, session.actor())
            shapes = [
                replace(piece, wkb=bytes(unit_polygon(piece.wkb, piece.name).ExportToWkb()))
                for piece in pieces
            ]
            row = session.connection.change(
                "SELECT * FROM split(%s, %s::json)", (unit_id, unit_rows(shapes))
            )
    return BulkResult(row["event"], units=row["added"], samples=row["moved"])
