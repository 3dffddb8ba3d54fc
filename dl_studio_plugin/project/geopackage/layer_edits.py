"""Taking up what was edited in a plain QGIS layer.

The file's triggers keep outline and record consistent at once and note each edit in
``layer_edits``. What they cannot know (who edits; which unit contains a sample exactly) is
added here, when the store next writes or is told that a layer was saved. All edits that were
waiting become one event that can be undone.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from ...definitions.roles import Action, allows
from ..geometry import read_wkb, representative_point
from .blob import from_blob
from .rows import UNIT_COLUMNS
from .samples import leave_unit, locate_again, open_units
from .schema import COMMENTS, SAMPLE_TABLES, UNITS
from .session import Session
from .sql import sql

EVENT = "edit_layer"


def pending_edits(session: Session) -> int:
    """How many edits wait."""
    return int(session.connection.value("SELECT count(*) FROM layer_edits"))


def settle(session: Session) -> int:
    """Take up the edits that wait, inside a transaction; returns how many.

    Edits wait for a member who may edit: a viewer's session leaves them alone.
    """
    if not allows(session.role(), Action.LABEL):
        return 0
    session.connection.write(
        sql(
            "UPDATE {comments} SET author = ? WHERE coalesce(author, '') = ''",
            comments=COMMENTS.name,
        ),
        (session.member,),
    )
    edits = session.connection.rows("SELECT * FROM layer_edits ORDER BY id")
    if not edits:
        return 0
    event = session.next_event()
    first = _first_of_each(edits)
    samples = 0
    for points, table in enumerate(SAMPLE_TABLES):
        samples += _settle_samples(
            session, event, points, [edit for edit in first if edit["layer"] == table.name]
        )
    units = [edit for edit in first if edit["layer"] == UNITS.name]
    for edit in units:
        _settle_unit(session, event, edit)
    _locate(session, first)
    if units:
        locate_again(session, event)
    session.connection.write("DELETE FROM layer_edits")
    session.add_event(
        EVENT, new={"samples": samples, "units": len(units)}, undoable=True, number=event
    )
    return len(edits)


def _first_of_each(edits: Sequence[sqlite3.Row]) -> list[sqlite3.Row]:
    """The first edit of each feature knows what it was before all of them."""
    first: dict[tuple[str, int], sqlite3.Row] = {}
    for edit in edits:
        first.setdefault((edit["layer"], edit["fid"]), edit)
    return list(first.values())


def _settle_samples(session: Session, event: int, points: int, edits: Sequence[sqlite3.Row]) -> int:
    session.connection.write_many(
        "INSERT INTO sample_changes (event, sample, existed, unit, state, reason, source, text, "
        "geom) SELECT ?, id, ?, unit, coalesce(?, state), reason, coalesce(?, source), ?, ? "
        "FROM sample_records WHERE points = ? AND shape = ?",
        [
            (
                event, int(edit["what"] != "insert"), edit["state"], edit["source"],
                (edit["text"] or "") if edit["what"] == "update" else None, edit["geom"],
                points, edit["fid"],
            )
            for edit in edits
        ],
    )  # fmt: skip
    session.connection.write_many(
        "UPDATE sample_records SET author = ? WHERE points = ? AND shape = ? AND author = ''",
        [(session.member, points, edit["fid"]) for edit in edits],
    )
    return len(edits)


def _settle_unit(session: Session, event: int, edit: sqlite3.Row) -> None:
    row = session.connection.row("SELECT * FROM unit_records WHERE id = ?", (edit["fid"],))
    if row is None:
        return
    before = json.dumps({name: row[name] for name in UNIT_COLUMNS})
    existed = int(edit["what"] != "insert")
    session.connection.write(
        "INSERT INTO unit_changes (event, unit, existed, before, text, geom) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (event, edit["fid"], existed, before, edit["text"], edit["geom"]),
    )
    leave_unit(session, event, edit["fid"])


def _locate(session: Session, edits: Sequence[sqlite3.Row]) -> None:
    """Put samples that were drawn or moved into the unit that contains them."""
    locator, numbers = open_units(session, reviewer=session.member)
    found = []
    for points, table in enumerate(SAMPLE_TABLES):
        for edit in edits:
            if edit["layer"] != table.name:
                continue
            blob = session.connection.value(
                sql("SELECT geom FROM {table} WHERE fid = ?", table=table.name), (edit["fid"],)
            )
            geometry = read_wkb(from_blob(blob))
            if geometry is not None and not geometry.IsEmpty():
                unit = locator.unit_of(representative_point(geometry))
                found.append((numbers.get(unit or ""), points, edit["fid"]))
    # A sample of a unit in review stays there: its reviewer may mend it.
    session.connection.write_many(
        "UPDATE sample_records SET unit = ?1 WHERE points = ?2 AND shape = ?3 AND (unit IS NULL "
        "OR ?1 IS NOT NULL OR unit NOT IN (SELECT id FROM unit_records WHERE state = 'in_review'))",
        found,
    )
