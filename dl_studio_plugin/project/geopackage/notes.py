"""What people and tools leave behind beside the samples: comments and runs."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Optional

from ...definitions.errors import InvalidInput
from ...definitions.roles import Action
from ..credentials import without_credentials
from ..geometry import read_wkb
from ..identifiers import new_id
from ..model import Comment, Run
from ..rules import require
from .blob import to_blob
from .rows import COMMENT_QUERY, comment_of, run_of
from .schema import COMMENTS
from .session import Session
from .units import read_unit

MAX_COMMENT = 10_000


def read_comments(session: Session, unit: str, resolved: Optional[bool]) -> list[Comment]:
    """Comments, oldest first."""
    rows = session.connection.rows(
        f"{COMMENT_QUERY} WHERE (?1 = '' OR coalesce(t.unit, c.unit) = ?1) "
        "AND (?2 IS NULL OR coalesce(t.resolved, c.resolved, 0) = ?2) ORDER BY c.fid",
        (unit, None if resolved is None else int(resolved)),
    )
    return [comment_of(row) for row in rows]


def add_comment(session: Session, comment: Comment) -> Comment:
    """Check and write a comment or a reply, with an event."""
    require(session.actor(), Action.LABEL)
    text = comment.text.strip()
    if not text or len(text) > MAX_COMMENT:
        raise InvalidInput(f"A comment needs a text of at most {MAX_COMMENT} characters.")
    made = replace(comment, id=new_id(), text=text, author=session.member, created=session.stamp())
    if comment.reply_to:
        thread = _thread(session, comment.reply_to)
        made = replace(
            made, reply_to=thread.id, unit=thread.unit, resolved=thread.resolved, wkb=b""
        )
    else:
        read_unit(session, comment.unit)
    insert_comment(session, made)
    new = {"unit": made.unit, "text": text}
    if made.reply_to:
        new["reply_to"] = made.reply_to
    session.add_event("comment", subject=made.id, new=new)
    return made


def _thread(session: Session, comment_id: str) -> Comment:
    """The comment that begins the thread of this one."""
    row = session.connection.row(f"{COMMENT_QUERY} WHERE c.uuid = ?", (comment_id,))
    if row is None:
        raise InvalidInput(f"The project has no comment “{comment_id}”. Reload their layer.")
    comment = comment_of(row)
    first = session.connection.row(f"{COMMENT_QUERY} WHERE c.uuid = ?", (comment.reply_to,))
    return comment if first is None else comment_of(first)


def insert_comment(session: Session, comment: Comment) -> None:
    """Write a comment as it is."""
    blob = None
    if comment.wkb:
        point = read_wkb(comment.wkb)
        if point is None or point.IsEmpty() or point.GetGeometryName() != "POINT":
            raise InvalidInput("A comment sits at a point. Click on the place that it is about.")
        point.FlattenTo2D()
        blob = to_blob(bytes(point.ExportToWkb()), session.srs_id)
        x, y = point.GetX(), point.GetY()
        session.grow_extent(COMMENTS.name, (x, y, x, y))
    session.connection.write(
        "INSERT INTO comments (geom, uuid, unit, sample, category, text, author, created, "
        "resolved, reply_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            blob, comment.id, comment.unit, comment.sample, comment.category.value, comment.text,
            comment.author, comment.created, int(comment.resolved), comment.reply_to,
        ),
    )  # fmt: skip


def resolve_comment(session: Session, comment_id: str, resolved: bool) -> Comment:
    """Mark a comment with its thread as dealt with, or not."""
    require(session.actor(), Action.LABEL)
    thread = _thread(session, comment_id)
    session.connection.write(
        "UPDATE comments SET resolved = ? WHERE uuid = ?", (int(resolved), thread.id)
    )
    session.add_event(
        "resolve_comment",
        subject=thread.id,
        old={"resolved": thread.resolved},
        new={"resolved": resolved},
    )
    return replace(thread, resolved=resolved)


def read_runs(session: Session, kind: str) -> list[Run]:
    """Runs, oldest first."""
    rows = session.connection.rows(
        "SELECT * FROM runs WHERE ?1 = '' OR kind = ?1 ORDER BY id", (kind,)
    )
    return [run_of(row) for row in rows]


def record_run(session: Session, run: Run) -> Run:
    """Write a run down, without any secret that its parameters hold."""
    require(session.actor(), Action.USE)
    clean = replace(
        run,
        parameters=without_credentials(run.parameters),
        results=without_credentials(run.results),
        member=session.member,
    )
    cursor = session.connection.write(
        "INSERT INTO runs (kind, started, finished, outcome, member, parameters, results) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            clean.kind, clean.started, clean.finished, clean.outcome, clean.member,
            json.dumps(clean.parameters, ensure_ascii=False),
            json.dumps(clean.results, ensure_ascii=False),
        ),
    )  # fmt: skip
    number = int(cursor.lastrowid or 0)
    session.add_event("run", subject=str(number), new={"kind": run.kind, "outcome": run.outcome})
    return replace(clean, id=number)
