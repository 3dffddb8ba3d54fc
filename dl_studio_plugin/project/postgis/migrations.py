"""Making a project's schema, and bringing an older one up to date.

``migrations/NNNN_what.sql`` change tables; they are numbered, run once and in order, and there is
no way back. ``functions/NN_what.sql`` hold views, functions and triggers, which are replaced as a
whole after any migration; a change in them needs a migration too, if only an empty one, so that
existing projects get it. All of it happens in one transaction under an advisory lock.

Placeholders in these files: ``{schema}``, ``{gis}`` (where PostGIS is), ``{srid}``,
``{schema_text}`` (the name as text), ``{definer}`` (what functions that act for the schema's
owner need) and ``{by_others}`` (a trigger's condition: it is not such a function that writes).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .connection import Connection
from .driver import SQL, Identifier, sql
from .rule_tables import rule_rows

_FOLDER = Path(__file__).parent
#: The migrations' lock among a database's advisory locks; the second key is the schema.
_LOCK = 20260131


def migration_files() -> list[Path]:
    """The migrations in their order."""
    return sorted((_FOLDER / "migrations").glob("[0-9]*.sql"))


def newest_version() -> int:
    """The version that this DL Studio writes."""
    return version_of(migration_files()[-1])


def version_of(migration: Path) -> int:
    """The version that a migration leads to."""
    return int(migration.name.partition("_")[0])


def lock(connection: Connection) -> None:
    """Let nobody else migrate this schema until the transaction ends."""
    connection.rows(
        "SELECT pg_advisory_xact_lock(%s, hashtext(%s))", (_LOCK, connection.reference.schema)
    )


def migrate(connection: Connection, srid: int, after: int, until: int = 0) -> int:
    """Run the migrations beyond version ``after``, inside a transaction; gives the version.

    Args:
        connection: as a login that may act for the schema's owner.
        srid: of the project's geometries; 0 is unknown.
        after: the version that the schema has; 0 is an empty one.
        until: the last version to go to; 0 is the newest.
    """
    version = after
    places = _places(connection, srid)
    connection.rows("SET LOCAL check_function_bodies = off")
    connection.rows("SET LOCAL client_min_messages = warning")
    for migration in migration_files():
        if version < version_of(migration) <= (until or newest_version()):
            _run(connection, migration, places)
            version = version_of(migration)
    for functions in sorted((_FOLDER / "functions").glob("*.sql")):
        _run(connection, functions, places)
    _write_rules(connection)
    return version


def _run(connection: Connection, file: Path, places: dict[str, Any]) -> None:
    connection.rows(SQL(file.read_text(encoding="utf-8")).format(**places))


def _places(connection: Connection, srid: int) -> dict[str, Any]:
    schema = connection.reference.schema
    gis = connection.value(
        "SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace "
        "WHERE e.extname = 'postgis'"
    )
    text = sql.Literal(schema)
    return {
        "schema": Identifier(schema),
        "gis": Identifier(str(gis)),
        "srid": sql.Literal(srid),
        "schema_text": text,
        "definer": SQL("SECURITY DEFINER SET search_path = {}, pg_temp").format(Identifier(schema)),
        # Only in a function of the schema is somebody its owner *and* has this path. Names are
        # settled when the trigger is made, so that nobody's own path can change them.
        "by_others": SQL(
            "NOT has_schema_privilege({0}, 'CREATE') "
            "OR current_setting('search_path') <> quote_ident({0}) || ', pg_temp'"
        ).format(text),
    }


def _write_rules(connection: Connection) -> None:
    for table, rows in rule_rows().items():
        connection.rows(SQL("DELETE FROM {}").format(Identifier(table)))
        marks = SQL(", ").join([sql.Placeholder()] * len(rows[0]))
        insert = SQL("INSERT INTO {} VALUES ({})").format(Identifier(table), marks)
        for row in rows:
            connection.rows(insert, row)
