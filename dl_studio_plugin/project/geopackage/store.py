"""The store of a project in a GeoPackage: which part does what, each in its transaction."""

# ruff: noqa: D102 (the interface in store.py says what each method does)

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Optional

from ...definitions.roles import Role
from ..model import (
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
from ..notices import tell
from ..packet_model import BroughtIn, Mark, PacketChanges, PacketOrigin
from ..replicas import Replica, ReplicatedUnit
from ..rules import check_holder, extended
from ..states import Step
from ..store import Clock, Store
from . import (
    completion,
    counts,
    history,
    layer_edits,
    membership,
    notes,
    packets,
    project_settings,
    sample_edits,
    unit_history,
    units,
)
from .backups import RollingBackups
from .bulk_import import BulkImport
from .connection import Connection
from .migrations import bring_up_to_date
from .moved import moved_sentence
from .packet_reading import read_origin
from .past import history as history_of
from .proposals import propose_samples
from .repair import check_after_opening
from .replicas import begin_replicas, end_replicas, known_units, read_replicas, read_replicated
from .review import review
from .samples import seen_samples
from .session import Session
from .splitting import split_unit


class GeoPackageStore(Store):
    """A project in one file."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.reference = str(session.connection.path)
        self.member = session.member
        self.read_only_reason = moved_sentence(session.connection) or (
            session.connection.read_only_reason
        )
        self.read_only = bool(self.read_only_reason)
        for notice in check_after_opening(session):
            tell(self.reference, notice)
        self._backups = RollingBackups(session)

    @classmethod
    def open(cls, path: Path, member: str, clock: Clock) -> GeoPackageStore:
        """Open the file; see :func:`dl_studio_plugin.project.opening.open_project`."""
        connection = Connection(path)
        try:
            bring_up_to_date(connection)
            return cls(Session(connection, member, clock))
        except BaseException:
            connection.close()
            raise

    @contextmanager
    def _writing(self, also_when_complete: bool = False) -> Iterator[Session]:
        problem = self._backups.before_change()
        if problem:
            tell(self.reference, problem)
        with self._session.writing(also_when_complete):
            layer_edits.settle(self._session)
            yield self._session

    # -- reading ------------------------------------------------------------------------------

    @property
    def role(self) -> Role:
        return self._session.role()

    def settings(self) -> ProjectSettings:
        return self._session.settings()

    def members(self) -> tuple[Member, ...]:
        return tuple(self._session.members())

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
        return seen_samples(self._session, where)

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
        return completion.read_snapshots(self._session)

    def snapshot_samples(self, number: int) -> Iterator[Sample]:
        return completion.read_snapshot_samples(self._session, number)

    # -- setting up ---------------------------------------------------------------------------

    def add_units(self, units: Iterable[NewUnit]) -> BulkResult:
        from .units import add_units

        with self._writing() as session:
            return add_units(session, units)

    def assign(self, unit_ids: Sequence[str], assignee: str) -> BulkResult:
        with self._writing() as session:
            return units.assign(session, unit_ids, assignee)

    def exclude(self, unit_ids: Sequence[str], reason: str) -> BulkResult:
        with self._writing() as session:
            return units.step_units(session, Step.EXCLUDE, unit_ids, reason)

    def include(self, unit_ids: Sequence[str]) -> BulkResult:
        with self._writing() as session:
            return units.step_units(session, Step.INCLUDE, unit_ids)

    def prioritise(self, unit_ids: Sequence[str], priority: int) -> BulkResult:
        with self._writing() as session:
            return units.prioritise(session, unit_ids, priority)

    def change_settings(
        self, instructions: Optional[str] = None, review_own_work: Optional[bool] = None
    ) -> ProjectSettings:
        with self._writing() as session:
            return project_settings.change_settings(session, instructions, review_own_work)

    def split(self, unit_id: str, parts: Sequence[NewUnit]) -> BulkResult:
        with self._writing() as session:
            return split_unit(session, unit_id, parts)

    def set_member(self, name: str, role: Role, kind: Optional[MemberKind] = None) -> None:
        with self._writing() as session:
            membership.set_member(session, name, role, kind)

    def remove_member(self, name: str) -> None:
        with self._writing() as session:
            membership.remove_member(session, name)

    def complete(self) -> Snapshot:
        with self._writing() as session:
            return completion.complete(session)

    # -- work on units ------------------------------------------------------------------------

    def claim(self, unit_id: str) -> WorkUnit:
        return self._step(Step.CLAIM, unit_id)

    def claim_next(self) -> Optional[WorkUnit]:
        with self._writing() as session:
            return units.claim_next(session)

    def heartbeat(self, unit_id: str) -> WorkUnit:
        with self._writing() as session:
            unit = units.read_unit(session, unit_id)
            check_holder(unit, session.actor())
            longer = extended(unit, session.now())
            units.save_unit(session, unit, longer)
            return longer

    def release(self, unit_id: str) -> WorkUnit:
        return self._step(Step.RELEASE, unit_id)

    def submit(self, unit_id: str, nothing_here: bool = False) -> WorkUnit:
        with self._writing() as session:
            return units.take_step(session, Step.SUBMIT, unit_id, nothing_here=nothing_here)

    def withdraw(self, unit_id: str) -> WorkUnit:
        return self._step(Step.WITHDRAW, unit_id)

    def start_review(self, unit_id: str) -> WorkUnit:
        return self._step(Step.START_REVIEW, unit_id)

    def accept(self, unit_id: str) -> WorkUnit:
        return self._step(Step.ACCEPT, unit_id)

    def return_(self, unit_id: str, reason: str) -> WorkUnit:
        return self._step(Step.RETURN, unit_id, reason)

    def reopen(self, unit_id: str, reason: str = "") -> WorkUnit:
        return self._step(Step.REOPEN, unit_id, reason)

    def _step(self, step: Step, unit_id: str, reason: str = "") -> WorkUnit:
        with self._writing() as session:
            return units.take_step(session, step, unit_id, reason)

    def review(self, unit_ids: Sequence[str], decision: Decision, comment: str = "") -> BulkResult:
        with self._writing() as session:
            return review(session, unit_ids, decision, comment)

    # -- work on samples ----------------------------------------------------------------------

    def add_samples(
        self,
        samples: Iterable[NewSample],
        source: SampleSource = SampleSource.IMPORTED,
        status: SampleState = SampleState.DRAFT,
        repair: bool = False,
        on_progress: Callable[[int], None] = lambda _: None,
    ) -> AddSamplesResult:
        with self._writing() as session:
            return BulkImport(session, source, status, repair).run(samples, on_progress)

    def propose_samples(
        self,
        samples: Iterable[NewSample],
        priorities: Mapping[str, int],
        on_progress: Callable[[int], None] = lambda _: None,
    ) -> AddSamplesResult:
        with self._writing() as session:
            return propose_samples(session, samples, priorities, on_progress)

    def edit_sample(
        self,
        sample_id: str,
        version: int,
        class_name: Optional[str] = None,
        wkb: Optional[bytes] = None,
    ) -> Sample:
        with self._writing() as session:
            return sample_edits.edit_sample(session, sample_id, version, class_name, wkb)

    def confirm_samples(self, sample_ids: Sequence[str]) -> BulkResult:
        with self._writing() as session:
            return sample_edits.confirm_samples(session, sample_ids)

    def reject_samples(self, sample_ids: Sequence[str], reason: str) -> BulkResult:
        with self._writing() as session:
            return sample_edits.reject_samples(session, sample_ids, reason)

    def delete_samples(self, sample_ids: Sequence[str]) -> BulkResult:
        with self._writing() as session:
            return sample_edits.delete_samples(session, sample_ids)

    def restore_samples(self, sample_ids: Sequence[str]) -> BulkResult:
        with self._writing() as session:
            return sample_edits.restore_samples(session, sample_ids)

    def settle_edits(self) -> int:
        with self._session.writing():
            return layer_edits.settle(self._session)

    # -- history ------------------------------------------------------------------------------

    def undo(self, event_id: int) -> BulkResult:
        with self._writing(also_when_complete=self._is_completion(event_id)) as session:
            return history.undo(session, event_id)

    def _is_completion(self, event_id: int) -> bool:
        events = self.events(after=event_id - 1, limit=1)
        return bool(events) and events[0].id == event_id and events[0].what == "complete"

    def add_comment(self, comment: Comment) -> Comment:
        with self._writing() as session:
            return notes.add_comment(session, comment)

    def resolve_comment(self, comment_id: str, resolved: bool = True) -> Comment:
        with self._writing() as session:
            return notes.resolve_comment(session, comment_id, resolved)

    def record_run(self, run: Run) -> Run:
        # Training goes on after the samples are complete.
        with self._writing(also_when_complete=True) as session:
            return notes.record_run(session, run)

    # -- replicas -----------------------------------------------------------------------------

    def replicate(self, unit_ids: Sequence[str], replicas: int) -> BulkResult:
        with self._writing() as session:
            return begin_replicas(session, unit_ids, replicas, gold=False)

    def mark_gold(self, unit_ids: Sequence[str], replicas: int = 1) -> BulkResult:
        with self._writing() as session:
            return begin_replicas(session, unit_ids, replicas, gold=True)

    def end_replicas(self, unit_ids: Sequence[str]) -> BulkResult:
        with self._writing() as session:
            return end_replicas(session, unit_ids)

    def known_units(self) -> frozenset[str]:
        return known_units(self._session)

    def replicated_units(self) -> list[ReplicatedUnit]:
        return read_replicated(self._session)

    def replicas(self) -> list[Replica]:
        return read_replicas(self._session)

    # -- packets ------------------------------------------------------------------------------

    def packet(self) -> Optional[PacketOrigin]:
        return read_origin(self._session)

    def take_out(self, unit_ids: Sequence[str], packet: str, holder: str) -> BulkResult:
        with self._writing() as session:
            return packets.take_out(session, unit_ids, packet, holder)

    def packet_marks(self, packet: str) -> dict[str, Mark]:
        return packets.read_marks(self._session, packet)

    def bring_in(self, changes: PacketChanges) -> BroughtIn:
        with self._writing() as session:
            return packets.bring_in(session, changes)

    # -- life ---------------------------------------------------------------------------------

    def close(self) -> None:
        self._session.connection.close()
