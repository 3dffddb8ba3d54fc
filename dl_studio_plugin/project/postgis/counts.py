"""The numbers of a project's status."""

from __future__ import annotations

from typing import Any

from ..model import ProjectStatus, SampleCount, SampleState, UnitState
from .driver import SQL
from .history import recent_events
from .rows import ALL_SAMPLES
from .session import Session

_RECENT = 20


def read_status(session: Session) -> ProjectStatus:
    """Counts by state, class and subset."""
    settings = session.settings()
    value = session.connection.value
    classes = _classes(session)
    known = {label_class.name for label_class in settings.classes}
    return ProjectStatus(
        name=settings.name,
        inference_type=settings.inference_type,
        member=session.member,
        role=session.role(),
        units=_counted(
            session,
            [state.value for state in UnitState],
            "SELECT state, count(*) FROM work_units GROUP BY 1",
        ),
        samples=_counted(
            session,
            [state.value for state in SampleState],
            SQL("SELECT state, count(*) FROM {} s GROUP BY 1").format(ALL_SAMPLES),
        ),
        classes=tuple((c, *classes.get(c.name, (0, 0))) for c in settings.classes),
        subsets=_counted(session, [], "SELECT subset, count(*) FROM work_units GROUP BY 1"),
        samples_without_unit=value(
            SQL("SELECT count(*) FROM {} s WHERE unit IS NULL").format(ALL_SAMPLES)
        ),
        samples_without_class=sum(
            total for name, (total, _) in classes.items() if name not in known
        ),
        open_comments=value("SELECT count(*) FROM comments WHERE resolved = 0 AND reply_to = ''"),
        runs=value("SELECT count(*) FROM runs"),
        snapshots=value("SELECT count(*) FROM snapshots"),
        completed=settings.completed,
        instructions=settings.instructions,
        imagery=tuple(entry.name or entry.source for entry in settings.imagery),
        recent=tuple(recent_events(session, _RECENT)),
    )


def read_sample_counts(session: Session) -> list[SampleCount]:
    """How many samples there are, by author, day and state."""
    rows = session.connection.rows(
        SQL(
            "SELECT author, left(created, 10) AS day, state, count(*) AS samples FROM {} s "
            'GROUP BY 1, 2, 3 ORDER BY author COLLATE "C", 2, 3'
        ).format(ALL_SAMPLES)
    )
    return [
        SampleCount(row["author"], row["day"], SampleState(row["state"]), row["samples"])
        for row in rows
    ]


def _counted(session: Session, keys: list[str], statement: Any) -> dict[str, Any]:
    counts: dict[str, Any] = dict.fromkeys(keys, 0)
    counts.update(tuple(row.values()) for row in session.connection.rows(statement))
    return counts


def _classes(session: Session) -> dict[str, tuple[int, int]]:
    """All samples and the exported ones, by class."""
    rows = session.connection.rows(
        SQL(
            "SELECT s.class, count(*) AS samples, count(*) FILTER (WHERE s.state = 'accepted' "
            "AND u.state = 'accepted') AS accepted "
            "FROM {} s LEFT JOIN work_units u ON u.uuid = s.unit GROUP BY 1"
        ).format(ALL_SAMPLES)
    )
    return {row["class"]: (row["samples"], row["accepted"]) for row in rows}
