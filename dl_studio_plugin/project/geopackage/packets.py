"""Packets in the home of a project: taking units out, and bringing changes in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Optional

from ...definitions.errors import InvalidInput, NotPermitted, NotPossible, OutOfDate
from ...definitions.roles import Action, Role
from ..model import BulkResult, WorkUnit
from ..packet_model import BroughtIn, ChangeKind, Mark, PacketChanges, UnitChange
from ..rules import Actor, after_step, require, taken_out
from ..states import Step, sample_states
from . import samples as sample_rows
from .notes import insert_comment
from .packet_samples import SampleChanges
from .session import Session
from .units import check_submission, log_unit, read_unit, read_units, record_id, save_unit

_FIRST = (Step.CLAIM, Step.WITHDRAW)


def worker_of(session: Session, holder: str) -> Actor:
    """The person who holds the units of a packet, as the rules see them.

    Raises:
        NotPermitted: that is somebody else, and only an analyst acts for others; or they are no
            member any more.
    """
    actor = session.actor()
    require(actor, Action.LABEL)
    if holder == actor.name:
        return actor
    require(actor, Action.SET_UP)
    role = session.connection.value("SELECT role FROM members WHERE name = ?", (holder,))
    if role is None:
        raise NotPermitted(
            f"“{holder}” is not a member of the project. Add them first, then try again."
        )
    return replace(actor, name=holder, role=Role(role))


def take_out(session: Session, unit_ids: Sequence[str], packet: str, holder: str) -> BulkResult:
    """Claim units for a packet, as one event."""
    worker, now = worker_of(session, holder), session.now()
    units = read_units(session, unit_ids)
    if not units:
        raise InvalidInput("No work units were chosen. Choose at least one.")
    taken = [(unit, taken_out(unit, worker, now)) for unit in units]
    event = session.add_event(
        "check_out", new={"packet": packet, "holder": holder, "units": len(units)}
    )
    for old, new in taken:
        log_unit(session, event, old)
        save_unit(session, old, new)
    return BulkResult(event, units=len(units))


# -- marks --------------------------------------------------------------------------------------


def read_marks(session: Session, packet: str) -> dict[str, Mark]:
    """The marks of a packet; a later check-in overrides an earlier one."""
    rows = session.connection.rows(
        "SELECT m.uuid, m.version, m.digest FROM packet_marks m "
        "LEFT JOIN undone x ON x.event = m.event WHERE m.packet = ? AND x.by IS NULL "
        "ORDER BY m.event",
        (packet,),
    )
    return {row["uuid"]: Mark(row["version"], row["digest"]) for row in rows}


def _write_marks(session: Session, event: int, changes: PacketChanges, done: set[str]) -> None:
    """Note what both sides agree on now."""
    marks = [(change.sample.id, change.digest) for change in changes.samples]
    marks += [(unit.unit, unit.digest) for unit in changes.units if unit.unit in done]
    marks += [(c.id, "resolved" if c.resolved else "open") for c in changes.comments]
    marks += [(identifier, "resolved" if on else "open") for identifier, on in changes.resolved]
    marks += changes.settled
    session.connection.write_many(
        "INSERT OR REPLACE INTO packet_marks (packet, uuid, event, version, digest) "
        "SELECT ?1, ?2, ?3, coalesce((SELECT version FROM sample_records WHERE uuid = ?2), "
        "(SELECT version FROM unit_records WHERE uuid = ?2), 0), ?4",
        [(changes.packet, identifier, event, digest) for identifier, digest in marks],
    )
    session.connection.write(
        "INSERT INTO packet_marks (packet, uuid, event, version, digest) "
        "VALUES (?1, ?1, ?2, ?3, ?4)",
        (changes.packet, event, changes.tip.version, changes.tip.digest),
    )


# -- bringing in --------------------------------------------------------------------------------


def bring_in(session: Session, changes: PacketChanges) -> BroughtIn:
    """Make the changes of a packet, as one event."""
    worker = worker_of(session, changes.holder)
    event = session.next_event()
    units = _Units(session, event, worker, changes.units)
    samples = SampleChanges(session, event, worker)
    for change in changes.samples:
        samples.check(change)  # before steps of units give samples other versions
    units.begin()
    for change in changes.samples:
        samples.make(change)
    samples.finish()
    units.end()
    for comment in changes.comments:
        insert_comment(session, comment)
    session.connection.write_many(
        "UPDATE comments SET resolved = ? WHERE uuid = ?",
        [(int(resolved), identifier) for identifier, resolved in changes.resolved],
    )
    session.add_event(
        "check_in",
        new={
            "packet": changes.packet,
            "holder": changes.holder,
            "added": changes.count(ChangeKind.ADD),
            "changed": changes.count(ChangeKind.EDIT, ChangeKind.RESTORE),
            "deleted": changes.count(ChangeKind.DELETE),
            "units_submitted": len(units.submitted),
            "conflicts": changes.left,
        },
        undoable=True,
        number=event,
    )
    _write_marks(session, event, changes, units.done)
    return BroughtIn(event, tuple(units.submitted), tuple(units.left))


class _Units:
    """The units of a check-in: opened before their samples change, closed after."""

    def __init__(
        self, session: Session, event: int, worker: Actor, changes: Sequence[UnitChange]
    ) -> None:
        self._session = session
        self._event = event
        self._worker = worker
        self._changes = changes
        self._now = session.now()
        self._classes = {label_class.name for label_class in session.classes()}
        self._units: dict[str, tuple[WorkUnit, WorkUnit]] = {}
        self.submitted: list[str] = []
        self.left: list[tuple[str, str]] = []
        #: Units with which all was done that the packet wants.
        self.done: set[str] = set()

    def begin(self) -> None:
        """Check versions and take the steps that open units."""
        for change in self._changes:
            unit = read_unit(self._session, change.unit)
            if unit.version != change.version:
                raise OutOfDate(
                    f"The work unit “{unit.name}” changed while the packet was compared with it. "
                    "Check the packet in again."
                )
            now = unit
            for step in (step for step in change.steps if step in _FIRST):
                now = self._step(step, now)
            self._units[unit.id] = (unit, now)

    def end(self) -> None:
        """Take the steps that close units, and keep all units."""
        for change in self._changes:
            old, now = self._units[change.unit]
            is_done = bool(change.digest)
            for step in (step for step in change.steps if step not in _FIRST):
                problem = self._problem(step, now, change)
                if problem:
                    self.left.append((old.name, problem))
                    is_done = False
                    continue
                now = self._step(step, now, change.nothing_here)
                if step is Step.SUBMIT:
                    self.submitted.append(old.name)
            if now is not old:
                log_unit(self._session, self._event, old)
                save_unit(self._session, old, replace(now, version=old.version + 1))
            if is_done:
                self.done.add(old.id)

    def _problem(self, step: Step, unit: WorkUnit, change: UnitChange) -> Optional[str]:
        if step is not Step.SUBMIT:
            return None
        try:
            check_submission(self._session, unit, change.nothing_here)
        except NotPossible as problem:
            return str(problem)
        return None

    def _step(self, step: Step, unit: WorkUnit, nothing_here: bool = False) -> WorkUnit:
        new = after_step(step, unit, self._worker, self._now, nothing_here=nothing_here)
        record = record_id(self._session, unit.id)
        sample_rows.change_states(self._session, self._event, record, sample_states(step))
        return new
