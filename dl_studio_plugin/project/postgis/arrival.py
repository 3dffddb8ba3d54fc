"""A project arrives in a new schema: rows that travel are written as its tables.

They travel to the server as JSON, many at once. The triggers of the tables, which would take them
for edits by hand, leave alone what the schema's owner writes with the path of its functions.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any

from ...definitions.roles import Role
from ..connections import DatabaseReference, resolve
from ..model import ProjectSettings
from ..moved_rows import FLAGS, TABLES, Row
from .connection import Connection
from .creation import begin_schema
from .departure import read_rows
from .driver import SQL, Identifier
from .names import checked_schema

_BATCH = 2000
_TYPES = {
    **dict.fromkeys(("position", "value", "round", "priority", "version", "wanted"), "integer"),
    **dict.fromkeys(("number", "id", "event", "by", "target", "replica"), "bigint"),
    **dict.fromkeys(FLAGS, "boolean"),
    "score": "double precision",
}
#: Where a name means a number in one table only.
_NUMBERS = {
    "unit_changes": ("unit",),
    "sample_changes": ("sample",),
    "snapshots": ("samples",),
    "snapshot_samples": ("sample",),
    "replica_samples": ("sample",),
}
#: For what has no outline in a file, where a layer may hold rows without one.
_NO_POLYGON = "geometry_('010600000000000000')"
_NO_POINT = "geometry_('0101000000000000000000F87F000000000000F87F')"

_UNIT = (
    "(fid, geom, uuid, name, state, subset, assignee, holder, lease_until, labelled_by, "
    "reviewed_by, round, priority, nothing_here, reason, version, whole_area, blind) "
    "SELECT number, coalesce(geometry_(wkb), {no_polygon}), uuid, name, state, subset, assignee, "
    "holder, lease_until, labelled_by, reviewed_by, round, priority, nothing_here, reason, "
    "version, whole_area, blind FROM given"
)
_SAMPLE = "uuid, class, unit, state, author, source, created, modified, version, score, reason"
_STATEMENTS = {
    "work_units": (
        "INSERT INTO work_units {unit} WHERE NOT deleted",
        "INSERT INTO deleted_units {unit} WHERE deleted",
    ),
    "samples": (
        "INSERT INTO samples (fid, geom, {sample}) SELECT number, "
        "coalesce(geometry_(wkb), {no_polygon}), {sample} FROM given "
        "WHERE NOT deleted AND NOT points",
        "INSERT INTO sample_points (fid, geom, {sample}) SELECT number, "
        "coalesce(geometry_(wkb), {no_point}), {sample} FROM given "
        "WHERE NOT deleted AND points",
        "INSERT INTO deleted_samples (fid, points, geom, {sample}) SELECT number, points, "
        "coalesce(geometry_(wkb), {no_polygon}), {sample} FROM given WHERE deleted",
    ),
    "comments": (
        "INSERT INTO comments (fid, geom, uuid, text, unit, sample, category, author, created, "
        "resolved, reply_to) SELECT number, geometry_(wkb), uuid, text, unit, sample, category, "
        "author, created, CAST(resolved AS integer), reply_to FROM given",
    ),
    "events": (
        "INSERT INTO events (id, at, member, what, subject, old, new, undoable, target, change) "
        "SELECT id, at, member, what, subject, CAST(old AS jsonb), CAST(new AS jsonb), undoable, "
        "target, id FROM given",
    ),
    "unit_changes": (
        "INSERT INTO unit_changes (change, unit, existed, before, name, geom) "
        "SELECT event, unit, existed, CAST(before AS jsonb), name, geometry_(wkb) FROM given",
    ),
    "sample_changes": (
        "INSERT INTO sample_changes (change, sample, existed, unit, state, reason, source, class, "
        "geom) SELECT event, sample, existed, unit, state, reason, source, class, geometry_(wkb) "
        "FROM given",
    ),
    "packet_marks": (
        "INSERT INTO packet_marks (packet, uuid, change, version, digest) "
        "SELECT packet, uuid, event, version, digest FROM given",
    ),
    "snapshot_samples": (
        "INSERT INTO snapshot_samples (number, sample, uuid, unit, subset, class, geom) "
        "SELECT number, sample, uuid, unit, subset, class, "
        "coalesce(geometry_(wkb), {no_polygon}) FROM given",
    ),
    "replica_samples": (
        "INSERT INTO replica_samples (replica, sample, class, geom) "
        "SELECT replica, sample, class, coalesce(geometry_(wkb), {no_polygon}) FROM given",
    ),
}
_PIECES = {
    "unit": SQL(_UNIT).format(no_polygon=SQL(_NO_POLYGON)),
    "sample": SQL(_SAMPLE),
    "no_polygon": SQL(_NO_POLYGON),
    "no_point": SQL(_NO_POINT),
}
#: Numbers that were given are never given again.
_SEQUENCES = {
    "work_units_fid_seq": "SELECT fid FROM work_units UNION ALL SELECT fid FROM deleted_units",
    "sample_numbers": "SELECT fid FROM every_sample",
    "comments_fid_seq": "SELECT fid FROM comments",
    "runs_id_seq": "SELECT id FROM runs",
    "replicas_id_seq": "SELECT id FROM replicas",
    "change_numbers": "SELECT id FROM events",
}


class Arrival:
    """A schema that is being made; nobody sees it before it is whole."""

    def __init__(self, connection: Connection) -> None:
        self.reference = str(connection.reference)
        self._connection = connection
        self._schema = connection.reference.schema

    def rows(self, table: str) -> Iterator[Row]:
        """What was taken of a table, read again."""
        return read_rows(self._connection, table)

    def take(self, table: str, rows: Iterable[Row]) -> None:
        """Write the rows of a table, streamed."""
        columns = TABLES[table]
        source = iter(rows)
        statements = _statements(table)
        self._connection.rows(
            "SELECT set_config('search_path', quote_ident(%s) || ', pg_temp', true)",
            (self._schema,),
        )
        while batch := list(islice(source, _BATCH)):
            given = json.dumps(
                [{name: _sent(value) for name, value in zip(columns, row)} for row in batch],
                ensure_ascii=False,
            )
            for statement in statements:
                self._connection.rows(statement, (given,))
        self._connection.use_schema(self._schema)

    def finish(self, mover: str, origin: str) -> list[str]:
        """Make this login an owner, give the members their rights; gives what to know."""
        rows, value = self._connection.rows, self._connection.value
        for sequence, numbers in _SEQUENCES.items():
            highest = SQL("SELECT setval(%s, greatest(max(n), 1), max(n) > 0) FROM ({}) AS x (n)")
            rows(highest.format(SQL(numbers)), (sequence,))
        rows("UPDATE event_counter SET last = (SELECT coalesce(max(id), 0) FROM events)")
        rows(
            "INSERT INTO members VALUES (session_user, %s) "
            "ON CONFLICT (name) DO UPDATE SET role = excluded.role",
            (Role.OWNER.value,),
        )
        rows("SELECT grant_all_()")
        if value("SELECT count(*) FROM replicated_units"):
            rows("SELECT hide_blind_units_()")
        rows(
            "SELECT add_event_(NULL, 'move_project', '', '{}', %s::jsonb)",
            (json.dumps({"from": origin}, ensure_ascii=False),),
        )
        return list(self._notes(mover, str(value("SELECT session_user"))))

    def _notes(self, mover: str, login: str) -> Iterator[str]:
        if mover != login:
            yield (
                f"In the database you are “{login}”; what you did before stays in the name of "
                f"“{mover}”."
            )
        members = self._connection.rows(
            "SELECT m.name, p.rolcanlogin AS person FROM members m "
            "LEFT JOIN pg_roles p ON p.rolname = m.name ORDER BY 1"
        )
        unknown = [row["name"] for row in members if row["person"] is None]
        if unknown:
            yield (
                f"The database server has no login of the name {_listed(unknown)}. They stay "
                "members; once whoever runs the server has made their logins, give them their "
                "roles again with “Manage group”."
            )
        groups = [row["name"] for row in members if row["person"] is False]
        if groups:
            yield (
                f"On the database server {_listed(groups)} is the name of a group, all of whose "
                "logins now have the role. Remove the member if that is not meant."
            )


@contextmanager
def arriving(
    reference: DatabaseReference, settings: ProjectSettings, member: str
) -> Iterator[Arrival]:
    """A new schema for a project, which is there once the block has ended without a fault.

    Raises:
        InvalidInput: the schema exists, or cannot be called so.
        NotPermitted: this login may not make schemas.
        NotPossible: the database cannot be reached, or is not made for this.
    """
    if reference.schema:
        checked_schema(reference.schema)
    connection = Connection(
        DatabaseReference(reference.connection), lambda: resolve(reference.connection, member)
    )
    try:
        with connection.transaction():
            begin_schema(connection, reference.schema, settings)
            yield Arrival(connection)
    finally:
        connection.close()


def _statements(table: str) -> list[Any]:
    """What writes the rows of a table; bound to it are the rows as JSON, under the name ``given``.

    Tables that are alike in both homes have no statement of their own.
    """
    names = SQL(", ").join([Identifier(name) for name in TABLES[table]])
    alike = SQL("INSERT INTO {} ({}) SELECT {} FROM given").format(Identifier(table), names, names)
    own = [SQL(text).format(**_PIECES) for text in _STATEMENTS.get(table, ())]
    columns = [
        SQL("{} {}").format(Identifier(name), SQL(_type(table, name))) for name in TABLES[table]
    ]
    given = SQL("WITH given AS (SELECT * FROM json_to_recordset(%s::json) AS r ({})) {}")
    return [given.format(SQL(", ").join(columns), statement) for statement in own or [alike]]


def _type(table: str, column: str) -> str:
    if column in _NUMBERS.get(table, ()):
        return "bigint"
    return _TYPES.get(column, "text")


def _sent(value: Any) -> Any:
    """An outline as hexadecimal text."""
    return (value.hex() or None) if isinstance(value, bytes) else value


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"“{name}”" for name in names)
