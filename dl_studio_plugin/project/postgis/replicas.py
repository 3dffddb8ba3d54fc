"""Replicas in the database: calling the functions of ``15_replicas.sql``."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from ...definitions.roles import Action
from ..model import BulkResult
from ..replicas import (
    LabelledShape,
    Replica,
    ReplicatedUnit,
    check_endable,
    check_replicable,
    checked_replicas,
)
from ..rules import effective_state, require
from .session import Session
from .units import read_units


def begin_replicas(
    session: Session, unit_ids: Sequence[str], wanted: int, gold: bool
) -> BulkResult:
    """Have units labelled by several members, as one event."""
    ids = list(dict.fromkeys(unit_ids))

    def rules() -> None:
        require(session.actor(), Action.CHECK_QUALITY)
        checked_replicas(wanted, gold)
        for unit in read_units(session, ids):
            check_replicable(unit, gold)

    with session.in_words_of(rules):
        row = session.connection.change(
            "SELECT replicate(%s, %s, %s) AS event", (ids, wanted, gold)
        )
    return BulkResult(row["event"], units=len(ids))


def end_replicas(session: Session, unit_ids: Sequence[str]) -> BulkResult:
    """Want no more replicas of blind units."""
    ids = list(dict.fromkeys(unit_ids))

    def rules() -> None:
        actor, now = session.actor(), session.now()
        require(actor, Action.CHECK_QUALITY)
        for unit in read_units(session, ids):
            check_endable(unit, effective_state(unit, now, actor))

    with session.in_words_of(rules):
        row = session.connection.change("SELECT end_replicas(%s) AS event", (ids,))
    return BulkResult(row["event"], units=len(ids))


def known_units(session: Session) -> frozenset[str]:
    """Ids of the blind units that this login labelled, or whose reference it knows."""
    return frozenset(session.connection.value("SELECT known_units()"))


def read_replicated(session: Session) -> list[ReplicatedUnit]:
    """The units that several members label or labelled."""
    require(session.actor(), Action.CHECK_QUALITY)
    rows = session.connection.rows("SELECT * FROM read_replicated_units()")
    return [
        ReplicatedUnit(
            row["unit"], row["name"], row["wanted"], row["submitted"], row["gold"], row["blind"]
        )
        for row in rows
    ]


def read_replicas(session: Session) -> list[Replica]:
    """All that was handed in, and the references."""
    require(session.actor(), Action.CHECK_QUALITY)
    rows = session.connection.rows("SELECT * FROM read_replicas()")
    found = []
    for _, group in groupby(rows, key=lambda row: row["id"]):
        shapes = list(group)
        first = shapes[0]
        found.append(
            Replica(
                first["unit"],
                first["member"],
                first["submitted"],
                first["reference"],
                tuple(
                    LabelledShape(row["class"], bytes(row["wkb"]))
                    for row in shapes
                    if row["wkb"] is not None
                ),
            )
        )
    return found
