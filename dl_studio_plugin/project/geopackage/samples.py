"""Training samples in the file: reading them in pages, and changing their records in bulk."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from ...definitions.roles import Action, allows
from ..geometry import UnitLocator, read_wkb, representative_point
from ..model import Sample, SampleFilter, SampleState, UnitState
from ..states import CLOSED_STATES
from .rows import SAMPLE_COLUMNS, SAMPLE_TABLES_JOINED, sample_of
from .session import Session
from .sql import sql

PAGE = 2000


def seen_samples(session: Session, where: SampleFilter) -> Iterator[Sample]:
    """Samples that are not out of the member's sight, see ``../replicas.py``."""
    if allows(session.role(), Action.ADMINISTER):
        return read_samples(session, where)
    hidden = (
        "(u.blind IS NULL OR u.blind = 0 OR u.holder = ?) "
        "AND (r.deleted = 0 OR r.id NOT IN (SELECT sample FROM replica_samples))"
    )
    return read_samples(session, where, unless=(hidden, session.member))


def read_samples(
    session: Session,
    where: SampleFilter,
    last_record: int = -1,
    unless: tuple[str, ...] = (),
) -> Iterator[Sample]:
    """Samples in the order in which they were added.

    Args:
        session: the open file.
        where: which ones.
        last_record: stop before records beyond this number; -1 reads all.
        unless: a further condition, with what is bound to it.
    """
    condition, parameters = _condition(where)
    if unless:
        condition += f" AND {unless[0]}"
        parameters.extend(unless[1:])
    if last_record >= 0:
        condition += " AND r.id <= ?"
        parameters.append(last_record)
    after = 0
    while True:
        rows = session.connection.rows(
            sql(
                "SELECT {sample_columns} FROM {sample_tables_joined} "
                "WHERE r.id > ? AND {condition} ORDER BY r.id LIMIT {page}",
                sample_columns=SAMPLE_COLUMNS,
                sample_tables_joined=SAMPLE_TABLES_JOINED,
                condition=condition,
                page=PAGE,
            ),
            (after, *parameters),
        )
        for row in rows:
            yield sample_of(row)
        if len(rows) < PAGE:
            return
        after = rows[-1]["record"]


def _condition(where: SampleFilter) -> tuple[str, list[object]]:
    """An SQL condition of fixed words and marks; every value is bound."""
    parts = ["r.deleted = ?"]
    values: list[object] = [int(where.deleted)]
    columns = (
        ("r.uuid", where.ids),
        ("u.uuid", where.units),
        ("r.state", [state.value for state in where.states]),
        ("coalesce(s.class, p.class, d.text, '')", where.classes),
    )
    for column, wanted in columns:
        if wanted:
            parts.append(f"{column} IN ({', '.join('?' * len(wanted))})")
            values.extend(wanted)
    if where.ids:  # there may be more than SQLite takes marks
        parts.append("r.uuid IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(where.ids))
    if where.accepted_units:
        parts.append("u.deleted = 0 AND u.state = ?")
        values.append(UnitState.ACCEPTED.value)
    return " AND ".join(parts), values


def samples_of_unit(session: Session, unit_id: str, last_record: int = -1) -> Iterator[Sample]:
    """All samples of one unit."""
    return read_samples(session, SampleFilter(units=(unit_id,)), last_record)


# -- changing records -------------------------------------------------------------------------


def log_samples(session: Session, event: int, condition: str, parameters: Sequence[object]) -> int:
    """Keep what the samples of ``condition`` (on ``r``) are before ``event`` changes them."""
    return session.connection.write(
        sql(
            "INSERT OR IGNORE INTO sample_changes "
            "(event, sample, existed, unit, state, reason, source) "
            "SELECT ?, r.id, 1 - r.deleted, r.unit, r.state, r.reason, r.source "
            "FROM sample_records r WHERE {condition}",
            condition=condition,
        ),
        (event, *parameters),
    ).rowcount


def change_states(
    session: Session, event: int, unit_record: int, pairs: Sequence[tuple[SampleState, SampleState]]
) -> int:
    """Take the samples of a unit from state to state; returns how many changed."""
    changed = 0
    for old, new in pairs:
        condition = "r.unit = ? AND r.state = ? AND r.deleted = 0"
        log_samples(session, event, condition, (unit_record, old.value))
        changed += session.connection.write(
            "UPDATE sample_records SET state = ?, version = version + 1, modified = ? "
            "WHERE unit = ? AND state = ? AND deleted = 0",
            (new.value, session.stamp(), unit_record, old.value),
        ).rowcount
    return changed


def leave_unit(session: Session, event: int, unit_record: int) -> None:
    """Put the samples of a unit outside all units."""
    log_samples(session, event, "r.unit = ?", (unit_record,))
    session.connection.write(
        "UPDATE sample_records SET unit = NULL, version = version + 1 WHERE unit = ?",
        (unit_record,),
    )


def open_units(session: Session, reviewer: str = "") -> tuple[UnitLocator, dict[str, int]]:
    """A locator over all units, and the record numbers of those that take samples by id.

    Among them are those that ``reviewer`` holds in review.
    """
    from .units import read_units

    units = read_units(session)
    records = session.connection.rows("SELECT id, uuid FROM unit_records WHERE deleted = 0")
    numbers = {row["uuid"]: row["id"] for row in records}
    return UnitLocator(units), {
        unit.id: numbers[unit.id]
        for unit in units
        if unit.state not in CLOSED_STATES
        or (unit.state is UnitState.IN_REVIEW and unit.holder == reviewer)
    }


def locate_again(session: Session, event: int) -> int:
    """Move samples that are outside all units into the open unit that contains them now.

    Returns:
        How many moved. Those in a closed unit stay outside: a closed unit takes no samples.
    """
    locator, numbers = open_units(session)
    moved, after = 0, 0
    while True:
        rows = session.connection.rows(
            sql(
                "SELECT {sample_columns} FROM {sample_tables_joined} "
                "WHERE r.id > ? AND r.unit IS NULL AND r.deleted = 0 ORDER BY r.id LIMIT {page}",
                sample_columns=SAMPLE_COLUMNS,
                sample_tables_joined=SAMPLE_TABLES_JOINED,
                page=PAGE,
            ),
            (after,),
        )
        found = []
        for row in rows:
            geometry = read_wkb(sample_of(row).wkb)
            if geometry is not None and not geometry.IsEmpty():
                number = numbers.get(locator.unit_of(representative_point(geometry)) or "")
                if number is not None:
                    found.append((number, row["record"]))
        set_units(session, event, found)
        moved += len(found)
        if len(rows) < PAGE:
            return moved
        after = rows[-1]["record"]


def set_units(session: Session, event: int, found: Sequence[tuple[int, int]]) -> None:
    """Put samples into units: pairs of unit record and sample record."""
    session.connection.write_many(
        "INSERT OR IGNORE INTO sample_changes (event, sample, existed, unit, state, reason, source)"
        " SELECT ?, id, 1, unit, state, reason, source FROM sample_records WHERE id = ?",
        [(event, record) for _, record in found],
    )
    session.connection.write_many(
        "UPDATE sample_records SET unit = ?, version = version + 1 WHERE id = ?", found
    )
