"""Adding samples from a stream: one transaction, one event, constant memory.

The client makes plain shapes of what it is given and sends them in batches; the database finds
their units, checks and writes them, and says what became of them.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Optional

from ...definitions.errors import NotPermitted, NotPossible
from ...definitions.roles import Action
from ..checks import SampleNeeds, submission_problems
from ..geometry import Shape, shapes
from ..model import AddSamplesResult, NewSample, SampleFilter, SampleSource, SampleState, WorkUnit
from ..rules import after_step, require
from ..sample_checks import check_first_state, check_new_class, check_new_shapes
from ..states import Step
from .rows import hexadecimal
from .samples import read_samples
from .session import Session
from .units import read_units

_BATCH = 2000


class BulkImport:
    """One import; :meth:`run` makes its own transaction."""

    def __init__(
        self,
        session: Session,
        source: SampleSource,
        status: SampleState,
        repair: bool,
        priorities: Optional[Mapping[str, int]] = None,
    ) -> None:
        check_first_state(status)
        self._session = session
        self._source = source
        self._status = status
        self._repair = repair
        self._priorities = priorities
        self._counts: Counter[str] = Counter()
        self._by_class: Counter[str] = Counter()
        self._invalid_by_unit: Counter[str] = Counter()

    def run(
        self, samples: Iterable[NewSample], on_progress: Callable[[int], None]
    ) -> AddSamplesResult:
        """Add the samples, submit the units if asked to, and say what became of them."""
        with self._session.in_words_of(self._check_role):
            connection = self._session.connection
            connection.check_writable()
            with connection.transaction():
                what = "add_samples" if self._priorities is None else "propose_samples"
                connection.rows(
                    "SELECT begin_import(%s, %s, %s)",
                    (self._source.value, self._status.value, what),
                )
                self._needs = SampleNeeds.of(self._session.settings())
                self._send_all(samples, on_progress)
                submitted, left = self._submit()
                self._make_room()
                event = connection.value("SELECT finish_import(%s)", (len(submitted),))
        return self._result(event, submitted, left)

    def _check_role(self) -> None:
        actor = self._session.actor()
        require(actor, Action.LABEL)
        if self._priorities is not None:
            require(actor, Action.USE)
            require(actor, Action.SET_UP)

    def _send_all(self, samples: Iterable[NewSample], on_progress: Callable[[int], None]) -> None:
        batch: list[tuple[NewSample, Shape]] = []
        for index, sample in enumerate(samples, start=1):
            batch.extend((sample, shape) for shape in self._usable(sample, index))
            if len(batch) >= _BATCH:
                self._send(batch)
                batch = []
                on_progress(index)
        if batch:
            self._send(batch)

    def _usable(self, sample: NewSample, index: int) -> list[Shape]:
        check_new_class(sample.class_name, index, self._needs.classes, self._status)
        found = list(shapes(sample.wkb, self._repair))
        check_new_shapes(found, index, self._needs.takes_points)
        self._counts["unusable"] += not found
        return found

    def _send(self, batch: list[tuple[NewSample, Shape]]) -> None:
        rows = [
            {
                "w": hexadecimal(shape.wkb),
                "p": shape.is_point,
                "c": sample.class_name,
                "s": sample.score if _is_number(sample.score) else None,
            }
            for sample, shape in batch
        ]
        self._counts["repaired"] += sum(shape.repaired for _, shape in batch)
        text = json.dumps(rows, ensure_ascii=False)
        fates = self._session.connection.rows("SELECT * FROM import_batch(%s::json)", (text,))
        for fate in fates:
            self._by_class[fate["class"]] += fate["added"]
            self._invalid_by_unit[fate["unit"]] += fate["invalid"]
            for what in ("added", "invalid", "refused"):
                self._counts[what] += fate[what]
            if not fate["unit"]:
                self._counts["without_unit"] += fate["added"]

    def _make_room(self) -> None:
        if self._priorities is not None:
            self._session.connection.rows(
                "SELECT make_room(%s::json)", (json.dumps(dict(self._priorities)),)
            )

    # -- submitting -----------------------------------------------------------------------------

    def _submit(self) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
        if self._status is not SampleState.SUBMITTED:
            return (), ()
        rows = self._session.connection.rows("SELECT * FROM submit_imported()")
        units = {unit.id: unit for unit in read_units(self._session, [r["unit"] for r in rows])}
        submitted = tuple(row["unit"] for row in rows if row["submitted"])
        left = tuple(
            (units[row["unit"]].name, self._why_left(units[row["unit"]]) or row["reason"])
            for row in rows
            if not row["submitted"]
        )
        return submitted, left

    def _why_left(self, unit: WorkUnit) -> str:
        """Why a unit with new samples was not submitted, in the words of the rules."""
        if unit.holder:
            return f"It is held by {unit.holder}, who has to submit it."
        try:
            after_step(Step.CLAIM, unit, self._session.actor(), self._session.now())
        except (NotPossible, NotPermitted) as error:
            return str(error)
        unfit = self._invalid_by_unit[unit.id]
        if unfit:
            return f"{unfit} of its samples have an outline that crosses itself. Repair them."
        samples = read_samples(self._session, SampleFilter(units=(unit.id,)))
        return " ".join(submission_problems(unit, samples, self._needs, False))

    # -- telling --------------------------------------------------------------------------------

    def _result(
        self, event: int, submitted: tuple[str, ...], left: tuple[tuple[str, str], ...]
    ) -> AddSamplesResult:
        counts = self._counts
        return AddSamplesResult(
            event=event,
            added=counts["added"],
            by_class={name: count for name, count in self._by_class.items() if count},
            without_unit=counts["without_unit"],
            in_closed_units=counts["refused"],
            unusable=counts["unusable"],
            invalid=counts["invalid"],
            repaired=counts["repaired"],
            units_submitted=submitted,
            units_left=left,
        )


def _is_number(score: Optional[float]) -> bool:
    return score is not None and math.isfinite(score)


def propose_samples(
    session: Session,
    samples: Iterable[NewSample],
    priorities: Mapping[str, int],
    on_progress: Callable[[int], None],
) -> AddSamplesResult:
    """Add suggestions, let former ones go and set priorities, as one event."""
    adding = BulkImport(
        session, SampleSource.MODEL_CONFIRMED, SampleState.SUGGESTED, True, priorities
    )
    return adding.run(samples, on_progress)
