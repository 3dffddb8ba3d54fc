"""Who has a project open: seen by others while it lasts, and found afterwards if it was cut off.

Each process that has a project open for writing holds the lock on a file ``.NAME.PID-….open``
beside it, which is removed when the project is closed. A process that crashes or is killed, or a
computer that loses its power, leaves the file behind without a lock. Whoever comes next finds it,
removes it, and knows that the project *was not closed properly* (see ``repair.py``).
"""

from __future__ import annotations

import os
import secrets
import threading
from pathlib import Path

from .file_lock import FileLock
from .turns import Turn

_ENDING = ".open"


class Attendance:
    """That this process has one project open; its parts share one."""

    def __init__(self, path: Path) -> None:
        self.turn = Turn(path)
        self._path = path
        self._mark = FileLock(
            path.with_name(f".{path.name}.{os.getpid()}-{secrets.token_hex(4)}{_ENDING}")
        )
        self._is_marked = False
        self._was_cut_off = False
        self._is_to_be_checked = False
        self.users = 0

    def show(self) -> None:
        """Let others see that the project is open here; find out whether somebody was cut off."""
        if not self._is_marked:
            self._is_marked = True
            self._was_cut_off = remove_left_marks(self._path)
            self._mark.take()

    def was_cut_off(self) -> bool:
        """Whether somebody who had it open before could not close it; asked, it is dealt with."""
        found, self._was_cut_off = self._was_cut_off, False
        return found

    def check_again(self) -> None:
        """Leave the mark behind: the project is not in order, and the next one shall look too."""
        self._is_to_be_checked = True

    def end(self) -> None:
        """This process lets the project go."""
        if self._is_to_be_checked:
            self._mark.give_back()
        elif self._is_marked:
            self._mark.remove()
        self.turn.end()


_open: dict[Path, Attendance] = {}
_guard = threading.Lock()


def attend(path: Path, writes: bool) -> Attendance:
    """Have a project open; :func:`leave` as often afterwards.

    Args:
        path: the project's file.
        writes: it can be written here: others see that it is open.
    """
    key = path.resolve()
    with _guard:
        attendance = _open.setdefault(key, Attendance(key))
        attendance.users += 1
        if writes:
            attendance.show()
        return attendance


def leave(path: Path) -> None:
    """The project was closed."""
    key = path.resolve()
    with _guard:
        attendance = _open.get(key)
        if attendance is None:
            return
        attendance.users -= 1
        if attendance.users <= 0:
            del _open[key]
            attendance.end()


def is_open_anywhere(path: Path) -> bool:
    """Whether this or another process has the project open for writing."""
    key = path.resolve()
    with _guard:
        if key in _open:
            return True
    for file in _marks(key):
        mark = FileLock(file)
        if not mark.take():
            return True
        mark.give_back()
    return False


def remove_left_marks(path: Path) -> bool:
    """Remove the marks of processes that are gone; whether there were any."""
    found = False
    for file in _marks(path):
        mark = FileLock(file)
        if mark.take() and mark.is_real:
            mark.remove()
            found = True
    return found


def _marks(path: Path) -> list[Path]:
    beginning = f".{path.name}."
    try:
        with os.scandir(path.parent) as entries:
            return [
                Path(entry.path)
                for entry in entries
                if entry.name.startswith(beginning) and entry.name.endswith(_ENDING)
            ]
    except OSError:
        return []
