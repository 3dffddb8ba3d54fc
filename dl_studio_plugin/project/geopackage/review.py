"""Reviewing many units at once: start of review and decision in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...definitions.errors import InvalidInput
from ..identifiers import new_id
from ..model import BulkResult, Comment, CommentCategory, Decision, UnitState, WorkUnit
from ..rules import Actor, after_step, effective_state
from ..states import Step
from .notes import insert_comment
from .session import Session
from .units import apply_step, read_units

_STEPS = {Decision.ACCEPT: Step.ACCEPT, Decision.RETURN: Step.RETURN}


def review(
    session: Session, unit_ids: Sequence[str], decision: Decision, comment: str
) -> BulkResult:
    """Decide on units as two events (start of review, decision); undoing the second undoes both."""
    units = read_units(session, unit_ids)
    if not units:
        raise InvalidInput("No work units were chosen. Choose at least one.")
    if decision is Decision.RETURN and not comment.strip():
        raise InvalidInput("Say what is to be done: returning units needs a comment.")
    step, actor = _STEPS[decision], session.actor()
    started = {unit.id: _started(session, unit, actor) for unit in units}
    decided = [
        (unit, after_step(step, started[unit.id], actor, session.now(), comment)) for unit in units
    ]
    fresh = sum(started[unit.id] is not unit for unit in units)
    if fresh:
        session.add_event(Step.START_REVIEW.value, new={"units": fresh})
    event = session.next_event()
    samples = 0
    for old, new in decided:
        samples += apply_step(session, event, step, old, replace(new, version=old.version + 1))
        if comment.strip():
            _comment(session, old, comment.strip())
    session.add_event(
        step.value,
        new={"units": len(units), "samples": samples, "comment": comment.strip()},
        undoable=True,
        number=event,
    )
    return BulkResult(event, units=len(units), samples=samples)


def _started(session: Session, unit: WorkUnit, actor: Actor) -> WorkUnit:
    """``unit`` in review by this member: as it is, or as it is once they start."""
    held = unit.state is UnitState.IN_REVIEW and unit.holder == actor.name
    if held and effective_state(unit, session.now(), actor) is UnitState.IN_REVIEW:
        return unit
    return after_step(Step.START_REVIEW, unit, actor, session.now())


def _comment(session: Session, unit: WorkUnit, text: str) -> None:
    insert_comment(
        session,
        Comment(
            id=new_id(), unit=unit.id, text=text, category=CommentCategory.OTHER,
            author=session.member, created=session.stamp(),
        ),
    )  # fmt: skip
