"""Writing new samples in batches: outlines, records and the extents that readers are told."""

from __future__ import annotations

from typing import Any, NamedTuple, Optional

from ..geometry import Shape
from .blob import to_blob
from .schema import SAMPLE_TABLES
from .session import Session
from .sql import sql

_BATCH = 2000


class NewRow(NamedTuple):
    """What is written of a new sample besides its outline; ``unit`` is a record's number."""

    uuid: str
    class_name: str
    state: str
    unit_uuid: Optional[str]
    unit: Optional[int]
    author: str
    source: str
    created: str
    modified: str
    score: Optional[float] = None
    version: int = 1
    reason: str = ""


class SampleWriter:
    """Inside a transaction: :meth:`add` samples, then :meth:`flush`."""

    def __init__(self, session: Session) -> None:
        self._session = session
        value = session.connection.value
        #: Number of the first record that is written.
        self.first = (value("SELECT max(id) FROM sample_records") or 0) + 1
        self._next = self.first
        # A fid is never used twice: tombstones still refer to the fids of deleted shapes.
        self._fids = [
            (value("SELECT seq FROM sqlite_sequence WHERE name = ?", (table.name,)) or 0) + 1
            for table in SAMPLE_TABLES
        ]
        self._begin()

    def _begin(self) -> None:
        self._shapes: tuple[list[Any], list[Any]] = ([], [])
        self._records: list[Any] = []
        self._edges: list[Optional[list[float]]] = [None, None]

    def add(self, shape: Shape, row: NewRow) -> None:
        """Write one sample, now or with the next batch."""
        points = int(shape.is_point)
        fid, self._fids[points] = self._fids[points], self._fids[points] + 1
        envelope = None if shape.is_point else shape.envelope
        blob = to_blob(shape.wkb, self._session.srs_id, envelope)
        self._shapes[points].append(
            (fid, blob, row.uuid, row.class_name, row.state, row.unit_uuid, row.author)
        )
        self._records.append(
            (self._next, row.uuid, points, fid, row.unit, row.state, row.author, row.source,
             row.created, row.modified, row.score, row.version, row.reason)
        )  # fmt: skip
        self._next += 1
        self._edges[points] = _grown(self._edges[points], shape)
        if len(self._records) >= _BATCH:
            self.flush()

    def flush(self) -> None:
        """Write what waits."""
        for table, new, edge in zip(SAMPLE_TABLES, self._shapes, self._edges):
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
            "created, modified, score, version, reason) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            self._records,
        )
        self._begin()

    def log(self, event: int) -> None:
        """Note all that was written as made by ``event``."""
        self.flush()
        self._session.connection.write(
            "INSERT OR REPLACE INTO sample_changes (event, sample, existed) "
            "SELECT ?, id, 0 FROM sample_records WHERE id >= ?",
            (event, self.first),
        )


def _grown(edge: Optional[list[float]], shape: Shape) -> list[float]:
    xmin, ymin, xmax, ymax = shape.envelope
    if edge is None:
        return [xmin, ymin, xmax, ymax]
    edge[0], edge[1] = min(edge[0], xmin), min(edge[1], ymin)
    edge[2], edge[3] = max(edge[2], xmax), max(edge[3], ymax)
    return edge
