"""The backups of a project: where they are and what their names say.

They lie in a folder ``NAME_backups`` beside the project, each a whole project file named after
the time at which it was made and the last event that it holds.
"""

from __future__ import annotations

import re
from datetime import datetime, timezone
from pathlib import Path
from typing import NamedTuple, Optional

_NAME = re.compile(r"(\d{4}-\d\d-\d\d)_(\d{6})_event(\d+)\.gpkg")


class Backup(NamedTuple):
    """One backup: its file, when it was made (UTC), the last event in it."""

    path: Path
    made: datetime
    event: int

    @property
    def words(self) -> str:
        """When it was made, for a sentence."""
        return self.made.strftime("%Y-%m-%d %H:%M UTC")


def backup_folder(project: Path) -> Path:
    """Where a project's backups are."""
    return project.with_name(f"{project.stem}_backups")


def backup_path(project: Path, made: datetime, event: int) -> Path:
    """Where a backup that is made now goes."""
    return backup_folder(project) / f"{made:%Y-%m-%d_%H%M%S}_event{event}.gpkg"


def backups_of(project: Path) -> list[Backup]:
    """The backups of a project, newest first."""
    try:
        files = list(backup_folder(project).iterdir())
    except OSError:
        return []
    found = []
    for file in files:
        name = _NAME.fullmatch(file.name)
        if name:
            made = datetime.strptime(f"{name[1]} {name[2]}", "%Y-%m-%d %H%M%S")
            found.append(Backup(file, made.replace(tzinfo=timezone.utc), int(name[3])))
    return sorted(found, key=lambda backup: (backup.made, backup.event), reverse=True)


def newest_backup(project: Path) -> Optional[Backup]:
    """The newest backup, or ``None``."""
    return next(iter(backups_of(project)), None)
