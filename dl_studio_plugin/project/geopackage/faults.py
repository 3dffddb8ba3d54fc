"""What SQLite and the file system refuse, as sentences that say what to do."""

from __future__ import annotations

import os
import sqlite3
import stat
from pathlib import Path
from typing import Optional

from ...definitions.errors import (
    DlStudioError,
    InvalidInput,
    NotEnoughSpace,
    NotPossible,
    ProjectDamaged,
    ProjectReadOnly,
)
from ..file_systems import network_kind
from .backup_files import newest_backup

BUSY = "Somebody else is writing a large change to this project. Try again in a minute."


def explained(error: sqlite3.DatabaseError, path: Path) -> Optional[DlStudioError]:
    """The fault that ``error`` stands for; ``None`` where it is a mistake of ours."""
    text = str(error)
    if "locked" in text or "busy" in text:
        return NotPossible(BUSY)
    if "full" in text:
        return NotEnoughSpace(
            f"The disk became full while “{path}” was written. Nothing was changed; free some "
            "space and try again."
        )
    if "readonly" in text or "unable to open" in text:
        return ProjectReadOnly(cannot_be_written(path))
    if "malformed" in text or "not a database" in text or "disk I/O" in text:
        return damaged(path, text)
    return None


def damaged(path: Path, what: str) -> ProjectDamaged:
    """The file cannot be read as a whole; the text names the backup that there is."""
    backup = newest_backup(path)
    if backup is None:
        return ProjectDamaged(
            f"The project “{path}” is damaged ({what}), and there is no backup beside it. Put a "
            "copy of it in its place, or bring the packets of your team into a new project."
        )
    return ProjectDamaged(
        f"The project “{path}” is damaged ({what}). Restore its backup of {backup.words} with the "
        f"panel of DL Studio, or copy “{backup.path}” into its place."
    )


def not_a_project(path: Path) -> DlStudioError:
    """The file is something else, or nothing of it can be read any more."""
    if newest_backup(path) is not None:
        return damaged(path, "it cannot be read as a database")
    return InvalidInput(
        f"“{path}” is not a project of DL Studio. Choose the .gpkg file that “Create project” made."
    )


def not_opened(path: Path, error: sqlite3.DatabaseError) -> DlStudioError:
    """The file is there, but SQLite cannot begin to read it."""
    text = str(error)
    if "unable to open" in text:
        return ProjectReadOnly(
            f"The project “{path}” cannot be opened where it is, because its folder cannot be "
            "written to and the file was not closed properly. Copy it, with the files beside it "
            "that begin with its name, to a folder of your own and open the copy."
        )
    return damaged(path, text) if "malformed" in text else not_a_project(path)


def cannot_be_written(path: Path) -> str:
    """Why nothing can be changed, where permissions forbid it."""
    return (
        f"The project “{path}” cannot be written to. Allow writing to the file and its folder, or "
        "copy the project to a folder of your own."
    )


def read_only_reason(path: Path) -> str:
    """Why the project opens for reading only; empty where it can be written."""
    kind = network_kind(path)
    if kind:
        return (
            f"The project “{path}” lies on a network drive ({kind}), where two people who save at "
            "once can damage it, so it opens for reading only. Copy it to a folder of this "
            "computer and work there; others get their work units as packets (“Check out "
            "packet”), which may well travel over the drive."
        )
    return "" if is_writable(path) else cannot_be_written(path)


def is_writable(path: Path) -> bool:
    """Whether the file and its folder (which takes the journal) can be written to.

    The write bits count even for an administrator: a project that was marked as read-only is
    meant to stay as it is. (On Windows a folder's read-only attribute means something else.)
    """
    folder = path.absolute().parent
    marked = (path,) if os.name == "nt" else (path, folder)
    try:
        return all(stat.S_IMODE(place.stat().st_mode) & 0o222 for place in marked) and all(
            os.access(place, os.W_OK) for place in (path, folder)
        )
    except OSError:
        return False
