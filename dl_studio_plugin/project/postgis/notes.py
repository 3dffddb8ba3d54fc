"""What people and tools leave behind beside the samples: comments, runs, snapshots."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Optional

from ...definitions.errors import InvalidInput
from ...definitions.roles import Action
from ..credentials import without_credentials
from ..geometry import read_wkb
from ..model import Comment, Run, Sample, SampleState, Snapshot
from ..rules import require
from .driver import SQL
from .rows import (
    COMMENT_COLUMNS,
    THREADED_COMMENTS,
    comment_of,
    hexadecimal,
    run_of,
    subset_of,
)
from .session import Session

MAX_COMMENT = 10_000
_PAGE = 2000


def read_comments(session: Session, unit: str, resolved: Optional[bool]) -> list[Comment]:
    """Comments, oldest first."""
    rows = session.connection.rows(
        SQL(
            "SELECT {} FROM {} WHERE (%s = '' OR unit = %s) "
            "AND (%s OR (resolved <> 0) = %s) ORDER BY fid"
        ).format(COMMENT_COLUMNS, THREADED_COMMENTS),
        (unit, unit, resolved is None, bool(resolved)),
    )
    return [comment_of(row) for row in rows]


def add_comment(session: Session, comment: Comment) -> Comment:
    """Check and write a comment or a reply, with an event."""
    text = comment.text.strip()

    def rules() -> None:
        require(session.actor(), Action.LABEL)

    if not text or len(text) > MAX_COMMENT:
        rules()
        raise InvalidInput(f"A comment needs a text of at most {MAX_COMMENT} characters.")
    with session.in_words_of(rules):
        row = session.connection.change(
            SQL("SELECT {} FROM add_comment(%s, %s, %s, %s, %s, %s)").format(COMMENT_COLUMNS),
            (
                comment.unit, text, comment.category.value, comment.sample,
                _point(comment.wkb), comment.reply_to,
            ),
        )  # fmt: skip
    return comment_of(row)


def _point(wkb: bytes) -> Optional[str]:
    if not wkb:
        return None
    point = read_wkb(wkb)
    if point is None or point.IsEmpty() or point.GetGeometryName() != "POINT":
        raise InvalidInput("A comment sits at a point. Click on the place that it is about.")
    point.FlattenTo2D()
    return hexadecimal(point.ExportToWkb())


def resolve_comment(session: Session, comment_id: str, resolved: bool) -> Comment:
    """Mark a comment with its thread as dealt with, or not."""
    with session.in_words_of(lambda: require(session.actor(), Action.LABEL)):
        row = session.connection.change(
            SQL("SELECT {} FROM resolve_comment(%s, %s)").format(COMMENT_COLUMNS),
            (comment_id, resolved),
        )
    return comment_of(row)


# -- runs -------------------------------------------------------------------------------------


def read_runs(session: Session, kind: str) -> list[Run]:
    """Runs, oldest first."""
    rows = session.connection.rows(
        "SELECT * FROM runs WHERE %s = '' OR kind = %s ORDER BY id", (kind, kind)
    )
    return [run_of(row) for row in rows]


def record_run(session: Session, run: Run) -> Run:
    """Write a run down, without any secret that its parameters hold."""
    clean = replace(
        run,
        parameters=without_credentials(run.parameters),
        results=without_credentials(run.results),
        member=session.member,
    )
    with session.in_words_of(lambda: require(session.actor(), Action.USE)):
        row = session.connection.change(
            "SELECT record_run(%s, %s, %s, %s, %s, %s) AS id",
            (
                clean.kind, clean.started, clean.finished, clean.outcome,
                json.dumps(clean.parameters, ensure_ascii=False),
                json.dumps(clean.results, ensure_ascii=False),
            ),
        )  # fmt: skip
    return replace(clean, id=row["id"])


# -- completion -------------------------------------------------------------------------------


def complete(session: Session) -> Snapshot:
    """Keep a snapshot and freeze the project."""
    with session.in_words_of(lambda: require(session.actor(), Action.ADMINISTER)):
        row = session.connection.change("SELECT * FROM complete()")
    return Snapshot(row["number"], row["created"], row["member"], row["samples"])


def read_snapshots(session: Session) -> list[Snapshot]:
    """Snapshots, oldest first."""
    rows = session.connection.rows("SELECT * FROM snapshots ORDER BY number")
    return [Snapshot(r["number"], r["created"], r["member"], r["samples"]) for r in rows]


def read_snapshot_samples(session: Session, number: int) -> Iterator[Sample]:
    """The samples of one snapshot, in pages."""
    if number not in {snapshot.number for snapshot in read_snapshots(session)}:
        raise InvalidInput(f"The project has no snapshot {number}.")
    after = 0
    while True:
        rows = session.connection.rows(
            "SELECT sample, uuid, unit, subset, class, ST_AsBinary(geom) AS wkb "
            "FROM snapshot_samples WHERE number = %s AND sample > %s ORDER BY sample LIMIT %s",
            (number, after, _PAGE),
        )
        for row in rows:
            yield Sample(
                id=row["uuid"], unit=row["unit"], class_name=row["class"],
                state=SampleState.ACCEPTED, wkb=bytes(row["wkb"]),
                subset=subset_of(row["subset"]),
            )  # fmt: skip
        if len(rows) < _PAGE:
            return
        after = rows[-1]["sample"]
