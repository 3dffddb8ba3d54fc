"""Changing single samples through the store: editing, confirming, rejecting, deleting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Optional

from ...definitions.errors import InvalidInput, NotPossible, OutOfDate
from ..layer_refusals import STALE
from ..model import BulkResult, Sample, SampleSource, SampleState, UnitState, WorkUnit
from ..rules import Actor, check_open, check_sample_edit
from ..sample_checks import check_class, check_rejection, only_shape, state_after
from ..states import SampleStep, edited
from .blob import to_blob
from .rows import SAMPLE_COLUMNS, SAMPLE_TABLES_JOINED, sample_of
from .samples import locate_again, log_samples, open_units
from .schema import SAMPLE_TABLES
from .session import Session
from .sql import question_marks, sql
from .units import read_unit

_PAGE = 500


def find_samples(session: Session, ids: Sequence[str]) -> list[tuple[int, Sample, Any]]:
    """(record number, sample, row) of the samples, deleted ones too.

    Raises:
        InvalidInput: one does not exist, or none was named.
    """
    if not ids:
        raise InvalidInput("No samples were chosen. Choose at least one.")
    found: dict[str, tuple[int, Sample, Any]] = {}
    wanted = list(dict.fromkeys(ids))
    for start in range(0, len(wanted), _PAGE):
        page = wanted[start : start + _PAGE]
        rows = session.connection.rows(
            sql(
                "SELECT {sample_columns}, r.deleted AS deleted FROM {sample_tables_joined} "
                "WHERE r.uuid IN ({marks})",
                sample_columns=SAMPLE_COLUMNS,
                sample_tables_joined=SAMPLE_TABLES_JOINED,
                marks=question_marks(len(page)),
            ),
            page,
        )
        found.update((row["uuid"], (row["record"], sample_of(row), row)) for row in rows)
    for sample_id in wanted:
        if sample_id not in found:
            raise InvalidInput(f"The project has no sample “{sample_id}”. Reload its layer.")
    return [found[sample_id] for sample_id in wanted]


class _Units:
    """The units of a few samples, each read once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[str, WorkUnit] = {}

    def __call__(self, sample: Sample) -> Optional[WorkUnit]:
        if not sample.unit:
            return None
        if sample.unit not in self._known:
            self._known[sample.unit] = read_unit(self._session, sample.unit)
        return self._known[sample.unit]


def edit_sample(
    session: Session,
    sample_id: str,
    version: int,
    class_name: Optional[str],
    wkb: Optional[bytes],
) -> Sample:
    """Change a sample's class or outline as one event."""
    ((record, sample, row),) = find_samples(session, [sample_id])
    actor = session.actor()
    unit = _Units(session)(sample)
    check_sample_edit(sample, unit, actor)
    if row["deleted"]:
        raise NotPossible("The sample was deleted. Restore it first.")
    if sample.version != version:
        raise OutOfDate(STALE)
    check_class(class_name, {c.name for c in session.classes()})
    event = session.add_event(
        "edit_sample",
        subject=sample_id,
        old={"class": sample.class_name, "state": sample.state.value},
        new={"class": sample.class_name if class_name is None else class_name},
        undoable=True,
    )
    log_samples(session, event, "r.id = ?", (record,))
    keep_look(session, event, record)
    if class_name is not None:
        _write_shape(session, row, "class", class_name)
    if wkb is not None:
        _move(session, record, row, wkb, actor)
    session.connection.write(
        "UPDATE sample_records SET state = ?, source = ?, version = version + 1, modified = ? "
        "WHERE id = ?",
        (edited(sample.state).value, _source(sample, unit, actor), session.stamp(), record),
    )
    return find_samples(session, [sample_id])[0][1]


def _source(sample: Sample, unit: Optional[WorkUnit], actor: Actor) -> str:
    if sample.state is SampleState.SUGGESTED:
        return SampleSource.MODEL_EDITED.value
    if unit is not None and unit.state is UnitState.IN_REVIEW and sample.author != actor.name:
        return SampleSource.REVIEW_FIX.value
    return sample.source.value


def keep_look(session: Session, event: int, record: int) -> None:
    """Keep class and outline as they are, for undo."""
    session.connection.write(
        sql(
            "UPDATE sample_changes SET (text, geom) = (SELECT coalesce(s.class, p.class, ''), "
            "coalesce(s.geom, p.geom) FROM {sample_tables_joined} "
            "WHERE r.id = sample_changes.sample) WHERE event = ? AND sample = ?",
            sample_tables_joined=SAMPLE_TABLES_JOINED,
        ),
        (event, record),
    )


def _write_shape(session: Session, row: Any, column: str, value: object) -> None:
    table = SAMPLE_TABLES[row["points"]].name
    session.connection.write(
        sql("UPDATE {table} SET {column} = ? WHERE fid = ?", table=table, column=column),
        (value, row["shape"]),
    )


def _move(session: Session, record: int, row: Any, wkb: bytes, actor: Actor) -> None:
    shape = only_shape(wkb, bool(row["points"]))
    locator, numbers = open_units(session, reviewer=actor.name)
    unit_id = locator.unit_of(shape.point) or ""
    if unit_id and unit_id != row["unit_uuid"]:
        check_open(read_unit(session, unit_id), actor)
    number = numbers.get(unit_id) if unit_id != row["unit_uuid"] else None
    envelope = None if shape.is_point else shape.envelope
    _write_shape(session, row, "geom", to_blob(shape.wkb, session.srs_id, envelope))
    session.grow_extent(SAMPLE_TABLES[row["points"]].name, shape.envelope)
    if unit_id != (row["unit_uuid"] or ""):
        session.connection.write(
            "UPDATE sample_records SET unit = ? WHERE id = ?", (number, record)
        )


# -- several samples --------------------------------------------------------------------------


def confirm_samples(session: Session, ids: Sequence[str]) -> BulkResult:
    """Make suggestions drafts."""
    return _change(
        session, "confirm_samples", SampleStep.CONFIRM, ids, "",
        check_sample_edit, source=SampleSource.MODEL_CONFIRMED,
    )  # fmt: skip


def reject_samples(session: Session, ids: Sequence[str], reason: str) -> BulkResult:
    """Reject samples of units that this member holds in review."""
    if not reason.strip():
        raise InvalidInput("Say why the samples are rejected: a reason is needed.")
    return _change(
        session, "reject_samples", SampleStep.REJECT, ids, reason.strip(), check_rejection
    )


def _change(
    session: Session,
    what: str,
    step: SampleStep,
    ids: Sequence[str],
    reason: str,
    check: Callable[[Sample, Optional[WorkUnit], Actor], None],
    source: Optional[SampleSource] = None,
) -> BulkResult:
    actor, unit_of = session.actor(), _Units(session)
    changes = []
    for record, sample, row in find_samples(session, ids):
        check(sample, unit_of(sample), actor)
        state = state_after(step, sample, bool(row["deleted"]))
        changes.append((state.value, (source or sample.source).value, reason, record))
    event = session.add_event(what, new={"samples": len(changes), "reason": reason}, undoable=True)
    for *_, record in changes:
        log_samples(session, event, "r.id = ?", (record,))
    stamp = session.stamp()
    session.connection.write_many(
        "UPDATE sample_records SET state = ?, source = ?, reason = ?, modified = ?, "
        "version = version + 1 WHERE id = ?",
        [(state, origin, why, stamp, record) for state, origin, why, record in changes],
    )
    return BulkResult(event, samples=len(changes))


def delete_samples(session: Session, ids: Sequence[str]) -> BulkResult:
    """Delete samples; their tombstones stay."""
    return _set_deleted(session, "delete_samples", ids, deleted=True)


def restore_samples(session: Session, ids: Sequence[str]) -> BulkResult:
    """Bring deleted samples back."""
    return _set_deleted(session, "restore_samples", ids, deleted=False)


def _set_deleted(session: Session, what: str, ids: Sequence[str], deleted: bool) -> BulkResult:
    actor, unit_of = session.actor(), _Units(session)
    records = []
    for record, sample, row in find_samples(session, ids):
        check_sample_edit(sample, unit_of(sample), actor)
        if bool(row["deleted"]) is not deleted and not _is_of_replica(session, record, deleted):
            records.append((record, row))
    event = session.add_event(what, new={"samples": len(records)}, undoable=True)
    for record, row in records:
        log_samples(session, event, "r.id = ?", (record,))
        move_shape(session, SAMPLE_TABLES[row["points"]].name, "class", row["shape"], deleted)
    stamp = session.stamp()
    session.connection.write_many(
        "UPDATE sample_records SET deleted = ?, modified = ?, version = version + 1 WHERE id = ?",
        [(int(deleted), stamp, record) for record, _ in records],
    )
    if not deleted:
        locate_again(session, event)  # its unit may have been split meanwhile
    return BulkResult(event, samples=len(records))


def _is_of_replica(session: Session, record: int, deleted: bool) -> bool:
    """Whether a tombstone is out of sight and stays there."""
    known = "SELECT count(*) FROM replica_samples WHERE sample = ?"
    return not deleted and bool(session.connection.value(known, (record,)))


def move_shape(session: Session, table: str, text: str, fid: int, deleted: bool) -> None:
    """Move a shape to the tombstones (a trigger keeps it) or back; names are constants."""
    write = session.connection.write
    if deleted:
        write(sql("DELETE FROM {table} WHERE fid = ?", table=table), (fid,))
        return
    write(
        sql(
            "INSERT INTO {table} (fid, geom, uuid, {text}) SELECT fid, geom, uuid, text "
            "FROM deleted_shapes WHERE layer = ? AND fid = ?",
            table=table,
            text=text,
        ),
        (table, fid),
    )
    write("DELETE FROM deleted_shapes WHERE layer = ? AND fid = ?", (table, fid))
