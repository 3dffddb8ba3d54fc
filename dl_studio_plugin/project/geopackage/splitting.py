"""Letting a work unit give way to its parts."""

from __future__ import annotations

from collections.abc import Sequence

from ..geometry import UnitLocator, read_wkb, representative_point
from ..model import BulkResult, NewUnit
from ..rules import check_step
from ..splitting import checked_parts
from ..states import Step
from .blob import from_blob
from .samples import locate_again
from .session import Session
from .units import insert_unit, read_unit, read_units, remove_unit


def split_unit(session: Session, unit_id: str, parts: Sequence[NewUnit]) -> BulkResult:
    """Put parts in the place of a unit, as one event."""
    unit = read_unit(session, unit_id)
    check_step(Step.SPLIT, unit, session.actor(), session.now())
    children = checked_parts(unit, parts)
    event = session.next_event()
    remove_unit(session, event, unit)
    for child in children:
        insert_unit(session, event, child, assignee=unit.assignee)
    moved = locate_again(session, event)
    relocate_comments(session)
    session.add_event(
        Step.SPLIT.value,
        subject=unit.id,
        old={"name": unit.name, "state": unit.state.value},
        new={"units": len(children), "samples": moved},
        undoable=True,
        number=event,
    )
    return BulkResult(event, units=len(children), samples=moved)


def relocate_comments(session: Session) -> None:
    """Give comments on units that are gone to the unit that is in their place now.

    A comment without a place of its own goes where the middle of its unit was.
    """
    rows = session.connection.rows(
        "SELECT c.fid, coalesce(c.geom, d.geom) AS geom FROM comments c "
        "JOIN unit_records u ON u.uuid = c.unit AND u.deleted = 1 "
        "LEFT JOIN deleted_shapes d ON d.layer = 'work_units' AND d.fid = u.id"
    )
    if not rows:
        return
    locator = UnitLocator(read_units(session))
    found = []
    for row in rows:
        geometry = read_wkb(from_blob(row["geom"]))
        if geometry is not None and not geometry.IsEmpty():
            found.append((locator.unit_of(representative_point(geometry)), row["fid"]))
    session.connection.write_many(
        "UPDATE comments SET unit = ? WHERE fid = ?", [pair for pair in found if pair[0]]
    )
