"""Bringing the file of an older DL Studio up to date: numbered steps, forward only.

It happens when the file is opened, in one transaction. A file that cannot be written is left as
it is; what its tables lack is then put before them for this connection alone.
"""

from __future__ import annotations

from collections.abc import Callable

from .connection import Connection
from .schema import PACKET_MARKS, REPLICA_TABLES, SCHEMA_VERSION


def _replies(connection: Connection) -> None:
    """Version 2: comments are threads; a reply names the comment that it answers to."""
    connection.write("ALTER TABLE comments ADD COLUMN reply_to TEXT")


def _without_replies(connection: Connection) -> None:
    connection.rows("CREATE TEMP VIEW comments AS SELECT *, '' AS reply_to FROM main.comments")


def _packet_marks(connection: Connection) -> None:
    """Version 3: what check-ins of packets left."""
    connection.write(PACKET_MARKS)


def _without_packet_marks(connection: Connection) -> None:
    connection.rows(
        "CREATE TEMP VIEW packet_marks AS SELECT '' AS packet, '' AS uuid, 0 AS event, "
        "0 AS version, '' AS digest WHERE 0"
    )


def _replicas(connection: Connection) -> None:
    """Version 4: several members label one unit."""
    connection.write("ALTER TABLE unit_records ADD COLUMN blind INTEGER NOT NULL DEFAULT 0")
    for statement in REPLICA_TABLES:
        connection.write(statement)


def _without_replicas(connection: Connection) -> None:
    connection.rows("CREATE TEMP VIEW unit_records AS SELECT *, 0 AS blind FROM main.unit_records")
    connection.rows(
        "CREATE TEMP VIEW replicated_units AS "
        "SELECT '' AS unit, 0 AS wanted, 0 AS gold, '' AS known_to WHERE 0"
    )
    connection.rows(
        "CREATE TEMP VIEW replicas AS SELECT 0 AS id, '' AS unit, '' AS member, '' AS submitted, "
        "0 AS reference WHERE 0"
    )
    connection.rows(
        "CREATE TEMP VIEW replica_samples AS SELECT 0 AS replica, 0 AS sample, '' AS class, "
        "NULL AS geom WHERE 0"
    )


#: By the version that it leads to: what changes the file, and what makes do without.
_STEPS: dict[int, tuple[Callable[[Connection], None], Callable[[Connection], None]]] = {
    2: (_replies, _without_replies),
    3: (_packet_marks, _without_packet_marks),
    4: (_replicas, _without_replicas),
}


def bring_up_to_date(connection: Connection) -> None:
    """Take a file to the version that this DL Studio writes; one that has it is left alone."""
    if _version(connection) >= SCHEMA_VERSION:
        return
    if connection.read_only:
        for version in range(_version(connection) + 1, SCHEMA_VERSION + 1):
            _STEPS[version][1](connection)
        return
    with connection.transaction():
        for version in range(_version(connection) + 1, SCHEMA_VERSION + 1):  # or none by now
            _STEPS[version][0](connection)
            connection.write("UPDATE dl_studio_project SET schema_version = ?", (version,))


def _version(connection: Connection) -> int:
    return int(connection.value("SELECT schema_version FROM dl_studio_project"))
