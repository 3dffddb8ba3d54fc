"""A project leaves its schema: what is in it, read as rows that travel."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ...definitions.roles import Action
from ..model import MemberKind, ProjectSettings
from ..moved_rows import Row, plain_row
from ..rules import require
from .connection import Connection
from .driver import SQL, Identifier, sql
from .opening import open_schema
from .session import Session

_PAGE = 2000
_UNIT = (
    "SELECT fid, uuid, name, ST_AsBinary(geom), state, subset, assignee, holder, lease_until, "
    "labelled_by, reviewed_by, round, priority, nothing_here, reason, version, whole_area, blind, "
)
#: Changes know their event by a number of their own.
_EVENT = "JOIN events e ON e.change = c.change ORDER BY 1, 2"

_QUERIES = {
    "imagery": "SELECT position, source, name, crs, date FROM imagery ORDER BY 1",
    "label_classes": "SELECT value, name, colour FROM label_classes ORDER BY 1",
    "members": 'SELECT name, role FROM members ORDER BY name COLLATE "C"',
    "work_units": (
        "{unit} false FROM work_units UNION ALL {unit} true FROM deleted_units ORDER BY 1"
    ),
    "samples": (
        "SELECT fid, uuid, points, ST_AsBinary(geom), class, unit, state, author, source, created, "
        "modified, version, score, reason, deleted FROM every_sample ORDER BY 1"
    ),
    "comments": (
        "SELECT fid, uuid, ST_AsBinary(geom), text, unit, sample, category, author, created, "
        "resolved, reply_to FROM comments ORDER BY 1"
    ),
    "events": (
        "SELECT id, at, member, what, subject, CAST(old AS text), CAST(new AS text), undoable, "
        "target FROM events ORDER BY 1"
    ),
    "undone": "SELECT event, by FROM undone ORDER BY 1",
    "unit_changes": (
        "SELECT e.id, c.unit, c.existed, CAST(c.before AS text), c.name, ST_AsBinary(c.geom) "
        "FROM unit_changes c {event}"
    ),
    "sample_changes": (
        "SELECT e.id, c.sample, c.existed, c.unit, c.state, c.reason, c.source, c.class, "
        "ST_AsBinary(c.geom) FROM sample_changes c {event}"
    ),
    "runs": (
        "SELECT id, kind, started, finished, outcome, member, parameters, results FROM runs "
        "ORDER BY 1"
    ),
    "snapshots": "SELECT number, created, member, samples FROM snapshots ORDER BY 1",
    "snapshot_samples": (
        "SELECT number, sample, uuid, unit, subset, class, ST_AsBinary(geom) "
        "FROM snapshot_samples ORDER BY 1, 2"
    ),
    "packet_marks": (
        "SELECT c.packet, c.uuid, e.id, c.version, c.digest FROM packet_marks c "
        "JOIN events e ON e.change = c.change ORDER BY 1, 2, 3"
    ),
    "replicated_units": (
        'SELECT unit, wanted, gold, known_to FROM replicated_units ORDER BY unit COLLATE "C"'
    ),
    "replicas": "SELECT id, unit, member, submitted, reference FROM replicas ORDER BY 1",
    "replica_samples": (
        "SELECT replica, sample, class, ST_AsBinary(geom) FROM replica_samples ORDER BY 1, 2"
    ),
}


def read_rows(connection: Connection, table: str) -> Iterator[Row]:
    """The rows of a table, streamed, inside a transaction."""
    query = SQL(_QUERIES[table]).format(unit=SQL(_UNIT), event=SQL(_EVENT))
    connection.rows(SQL("DECLARE moving NO SCROLL CURSOR FOR {}").format(query))
    while True:
        page = connection.rows(SQL("FETCH {} FROM moving").format(sql.Literal(_PAGE)))
        yield from (plain_row(table, row.values()) for row in page)
        if len(page) < _PAGE:
            break
    connection.rows("CLOSE moving")


class Departure:
    """A project's schema while it is moved: nobody else writes it."""

    def __init__(self, session: Session) -> None:
        self._connection = session.connection
        self.settings: ProjectSettings = session.settings()
        self.member = session.member
        self.place = str(session.connection.reference)
        self.groups = tuple(
            each.name for each in session.members() if each.kind is MemberKind.GROUP
        )

    def rows(self, table: str) -> Iterator[Row]:
        """The rows of a table, streamed."""
        return read_rows(self._connection, table)

    def count(self) -> int:
        """How many rows there are in the large tables."""
        tables = ("work_units", "every_sample", "events", "unit_changes", "sample_changes",
                  "snapshot_samples")  # fmt: skip
        count = SQL("SELECT count(*) FROM {}")
        return sum(self._connection.value(count.format(Identifier(table))) for table in tables)

    def mark_moved(self, destination: str) -> None:
        """Keep where the project went, and let nobody write here any more."""
        self._connection.rows("SELECT mark_moved(%s)", (destination,))


@contextmanager
def departing(reference: str, member: str) -> Iterator[Departure]:
    """The project in a schema, held against writers until the block ends.

    Raises:
        NotPermitted: this login is no owner.
        ProjectReadOnly: the schema cannot be written, or was moved before.
    """
    connection = open_schema(reference, member)
    try:
        session = Session(connection)
        require(session.actor(), Action.ADMINISTER)
        connection.check_writable()
        with connection.transaction():
            connection.rows("SELECT begin_move()")
            yield Departure(session)
    finally:
        connection.close()
