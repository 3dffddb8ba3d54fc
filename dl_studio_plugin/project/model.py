"""What a project is made of, as values: they are read from a store and never change by themselves.

Geometries are two-dimensional WKB in the project's CRS. Times are UTC in ISO 8601
(``2026-01-31T12:00:00.000Z``), so that their text sorts as they do. Ids of units, samples and
comments are UUIDs, so that they stay the same when a project moves between backends; ids of
events are numbers that only grow.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Optional

from ..definitions.inference_types import InferenceType
from ..definitions.label_classes import LabelClass
from ..definitions.roles import Role
from ..definitions.training_data import Subset


class UnitState(str, Enum):
    """Where a work unit stands; the ways between the states are in ``states.py``."""

    READY = "ready"
    IN_PROGRESS = "in_progress"
    SUBMITTED = "submitted"
    IN_REVIEW = "in_review"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    EXCLUDED = "excluded"

    @property
    def words(self) -> str:
        """The words for a sentence: ``in progress``."""
        return self.value.replace("_", " ")


class SampleState(str, Enum):
    """Where a training sample stands; only accepted ones are exported."""

    SUGGESTED = "suggested"
    DRAFT = "draft"
    SUBMITTED = "submitted"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class SampleSource(str, Enum):
    """How a sample came to be."""

    MANUAL = "manual"
    ASSISTED = "assisted"
    MODEL_CONFIRMED = "model_confirmed"
    MODEL_EDITED = "model_edited"
    REVIEW_FIX = "review_fix"
    IMPORTED = "imported"


class Decision(str, Enum):
    """What a reviewer says of a unit."""

    ACCEPT = "accept"
    RETURN = "return"


class CommentCategory(str, Enum):
    """What a comment finds."""

    MISSED = "missed"
    EXTRA = "extra"
    WRONG_CLASS = "wrong_class"
    BAD_OUTLINE = "bad_outline"
    OTHER = "other"


#: Dates of the imagery in change detection.
BEFORE, AFTER = "before", "after"


@dataclass(frozen=True)
class ImageryEntry:
    """A raster of the project.

    Attributes:
        source: path or GDAL dataset name, without credentials.
        name: what the user calls it.
        crs: WKT or ``EPSG:n`` to use where the dataset declares none; else empty.
        date: ``before`` or ``after`` in change detection; else empty.
    """

    source: str
    name: str = ""
    crs: str = ""
    date: str = ""


@dataclass(frozen=True)
class ProjectSettings:
    """What a project is for.

    Attributes:
        crs: authority id or WKT; all geometries of the project are in it.
        area_wkt: polygon or multipolygon in ``crs`` that may be labelled.
        classes: the schema, without background; values 1, 2, ….
        instructions: link for the collectors; may be empty.
        review_own_work: members may review what they labelled themselves (always allowed while
            the project has one member).
        id, created, completed: filled in by the store; ``completed`` is the time at which the
            project was marked complete, or empty.
    """

    name: str
    inference_type: InferenceType
    imagery: tuple[ImageryEntry, ...]
    area_wkt: str
    crs: str
    classes: tuple[LabelClass, ...]
    instructions: str = ""
    review_own_work: bool = False
    id: str = ""
    created: str = ""
    completed: str = ""

    @property
    def main_imagery(self) -> Optional[ImageryEntry]:
        """What samples are drawn on; in change detection the earlier date."""
        return next((entry for entry in self.imagery if entry.date != AFTER), None)

    @property
    def imagery_after(self) -> Optional[ImageryEntry]:
        """The later date of change detection."""
        return next((entry for entry in self.imagery if entry.date == AFTER), None)


class MemberKind(str, Enum):
    """What the name of a member stands for."""

    PERSON = "person"
    GROUP = "group"


@dataclass(frozen=True)
class Member:
    """Somebody of the project and the role that they have.

    A group is a group of the database's server: all of its logins have the role. Only projects in
    a database have groups.
    """

    name: str
    role: Role
    kind: MemberKind = MemberKind.PERSON


@dataclass(frozen=True)
class Account:
    """A login or a group role of a database's server, which a project there may take in."""

    name: str
    kind: MemberKind = MemberKind.PERSON


@dataclass(frozen=True)
class NewUnit:
    """A work unit to add; an empty name is numbered by the store."""

    wkb: bytes
    name: str = ""
    subset: Optional[Subset] = None
    priority: int = 0


@dataclass(frozen=True)
class WorkUnit:
    """A piece of ground that one person labels and one reviews.

    Attributes:
        subset: what its samples are for; ``None`` leaves it to the export.
        assignee: who may claim it; empty is anyone.
        holder: who works on it now; empty is nobody.
        lease_until: until when it is kept for the holder; empty without a holder.
        labelled_by, reviewed_by: who submitted and who decided last.
        round: how often it was returned.
        priority: higher is offered first.
        nothing_here: whoever submitted it saw that it holds no sample.
        reason: why it was returned, reopened or excluded.
        version: grows with every change.
        blind: several members label it, see ``replicas.py``.
    """

    id: str
    name: str
    state: UnitState
    wkb: bytes = field(repr=False)
    subset: Optional[Subset] = None
    assignee: str = ""
    holder: str = ""
    lease_until: str = ""
    labelled_by: str = ""
    reviewed_by: str = ""
    round: int = 0
    priority: int = 0
    nothing_here: bool = False
    reason: str = ""
    version: int = 1
    blind: bool = False


@dataclass(frozen=True)
class NewSample:
    """A training sample to add.

    ``wkb`` is a polygon, multipolygon, point or multipoint (each point becomes a sample of its
    own) in the project's CRS; heights and curves are flattened. ``class_name`` is a class of
    the schema, or empty in a draft.
    """

    class_name: str
    wkb: bytes
    score: Optional[float] = None


@dataclass(frozen=True)
class Sample:
    """A training sample: ground of one class.

    Attributes:
        unit: id of the work unit that holds it; empty outside all units.
        wkb: a multipolygon or a point.
        score: of the model that suggested it, 0 … 1.
        reason: why it was rejected.
        subset: of its unit.
    """

    id: str
    unit: str
    class_name: str
    state: SampleState
    wkb: bytes = field(repr=False)
    author: str = ""
    source: SampleSource = SampleSource.MANUAL
    created: str = ""
    modified: str = ""
    version: int = 1
    score: Optional[float] = None
    reason: str = ""
    subset: Optional[Subset] = None


@dataclass(frozen=True)
class SampleFilter:
    """Which samples to read: all of the conditions; an empty one asks for nothing.

    Attributes:
        ids: at most some hundreds.
        accepted_units: only samples of units that are accepted.
        deleted: read the tombstones instead.
        ids: these samples, as far as there are any.
    """

    units: tuple[str, ...] = ()
    states: tuple[SampleState, ...] = ()
    classes: tuple[str, ...] = ()
    accepted_units: bool = False
    deleted: bool = False
    ids: tuple[str, ...] = ()


#: What goes into training: the accepted samples of accepted units.
TRAINING_SAMPLES = SampleFilter(states=(SampleState.ACCEPTED,), accepted_units=True)


@dataclass(frozen=True)
class BulkResult:
    """A bulk change: the event that undoes it, and how many units and samples it changed."""

    event: int
    units: int = 0
    samples: int = 0


@dataclass(frozen=True)
class AddSamplesResult:
    """What became of the samples that were given.

    Attributes:
        event: the event that undoes all of it.
        added: samples that are in the project now.
        by_class: number of them by class name.
        without_unit: added, but outside all work units; they count for nothing until a unit
            holds them.
        in_closed_units: not added, because their unit is submitted, in review, accepted or
            excluded, or held by somebody whose samples the member may not edit.
        unusable: not added, because the geometry is empty, broken or a line.
        invalid: added as drafts, because the outline crosses itself.
        repaired: outlines that crossed themselves and were made valid.
        units_submitted: ids of the units that were submitted with the samples.
        units_left: (name, why) of units that hold some of the samples and were not submitted.
    """

    event: int
    added: int
    by_class: dict[str, int] = field(default_factory=dict)
    without_unit: int = 0
    in_closed_units: int = 0
    unusable: int = 0
    invalid: int = 0
    repaired: int = 0
    units_submitted: tuple[str, ...] = ()
    units_left: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Event:
    """Something that happened: never changed, never removed.

    Attributes:
        what: the name of the change, such as ``add_samples`` or ``accept``.
        subject: id of the one unit, sample or comment that it is about; empty for bulk changes.
        old, new: what was and what is, as far as it helps to understand the event.
        undoable: :meth:`Store.undo` may take it back.
        undone_by: the event that took it back; 0 if none did.
    """

    id: int
    at: str
    member: str
    what: str
    subject: str = ""
    old: dict[str, Any] = field(default_factory=dict)
    new: dict[str, Any] = field(default_factory=dict)
    undoable: bool = False
    undone_by: int = 0


@dataclass(frozen=True)
class Change:
    """What an event did to one unit or one sample.

    Attributes:
        event: who did what, and when.
        old, new: what it changed, by name: ``state``, ``holder``, ``class``, …; ``unit`` is a
            unit's name; ``exists`` says whether it was there; ``outline`` is only in them.
        samples: how many samples of the unit it changed.
    """

    event: Event
    old: dict[str, Any] = field(default_factory=dict)
    new: dict[str, Any] = field(default_factory=dict)
    samples: int = 0


@dataclass(frozen=True)
class Comment:
    """A remark at a place (``wkb`` is a point, or empty), about a unit and perhaps a sample.

    A comment begins a *thread*; ``reply_to`` is the id of the comment that a reply answers to. A
    reply has no place, and its unit and whether it is resolved are those of its thread.
    """

    id: str
    unit: str
    text: str
    category: CommentCategory = CommentCategory.OTHER
    sample: str = ""
    wkb: bytes = b""
    author: str = ""
    created: str = ""
    resolved: bool = False
    reply_to: str = ""


@dataclass(frozen=True)
class Run:
    """A tool that was run with this project.

    Attributes:
        kind: id of the algorithm, such as ``trainmodel``.
        outcome: ``done``, ``failed`` or ``cancelled``.
        parameters, results: plain JSON values, without credentials.
        id, member: filled in by the store.
    """

    kind: str
    started: str
    finished: str = ""
    outcome: str = "done"
    parameters: dict[str, Any] = field(default_factory=dict)
    results: dict[str, Any] = field(default_factory=dict)
    id: int = 0
    member: str = ""


@dataclass(frozen=True)
class Snapshot:
    """The accepted samples of the moment at which the project was marked complete."""

    number: int
    created: str
    member: str
    samples: int


@dataclass(frozen=True)
class SampleCount:
    """How many samples of a state an author added on a day (``2026-01-31``, by UTC)."""

    author: str
    day: str
    state: SampleState
    samples: int


@dataclass(frozen=True)
class UnitFlow:
    """How many units went from one state to another on a day (``2026-01-31``, by UTC).

    ``None`` stands for units that were not there before, or are not there after.
    """

    day: str
    old: Optional[UnitState]
    new: Optional[UnitState]
    units: int


@dataclass(frozen=True)
class ProjectStatus:
    """Counts over a project.

    Attributes:
        units: number of work units by state; every state is a key.
        samples: number of samples by state; every state is a key.
        classes: (class, all its samples, accepted samples of accepted units), in the schema's
            order.
        subsets: number of work units by subset; ``""`` counts those without.
        samples_without_class: samples whose class is empty or not in the schema.
        pending_edits: edits made in a plain layer that the store has not taken up yet.
        recent: the last events, newest first.
    """

    name: str
    inference_type: InferenceType
    member: str
    role: Role
    units: dict[str, int]
    samples: dict[str, int]
    classes: tuple[tuple[LabelClass, int, int], ...]
    subsets: dict[str, int]
    samples_without_unit: int = 0
    samples_without_class: int = 0
    open_comments: int = 0
    runs: int = 0
    snapshots: int = 0
    completed: str = ""
    instructions: str = ""
    imagery: tuple[str, ...] = ()
    pending_edits: int = 0
    recent: tuple[Event, ...] = ()
