"""The store of a project in a PostgreSQL database: which part does what."""

# ruff: noqa: D102 (the interface in store.py says what each method does)

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Optional

from ...definitions.roles import Role
from ..model import (
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
from ..packet_model import BroughtIn, Mark, PacketChanges
from ..replicas import Replica, ReplicatedUnit
from ..states import Step
from ..store import Store
from . import (
    counts,
    history,
    members,
    notes,
    packets,
    project_settings,
    samples,
    unit_history,
    units,
)
from .bulk_import import BulkImport, propose_samples
from .opening import open_schema
from .past import history as history_of
from .replicas import begin_replicas, end_replicas, known_units, read_replicas, read_replicated
from .session import Session


class PostgisStore(Store):
    """A project in one schema of a database.

    The server says who works (the login) and when (its time). Each change is one call of a
    function in the schema, which checks it; what is edited in a layer is taken up at once.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self.reference = str(session.connection.reference)
        self.member = session.member
        self.read_only = bool(session.connection.read_only)
        self.read_only_reason = session.connection.read_only

    @classmethod
    def open(cls, reference: str, member: str) -> PostgisStore:
        """Open the schema; see :func:`dl_studio_plugin.project.opening.open_project`."""
        connection = open_schema(reference, member)
        try:
            return cls(Session(connection))
        except BaseException:
            connection.close()
            raise

    # -- reading ------------------------------------------------------------------------------

    @property
    def role(self) -> Role:
        return self._session.role()

    def settings(self) -> ProjectSettings:
        return self._session.settings()

    def members(self) -> tuple[Member, ...]:
        return tuple(self._session.members())

    def own_names(self) -> frozenset[str]:
        return members.names_of_login(self._session)

    def accounts(self) -> tuple[Account, ...]:
        return members.read_accounts(self._session)

    def status(self) -> ProjectStatus:
        return counts.read_status(self._session)

    def sample_counts(self) -> list[SampleCount]:
        return counts.read_sample_counts(self._session)

    def unit_flow(self) -> list[UnitFlow]:
        return unit_history.read_flow(self._session)

    def units(
        self, ids: Optional[Sequence[str]] = None, states: Sequence[UnitState] = ()
    ) -> list[WorkUnit]:
        return units.read_units(self._session, ids, states)

    def unit(self, unit_id: str) -> WorkUnit:
        return units.read_unit(self._session, unit_id)

    def samples(self, where: SampleFilter = SampleFilter()) -> Iterator[Sample]:  # noqa: B008
        return samples.read_samples(self._session, where)

    def events(self, after: int = 0, limit: int = 1000) -> list[Event]:
        return history.read_events(self._session, after, limit)

    def latest_events(self, member: str = "", limit: int = 100) -> list[Event]:
        return history.recent_events(self._session, limit, member)

    def history(self, subject: str) -> list[Change]:
        return history_of(self._session, subject)

    def comments(self, unit: str = "", resolved: Optional[bool] = None) -> list[Comment]:
        return notes.read_comments(self._session, unit, resolved)

    def runs(self, kind: str = "") -> list[Run]:
        return notes.read_runs(self._session, kind)

    def snapshots(self) -> list[Snapshot]:
        return notes.read_snapshots(self._session)

    def snapshot_samples(self, number: int) -> Iterator[Sample]:
        return notes.read_snapshot_samples(self._session, number)

    # -- setting up ---------------------------------------------------------------------------

    def add_units(self, units: Iterable[NewUnit]) -> BulkResult:
        from .units import add_units

        return add_units(self._session, units)

    def assign(self, unit_ids: Sequence[str], assignee: str) -> BulkResult:
        return units.assign(self._session, unit_ids, assignee)

    def exclude(self, unit_ids: Sequence[str], reason: str) -> BulkResult:
        return units.exclude(self._session, unit_ids, reason)

    def include(self, unit_ids: Sequence[str]) -> BulkResult:
        return units.include(self._session, unit_ids)

    def prioritise(self, unit_ids: Sequence[str], priority: int) -> BulkResult:
        return units.prioritise(self._session, unit_ids, priority)

    def change_settings(
        self, instructions: Optional[str] = None, review_own_work: Optional[bool] = None
    ) -> ProjectSettings:
        return project_settings.change_settings(self._session, instructions, review_own_work)

    def split(self, unit_id: str, parts: Sequence[NewUnit]) -> BulkResult:
        return units.split_unit(self._session, unit_id, parts)

    def set_member(self, name: str, role: Role, kind: Optional[MemberKind] = None) -> None:
        members.set_member(self._session, name, role, kind)

    def remove_member(self, name: str) -> None:
        members.remove_member(self._session, name)

    def complete(self) -> Snapshot:
        return notes.complete(self._session)

    # -- work on units ------------------------------------------------------------------------

    def claim(self, unit_id: str) -> WorkUnit:
        return units.take_step(self._session, Step.CLAIM, unit_id)

    def claim_next(self) -> Optional[WorkUnit]:
        return units.claim_next(self._session)

    def heartbeat(self, unit_id: str) -> WorkUnit:
        return units.heartbeat(self._session, unit_id)

    def release(self, unit_id: str) -> WorkUnit:
        return units.take_step(self._session, Step.RELEASE, unit_id)

    def submit(self, unit_id: str, nothing_here: bool = False) -> WorkUnit:
        return units.take_step(self._session, Step.SUBMIT, unit_id, nothing_here=nothing_here)

    def withdraw(self, unit_id: str) -> WorkUnit:
        return units.take_step(self._session, Step.WITHDRAW, unit_id)

    def start_review(self, unit_id: str) -> WorkUnit:
        return units.take_step(self._session, Step.START_REVIEW, unit_id)

    def accept(self, unit_id: str) -> WorkUnit:
        return units.take_step(self._session, Step.ACCEPT, unit_id)

    def return_(self, unit_id: str, reason: str) -> WorkUnit:
        return units.take_step(self._session, Step.RETURN, unit_id, reason)

    def reopen(self, unit_id: str, reason: str = "") -> WorkUnit:
        return units.take_step(self._session, Step.REOPEN, unit_id, reason)

    def review(self, unit_ids: Sequence[str], decision: Decision, comment: str = "") -> BulkResult:
        return units.review(self._session, unit_ids, decision, comment)

    # -- work on samples ----------------------------------------------------------------------

    def add_samples(
        self,
        samples: Iterable[NewSample],
        source: SampleSource = SampleSource.IMPORTED,
        status: SampleState = SampleState.DRAFT,
        repair: bool = False,
        on_progress: Callable[[int], None] = lambda _: None,
    ) -> AddSamplesResult:
        return BulkImport(self._session, source, status, repair).run(samples, on_progress)

    def propose_samples(
        self,
        samples: Iterable[NewSample],
        priorities: Mapping[str, int],
        on_progress: Callable[[int], None] = lambda _: None,
    ) -> AddSamplesResult:
        return propose_samples(self._session, samples, priorities, on_progress)

    def edit_sample(
        self,
        sample_id: str,
        version: int,
        class_name: Optional[str] = None,
        wkb: Optional[bytes] = None,
    ) -> Sample:
        return samples.edit_sample(self._session, sample_id, version, class_name, wkb)

    def confirm_samples(self, sample_ids: Sequence[str]) -> BulkResult:
        return samples.confirm_samples(self._session, sample_ids)

    def reject_samples(self, sample_ids: Sequence[str], reason: str) -> BulkResult:
        return samples.reject_samples(self._session, sample_ids, reason)

    def delete_samples(self, sample_ids: Sequence[str]) -> BulkResult:
        return samples.delete_samples(self._session, sample_ids)

    def restore_samples(self, sample_ids: Sequence[str]) -> BulkResult:
        return samples.restore_samples(self._session, sample_ids)

    def settle_edits(self) -> int:
        """The triggers of the tables do it while a layer is saved, so nothing ever waits."""
        return 0

    # -- history ------------------------------------------------------------------------------

    def undo(self, event_id: int) -> BulkResult:
        return history.undo(self._session, event_id)

    def add_comment(self, comment: Comment) -> Comment:
        return notes.add_comment(self._session, comment)

    def resolve_comment(self, comment_id: str, resolved: bool = True) -> Comment:
        return notes.resolve_comment(self._session, comment_id, resolved)

    def record_run(self, run: Run) -> Run:
        return notes.record_run(self._session, run)

    # -- replicas -----------------------------------------------------------------------------

    def replicate(self, unit_ids: Sequence[str], replicas: int) -> BulkResult:
        return begin_replicas(self._session, unit_ids, replicas, gold=False)

    def mark_gold(self, unit_ids: Sequence[str], replicas: int = 1) -> BulkResult:
        return begin_replicas(self._session, unit_ids, replicas, gold=True)

    def end_replicas(self, unit_ids: Sequence[str]) -> BulkResult:
        return end_replicas(self._session, unit_ids)

    def known_units(self) -> frozenset[str]:
        return known_units(self._session)

    def replicated_units(self) -> list[ReplicatedUnit]:
        return read_replicated(self._session)

    def replicas(self) -> list[Replica]:
        return read_replicas(self._session)

    # -- packets ------------------------------------------------------------------------------

    def take_out(self, unit_ids: Sequence[str], packet: str, holder: str) -> BulkResult:
        return packets.take_out(self._session, unit_ids, packet, holder)

    def packet_marks(self, packet: str) -> dict[str, Mark]:
        return packets.read_marks(self._session, packet)

    def bring_in(self, changes: PacketChanges) -> BroughtIn:
        return packets.bring_in(self._session, changes)

    # -- life ---------------------------------------------------------------------------------

    def close(self) -> None:
        self._session.connection.close()
