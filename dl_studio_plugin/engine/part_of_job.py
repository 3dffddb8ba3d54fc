"""Events of one part of a job that has several: its progress is a share of the whole."""

from __future__ import annotations

from typing import Optional

from .events import Events


class PartOfJob:
    """Hands everything on; a part's 0 … 1 becomes ``start`` … ``start + share``.

    ``text`` says what the part is, whatever those who work in it say; without one they are heard.
    """

    def __init__(self, events: Events, start: float, share: float, text: str = "") -> None:
        self.folder = events.folder
        self._events = events
        self._start = start
        self._share = share
        self._text = text

    def progress(self, fraction: float, text: str = "") -> None:
        """Tell how far the part is."""
        self._events.progress(self._start + self._share * fraction, self._text or text)

    def log(self, text: str, level: str = "info") -> None:
        """Hand on a line for the log."""
        self._events.log(text, level)

    def warning(self, text: str = "") -> None:
        """Hand on a warning."""
        self._events.warning(text)

    def metric(self, name: str, step: int, value: Optional[float]) -> None:
        """Hand on a number."""
        self._events.metric(name, step, value)

    def check_cancelled(self) -> None:
        """Raise ``Cancelled`` if the user has asked the job to stop."""
        self._events.check_cancelled()
