"""Hearing of what others do to a project in a database: it notifies, and it is asked."""

from __future__ import annotations

import json
import select
import time
from collections.abc import Callable
from typing import Any, Optional

from ..connections import ConnectionParameters, DatabaseReference
from ..watching import ProjectWatch
from . import driver
from .connection import Connection

#: The channel on which QGIS's own layers listen too.
CHANNEL = "qgis"
#: How soon the thread ends when it is told to.
_SLICE_SECONDS = 0.5


class DatabaseWatch(ProjectWatch):
    """Watches a schema with a connection of its own."""

    def __init__(
        self,
        place: DatabaseReference,
        parameters: Callable[[], ConnectionParameters],
        every: float,
    ) -> None:
        super().__init__(f"watch of {place.schema}", every)
        self._schema = place.schema
        self._connection = Connection(place, parameters)
        self._listening: Optional[Any] = None

    def _look(self) -> tuple[int, int]:
        found = int(self._connection.value("SELECT last FROM event_counter") or 0)
        client = self._connection.client
        if client is not self._listening:  # it was connected anew
            self._connection.rows(f"LISTEN {CHANNEL}")
            self._listening = client
        return found, 0

    def _wait(self, seconds: float) -> None:
        """Wait, but no longer than until this project notifies of something."""
        end = time.monotonic() + seconds
        while not self.is_stopped and time.monotonic() < end:
            client = self._connection.client
            if client is None or driver.is_closed(client):
                return
            select.select([client.fileno()], [], [], _SLICE_SECONDS)
            try:
                heard = driver.notifications(client)
            except driver.DatabaseError:
                return  # the next look says what is the matter
            if any(self._is_mine(channel, payload) for channel, payload in heard):
                return

    def _is_mine(self, channel: str, payload: str) -> bool:
        if channel != CHANNEL:
            return False
        try:
            return bool(json.loads(payload).get("project") == self._schema)
        except (ValueError, AttributeError):
            return False  # somebody else's use of the channel

    def _close(self) -> None:
        self._connection.close()
