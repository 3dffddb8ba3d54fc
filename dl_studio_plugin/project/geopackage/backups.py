"""Backups that roll: made by themselves before a change, the last ones kept, and brought back.

A project that lives on is copied before the first change of a day, and after many events (an
hour's import is worth more than a day's reading). A copy is checked before it counts, so that a
damaged file never takes the place of a good backup. SQLite's own backup is used: it gives a
whole state even while others write.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from ...definitions.atomic import atomic_path, check_disk_space
from ...definitions.errors import DlStudioError, InvalidInput, NotPossible
from .attendance import is_open_anywhere
from .backup_files import Backup, backup_folder, backup_path, backups_of
from .connection import reading_address

if TYPE_CHECKING:
    from .session import Session

#: How many are kept.
KEPT = 10
#: One is made when the last one is this old …
OLD = timedelta(days=1)
#: … or when so many events came after it.
MANY_EVENTS = 1000
#: A store looks whether one is due before its first change and then every so many.
_LOOK_EVERY = 100

_SIDE_FILES = ("-wal", "-shm", "-journal")


class RollingBackups:
    """Sees to it that a store's project is backed up."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._changes = 0

    def before_change(self) -> str:
        """Make a backup if one is due; a sentence where that failed, which stops nobody."""
        self._changes += 1
        if self._changes % _LOOK_EVERY != 1 or self._session.connection.read_only:
            return ""
        try:
            with self._session.connection.in_turn():
                self._make_if_due()
        except (OSError, sqlite3.Error, DlStudioError) as error:
            return f"No backup of the project could be made. {error}"
        return ""

    def _make_if_due(self) -> None:
        session = self._session
        project, now = session.connection.path, session.now()
        created = datetime.strptime(session.settings().created[:19], "%Y-%m-%dT%H:%M:%S")
        last_event = session.next_event() - 1
        if is_due(project, created.replace(tzinfo=timezone.utc), last_event, now):
            make_backup(project, now, last_event)


def is_due(project: Path, created: datetime, last_event: int, now: datetime) -> bool:
    """Whether a backup should be made before the next change."""
    newest = next(iter(backups_of(project)), None)
    made, event = (newest.made, newest.event) if newest else (created, 1)
    return last_event > event and (now - made >= OLD or last_event - event >= MANY_EVENTS)


def make_backup(project: Path, now: datetime, event: int) -> Path:
    """Copy the project and let the oldest backups go.

    Raises:
        InvalidInput: the folder cannot be made.
        NotEnoughSpace: the disk is too full for it.
        OSError, sqlite3.Error: it could not be written, or the project is damaged.
    """
    target = backup_path(project, now, event)
    check_disk_space(target.parent, project.stat().st_size, "The backup of the project")
    copy_project(project, target)
    for old in backups_of(project)[KEPT:]:
        old.path.unlink()
    return target


def copy_project(source: Path, target: Path) -> None:
    """Copy a project as a whole, whoever writes to it meanwhile.

    Raises:
        OSError, sqlite3.Error: it could not be written, or the project is damaged.
    """
    with atomic_path(target) as part:
        _copy(source, part)


def _copy(source: Path, part: Path) -> None:
    with (
        closing(sqlite3.connect(reading_address(source), uri=True)) as project,
        closing(sqlite3.connect(part)) as copy,
    ):
        project.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        verdict = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise sqlite3.DatabaseError(f"malformed: {verdict}")


def restore_backup(project: Path, now: datetime, backup: Optional[Backup] = None) -> str:
    """Put a backup (the newest that is whole) in the place of a project.

    The file that was there stays beside it under another name.

    Returns:
        A sentence that says what was done.

    Raises:
        InvalidInput: there is no backup that could be used.
        NotPossible: somebody has the project open.
    """
    if is_open_anywhere(project):
        raise NotPossible(
            f"The project “{project.name}” is open. Close it here and in every other window before "
            "you restore a backup."
        )
    chosen = backup or _newest_that_is_whole(project)
    if chosen is None:
        raise InvalidInput(
            f"There is no backup of “{project.name}” in “{backup_folder(project)}” that can be "
            "used. Put a copy of the project in its place."
        )
    with atomic_path(project) as part:
        _copy(chosen.path, part)
        kept = _put_aside(project, now)
    done = f"The project “{project.name}” is again as it was at {chosen.words}."
    return done if kept is None else f"{done} What was there before is kept as “{kept}”."


def _newest_that_is_whole(project: Path) -> Optional[Backup]:
    for backup in backups_of(project):
        try:
            with closing(sqlite3.connect(reading_address(backup.path), uri=True)) as file:
                if file.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok":
                    return backup
        except sqlite3.Error:
            continue
    return None


def _put_aside(project: Path, now: datetime) -> Optional[Path]:
    """Move what is there to the backups, with the files that SQLite keeps beside it."""
    if not project.exists():
        return None
    folder = backup_folder(project)
    folder.mkdir(exist_ok=True)
    name, number = f"before_restore_{now:%Y-%m-%d_%H%M%S}", 1
    while (kept := folder / f"{name}_{number}.gpkg").exists():
        number += 1
    for ending in _SIDE_FILES:
        side = Path(f"{project}{ending}")
        if side.exists():
            side.replace(f"{kept}{ending}")
    return project.replace(kept)
