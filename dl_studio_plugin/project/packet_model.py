"""Packets as values: work units that travel in a file of their own and come back.

A *packet* is a project file with a few units of a project, held there by one person, who labels
in it wherever there is no connection to the project. *Checking out* makes it, *checking in*
brings its changes back.

What has changed is told by *marks*: the version that a sample had in the project, and the digest
of what it was, when the packet was made or was checked in last. A side has changed a sample when
its digest is no longer that of the mark. Where both have, and differently, there is a
*conflict*: nothing is overwritten until somebody chooses a side.

The marks of earlier check-ins count only for a packet that *knows* the last of them, by its own
history: an older copy of the packet, or one that went its own way, is compared with what the
project had when the packet was made.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import NamedTuple, Optional

from osgeo import ogr

from .geometry import read_wkb
from .model import Comment, Sample, SampleState, WorkUnit
from .states import Step


@dataclass(frozen=True)
class PacketOrigin:
    """Where a packet came from.

    Attributes:
        packet: id of the packet.
        project: id of the project.
        name: of the project.
        reference: of the project, as it was where the packet was made.
        holder: who labels in it.
        taken: when it was made.
        event: number of the event of checking it out.
    """

    packet: str
    project: str
    name: str
    reference: str
    holder: str
    taken: str
    event: int


class Mark(NamedTuple):
    """What both sides agreed on last: a version in the project, and what it was."""

    version: int
    digest: str


class Side(str, Enum):
    """Whose state is to stay where both sides changed something."""

    PROJECT = "project"
    PACKET = "packet"
    BOTH = "both"  # the packet's sample becomes another one beside the project's


Choices = Mapping[str, Side]  # by Conflict.id


class ConflictKind(str, Enum):
    """What happened on both sides."""

    BOTH_CHANGED = "both_changed"
    DELETED_IN_PROJECT = "deleted_in_project"
    DELETED_IN_PACKET = "deleted_in_packet"
    UNIT_TAKEN = "unit_taken"
    UNIT_CLOSED = "unit_closed"
    UNIT_GONE = "unit_gone"


@dataclass(frozen=True)
class Conflict:
    """Something that was not brought in, because the project has changed as well.

    Attributes:
        id: of the sample, or of the unit where that is what has changed; choices go by it.
        unit: name of the unit.
        in_packet, in_project: both sides of a sample; the one that was deleted as it was.
        packet_unit, project_unit: both sides of a unit; ``None`` where it is gone.
        samples: how many changes of samples wait for the decision.
    """

    kind: ConflictKind
    id: str
    unit: str
    in_packet: Optional[Sample] = None
    in_project: Optional[Sample] = None
    packet_unit: Optional[WorkUnit] = None
    project_unit: Optional[WorkUnit] = None
    samples: int = 1

    @property
    def sentence(self) -> str:
        """What happened, and what stays as it is."""
        if self.kind is ConflictKind.BOTH_CHANGED:
            return (
                f"The sample {self.id} in the work unit “{self.unit}” was changed in the packet "
                "and in the project. It stays as the project has it."
            )
        if self.kind is ConflictKind.DELETED_IN_PROJECT:
            return (
                f"The sample {self.id} in the work unit “{self.unit}” was changed in the packet, "
                "but deleted in the project. It stays deleted."
            )
        if self.kind is ConflictKind.DELETED_IN_PACKET:
            return (
                f"The sample {self.id} in the work unit “{self.unit}” was deleted in the packet, "
                "but changed in the project. It stays as the project has it."
            )
        return f"{self._unit_sentence()} {self.samples} changes of its samples were not brought in."

    def _unit_sentence(self) -> str:
        unit = self.project_unit
        if unit is None:
            return f"The work unit “{self.unit}” is not in the project any more."
        if self.kind is ConflictKind.UNIT_CLOSED:
            return (
                f"The work unit “{self.unit}” is {unit.state.words} in the project. Reopen or "
                "return it, then check the packet in again."
            )
        others = unit.holder or unit.assignee or unit.labelled_by
        return f"The work unit “{self.unit}” was taken over by {others} meanwhile."


class ChangeKind(str, Enum):
    """What checking in does to a sample."""

    ADD = "add"
    EDIT = "edit"
    DELETE = "delete"
    RESTORE = "restore"


@dataclass(frozen=True)
class SampleChange:
    """One sample that is brought in.

    Attributes:
        sample: as the packet has it; its unit is one of the project.
        version: that it must still have in the project; 0 for one that is added.
        digest: of ``sample``, for its mark.
    """

    kind: ChangeKind
    sample: Sample
    version: int
    digest: str


@dataclass(frozen=True)
class UnitChange:
    """One unit whose samples change, or that takes steps.

    Attributes:
        version: that it must still have in the project.
        steps: what its holder does with it; samples change after claim and withdraw, and before
            submit and release.
        nothing_here: for submit.
        digest: for its mark, once all that the packet wants was done; else empty.
    """

    unit: str
    version: int
    steps: tuple[Step, ...] = ()
    nothing_here: bool = False
    digest: str = ""


@dataclass(frozen=True)
class PacketChanges:
    """What a packet changes in a project, in one transaction and one event.

    Attributes:
        tip: how far the packet's history goes; kept as the mark of the packet itself.
        comments: new ones.
        resolved: (id, resolved) of comments that the project has.
        settled: (id, digest) of what stays as the project has it, because it is the same or was
            chosen: it is not a conflict unless one of the sides changes further.
        left: how many conflicts wait, for the event.
    """

    packet: str
    holder: str
    tip: Mark
    units: tuple[UnitChange, ...] = ()
    samples: tuple[SampleChange, ...] = ()
    comments: tuple[Comment, ...] = ()
    resolved: tuple[tuple[str, bool], ...] = ()
    settled: tuple[tuple[str, str], ...] = ()
    left: int = 0

    @property
    def is_empty(self) -> bool:
        """Nothing would change."""
        steps = any(unit.steps for unit in self.units)
        return not (steps or self.samples or self.comments or self.resolved or self.settled)

    def count(self, *kinds: ChangeKind) -> int:
        """How many samples change in this way."""
        return sum(change.kind in kinds for change in self.samples)


@dataclass(frozen=True)
class BroughtIn:
    """What a project did with the changes of a packet.

    Attributes:
        event: undoes all of it, but for comments, which stay.
        submitted: names of the units that were submitted.
        units_left: (name, why) of units that could not be submitted.
    """

    event: int
    submitted: tuple[str, ...] = ()
    units_left: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class CheckIn:
    """What came in with a packet.

    Attributes:
        event: undoes all of it; 0 where nothing changed.
        added, changed, deleted: samples; one that came back counts as changed.
        comments: new ones.
        submitted: names of the units that were submitted.
        units_left: (name, why) of units that the packet submits and the project does not.
        conflicts: what was not brought in, with both sides.
        outside: changed samples that lie outside the packet's units and were left out.
        unusable: changed samples without a usable outline, which were left out.
    """

    origin: PacketOrigin
    event: int = 0
    added: int = 0
    changed: int = 0
    deleted: int = 0
    comments: int = 0
    submitted: tuple[str, ...] = ()
    units_left: tuple[tuple[str, str], ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    outside: int = 0
    unusable: int = 0

    @property
    def samples(self) -> int:
        """How many samples changed."""
        return self.added + self.changed + self.deleted


@dataclass(frozen=True)
class CheckOut:
    """A packet that was made."""

    origin: PacketOrigin
    path: Path
    units: int
    samples: int


@dataclass
class LeftOut:
    """What a packet holds that cannot be brought in."""

    outside: int = 0
    unusable: int = 0
    units: list[tuple[str, str]] = field(default_factory=list)


# -- digests ------------------------------------------------------------------------------------

#: Digest of a sample that was deleted.
DELETED = ""


def sample_digest(sample: Sample) -> str:
    """A short text that is the same for samples that mean the same.

    States and sources follow from the steps of units; that a suggestion was confirmed counts.
    """
    wkb = bytes(sample.wkb)
    if wkb[:1] == b"\0":  # big-endian, as some databases hand out
        geometry = read_wkb(wkb)
        wkb = wkb if geometry is None else bytes(geometry.ExportToWkb(ogr.wkbNDR))
    suggested = sample.state is SampleState.SUGGESTED
    head = json.dumps([sample.class_name, suggested], ensure_ascii=False).encode()
    return hashlib.sha256(head + wkb).hexdigest()[:32]


def unit_digest(unit: WorkUnit) -> str:
    """What of a unit a packet may change."""
    return f"{unit.state.value}, nothing here" if unit.nothing_here else unit.state.value


def comment_digest(comment: Comment) -> str:
    """What of a comment a packet may change."""
    return "resolved" if comment.resolved else "open"
