"""Whether an undo gave samples back what they had, was allowed, and lost nothing newer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional

from dl_studio_plugin.definitions.roles import Action
from dl_studio_plugin.project.rules import UNDO_ACTIONS, Actor, check_open, require

from .evidence import Condition, LoggedEvent
from .findings import Finding, illegal, missing
from .history import Deeds, History, SampleChange
from .world import World


def check_undo(
    event: LoggedEvent, deeds: Deeds, events: dict[int, LoggedEvent], world: World, history: History
) -> Iterator[Finding]:
    """Whether ``event``, an undo, concerns what its target did, and its member may."""
    target = events.get(event.target)
    if target is None:
        yield missing(f"{event} undoes event {event.target}, which is not there.")
        return
    actor = world.actor(event)
    needed = [UNDO_ACTIONS.get(target.what)]
    if target.member != event.member:
        needed.append(Action.SET_UP)
    for action in needed:
        if action is None:
            yield illegal(f"{event} undoes {target}, which cannot be undone.")
        else:
            require(actor, action)
    undone = history.of(target)
    for word, there, here in (
        ("samples", undone.samples, deeds.samples),
        ("units", undone.units, deeds.units),
    ):
        left = {change.row.id for change in there} - {change.row.id for change in here}
        if left:
            yield illegal(f"{event} left out {len(left)} {word} of {target}: {sorted(left)}")


def check_undone_sample(
    change: SampleChange, deeds: Deeds, world: World, history: History
) -> Iterator[str]:
    """What the rules say against what an undo did to one sample."""
    undone = (history.deeds.get(change.event.target) or Deeds()).sample(change.row.id)
    if undone is None:
        yield from _check_moved(change, deeds)
        return
    if undone.after != change.before:
        yield f"it was {change.before} and not any more {undone.after}, what the undone event left"
    expected = _expected(change, undone)
    relocated = not expected.unit and bool(deeds.units)
    if change.after != expected and not (relocated and change.after[2:] == expected[2:]):
        yield f"it became {change.after} and not {expected}, what it was"
    if undone.reshaped and change.content_before != undone.content:
        yield f"an edit was lost: it showed {change.content_before}"
    if undone.reshaped and change.content != undone.content_before:
        yield f"it shows {change.content} and not {undone.content_before}"
    yield from _check_closed(change, deeds, world, world.actor(change.event))


def _expected(change: SampleChange, undone: SampleChange) -> Condition:
    if undone.before is not None:
        return undone.before
    # What the event made has no earlier state: it keeps its own.
    return (change.before or undone.after)._replace(lives=False)


def _check_moved(change: SampleChange, deeds: Deeds) -> Iterator[str]:
    """Units that come and go take samples in or leave them."""
    before: Optional[Condition] = change.before
    if not deeds.units or before is None or before._replace(unit=change.after.unit) != change.after:
        yield f"the undone event did not change it, yet it was {before} and became {change.after}"


def _check_closed(change: SampleChange, deeds: Deeds, world: World, actor: Actor) -> Iterator[str]:
    """Samples of a unit that somebody handed in stay as they are, unless the undo reopens it."""
    units = {
        unit_id for unit_id in (change.after.unit, getattr(change.before, "unit", "")) if unit_id
    }
    for unit_id in units:
        unit = world.unit(unit_id)
        if unit is not None and deeds.unit(unit_id) is None:
            check_open(unit, actor)
    yield from ()
