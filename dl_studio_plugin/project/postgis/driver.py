"""The one place that knows which client library there is: psycopg2, or psycopg 3 in its stead.

QGIS ships psycopg2 on most systems. Both speak DB-API; what differs is small and stands here.
Values are bound by the client in both, so a statement behaves alike.
"""

from __future__ import annotations

from typing import Any

from ...definitions.errors import EnvironmentMissing
from ..connections import ConnectionParameters

try:
    import psycopg2 as driver
    from psycopg2 import sql
    from psycopg2.extensions import libpq_version

    IS_PSYCOPG3 = False
except ImportError:
    try:
        import psycopg as driver  # type: ignore[no-redef]
        from psycopg import sql  # type: ignore[no-redef]
        from psycopg.pq import version as libpq_version  # type: ignore[no-redef]

        IS_PSYCOPG3 = True
    except ImportError as missing:
        raise EnvironmentMissing(
            "This QGIS has no library for PostgreSQL. Install psycopg2 (package python3-psycopg2) "
            "for its Python, or use a project in a .gpkg file."
        ) from missing

__all__ = ["SQL", "DatabaseError", "Identifier", "connect", "is_closed", "notifications", "sql"]

SQL = sql.SQL
Identifier = sql.Identifier
DatabaseError = driver.Error

#: A firewall that forgets an idle connection is noticed after a few minutes, not hours.
_SETTINGS: dict[str, Any] = {
    "application_name": "DL Studio",
    "client_encoding": "UTF8",
    "connect_timeout": 10,
    "keepalives": 1,
    "keepalives_idle": 60,
    "keepalives_interval": 10,
    "keepalives_count": 3,
}
#: What was sent and is not acknowledged is given up after this. No keepalives are sent meanwhile,
#: and the system itself tries for a quarter of an hour, in which QGIS's window stands still. An
#: answer that takes its time is waited for. Only Linux has this clock; others take no notice.
_UNACKNOWLEDGED = {"tcp_user_timeout": 15000}  # milliseconds
_LIBPQ_THAT_KNOWS_IT = 120000


def settings_for(libpq: int) -> dict[str, Any]:
    """The settings of every connection that this version of the client library takes.

    It refuses a connection with settings that it does not know.
    """
    return {**_SETTINGS, **_UNACKNOWLEDGED} if libpq >= _LIBPQ_THAT_KNOWS_IT else _SETTINGS


def connect(parameters: ConnectionParameters) -> Any:
    """A connection on which every statement is a transaction of its own until BEGIN."""
    keywords: dict[str, Any] = {**settings_for(libpq_version()), **parameters.as_keywords()}
    if IS_PSYCOPG3:
        keywords["cursor_factory"] = driver.ClientCursor  # type: ignore[attr-defined]
    connection = driver.connect(**keywords)
    connection.autocommit = True
    return connection


def is_closed(connection: Any) -> bool:
    """Whether the connection is of no use any more."""
    return bool(connection.closed)


def sqlstate(error: BaseException) -> str:
    """The five characters by which the server names a fault; empty for one of the client."""
    return getattr(error, "pgcode", None) or getattr(error, "sqlstate", None) or ""


def message(error: BaseException) -> str:
    """What the server says, without the place in the code that it says it from."""
    diagnosis = getattr(error, "diag", None)
    primary = getattr(diagnosis, "message_primary", None)
    return str(primary or error).strip()


def notifications(connection: Any) -> list[tuple[str, str]]:
    """(channel, payload) of what has arrived; answers at once."""
    if IS_PSYCOPG3:
        return [(n.channel, n.payload) for n in connection.notifies(timeout=0)]
    connection.poll()
    found = [(n.channel, n.payload) for n in connection.notifies]
    connection.notifies.clear()
    return found
