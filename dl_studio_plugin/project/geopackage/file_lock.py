"""A lock between processes: the operating system's lock on a small file of its own.

The lock is gone when the process is, however it ended. (SQLite's own locks are on the project's
file, which therefore must never be opened beside SQLite: closing it would drop them.) Where the
folder or the file system knows no such locks, everybody gets it: it makes SQLite's own locks
smoother and does not replace them.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from pathlib import Path
from typing import Optional

_POLL_S = 0.002


class FileLock:
    """The lock on ``path``, which is made when it is first taken."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: Optional[int] = None

    @property
    def is_real(self) -> bool:
        """Whether the lock that was taken keeps others out."""
        return self._handle is not None and self._handle >= 0

    def take(self, seconds: float = 0.0) -> bool:
        """Take the lock, waiting for at most ``seconds``; whether that worked."""
        end = time.monotonic() + seconds
        while not self._try():
            if time.monotonic() >= end:
                return False
            time.sleep(_POLL_S)
        return True

    def give_back(self) -> None:
        """Let others have it; a second call does nothing."""
        handle, self._handle = self._handle, None
        if handle is not None and handle >= 0:
            _unlock(handle)
            os.close(handle)

    def remove(self) -> None:
        """Remove the file, unless somebody else holds the lock."""
        if self._handle is None and not self.take():
            return
        with contextlib.suppress(OSError):  # on Windows, where others have it open
            self.path.unlink()
        self.give_back()

    def _try(self) -> bool:
        try:
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o666)
        except OSError:
            self._handle = -1  # there are no locks here
            return True
        try:
            locked = _lock(handle)
        except OSError:
            os.close(handle)
            self._handle = -1
            return True
        if locked and self._is_still_there(handle):
            self._handle = handle
            return True
        os.close(handle)
        return False

    def _is_still_there(self, handle: int) -> bool:
        """Whether the file was not removed between opening and locking it."""
        try:
            return os.path.samestat(os.fstat(handle), self.path.stat())
        except OSError:
            return False


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
