"""Making the schema of a new project: all of it in one transaction, so nothing half made stays."""

from __future__ import annotations

from dataclasses import replace

from osgeo import osr

from ...definitions.errors import InvalidInput, NotPermitted, NotPossible
from ...definitions.roles import Role
from ..connections import DatabaseReference, resolve
from ..geometry import quiet
from ..identifiers import new_id
from ..model import ProjectSettings
from ..rules import iso
from ..settings import checked_settings
from ..store import Clock, utc_now
from .connection import Connection
from .driver import SQL, DatabaseError, Identifier, sql, sqlstate
from .migrations import lock, migrate
from .names import checked_schema, schema_for

OLDEST_SERVER = 13
#: What a schema's comment begins with; the project's name follows.
MARK = "DL Studio project: "


def create_in_database(
    reference: DatabaseReference, settings: ProjectSettings, member: str, clock: Clock
) -> DatabaseReference:
    """Make a project's schema; the login that makes it becomes the project's owner.

    Args:
        reference: the connection, and the schema; an empty one is named after the project.
        settings: what the project is for.
        member: who works, for connections that do not say so themselves.
        clock: gives the time of the making; by default it is the server's.

    Raises:
        InvalidInput: a setting cannot be used, or the schema exists.
        NotPermitted: this login may not make schemas.
        NotPossible: the database cannot be reached, or is not made for this.
    """
    settings = checked_settings(settings)
    if reference.schema:
        checked_schema(reference.schema)
    connection = Connection(
        DatabaseReference(reference.connection), lambda: resolve(reference.connection, member)
    )
    try:
        with connection.transaction():
            created = "" if clock is utc_now else iso(clock())
            begin_schema(
                connection,
                reference.schema,
                replace(settings, id=new_id(), created=created, completed=""),
            )
            _fill(connection, settings)
        return connection.reference
    finally:
        connection.close()


def check_database(reference: DatabaseReference, member: str) -> None:
    """Do nothing if this login could make a project there.

    Raises:
        InvalidInput: the schema's name cannot be used, or is taken.
        NotPermitted: this login may not make schemas.
        NotPossible: the database cannot be reached, or is not made for this.
    """
    connection = Connection(
        DatabaseReference(reference.connection), lambda: resolve(reference.connection, member)
    )
    try:
        _check_server(connection)
        if reference.schema:
            checked_schema(reference.schema)
            taken = "SELECT count(*) FROM pg_namespace WHERE nspname = %s"
            if connection.value(taken, (reference.schema,)):
                raise _taken(reference.schema)
        if not connection.value("SELECT has_database_privilege(current_database(), 'CREATE')"):
            raise _may_not_create()
    finally:
        connection.close()


def _taken(schema: str) -> InvalidInput:
    return InvalidInput(
        f"The database has a schema “{schema}” already, and it is not overwritten. Choose another "
        "name for the schema."
    )


def _may_not_create() -> NotPermitted:
    return NotPermitted(
        "This login may not make schemas in the database. Ask its administrator for GRANT CREATE "
        "ON DATABASE, or to make the project for you and to make you its owner."
    )


def _check_server(connection: Connection) -> None:
    version = int(connection.value("SHOW server_version_num")) // 10000
    if version < OLDEST_SERVER:
        raise NotPossible(
            f"The database server is PostgreSQL {version}. DL Studio needs {OLDEST_SERVER} or "
            "newer; ask whoever runs it for an update."
        )
    if connection.value("SHOW server_encoding") != "UTF8":
        raise NotPossible(
            "The database is not in UTF-8, so it cannot keep every name. Choose another database."
        )
    gis = connection.value(
        "SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace "
        "WHERE e.extname = 'postgis'"
    )
    if gis is None:
        raise NotPossible(
            "The database has no PostGIS. Ask its administrator to run CREATE EXTENSION postgis "
            "in it, or choose another database."
        )
    if "$" in gis:
        raise NotPossible(f"PostGIS is in the schema “{gis}”, whose name cannot be used here.")


def _make_schema(connection: Connection, schema: str, project: str) -> None:
    rows = connection.rows("SELECT nspname FROM pg_namespace")
    taken = {str(row["nspname"]) for row in rows}
    name = schema or schema_for(project, taken)
    if name in taken:
        raise _taken(name)
    try:
        connection.rows(SQL("CREATE SCHEMA {}").format(Identifier(name)))
    except NotPermitted as error:
        raise _may_not_create() from error
    except NotPossible as error:
        if isinstance(error.__cause__, DatabaseError) and sqlstate(error.__cause__) in _TAKEN:
            raise InvalidInput(
                f"Somebody else makes a schema “{name}” at this moment. Try again."
            ) from error
        raise
    connection.use_schema(name)


#: duplicate_schema, and what two who make one at once run into.
_TAKEN = ("42P06", "23505")


def begin_schema(connection: Connection, schema: str, settings: ProjectSettings) -> None:
    """Make the schema with empty tables and the project's settings, inside a transaction.

    Args:
        connection: to the database.
        schema: its name; empty names it after the project.
        settings: an empty time of making is filled in.

    Raises:
        InvalidInput: the schema exists.
        NotPermitted: this login may not make schemas.
        NotPossible: the database is not made for this.
    """
    _check_server(connection)
    _make_schema(connection, schema, settings.name)
    lock(connection)
    srid = _srid(connection, settings.crs)
    version = migrate(connection, srid, after=0)
    made = Identifier(connection.reference.schema)
    connection.rows(SQL("REVOKE ALL ON SCHEMA {} FROM PUBLIC").format(made))
    connection.rows(SQL("REVOKE ALL ON ALL TABLES IN SCHEMA {} FROM PUBLIC").format(made))
    comment = sql.Literal(MARK + settings.name)
    connection.rows(SQL("COMMENT ON SCHEMA {} IS {}").format(made, comment))
    created = settings.created or connection.value("SELECT stamp_(now_())")
    connection.rows(
        "INSERT INTO dl_studio_project (one, schema_version, id, name, inference_type, crs, srid, "
        "area_wkt, instructions, review_own_work, created, completed) "
        "VALUES (1, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)",
        (
            version, settings.id, settings.name, settings.inference_type.value, settings.crs, srid,
            settings.area_wkt, settings.instructions, settings.review_own_work, created,
            settings.completed,
        ),
    )  # fmt: skip


def _fill(connection: Connection, settings: ProjectSettings) -> None:
    for label in settings.classes:
        connection.rows(
            "INSERT INTO label_classes (value, name, colour) VALUES (%s, %s, %s)",
            (label.value, label.name, label.colour),
        )
    for position, entry in enumerate(settings.imagery):
        connection.rows(
            "INSERT INTO imagery (position, source, name, crs, date) VALUES (%s, %s, %s, %s, %s)",
            (position, entry.source, entry.name, entry.crs, entry.date),
        )
    connection.rows("INSERT INTO members VALUES (session_user, %s)", (Role.OWNER.value,))
    connection.rows("SELECT grant_all_()")
    connection.rows("SELECT add_event_(NULL, 'create_project', '', '{}', '{}')")


def _srid(connection: Connection, crs: str) -> int:
    """The server's number for a CRS; 0, where it does not know it (the project's CRS counts)."""
    reference = osr.SpatialReference()
    with quiet():
        reference.SetFromUserInput(crs)
        if not reference.GetAuthorityCode(None):
            reference.AutoIdentifyEPSG()
    code = reference.GetAuthorityCode(None)
    if not code or not code.isdigit():
        return 0
    gis = connection.value(
        "SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace "
        "WHERE e.extname = 'postgis'"
    )
    table = SQL("SELECT srid FROM {}.spatial_ref_sys WHERE auth_name = %s AND auth_srid = %s")
    found = connection.value(
        table.format(Identifier(gis)), (reference.GetAuthorityName(None), int(code))
    )
    return int(found or 0)
