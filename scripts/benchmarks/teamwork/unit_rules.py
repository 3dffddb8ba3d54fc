"""Whether an event could do to a unit what it did, by ``states.py`` and ``rules.py``.

Each event is played again: from the unit as it was before, the plugin's own rules say what it is
afterwards, or refuse. Only how long a lease lasts is left to the tables, because keeping it alive
leaves no event.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Optional

from dl_studio_plugin.definitions.errors import DlStudioError
from dl_studio_plugin.definitions.roles import Action
from dl_studio_plugin.project.model import UnitState, WorkUnit
from dl_studio_plugin.project.rules import (
    UNDO_ACTIONS,
    Actor,
    after_step,
    check_step,
    in_review,
    require,
)
from dl_studio_plugin.project.states import EXPIRED_AS, Step

from .evidence import LoggedEvent
from .findings import Finding, illegal
from .history import Deeds, History, UnitChange
from .world import World, time_of

_STEPS = {step.value: step for step in Step}
#: One unit each; the others are events of several.
_SINGLE = {"claim", "release", "submit", "withdraw", "start_review", "reopen"}
_NOT_COMPARED = ("lease_until", "version")


def check_units(
    event: LoggedEvent, deeds: Deeds, world: World, history: History
) -> Iterator[Finding]:
    """What the rules say against the changes of units by ``event``."""
    for problem in _check_shape(event, deeds):
        yield illegal(f"{event}: {problem}")
    targets = _targets(event, history)
    for change in deeds.units:
        try:
            expected = _expected(change, world.actor(event), targets)
        except DlStudioError as refusal:
            yield illegal(f"{event} changed the unit {change.row.name} all the same: {refusal}")
            continue
        for problem in (*_differences(expected, change.after), *_lease_problems(change)):
            yield illegal(f"{event}, unit {change.row.name}: {problem}")


def _check_shape(event: LoggedEvent, deeds: Deeds) -> Iterator[str]:
    """Whether the event speaks of the units that it changed."""
    if event.what in _STEPS and event.subject:
        change = deeds.unit(event.subject)
        if change is None or len(deeds.units) != 1:
            yield f"it tells of one unit, and changed {len(deeds.units)}"
            return
        for told, unit in ((event.old, change.before), (event.new, change.after)):
            if unit is None or (told["state"], told["holder"]) != (unit.state, unit.holder):
                yield f"it tells of {told}, and the unit was {unit}"
    elif event.what in _STEPS and event.change and event.new["units"] != len(deeds.units):
        yield f"it tells of {event.new['units']} units, and changed {len(deeds.units)}"
    elif event.what in _SINGLE and event.what != "start_review":
        yield "it tells of no unit"


def _targets(event: LoggedEvent, history: History) -> Optional[dict[str, Optional[WorkUnit]]]:
    """The units as they were before the event that this one takes back."""
    if event.what != "undo":
        return None
    deeds = history.deeds.get(event.target) or Deeds()
    return {change.row.id: change.before for change in deeds.units}


def _expected(
    change: UnitChange, actor: Actor, targets: Optional[dict[str, Optional[WorkUnit]]]
) -> Optional[WorkUnit]:
    """The unit after the event, by the rules."""
    event, unit, after = change.event, change.before, change.after
    if targets is not None:
        require(actor, UNDO_ACTIONS.get(str(event.new.get("what")), Action.SET_UP))
        return targets.get(change.row.id, unit)
    if event.what in _STEPS and unit is not None:
        return _stepped(event, unit, after, actor)
    if event.what == "add_samples":
        return _submitted_by_import(event, unit, after, actor)
    require(actor, Action.SET_UP)
    if event.what == "assign" and unit is not None:
        return replace(unit, assignee=str(event.new["assignee"]))
    if event.what == "propose_samples" and unit is not None and after is not None:
        return replace(unit, priority=after.priority)
    if event.what in ("add_units", "edit_layer"):
        # Made, removed, or given another name or outline; never another state.
        return after if unit is None or after is None else unit
    return unit


def _stepped(
    event: LoggedEvent, unit: WorkUnit, after: Optional[WorkUnit], actor: Actor
) -> WorkUnit:
    step, now = _STEPS[event.what], time_of(event)
    nothing_here = bool(after and after.nothing_here)
    if event.subject:
        reason = str(event.new["reason"])
    else:
        reason = str(event.new.get("comment", event.new.get("reason", "")))
        if step in (Step.ACCEPT, Step.RETURN):
            unit = in_review(unit, actor, now)
    stepped = after_step(step, unit, actor, now, reason, nothing_here)
    if step is Step.ACCEPT:
        # A reviewer who drew what was missed has found something in it after all.
        stepped = replace(stepped, nothing_here=stepped.nothing_here and nothing_here)
    return stepped


def _submitted_by_import(
    event: LoggedEvent, unit: Optional[WorkUnit], after: Optional[WorkUnit], actor: Actor
) -> Optional[WorkUnit]:
    """The unit of the whole area is made by an import; others it may submit."""
    if unit is None:
        return after
    check_step(Step.CLAIM, unit, actor, time_of(event))
    return replace(
        unit, state=UnitState.SUBMITTED, labelled_by=actor.name, nothing_here=False, reason=""
    )


def _differences(expected: Optional[WorkUnit], found: Optional[WorkUnit]) -> Iterator[str]:
    if expected is None or found is None:
        if expected is not found:
            yield f"it should be {expected} and is {found}"
        return
    for entry in fields(WorkUnit):
        if entry.name in _NOT_COMPARED:
            continue
        wanted, got = getattr(expected, entry.name), getattr(found, entry.name)
        if wanted != got:
            yield f"{entry.name} should be {wanted!r} and is {got!r}"


def _lease_problems(change: UnitChange) -> Iterator[str]:
    before, after = change.before, change.after
    if after is None:
        return
    yield from lease_problems(after)
    same = before is not None and (before.state, before.holder) == (after.state, after.holder)
    if same and before is not None and after.lease_until < before.lease_until:
        yield f"its holder's lease was cut from {before.lease_until} to {after.lease_until}"


def lease_problems(unit: WorkUnit) -> Iterator[str]:
    """What does not go together: state, holder and lease."""
    if (unit.state in EXPIRED_AS) is not bool(unit.holder):
        yield f"it is {unit.state.words} and held by {unit.holder or 'nobody'}"
    if bool(unit.holder) is not bool(unit.lease_until):
        yield f"it is held by {unit.holder or 'nobody'} until {unit.lease_until or 'no time'}"
