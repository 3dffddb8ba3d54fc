"""Whether an event could do to samples what it did, by ``states.py`` and ``rules.py``.

As with units, each event is played again with the world as it was before: who may, from which state
to which, and for a step of a unit, whether *all* samples that it concerns followed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Optional

from dl_studio_plugin.definitions.errors import DlStudioError, NotPermitted, NotPossible
from dl_studio_plugin.definitions.roles import Action, allows
from dl_studio_plugin.project.model import SampleSource, SampleState, UnitState, WorkUnit
from dl_studio_plugin.project.rules import Actor, check_open, check_sample_edit, require
from dl_studio_plugin.project.states import (
    LAYER_CLOSED_STATES,
    SAMPLE_TRANSITIONS,
    SampleStep,
    Step,
    edited,
    sample_states,
)

from .evidence import Condition, LoggedEvent
from .findings import Finding, illegal
from .history import Deeds, History, SampleChange
from .undo_rules import check_undone_sample
from .world import World, sample_of

_STEPS = {step.value: step for step in Step}


def check_samples(
    event: LoggedEvent, deeds: Deeds, world: World, history: History
) -> Iterator[Finding]:
    """What the rules say against the changes of samples by ``event``."""
    for problem in (*_check_number(event, deeds), *_check_followers(event, deeds, world)):
        yield illegal(f"{event}: {problem}")
    for change in deeds.samples:
        try:
            problems = list(_problems(change, deeds, world, history))
        except DlStudioError as refusal:
            problems = [f"it was changed all the same: {refusal}"]
        for problem in problems:
            yield illegal(f"{event}, sample {change.row.id}: {problem}")


def _check_number(event: LoggedEvent, deeds: Deeds) -> Iterator[str]:
    """Whether the event tells of as many samples as it changed."""
    told = event.new.get("samples")
    if told is None or event.what == "undo":
        return
    changed = len(deeds.samples)
    if event.what in ("add_samples", "propose_samples"):
        changed = sum(change.before is None for change in deeds.samples)
    if told != changed:
        yield f"it tells of {told} samples, and changed {changed}"


def _check_followers(event: LoggedEvent, deeds: Deeds, world: World) -> Iterator[str]:
    """The samples of a unit that takes a step take it all together."""
    submits = event.what == "add_samples" and event.new["status"] == SampleState.SUBMITTED.value
    if event.what not in _STEPS and not submits:
        return
    step = Step.SUBMIT if submits else _STEPS[event.what]
    sources = {old.value for old, _ in sample_states(step)}
    concerned = {
        sample_id
        for unit in deeds.units
        for sample_id, live in world.samples[unit.row.id].items()
        if live.condition.state in sources
    }
    changed = {change.row.id for change in deeds.samples if change.before is not None}
    for sample_id in concerned ^ changed:
        verb = "left out" if sample_id in concerned else "took along"
        yield f"it {verb} the sample {sample_id}"


def _problems(change: SampleChange, deeds: Deeds, world: World, history: History) -> Iterator[str]:
    event, actor = change.event, world.actor(change.event)
    if event.what == "undo":
        yield from check_undone_sample(change, deeds, world, history)
    elif event.what in _STEPS:
        yield from _compare(change, _stepped(_STEPS[event.what], _before(change)))
    elif event.what in _BY_EVENT:
        yield from _BY_EVENT[event.what](change, actor, world)
    else:
        yield f"an event “{event.what}” changes no samples"


def _before(change: SampleChange) -> Condition:
    if change.before is None:
        raise NotPossible("There was no such sample.")
    return change.before


def _compare(change: SampleChange, *expected: Condition) -> Iterator[str]:
    if change.after not in expected:
        yield f"it was {change.before} and became {change.after}, not {expected[0]}"


def _stepped(step: Step, before: Condition) -> Condition:
    ways = {old.value: new.value for old, new in sample_states(step)}
    return before._replace(state=ways.get(before.state, f"unchanged by {step.value}"))


# -- through the store ------------------------------------------------------------------------


def _added(change: SampleChange, actor: Actor, world: World) -> Iterator[str]:
    event = change.event
    if change.before is not None:
        yield from _overtaken(change, actor, change.before)
        return
    require(actor, Action.LABEL)
    unit = world.unit(change.after.unit)
    if unit is not None:
        check_open(unit, actor)
    if change.row.author != actor.name:
        yield f"its author is {change.row.author}"
    status = str(event.new["status"])
    drafts = ("draft",) if status == SampleState.SUBMITTED.value else ()
    states = (status, *drafts)
    yield from _compare(
        change,
        *(Condition(True, change.after.unit, s, "", str(event.new["source"])) for s in states),
    )


def _overtaken(change: SampleChange, actor: Actor, before: Condition) -> Iterator[str]:
    """A sample that was there: submitted with its unit, or a suggestion that makes room."""
    if change.event.new["status"] == SampleState.SUBMITTED.value:
        yield from _compare(change, _stepped(Step.SUBMIT, before))
        return
    require(actor, Action.SET_UP)
    if change.event.what != "propose_samples" or before.state != SampleState.SUGGESTED.value:
        yield "an import changed a sample that was there"
    yield from _compare(change, before._replace(lives=False))


def _edited(change: SampleChange, actor: Actor, world: World) -> Iterator[str]:
    before, after = _before(change), change.after
    unit = world.unit(before.unit)
    check_sample_edit(sample_of(change.row, before), unit, actor)
    goal = world.unit(after.unit)
    if goal is not None and after.unit != before.unit:
        check_open(goal, actor)
    if change.content.class_name != change.event.new["class"]:
        yield f"its class is “{change.content.class_name}”, not “{change.event.new['class']}”"
    yield from _compare(change, _after_edit(change, before, unit, actor)._replace(unit=after.unit))


def _after_edit(
    change: SampleChange, before: Condition, unit: Optional[WorkUnit], actor: Actor
) -> Condition:
    source = before.source
    if before.state == SampleState.SUGGESTED.value:
        source = SampleSource.MODEL_EDITED.value
    elif unit and unit.state is UnitState.IN_REVIEW and change.row.author != actor.name:
        source = SampleSource.REVIEW_FIX.value
    return before._replace(state=edited(SampleState(before.state)).value, source=source)


def _confirmed(change: SampleChange, actor: Actor, world: World) -> Iterator[str]:
    before = _before(change)
    check_sample_edit(sample_of(change.row, before), world.unit(before.unit), actor)
    state = SAMPLE_TRANSITIONS[SampleStep.CONFIRM, SampleState.SUGGESTED].value
    if before.state != SampleState.SUGGESTED.value:
        yield f"a sample that is {before.state} is not confirmed"
    yield from _compare(change, before._replace(state=state, source="model_confirmed", reason=""))


def _rejected(change: SampleChange, actor: Actor, world: World) -> Iterator[str]:
    before = _before(change)
    require(actor, Action.REVIEW)
    unit = world.unit(before.unit)
    if unit is None or unit.state is not UnitState.IN_REVIEW or unit.holder != actor.name:
        yield "its unit is not in the review of who rejected it"
    if before.state != SampleState.SUBMITTED.value:
        yield f"a sample that is {before.state} is not rejected"
    reason = str(change.event.new["reason"])
    yield from _compare(change, before._replace(state="rejected", reason=reason))


def _deleted(change: SampleChange, actor: Actor, world: World) -> Iterator[str]:
    before = _before(change)
    check_sample_edit(sample_of(change.row, before), world.unit(before.unit), actor)
    yield from _compare(change, before._replace(lives=False))


def _restored(change: SampleChange, actor: Actor, world: World) -> Iterator[str]:
    before = _before(change)
    check_sample_edit(sample_of(change.row, before), world.unit(before.unit), actor)
    yield from _compare(change, before._replace(lives=True))


def _located(change: SampleChange, actor: Actor, _: World) -> Iterator[str]:
    """Units that are added take in what was outside all; the unit of the whole area lets go."""
    require(actor, Action.SET_UP)
    yield from _compare(change, _before(change)._replace(unit=change.after.unit))


# -- through a layer --------------------------------------------------------------------------


def _drawn(change: SampleChange, actor: Actor, world: World) -> Iterator[str]:
    """A layer adds, changes and deletes; what counts is before and after all of it."""
    before, after = change.before, change.after
    require(actor, Action.LABEL)
    if before is None:
        check_drawing(world.unit(after.unit), actor)
        if change.row.author != actor.name:
            yield f"its author is {change.row.author}"
        made = [Condition(True, after.unit, "draft", "", s) for s in ("manual", "assisted")]
        yield from _compare(change, *made, *(c._replace(lives=False) for c in made))
        return
    unit = world.unit(before.unit)
    check_drawing(unit, actor)
    if after.unit != before.unit:
        check_drawing(world.unit(after.unit), actor)
    changed = _after_edit(change, before, unit, actor)._replace(unit=after.unit)
    ways = [changed, changed._replace(lives=False)]
    if not change.reshaped:
        ways = [before._replace(lives=False)]
    yield from _compare(change, *ways)


def check_drawing(unit: Optional[WorkUnit], actor: Actor) -> None:
    """Do nothing if a layer of ``actor`` may change samples there.

    Raises:
        NotPermitted, NotPossible: it may not.
    """
    edits_others = allows(actor.role, Action.EDIT_OTHERS)
    if unit is None:
        if not edits_others:
            raise NotPermitted("It lies outside all units, where only an analyst may draw.")
        return
    if unit.state in LAYER_CLOSED_STATES:
        raise NotPossible(f"The unit {unit.name} is {unit.state.words}, so it is closed.")
    if unit.holder != actor.name and not (edits_others and unit.state is not UnitState.IN_REVIEW):
        raise NotPossible(f"The unit {unit.name} is not held by {actor.name}.")


_BY_EVENT: dict[str, Callable[[SampleChange, Actor, World], Iterator[str]]] = {
    "add_samples": _added,
    "propose_samples": _added,
    "edit_sample": _edited,
    "confirm_samples": _confirmed,
    "reject_samples": _rejected,
    "delete_samples": _deleted,
    "restore_samples": _restored,
    "add_units": _located,
    "edit_layer": _drawn,
}
