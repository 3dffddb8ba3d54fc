"""The numbers of a project's status."""

from __future__ import annotations

from ..model import ProjectStatus, SampleCount, SampleState, UnitState
from .history import recent_events
from .layer_edits import pending_edits
from .rows import SAMPLE_TABLES_JOINED
from .session import Session
from .sql import sql

_RECENT = 20


def read_status(session: Session) -> ProjectStatus:
    """Counts by state, class and subset."""
    settings = session.settings()
    value = session.connection.value
    classes, without_class = _classes(session)
    live = "FROM sample_records WHERE deleted = 0"
    return ProjectStatus(
        name=settings.name,
        inference_type=settings.inference_type,
        member=session.member,
        role=session.role(),
        units=_counted(
            session,
            [state.value for state in UnitState],
            "SELECT state, count(*) FROM unit_records WHERE deleted = 0 GROUP BY state",
        ),
        samples=_counted(
            session,
            [state.value for state in SampleState],
            f"SELECT state, count(*) {live} GROUP BY state",
        ),
        classes=tuple((c, *classes.get(c.name, (0, 0))) for c in settings.classes),
        subsets=_counted(
            session, [],
            "SELECT subset, count(*) FROM unit_records WHERE deleted = 0 GROUP BY subset",
        ),
        samples_without_unit=value(f"SELECT count(*) {live} AND unit IS NULL"),
        samples_without_class=without_class,
        open_comments=value(
            "SELECT count(*) FROM comments WHERE coalesce(resolved, 0) = 0 "
            "AND coalesce(reply_to, '') = ''"
        ),
        runs=value("SELECT count(*) FROM runs"),
        snapshots=value("SELECT count(*) FROM snapshots"),
        completed=settings.completed,
        instructions=settings.instructions,
        imagery=tuple(entry.name or entry.source for entry in settings.imagery),
        pending_edits=pending_edits(session),
        recent=tuple(recent_events(session, _RECENT)),
    )  # fmt: skip


def read_sample_counts(session: Session) -> list[SampleCount]:
    """How many samples there are, by author, day and state."""
    rows = session.connection.rows(
        "SELECT author, substr(created, 1, 10) AS day, state, count(*) AS samples "
        "FROM sample_records WHERE deleted = 0 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"
    )
    return [
        SampleCount(row["author"], row["day"], SampleState(row["state"]), row["samples"])
        for row in rows
    ]


def _counted(session: Session, keys: list[str], sql: str) -> dict[str, int]:
    counts = dict.fromkeys(keys, 0)
    counts.update((row[0], row[1]) for row in session.connection.rows(sql))
    return counts


def _classes(session: Session) -> tuple[dict[str, tuple[int, int]], int]:
    """(all, exported) samples by class of the schema, and the number of those of no class."""
    rows = session.connection.rows(
        sql(
            "SELECT coalesce(s.class, p.class, '') AS class, count(*) AS samples, "
            "sum(r.state = 'accepted' AND u.state = 'accepted') AS accepted "
            "FROM {sample_tables_joined} WHERE r.deleted = 0 GROUP BY 1",
            sample_tables_joined=SAMPLE_TABLES_JOINED,
        )
    )
    known = {label_class.name for label_class in session.classes()}
    counts = {row["class"]: (row["samples"], row["accepted"] or 0) for row in rows}
    return counts, sum(total for name, (total, _) in counts.items() if name not in known)
