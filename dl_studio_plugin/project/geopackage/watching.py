"""Hearing of what others do to a project in a file: the number of its last event."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from ...definitions.errors import NotPossible
from ..watching import ProjectWatch

_WAIT_SECONDS = 1.0


class FileWatch(ProjectWatch):
    """Watches a GeoPackage; the file is open for a moment only."""

    def __init__(self, path: Path, every: float) -> None:
        super().__init__(f"watch of {path.name}", every)
        self._address = f"{path.absolute().as_uri()}?mode=ro"
        self._path = path

    def _look(self) -> tuple[int, int]:
        try:
            with closing(sqlite3.connect(self._address, uri=True, timeout=_WAIT_SECONDS)) as file:
                # Edits of a layer wait for the store, but others see them already.
                found = file.execute(
                    "SELECT (SELECT coalesce(max(id), 0) FROM events), "
                    "(SELECT count(*) FROM layer_edits)"
                ).fetchone()
                return int(found[0]), int(found[1])
        except sqlite3.DatabaseError as error:
            if "locked" in str(error) or "busy" in str(error):
                return self.seen  # somebody writes; the next look will see it
            raise NotPossible(
                f"The project “{self._path}” cannot be read any more ({error}). Check that its "
                "folder is connected."
            ) from error
