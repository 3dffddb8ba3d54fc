"""Adding samples from a stream: one transaction, one event, constant memory.

Samples are written in batches. What is known about each when it passes (its unit, whether its
outline is valid) is counted on the way, so that submitting the units afterwards need not read
the new samples again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any, Optional

from ...definitions.errors import NotPermitted, NotPossible
from ...definitions.roles import Action
from ..checks import submission_problems
from ..geometry import Shape, UnitLocator, shapes
from ..identifiers import new_id
from ..model import AddSamplesResult, NewSample, SampleSource, SampleState, WorkUnit
from ..rules import Actor, after_step, check_open, require
from ..sample_checks import check_first_state, check_new_class
from ..states import Step
from .blob import to_blob
from .samples import samples_of_unit
from .schema import SAMPLE_TABLES
from .session import Session
from .sql import sql
from .units import apply_step, ensure_a_unit, read_units, record_id

_BATCH = 2000


@dataclass
class _Counts:
    """What became of the samples so far."""

    added: int = 0
    without_unit: int = 0
    in_closed_units: int = 0
    unusable: int = 0
    invalid: int = 0
    repaired: int = 0
    by_class: Counter[str] = field(default_factory=Counter)
    by_unit: Counter[str] = field(default_factory=Counter)
    unfit_by_unit: Counter[str] = field(default_factory=Counter)


class BulkImport:
    """One import; :meth:`run` inside a transaction."""

    def __init__(
        self,
        session: Session,
        source: SampleSource,
        status: SampleState,
        repair: bool,
        what: str = "add_samples",
    ) -> None:
        check_first_state(status)
        self._session = session
        self._source = source
        self._status = status
        self._repair = repair
        self._what = what
        self._counts = _Counts()

    def run(
        self, samples: Iterable[NewSample], on_progress: Callable[[int], None]
    ) -> AddSamplesResult:
        """Add the samples, submit the units if asked to, and say what became of them."""
        session, counts = self._session, self._counts
        self._actor = session.actor()
        require(self._actor, Action.LABEL)
        self._event = session.next_event()
        ensure_a_unit(session, self._event)
        self._prepare()
        batch: list[tuple[NewSample, Shape]] = []
        for index, sample in enumerate(samples, start=1):
            batch.extend((sample, shape) for shape in self._usable(sample, index))
            if len(batch) >= _BATCH:
                self._write(batch)
                batch = []
                on_progress(index)
        self._write(batch)
        submitted, left = self._submit_units()
        self._finish(len(submitted))
        return AddSamplesResult(
            event=self._event,
            added=counts.added,
            by_class=dict(counts.by_class),
            without_unit=counts.without_unit,
            in_closed_units=counts.in_closed_units,
            unusable=counts.unusable,
            invalid=counts.invalid,
            repaired=counts.repaired,
            units_submitted=submitted,
            units_left=left,
        )

    def _prepare(self) -> None:
        session = self._session
        units = read_units(session)
        self._units = {unit.id: unit for unit in units}
        self._records = {unit.id: record_id(session, unit.id) for unit in units}
        self._closed = {unit.id for unit in units if not _takes_samples(unit, self._actor)}
        self._locator = UnitLocator(units)
        self._classes = {label_class.name for label_class in session.classes()}
        value = session.connection.value
        self._first = (value("SELECT max(id) FROM sample_records") or 0) + 1
        self._next = self._first
        # A fid is never used twice: tombstones still refer to the fids of deleted shapes.
        self._fids = [
            (value("SELECT seq FROM sqlite_sequence WHERE name = ?", (table.name,)) or 0) + 1
            for table in SAMPLE_TABLES
        ]

    def _usable(self, sample: NewSample, index: int) -> list[Shape]:
        check_new_class(sample.class_name, index, self._classes, self._status)
        found = list(shapes(sample.wkb, self._repair))
        self._counts.unusable += not found
        return found

    def _write(self, batch: list[tuple[NewSample, Shape]]) -> None:
        stamp = self._session.stamp()
        rows: tuple[list[Any], list[Any]] = ([], [])
        records: list[Any] = []
        edges: list[Optional[list[float]]] = [None, None]
        for sample, shape in batch:
            unit = self._locator.unit_of(shape.point)
            if unit in self._closed:
                self._counts.in_closed_units += 1
                continue
            points = int(shape.is_point)
            fid, self._fids[points] = self._fids[points], self._fids[points] + 1
            identifier = new_id()
            envelope = None if shape.is_point else shape.envelope
            blob = to_blob(shape.wkb, self._session.srs_id, envelope)
            state = self._state(shape)
            rows[points].append(
                (fid, blob, identifier, sample.class_name, state, unit, self._actor.name)
            )
            number = self._records[unit] if unit else None
            records.append(
                (self._next, identifier, points, fid, number, state,
                 self._actor.name, self._source.value, stamp, stamp, sample.score)
            )  # fmt: skip
            self._next += 1
            edges[points] = _grown(edges[points], shape)
            self._count(sample, shape, unit)
        self._insert(rows, records, edges)

    def _state(self, shape: Shape) -> str:
        submitted_badly = self._status is SampleState.SUBMITTED and not shape.valid
        return (SampleState.DRAFT if submitted_badly else self._status).value

    def _count(self, sample: NewSample, shape: Shape, unit: Optional[str]) -> None:
        counts = self._counts
        counts.added += 1
        counts.by_class[sample.class_name] += 1
        counts.invalid += not shape.valid
        counts.repaired += shape.repaired
        if unit is None:
            counts.without_unit += 1
            return
        counts.by_unit[unit] += 1
        counts.unfit_by_unit[unit] += not shape.valid

    def _insert(
        self,
        rows: tuple[list[Any], list[Any]],
        records: list[Any],
        edges: list[Optional[list[float]]],
    ) -> None:
        for table, new, edge in zip(SAMPLE_TABLES, rows, edges):
            self._session.connection.write_many(
                sql(
                    "INSERT INTO {table} (fid, geom, uuid, class, state, unit, author) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?)",
                    table=table.name,
                ),
                new,
            )
            if edge:
                self._session.grow_extent(table.name, (edge[0], edge[1], edge[2], edge[3]))
        self._session.connection.write_many(
            "INSERT INTO sample_records (id, uuid, points, shape, unit, state, author, source, "
            "created, modified, score) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            records,
        )

    def _finish(self, units: int) -> None:
        """Note the new samples as made by this event."""
        self._session.connection.write(
            "INSERT OR REPLACE INTO sample_changes (event, sample, existed) "
            "SELECT ?, id, 0 FROM sample_records WHERE id >= ?",
            (self._event, self._first),
        )
        self._session.add_event(
            self._what,
            new={
                "source": self._source.value,
                "status": self._status.value,
                "samples": self._counts.added,
                "units_submitted": units,
            },
            undoable=True,
            number=self._event,
        )

    # -- submitting -----------------------------------------------------------------------------

    def _submit_units(self) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
        if self._status is not SampleState.SUBMITTED:
            return (), ()
        submitted, left = [], []
        for unit_id in self._units:
            if not self._counts.by_unit[unit_id]:
                continue
            unit = self._units[unit_id]
            try:
                self._submit(unit)
                submitted.append(unit_id)
            except (NotPossible, NotPermitted) as reason:
                left.append((unit.name, str(reason)))
        return tuple(submitted), tuple(left)

    def _submit(self, unit: WorkUnit) -> None:
        """Claim and submit a unit that nobody holds."""
        session, now = self._session, self._session.now()
        if unit.holder:
            raise NotPossible(f"It is held by {unit.holder}, who has to submit it.")
        claimed = after_step(Step.CLAIM, unit, self._actor, now)
        unfit = self._counts.unfit_by_unit[unit.id]
        if unfit:
            raise NotPossible(
                f"{unfit} of its samples have an outline that crosses itself. Repair them."
            )
        older = samples_of_unit(session, unit.id, last_record=self._first - 1)
        problems = submission_problems(
            unit, older, self._classes, False, checked_before=self._counts.by_unit[unit.id]
        )
        if problems:
            raise NotPossible(" ".join(problems))
        done = replace(after_step(Step.SUBMIT, claimed, self._actor, now), version=unit.version + 1)
        apply_step(session, self._event, Step.SUBMIT, unit, done)


def _takes_samples(unit: WorkUnit, actor: Actor) -> bool:
    try:
        check_open(unit, actor)
    except (NotPossible, NotPermitted):
        return False
    return True


def _grown(edge: Optional[list[float]], shape: Shape) -> list[float]:
    xmin, ymin, xmax, ymax = shape.envelope
    if edge is None:
        return [xmin, ymin, xmax, ymax]
    edge[0], edge[1] = min(edge[0], xmin), min(edge[1], ymin)
    edge[2], edge[3] = max(edge[2], xmax), max(edge[3], ymax)
    return edge
