"""Suggestions of a model: they replace its former ones and say which unit to label first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from ...definitions.roles import Action
from ..model import (
    AddSamplesResult,
    NewSample,
    SampleSource,
    SampleState,
    WorkUnit,
)
from ..rules import require
from .bulk_import import BulkImport
from .samples import log_samples
from .schema import SAMPLE_TABLES
from .session import Session
from .sql import question_marks, sql
from .units import log_unit, read_units, save_unit

_PAGE = 500


def propose_samples(
    session: Session,
    samples: Iterable[NewSample],
    priorities: Mapping[str, int],
    on_progress: Callable[[int], None],
) -> AddSamplesResult:
    """Add suggestions, let former ones go and set priorities, as one event."""
    actor = session.actor()
    require(actor, Action.USE)
    require(actor, Action.SET_UP)
    units = read_units(session, list(priorities))
    last = int(session.connection.value("SELECT coalesce(max(id), 0) FROM sample_records") or 0)
    adding = BulkImport(
        session, SampleSource.MODEL_CONFIRMED, SampleState.SUGGESTED, True, "propose_samples"
    )
    result = adding.run(samples, on_progress)
    _remove_suggestions(session, result.event, [unit.id for unit in units], last)
    _set_priorities(session, result.event, units, priorities)
    return result


def _remove_suggestions(
    session: Session, event: int, unit_ids: Sequence[str], last_record: int
) -> None:
    """Delete the suggestions of units up to a record; their tombstones stay."""
    write = session.connection.write
    for start in range(0, len(unit_ids), _PAGE):
        page = unit_ids[start : start + _PAGE]
        of_units = sql(
            "r.state = ? AND r.deleted = 0 AND r.id <= ? "
            "AND r.unit IN (SELECT id FROM unit_records WHERE uuid IN ({marks}))",
            marks=question_marks(len(page)),
        )
        chosen = (SampleState.SUGGESTED.value, last_record, *page)
        log_samples(session, event, of_units, chosen)
        for points, table in enumerate(SAMPLE_TABLES):
            write(
                sql(
                    "DELETE FROM {table} WHERE fid IN (SELECT r.shape FROM sample_records r "
                    "WHERE r.points = {points} AND {of_units})",
                    table=table.name,
                    points=points,
                    of_units=of_units,
                ),
                chosen,
            )
        write(
            sql(
                "UPDATE sample_records SET deleted = 1, modified = ?, version = version + 1 "
                "WHERE id IN (SELECT r.id FROM sample_records r WHERE {of_units})",
                of_units=of_units,
            ),
            (session.stamp(), *chosen),
        )


def _set_priorities(
    session: Session, event: int, units: Sequence[WorkUnit], priorities: Mapping[str, int]
) -> None:
    for unit in units:
        if unit.priority != priorities[unit.id]:
            log_unit(session, event, unit)
            save_unit(
                session, unit, replace(unit, priority=priorities[unit.id], version=unit.version + 1)
            )
