"""Something long that runs in the background while the window stays free."""

from __future__ import annotations

import time
from typing import Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..definitions.errors import DlStudioError

RUNNING, DONE, FAILED, CANCELLED = "", "done", "failed", "cancelled"
#: Share of the work that must be done before the time left can be told.
_ENOUGH_DONE = 0.02


class BackgroundRun(QObject):
    """How a long piece of work goes; a subclass starts it and tells how it goes.

    Signals:
        progressed: fraction done, 0 … 1, and what is done now.
        logged: a level (``debug``, ``info``, ``warning``, ``error``) and a line.
        ended: this run; ``outcome`` and ``error`` are filled in.

    Attributes:
        kind: what runs: the id of an algorithm, or a word for another kind of work.
        title: what the user calls it.
        outcome: empty while it runs, then ``done``, ``failed`` or ``cancelled``.
        error: why it failed, as a sentence.
        fault: the kind of that error (see ``definitions/errors.py``).
        log: every line so far, as (level, text).
        seconds: how long it took, once it has ended.
    """

    progressed = pyqtSignal(float, str)
    logged = pyqtSignal(str, str)
    ended = pyqtSignal(object)

    def __init__(self, kind: str, title: str, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.title = title
        self.outcome = RUNNING
        self.error = ""
        self.fault = DlStudioError.kind
        self.fraction = 0.0
        self.doing = ""
        self.log: list[tuple[str, str]] = []
        self.started = time.monotonic()
        self.seconds = 0.0

    def start(self) -> None:
        """Begin; returns at once."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Ask it to stop; it ends within seconds."""
        raise NotImplementedError

    @property
    def is_running(self) -> bool:
        """Whether it has not ended yet."""
        return self.outcome == RUNNING

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked it to stop."""
        raise NotImplementedError

    def seconds_left(self) -> Optional[float]:
        """Seconds until it is done, judged by what is done; ``None`` while that is too little."""
        if self.fraction < _ENOUGH_DONE or self.outcome:
            return None
        elapsed = time.monotonic() - self.started
        return elapsed * (1 - self.fraction) / self.fraction

    def _log(self, level: str, text: str) -> None:
        self.log.append((level, text))
        self.logged.emit(level, text)

    def _tell(self, fraction: float, doing: str) -> None:
        self.fraction, self.doing = fraction, doing
        self.progressed.emit(fraction, doing)

    def _finish(self, outcome: str, error: str = "") -> None:
        self.seconds = time.monotonic() - self.started
        self.outcome, self.error = outcome, error
        self.ended.emit(self)
