"""The projects that a login finds in a database."""

from __future__ import annotations

from dataclasses import dataclass

from ..connections import ConnectionParameters, DatabaseReference
from .connection import Connection
from .creation import MARK


@dataclass(frozen=True)
class FoundProject:
    """A project that this login may open.

    Attributes:
        schema: where it is.
        name: what it is called.
        owner: the login that the schema belongs to.
    """

    schema: str
    name: str
    owner: str


def projects_on(parameters: ConnectionParameters) -> list[FoundProject]:
    """The projects of a database that this login may use, by name.

    Only the server's own catalogue is read: nothing that somebody put into a schema runs.

    Raises:
        NotPossible: the database cannot be reached.
    """
    name = parameters.service or parameters.dbname or parameters.host
    connection = Connection(DatabaseReference(name), lambda: parameters)
    try:
        rows = connection.rows(
            "SELECT n.nspname, obj_description(n.oid, 'pg_namespace') AS comment, "
            "pg_get_userbyid(n.nspowner) AS owner "
            "FROM pg_namespace n JOIN pg_class t ON t.relnamespace = n.oid "
            "WHERE t.relname = 'dl_studio_project' AND t.relkind = 'r' "
            "AND has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(t.oid, 'SELECT')"
        )
    finally:
        connection.close()
    found = [
        FoundProject(row["nspname"], _name(row["comment"]) or row["nspname"], row["owner"])
        for row in rows
    ]
    return sorted(found, key=lambda project: (project.name.casefold(), project.schema))


def _name(comment: str | None) -> str:
    text = comment or ""
    return text[len(MARK) :] if text.startswith(MARK) else ""
