"""A project leaves its file: what is in it, read as rows that travel."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from ...definitions.roles import Action
from ..model import ProjectSettings
from ..moved_rows import TABLES, Row, plain_row
from ..rules import require
from ..store import Clock
from . import layer_edits
from .blob import from_blob
from .connection import Connection
from .moved import mark_moved
from .rows import SAMPLE_TABLES_JOINED
from .schema import UNITS
from .session import Session
from .sql import sql

#: Gives the rows of a statement one after the other.
Query = Callable[[str], sqlite3.Cursor]

_QUERIES = {
    "imagery": "SELECT position, source, name, crs, date FROM imagery ORDER BY 1",
    "label_classes": "SELECT value, name, colour FROM label_classes ORDER BY 1",
    "members": "SELECT name, role FROM members ORDER BY 1",
    "work_units": sql(
        "SELECT r.id, r.uuid, coalesce(w.name, d.text, ''), coalesce(w.geom, d.geom), r.state, "
        "r.subset, r.assignee, r.holder, r.lease_until, r.labelled_by, r.reviewed_by, r.round, "
        "r.priority, r.nothing_here, r.reason, r.version, r.whole_area, r.blind, "
        "r.deleted "
        "FROM unit_records r LEFT JOIN work_units w ON w.fid = r.id LEFT JOIN deleted_shapes d "
        "ON r.deleted = 1 AND d.layer = '{units}' AND d.fid = r.id ORDER BY 1",
        units=UNITS.name,
    ),
    "samples": sql(
        "SELECT r.id, r.uuid, r.points, coalesce(s.geom, p.geom, d.geom), "
        "coalesce(s.class, p.class, d.text, ''), u.uuid, r.state, r.author, r.source, r.created, "
        "r.modified, r.version, r.score, r.reason, r.deleted FROM {sample_tables_joined} "
        "ORDER BY 1",
        sample_tables_joined=SAMPLE_TABLES_JOINED,
    ),
    "comments": (
        "SELECT fid, uuid, geom, coalesce(text, ''), coalesce(unit, ''), coalesce(sample, ''), "
        "coalesce(category, ''), coalesce(author, ''), coalesce(created, ''), "
        "coalesce(resolved, 0), coalesce(reply_to, '') FROM comments ORDER BY 1"
    ),
    "events": (
        "SELECT id, at, member, what, subject, old, new, undoable, target FROM events ORDER BY 1"
    ),
    "undone": "SELECT event, by FROM undone ORDER BY 1",
    "unit_changes": (
        "SELECT event, unit, existed, before, text, geom FROM unit_changes ORDER BY 1, 2"
    ),
    "sample_changes": (
        "SELECT c.event, c.sample, c.existed, u.uuid, c.state, c.reason, c.source, c.text, c.geom "
        "FROM sample_changes c LEFT JOIN unit_records u ON u.id = c.unit ORDER BY 1, 2"
    ),
    "runs": (
        "SELECT id, kind, started, finished, outcome, member, parameters, results FROM runs "
        "ORDER BY 1"
    ),
    "snapshots": "SELECT number, created, member, samples FROM snapshots ORDER BY 1",
    "snapshot_samples": (
        "SELECT number, sample, uuid, unit, subset, class, geom FROM snapshot_samples ORDER BY 1, 2"
    ),
    "packet_marks": (
        "SELECT packet, uuid, event, version, digest FROM packet_marks ORDER BY 1, 2, 3"
    ),
    "replicated_units": "SELECT unit, wanted, gold, known_to FROM replicated_units ORDER BY 1",
    "replicas": "SELECT id, unit, member, submitted, reference FROM replicas ORDER BY 1",
    "replica_samples": ("SELECT replica, sample, class, geom FROM replica_samples ORDER BY 1, 2"),
}
_GEOMETRY = {name: columns.index("wkb") for name, columns in TABLES.items() if "wkb" in columns}


def read_rows(query: Query, table: str) -> Iterator[Row]:
    """The rows of a table, streamed; a file of an older version may lack one."""
    if (table,) not in map(tuple, query("SELECT name FROM sqlite_master")):
        return
    geometry = _GEOMETRY.get(table)
    for row in query(_QUERIES[table]):
        values = list(row)
        if geometry is not None:
            values[geometry] = from_blob(values[geometry])
        yield plain_row(table, values)


class Departure:
    """A project's file while it is moved: nobody else writes it."""

    def __init__(self, session: Session, settings: ProjectSettings) -> None:
        self._session = session
        self.settings = settings
        self.member = session.member
        self.place = session.connection.path.name
        self.groups: tuple[str, ...] = ()

    def rows(self, table: str) -> Iterator[Row]:
        """The rows of a table, streamed."""
        return read_rows(self._session.connection.write, table)

    def count(self) -> int:
        """How many rows there are in the large tables."""
        value = self._session.connection.value
        return sum(
            value(sql("SELECT count(*) FROM {table}", table=table))
            for table in ("unit_records", "sample_records", "events", "unit_changes",
                          "sample_changes", "snapshot_samples")
        )  # fmt: skip

    def mark_moved(self, destination: str) -> None:
        """Keep where the project went, and let nobody write here any more."""
        mark_moved(self._session.connection, destination, self._session.stamp(), self.member)


@contextmanager
def departing(path: Path, member: str, clock: Clock) -> Iterator[Departure]:
    """The project in a file, held against writers until the block ends.

    Raises:
        NotPermitted: the member is no owner.
        ProjectReadOnly: the file cannot be written, or was moved before.
    """
    connection = Connection(path)
    try:
        session = Session(connection, member, clock)
        require(session.actor(), Action.ADMINISTER)
        with session.writing(also_when_complete=True):
            layer_edits.settle(session)
            yield Departure(session, session.settings())
    finally:
        connection.close()
