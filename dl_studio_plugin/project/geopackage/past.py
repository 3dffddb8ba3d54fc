"""What the file keeps of the past of one unit or one sample."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

from ..model import Change
from ..past import COMMENT_EVENTS, Past, changes, merged, unknown_subject
from .blob import from_blob
from .rows import SAMPLE_COLUMNS, SAMPLE_TABLES_JOINED, UNIT_COLUMNS, event_of
from .session import Session
from .sql import question_marks, sql

_EVENT = (
    "e.id, e.at, e.member, e.what, e.subject, e.old, e.new, e.undoable, x.by AS undone_by "
    "FROM {changes} JOIN events e ON e.id = {event} LEFT JOIN undone x ON x.event = e.id"
)
_UNIT_NOW = (
    "SELECT r.*, coalesce(w.name, d.text, '') AS name, coalesce(w.geom, d.geom) AS geom "
    "FROM unit_records r LEFT JOIN work_units w ON w.fid = r.id "
    "LEFT JOIN deleted_shapes d ON d.layer = 'work_units' AND d.fid = r.id WHERE r.{key} = ?"
)


def history(session: Session, subject: str) -> list[Change]:
    """What was done to a unit or a sample, oldest first."""
    unit = session.connection.row(sql(_UNIT_NOW, key="uuid"), (subject,))
    if unit is not None:
        return changes(_of_unit(session, unit["id"], subject), _unit_values(unit))
    sample = session.connection.row(
        sql(
            "SELECT {sample_columns}, r.unit AS unit_record, r.deleted "
            "FROM {sample_tables_joined} WHERE r.uuid = ?",
            sample_columns=SAMPLE_COLUMNS,
            sample_tables_joined=SAMPLE_TABLES_JOINED,
        ),
        (subject,),
    )
    if sample is None:
        raise unknown_subject(subject)
    now = {
        "exists": not sample["deleted"], "class": sample["class"], "state": sample["state"],
        "reason": sample["reason"], "source": sample["source"],
        "unit": _unit_name(session, sample["unit_record"]), "outline": from_blob(sample["geom"]),
    }  # fmt: skip
    return changes(_of_sample(session, sample["record"], subject), now)


def _unit_values(row: sqlite3.Row) -> dict[str, Any]:
    values = {name: row[name] for name in UNIT_COLUMNS}
    return {
        **values, "nothing_here": bool(row["nothing_here"]), "name": row["name"],
        "outline": from_blob(row["geom"]), "exists": not row["deleted"],
    }  # fmt: skip


def _unit_name(session: Session, record: int) -> str:
    row = session.connection.row(sql(_UNIT_NOW, key="id"), (record,))
    return row["name"] if row is not None else ""


def _rows(
    session: Session, columns: str, table: str, event: str, condition: str, values: Sequence[object]
) -> list[sqlite3.Row]:
    """Rows of a table of changes, each with its event; all but the values is fixed."""
    query = _EVENT.format(changes=table, event=event)
    return session.connection.rows(f"SELECT {columns}, {query} WHERE {condition}", values)


def _of_unit(session: Session, record: int, unit: str) -> list[Past]:
    own = []
    for row in _rows(
        session, "c.existed, c.before, c.text, c.geom AS shape", "unit_changes c", "c.event",
        "c.unit = ?", (record,),
    ):  # fmt: skip
        before = json.loads(row["before"])
        before["nothing_here"] = bool(before["nothing_here"])
        before["exists"] = bool(row["existed"])
        if row["text"] is not None:
            before["name"] = row["text"]
        if row["shape"] is not None:
            before["outline"] = from_blob(row["shape"])
        own.append(Past(event_of(row), before))
    of_samples = _rows(
        session, "count(*) AS samples",
        "sample_changes c JOIN sample_records r ON r.id = c.sample", "c.event",
        "c.unit = ?1 OR r.unit = ?1 GROUP BY e.id", (record,),
    )  # fmt: skip
    counted = (Past(event_of(row), {}, row["samples"]) for row in of_samples)
    said = _comments(session, "coalesce(t.unit, c.unit) = ?", unit)
    return merged(merged(own, said), counted)


def _of_sample(session: Session, record: int, sample: str) -> list[Past]:
    own = []
    names: dict[int, str] = {}
    for row in _rows(
        session, "c.existed, c.unit, c.state, c.reason, c.source, c.text, c.geom AS shape",
        "sample_changes c", "c.event", "c.sample = ?", (record,),
    ):  # fmt: skip
        before = {name: row[name] for name in ("state", "reason", "source")}
        before["exists"] = bool(row["existed"])
        before["unit"] = names.setdefault(row["unit"], _unit_name(session, row["unit"]))
        if row["text"] is not None:
            before["class"] = row["text"]
        if row["shape"] is not None:
            before["outline"] = from_blob(row["shape"])
        own.append(Past(event_of(row), before))
    return merged(own, _comments(session, "coalesce(t.sample, c.sample) = ?", sample))


def _comments(session: Session, condition: str, subject: str) -> Iterator[Past]:
    """What was said about the thing; ``condition`` on the comment ``c`` or its thread ``t``."""
    about_it = sql(
        "e.what IN ({marks}) AND e.subject IN (SELECT c.uuid FROM comments c "
        "LEFT JOIN comments t ON c.reply_to <> '' AND t.uuid = c.reply_to WHERE {condition})",
        marks=question_marks(len(COMMENT_EVENTS)),
        condition=condition,
    )
    rows = _rows(session, "0", "events c0", "c0.id", about_it, (*COMMENT_EVENTS, subject))
    return (Past(event_of(row)) for row in rows)
