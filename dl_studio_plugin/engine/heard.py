"""Events whose warnings are kept for a result: a preview tells what the real run would warn of."""

from __future__ import annotations

from typing import Optional

from .events import Events


class HeardWarnings:
    """Events of a job that is tried out; warnings and log lines are kept back.

    Attributes:
        warnings: in order, each once.
    """

    def __init__(self, events: Events) -> None:
        self.folder = events.folder
        self.warnings: list[str] = []
        self._events = events

    def progress(self, fraction: float, text: str = "") -> None:
        """Hand on how far the job is."""
        self._events.progress(fraction, text)

    def log(self, text: str, level: str = "info") -> None:  # noqa: ARG002
        """Keep silent; notice a cancel."""
        self.check_cancelled()

    def warning(self, text: str) -> None:
        """Keep a warning."""
        self.check_cancelled()
        if text not in self.warnings:
            self.warnings.append(text)

    def metric(self, name: str, step: int, value: Optional[float]) -> None:
        """Hand on a number."""
        self._events.metric(name, step, value)

    def check_cancelled(self) -> None:
        """Raise ``Cancelled`` if the user has asked the job to stop."""
        self._events.check_cancelled()
