"""Adding samples from a stream: one transaction, one event, constant memory.

Samples are written in batches. What is known about each when it passes (its unit, whether its
outline is valid) is counted on the way, so that submitting the units afterwards need not read
the new samples again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Optional

from ...definitions.errors import NotPermitted, NotPossible
from ...definitions.roles import Action
from ..checks import SampleNeeds, submission_problems
from ..geometry import Shape, UnitLocator, shapes
from ..identifiers import new_id
from ..model import AddSamplesResult, NewSample, SampleSource, SampleState, WorkUnit
from ..rules import Actor, after_step, check_open, require
from ..sample_checks import check_first_state, check_new_class, check_new_shapes
from ..states import Step
from .sample_writer import NewRow, SampleWriter
from .samples import samples_of_unit
from .session import Session
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
        for index, sample in enumerate(samples, start=1):
            for shape in self._usable(sample, index):
                self._write(sample, shape)
            if index % _BATCH == 0:
                on_progress(index)
        self._writer.flush()
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
        self._needs = SampleNeeds.of(session.settings())
        self._writer = SampleWriter(session)
        self._stamp = session.stamp()

    def _usable(self, sample: NewSample, index: int) -> list[Shape]:
        check_new_class(sample.class_name, index, self._needs.classes, self._status)
        found = list(shapes(sample.wkb, self._repair))
        check_new_shapes(found, index, self._needs.takes_points)
        self._counts.unusable += not found
        return found

    def _write(self, sample: NewSample, shape: Shape) -> None:
        unit = self._locator.unit_of(shape.point)
        if unit in self._closed:
            self._counts.in_closed_units += 1
            return
        row = NewRow(
            uuid=new_id(), class_name=sample.class_name, state=self._state(shape), unit_uuid=unit,
            unit=self._records[unit] if unit else None, author=self._actor.name,
            source=self._source.value, created=self._stamp,
            modified=self._stamp, score=sample.score,
        )  # fmt: skip
        self._writer.add(shape, row)
        self._count(sample, shape, unit)

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

    def _finish(self, units: int) -> None:
        """Note the new samples as made by this event."""
        self._writer.log(self._event)
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
        older = samples_of_unit(session, unit.id, last_record=self._writer.first - 1)
        problems = submission_problems(
            unit, older, self._needs, False, checked_before=self._counts.by_unit[unit.id]
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
