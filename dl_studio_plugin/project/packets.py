"""Packets: work units go out in a file of their own, and come back.

Two people without a server exchange them: one has the project, the other gets a packet, labels in
it as in any project, submits, and sends it back. The packet itself is not changed by checking it
in, so whoever has it may go on working and send it again.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Optional

from ..definitions.errors import DlStudioError, InvalidInput, NotPossible, OutOfDate
from ..definitions.roles import Action, allows
from .geopackage.packet_file import write_packet
from .geopackage.packet_reading import OpenPacket, opened_packet
from .identifiers import new_id
from .model import SampleFilter, UnitState, WorkUnit
from .packet_model import ChangeKind, CheckIn, CheckOut, Choices, PacketOrigin
from .packet_plan import Plan, plan_check_in
from .rules import iso
from .store import Clock, Store, utc_now

_ATTEMPTS = 3
_FREE = (UnitState.READY, UnitState.RETURNED)


# -- going out ----------------------------------------------------------------------------------


def holder_for(store: Store, units: Sequence[WorkUnit]) -> str:
    """Whose packet these units make: of the one to whom all are assigned, else the member's own.

    Raises:
        InvalidInput: they are assigned to several people.
    """
    people = sorted({unit.assignee for unit in units})
    if not people or "" in people or store.member in people:
        return store.member
    if len(people) > 1:
        raise InvalidInput(
            f"A packet is for one person, but these units are assigned to {', '.join(people)}. "
            "Choose the units of one of them."
        )
    # A unit may be assigned to a group of the database, which its members stand for.
    known = {member.name for member in store.members()}
    may_act = allows(store.role, Action.SET_UP) and people[0] in known
    return people[0] if may_act else store.member


def takeable(
    units: Sequence[WorkUnit], holder: str, clock: Clock = utc_now
) -> tuple[list[WorkUnit], list[WorkUnit]]:
    """Of ``units`` those that ``holder`` may take in a packet, and the others."""
    yes: list[WorkUnit] = []
    no: list[WorkUnit] = []
    now = iso(clock())
    for unit in units:
        held = unit.state is UnitState.IN_PROGRESS
        own = held and unit.holder == holder
        free = unit.state in _FREE or (held and unit.lease_until < now)
        (yes if own or (free and unit.assignee in ("", holder)) else no).append(unit)
    return yes, no


def check_out(
    store: Store,
    unit_ids: Sequence[str],
    path: Path,
    holder: str = "",
    clock: Clock = utc_now,
) -> CheckOut:
    """Claim units and write them, with their samples and comments, into a packet.

    Args:
        store: the project.
        unit_ids: units that are open for ``holder``.
        path: the packet, a .gpkg file that does not exist yet.
        holder: who labels in it; empty takes the person to whom the units are assigned.
        clock: gives the time that is written down in the packet.

    Raises:
        InvalidInput: the place cannot be used.
        NotPermitted, NotPossible: a unit may not be claimed; nothing was changed.
    """
    check_place(path)
    if store.packet() is not None:
        raise NotPossible(
            "This is a packet itself. Check it in, and take another packet from its project."
        )
    units = store.units(list(dict.fromkeys(unit_ids)))
    holder = holder or holder_for(store, units)
    ids = [unit.id for unit in units]
    packet, settings = new_id(), store.settings()
    event = store.take_out(ids, packet, holder).event
    origin = PacketOrigin(
        packet=packet, project=settings.id, name=settings.name, reference=store.reference,
        holder=holder, taken=iso(clock()), event=event,
    )  # fmt: skip
    chosen = set(ids)
    try:
        written = write_packet(
            path,
            settings,
            origin,
            store.units(ids),
            store.samples(SampleFilter(units=tuple(ids))),
            [comment for comment in store.comments() if comment.unit in chosen],
            clock,
        )
    except BaseException:
        _give_back(store, [unit for unit in units if unit.holder != holder])
        raise
    return CheckOut(origin, path, len(ids), written)


def _give_back(store: Store, units: Sequence[WorkUnit]) -> None:
    for unit in units:
        with contextlib.suppress(DlStudioError):
            store.release(unit.id)


def check_place(path: Path) -> None:
    """Do nothing if a packet can be written to ``path``.

    Raises:
        InvalidInput: it has another ending, or is there already.
    """
    if path.suffix.lower() != ".gpkg":
        raise InvalidInput(f"“{path}” does not end in .gpkg. Name the packet NAME.gpkg.")
    if path.exists():
        raise InvalidInput(
            f"“{path}” exists already and is not overwritten: it may hold work that was not "
            "checked in. Choose another name for the packet."
        )


# -- coming back --------------------------------------------------------------------------------


def look_into(
    store: Store,
    path: Path,
    units: Optional[Collection[str]] = None,
    choices: Optional[Choices] = None,
    clock: Clock = utc_now,
) -> CheckIn:
    """What :func:`check_in` would do; nothing is changed."""
    with opened_packet(path, clock) as packet:
        _check_origin(packet, store)
        return _outcome(packet, plan_check_in(packet, store, units, choices or {}))


def units_of_packet(path: Path, clock: Clock = utc_now) -> list[WorkUnit]:
    """The units that a packet was made with, as they are in it."""
    with opened_packet(path, clock) as packet:
        return list(packet.units.values())


def check_in(
    store: Store,
    path: Path,
    units: Optional[Collection[str]] = None,
    choices: Optional[Choices] = None,
    clock: Clock = utc_now,
) -> CheckIn:
    """Bring a packet's changes into its project, as one event that undo takes back.

    What both sides changed in different ways stays as the project has it and is listed, unless
    ``choices`` says otherwise. A packet that is brought in again changes only what is new in it.

    Args:
        store: the project that the packet was made from.
        path: the packet; it stays as it is.
        units: ids of the units that come in; ``None`` is all.
        choices: which side stays, by the ids of conflicts.
        clock: gives the time that is written down in the copy that is read.

    Raises:
        InvalidInput: the file is no packet, or of another project.
        NotPermitted: the packet is somebody else's and the member is no analyst.
        NotPossible: the project is complete, or a unit does not allow what was chosen.
        OutOfDate: others changed the same samples at this very moment; nothing was changed.
    """
    with opened_packet(path, clock) as packet:
        _check_origin(packet, store)
        for attempt in range(1, _ATTEMPTS + 1):
            plan = plan_check_in(packet, store, units, choices or {})
            if plan.changes.is_empty:
                return _outcome(packet, plan)
            try:
                brought = store.bring_in(plan.changes)
            except OutOfDate:
                if attempt == _ATTEMPTS:
                    raise
                continue
            outcome = _outcome(packet, plan, brought.event)
            left = (*outcome.units_left, *brought.units_left)
            return replace(outcome, submitted=brought.submitted, units_left=left)
    raise OutOfDate("The project changes all the time. Check the packet in again.")


def _check_origin(packet: OpenPacket, store: Store) -> None:
    settings = store.settings()
    if packet.origin.project != settings.id:
        raise InvalidInput(
            f"The packet comes from the project “{packet.origin.name}” "
            f"(“{packet.origin.reference}”), not from “{settings.name}”. Check it in there."
        )


def _outcome(packet: OpenPacket, plan: Plan, event: int = 0) -> CheckIn:
    changes = plan.changes
    return CheckIn(
        origin=packet.origin,
        event=event,
        added=changes.count(ChangeKind.ADD),
        changed=changes.count(ChangeKind.EDIT, ChangeKind.RESTORE),
        deleted=changes.count(ChangeKind.DELETE),
        comments=len(changes.comments),
        units_left=tuple(plan.left_out.units),
        conflicts=plan.conflicts,
        outside=plan.left_out.outside,
        unusable=plan.left_out.unusable,
    )
