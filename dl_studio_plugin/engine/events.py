"""How a job tells what it does, and learns that it should stop."""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Protocol

from ..definitions.messages import PARTS_FOLDER


class Events(Protocol):
    """What every job is given beside its request; thread-safe.

    Every method raises ``Cancelled`` once the user has asked the job to stop, so a job that
    reports its progress can always be cancelled.
    """

    folder: Path

    def progress(self, fraction: float, text: str = "") -> None:
        """Tell how far the job is, 0 … 1."""

    def log(self, text: str, level: str = "info") -> None:
        """Write a line to the job's log."""

    def warning(self, text: str) -> None:
        """Tell the user something that does not stop the job."""

    def metric(self, name: str, step: int, value: Optional[float]) -> None:
        """Report a number of a step, for curves."""

    def check_cancelled(self) -> None:
        """Raise ``Cancelled`` if the user has asked the job to stop."""


def parts_folder(events: Events) -> Path:
    """The job's folder for finished pieces that a resumed job uses again."""
    folder = events.folder / PARTS_FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    return folder
