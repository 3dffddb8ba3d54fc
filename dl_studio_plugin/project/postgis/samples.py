"""Reading training samples in pages, and changing some of them through the store."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, Optional

from ...definitions.errors import InvalidInput, NotPossible, OutOfDate
from ..geometry import Shape, UnitLocator, shapes
from ..layer_refusals import STALE
from ..model import BulkResult, Sample, SampleFilter, WorkUnit
from ..rules import Actor, check_open, check_sample_edit
from ..sample_checks import check_class, check_rejection, only_shape, state_after
from ..states import SampleStep
from .driver import SQL
from .rows import ALL_SAMPLES, EVERY_SAMPLE, SAMPLE_COLUMNS, hexadecimal, sample_of
from .session import Session
from .units import read_unit, read_units

PAGE = 2000

_PAGE_QUERY = SQL(
    "SELECT {columns} FROM {relation} s LEFT JOIN work_units u ON u.uuid = s.unit "
    "WHERE s.fid > %s {conditions} ORDER BY s.fid LIMIT %s"
)
_RELATIONS = {False: ALL_SAMPLES, True: SQL("deleted_samples")}


def read_samples(session: Session, where: SampleFilter) -> Iterator[Sample]:
    """Samples in the order in which they were added; nothing is locked between pages."""
    conditions, values = _conditions(where)
    query = _PAGE_QUERY.format(
        columns=SAMPLE_COLUMNS, relation=_RELATIONS[where.deleted], conditions=conditions
    )
    after = 0
    while True:
        rows = session.connection.rows(query, (after, *values, PAGE))
        yield from map(sample_of, rows)
        if len(rows) < PAGE:
            return
        after = rows[-1]["fid"]


def _conditions(where: SampleFilter) -> tuple[SQL, list[object]]:
    """Fixed words; every value is bound."""
    text = ""
    values: list[object] = []
    for condition, wanted in (
        (" AND s.uuid = ANY (%s)", list(where.ids)),
        (" AND s.unit = ANY (%s)", list(where.units)),
        (" AND s.state = ANY (%s)", [state.value for state in where.states]),
        (" AND s.class = ANY (%s)", list(where.classes)),
        (" AND u.state = ANY (%s)", ["accepted"] if where.accepted_units else []),
        (" AND s.uuid = ANY (%s)", list(where.ids)),
    ):
        if wanted:
            text += condition
            values.append(wanted)
    return SQL(text), values


class Found(NamedTuple):
    """A sample as it is, whether it was deleted, and whether it is a point."""

    sample: Sample
    deleted: bool
    is_point: bool


_FIND = SQL(
    "SELECT s.deleted, {columns} FROM {relation} s LEFT JOIN work_units u ON u.uuid = s.unit "
    "WHERE s.uuid = ANY (%s)"
).format(columns=SAMPLE_COLUMNS, relation=EVERY_SAMPLE)


def find_samples(session: Session, ids: Sequence[str]) -> list[Found]:
    """The samples of these ids, deleted ones too.

    Raises:
        InvalidInput: one does not exist, or none was named.
    """
    if not ids:
        raise InvalidInput("No samples were chosen. Choose at least one.")
    wanted = list(dict.fromkeys(ids))
    rows = session.connection.rows(_FIND, (wanted,))
    found = {row["uuid"]: Found(sample_of(row), row["deleted"], row["points"]) for row in rows}
    for sample_id in wanted:
        if sample_id not in found:
            raise InvalidInput(f"The project has no sample “{sample_id}”. Reload its layer.")
    return [found[sample_id] for sample_id in wanted]


def _unit_of(session: Session, sample: Sample) -> Optional[WorkUnit]:
    return read_unit(session, sample.unit) if sample.unit else None


# -- one sample -------------------------------------------------------------------------------


def edit_sample(
    session: Session,
    sample_id: str,
    version: int,
    class_name: Optional[str],
    wkb: Optional[bytes],
) -> Sample:
    """Change a sample's class or outline as one event."""
    found = find_samples(session, [sample_id])[0]
    shape = None if wkb is None else _first_shape(wkb)

    def rules() -> None:
        _check_edit(session, find_samples(session, [sample_id])[0], version, class_name)
        if wkb is not None:
            _check_place(session, found.sample, only_shape(wkb, found.is_point))

    with session.in_words_of(rules):
        if wkb is not None and (shape is None or shape.is_point is not found.is_point):
            rules()
        session.connection.change(
            "SELECT edit_sample(%s, %s, %s, %s)",
            (sample_id, version, class_name, hexadecimal(shape.wkb) if shape else None),
        )
    return find_samples(session, [sample_id])[0].sample


def _check_edit(session: Session, found: Found, version: int, class_name: Optional[str]) -> None:
    check_sample_edit(found.sample, _unit_of(session, found.sample), session.actor())
    if found.deleted:
        raise NotPossible("The sample was deleted. Restore it first.")
    if found.sample.version != version:
        raise OutOfDate(STALE)
    check_class(class_name, {c.name for c in session.classes()})


def _check_place(session: Session, sample: Sample, shape: Shape) -> None:
    unit_id = UnitLocator(read_units(session)).unit_of(shape.point)
    if unit_id and unit_id != sample.unit:
        check_open(read_unit(session, unit_id), session.actor())


def _first_shape(wkb: bytes) -> Optional[Shape]:
    found = list(shapes(wkb))
    return found[0] if len(found) == 1 else None


# -- several samples --------------------------------------------------------------------------


def confirm_samples(session: Session, ids: Sequence[str]) -> BulkResult:
    """Make suggestions drafts."""
    with session.in_words_of(
        lambda: _check_steps(session, ids, SampleStep.CONFIRM, check_sample_edit)
    ):
        row = session.connection.change("SELECT confirm_samples(%s) AS event", (_unique(ids),))
    return BulkResult(row["event"], samples=len(_unique(ids)))


def reject_samples(session: Session, ids: Sequence[str], reason: str) -> BulkResult:
    """Reject samples of units that this member holds in review."""
    if not reason.strip():
        raise InvalidInput("Say why the samples are rejected: a reason is needed.")
    with session.in_words_of(
        lambda: _check_steps(session, ids, SampleStep.REJECT, check_rejection)
    ):
        row = session.connection.change(
            "SELECT reject_samples(%s, %s) AS event", (_unique(ids), reason)
        )
    return BulkResult(row["event"], samples=len(_unique(ids)))


def delete_samples(session: Session, ids: Sequence[str]) -> BulkResult:
    """Delete samples; their tombstones stay."""
    with session.in_words_of(lambda: _check_edits(session, ids)):
        row = session.connection.change("SELECT * FROM delete_samples(%s)", (_unique(ids),))
    return BulkResult(row["event"], samples=row["changed"])


def restore_samples(session: Session, ids: Sequence[str]) -> BulkResult:
    """Bring deleted samples back."""
    with session.in_words_of(lambda: _check_edits(session, ids)):
        row = session.connection.change("SELECT * FROM restore_samples(%s)", (_unique(ids),))
    return BulkResult(row["event"], samples=row["changed"])


def _unique(ids: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(ids))


def _check_edits(session: Session, ids: Sequence[str]) -> None:
    actor = session.actor()
    for found in find_samples(session, ids):
        check_sample_edit(found.sample, _unit_of(session, found.sample), actor)


def _check_steps(
    session: Session,
    ids: Sequence[str],
    step: SampleStep,
    check: Callable[[Sample, Optional[WorkUnit], Actor], None],
) -> None:
    actor = session.actor()
    for found in find_samples(session, ids):
        check(found.sample, _unit_of(session, found.sample), actor)
        state_after(step, found.sample, found.deleted)
