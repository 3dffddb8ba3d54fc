"""Taking turns: of all the windows and tools that write to a project, one does at a time.

SQLite lets one writer in and has the others wait, but a plain layer of QGIS begins by reading:
when somebody else wrote in between, its save ends at once with “database is locked”. So whoever
writes to a project with DL Studio waits for their *turn* first: the store before each
transaction, the layers before QGIS saves their edits. A layer keeps its turn until the store has
taken the edits up, so that they get the name of who drew them and not of who writes next.

A turn belongs to a thread, which may take it again while it has it. It is a lock on a file
``.NAME.turn`` beside the project, that goes away with the last window that has the project open.
"""

from __future__ import annotations

import threading
from pathlib import Path

from .file_lock import FileLock


class Turn:
    """The turn to write to one project, for this process."""

    def __init__(self, path: Path) -> None:
        self._file = FileLock(path.with_name(f".{path.name}.turn"))
        self._thread = threading.RLock()
        self._depth = 0

    def take(self, seconds: float) -> bool:
        """Wait for the turn, for at most ``seconds``; whether it came."""
        if not self._thread.acquire(timeout=seconds):
            return False
        if self._depth == 0 and not self._file.take(seconds):
            self._thread.release()
            return False
        self._depth += 1
        return True

    def give_back(self) -> None:
        """Let the next one write, once it was given back as often as it was taken."""
        self._depth -= 1
        if self._depth == 0:
            self._file.give_back()
        self._thread.release()

    def end(self) -> None:
        """Nobody in this process writes to the project any more."""
        self._file.remove()
