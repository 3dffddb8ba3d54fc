"""A client's tables as a layer of QGIS writes them: plain SQL, one transaction for each save."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Optional

from dl_studio_plugin.project.connections import ConnectionParameters
from dl_studio_plugin.project.postgis import driver
from dl_studio_plugin.project.postgis.driver import SQL, DatabaseError, Identifier


class CutOff(Exception):
    """The connection ended in the middle: nobody knows what the server made of it."""


class TableEditor:
    """A connection of its own, made anew when it was lost."""

    def __init__(self, parameters: ConnectionParameters, schema: str) -> None:
        self._parameters = parameters
        self._schema = Identifier(schema)
        self._connection: Optional[Any] = None

    def save(
        self, statements: Sequence[tuple[str, tuple[Any, ...]]]
    ) -> list[list[tuple[Any, ...]]]:
        """Run statements as one transaction; gives the rows of each.

        Raises:
            CutOff: the connection was lost.
            DatabaseError: the database refused it, and nothing was changed.
        """
        try:
            if self._connection is None:
                self._connection = driver.connect(self._parameters)
            self._run("BEGIN", ())
            rows = [self._run(statement, values) for statement, values in statements]
            self._run("COMMIT", ())
        except DatabaseError as error:
            self._give_up(error)
            raise
        return rows

    def _run(self, statement: str, values: tuple[Any, ...]) -> list[tuple[Any, ...]]:
        assert self._connection is not None
        cursor = self._connection.cursor()
        cursor.execute(SQL(statement).format(schema=self._schema), values or None)
        return list(cursor.fetchall()) if cursor.description else []

    def _give_up(self, error: DatabaseError) -> None:
        with suppress(DatabaseError):
            if self._connection is not None:
                self._connection.cursor().execute("ROLLBACK")
        ended = self._connection is None or driver.is_closed(self._connection)
        if ended or driver.sqlstate(error)[:3] in ("57P", "08"):
            self.close()
            raise CutOff(str(error)) from error

    def close(self) -> None:
        """Let the connection go."""
        if self._connection is not None:
            with suppress(DatabaseError):
                self._connection.close()
            self._connection = None
