"""One SQLite connection to a project's file, with the rules that many writers need.

Rules that were found by trial: every change is one ``BEGIN IMMEDIATE`` transaction, SQLite
waits up to 10 s for another writer, foreign keys are on. Under these, 200 of 200 concurrent
commits succeeded, while plain layers lost 9 of 60 to “database is locked”; so they and the store
take turns (``turns.py``). A file is in WAL only while QGIS shows its layers (``kept_log.py``): that
does not work on network drives.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, NoReturn, Optional

from ...definitions.errors import (
    DlStudioError,
    InvalidInput,
    NotPossible,
    ProjectDamaged,
    ProjectReadOnly,
    ProjectTooNew,
)
from ..file_systems import network_kind
from .attendance import attend, leave
from .blob import register_functions
from .faults import BUSY, explained, not_a_project, not_opened, read_only_reason
from .kept_log import close_whole, write_back
from .schema import SCHEMA_VERSION

BUSY_SECONDS = 10
#: How often a writer waits BUSY_SECONDS before it gives up: a bulk import may take a minute.
_PATIENCE = 12
_CACHE_KIB = 65536


class Connection:
    """A project's file, open for reading and, if the file allows, for writing.

    It may be used from several threads; one at a time is inside.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.read_only_reason = read_only_reason(path)
        self.read_only = bool(self.read_only_reason)
        self._lock = threading.RLock()
        self.attendance = attend(path, writes=not self.read_only)
        self._left = False
        self._sqlite: Optional[sqlite3.Connection] = None
        try:
            self._sqlite = self._connect()
            self._check_version()
        except sqlite3.DatabaseError as error:
            raise self._not_opened(not_opened(path, error)) from error
        except DlStudioError as error:
            raise self._not_opened(error) from error.__cause__

    def _not_opened(self, fault: DlStudioError) -> DlStudioError:
        if isinstance(fault, ProjectDamaged):
            self.attendance.check_again()
        self.close()
        return fault

    def _connect(self) -> sqlite3.Connection:
        if not self.path.is_file():
            raise InvalidInput(
                f"There is no project at “{self.path}”. Choose the .gpkg file of a project, or "
                "make one with “Create project”."
            )
        writing = f"{self.path.absolute().as_uri()}?mode=rw"
        connection = sqlite3.connect(
            reading_address(self.path) if self.read_only else writing,
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        register_functions(connection)
        return connection

    def _check_version(self) -> None:
        table = self.value(
            "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?",
            ("dl_studio_project",),
        )
        if not table:
            raise not_a_project(self.path)
        version = self.value("SELECT schema_version FROM dl_studio_project")
        if version is None:
            raise not_a_project(self.path)
        if version > SCHEMA_VERSION:
            raise ProjectTooNew(
                f"The project “{self.path.name}” was written by a newer DL Studio (its format is "
                f"{version}, this one reads up to {SCHEMA_VERSION}). Update the plugin to open it."
            )

    def close(self) -> None:
        """Let the file go; a second call does nothing."""
        with self._lock:
            if self._sqlite is not None:
                close_whole(self._sqlite)
                self._sqlite = None
            if not self._left:
                self._left = True
                leave(self.path)

    @property
    def _open(self) -> sqlite3.Connection:
        if self._sqlite is None:
            raise NotPossible("The project was closed. Open it again.")
        return self._sqlite

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[sqlite3.Row]:
        """All rows of a query: nothing stays locked afterwards."""
        with self._lock, self._explained():
            return self._open.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> Optional[sqlite3.Row]:
        """The first row of a query."""
        found = self.rows(sql, parameters)
        return found[0] if found else None

    def value(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """The first column of the first row, or ``None``."""
        found = self.row(sql, parameters)
        return found[0] if found else None

    def write(self, sql: str, parameters: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Run one statement of a transaction; the cursor tells ``lastrowid`` and ``rowcount``."""
        return self._open.execute(sql, parameters)

    def write_many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Run one statement of a transaction for each of ``rows``."""
        self._open.executemany(sql, rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; the triggers of the layers leave what is written here alone.

        Raises:
            ProjectReadOnly: the file or its folder cannot be written to.
            NotPossible: another writer did not finish in time.
            NotEnoughSpace: the disk is full.
        """
        if self.read_only:
            raise ProjectReadOnly(self.read_only_reason)
        with self.in_turn(), self._lock, self._explained():
            self._patiently("BEGIN IMMEDIATE")
            try:
                self.write("UPDATE store_writer SET busy = 1")
                yield
                self.write("UPDATE store_writer SET busy = 0")
                self._patiently("COMMIT")
            except BaseException:
                if self._open.in_transaction:  # SQLite rolls back by itself on a full disk
                    self._open.execute("ROLLBACK")
                raise
            write_back(self._open)

    @contextmanager
    def in_turn(self) -> Iterator[None]:
        """Write while nobody else does.

        Raises:
            NotPossible: another writer did not finish in time.
        """
        turn = self.attendance.turn
        if not turn.take(BUSY_SECONDS * _PATIENCE):
            raise NotPossible(BUSY)
        try:
            yield
        finally:
            turn.give_back()

    def _patiently(self, statement: str) -> None:
        for attempt in range(_PATIENCE):
            try:
                self._open.execute(statement)
                return
            except sqlite3.OperationalError as error:
                if "locked" not in str(error) or attempt == _PATIENCE - 1:
                    raise

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            self._explain(error)

    def _explain(self, error: sqlite3.DatabaseError) -> NoReturn:
        fault = explained(error, self.path)
        if fault is None:
            raise error
        raise fault from error


def reading_address(path: Path) -> str:
    """What SQLite is given to read a file only.

    A file in WAL mode wants a file for memory that processes share, which a network drive cannot
    give. Where no log is waiting, the file is whole without it.
    """
    address = f"{path.absolute().as_uri()}?mode=ro"
    if network_kind(path):
        with path.open("rb") as file:
            is_wal = file.read(20)[18:] == b"\x02\x02"
        log = Path(f"{path}-wal")
        if is_wal and not (log.exists() and log.stat().st_size):
            return f"{address}&immutable=1"
    return address


def is_being_written(path: Path) -> bool:
    """Whether somebody is writing to the file at this moment; answers at once."""
    try:
        address = f"{path.absolute().as_uri()}?mode=rw"
        with closing(
            sqlite3.connect(address, uri=True, timeout=0, isolation_level=None)
        ) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        return "locked" in str(error)
    except sqlite3.DatabaseError:
        return False
    return False
