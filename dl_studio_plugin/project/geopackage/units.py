"""Work units in the file: adding them and taking them from state to state."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any, Optional

from osgeo import ogr

from ...definitions.errors import InvalidInput, NotPossible, OutOfDate
from ...definitions.roles import Action
from ..checks import (
    SampleNeeds,
    acceptance_problems,
    check_area,
    check_overlaps,
    holds_samples,
    submission_problems,
)
from ..geometry import area_polygon, unit_polygon
from ..identifiers import new_id
from ..model import BulkResult, NewUnit, UnitState, WorkUnit
from ..rules import after_step, claim_order, effective_state, prioritised, require
from ..states import UNIT_TRANSITIONS, Step, sample_states
from . import samples as sample_rows
from .blob import to_blob
from .rows import UNIT_COLUMNS, UNIT_QUERY, unit_of, unit_values
from .schema import UNITS
from .session import Session
from .sql import question_marks, sql

WHOLE_AREA = "Whole area"
_ID_PAGE = 500  # SQLite's parameters per statement are limited


def read_units(
    session: Session, ids: Optional[Sequence[str]] = None, states: Sequence[UnitState] = ()
) -> list[WorkUnit]:
    """Units in the order in which they were added.

    Raises:
        InvalidInput: an id of ``ids`` does not exist.
    """
    if ids is None:
        wanted = [state.value for state in states or UnitState]
        query = f"{UNIT_QUERY} AND r.state IN ({question_marks(len(wanted))}) ORDER BY r.id"
        units = [unit_of(row) for row in session.connection.rows(query, wanted)]
    else:
        units = _units_of_ids(session, ids)
    return [unit for unit in units if not states or unit.state in states]


def _units_of_ids(session: Session, ids: Sequence[str]) -> list[WorkUnit]:
    found: dict[str, WorkUnit] = {}
    wanted = list(dict.fromkeys(ids))
    for start in range(0, len(wanted), _ID_PAGE):
        page = wanted[start : start + _ID_PAGE]
        marks = question_marks(len(page))
        rows = session.connection.rows(f"{UNIT_QUERY} AND r.uuid IN ({marks}) ORDER BY r.id", page)
        found.update((row["uuid"], unit_of(row)) for row in rows)
    for unit_id in wanted:
        if unit_id not in found:
            raise InvalidInput(
                f"The project has no work unit “{unit_id}”. It may have been removed; reload the "
                "layer of work units."
            )
    return list(found.values())


def read_unit(session: Session, unit_id: str) -> WorkUnit:
    """One unit."""
    return read_units(session, [unit_id])[0]


def record_id(session: Session, unit_id: str) -> int:
    """The number of a unit's record."""
    return int(
        session.connection.value("SELECT id FROM unit_records WHERE uuid = ?", (unit_id,)) or 0
    )


# -- keeping ----------------------------------------------------------------------------------


def log_unit(session: Session, event: int, unit: WorkUnit, existed: bool = True) -> None:
    """Keep what ``unit`` was before ``event``, for undo; the first note of an event counts."""
    before = dict(zip(UNIT_COLUMNS, unit_values(unit)))
    session.connection.write(
        "INSERT OR IGNORE INTO unit_changes (event, unit, existed, before) VALUES (?, ?, ?, ?)",
        (event, record_id(session, unit.id), int(existed), json.dumps(before)),
    )


def save_unit(session: Session, old: WorkUnit, new: WorkUnit) -> None:
    """Write ``new`` only if the file still holds ``old``: one conditional UPDATE.

    Raises:
        OutOfDate: somebody was faster.
    """
    assignments = ", ".join(f"{name} = ?" for name in UNIT_COLUMNS)
    changed = session.connection.write(
        sql(
            "UPDATE unit_records SET {assignments}, version = ? "
            "WHERE uuid = ? AND version = ? AND state = ? AND holder = ? AND deleted = 0",
            assignments=assignments,
        ),
        (*unit_values(new), new.version, old.id, old.version, old.state.value, old.holder),
    ).rowcount
    if changed != 1:
        raise OutOfDate(
            f"Somebody else changed the work unit “{old.name}” at the same moment. Try again."
        )


# -- one unit ---------------------------------------------------------------------------------


def take_step(
    session: Session, step: Step, unit_id: str, reason: str = "", nothing_here: bool = False
) -> WorkUnit:
    """Take one unit a step further, with its samples, as one event."""
    from . import replicas

    unit = read_unit(session, unit_id)
    actor = session.actor()
    new = after_step(step, unit, actor, session.now(), reason, nothing_here)
    if step is Step.CLAIM:
        replicas.check_claim(session, unit)
    if step is Step.SUBMIT:
        check_submission(session, unit, nothing_here)
    elif step is Step.ACCEPT:
        new = checked_acceptance(session, unit, new)
    event = session.add_event(
        step.value,
        subject=unit.id,
        old={"state": unit.state.value, "holder": unit.holder},
        new={"state": new.state.value, "holder": new.holder, "reason": new.reason},
        undoable=step in (Step.ACCEPT, Step.RETURN, Step.REOPEN),
    )
    apply_step(session, event, step, unit, new)
    return replicas.follow_step(session, event, step, unit, new) if unit.blind else new


def apply_step(session: Session, event: int, step: Step, old: WorkUnit, new: WorkUnit) -> int:
    """Write a unit's step and what it does to its samples; returns how many samples changed."""
    log_unit(session, event, old)
    save_unit(session, old, new)
    pairs = sample_states(step)
    return sample_rows.change_states(session, event, record_id(session, old.id), pairs)


def check_submission(session: Session, unit: WorkUnit, nothing_here: bool) -> None:
    """Do nothing if ``unit`` may be submitted; else raise NotPossible, with what is wrong."""
    needs = SampleNeeds.of(session.settings())
    problems = submission_problems(
        unit, sample_rows.samples_of_unit(session, unit.id), needs, nothing_here
    )
    if problems:
        raise NotPossible(f"The work unit “{unit.name}” cannot be submitted: {' '.join(problems)}")


def checked_acceptance(session: Session, unit: WorkUnit, new: WorkUnit) -> WorkUnit:
    """``new``, which ``unit`` becomes when it is accepted, with what its reviewer drew.

    Raises:
        NotPossible: something is wrong with that.
    """
    samples = list(sample_rows.samples_of_unit(session, unit.id))
    problems = acceptance_problems(unit, samples, SampleNeeds.of(session.settings()))
    if problems:
        raise NotPossible(f"The work unit “{unit.name}” cannot be accepted: {' '.join(problems)}")
    return replace(new, nothing_here=new.nothing_here and not holds_samples(samples))


def claim_next(session: Session) -> Optional[WorkUnit]:
    """Claim the unit that this member should label next."""
    from . import replicas

    actor = session.actor()
    require(actor, Action.LABEL)
    now = session.now()
    best = None
    for unit in _first_of_their_kind(session):
        way = UNIT_TRANSITIONS.get((Step.CLAIM, effective_state(unit, now, actor)))
        if way is None or unit.assignee not in ("", actor.name):
            continue
        if unit.blind and replicas.is_known(session, unit):
            continue
        if best is None or claim_order(unit, actor) < claim_order(best, actor):
            best = unit
    return take_step(session, Step.CLAIM, best.id) if best else None


def _first_of_their_kind(session: Session) -> list[WorkUnit]:
    """Of units that are alike in all that decides who claims them, the first, without outline.

    Thousands of units are of very few kinds, so the rules need not judge each. A blind unit is
    of a kind of its own: each may be known to other members.
    """
    rows = session.connection.rows(
        "SELECT min(id) AS id, uuid, state, assignee, holder, lease_until, labelled_by, "
        "priority, blind FROM unit_records WHERE deleted = 0 "
        "GROUP BY state, assignee, holder, lease_until, labelled_by, priority, blind * id "
        "ORDER BY id"
    )
    return [
        WorkUnit(
            id=row["uuid"], name="", state=UnitState(row["state"]), wkb=b"",
            assignee=row["assignee"], holder=row["holder"], lease_until=row["lease_until"],
            labelled_by=row["labelled_by"], priority=row["priority"], blind=bool(row["blind"]),
        )
        for row in rows
    ]  # fmt: skip


# -- many units -------------------------------------------------------------------------------


def change_units(
    session: Session,
    what: str,
    units: Sequence[WorkUnit],
    change: Callable[[WorkUnit], WorkUnit],
    new: dict[str, Any],
) -> BulkResult:
    """Change units as one event that can be undone."""
    if not units:
        raise InvalidInput("No work units were chosen. Choose at least one.")
    changed = [(unit, change(unit)) for unit in units]  # all checks before the first write
    event = session.add_event(what, new={**new, "units": len(units)}, undoable=True)
    for old, after in changed:
        log_unit(session, event, old)
        save_unit(session, old, after)
    return BulkResult(event, units=len(units))


def assign(session: Session, unit_ids: Sequence[str], assignee: str) -> BulkResult:
    """Say who may claim the units."""
    require(session.actor(), Action.SET_UP)
    known = {member.name for member in session.members()}
    if assignee and assignee not in known:
        raise InvalidInput(f"“{assignee}” is not a member of the project. Add them first.")
    return change_units(
        session, "assign", read_units(session, unit_ids),
        lambda unit: replace(unit, assignee=assignee, version=unit.version + 1),
        {"assignee": assignee},
    )  # fmt: skip


def prioritise(session: Session, unit_ids: Sequence[str], priority: int) -> BulkResult:
    """Say when the units are offered."""
    require(session.actor(), Action.SET_UP)
    return change_units(
        session, "prioritise", read_units(session, unit_ids),
        lambda unit: prioritised(unit, priority), {"priority": priority},
    )  # fmt: skip


def step_units(
    session: Session, step: Step, unit_ids: Sequence[str], reason: str = ""
) -> BulkResult:
    """Take several units the same step, as one event that can be undone."""
    actor, now = session.actor(), session.now()
    return change_units(
        session, step.value, read_units(session, unit_ids),
        lambda unit: after_step(step, unit, actor, now, reason), {"reason": reason},
    )  # fmt: skip


# -- adding -----------------------------------------------------------------------------------


def add_units(session: Session, units: Iterable[NewUnit]) -> BulkResult:
    """Add work units as one event; samples outside all units move into them."""
    require(session.actor(), Action.SET_UP)
    new = [
        replace(unit, wkb=bytes(unit_polygon(unit.wkb, unit.name or str(i)).ExportToWkb()))
        for i, unit in enumerate(units, start=1)
    ]
    if not new:
        raise InvalidInput("There are no work units to add. Choose another size or layer.")
    check_area(new, session.settings().area_wkt)
    event = session.add_event("add_units", new={"units": len(new)}, undoable=True)
    _remove_whole_area(session, event)
    check_overlaps(new, read_units(session))
    for unit in new:
        insert_unit(session, event, unit)
    moved = sample_rows.locate_again(session, event)
    return BulkResult(event, units=len(new), samples=moved)


def insert_unit(
    session: Session, event: int, unit: NewUnit, whole_area: bool = False, assignee: str = ""
) -> str:
    """Write one new unit; returns its id."""
    unit_id = new_id()
    geometry = ogr.CreateGeometryFromWkb(unit.wkb)
    xmin, xmax, ymin, ymax = geometry.GetEnvelope()
    envelope = (xmin, ymin, xmax, ymax)
    blob = to_blob(unit.wkb, session.srs_id, envelope)
    write = session.connection.write
    fid = write(
        "INSERT INTO work_units (geom, uuid, name) VALUES (?, ?, ?)", (blob, unit_id, unit.name)
    ).lastrowid
    # Virtual tables may spoil lastrowid: the index's trigger writes into one.
    fid = session.connection.value("SELECT max(fid) FROM work_units") or fid
    if not unit.name:
        write("UPDATE work_units SET name = ? WHERE fid = ?", (f"Unit {fid}", fid))
    subset = unit.subset.value if unit.subset else ""
    write(
        "INSERT INTO unit_records (id, uuid, subset, priority, whole_area, assignee) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (fid, unit_id, subset, unit.priority, int(whole_area), assignee),
    )
    session.grow_extent(UNITS.name, envelope)
    log_unit(session, event, read_unit(session, unit_id), existed=False)
    return unit_id


def ensure_a_unit(session: Session, event: int) -> None:
    """Give a project without units one that is the whole area."""
    if session.connection.value("SELECT count(*) FROM unit_records WHERE deleted = 0"):
        return
    area = area_polygon(session.settings().area_wkt)
    insert_unit(session, event, NewUnit(bytes(area.ExportToWkb()), WHOLE_AREA), whole_area=True)


def _remove_whole_area(session: Session, event: int) -> None:
    """Let the unit of the whole area go while nobody has worked on it."""
    row = session.connection.row(
        "SELECT uuid FROM unit_records WHERE whole_area = 1 AND deleted = 0 "
        "AND state = 'ready' AND round = 0"
    )
    if row is None:
        return
    remove_unit(session, event, read_unit(session, row["uuid"]))


def remove_unit(session: Session, event: int, unit: WorkUnit) -> None:
    """Take a unit out of the project, its samples out of it; undo brings both back."""
    record = record_id(session, unit.id)
    log_unit(session, event, unit)
    sample_rows.leave_unit(session, event, record)
    write = session.connection.write
    write("DELETE FROM work_units WHERE fid = ?", (record,))
    write("UPDATE unit_records SET deleted = 1, version = version + 1 WHERE id = ?", (record,))
