"""Reviewing many units at once: start of review and decision in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...definitions.errors import InvalidInput
from ..identifiers import new_id
from ..model import BulkResult, Comment, CommentCategory, Decision, WorkUnit
from ..rules import after_step, in_review
from ..states import Step
from .notes import insert_comment
from .session import Session
from .units import apply_step, checked_acceptance, read_units

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
    started = {unit.id: in_review(unit, actor, session.now()) for unit in units}
    decided = [
        (unit, after_step(step, started[unit.id], actor, session.now(), comment)) for unit in units
    ]
    if step is Step.ACCEPT:
        decided = [(unit, checked_acceptance(session, unit, new)) for unit, new in decided]
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


def _comment(session: Session, unit: WorkUnit, text: str) -> None:
    insert_comment(
        session,
        Comment(
            id=new_id(), unit=unit.id, text=text, category=CommentCategory.OTHER,
            author=session.member, created=session.stamp(),
        ),
    )  # fmt: skip
