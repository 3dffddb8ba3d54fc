"""A project arrives in a new file: rows that travel are written as its tables."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import islice
from pathlib import Path
from typing import Any, Optional

from ...definitions.atomic import atomic_path
from ...definitions.errors import NotEnoughSpace
from ...definitions.roles import Role
from ..geometry import read_wkb
from ..model import ProjectSettings
from ..moved_rows import TABLES, Row
from ..rules import iso
from ..store import Clock
from .blob import register_functions, to_blob
from .creation import begin_tables, cannot_write, check_path, make_layers
from .departure import read_rows
from .schema import SAMPLE_TABLES, SPATIAL_TABLES, UNITS
from .sql import question_marks, sql

_BATCH = 2000
_Values = dict[str, Any]


class Arrival:
    """A file that is being made; nobody sees it before it is whole."""

    def __init__(
        self, connection: sqlite3.Connection, srs_id: int, path: Path, member: str, clock: Clock
    ) -> None:
        self.reference = str(path)
        self._member = member
        self._connection = connection
        self._srs_id = srs_id
        self._clock = clock
        self._units: dict[Optional[str], int] = {}
        self._writers: dict[str, Callable[[Sequence[_Values]], None]] = {
            "work_units": self._write_units,
            "samples": self._write_samples,
            "comments": self._write_comments,
            "unit_changes": self._write_unit_changes,
            "sample_changes": self._write_sample_changes,
            "snapshot_samples": self._write_with_outlines("snapshot_samples"),
            "replica_samples": self._write_with_outlines("replica_samples"),
        }

    def rows(self, table: str) -> Iterator[Row]:
        """What was taken of a table, read again."""
        return read_rows(self._connection.execute, table)

    def take(self, table: str, rows: Iterable[Row]) -> None:
        """Write the rows of a table, streamed."""
        columns = TABLES[table]
        source = iter(rows)
        while batch := list(islice(source, _BATCH)):
            writer = self._writers.get(table)
            if writer is None:
                self._insert(table, columns, batch)
            else:
                writer([dict(zip(columns, row)) for row in batch])

    def finish(self, mover: str, origin: str) -> list[str]:
        """Make whoever moves the project its owner, under both of their names."""
        execute = self._connection.execute
        for name in filter(None, (mover, self._member)):
            execute("INSERT OR REPLACE INTO members VALUES (?, ?)", (name, Role.OWNER.value))
        execute(
            "INSERT INTO events (at, member, what, new) VALUES (?, ?, 'move_project', ?)",
            (
                iso(self._clock()),
                self._member or mover,
                json.dumps({"from": origin}, ensure_ascii=False),
            ),
        )
        self._number_on()
        self._tell_extents()
        execute("UPDATE store_writer SET busy = 0")
        return []

    # -- tables ---------------------------------------------------------------------------------

    def _insert(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        self._connection.executemany(
            sql(
                "INSERT INTO {table} ({columns}) VALUES ({marks})",
                table=table,
                columns=", ".join(columns),
                marks=question_marks(len(columns)),
            ),
            rows,
        )

    def _insert_of(
        self, table: str, columns: Sequence[str], rows: Iterable[_Values], **renamed: str
    ) -> None:
        """Insert by names; ``renamed`` is what a column is called in the rows."""
        names = [renamed.get(column, column) for column in columns]
        self._insert(table, columns, ([row[name] for name in names] for row in rows))

    def _write_units(self, rows: Sequence[_Values]) -> None:
        for row in rows:
            row["geom"], row["layer"] = self._blob(row["wkb"]), UNITS.name
            self._units[row["uuid"]] = row["number"]
        live = ("fid", "geom", "uuid", "name", *UNITS.shown)
        self._insert_of(UNITS.name, live, _live(rows), fid="number")
        self._insert_of("deleted_shapes", _TOMBSTONE, _gone(rows), fid="number", text="name")
        columns = [name for name in TABLES["work_units"] if name not in ("number", "name", "wkb")]
        self._insert_of("unit_records", ("id", *columns), rows, id="number")

    def _write_samples(self, rows: Sequence[_Values]) -> None:
        for row in rows:
            row["geom"], row["record_unit"] = self._blob(row["wkb"]), self._units.get(row["unit"])
            row["layer"] = SAMPLE_TABLES[row["points"]].name
        for table in SAMPLE_TABLES:
            live = ("fid", "geom", "uuid", "class", *table.shown)
            those = [row for row in _live(rows) if row["layer"] == table.name]
            self._insert_of(table.name, live, those, fid="number")
        self._insert_of("deleted_shapes", _TOMBSTONE, _gone(rows), fid="number", text="class")
        columns = [name for name in TABLES["samples"] if name not in ("number", "wkb", "class")]
        self._insert_of(
            "sample_records", ("id", "shape", *columns), rows,
            id="number", shape="number", unit="record_unit",
        )  # fmt: skip

    def _write_comments(self, rows: Sequence[_Values]) -> None:
        for row in rows:
            row["geom"] = self._blob(row["wkb"])
        columns = [name for name in TABLES["comments"] if name not in ("number", "wkb")]
        self._insert_of("comments", ("fid", "geom", *columns), rows, fid="number")

    def _write_unit_changes(self, rows: Sequence[_Values]) -> None:
        for row in rows:
            row["geom"] = self._blob(row["wkb"])
        columns = ("event", "unit", "existed", "before", "text", "geom")
        self._insert_of("unit_changes", columns, rows, text="name")

    def _write_sample_changes(self, rows: Sequence[_Values]) -> None:
        for row in rows:
            row["geom"], row["unit"] = self._blob(row["wkb"]), self._units.get(row["unit"])
        columns = (
            "event", "sample", "existed", "unit", "state", "reason", "source", "text", "geom",
        )  # fmt: skip
        self._insert_of("sample_changes", columns, rows, text="class")

    def _write_with_outlines(self, table: str) -> Callable[[Sequence[_Values]], None]:
        """A writer for a table that is alike in both homes but for its outlines."""
        columns = [name for name in TABLES[table] if name != "wkb"]

        def write(rows: Sequence[_Values]) -> None:
            for row in rows:
                row["geom"] = self._blob(row["wkb"])
            self._insert_of(table, (*columns, "geom"), rows)

        return write

    def _blob(self, wkb: bytes) -> Optional[bytes]:
        geometry = read_wkb(wkb) if wkb else None
        if geometry is None:
            return None
        xmin, xmax, ymin, ymax = geometry.GetEnvelope()
        is_point = geometry.GetGeometryName() == "POINT"
        return to_blob(wkb, self._srs_id, None if is_point else (xmin, ymin, xmax, ymax))

    # -- finishing ------------------------------------------------------------------------------

    def _number_on(self) -> None:
        """Never give a number again that a deleted unit or sample had."""
        execute = self._connection.execute
        for table in SPATIAL_TABLES:
            records = table.records or table.name
            key = "id" if table.records else "fid"
            highest = execute(
                sql("SELECT coalesce(max({key}), 0) FROM {records}", key=key, records=records)
            ).fetchone()[0]
            execute("DELETE FROM sqlite_sequence WHERE name = ?", (table.name,))
            execute("INSERT INTO sqlite_sequence VALUES (?, ?)", (table.name, highest))

    def _tell_extents(self) -> None:
        for table in SPATIAL_TABLES:
            self._connection.execute(
                sql(
                    "UPDATE gpkg_contents SET (min_x, min_y, max_x, max_y) = "
                    "(SELECT min(minx), min(miny), max(maxx), max(maxy) FROM rtree_{table}_geom) "
                    "WHERE table_name = '{table}'",
                    table=table.name,
                )
            )


_TOMBSTONE = ("layer", "fid", "uuid", "text", "geom")


def _live(rows: Iterable[_Values]) -> list[_Values]:
    return [row for row in rows if not row["deleted"]]


def _gone(rows: Iterable[_Values]) -> list[_Values]:
    return [row for row in rows if row["deleted"]]


@contextmanager
def arriving(path: Path, settings: ProjectSettings, member: str, clock: Clock) -> Iterator[Arrival]:
    """A new file for a project, which is there once the block has ended without a fault.

    Raises:
        InvalidInput: the file exists, or cannot be called so.
        ProjectReadOnly: it cannot be written.
        NotEnoughSpace: the disk is full.
    """
    check_path(path)
    try:
        with atomic_path(path) as part:
            make_layers(part, settings.crs)
            with closing(sqlite3.connect(part, isolation_level=None)) as connection:
                register_functions(connection)
                srs_id = begin_tables(connection, settings)
                connection.execute("UPDATE store_writer SET busy = 1")
                yield Arrival(connection, srs_id, path, member, clock)
                connection.execute("COMMIT")
    except OSError as error:
        raise cannot_write(path, error) from error
    except sqlite3.OperationalError as error:
        if "full" not in str(error):
            raise
        raise NotEnoughSpace(
            f"The disk became full while “{path}” was written. Nothing was moved; free some space "
            "and try again."
        ) from error
