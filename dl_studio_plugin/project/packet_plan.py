"""Comparing a packet with its project: what comes in, and what is a conflict.

The comparison is a three-way one, sample by sample: the mark (what both sides had last), the
packet, the project. Before that, each unit is looked at as a whole: in a unit that somebody else
has taken over, nothing of the packet is brought in.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Optional, Protocol, Union

from .geometry import read_wkb, shapes
from .identifiers import is_id, new_id
from .model import Comment, Sample, SampleFilter, UnitState, WorkUnit
from .packet_model import (
    DELETED,
    ChangeKind,
    Choices,
    Conflict,
    ConflictKind,
    LeftOut,
    Mark,
    PacketChanges,
    PacketOrigin,
    SampleChange,
    Side,
    UnitChange,
    comment_digest,
    sample_digest,
    unit_digest,
)
from .states import Step

if TYPE_CHECKING:
    from .store import Store

_PAGE = 500
MAX_COMMENT = 10_000


class PacketContents(Protocol):
    """A packet that is open for reading."""

    origin: PacketOrigin
    base: Mapping[str, Mark]
    tip: Mark
    units: Mapping[str, WorkUnit]

    def knows(self, tip: Mark) -> bool:
        """Whether its history goes on from ``tip``."""

    def samples(self, deleted: bool) -> Iterator[Sample]:
        """Its samples, or the tombstones."""

    def comments(self) -> list[Comment]:
        """Its comments."""


@dataclass
class _Unit:
    """A unit of the packet, what the project has in its place, and what is to happen."""

    mine: WorkUnit
    theirs: Optional[WorkUnit]
    state_changed: bool
    candidates: list[tuple[Sample, str]] = field(default_factory=list)
    changes: list[SampleChange] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    settled: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True)
class Plan:
    """What a check-in would do."""

    changes: PacketChanges
    conflicts: tuple[Conflict, ...]
    left_out: LeftOut


def plan_check_in(
    packet: PacketContents, store: Store, chosen: Optional[Collection[str]], choices: Choices
) -> Plan:
    """Compare ``packet`` with the project; reads only.

    Args:
        packet: what comes in.
        store: the project.
        chosen: ids of the units that come in; ``None`` is all of them.
        choices: which side stays, by the ids of conflicts.
    """
    return _Planner(packet, store, chosen, choices).plan()


class _Planner:
    def __init__(
        self,
        packet: PacketContents,
        store: Store,
        chosen: Optional[Collection[str]],
        choices: Choices,
    ) -> None:
        self._packet = packet
        self._store = store
        self._choices = choices
        self._holder = packet.origin.holder
        marks = store.packet_marks(packet.origin.packet)
        tip = marks.pop(packet.origin.packet, None)
        goes_on = tip is not None and packet.knows(tip)
        self._marks = {**packet.base, **(marks if goes_on else {})}
        here = {unit.id: unit for unit in store.units()}
        self._units = {
            unit.id: _Unit(unit, here.get(unit.id), self._has_changed(unit.id, unit_digest(unit)))
            for unit in packet.units.values()
            if chosen is None or unit.id in chosen
        }
        self._here = here
        self._left_out = LeftOut()

    def plan(self) -> Plan:
        self._find_candidates()
        theirs = self._read_theirs()
        unit_changes = []
        for unit in self._units.values():
            if not (unit.candidates or unit.state_changed):
                continue
            change = self._plan_unit(unit, theirs)
            if change is not None:
                unit_changes.append(change)
        units = self._units.values()
        comments, resolved = self._plan_comments()
        conflicts = tuple(conflict for unit in units for conflict in unit.conflicts)
        changes = PacketChanges(
            packet=self._packet.origin.packet,
            holder=self._holder,
            tip=self._packet.tip,
            units=tuple(unit_changes),
            samples=tuple(change for unit in units for change in unit.changes),
            comments=tuple(comments),
            resolved=tuple(resolved),
            settled=tuple(one for unit in units for one in unit.settled),
            left=len(conflicts),
        )
        return Plan(changes, conflicts, self._left_out)

    def _has_changed(self, identifier: str, digest: str) -> bool:
        mark = self._marks.get(identifier)
        return mark is None or mark.digest != digest

    # -- samples --------------------------------------------------------------------------------

    def _find_candidates(self) -> None:
        """Samples that the packet changed, by unit; only they are kept in memory."""
        for sample in self._packet.samples(deleted=False):
            digest = sample_digest(sample)
            if self._has_changed(sample.id, digest) and is_id(sample.id):
                self._keep(sample, digest)
        for sample in self._packet.samples(deleted=True):
            mark = self._marks.get(sample.id)
            if mark is not None and mark.digest != DELETED:
                self._keep(sample, DELETED)

    def _keep(self, sample: Sample, digest: str) -> None:
        if sample.unit not in self._packet.units:
            self._left_out.outside += 1
        elif sample.unit in self._units:
            if digest != DELETED and len(list(shapes(sample.wkb))) != 1:
                self._left_out.unusable += 1
            else:
                self._units[sample.unit].candidates.append((sample, digest))

    def _read_theirs(self) -> dict[str, tuple[Sample, str]]:
        """What the project has of the candidates, with digests."""
        ids = [sample.id for unit in self._units.values() for sample, _ in unit.candidates]
        found: dict[str, tuple[Sample, str]] = {}
        for start in range(0, len(ids), _PAGE):
            page = tuple(ids[start : start + _PAGE])
            for sample in self._store.samples(SampleFilter(ids=page)):
                found[sample.id] = (sample, sample_digest(sample))
            for sample in self._store.samples(SampleFilter(ids=page, deleted=True)):
                found[sample.id] = (sample, DELETED)
        return found

    def _judge(self, unit: _Unit, mine: tuple[Sample, str], theirs: tuple[Sample, str]) -> None:
        """Bring one sample in, or find a conflict; the project knows it as ``theirs``."""
        sample, digest = mine
        other, other_digest = theirs
        if digest == other_digest:
            unit.settled.append((sample.id, digest))  # both came to the same by themselves
            return
        if digest != DELETED and _is_point(sample) is not _is_point(other):
            self._left_out.unusable += 1
            return
        mark = self._marks.get(sample.id)
        if mark is None:
            theirs_changed = other_digest != DELETED  # a check-in that was undone leaves it deleted
        else:
            theirs_changed = other.version != mark.version and other_digest != mark.digest
        if not theirs_changed:
            unit.changes.append(_change(sample, digest, other, other_digest))
            return
        conflict = Conflict(
            _kind(digest, other_digest),
            sample.id,
            unit.mine.name,
            in_packet=sample,
            in_project=other,
        )
        choice = self._choices.get(sample.id)
        if choice is None:
            unit.conflicts.append(conflict)
        elif choice is Side.PACKET:
            unit.changes.append(_change(sample, digest, other, other_digest))
        else:
            unit.settled.append((sample.id, digest))
            if choice is Side.BOTH and digest != DELETED:
                copy = replace(sample, id=new_id())
                unit.changes.append(SampleChange(ChangeKind.ADD, copy, 0, digest))

    # -- units ----------------------------------------------------------------------------------

    def _plan_unit(
        self, unit: _Unit, theirs: Mapping[str, tuple[Sample, str]]
    ) -> Optional[UnitChange]:
        way = _way(unit, self._holder)
        if isinstance(way, ConflictKind) and not self._is_forced(unit, way):
            self._withhold(unit, way, theirs)
            return None
        for sample, digest in unit.candidates:
            known = theirs.get(sample.id)
            if known is not None:
                self._judge(unit, (sample, digest), known)
            elif digest != DELETED:
                unit.changes.append(SampleChange(ChangeKind.ADD, sample, 0, digest))
        if isinstance(way, ConflictKind):  # the packet's samples, and none of its steps
            steps: tuple[Step, ...] = ()
            unit.settled.append((unit.mine.id, unit_digest(unit.mine)))
        else:
            steps = _needed(way, unit)
        if unit.theirs is None:
            unit.changes = [
                replace(change, sample=replace(change.sample, unit="")) for change in unit.changes
            ]
            return None
        if unit.conflicts and Step.SUBMIT in steps:
            steps = tuple(step for step in steps if step is Step.WITHDRAW)
            self._left_out.units.append(
                (unit.mine.name, f"{len(unit.conflicts)} of its samples are in conflict.")
            )
        if not (steps or unit.changes):
            return None
        return UnitChange(
            unit.theirs.id, unit.theirs.version, steps, unit.mine.nothing_here,
            "" if unit.conflicts else unit_digest(unit.mine),
        )  # fmt: skip

    def _is_forced(self, unit: _Unit, kind: ConflictKind) -> bool:
        """Whether the packet's samples come in all the same: not into a unit that is closed."""
        is_open = unit.theirs is None or unit.theirs.state in (
            UnitState.READY, UnitState.RETURNED, UnitState.IN_PROGRESS,
        )  # fmt: skip
        wanted = self._choices.get(unit.mine.id) in (Side.PACKET, Side.BOTH)
        return wanted and is_open and kind is not ConflictKind.UNIT_CLOSED

    def _withhold(
        self, unit: _Unit, kind: ConflictKind, theirs: Mapping[str, tuple[Sample, str]]
    ) -> None:
        new = [
            (sample.id, digest)
            for sample, digest in unit.candidates
            if theirs.get(sample.id, (None, DELETED))[1] != digest
        ]
        if not new and unit.theirs is not None and unit.mine.state is unit.theirs.state:
            return  # the project came to the same by another way
        if self._choices.get(unit.mine.id) is Side.PROJECT:
            unit.settled += [*new, (unit.mine.id, unit_digest(unit.mine))]
            return
        unit.conflicts.append(
            Conflict(
                kind, unit.mine.id, unit.mine.name, packet_unit=unit.mine,
                project_unit=unit.theirs, samples=len(new),
            )
        )  # fmt: skip

    # -- comments -------------------------------------------------------------------------------

    def _plan_comments(self) -> tuple[list[Comment], list[tuple[str, bool]]]:
        known = {comment.id: comment for comment in self._store.comments()}
        new, resolved = [], []
        for comment in self._packet.comments():
            if comment.unit not in self._units or not self._has_changed(
                comment.id, comment_digest(comment)
            ):
                continue
            here = known.get(comment.id)
            if here is not None and here.resolved != comment.resolved:
                resolved.append((comment.id, comment.resolved))
            elif here is None and comment.unit in self._here and _is_usable(comment):
                new.append(replace(comment, author=self._holder, wkb=_point(comment.wkb)))
        return new, resolved


def _needed(way: tuple[Step, ...], unit: _Unit) -> tuple[Step, ...]:
    """The steps that are worth taking: what is not changed need not be submitted again."""
    if way == _AGAIN:
        return way if unit.changes else ()
    return way if unit.changes or unit.state_changed else ()


def _change(sample: Sample, digest: str, other: Sample, other_digest: str) -> SampleChange:
    if digest == DELETED:
        kind = ChangeKind.DELETE
    else:
        kind = ChangeKind.RESTORE if other_digest == DELETED else ChangeKind.EDIT
    return SampleChange(kind, sample, other.version, digest)


def _kind(digest: str, other_digest: str) -> ConflictKind:
    if digest == DELETED:
        return ConflictKind.DELETED_IN_PACKET
    if other_digest == DELETED:
        return ConflictKind.DELETED_IN_PROJECT
    return ConflictKind.BOTH_CHANGED


_READY = (UnitState.READY, UnitState.RETURNED)
_AGAIN = (Step.WITHDRAW, Step.SUBMIT)


def _way(unit: _Unit, holder: str) -> Union[tuple[Step, ...], ConflictKind]:
    """The steps by which the project's unit comes to where the packet's is."""
    mine, theirs = unit.mine, unit.theirs
    if theirs is None:
        return ConflictKind.UNIT_GONE
    state = theirs.state
    if _is_taken(mine, theirs, holder):
        return ConflictKind.UNIT_TAKEN
    if state not in (UnitState.IN_PROGRESS, UnitState.SUBMITTED, *_READY):
        return ConflictKind.UNIT_CLOSED
    again = _AGAIN if unit.candidates else ()
    if mine.state is UnitState.SUBMITTED:
        return {
            UnitState.IN_PROGRESS: (Step.SUBMIT,),
            UnitState.SUBMITTED: again,
        }.get(state, (Step.CLAIM, Step.SUBMIT))
    if state is UnitState.SUBMITTED:
        withdrawn = mine.state is UnitState.IN_PROGRESS and unit.state_changed
        return (Step.WITHDRAW,) if withdrawn else again
    if mine.state in _READY and state is UnitState.IN_PROGRESS:
        return (Step.RELEASE,)
    return ()


def _is_taken(mine: WorkUnit, theirs: WorkUnit, holder: str) -> bool:
    """Whether somebody else has the unit now, or has labelled it since."""
    if theirs.state is UnitState.IN_PROGRESS:
        return theirs.holder != holder
    if theirs.state is UnitState.SUBMITTED:
        return theirs.labelled_by != holder
    if theirs.state is UnitState.RETURNED and theirs.labelled_by not in ("", holder):
        return True
    return theirs.state in _READY and theirs.assignee not in ("", holder, mine.assignee)


def _is_point(sample: Sample) -> bool:
    return any(shape.is_point for shape in shapes(sample.wkb))


def _is_usable(comment: Comment) -> bool:
    return is_id(comment.id) and 0 < len(comment.text.strip()) <= MAX_COMMENT


def _point(wkb: bytes) -> bytes:
    """The place of a comment; empty where it is none."""
    geometry = read_wkb(wkb) if wkb else None
    if geometry is None or geometry.IsEmpty() or geometry.GetGeometryName() != "POINT":
        return b""
    return wkb
