"""Rows of the database as values of the model, and the columns that give them."""

from __future__ import annotations

import json
from typing import Any, Optional

from ...definitions.training_data import Subset
from ..model import (
    Comment,
    CommentCategory,
    Event,
    Run,
    Sample,
    SampleSource,
    SampleState,
    UnitState,
    WorkUnit,
)
from .connection import Row
from .driver import SQL

UNIT_COLUMNS = SQL(
    "uuid, name, state, subset, assignee, holder, lease_until, labelled_by, reviewed_by, round, "
    "priority, nothing_here, reason, version, blind, ST_AsBinary(geom) AS wkb"
)
SAMPLE_COLUMNS = SQL(
    "s.fid, s.points, s.uuid, s.unit, s.class, s.state, s.author, s.source, s.created, "
    "s.modified, s.version, s.score, s.reason, u.subset, ST_AsBinary(s.geom) AS wkb"
)
_SHAPE = SQL(
    "geom, uuid, class, state, unit, author, source, created, modified, version, score, reason"
)
#: Samples of both kinds. (The schema has views of them for its functions, but a view may hold
#: calls that run as whoever reads it; the tables hold data only.)
ALL_SAMPLES = SQL(
    "(SELECT fid, false AS points, {shape} FROM samples "
    "UNION ALL SELECT fid, true, {shape} FROM sample_points)"
).format(shape=_SHAPE)
#: Those that were deleted, too.
EVERY_SAMPLE = SQL(
    "(SELECT false AS deleted, fid, false AS points, {shape} FROM samples "
    "UNION ALL SELECT false, fid, true, {shape} FROM sample_points "
    "UNION ALL SELECT true, fid, points, {shape} FROM deleted_samples)"
).format(shape=_SHAPE)
COMMENT_COLUMNS = SQL(
    "uuid, unit, text, category, sample, author, created, resolved, reply_to, "
    "ST_AsBinary(geom) AS wkb"
)
#: A reply has the unit of its thread, and is resolved with it.
THREADED_COMMENTS = SQL(
    "(SELECT c.fid, c.geom, c.uuid, c.text, c.sample, c.category, c.author, c.created, "
    "c.reply_to, coalesce(t.unit, c.unit) AS unit, coalesce(t.resolved, c.resolved) AS resolved "
    "FROM comments c LEFT JOIN comments t ON c.reply_to <> '' AND t.uuid = c.reply_to) threaded"
)


def subset_of(text: Optional[str]) -> Optional[Subset]:
    """The subset; empty is none."""
    return Subset(text) if text else None


def hexadecimal(wkb: Optional[bytes]) -> Optional[str]:
    """A geometry as the functions of the database take it."""
    return bytes(wkb).hex() if wkb else None


def _bytes(value: Any) -> bytes:
    return b"" if value is None else bytes(value)


def _json(text: str) -> dict[str, Any]:
    """What a run kept; empty where somebody wrote something else by SQL of their own."""
    try:
        value = json.loads(text)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def unit_of(row: Row) -> WorkUnit:
    """A row of UNIT_COLUMNS."""
    return WorkUnit(
        id=row["uuid"],
        name=row["name"],
        state=UnitState(row["state"]),
        wkb=_bytes(row["wkb"]),
        subset=subset_of(row["subset"]),
        assignee=row["assignee"],
        holder=row["holder"],
        lease_until=row["lease_until"],
        labelled_by=row["labelled_by"],
        reviewed_by=row["reviewed_by"],
        round=row["round"],
        priority=row["priority"],
        nothing_here=row["nothing_here"],
        reason=row["reason"],
        version=row["version"],
        blind=row["blind"],
    )


def sample_of(row: Row) -> Sample:
    """A row of SAMPLE_COLUMNS."""
    return Sample(
        id=row["uuid"],
        unit=row["unit"] or "",
        class_name=row["class"],
        state=SampleState(row["state"]),
        wkb=_bytes(row["wkb"]),
        author=row["author"],
        source=SampleSource(row["source"]),
        created=row["created"],
        modified=row["modified"],
        version=row["version"],
        score=row["score"],
        reason=row["reason"],
        subset=subset_of(row["subset"]),
    )


def event_of(row: Row) -> Event:
    """A row of ``events`` with the column ``undone_by``."""
    return Event(
        id=row["id"],
        at=row["at"],
        member=row["member"],
        what=row["what"],
        subject=row["subject"],
        old=row["old"],
        new=row["new"],
        undoable=row["undoable"],
        undone_by=row["undone_by"] or 0,
    )


def comment_of(row: Row) -> Comment:
    """A row of COMMENT_COLUMNS; a category that a layer brought and nobody knows is “other”."""
    known = {category.value for category in CommentCategory}
    category = row["category"] if row["category"] in known else CommentCategory.OTHER.value
    return Comment(
        id=row["uuid"],
        unit=row["unit"],
        text=row["text"],
        category=CommentCategory(category),
        sample=row["sample"],
        wkb=_bytes(row["wkb"]),
        author=row["author"],
        created=row["created"],
        resolved=bool(row["resolved"]),
        reply_to=row["reply_to"],
    )


def run_of(row: Row) -> Run:
    """A row of ``runs``."""
    return Run(
        kind=row["kind"],
        started=row["started"],
        finished=row["finished"],
        outcome=row["outcome"],
        parameters=_json(row["parameters"]),
        results=_json(row["results"]),
        id=row["id"],
        member=row["member"],
    )
