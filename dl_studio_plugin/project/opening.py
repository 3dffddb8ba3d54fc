"""The door to a project: a reference leads to the store of its home."""

from __future__ import annotations

from pathlib import Path

from ..definitions.errors import InvalidInput
from .connections import is_database, parse_reference
from .model import ProjectSettings
from .store import Clock, Store, utc_now


def open_project(reference: str, member: str = "", clock: Clock = utc_now) -> Store:
    """Open the project that ``reference`` names.

    Args:
        reference: path of a GeoPackage, or ``postgres:CONNECTION/SCHEMA``.
        member: who works; empty stands for the only member of a project with one, else for the
            member with the name of the computer's user. In a database the login says who works.
        clock: gives the time that is written down. In a database it is the server's.

    Raises:
        InvalidInput: there is no project there.
        NotPermitted: the login is not a member.
        NotPossible: the database cannot be reached.
        ProjectTooNew: it was written by a newer DL Studio. (In a database it opens read-only.)
    """
    if not reference:
        raise InvalidInput("Choose a project: the .gpkg file that “Create project” made.")
    if is_database(reference):
        from .postgis.store import PostgisStore

        return PostgisStore.open(reference, member)
    from .geopackage.store import GeoPackageStore

    return GeoPackageStore.open(Path(reference), member, clock)


def create_project(
    destination: Path | str, settings: ProjectSettings, member: str = "", clock: Clock = utc_now
) -> Store:
    """Make a new project and open it; ``member``, or the database's login, becomes its owner.

    Args:
        destination: a .gpkg file that does not exist yet, or ``postgres:CONNECTION/SCHEMA``; a
            schema that is left out (``postgres:CONNECTION``) is named after the project.
        settings: what the project is for.
        member: the owner's name; empty takes the name of the computer's user.
        clock: gives the time that is written down.

    Raises:
        InvalidInput: a setting cannot be used, or the file or schema exists.
        NotPermitted: the login may not make schemas.
        NotPossible: the database cannot be
            reached or has no PostGIS.
    """
    if is_database(destination):
        from .postgis.creation import create_in_database
        from .postgis.store import PostgisStore

        made = create_in_database(parse_reference(str(destination)), settings, member, clock)
        return PostgisStore.open(str(made), member)
    from .geopackage.creation import create_geopackage
    from .geopackage.store import GeoPackageStore

    path = Path(destination)
    create_geopackage(path, settings, member, clock)
    return GeoPackageStore.open(path, member, clock)


def check_destination(reference: str, member: str = "") -> None:
    """Do nothing if a project could be made there.

    Args:
        reference: a .gpkg file that does not exist yet, or ``postgres:CONNECTION/SCHEMA``; the
            schema may be left out.
        member: who would make it.

    Raises:
        InvalidInput: the file or schema exists, or cannot be called so.
        NotPermitted: the login may not make schemas.
        NotPossible: the database cannot be reached, or has no PostGIS.
    """
    if is_database(reference):
        from .postgis.creation import check_database

        check_database(parse_reference(reference), member)
        return
    from .geopackage.creation import check_path

    check_path(Path(reference))
