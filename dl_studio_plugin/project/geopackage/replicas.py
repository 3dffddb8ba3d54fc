"""Replicas in the file: what leaves a blind unit and what comes back, see ``../replicas.py``.

What is out of sight are tombstones of samples that ``replica_samples`` names, with class and
outline as they were when they left. All of it belongs to the event of the step that did it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from ...definitions.errors import InvalidInput
from ...definitions.roles import Action
from ..model import BulkResult, SampleState, UnitState, WorkUnit
from ..replicas import (
    LabelledShape,
    Replica,
    ReplicatedUnit,
    anew,
    check_endable,
    check_not_known,
    check_not_replicated,
    check_replicable,
    checked_replicas,
    standing,
)
from ..rules import effective_state, require
from ..states import Step
from .blob import from_blob
from .rows import SAMPLE_TABLES_JOINED
from .sample_edits import move_shape
from .samples import log_samples
from .schema import SAMPLE_TABLES
from .session import Session
from .sql import sql
from .units import log_unit, read_units, record_id, save_unit

# -- reading ------------------------------------------------------------------------------------


def read_replicated(session: Session) -> list[ReplicatedUnit]:
    """The units that several members label or labelled."""
    require(session.actor(), Action.CHECK_QUALITY)
    rows = session.connection.rows(
        "SELECT q.unit, w.name, q.wanted, q.gold, u.blind, (SELECT count(*) FROM replicas r "
        "WHERE r.unit = q.unit AND r.submitted <> '' AND r.reference = 0) AS submitted "
        "FROM replicated_units q JOIN unit_records u ON u.uuid = q.unit "
        "JOIN work_units w ON w.fid = u.id WHERE u.deleted = 0 ORDER BY u.id"
    )
    return [
        ReplicatedUnit(
            row["unit"], row["name"] or "", row["wanted"], row["submitted"], bool(row["gold"]),
            bool(row["blind"]),
        )
        for row in rows
    ]  # fmt: skip


def read_replicas(session: Session) -> list[Replica]:
    """All that was handed in, and the references."""
    require(session.actor(), Action.CHECK_QUALITY)
    return [replica for _, replica in _replicas_of(session)]


def _replicas_of(session: Session, unit_id: str = "") -> Iterator[tuple[int, Replica]]:
    """(number, replica), the earliest first; of all units when ``unit_id`` is empty."""
    rows = session.connection.rows(
        "SELECT * FROM replicas WHERE submitted <> '' AND ?1 IN ('', unit) ORDER BY submitted, id",
        (unit_id,),
    )
    for row in rows:
        shapes = session.connection.rows(
            "SELECT class, geom FROM replica_samples WHERE replica = ? ORDER BY sample",
            (row["id"],),
        )
        yield (
            row["id"],
            Replica(
                row["unit"],
                row["member"],
                row["submitted"],
                bool(row["reference"]),
                tuple(LabelledShape(each["class"], from_blob(each["geom"])) for each in shapes),
            ),
        )


def check_claim(session: Session, unit: WorkUnit) -> None:
    """Do nothing if the member does not know the blind unit yet; else raise NotPossible."""
    check_not_known(unit, unit.blind and is_known(session, unit))


def known_units(session: Session) -> frozenset[str]:
    """Ids of the blind units that the member labelled, or whose reference they know."""
    rows = session.connection.rows(
        "SELECT q.unit, q.known_to FROM replicated_units q JOIN unit_records u ON u.uuid = q.unit "
        "WHERE u.blind = 1"
    )
    return frozenset(row["unit"] for row in rows if session.member in json.loads(row["known_to"]))


def is_known(session: Session, unit: WorkUnit) -> bool:
    """Whether the member labelled this blind unit, or knows its reference."""
    return session.member in _known_to(session, unit.id)


def _known_to(session: Session, unit_id: str) -> list[str]:
    names = session.connection.value(
        "SELECT known_to FROM replicated_units WHERE unit = ?", (unit_id,)
    )
    return list(json.loads(names or "[]"))


# -- asking for replicas ------------------------------------------------------------------------


def begin_replicas(
    session: Session, unit_ids: Sequence[str], wanted: int, gold: bool
) -> BulkResult:
    """Have units labelled by several members, as one event, which does not tell gold ones."""
    require(session.actor(), Action.CHECK_QUALITY)
    checked_replicas(wanted, gold)

    def check(unit: WorkUnit) -> None:
        check_replicable(unit, gold)
        known = "SELECT count(*) FROM replicated_units WHERE unit = ?"
        check_not_replicated(unit, bool(session.connection.value(known, (unit.id,))))

    return _change(
        session, "replicate", unit_ids, check,
        lambda event, unit: _begin(session, event, unit, wanted, gold),
    )  # fmt: skip


def _begin(session: Session, event: int, unit: WorkUnit, wanted: int, gold: bool) -> None:
    fresh = anew(unit)
    session.connection.write(
        "INSERT INTO replicated_units (unit, wanted, gold, known_to) VALUES (?, ?, ?, '[]')",
        (unit.id, wanted, int(gold)),
    )
    _set_blind(session, unit, True)
    save_unit(session, unit, fresh)
    if unit.state is not UnitState.READY:
        stamp = session.stamp()
        _put_away(session, event, unit, unit.labelled_by, stamp, is_reference=gold)
        knows = {unit.labelled_by, unit.reviewed_by} | ({session.member} if gold else set())
        _add_known(session, unit.id, knows)


def end_replicas(session: Session, unit_ids: Sequence[str]) -> BulkResult:
    """Want no more replicas of blind units."""
    actor = session.actor()
    require(actor, Action.CHECK_QUALITY)

    def stop(event: int, unit: WorkUnit) -> None:
        if any(True for _ in _replicas_of(session, unit.id)):
            _consolidate(session, event, unit)
            return
        for row in session.connection.rows("SELECT id FROM replicas WHERE unit = ?", (unit.id,)):
            _bring_back(session, event, row["id"])
        _set_blind(session, unit, False)
        save_unit(session, unit, anew(unit))
        session.connection.write("DELETE FROM replicated_units WHERE unit = ?", (unit.id,))

    return _change(
        session, "end_replicas", unit_ids,
        lambda unit: check_endable(unit, effective_state(unit, session.now(), actor)), stop,
    )  # fmt: skip


def _change(
    session: Session,
    what: str,
    unit_ids: Sequence[str],
    check: Callable[[WorkUnit], None],
    change: Callable[[int, WorkUnit], None],
) -> BulkResult:
    units = read_units(session, unit_ids)
    if not units:
        raise InvalidInput("No work units were chosen. Choose at least one.")
    for unit in units:
        check(unit)
    event = session.add_event(what, new={"units": len(units)})
    for unit in units:
        log_unit(session, event, unit)
        change(event, unit)
    return BulkResult(event, units=len(units))


# -- steps of a blind unit ----------------------------------------------------------------------


def follow_step(session: Session, event: int, step: Step, old: WorkUnit, new: WorkUnit) -> WorkUnit:
    """Do what a step of a blind unit needs besides; gives the unit as it is then."""
    if step is Step.CLAIM:
        if old.holder:  # whose lease ran out
            _put_away(session, event, old, old.holder)
        for author in _authors(session, old):
            _put_away(session, event, old, author, author=author)
        for row in session.connection.rows(
            "SELECT id FROM replicas WHERE unit = ? AND member = ? AND submitted = ''",
            (old.id, session.member),
        ):
            _bring_back(session, event, row["id"])
    elif step is Step.RELEASE:
        _put_away(session, event, old, old.holder)
    elif step is Step.SUBMIT:
        return _collect(session, event, new)
    return new


def _collect(session: Session, event: int, unit: WorkUnit) -> WorkUnit:
    """Keep what was submitted as a replica; with the last one, consolidate."""
    _put_away(session, event, unit, unit.labelled_by, session.stamp())
    _add_known(session, unit.id, {unit.labelled_by})
    wanted = session.connection.value(
        "SELECT wanted FROM replicated_units WHERE unit = ?", (unit.id,)
    )
    done = sum(not replica.is_reference for _, replica in _replicas_of(session, unit.id))
    if done >= wanted:
        return _consolidate(session, event, unit)
    fresh = anew(unit)
    save_unit(session, unit, fresh)
    session.add_event(
        "next_replica",
        subject=unit.id,
        old={"state": unit.state.value},
        new={"state": fresh.state.value},
    )
    return fresh


def _consolidate(session: Session, event: int, unit: WorkUnit) -> WorkUnit:
    """Give the unit the reference or the standing replica as its samples, to be reviewed."""
    found = list(_replicas_of(session, unit.id))
    references = [each for each in found if each[1].is_reference]
    number, chosen = (
        references[0] if references else found[standing([each.shapes for _, each in found])]
    )
    _restore(session, event, number, state=SampleState.SUBMITTED)
    done = replace(
        anew(unit),
        state=UnitState.SUBMITTED,
        labelled_by=chosen.member,
        nothing_here=not chosen.shapes,
        blind=False,
    )
    _set_blind(session, unit, False)
    save_unit(session, unit, done)
    session.add_event(
        "consolidate", subject=unit.id, old={"state": unit.state.value},
        new={"state": done.state.value},
    )  # fmt: skip
    return done


# -- rows ---------------------------------------------------------------------------------------


def _set_blind(session: Session, unit: WorkUnit, blind: bool) -> None:
    session.connection.write(
        "UPDATE unit_records SET blind = ? WHERE uuid = ?", (int(blind), unit.id)
    )


def _add_known(session: Session, unit_id: str, names: Iterable[str]) -> None:
    known = sorted({*_known_to(session, unit_id), *filter(None, names)})
    session.connection.write(
        "UPDATE replicated_units SET known_to = ? WHERE unit = ?",
        (json.dumps(known, ensure_ascii=False), unit_id),
    )


#: Suggestions of a model are for everybody who labels the unit.
_OF_UNIT = "r.unit = ? AND r.deleted = 0 AND r.state <> 'suggested'"


def _authors(session: Session, unit: WorkUnit) -> list[str]:
    rows = session.connection.rows(
        sql("SELECT DISTINCT r.author FROM sample_records r WHERE {of_unit}", of_unit=_OF_UNIT),
        (record_id(session, unit.id),),
    )
    return [row["author"] for row in rows]


def _put_away(
    session: Session,
    event: int,
    unit: WorkUnit,
    member: str,
    submitted: str = "",
    is_reference: bool = False,
    author: str = "",
) -> None:
    """Take the samples out of the unit into a replica of ``member``; of ``author`` only, if given.

    What was rejected, and what somebody drew who handed their replica in before, goes, too, but is
    in no replica.
    """
    condition = _OF_UNIT + (" AND r.author = ?" if author else "")
    parameters = [record_id(session, unit.id), *([author] if author else [])]
    rows = session.connection.rows(
        sql(
            "SELECT r.id, r.points, r.shape, r.state, coalesce(s.class, p.class, '') AS class, "
            "coalesce(s.geom, p.geom) AS geom FROM {tables} WHERE {condition}",
            tables=SAMPLE_TABLES_JOINED,
            condition=condition,
        ),
        parameters,
    )
    if not rows and not submitted:
        return
    kept = [row for row in rows if row["state"] != SampleState.REJECTED.value]
    _add_to_replica(session, unit, member, submitted, is_reference, kept)
    log_samples(session, event, condition, parameters)
    for row in rows:
        move_shape(session, SAMPLE_TABLES[row["points"]].name, "class", row["shape"], deleted=True)
    session.connection.write_many(
        "UPDATE sample_records SET deleted = 1, modified = ?, version = version + 1 WHERE id = ?",
        [(session.stamp(), row["id"]) for row in rows],
    )


def _add_to_replica(
    session: Session,
    unit: WorkUnit,
    member: str,
    submitted: str,
    is_reference: bool,
    rows: Sequence[sqlite3.Row],
) -> None:
    """Keep class and outline of samples in a replica, unless it was handed in before."""
    of_member = "SELECT id, submitted FROM replicas WHERE unit = ? AND member = ?"
    found = session.connection.row(of_member, (unit.id, member))
    if found is not None and found["submitted"]:
        return
    session.connection.write(
        "INSERT INTO replicas (unit, member, submitted, reference) VALUES (?1, ?2, ?3, ?4) "
        "ON CONFLICT (unit, member) DO UPDATE SET submitted = ?3",
        (unit.id, member, submitted, int(is_reference)),
    )
    number = session.connection.rows(of_member, (unit.id, member))[0]["id"]
    session.connection.write_many(
        "INSERT INTO replica_samples (replica, sample, class, geom) VALUES (?, ?, ?, ?)",
        [(number, row["id"], row["class"], row["geom"]) for row in rows],
    )


def _bring_back(session: Session, event: int, number: int) -> None:
    """Give an unfinished replica back to its unit."""
    _restore(session, event, number)
    session.connection.write("DELETE FROM replica_samples WHERE replica = ?", (number,))
    session.connection.write("DELETE FROM replicas WHERE id = ?", (number,))


def _restore(session: Session, event: int, number: int, state: SampleState | None = None) -> None:
    of_replica = "r.id IN (SELECT sample FROM replica_samples WHERE replica = ?)"
    log_samples(session, event, of_replica, (number,))
    for row in session.connection.rows(
        sql("SELECT r.points, r.shape FROM sample_records r WHERE {those}", those=of_replica),
        (number,),
    ):
        move_shape(session, SAMPLE_TABLES[row["points"]].name, "class", row["shape"], deleted=False)
    session.connection.write(
        "UPDATE sample_records SET deleted = 0, state = coalesce(?, state), modified = ?, "
        "version = version + 1 WHERE id IN (SELECT sample FROM replica_samples WHERE replica = ?)",
        (state.value if state else None, session.stamp(), number),
    )
