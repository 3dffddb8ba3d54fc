"""Opening a project's schema: is it one, may this login see it, which version does it have."""

from __future__ import annotations

from ...definitions.errors import InvalidInput, NotPermitted, NotPossible, UnsafeFile
from ..connections import DatabaseReference, parse_reference, resolve
from .connection import Connection
from .driver import SQL, Identifier
from .migrations import lock, migrate, newest_version

#: What the policies of 15_replicas.sql say, without brackets, blanks and types. They call nothing
#: but functions that run with the rights of the project's owner.
_POLICIES = (
    "unitISNULLORunit<>ALLSELECThidden_unitsAShidden_units",
    "fid<>ALLSELECThidden_samplesAShidden_samples",
    "sample<>ALLSELECThidden_samplesAShidden_samples",
)
_WITH_POLICIES = ("samples", "sample_points", "deleted_samples", "sample_changes")


def open_schema(reference: str, member: str) -> Connection:
    """A connection to the project that ``reference`` names; an older one is brought up to date.

    Raises:
        InvalidInput: there is no project there.
        NotPermitted: this login is not a member of it.
        NotPossible: the database cannot be reached, or the project is older than this DL Studio
            and this login cannot change that.
    """
    place = parse_reference(reference)
    if not place.schema:
        raise InvalidInput(
            "The project names no schema. Write it like postgres:CONNECTION/SCHEMA, or choose it "
            "from the list of projects."
        )
    connection = Connection(
        DatabaseReference(place.connection), lambda: resolve(place.connection, member)
    )
    try:
        _find(connection, place)
        _check_harmless(connection, place.schema)
        connection.use_schema(place.schema)
        _check_version(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _find(connection: Connection, place: DatabaseReference) -> None:
    row = connection.row(
        "SELECT has_schema_privilege(n.oid, 'USAGE') AS usable, "
        "EXISTS (SELECT 1 FROM pg_class t WHERE t.relnamespace = n.oid "
        "AND t.relname = 'dl_studio_project' AND t.relkind = 'r') AS project "
        "FROM pg_namespace n WHERE n.nspname = %s",
        (place.schema,),
    )
    if row is None or not row["project"]:
        raise InvalidInput(
            f"There is no project “{place.schema}” in the database of the connection "
            f"“{place.connection}”. Choose one from the list of its projects, or make one with "
            "“Create project”."
        )
    if not row["usable"]:
        raise NotPermitted(
            f"You are not a member of the project “{place.schema}”. Ask its owner to add your "
            f"login, “{connection.value('SELECT session_user')}”."
        )


def _check_harmless(connection: Connection, schema: str) -> None:
    """Refuse a schema whose functions would run with the rights of whoever opens it.

    The functions of a real project run with the rights of its owner, so nobody loses anything by
    calling them. A made-up project could hold others, or tables that are not only data.
    """
    strange = connection.value(
        "SELECT EXISTS (SELECT 1 FROM pg_proc p WHERE p.pronamespace = n.oid "
        "AND right(p.proname, 1) <> '_' AND NOT p.prosecdef) "
        "OR EXISTS (SELECT 1 FROM pg_trigger g JOIN pg_class t ON t.oid = g.tgrelid "
        "JOIN pg_proc p ON p.oid = g.tgfoid WHERE t.relnamespace = n.oid AND NOT g.tgisinternal "
        "AND NOT p.prosecdef) "
        "OR EXISTS (SELECT 1 FROM pg_policy p JOIN pg_class t ON t.oid = p.polrelid "
        "WHERE t.relnamespace = n.oid AND (pg_get_expr(p.polwithcheck, t.oid) <> 'true' "
        "OR regexp_replace(replace(pg_get_expr(p.polqual, t.oid), quote_ident(n.nspname) || '.', "
        "''), '[() ]|::(text|bigint)\\[\\]', '', 'g') <> ALL (%s))) "
        "OR EXISTS (SELECT 1 FROM pg_class t WHERE t.relnamespace = n.oid AND ("
        "t.relkind NOT IN ('r', 'i', 'S', 'v') OR (t.relrowsecurity AND t.relname <> ALL (%s)) "
        "OR (t.relkind = 'v' AND t.relname NOT IN ('all_samples', 'every_sample')))) "
        "FROM pg_namespace n WHERE n.nspname = %s",
        (list(_POLICIES), list(_WITH_POLICIES), schema),
    )
    if strange:
        raise UnsafeFile(
            f"The schema “{schema}” holds functions, views or policies that no project of DL "
            "Studio has and that would run with your rights. It is not opened; ask its owner what "
            "they are for."
        )


def _check_version(connection: Connection) -> None:
    newest = newest_version()
    row = connection.row("SELECT schema_version, name FROM dl_studio_project")
    if row is None:
        raise NotPossible("The project's settings are missing. Use your last backup of it.")
    version = int(row["schema_version"])
    if version > newest:
        connection.read_only = (
            f"The project “{row['name']}” was written by a newer DL Studio (its format is "
            f"{version}, this one writes {newest}), so it can only be looked at. Update the plugin "
            "to change it."
        )
    elif moved := _moved_sentence(connection):
        connection.read_only = moved
    elif connection.value("SELECT pg_is_in_recovery()"):
        connection.read_only = (
            f"The database of the project “{row['name']}” is a copy that cannot be written. "
            "Connect to the original to change the project."
        )
    elif version < newest:
        _bring_up_to_date(connection, str(row["name"]))


def _moved_sentence(connection: Connection) -> str:
    """Where the project went; empty while it is here."""
    row = connection.row("SELECT destination, at, member FROM moved")
    if row is None:
        return ""
    return (
        f"{row['member']} moved this project to “{row['destination']}” on {row['at'][:10]}. Here "
        "it is kept as it was and cannot be changed; open it there."
    )


def _bring_up_to_date(connection: Connection, name: str) -> None:
    owner = connection.row(
        "SELECT pg_get_userbyid(nspowner) AS name, pg_has_role(nspowner, 'MEMBER') AS mine "
        "FROM pg_namespace WHERE nspname = %s",
        (connection.reference.schema,),
    )
    if owner is None or not owner["mine"]:
        raise NotPossible(
            f"The project “{name}” was made by an older DL Studio. Ask {(owner or {}).get('name')} "
            "to open it once with this version, which brings it up to date."
        )
    with connection.transaction():
        lock(connection)
        connection.rows(SQL("SET LOCAL ROLE {}").format(Identifier(owner["name"])))
        row = connection.row("SELECT schema_version, srid FROM dl_studio_project FOR UPDATE") or {}
        if row["schema_version"] < newest_version():  # else somebody else was faster
            version = migrate(connection, row["srid"], after=row["schema_version"])
            connection.rows("UPDATE dl_studio_project SET schema_version = %s", (version,))
            connection.rows("SELECT grant_all_()")
