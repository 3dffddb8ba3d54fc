"""Packets of a project in a database: calls of the functions that take out and bring in."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Optional

from ...definitions.roles import Action
from ..geometry import shapes
from ..model import BulkResult, Comment
from ..packet_model import (
    BroughtIn,
    ChangeKind,
    Mark,
    PacketChanges,
    SampleChange,
    comment_digest,
)
from ..rules import Actor, require, taken_out
from .rows import hexadecimal
from .session import Session
from .units import read_units


def take_out(session: Session, unit_ids: Sequence[str], packet: str, holder: str) -> BulkResult:
    """Claim units for a packet, as one event."""
    ids = list(dict.fromkeys(unit_ids))

    def rules() -> None:
        worker, now = _check_holder(session, holder), session.now()
        if worker is not None:
            for unit in read_units(session, ids):
                taken_out(unit, worker, now)

    with session.in_words_of(rules):
        row = session.connection.change(
            "SELECT take_out(%s, %s, %s) AS event", (ids, packet, holder)
        )
    return BulkResult(row["event"], units=len(ids))


def _check_holder(session: Session, holder: str) -> Optional[Actor]:
    """The holder as the rules see them; ``None`` for one who is a member through a group."""
    actor = session.actor()
    require(actor, Action.LABEL)
    if holder == actor.name:
        return actor
    require(actor, Action.SET_UP)
    roles = {member.name: member.role for member in session.members()}
    return Actor(holder, roles[holder], actor.owners) if holder in roles else None


def read_marks(session: Session, packet: str) -> dict[str, Mark]:
    """The marks of a packet; a later check-in overrides an earlier one."""
    rows = session.connection.rows(
        "SELECT m.uuid, m.version, m.digest FROM packet_marks m "
        "JOIN events e ON e.change = m.change LEFT JOIN undone x ON x.event = e.id "
        "WHERE m.packet = %s AND x.by IS NULL ORDER BY e.id",
        (packet,),
    )
    return {row["uuid"]: Mark(row["version"], row["digest"]) for row in rows}


def bring_in(session: Session, changes: PacketChanges) -> BroughtIn:
    """Make the changes of a packet, as one event."""
    message = {
        "packet": changes.packet,
        "holder": changes.holder,
        "tip": list(changes.tip),
        "left": changes.left,
        "units": [
            {"u": unit.unit, "v": unit.version, "steps": [step.value for step in unit.steps],
             "n": unit.nothing_here, "d": unit.digest}
            for unit in changes.units
        ],
        "samples": [_sample_row(change) for change in changes.samples],
        "comments": [_comment_row(comment) for comment in changes.comments],
        "resolved": [
            [identifier, resolved, "resolved" if resolved else "open"]
            for identifier, resolved in changes.resolved
        ],
        "settled": [list(settled) for settled in changes.settled],
    }  # fmt: skip
    text = json.dumps(message, ensure_ascii=False)
    with session.in_words_of(lambda: _check_holder(session, changes.holder)):
        row = session.connection.change("SELECT * FROM bring_in(%s::json)", (text,))
    left = tuple((str(name), str(why)) for name, why in row["units_left"] or ())
    return BroughtIn(row["event"], tuple(row["submitted"]), left)


def _sample_row(change: SampleChange) -> dict[str, Any]:
    sample = change.sample
    row: dict[str, Any] = {
        "k": change.kind.value, "i": sample.id, "v": change.version, "d": change.digest,
        "u": sample.unit,
    }  # fmt: skip
    if change.kind is not ChangeKind.DELETE:
        (shape,) = shapes(sample.wkb)
        row.update(
            w=hexadecimal(shape.wkb), p=shape.is_point, c=sample.class_name, t=sample.state.value,
            s=sample.source.value, f=sample.score,
        )  # fmt: skip
    return row


def _comment_row(comment: Comment) -> dict[str, Any]:
    return {
        "id": comment.id, "text": comment.text, "unit": comment.unit, "sample": comment.sample,
        "category": comment.category.value, "created": comment.created,
        "resolved": comment.resolved, "reply_to": comment.reply_to, "d": comment_digest(comment),
        "wkb": hexadecimal(comment.wkb) if comment.wkb else None,
    }  # fmt: skip
