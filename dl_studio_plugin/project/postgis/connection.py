"""One connection to the schema of a project; a new one is made when the old one was lost.

How to log in is asked for whenever a connection is made, and forgotten then. Outside
:meth:`Connection.transaction` each statement is a transaction of its own: most changes are one
call of a function in the database.

Reading goes on by itself over a new connection. A change that was cut off is an error: nobody
here can know whether the server still made it. So that this does not happen each time that a
computer wakes up, a connection that was idle is tried before a change.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, Optional

from ...definitions.errors import (
    ConnectionLost,
    DlStudioError,
    InvalidInput,
    NotPossible,
    ProjectReadOnly,
)
from ..connections import ConnectionParameters, DatabaseReference
from . import driver
from .driver import DatabaseError
from .faults import Unreachable, explained, lost, not_connected

Row = dict[str, Any]

#: How long a change waits for somebody else's, such as the undo of a large import.
PATIENCE = "60s"
#: A connection that was not used for so long may be gone without anybody having said so.
IDLE_S = 30


def open_connection(name: str, parameters: ConnectionParameters) -> Any:
    """A connection of the client library.

    Raises:
        NotPossible: the database cannot be reached.
    """
    try:
        return driver.connect(parameters)
    except DatabaseError as error:
        raise not_connected(name, error) from None  # the cause may hold what was sent


class Connection:
    """A project's schema in a database.

    It may be used from several threads; one at a time is inside.

    Attributes:
        read_only: why nothing can be written, as a sentence; empty where it can.
    """

    def __init__(
        self, reference: DatabaseReference, parameters: Callable[[], ConnectionParameters]
    ) -> None:
        self.reference = reference
        self.read_only = ""
        self._parameters = parameters
        self._lock = threading.RLock()
        self._driver: Optional[Any] = None
        self._closed = False
        self._in_transaction = False
        self._used = time.monotonic()

    def close(self) -> None:
        """Let the database go; a second call does nothing."""
        with self._lock:
            self._closed = True
            self._drop()

    @property
    def client(self) -> Optional[Any]:
        """The connection of the client library, if there is one now."""
        return self._driver

    def _drop(self) -> None:
        if self._driver is not None:
            with suppress(DatabaseError):
                self._driver.close()
            self._driver = None

    def _open(self) -> Any:
        if self._closed:
            raise NotPossible("The project was closed. Open it again.")
        if self._driver is None or driver.is_closed(self._driver):
            self._driver = open_connection(self.reference.connection, self._parameters())
            if self.reference.schema:
                self.use_schema(self.reference.schema)
        return self._driver

    def use_schema(self, schema: str) -> None:
        """Look for names in ``schema``, then in that of PostGIS, and in no others."""
        self.reference = DatabaseReference(self.reference.connection, schema)
        self.rows(
            "SELECT set_config('search_path', concat_ws(', ', quote_ident(%s), "
            "(SELECT quote_ident(n.nspname) FROM pg_extension e JOIN pg_namespace n "
            "ON n.oid = e.extnamespace WHERE e.extname = 'postgis'), 'pg_temp'), false), "
            "set_config('lock_timeout', %s, false)",
            (schema, PATIENCE),
        )

    # -- statements ---------------------------------------------------------------------------

    def rows(self, statement: Any, values: Sequence[Any] = ()) -> list[Row]:
        """All rows that a statement gives; outside a transaction, one that only reads."""
        with self._lock:
            try:
                return self._run(statement, values)
            except Unreachable:
                raise
            except ConnectionLost:
                if self._in_transaction:
                    raise
                return self._run(statement, values)

    def _run(self, statement: Any, values: Sequence[Any]) -> list[Row]:
        with self._lock, self._explained():
            self._used = time.monotonic()
            cursor = self._open().cursor()
            cursor.execute(statement, tuple(values) or None)
            if cursor.description is None:
                return []
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row)) for row in cursor.fetchall()]

    def row(self, statement: Any, values: Sequence[Any] = ()) -> Optional[Row]:
        """The first row."""
        found = self.rows(statement, values)
        return found[0] if found else None

    def value(self, statement: Any, values: Sequence[Any] = ()) -> Any:
        """The first column of the first row, or ``None``."""
        found = self.row(statement, values)
        return next(iter(found.values())) if found else None

    def check_writable(self) -> None:
        """Do nothing if the project can be written.

        Raises:
            ProjectReadOnly: with the reason.
        """
        if self.read_only:
            raise ProjectReadOnly(self.read_only)

    def change(self, statement: Any, values: Sequence[Any] = ()) -> Row:
        """Call a function that changes the project; gives its row.

        Raises:
            ProjectReadOnly: nothing can be written.
            DlStudioError: what the function refuses.
        """
        self.check_writable()
        with self._lock:
            self._try_idle()
            found = self._run(statement, values)
        return found[0] if found else {}

    def _try_idle(self) -> None:
        """Read something if nothing was for a while, which connects anew where it has to."""
        if not self._in_transaction and time.monotonic() - self._used > IDLE_S:
            self.rows("SELECT 1")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Several statements: all or nothing."""
        with self._lock, self._explained():
            if self._in_transaction:
                raise NotPossible("A change of this project is under way already. Wait for it.")
            self._try_idle()
            connection = self._open()
            self._in_transaction = True
            try:
                connection.cursor().execute("BEGIN")
                yield
                connection.cursor().execute("COMMIT")
            except BaseException:
                self._roll_back(connection)
                raise
            finally:
                self._in_transaction = False

    def _roll_back(self, connection: Any) -> None:
        try:
            connection.cursor().execute("ROLLBACK")
        except DatabaseError:
            self._drop()

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except DatabaseError as error:
            if self._driver is None or driver.is_closed(self._driver) or _ended(error):
                self._drop()
                raise lost(error) from error
            raise explained(error) from error
        except DlStudioError:
            raise
        except ValueError as error:
            # The client library on what it cannot send: NUL, half of a pair of surrogates.
            if isinstance(error, UnicodeError) or "NUL" in str(error):
                raise InvalidInput(
                    "A text holds a character that a database cannot keep. Remove it."
                ) from error
            raise


def _ended(error: BaseException) -> bool:
    """Whether the server says that it ended the connection: class 57P (shutdown, crash), 08."""
    state = driver.sqlstate(error)
    return state.startswith("57P") or state.startswith("08")
