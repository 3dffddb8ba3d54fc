"""Work units in the database: reading them, and calling the functions that change them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Optional

from ...definitions.errors import InvalidInput, NotPossible
from ...definitions.roles import Action
from ..checks import (
    SampleNeeds,
    acceptance_problems,
    check_area,
    check_overlaps,
    submission_problems,
)
from ..geometry import unit_polygon
from ..model import (
    BulkResult,
    Decision,
    NewUnit,
    SampleFilter,
    UnitState,
    WorkUnit,
)
from ..rules import after_step, check_holder, check_step, checked_priority, in_review, require
from ..splitting import checked_parts
from ..states import Step
from .driver import SQL
from .rows import UNIT_COLUMNS, hexadecimal, unit_of
from .session import Session

WHOLE_AREA = "Whole area"


def read_units(
    session: Session, ids: Optional[Sequence[str]] = None, states: Sequence[UnitState] = ()
) -> list[WorkUnit]:
    """Units in the order in which they were added.

    Raises:
        InvalidInput: an id of ``ids`` does not exist.
    """
    wanted = None if ids is None else list(dict.fromkeys(ids))
    chosen = SQL("" if wanted is None else "WHERE uuid = ANY (%s)")
    query = SQL("SELECT {} FROM work_units {} ORDER BY fid").format(UNIT_COLUMNS, chosen)
    rows = session.connection.rows(query, () if wanted is None else (wanted,))
    units = [unit_of(row) for row in rows]
    found = {unit.id for unit in units}
    for unit_id in wanted or ():
        if unit_id not in found:
            raise InvalidInput(
                f"The project has no work unit “{unit_id}”. It may have been removed; reload the "
                "layer of work units."
            )
    return [unit for unit in units if not states or unit.state in states]


def read_unit(session: Session, unit_id: str) -> WorkUnit:
    """One unit."""
    return read_units(session, [unit_id])[0]


# -- one unit ---------------------------------------------------------------------------------

_CALLS = {
    Step.SUBMIT: "submit(%s, %s)",
    Step.RETURN: "return(%s, %s)",
    Step.REOPEN: "reopen(%s, %s)",
    **{
        step: f"{step.value}(%s)"
        for step in (Step.CLAIM, Step.RELEASE, Step.WITHDRAW, Step.START_REVIEW, Step.ACCEPT)
    },
}


def take_step(
    session: Session, step: Step, unit_id: str, reason: str = "", nothing_here: bool = False
) -> WorkUnit:
    """Take one unit a step further, with its samples, as one event."""

    def rules() -> None:
        unit = read_unit(session, unit_id)
        after_step(step, unit, session.actor(), session.now(), reason, nothing_here)
        if step is Step.SUBMIT:
            _check_submission(session, unit, nothing_here)
        elif step is Step.ACCEPT:
            _check_acceptance(session, unit)

    second = {Step.SUBMIT: nothing_here, Step.RETURN: reason, Step.REOPEN: reason}
    values = (unit_id, second[step]) if step in second else (unit_id,)
    with session.in_words_of(rules):
        row = session.connection.change(_call(_CALLS[step]), values)
    return unit_of(row)


def _call(call: str) -> object:
    return SQL("SELECT {} FROM {}").format(UNIT_COLUMNS, SQL(call))


def _check_submission(session: Session, unit: WorkUnit, nothing_here: bool) -> None:
    from .samples import read_samples

    samples = read_samples(session, SampleFilter(units=(unit.id,)))
    problems = submission_problems(unit, samples, SampleNeeds.of(session.settings()), nothing_here)
    if problems:
        raise NotPossible(f"The work unit “{unit.name}” cannot be submitted: {' '.join(problems)}")


def _check_acceptance(session: Session, unit: WorkUnit) -> None:
    from .samples import read_samples

    samples = read_samples(session, SampleFilter(units=(unit.id,)))
    problems = acceptance_problems(unit, samples, SampleNeeds.of(session.settings()))
    if problems:
        raise NotPossible(f"The work unit “{unit.name}” cannot be accepted: {' '.join(problems)}")


def claim_next(session: Session) -> Optional[WorkUnit]:
    """Claim the unit that this member should label next."""
    with session.in_words_of(lambda: require(session.actor(), Action.LABEL)):
        row = session.connection.change(_call("claim_next()"))
    return unit_of(row) if row["uuid"] else None


def heartbeat(session: Session, unit_id: str) -> WorkUnit:
    """Extend the lease of a unit that this member holds."""
    with session.in_words_of(lambda: check_holder(read_unit(session, unit_id), session.actor())):
        return unit_of(session.connection.change(_call("heartbeat(%s)"), (unit_id,)))


# -- many units -------------------------------------------------------------------------------


def assign(session: Session, unit_ids: Sequence[str], assignee: str) -> BulkResult:
    """Say who may claim the units."""
    ids = list(dict.fromkeys(unit_ids))
    with session.in_words_of(lambda: require(session.actor(), Action.SET_UP)):
        row = session.connection.change("SELECT assign(%s, %s) AS event", (ids, assignee))
    return BulkResult(row["event"], units=len(ids))


def prioritise(session: Session, unit_ids: Sequence[str], priority: int) -> BulkResult:
    """Say when the units are offered."""
    ids = list(dict.fromkeys(unit_ids))
    checked_priority(priority)
    with session.in_words_of(lambda: require(session.actor(), Action.SET_UP)):
        row = session.connection.change("SELECT prioritise(%s, %s) AS event", (ids, priority))
    return BulkResult(row["event"], units=len(ids))


def exclude(session: Session, unit_ids: Sequence[str], reason: str) -> BulkResult:
    """Take units out of the work."""
    return _step_units(session, Step.EXCLUDE, unit_ids, reason)


def include(session: Session, unit_ids: Sequence[str]) -> BulkResult:
    """Make excluded units ready again."""
    return _step_units(session, Step.INCLUDE, unit_ids, "")


def _step_units(session: Session, step: Step, unit_ids: Sequence[str], reason: str) -> BulkResult:
    ids = list(dict.fromkeys(unit_ids))

    def rules() -> None:
        actor, now = session.actor(), session.now()
        for unit in read_units(session, ids):
            after_step(step, unit, actor, now, reason)

    with session.in_words_of(rules):
        if step is Step.EXCLUDE:
            row = session.connection.change("SELECT exclude(%s, %s) AS event", (ids, reason))
        else:
            row = session.connection.change("SELECT include(%s) AS event", (ids,))
    return BulkResult(row["event"], units=len(ids))


_DECISIONS = {Decision.ACCEPT: Step.ACCEPT, Decision.RETURN: Step.RETURN}


def review(
    session: Session, unit_ids: Sequence[str], decision: Decision, comment: str
) -> BulkResult:
    """Decide on units as two events (start of review, decision)."""
    ids = list(dict.fromkeys(unit_ids))
    step = _DECISIONS[decision]

    def rules() -> None:
        actor, now = session.actor(), session.now()
        units = read_units(session, ids)
        if units and decision is Decision.RETURN and not comment.strip():
            raise InvalidInput("Say what is to be done: returning units needs a comment.")
        for unit in units:
            after_step(step, in_review(unit, actor, now), actor, now, comment)
            if step is Step.ACCEPT:
                _check_acceptance(session, unit)

    with session.in_words_of(rules):
        row = session.connection.change(
            "SELECT * FROM review(%s, %s, %s)", (ids, decision.value, comment)
        )
    return BulkResult(row["event"], row["units_changed"], row["samples_changed"])


# -- adding -----------------------------------------------------------------------------------


def add_units(session: Session, units: Iterable[NewUnit]) -> BulkResult:
    """Add work units as one event; samples outside all units move into them."""
    with session.in_words_of(lambda: require(session.actor(), Action.SET_UP)):
        session.connection.check_writable()
        with session.connection.transaction():
            session.connection.rows("SELECT begin_units()")  # nobody else adds any meanwhile
            new = _checked(session, units)
            rows = [
                {
                    "w": hexadecimal(unit.wkb), "n": unit.name, "p": unit.priority,
                    "s": unit.subset.value if unit.subset else "",
                }
                for unit in new
            ]  # fmt: skip
            row = session.connection.change(
                "SELECT * FROM add_units(%s::json)", (json.dumps(rows),)
            )
    return BulkResult(row["event"], units=row["added"], samples=row["moved"])


def split_unit(session: Session, unit_id: str, parts: Sequence[NewUnit]) -> BulkResult:
    """Put parts in the place of a unit, as one event."""

    def rules() -> None:
        check_step(Step.SPLIT, read_unit(session, unit_id), session.actor(), session.now())

    with session.in_words_of(rules):
        session.connection.check_writable()
        with session.connection.transaction():
            session.connection.rows("SELECT begin_units()")
            rules()
            children = checked_parts(read_unit(session, unit_id), parts)
            rows = [{"w": hexadecimal(child.wkb), "n": child.name} for child in children]
            row = session.connection.change(
                "SELECT * FROM split(%s, %s::json)", (unit_id, json.dumps(rows))
            )
    return BulkResult(row["event"], units=row["added"], samples=row["moved"])


def _checked(session: Session, units: Iterable[NewUnit]) -> list[NewUnit]:
    new = [
        replace(unit, wkb=bytes(unit_polygon(unit.wkb, unit.name or str(i)).ExportToWkb()))
        for i, unit in enumerate(units, start=1)
    ]
    if not new:
        raise InvalidInput("There are no work units to add. Choose another size or layer.")
    check_area(new, session.settings().area_wkt)
    check_overlaps(new, [unit for unit in read_units(session) if not _gives_way(session, unit)])
    return new


def _gives_way(session: Session, unit: WorkUnit) -> bool:
    """Whether this is the unit of the whole area, on which nobody has worked."""
    fresh = unit.state is UnitState.READY and unit.round == 0 and unit.name == WHOLE_AREA
    return fresh and bool(
        session.connection.value("SELECT whole_area FROM work_units WHERE uuid = %s", (unit.id,))
    )
