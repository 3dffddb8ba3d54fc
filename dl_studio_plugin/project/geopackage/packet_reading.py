"""Reading a packet to compare it with its project.

It is copied first, so that the file that somebody sent stays as it is; what was drawn in its
layers and not taken up yet is taken up in the copy.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from ...definitions.errors import DlStudioError, InvalidInput, ProjectDamaged, ProjectTooNew
from ..model import Comment, Sample, SampleFilter, WorkUnit
from ..notices import take
from ..packet_model import Mark, PacketOrigin
from .backups import copy_project
from .connection import Connection
from .schema import PACKET_FORMAT
from .session import Session

if TYPE_CHECKING:
    from ..store import Clock
    from .store import GeoPackageStore


def read_base(session: Session) -> dict[str, Mark]:
    """What the project had when the packet was made."""
    rows = session.connection.rows("SELECT uuid, version, digest FROM packet_base")
    return {row["uuid"]: Mark(row["version"], row["digest"]) for row in rows}


def read_origin(session: Session) -> Optional[PacketOrigin]:
    """Where a file came from, if it is a packet.

    Raises:
        ProjectTooNew: it was made by a newer DL Studio.
    """
    tables = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'packet'"
    row = (
        session.connection.row("SELECT * FROM packet") if session.connection.value(tables) else None
    )
    if row is None:
        return None
    if row["format"] > PACKET_FORMAT:
        raise ProjectTooNew(
            "The packet was made by a newer DL Studio. Update the plugin to use it."
        )
    return PacketOrigin(
        row["id"], row["project"], row["name"], row["reference"], row["holder"], row["taken"],
        row["event"],
    )  # fmt: skip


def read_tip(session: Session) -> Mark:
    """How far the history goes: edits that wait in layers, and the last event.

    The edits are counted by a number that only grows, because they leave an event only once they
    are taken up.
    """
    edits = session.connection.value("SELECT seq FROM sqlite_sequence WHERE name = 'layer_edits'")
    last = session.connection.value("SELECT max(id) FROM events") or 0
    return Mark(int(edits or 0), _event_digest(session, last))


def _event_digest(session: Session, number: int) -> str:
    row = session.connection.row(
        "SELECT at, member, what, subject, new FROM events WHERE id = ?", (number,)
    )
    text = json.dumps(list(row) if row else [], ensure_ascii=False)
    return f"{number} {hashlib.sha256(text.encode()).hexdigest()[:32]}"


class OpenPacket:
    """A packet that is open to be compared with its project."""

    def __init__(self, session: Session, store: GeoPackageStore, origin: PacketOrigin) -> None:
        self.origin = origin
        self.tip = read_tip(session)  # before edits are taken up: that happens in the copy only
        self.base: Mapping[str, Mark] = read_base(session)
        self._session = session
        self._store = store
        store.settle_edits()
        #: Those that it was made with.
        self.units: Mapping[str, WorkUnit] = {
            unit.id: unit for unit in store.units() if unit.id in self.base
        }

    def knows(self, tip: Mark) -> bool:
        """Whether its history goes on from ``tip``."""
        number = tip.digest.partition(" ")[0]
        return (
            self.tip.version >= tip.version
            and number.isdigit()
            and _event_digest(self._session, int(number)) == tip.digest
        )

    def samples(self, deleted: bool) -> Iterator[Sample]:
        """Its samples, or the tombstones."""
        return self._store.samples(SampleFilter(deleted=deleted))

    def comments(self) -> list[Comment]:
        """Its comments."""
        return self._store.comments()


@contextmanager
def opened_packet(path: Path, clock: Clock) -> Iterator[OpenPacket]:
    """A copy of a packet, open while the block runs.

    Raises:
        InvalidInput: the file is no packet.
        ProjectDamaged: it cannot be read as a whole.
        ProjectTooNew: it was made by a newer DL Studio.
    """
    from .store import GeoPackageStore

    if not path.is_file():
        raise InvalidInput(f"There is no packet at “{path}”. Choose the .gpkg file of a packet.")
    with tempfile.TemporaryDirectory(prefix="dl-studio-packet-") as folder:
        copy = Path(folder) / "packet.gpkg"
        try:
            copy_project(path, copy)
        except sqlite3.DatabaseError as error:
            raise _not_read(path, error) from error
        connection = Connection(copy)
        try:
            session = Session(connection, "", clock)
            origin = read_origin(session)
            if origin is None:
                raise _no_packet(path)
            with GeoPackageStore.open(copy, origin.holder, clock) as store:
                take(store.reference)  # what the copy has to say is of no use to anybody
                yield OpenPacket(session, store, origin)
        finally:
            connection.close()


def _not_read(path: Path, error: sqlite3.DatabaseError) -> DlStudioError:
    if "malformed" in str(error) or "I/O" in str(error):
        return ProjectDamaged(
            f"The packet “{path}” is damaged ({error}). Ask whoever labelled in it for another "
            "copy."
        )
    return _no_packet(path)


def _no_packet(path: Path) -> InvalidInput:
    return InvalidInput(
        f"“{path}” is not a packet. Choose the .gpkg file that “Check out packet” made."
    )
