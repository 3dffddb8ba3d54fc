"""What a project can be asked: one interface, one class behind it for each home of a project.

A project is named by a *reference*: the path of a GeoPackage, or
``postgres:CONNECTION/SCHEMA`` (a QGIS connection's name; never credentials). Every method that
writes is one transaction, checks the member's permission by the one table in
``definitions/roles.py`` and leaves an event. The rules that are not storage (permissions, ways
between states, checks before submitting) stand in ``states.py``, ``rules.py`` and
``checks.py``; a backend only keeps.

A *bulk change* (import, review, units, …) is one event that :meth:`Store.undo` takes back as a
whole; it refuses with OutOfDate when something has changed since.

A *lease* keeps a unit for the person who works on it: 2 hours to label, 1 hour to review,
extended by :meth:`Store.heartbeat`. When it has run out, the unit may be claimed by others;
nothing that was drawn is lost.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timezone
from types import TracebackType
from typing import Optional, TypeVar

from ..definitions.label_classes import LabelClass
from ..definitions.roles import Role
from . import notices
from .model import (
    TRAINING_SAMPLES,
    Account,
    AddSamplesResult,
    BulkResult,
    Change,
    Comment,
    Decision,
    Event,
    Member,
    MemberKind,
    NewSample,
    NewUnit,
    ProjectSettings,
    ProjectStatus,
    Run,
    Sample,
    SampleCount,
    SampleFilter,
    SampleSource,
    SampleState,
    Snapshot,
    UnitFlow,
    UnitState,
    WorkUnit,
)
from .packet_home import PacketHome
from .replica_home import ReplicaHome

Clock = Callable[[], datetime]
AnyStore = TypeVar("AnyStore", bound="Store")


def utc_now() -> datetime:
    """The time that stores write down; tests give another clock."""
    return datetime.now(timezone.utc)


class Store(PacketHome, ReplicaHome):
    """A project that is open for one member.

    Any writing method may raise NotPermitted (the role), NotPossible (the state),
    ProjectReadOnly, and InvalidInput for an id that does not exist.
    """

    reference: str
    member: str
    read_only: bool
    #: Why nothing can be written, as a sentence that says what to do; empty where it can.
    read_only_reason: str = ""

    @property
    @abstractmethod
    def role(self) -> Role:
        """The member's role; somebody who is not a member is a viewer."""

    # -- reading ------------------------------------------------------------------------------

    @abstractmethod
    def settings(self) -> ProjectSettings:
        """What the project is for."""

    def classes(self) -> tuple[LabelClass, ...]:
        """The schema, without background."""
        return self.settings().classes

    @abstractmethod
    def members(self) -> tuple[Member, ...]:
        """All members, by name."""

    def own_names(self) -> frozenset[str]:
        """The names that stand for this member: their own and, in a database, their groups'."""
        return frozenset({self.member})

    def accounts(self) -> tuple[Account, ...]:
        """Who can be made a member: logins and groups of the server, by name.

        Empty where a member is whatever name a person works under (in a file).
        """
        return ()

    @abstractmethod
    def status(self) -> ProjectStatus:
        """Counts by state, class and subset."""

    @abstractmethod
    def sample_counts(self) -> list[SampleCount]:
        """How many samples there are, by author, day and state."""

    @abstractmethod
    def unit_flow(self) -> list[UnitFlow]:
        """How many units went from which state to which, by day: their whole history."""

    @abstractmethod
    def units(
        self, ids: Optional[Sequence[str]] = None, states: Sequence[UnitState] = ()
    ) -> list[WorkUnit]:
        """Work units in the order in which they were added; ``None`` and ``()`` ask for all."""

    @abstractmethod
    def unit(self, unit_id: str) -> WorkUnit:
        """One work unit."""

    @abstractmethod
    def samples(self, where: SampleFilter = SampleFilter()) -> Iterator[Sample]:  # noqa: B008
        """Samples in the order in which they were added, streamed with little memory.

        They are read in pages, and no lock is held between pages.
        """

    def training_samples(self) -> Iterator[Sample]:
        """The accepted samples of accepted units, streamed."""
        return self.samples(TRAINING_SAMPLES)

    @abstractmethod
    def events(self, after: int = 0, limit: int = 1000) -> list[Event]:
        """Events with an id above ``after``, oldest first."""

    @abstractmethod
    def latest_events(self, member: str = "", limit: int = 100) -> list[Event]:
        """The last events, newest first; of all members when ``member`` is empty."""

    @abstractmethod
    def history(self, subject: str) -> list[Change]:
        """What was done to a unit or a sample, oldest first.

        A unit's history has what was done to its samples and said in its comments, too.

        Args:
            subject: the id of a unit or a sample, which may have been deleted.

        Raises:
            InvalidInput: there never was one of that id.
        """

    @abstractmethod
    def comments(self, unit: str = "", resolved: Optional[bool] = None) -> list[Comment]:
        """Comments and replies, oldest first; of all units when ``unit`` is empty."""

    @abstractmethod
    def runs(self, kind: str = "") -> list[Run]:
        """The tools that were run with this project, oldest first."""

    @abstractmethod
    def snapshots(self) -> list[Snapshot]:
        """The snapshots, oldest first."""

    @abstractmethod
    def snapshot_samples(self, number: int) -> Iterator[Sample]:
        """The samples of snapshot ``number``, streamed; only what training needs is filled."""

    # -- setting up ---------------------------------------------------------------------------

    @abstractmethod
    def add_units(self, units: Iterable[NewUnit]) -> BulkResult:
        """Add work units; samples that were outside all units move into them.

        A project needs none: the first import into a project without units makes one unit of
        the whole area. That unit, while nobody has worked on it, gives way to units added here.

        Raises:
            InvalidInput: a unit has no usable polygon, lies outside the area, or overlaps
                another unit by more than 1 % of the smaller one.
        """

    @abstractmethod
    def assign(self, unit_ids: Sequence[str], assignee: str) -> BulkResult:
        """Say who may claim the units; an empty assignee is anyone."""

    @abstractmethod
    def exclude(self, unit_ids: Sequence[str], reason: str) -> BulkResult:
        """Take units out of the work: cloud, no data, out of area."""

    @abstractmethod
    def include(self, unit_ids: Sequence[str]) -> BulkResult:
        """Make excluded units ready again."""

    @abstractmethod
    def prioritise(self, unit_ids: Sequence[str], priority: int) -> BulkResult:
        """Say when the units are offered: those with a higher priority first.

        Raises:
            InvalidInput: the number is beyond a million.
        """

    @abstractmethod
    def change_settings(
        self, instructions: Optional[str] = None, review_own_work: Optional[bool] = None
    ) -> ProjectSettings:
        """Change what is given of the settings.

        Raises:
            InvalidInput: the instructions are not a web address.
        """

    @abstractmethod
    def split(self, unit_id: str, parts: Sequence[NewUnit]) -> BulkResult:
        """Let a unit give way to parts of it, which start ready; its samples move into them.

        The parts take over the unit's subset, priority and assignee, and its name with a number
        where they have none.

        Raises:
            NotPossible: the unit is submitted, accepted or excluded, or somebody works on it.
            InvalidInput: the parts overlap, reach out of the unit, or leave some of it over.
        """

    @abstractmethod
    def set_member(self, name: str, role: Role, kind: Optional[MemberKind] = None) -> None:
        """Add a member or change their role; the last owner stays owner.

        Args:
            name: of a person; in a database of a login or a group of the server.
            role: what they may do.
            kind: what the name has to stand for; ``None`` takes what it stands for.

        Raises:
            InvalidInput: there is nobody of that name and kind, or this home has no groups.
        """

    @abstractmethod
    def remove_member(self, name: str) -> None:
        """Remove a member; what they did stays."""

    @abstractmethod
    def complete(self) -> Snapshot:
        """Mark the project complete: freeze it and keep a numbered snapshot.

        Undoing that event opens the project again; the snapshot stays.
        """

    # -- work on units ------------------------------------------------------------------------

    @abstractmethod
    def claim(self, unit_id: str) -> WorkUnit:
        """Hold a unit that is ready or returned (or whose lease has run out) to label it."""

    @abstractmethod
    def claim_next(self) -> Optional[WorkUnit]:
        """Claim the unit to label next, or ``None`` when there is none for this member.

        Own returned units come first, then by priority, then units returned to others.
        """

    @abstractmethod
    def heartbeat(self, unit_id: str) -> WorkUnit:
        """Extend the lease of a unit that this member holds."""

    @abstractmethod
    def release(self, unit_id: str) -> WorkUnit:
        """Give a unit up: ready again, or submitted again if it was in review."""

    @abstractmethod
    def submit(self, unit_id: str, nothing_here: bool = False) -> WorkUnit:
        """Hand a unit that this member holds in for review.

        Raises:
            NotPossible: with what is wrong: no samples (and not ``nothing_here``), samples
                without a class, with an outline that crosses itself or outside the unit.
        """

    @abstractmethod
    def withdraw(self, unit_id: str) -> WorkUnit:
        """Take back a unit that this member submitted and nobody reviews yet."""

    @abstractmethod
    def start_review(self, unit_id: str) -> WorkUnit:
        """Hold a submitted unit to review it."""

    @abstractmethod
    def accept(self, unit_id: str) -> WorkUnit:
        """Accept a unit that this member holds in review, and its submitted samples."""

    @abstractmethod
    def return_(self, unit_id: str, reason: str) -> WorkUnit:
        """Return a unit that this member holds in review; its submitted samples are drafts."""

    @abstractmethod
    def reopen(self, unit_id: str, reason: str = "") -> WorkUnit:
        """Return an accepted unit; its samples stay accepted until they are edited."""

    @abstractmethod
    def review(self, unit_ids: Sequence[str], decision: Decision, comment: str = "") -> BulkResult:
        """Review submitted units (or units this member holds in review) in one transaction.

        Start of review and decision are an event each; undoing the decision undoes both.
        ``comment`` is kept as a comment on every unit and is needed to return units.

        Raises:
            NotPossible: a unit is in another state; nothing was changed.
        """

    # -- work on samples ----------------------------------------------------------------------

    @abstractmethod
    def add_samples(
        self,
        samples: Iterable[NewSample],
        source: SampleSource = SampleSource.IMPORTED,
        status: SampleState = SampleState.DRAFT,
        repair: bool = False,
        on_progress: Callable[[int], None] = lambda _: None,
    ) -> AddSamplesResult:
        """Add samples from a stream: one transaction and one event, with little memory.

        A sample belongs to the unit that contains its representative point. With status
        ``submitted`` the units that hold some of the samples, that nobody holds and that the
        member may claim are submitted too, when they pass the checks.

        Args:
            samples: in the project's CRS.
            source: how they came to be.
            status: ``suggested``, ``draft`` or ``submitted``.
            repair: make outlines that cross themselves valid.
            on_progress: called now and then with the number of samples read; an exception that
                it raises (a user who cancels) leaves the project as it was.

        Raises:
            InvalidInput: a class is not in the schema; nothing was added.
        """

    @abstractmethod
    def propose_samples(
        self,
        samples: Iterable[NewSample],
        priorities: Mapping[str, int],
        on_progress: Callable[[int], None] = lambda _: None,
    ) -> AddSamplesResult:
        """Add suggestions of a model to units, as one event.

        The units take their priorities from the mapping, so that the one of which the model is
        least sure is claimed first. Suggestions that these units had and nobody confirmed or
        changed make room for the new ones.

        Args:
            samples: in the project's CRS, with scores; they count once somebody confirms them.
            priorities: by id of the unit.
            on_progress: as in :meth:`add_samples`.

        Raises:
            NotPermitted: it needs an analyst.
            InvalidInput: a class is not in the schema, or a unit does not exist; nothing was
                changed.
        """

    @abstractmethod
    def edit_sample(
        self,
        sample_id: str,
        version: int,
        class_name: Optional[str] = None,
        wkb: Optional[bytes] = None,
    ) -> Sample:
        """Change a sample's class or outline; an accepted one is submitted again.

        Raises:
            OutOfDate: the sample is no longer at ``version``.
        """

    @abstractmethod
    def confirm_samples(self, sample_ids: Sequence[str]) -> BulkResult:
        """Make suggestions drafts: from now on they count."""

    @abstractmethod
    def reject_samples(self, sample_ids: Sequence[str], reason: str) -> BulkResult:
        """Reject submitted samples of units that this member holds in review."""

    @abstractmethod
    def delete_samples(self, sample_ids: Sequence[str]) -> BulkResult:
        """Delete samples; a tombstone stays."""

    @abstractmethod
    def restore_samples(self, sample_ids: Sequence[str]) -> BulkResult:
        """Bring deleted samples back."""

    @abstractmethod
    def settle_edits(self) -> int:
        """Take up what was edited in a plain layer: units, authors, an event; returns how many.

        Every writing method does it first; call it after a layer was saved.
        """

    # -- history ------------------------------------------------------------------------------

    @abstractmethod
    def undo(self, event_id: int) -> BulkResult:
        """Take a change back; that is a new event, which can be undone as well.

        Raises:
            NotPossible: the event cannot be undone, or was.
            OutOfDate: something that it changed has changed again since.
        """

    @abstractmethod
    def add_comment(self, comment: Comment) -> Comment:
        """Add a comment or a reply; its id, author and time are filled in.

        A reply to a reply answers to the comment that began the thread.
        """

    @abstractmethod
    def resolve_comment(self, comment_id: str, resolved: bool = True) -> Comment:
        """Mark a comment with its thread as dealt with, or not."""

    @abstractmethod
    def record_run(self, run: Run) -> Run:
        """Keep what a tool was asked and what it gave; its id and member are filled in."""

    # -- life ---------------------------------------------------------------------------------

    def take_notices(self) -> list[str]:
        """What was found or done without being asked, as sentences for the user, each once.

        A project that was not closed properly is checked and mended when it is opened, say.
        """
        return notices.take(self.reference)

    @abstractmethod
    def close(self) -> None:
        """Let the project go; a second call does nothing."""

    def __enter__(self: AnyStore) -> AnyStore:
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self.close()
