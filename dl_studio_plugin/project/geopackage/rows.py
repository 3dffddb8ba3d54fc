"""Rows of the tables as values of the model, and the queries that give them."""

from __future__ import annotations

import json
import sqlite3
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
from .blob import from_blob

UNIT_QUERY = (
    "SELECT r.*, w.name, w.geom FROM unit_records r JOIN work_units w ON w.fid = r.id "
    "WHERE r.deleted = 0"
)

#: Columns of a unit's record that a step may change, in the model's names.
UNIT_COLUMNS = (
    "state", "subset", "assignee", "holder", "lease_until", "labelled_by", "reviewed_by", "round",
    "priority", "nothing_here", "reason",
)  # fmt: skip

SAMPLE_COLUMNS = (
    "r.id AS record, r.uuid, r.points, r.shape, r.state, r.author, r.source, r.created, "
    "r.modified, r.version, r.score, r.reason, u.uuid AS unit_uuid, u.subset, "
    "coalesce(s.class, p.class, d.text, '') AS class, coalesce(s.geom, p.geom, d.geom) AS geom"
)
SAMPLE_TABLES_JOINED = (
    "sample_records r LEFT JOIN unit_records u ON u.id = r.unit "
    "LEFT JOIN samples s ON r.points = 0 AND s.fid = r.shape "
    "LEFT JOIN sample_points p ON r.points = 1 AND p.fid = r.shape "
    "LEFT JOIN deleted_shapes d ON r.deleted = 1 AND d.fid = r.shape "
    "AND d.layer = CASE r.points WHEN 0 THEN 'samples' ELSE 'sample_points' END"
)

#: A reply has the unit of its thread, and is resolved with it.
COMMENT_QUERY = (
    "SELECT c.geom, c.uuid, c.sample, c.category, c.text, c.author, c.created, c.reply_to, "
    "coalesce(t.unit, c.unit) AS unit, coalesce(t.resolved, c.resolved, 0) AS resolved "
    "FROM comments c LEFT JOIN comments t ON c.reply_to <> '' AND t.uuid = c.reply_to"
)


def subset_of(text: Optional[str]) -> Optional[Subset]:
    """The subset; empty is none."""
    return Subset(text) if text else None


def unit_of(row: sqlite3.Row) -> WorkUnit:
    """A row of UNIT_QUERY."""
    return WorkUnit(
        id=row["uuid"],
        name=row["name"] or "",
        state=UnitState(row["state"]),
        wkb=from_blob(row["geom"]),
        subset=subset_of(row["subset"]),
        assignee=row["assignee"],
        holder=row["holder"],
        lease_until=row["lease_until"],
        labelled_by=row["labelled_by"],
        reviewed_by=row["reviewed_by"],
        round=row["round"],
        priority=row["priority"],
        nothing_here=bool(row["nothing_here"]),
        reason=row["reason"],
        version=row["version"],
        blind=bool(row["blind"]),
    )


def unit_values(unit: WorkUnit) -> list[Any]:
    """The values of UNIT_COLUMNS."""
    subset = unit.subset.value if unit.subset else ""
    values = {"state": unit.state.value, "subset": subset, "nothing_here": int(unit.nothing_here)}
    return [values.get(name, getattr(unit, name)) for name in UNIT_COLUMNS]


def sample_of(row: sqlite3.Row) -> Sample:
    """A row of SAMPLE_COLUMNS."""
    return Sample(
        id=row["uuid"],
        unit=row["unit_uuid"] or "",
        class_name=row["class"],
        state=SampleState(row["state"]),
        wkb=from_blob(row["geom"]),
        author=row["author"],
        source=SampleSource(row["source"]),
        created=row["created"],
        modified=row["modified"],
        version=row["version"],
        score=row["score"],
        reason=row["reason"],
        subset=subset_of(row["subset"]),
    )


def event_of(row: sqlite3.Row) -> Event:
    """A row of ``events`` with the column ``undone_by``."""
    return Event(
        id=row["id"],
        at=row["at"],
        member=row["member"],
        what=row["what"],
        subject=row["subject"],
        old=json.loads(row["old"]),
        new=json.loads(row["new"]),
        undoable=bool(row["undoable"]),
        undone_by=row["undone_by"] or 0,
    )


def comment_of(row: sqlite3.Row) -> Comment:
    """A row of COMMENT_QUERY; what a plain layer left empty is read as the default."""
    known = {category.value for category in CommentCategory}
    category = row["category"] if row["category"] in known else CommentCategory.OTHER.value
    return Comment(
        id=row["uuid"] or "",
        unit=row["unit"] or "",
        text=row["text"] or "",
        category=CommentCategory(category),
        sample=row["sample"] or "",
        wkb=from_blob(row["geom"]),
        author=row["author"] or "",
        created=row["created"] or "",
        resolved=bool(row["resolved"]),
        reply_to=row["reply_to"] or "",
    )


def run_of(row: sqlite3.Row) -> Run:
    """A row of ``runs``."""
    return Run(
        kind=row["kind"],
        started=row["started"],
        finished=row["finished"],
        outcome=row["outcome"],
        parameters=json.loads(row["parameters"]),
        results=json.loads(row["results"]),
        id=row["id"],
        member=row["member"],
    )
