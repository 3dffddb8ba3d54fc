"""SQLite's write-ahead log, kept in place for as long as QGIS shows the layers of a project.

QGIS turns a GeoPackage to WAL when a layer is edited, and back some time after; what it opens
outside of that time, it opens with GDAL's ``NOLOCK=YES``, which cannot read WAL (“unable to open
database file”). So while one layer of a project was edited, by whomever, others had no values, and
those that were opened at the wrong moment not even fields. A file that is in WAL already is opened
like any other, and a connection that reads it keeps it there.

Source: https://www.sqlite.org/wal.html, https://gdal.org/drivers/vector/gpkg.html (NOLOCK).
"""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

_PATIENCE_S = 2.0


class KeptLog:
    """Turns a project's file to WAL, where that can be done, until :meth:`release`."""

    def __init__(self, path: Path) -> None:
        self._reader = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=rw",
            uri=True,
            timeout=_PATIENCE_S,
            isolation_level=None,
            check_same_thread=False,
        )
        # Where somebody writes for long, the layers are as QGIS has them by itself.
        with contextlib.suppress(sqlite3.DatabaseError):
            self._reader.execute("PRAGMA journal_mode = WAL")
            self._reader.execute("SELECT count(*) FROM dl_studio_project").fetchone()

    def release(self) -> None:
        """The layers are not shown any more; a second call does nothing."""
        close_whole(self._reader)


def write_back(connection: sqlite3.Connection) -> None:
    """Bring what was committed from the log into the file, as far as nobody reads the older state.

    So a user who copies only the file while the project is open has everything in the copy.
    """
    with contextlib.suppress(sqlite3.DatabaseError):  # it is safe in the log
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")


def close_whole(connection: sqlite3.Connection) -> None:
    """Close a connection; the last one leaves one whole file, without a log beside it."""
    with contextlib.suppress(sqlite3.DatabaseError):
        connection.execute("PRAGMA busy_timeout = 0")  # others have it open: they will do it
        connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
