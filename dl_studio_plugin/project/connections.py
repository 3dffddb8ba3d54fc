"""How a reference to a project in a database becomes a connection to it.

A reference, ``postgres:CONNECTION/SCHEMA``, names a connection and never how to log in. Whoever
knows connections (QGIS, with its authentication store) registers a *resolver*, which gives the
parameters each time that a connection is opened. They live only as long as that takes: nothing
here, in a project or in an error holds a password.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from typing import Optional

from ..definitions.errors import InvalidInput, NotPossible

POSTGRES_PREFIX = "postgres:"


@dataclass(frozen=True)
class ConnectionParameters:
    """Where a PostgreSQL database is and how to log in; what is empty is left to the system.

    Attributes:
        host: name, address, or folder of the server's socket.
        service: a section of the service file, which may say everything else.
        sslmode: ``disable`` … ``verify-full``.
        sslrootcert, sslcert, sslkey: paths of certificates and the key.
    """

    host: str = ""
    port: str = ""
    dbname: str = ""
    user: str = ""
    password: str = field(default="", repr=False)
    sslmode: str = ""
    service: str = ""
    sslrootcert: str = ""
    sslcert: str = ""
    sslkey: str = ""

    def as_keywords(self) -> dict[str, str]:
        """What is given, by the names that the database's client library uses."""
        values = {entry.name: str(getattr(self, entry.name)) for entry in fields(self)}
        return {name: value for name, value in values.items() if value}


#: From a connection's name and the member who works (where that is known) to the parameters.
#: A connection that logs in by itself decides who works, and leaves the member aside.
Resolver = Callable[[str, str], ConnectionParameters]

_resolvers: list[Resolver] = []


def set_resolver(resolver: Optional[Resolver]) -> None:
    """Let ``resolver`` say what the names of connections stand for; ``None`` forgets it."""
    _resolvers[:] = [resolver] if resolver else []


def resolve(connection: str, member: str = "") -> ConnectionParameters:
    """The parameters of the connection of that name.

    Raises:
        NotPossible: nobody knows connections here.
        InvalidInput: there is none of that name (raised by the resolver).
    """
    if not _resolvers:
        raise NotPossible(
            f"The database connection “{connection}” is known to QGIS only. Open the project in "
            "QGIS, or choose the .gpkg file of a project."
        )
    return _resolvers[0](connection, member)


@dataclass(frozen=True)
class DatabaseReference:
    """The two names in a reference; a new project may leave its schema open."""

    connection: str
    schema: str = ""

    def __str__(self) -> str:
        return f"{POSTGRES_PREFIX}{self.connection}/{self.schema}"


def is_database(reference: object) -> bool:
    """Whether ``reference`` names a project in a database."""
    return isinstance(reference, str) and reference.startswith(POSTGRES_PREFIX)


def parse_reference(reference: str) -> DatabaseReference:
    """The parts of ``postgres:CONNECTION/SCHEMA``; a connection's name may itself hold ``/``.

    Raises:
        InvalidInput: it names no connection.
    """
    place = reference[len(POSTGRES_PREFIX) :]
    connection, separator, schema = place.rpartition("/")
    if not separator:
        connection, schema = place, ""
    if not connection.strip():
        raise InvalidInput(
            "The project names no database connection. Write it like postgres:CONNECTION/SCHEMA, "
            "with the name of a PostgreSQL connection of QGIS."
        )
    return DatabaseReference(connection, schema)
