"""The mark of a project that was moved away: its file stays as it was, and says where it went.

It is a table that is made only then, with triggers that keep plain layers from being saved: files
of projects that never move stay as they are.
"""

from __future__ import annotations

from ...definitions.errors import ProjectReadOnly
from ..layer_refusals import MOVED
from .connection import Connection
from .schema import SPATIAL_TABLES
from .sql import sql


def mark_moved(connection: Connection, destination: str, at: str, member: str) -> None:
    """Keep where the project went, inside a transaction, and let nobody write here any more."""
    connection.write(
        "CREATE TABLE moved (destination TEXT NOT NULL, at TEXT NOT NULL, member TEXT NOT NULL)"
    )
    connection.write("INSERT INTO moved VALUES (?, ?, ?)", (destination, at, member))
    for table in SPATIAL_TABLES:
        for verb in ("INSERT", "UPDATE", "DELETE"):
            connection.write(
                sql(
                    "CREATE TRIGGER dl_{table}_moved_{verb} BEFORE {verb} ON {table} "
                    "WHEN (SELECT busy FROM store_writer) = 0 "
                    "BEGIN SELECT RAISE(ABORT, '{text}'); END",
                    table=table.name,
                    verb=verb,
                    text=MOVED.replace("'", "''"),
                )
            )


def moved_sentence(connection: Connection) -> str:
    """Where the project went; empty while it is here."""
    if not connection.value("SELECT count(*) FROM sqlite_master WHERE name = 'moved'"):
        return ""
    row = connection.row("SELECT destination, at, member FROM moved")
    if row is None:
        return ""
    return (
        f"{row['member']} moved this project to “{row['destination']}” on {row['at'][:10]}. Here "
        "it is kept as it was and cannot be changed; open it there."
    )


def check_here(connection: Connection) -> None:
    """Do nothing while the project is here; else raise ProjectReadOnly with where it went."""
    sentence = moved_sentence(connection)
    if sentence:
        raise ProjectReadOnly(sentence)
