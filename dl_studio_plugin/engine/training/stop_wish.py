"""The user's wish to end a training now and to keep the best epoch; a cancel keeps nothing."""

from __future__ import annotations

import time
from pathlib import Path

from ...definitions.messages import STOP_FILE

#: How often the file is looked for.
_LOOK_SECONDS = 0.3


class StopWish:
    """Whether the file ``stop`` is in a job's folder."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / STOP_FILE
        self._is_there = False
        self._next_look = 0.0

    def is_there(self) -> bool:
        """Whether the user has asked for the end; asked after every batch."""
        now = time.monotonic()
        if not self._is_there and now >= self._next_look:
            self._next_look = now + _LOOK_SECONDS
            self._is_there = self._file.exists()
        return self._is_there
