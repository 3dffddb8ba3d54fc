"""Moving a project to another home, or another place of the same: nothing of it is lost.

The project is held against writers, travels row by row into a place that nobody sees yet, and is
read there again. Only if number and content of all rows are the same does the new place appear;
then the old one is marked. It stays as it was, can be read, and says where the project went. A
fault or a cancel before that leaves the old place as it was, and nothing at the new one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ..definitions.errors import DlStudioError, NotPossible, ProjectReadOnly
from ..definitions.roles import Action, Role
from .connections import is_database, parse_reference
from .model import ProjectSettings
from .moved_rows import TABLES, Row, Tally
from .opening import check_destination, open_project
from .rules import Actor, require
from .store import Clock, utc_now

#: Called now and then with the share that is done; what it raises ends the move.
Progress = Callable[[float], None]
_EVERY = 1000


class Departure(Protocol):
    """A project that leaves.

    Attributes:
        member: who moves it.
        place: what the place is called, without folders.
        groups: members that are groups of a server.
    """

    settings: ProjectSettings
    member: str
    place: str
    groups: tuple[str, ...]

    def rows(self, table: str) -> Iterator[Row]:
        """The rows of a table, streamed."""

    def count(self) -> int:
        """How many rows there are in the large tables."""

    def mark_moved(self, destination: str) -> None:
        """Keep where the project went, and let nobody write here any more."""


class Arrival(Protocol):
    """A place that a project comes to; ``reference`` names it."""

    reference: str

    def take(self, table: str, rows: Iterable[Row]) -> None:
        """Write the rows of a table, streamed."""

    def rows(self, table: str) -> Iterator[Row]:
        """What was taken of a table, read again."""

    def finish(self, mover: str, origin: str) -> Sequence[str]:
        """See to it that whoever moves the project is its owner; gives what to know."""


@dataclass(frozen=True)
class MovedProject:
    """A project in its new place.

    Attributes:
        reference: names it there.
        counts: rows by table.
        notes: what the mover has to know, as sentences.
    """

    reference: str
    counts: dict[str, int]
    notes: tuple[str, ...] = ()


def move_project(
    reference: str,
    destination: str,
    member: str = "",
    clock: Clock = utc_now,
    on_progress: Progress = lambda _: None,
) -> MovedProject:
    """Move a project.

    Args:
        reference: where it is.
        destination: a .gpkg file that does not exist yet, or ``postgres:CONNECTION/SCHEMA``; a
            schema that is left out is named after the project.
        member: who moves it; as in :func:`dl_studio_plugin.project.opening.open_project`.
        clock: gives the time that is written down in files.
        on_progress: called with the share that is done, 0 to 1.

    Raises:
        NotPermitted: only an owner may, and a database's login must be allowed to make schemas.
        InvalidInput: there is something at the destination, or it cannot be called so.
        NotPossible: a database cannot be reached, or what arrived was not the same.
        ProjectReadOnly: one of the places cannot be written, or the project was moved before.
    """
    moved = None
    try:
        with _departing(reference, member, clock) as source:
            with _arriving(destination, source.settings, member, clock) as target:
                counts = _carry(source, target, on_progress)
                notes = target.finish(source.member, source.place)
            moved = MovedProject(target.reference, counts, (*notes, *_group_notes(source, target)))
            source.mark_moved(moved.reference)
    except DlStudioError as error:
        if moved is None:
            raise
        raise NotPossible(
            f"The project is complete at “{moved.reference}”, but its former place could not be "
            f"marked ({error}). Work in the new place only, and put the former one away."
        ) from error
    return moved


def check_move(reference: str, destination: str, member: str = "") -> None:
    """Do nothing if the move could begin; else raise as :func:`move_project` would."""
    with open_project(reference, member) as store:
        if store.read_only:
            raise ProjectReadOnly(store.read_only_reason)
        owners = tuple(each.name for each in store.members() if each.role is Role.OWNER)
        require(Actor(store.member, store.role, owners), Action.ADMINISTER)
    check_destination(destination, member)


def _departing(reference: str, member: str, clock: Clock) -> AbstractContextManager[Departure]:
    if is_database(reference):
        from .postgis import departure as from_database

        return from_database.departing(reference, member)
    from .geopackage import departure as from_file

    return from_file.departing(Path(reference), member, clock)


def _arriving(
    destination: str, settings: ProjectSettings, member: str, clock: Clock
) -> AbstractContextManager[Arrival]:
    if is_database(destination):
        from .postgis import arrival as in_database

        return in_database.arriving(parse_reference(destination), settings, member)
    from .geopackage import arrival as in_file

    return in_file.arriving(Path(destination), settings, member, clock)


def _carry(source: Departure, target: Arrival, on_progress: Progress) -> dict[str, int]:
    """Take every table over and compare what arrived; gives the numbers of rows."""
    counts: dict[str, int] = {}
    done, total = 0, 2 * max(1, source.count())  # each row is read twice

    def counted(rows: Iterable[Row]) -> Iterator[Row]:
        nonlocal done
        for row in rows:
            done += 1
            if done % _EVERY == 0:
                on_progress(min(1.0, done / total))
            yield row

    for table in TABLES:
        sent = Tally(counted(source.rows(table)))
        target.take(table, sent)
        arrived = Tally(counted(target.rows(table)))
        if arrived.finished() != sent.finished():
            raise NotPossible(
                f"Of the table “{table}”, {sent.count} rows were sent and {arrived.count} arrived, "
                "or their content differs, so the project was not moved. It is as it was; please "
                "report this."
            )
        counts[table] = sent.count
    return counts


def _group_notes(source: Departure, target: Arrival) -> Iterator[str]:
    if source.groups and not is_database(target.reference):
        names = ", ".join(f"“{name}”" for name in source.groups)
        yield (
            f"In a GeoPackage there are no groups: {names} is a name like any other there. Add the "
            "persons of the group one by one with “Manage group”."
        )
