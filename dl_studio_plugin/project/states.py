"""The states of work units and samples and the ways between them, as tables.

::

            claim               submit           start review          accept
    ready ────────────▶ in progress ───────▶ submitted ───────────▶ in review ──────▶ accepted
      ▲   release/expire  │   ▲ withdraw         ▲  release/expire      │ return          │ reopen
      └───────────────────┘   └── claim ◀──────────────── returned ◀────┴─────────────────┘
    also: excluded, with a reason; include makes it ready again. A unit that is split gives way to
    its parts, which start ready.

A *step* is a named way between two states. Every backend reads these tables; what a step needs
beyond the state (a role, being the holder) is judged in ``rules.py``.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from ..definitions.errors import NotPossible
from ..definitions.roles import Action
from .model import SampleState, UnitState, WorkUnit


class Step(str, Enum):
    """What can be done to a work unit; the value is also the event's name."""

    CLAIM = "claim"
    RELEASE = "release"
    SUBMIT = "submit"
    WITHDRAW = "withdraw"
    START_REVIEW = "start_review"
    ACCEPT = "accept"
    RETURN = "return"
    REOPEN = "reopen"
    EXCLUDE = "exclude"
    INCLUDE = "include"
    SPLIT = "split"


class Who(str, Enum):
    """Whom of those with the role a step is for."""

    ANYONE = "anyone"
    ASSIGNEE = "assignee"  # where the unit is assigned to somebody
    HOLDER = "holder"
    HOLDER_OR_SET_UP = "holder_or_set_up"  # others may force it with Action.SET_UP
    LABELLER = "labeller"
    NOT_LABELLER = "not_labeller"  # nobody reviews their own work, see rules.py


class Transition(NamedTuple):
    """One way between two states: what it leads to, needs, and whom it is for."""

    target: UnitState
    action: Action
    who: Who


_U = UnitState

#: Every way that there is. A pair that is not here is refused.
UNIT_TRANSITIONS: dict[tuple[Step, UnitState], Transition] = {
    (Step.CLAIM, _U.READY): Transition(_U.IN_PROGRESS, Action.LABEL, Who.ASSIGNEE),
    (Step.CLAIM, _U.RETURNED): Transition(_U.IN_PROGRESS, Action.LABEL, Who.ASSIGNEE),
    (Step.RELEASE, _U.IN_PROGRESS): Transition(_U.READY, Action.LABEL, Who.HOLDER_OR_SET_UP),
    (Step.RELEASE, _U.IN_REVIEW): Transition(_U.SUBMITTED, Action.REVIEW, Who.HOLDER_OR_SET_UP),
    (Step.SUBMIT, _U.IN_PROGRESS): Transition(_U.SUBMITTED, Action.LABEL, Who.HOLDER),
    (Step.WITHDRAW, _U.SUBMITTED): Transition(_U.IN_PROGRESS, Action.LABEL, Who.LABELLER),
    (Step.START_REVIEW, _U.SUBMITTED): Transition(_U.IN_REVIEW, Action.REVIEW, Who.NOT_LABELLER),
    (Step.ACCEPT, _U.IN_REVIEW): Transition(_U.ACCEPTED, Action.REVIEW, Who.HOLDER),
    (Step.RETURN, _U.IN_REVIEW): Transition(_U.RETURNED, Action.REVIEW, Who.HOLDER),
    (Step.REOPEN, _U.ACCEPTED): Transition(_U.RETURNED, Action.REVIEW, Who.ANYONE),
    (Step.EXCLUDE, _U.READY): Transition(_U.EXCLUDED, Action.SET_UP, Who.ANYONE),
    (Step.EXCLUDE, _U.SUBMITTED): Transition(_U.EXCLUDED, Action.SET_UP, Who.ANYONE),
    (Step.EXCLUDE, _U.ACCEPTED): Transition(_U.EXCLUDED, Action.SET_UP, Who.ANYONE),
    (Step.EXCLUDE, _U.RETURNED): Transition(_U.EXCLUDED, Action.SET_UP, Who.ANYONE),
    (Step.INCLUDE, _U.EXCLUDED): Transition(_U.READY, Action.SET_UP, Who.ANYONE),
    # The target is the state of the parts.
    (Step.SPLIT, _U.READY): Transition(_U.READY, Action.SET_UP, Who.ANYONE),
    (Step.SPLIT, _U.RETURNED): Transition(_U.READY, Action.SET_UP, Who.ANYONE),
    (Step.SPLIT, _U.IN_PROGRESS): Transition(_U.READY, Action.SET_UP, Who.HOLDER),
}

#: A lease that has run out gives the unit up by itself: these states then count as these.
EXPIRED_AS: dict[UnitState, UnitState] = {
    _U.IN_PROGRESS: _U.READY,
    _U.IN_REVIEW: _U.SUBMITTED,
}

#: States in which no sample of the unit may be added, changed or deleted by those who label.
CLOSED_STATES = frozenset({_U.SUBMITTED, _U.IN_REVIEW, _U.ACCEPTED, _U.EXCLUDED})

#: States in which a plain layer may change samples. A unit in review is open for its reviewer.
LAYER_CLOSED_STATES = frozenset({_U.SUBMITTED, _U.ACCEPTED, _U.EXCLUDED})

_DONE: dict[Step, str] = {
    Step.CLAIM: "claimed",
    Step.RELEASE: "released",
    Step.SUBMIT: "submitted",
    Step.WITHDRAW: "withdrawn",
    Step.START_REVIEW: "taken into review",
    Step.ACCEPT: "accepted",
    Step.RETURN: "returned",
    Step.REOPEN: "reopened",
    Step.EXCLUDE: "excluded",
    Step.INCLUDE: "included again",
    Step.SPLIT: "split",
}

_WHAT_HELPS: dict[UnitState, str] = {
    _U.READY: "Claim it first.",
    _U.IN_PROGRESS: "Wait until {holder} submits or releases it.",
    _U.SUBMITTED: "Start its review first, or withdraw it if it is your own.",
    _U.IN_REVIEW: "Wait until {holder} decides or releases it.",
    _U.ACCEPTED: "Reopen it first.",
    _U.RETURNED: "Claim it first.",
    _U.EXCLUDED: "Include it again first.",
}


def transition(step: Step, unit: WorkUnit, state: UnitState) -> Transition:
    """The way that ``step`` takes from ``state``, the effective state of ``unit``.

    Raises:
        NotPossible: there is none; the text says what helps.
    """
    found = UNIT_TRANSITIONS.get((step, state))
    if found is not None:
        return found
    sources = " or ".join(source.words for way, source in UNIT_TRANSITIONS if way is step)
    helps = _WHAT_HELPS[state].format(holder=unit.holder or "its holder")
    raise NotPossible(
        f"The work unit “{unit.name}” is {state.words} and cannot be {_DONE[step]}; "
        f"only a unit that is {sources} can. {helps}"
    )


class SampleStep(str, Enum):
    """What can happen to a sample."""

    CONFIRM = "confirm"
    SUBMIT = "submit"
    WITHDRAW = "withdraw"
    ACCEPT = "accept"
    RETURN = "return"
    REJECT = "reject"
    EDIT = "edit"


_S = SampleState

#: Every way that changes a sample's state; editing keeps the states that are not listed.
SAMPLE_TRANSITIONS: dict[tuple[SampleStep, SampleState], SampleState] = {
    (SampleStep.CONFIRM, _S.SUGGESTED): _S.DRAFT,
    (SampleStep.SUBMIT, _S.DRAFT): _S.SUBMITTED,
    (SampleStep.WITHDRAW, _S.SUBMITTED): _S.DRAFT,
    (SampleStep.ACCEPT, _S.SUBMITTED): _S.ACCEPTED,
    (SampleStep.ACCEPT, _S.DRAFT): _S.ACCEPTED,  # drawn by whoever reviews the unit
    (SampleStep.RETURN, _S.SUBMITTED): _S.DRAFT,
    (SampleStep.REJECT, _S.SUBMITTED): _S.REJECTED,
    (SampleStep.EDIT, _S.SUGGESTED): _S.DRAFT,
    (SampleStep.EDIT, _S.ACCEPTED): _S.SUBMITTED,
    (SampleStep.EDIT, _S.REJECTED): _S.DRAFT,
}

#: What a step of a unit does to its samples.
SAMPLE_STEPS: dict[Step, SampleStep] = {
    Step.SUBMIT: SampleStep.SUBMIT,
    Step.WITHDRAW: SampleStep.WITHDRAW,
    Step.ACCEPT: SampleStep.ACCEPT,
    Step.RETURN: SampleStep.RETURN,
}


def sample_states(step: Step) -> list[tuple[SampleState, SampleState]]:
    """(from, to) of the samples of a unit that takes ``step``."""
    sample_step = SAMPLE_STEPS.get(step)
    return [(old, new) for (way, old), new in SAMPLE_TRANSITIONS.items() if way is sample_step]


def edited(state: SampleState) -> SampleState:
    """The state of a sample after its class or outline was changed."""
    return SAMPLE_TRANSITIONS.get((SampleStep.EDIT, state), state)
