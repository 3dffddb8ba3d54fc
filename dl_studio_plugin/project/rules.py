"""What a member may do to a unit beyond what its state allows: roles, holders, leases.

Pure functions of values: the backends call them inside their transactions and keep the result.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from ..definitions.errors import InvalidInput, NotPermitted, NotPossible
from ..definitions.roles import ACTION_TITLES, Action, Role, allows, least_role
from .model import Sample, UnitState, WorkUnit
from .states import EXPIRED_AS, Step, Transition, Who, transition

LABEL_LEASE = timedelta(hours=2)
REVIEW_LEASE = timedelta(hours=1)
#: For units that travel in a packet: from the office to the field and back.
PACKET_LEASE = timedelta(days=14)

#: Further from 0 than this is a mistake.
MAX_PRIORITY = 1_000_000

_LEASES = {UnitState.IN_PROGRESS: LABEL_LEASE, UnitState.IN_REVIEW: REVIEW_LEASE}

#: Which events can be undone, and what undoing them needs. Undoing what somebody else did needs
#: Action.SET_UP besides. Steps of one unit have their own way back (release, withdraw, reopen).
UNDO_ACTIONS: dict[str, Action] = {
    "add_units": Action.SET_UP,
    "assign": Action.SET_UP,
    "exclude": Action.SET_UP,
    "include": Action.SET_UP,
    "prioritise": Action.SET_UP,
    "split": Action.SET_UP,
    "accept": Action.REVIEW,
    "return": Action.REVIEW,
    "reopen": Action.REVIEW,
    "add_samples": Action.LABEL,
    "propose_samples": Action.SET_UP,
    "edit_sample": Action.LABEL,
    "edit_layer": Action.LABEL,
    "confirm_samples": Action.LABEL,
    "delete_samples": Action.LABEL,
    "restore_samples": Action.LABEL,
    "reject_samples": Action.REVIEW,
    "check_in": Action.LABEL,
    "complete": Action.ADMINISTER,
    "undo": Action.LABEL,
}


@dataclass(frozen=True)
class Actor:
    """Who acts.

    Attributes:
        owners: names of the owners, for the text of a refusal.
        may_review_own: the project allows it, or has one member.
    """

    name: str
    role: Role
    owners: tuple[str, ...] = ()
    may_review_own: bool = False


def iso(moment: datetime) -> str:
    """``moment`` as it is written down."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def moment_of(stamp: str) -> datetime:
    """The time that :func:`iso` wrote down."""
    return datetime.fromisoformat(stamp.replace("Z", "+00:00"))


def require(actor: Actor, action: Action, held_in_review: bool = False) -> None:
    """Do nothing if ``actor`` may do ``action``.

    Raises:
        NotPermitted: with the role that could.
    """
    if allows(actor.role, action, held_in_review):
        return
    owners = ", ".join(actor.owners) or "the owner"
    raise NotPermitted(
        f"You are {_article(actor.role)} in this project and may not {ACTION_TITLES[action]}; "
        f"that needs {_article(least_role(action))} at least. Ask {owners} for another role."
    )


def _article(role: Role) -> str:
    return f"{'an' if role.words[0] in 'aeiou' else 'a'} {role.words}"


def is_over(lease_until: str, now: datetime) -> bool:
    """Whether a lease ran out; without one, nothing did."""
    return bool(lease_until) and lease_until < iso(now)


def lease_expired(unit: WorkUnit, now: datetime) -> bool:
    """Whether the unit is held by nobody any more though nobody released it."""
    return unit.state in _LEASES and is_over(unit.lease_until, now)


def effective_state(unit: WorkUnit, now: datetime, actor: Actor) -> UnitState:
    """The unit's state; an expired lease counts as a release for everybody but its holder."""
    if unit.holder != actor.name and lease_expired(unit, now):
        return EXPIRED_AS[unit.state]
    return unit.state


def check_step(step: Step, unit: WorkUnit, actor: Actor, now: datetime) -> Transition:
    """The way that ``actor`` may take.

    Raises:
        NotPermitted: the role does not allow it.
        NotPossible: the state does not, or the unit is somebody else's.
    """
    if step is Step.SPLIT:
        check_not_blind(unit)
    state = effective_state(unit, now, actor)
    way = transition(step, unit, state)
    require(actor, way.action)
    _check_who(way, unit, actor)
    return way


def _check_who(way: Transition, unit: WorkUnit, actor: Actor) -> None:
    holds = unit.holder == actor.name
    if way.who is Who.ASSIGNEE and unit.assignee not in ("", actor.name):
        raise NotPossible(
            f"The work unit “{unit.name}” is assigned to {unit.assignee}. Choose another one, or "
            "ask an analyst to assign it to you."
        )
    if way.who is Who.HOLDER and not holds:
        raise NotPossible(
            f"The work unit “{unit.name}” is held by {unit.holder or 'nobody'}, and only its "
            "holder can do this. Wait until it is released."
        )
    if way.who is Who.HOLDER_OR_SET_UP and not holds:
        require(actor, Action.SET_UP)
    if way.who is Who.LABELLER and unit.labelled_by != actor.name:
        raise NotPossible(
            f"The work unit “{unit.name}” was submitted by {unit.labelled_by or 'somebody else'}, "
            "and only they can withdraw it. Return it in a review instead."
        )
    own_work = unit.labelled_by == actor.name and not actor.may_review_own
    if way.who is Who.NOT_LABELLER and own_work:
        raise NotPossible(
            f"You labelled the work unit “{unit.name}” yourself. Somebody else has to review it, "
            "unless the project's settings allow members to review their own work."
        )


def check_holder(unit: WorkUnit, actor: Actor) -> None:
    """Do nothing if ``actor`` holds ``unit``; else raise NotPossible."""
    if unit.state not in _LEASES or unit.holder != actor.name:
        raise NotPossible(f"You do not hold the work unit “{unit.name}” any more. Claim it again.")


def extended(unit: WorkUnit, now: datetime) -> WorkUnit:
    """``unit`` with a fresh lease; one that lasts longer, as that of a packet, stays."""
    return replace(unit, lease_until=max(unit.lease_until, iso(now + _LEASES[unit.state])))


def taken_out(unit: WorkUnit, worker: Actor, now: datetime) -> WorkUnit:
    """``unit`` as ``worker`` has it in a packet.

    Raises:
        NotPermitted, NotPossible: as for claiming it.
    """
    check_not_blind(unit)
    if unit.state is UnitState.IN_PROGRESS and unit.holder == worker.name:
        require(worker, Action.LABEL)
        held = replace(unit, version=unit.version + 1)
    else:
        held = after_step(Step.CLAIM, unit, worker, now)
    return replace(held, lease_until=iso(now + PACKET_LEASE))


def after_step(
    step: Step,
    unit: WorkUnit,
    actor: Actor,
    now: datetime,
    reason: str = "",
    nothing_here: bool = False,
) -> WorkUnit:
    """``unit`` as it is after ``actor`` took ``step``; check_step judges whether they may.

    Args:
        step: what is done.
        unit: as it is.
        actor: who does it.
        now: when.
        reason: why, for return, reopen and exclude.
        nothing_here: for submit: the unit was looked at and holds no sample.

    Raises:
        InvalidInput: a reason is missing.
    """
    target = check_step(step, unit, actor, now).target
    lease = _LEASES.get(target)
    changes: dict[str, object] = {
        "state": target,
        "holder": actor.name if lease else "",
        "lease_until": iso(now + lease) if lease else "",
        "version": unit.version + 1,
    }
    if step is Step.SUBMIT:
        changes.update(labelled_by=actor.name, nothing_here=nothing_here, reason="")
    elif step in (Step.WITHDRAW, Step.REOPEN, Step.INCLUDE):
        changes.update(reason=reason)
    elif step is Step.ACCEPT:
        changes.update(reviewed_by=actor.name, reason="")
    elif step in (Step.RETURN, Step.EXCLUDE):
        if not reason.strip():
            raise InvalidInput(
                f"Say why the work unit “{unit.name}” is "
                f"{'returned' if step is Step.RETURN else 'excluded'}: a reason is needed."
            )
        changes.update(reason=reason.strip())
        if step is Step.RETURN:
            changes.update(reviewed_by=actor.name, round=unit.round + 1)
    return replace(unit, **changes)  # type: ignore[arg-type]


def in_review(unit: WorkUnit, actor: Actor, now: datetime) -> WorkUnit:
    """``unit`` in review by ``actor``: as it is, or as it is once they start.

    Raises:
        NotPermitted, NotPossible: they cannot.
    """
    held = unit.state is UnitState.IN_REVIEW and unit.holder == actor.name
    if held and effective_state(unit, now, actor) is UnitState.IN_REVIEW:
        return unit
    return after_step(Step.START_REVIEW, unit, actor, now)


def claim_order(unit: WorkUnit, actor: Actor) -> tuple[int, int]:
    """Sort key of “the next unit”: own returned ones, fresh ones, those returned to others."""
    returned = unit.state is UnitState.RETURNED
    if returned and unit.labelled_by == actor.name:
        rank = 0
    else:
        rank = 2 if returned and unit.labelled_by else 1
    return rank, -unit.priority


def prioritised(unit: WorkUnit, priority: int) -> WorkUnit:
    """``unit`` with another priority."""
    return replace(unit, priority=checked_priority(priority), version=unit.version + 1)


def checked_priority(priority: int) -> int:
    """``priority`` if it can be kept.

    Raises:
        InvalidInput: it is beyond a million.
    """
    if abs(priority) > MAX_PRIORITY:
        raise InvalidInput(
            f"A priority lies between -{MAX_PRIORITY} and {MAX_PRIORITY}, and {priority} does not. "
            "Choose a smaller number."
        )
    return priority


def check_sample_edit(sample: Sample, unit: WorkUnit | None, actor: Actor) -> None:
    """Do nothing if ``actor`` may change or delete ``sample``, which lies in ``unit``.

    Raises:
        NotPermitted: it is somebody else's and the role does not allow that.
        NotPossible: its unit is closed.
    """
    in_review = unit is not None and unit.state is UnitState.IN_REVIEW
    held_in_review = in_review and unit is not None and unit.holder == actor.name
    require(actor, Action.LABEL)
    if unit is not None:
        check_open(unit, actor)
    own = sample.author == actor.name
    holds = unit is not None and unit.holder == actor.name
    if not own and not holds:
        require(actor, Action.EDIT_OTHERS, held_in_review)


def check_packet_unit(unit: WorkUnit, worker: Actor, actor: Actor) -> None:
    """Do nothing if ``actor`` may bring samples of ``worker`` into ``unit``.

    Raises:
        NotPermitted: it is somebody else's, and ``actor`` may not edit the samples of others.
        NotPossible: it is closed.
    """
    check_not_blind(unit)
    if unit.state is UnitState.IN_PROGRESS and unit.holder == worker.name:
        return
    free = unit.state in (UnitState.READY, UnitState.RETURNED)
    if free and unit.assignee in ("", worker.name):
        return
    check_open(unit, actor)
    require(actor, Action.EDIT_OTHERS)


def check_not_blind(unit: WorkUnit) -> None:
    """Do nothing unless ``unit`` is labelled by several members, one after the other.

    Raises:
        NotPossible: it is, so it can neither be split nor travel in a packet.
    """
    if unit.blind:
        raise NotPossible(
            f"The work unit “{unit.name}” is labelled by several members, one after the other, so "
            "it stays in the project and as it is. Leave it out."
        )


def check_open(unit: WorkUnit, actor: Actor) -> None:
    """Do nothing if samples of ``unit`` may be added, changed or deleted by ``actor``.

    Raises:
        NotPermitted: somebody else holds it and the role does not allow to edit their samples.
        NotPossible: it is closed.
    """
    if unit.state is UnitState.IN_REVIEW and unit.holder == actor.name:
        return
    if unit.blind and unit.holder != actor.name:
        raise NotPossible(
            f"The work unit “{unit.name}” is labelled by one member after the other. Claim it to "
            "work on its samples."
        )
    if unit.state in (UnitState.READY, UnitState.RETURNED):
        return
    if unit.state is UnitState.IN_PROGRESS:
        if unit.holder != actor.name:
            require(actor, Action.EDIT_OTHERS)
        return
    remedy = {
        UnitState.SUBMITTED: "Withdraw it or return it in a review first.",
        UnitState.IN_REVIEW: f"{unit.holder or 'Its holder'} reviews it.",
        UnitState.ACCEPTED: "Reopen it first.",
        UnitState.EXCLUDED: "Include it again first.",
    }[unit.state]
    raise NotPossible(
        f"The work unit “{unit.name}” is {unit.state.words}, so its samples are closed. {remedy}"
    )
