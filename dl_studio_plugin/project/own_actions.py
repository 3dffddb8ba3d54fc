"""The last thing that a member did to label or to review, and the way back from it.

A step that took one unit on has a way back of its own while the unit is where the step left it:
a claim is released, a submission withdrawn. Everything else is undone as an event, which refuses
where something has changed since.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from ..definitions.errors import InvalidInput
from ..definitions.roles import Action
from .model import Event, UnitState, WorkUnit
from .rules import UNDO_ACTIONS
from .states import Step

if TYPE_CHECKING:
    from .store import Store

#: What a step leaves a unit in, and the step back.
_WAYS_BACK: dict[str, tuple[UnitState, Step]] = {
    Step.CLAIM.value: (UnitState.IN_PROGRESS, Step.RELEASE),
    Step.START_REVIEW.value: (UnitState.IN_REVIEW, Step.RELEASE),
    Step.SUBMIT.value: (UnitState.SUBMITTED, Step.WITHDRAW),
}
_WORK = frozenset({Action.LABEL, Action.REVIEW})
#: They change the samples of their unit, so that nothing before them can be undone.
_NO_FURTHER = frozenset({Step.SUBMIT.value, Step.WITHDRAW.value})
#: What lies further back nobody remembers.
_LAST = 50


def last_own_action(store: Store) -> Optional[Event]:
    """The newest thing that the member did and that can still be taken back, if there is one."""
    for event in store.latest_events(store.member, _LAST):
        if event.what == "undo" or event.undone_by:
            continue
        if event.what in _WAYS_BACK:
            if _is_where_it_was_left(store, event):
                return event
        elif event.undoable and UNDO_ACTIONS.get(event.what) in _WORK:
            return event
        if event.what in _NO_FURTHER:
            break
    return None


def take_back(store: Store, event: Event) -> None:
    """Take back what :func:`last_own_action` gave.

    Raises:
        NotPermitted, NotPossible, OutOfDate: it cannot be taken back any more.
    """
    if event.what not in _WAYS_BACK:
        store.undo(event.id)
    elif _WAYS_BACK[event.what][1] is Step.WITHDRAW:
        store.withdraw(event.subject)
    else:
        store.release(event.subject)


def _is_where_it_was_left(store: Store, event: Event) -> bool:
    unit = _unit(store, event.subject)
    if unit is None or unit.state is not _WAYS_BACK[event.what][0]:
        return False
    return store.member == (unit.labelled_by if event.what == Step.SUBMIT.value else unit.holder)


def _unit(store: Store, unit_id: str) -> Optional[WorkUnit]:
    try:
        return store.unit(unit_id)
    except InvalidInput:
        return None  # it was split or removed, or the event is about several units
