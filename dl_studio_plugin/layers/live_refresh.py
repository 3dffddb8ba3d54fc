"""What others do to a project shows on the map without anybody pressing a button.

A thread listens and asks (``project/watching.py``); the window's thread only compares numbers, now
and then, so it never waits for a network.
"""

from __future__ import annotations

import time
from typing import Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..project.watching import ProjectWatch

_COMPARE_MS = 200
#: However busy others are, the map is drawn anew this often at most.
LEAST_SECONDS_BETWEEN = 1.0


class LiveRefresh(QObject):
    """Tells, on the window's thread, what a watch has found.

    Signals:
        changed: something happened in the project, by whomever.
        lost: the project cannot be read; with a sentence.
        back: it can be read again.
    """

    changed = pyqtSignal()
    lost = pyqtSignal(str)
    back = pyqtSignal()

    def __init__(self, watch: ProjectWatch, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._watch = watch
        self._seen = (0, 0)
        self._told_at = 0.0
        self._is_lost = False
        self._timer = QTimer(self)
        self._timer.setInterval(_COMPARE_MS)
        self._timer.timeout.connect(self._compare)

    def start(self) -> None:
        """Begin to listen."""
        self._watch.start()
        self._timer.start()

    def stop(self) -> None:
        """Stop to listen; the thread ends by itself."""
        self._timer.stop()
        self._watch.stop()

    def _compare(self) -> None:
        fault, seen = self._watch.fault, self._watch.seen
        if bool(fault) is not self._is_lost:
            self._is_lost = bool(fault)
            if fault:
                self.lost.emit(fault)
            else:
                self.back.emit()
        if seen == self._seen or time.monotonic() < self._told_at + LEAST_SECONDS_BETWEEN:
            return
        is_first = self._seen == (0, 0)
        self._seen = seen
        if not is_first:  # what is on the map was read just before
            self._told_at = time.monotonic()
            self.changed.emit()
