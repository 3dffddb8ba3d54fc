"""Hearing of what others do to a project: a thread that asks, so that nobody waits for it.

The thread has a connection of its own. A database says by itself that something happened, which
is only a hint (a firewall may swallow it); so the number of the last event is asked for every few
seconds in any case. A file is only asked.
"""

from __future__ import annotations

import threading
from abc import abstractmethod
from pathlib import Path
from typing import Optional

from ..definitions.errors import DlStudioError
from .connections import is_database, parse_reference, resolve

#: How long it takes at most until an event is noticed that nobody told of.
POLL_SECONDS = 5.0
#: A file is cheap to ask.
FILE_POLL_SECONDS = 2.0
#: Between two attempts to reach a database that does not answer.
RETRY_SECONDS = 3.0


class ProjectWatch(threading.Thread):
    """Watches a project until :meth:`stop`. What it found may be read from any thread.

    Attributes:
        seen: number of the project's newest event, and how many edits of a layer wait to become
            part of one; zeros before it was asked for. Another value: something happened.
        fault: why the project cannot be read, as a sentence; empty while it can.
        looks: how often the project was looked at.
    """

    def __init__(self, name: str, every: float) -> None:
        super().__init__(name=name, daemon=True)
        self.seen = (0, 0)
        self.fault = ""
        self.looks = 0
        self._every = every
        self._ended = threading.Event()

    def run(self) -> None:
        """Look, wait, look again; the thread's work."""
        try:
            while not self._ended.is_set():
                try:
                    self.seen = self._look()
                    self.fault = ""
                    self.looks += 1
                    self._wait(self._every)
                except DlStudioError as error:
                    self.fault = str(error)
                    self._ended.wait(RETRY_SECONDS)
        finally:
            self._close()

    def stop(self) -> None:
        """Let the thread end by itself, soon; does not wait for it."""
        self._ended.set()

    @property
    def is_stopped(self) -> bool:
        """Whether the thread was told to end."""
        return self._ended.is_set()

    @abstractmethod
    def _look(self) -> tuple[int, int]:
        """The number of the newest event, and of edits that wait."""

    def _wait(self, seconds: float) -> None:
        self._ended.wait(seconds)

    def _close(self) -> None:
        """Let go of the project."""


def watch_project(reference: str, member: str = "", every: Optional[float] = None) -> ProjectWatch:
    """A watch of the project that ``reference`` names; it has to be started.

    How to log in is asked for here, on the caller's thread.

    Args:
        reference: of a project that exists.
        member: who works, as for ``open_project``.
        every: seconds between two questions; ``None`` stands for what suits the home.

    Raises:
        InvalidInput: there is no such connection.
        NotPossible: nobody can say how to log in.
    """
    if not is_database(reference):
        from .geopackage.watching import FileWatch

        return FileWatch(Path(reference), every or FILE_POLL_SECONDS)
    from .postgis.watching import DatabaseWatch

    place = parse_reference(reference)
    parameters = resolve(place.connection, member)
    return DatabaseWatch(place, lambda: parameters, every or POLL_SECONDS)
