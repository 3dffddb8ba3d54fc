"""What the database keeps of the past of one unit or one sample."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ..model import Change
from ..past import COMMENT_EVENTS, Past, changes, merged, unknown_subject
from .connection import Row
from .driver import SQL
from .rows import EVERY_SAMPLE, event_of
from .session import Session

_EVENT = SQL(
    "e.id, e.at, e.member, e.what, e.subject, e.old, e.new, e.undoable, x.by AS undone_by "
    "FROM {} JOIN events e ON {} LEFT JOIN undone x ON x.event = e.id"
)
#: The columns of a unit that a change keeps as JSON, by their names.
_KEPT = (
    "state", "subset", "assignee", "holder", "lease_until", "labelled_by", "reviewed_by", "round",
    "priority", "nothing_here", "reason",
)  # fmt: skip
_UNITS = SQL(
    "(SELECT true AS exists, u.* FROM work_units u "
    "UNION ALL SELECT false, d.* FROM deleted_units d) u"
)
_OF_THREAD = SQL(
    "e.what = ANY (%s) AND e.subject IN (SELECT c.uuid FROM comments c "
    "LEFT JOIN comments t ON c.reply_to <> '' AND t.uuid = c.reply_to "
    "WHERE coalesce(t.{0}, c.{0}) = %s)"
)


def history(session: Session, subject: str) -> list[Change]:
    """What was done to a unit or a sample, oldest first."""
    unit = session.connection.row(
        SQL("SELECT u.*, ST_AsBinary(u.geom) AS wkb FROM {} WHERE uuid = %s").format(_UNITS),
        (subject,),
    )
    if unit is not None:
        now = {name: unit[name] for name in (*_KEPT, "name", "exists")}
        now["outline"] = bytes(unit["wkb"])
        return changes(_of_unit(session, unit["fid"], subject), now)
    sample = session.connection.row(
        SQL(
            "SELECT s.*, ST_AsBinary(s.geom) AS wkb, u.name FROM {} s "
            "LEFT JOIN {} ON u.uuid = s.unit WHERE s.uuid = %s"
        ).format(EVERY_SAMPLE, _UNITS),
        (subject,),
    )
    if sample is None:
        raise unknown_subject(subject)
    now = {name: sample[name] for name in ("class", "state", "reason", "source")}
    now["exists"] = not sample["deleted"]
    now["unit"] = sample["name"] or ""
    now["outline"] = bytes(sample["wkb"])
    return changes(_of_sample(session, sample["fid"], subject), now)


def _rows(
    session: Session, columns: str, source: Any, event: str, condition: Any, values: Sequence[Any]
) -> list[Row]:
    """Rows of changes, each with its event."""
    query = SQL("SELECT {}, {} WHERE {}").format(
        SQL(columns), _EVENT.format(source, SQL(event)), condition
    )
    return session.connection.rows(query, values)


def _of_unit(session: Session, fid: int, unit: str) -> list[Past]:
    own = []
    for row in _rows(
        session, "c.existed, c.before, c.name, ST_AsBinary(c.geom) AS shape",
        SQL("unit_changes c"), "e.change = c.change", SQL("c.unit = %s"), (fid,),
    ):  # fmt: skip
        before = {**row["before"], "exists": row["existed"]}
        if row["name"] is not None:
            before["name"] = row["name"]
        if row["shape"] is not None:
            before["outline"] = bytes(row["shape"])
        own.append(Past(event_of(row), before))
    of_samples = _rows(
        session, "count(*) AS samples",
        SQL("sample_changes c LEFT JOIN {} s ON s.fid = c.sample").format(EVERY_SAMPLE),
        "e.change = c.change", SQL("c.unit = %s OR s.unit = %s GROUP BY e.id, x.by"), (unit, unit),
    )  # fmt: skip
    counted = (Past(event_of(row), {}, row["samples"]) for row in of_samples)
    return merged(merged(own, _comments(session, "unit", unit)), counted)


def _of_sample(session: Session, fid: int, sample: str) -> list[Past]:
    own = []
    for row in _rows(
        session, "c.existed, u.name AS unit, c.state, c.reason, c.source, c.class, "
        "ST_AsBinary(c.geom) AS shape",
        SQL("sample_changes c LEFT JOIN {} ON u.uuid = c.unit").format(_UNITS),
        "e.change = c.change", SQL("c.sample = %s"), (fid,),
    ):  # fmt: skip
        before = {name: row[name] for name in ("state", "reason", "source")}
        before["exists"], before["unit"] = row["existed"], row["unit"] or ""
        if row["class"] is not None:
            before["class"] = row["class"]
        if row["shape"] is not None:
            before["outline"] = bytes(row["shape"])
        own.append(Past(event_of(row), before))
    return merged(own, _comments(session, "sample", sample))


def _comments(session: Session, column: str, subject: str) -> Iterator[Past]:
    """What was said about the thing."""
    rows = _rows(
        session, "0 AS nothing", SQL("events e0"), "e.id = e0.id",
        _OF_THREAD.format(SQL(column)), (list(COMMENT_EVENTS), subject),
    )  # fmt: skip
    return (Past(event_of(row)) for row in rows)
