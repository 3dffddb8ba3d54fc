"""The samples of a packet that is brought in: added, edited, deleted, brought back."""

from __future__ import annotations

from typing import Any, Optional

from ...definitions.errors import OutOfDate
from ...definitions.roles import Action
from ..geometry import shapes
from ..model import Sample, SampleState
from ..packet_model import ChangeKind, SampleChange
from ..rules import Actor, check_packet_unit, require
from ..states import edited
from .blob import to_blob
from .sample_edits import keep_look, move_shape
from .sample_writer import NewRow, SampleWriter
from .samples import locate_again, log_samples
from .schema import SAMPLE_TABLES
from .session import Session
from .sql import sql
from .units import read_unit


class SampleChanges:
    """Changes samples inside the transaction of a check-in."""

    def __init__(self, session: Session, event: int, worker: Actor) -> None:
        self._session = session
        self._event = event
        self._worker = worker
        self._actor = session.actor()
        self._writer = SampleWriter(session)
        self._units: dict[str, Optional[int]] = {"": None}
        self._open: set[str] = set()
        self._is_somewhere = False

    def check(self, change: SampleChange) -> None:
        """Do nothing if the sample is as it was when the packet was compared with it.

        Raises:
            OutOfDate: somebody changed it meanwhile.
        """
        row = self._row(change.sample.id)
        if (row["version"] if row else 0) != change.version:
            raise OutOfDate(
                f"The sample {change.sample.id} changed while the packet was compared with it. "
                "Check the packet in again."
            )

    def _row(self, sample_id: str) -> Any:
        return self._session.connection.row(
            "SELECT r.id, r.points, r.shape, r.version, r.state, r.deleted, u.uuid AS unit "
            "FROM sample_records r LEFT JOIN unit_records u ON u.id = r.unit WHERE r.uuid = ?",
            (sample_id,),
        )

    def make(self, change: SampleChange) -> None:
        """Make one change."""
        row = self._row(change.sample.id)
        self._check_unit(row["unit"] if row else "")
        if change.kind is not ChangeKind.DELETE:
            self._check_unit(change.sample.unit)
            self._is_somewhere |= not change.sample.unit
            if not change.sample.unit:
                require(self._actor, Action.EDIT_OTHERS)
        if row is None:
            self._add(change.sample)
            return
        log_samples(self._session, self._event, "r.id = ?", (row["id"],))
        if change.kind is ChangeKind.DELETE:
            self._set_deleted(row, True)
        else:
            if change.kind is ChangeKind.RESTORE:
                self._set_deleted(row, False)
            self._edit(row, change.sample)

    def finish(self) -> None:
        """Write what waits, and find units for samples whose unit is gone."""
        self._writer.log(self._event)
        if self._is_somewhere:
            locate_again(self._session, self._event)

    def _check_unit(self, unit_id: Optional[str]) -> None:
        """Samples of a unit that the holder has not are changed by who may edit those of others."""
        if not unit_id or unit_id in self._open:
            return
        check_packet_unit(read_unit(self._session, unit_id), self._worker, self._actor)
        self._open.add(unit_id)

    def _unit(self, unit_id: str) -> Optional[int]:
        if unit_id not in self._units:
            self._units[unit_id] = self._session.connection.value(
                "SELECT id FROM unit_records WHERE uuid = ? AND deleted = 0", (unit_id,)
            )
        return self._units[unit_id]

    def _add(self, sample: Sample) -> None:
        (shape,) = shapes(sample.wkb)
        suggested = sample.state is SampleState.SUGGESTED
        stamp = self._session.stamp()
        unit = self._unit(sample.unit)
        row = NewRow(
            uuid=sample.id, class_name=sample.class_name,
            state=(sample.state if suggested else SampleState.DRAFT).value,
            unit_uuid=sample.unit or None, unit=unit, author=self._worker.name,
            source=sample.source.value, created=stamp, modified=stamp, score=sample.score,
        )  # fmt: skip
        self._writer.add(shape, row)

    def _set_deleted(self, row: Any, deleted: bool) -> None:
        move_shape(self._session, SAMPLE_TABLES[row["points"]].name, "class", row["shape"], deleted)
        self._session.connection.write(
            "UPDATE sample_records SET deleted = ?, modified = ?, version = version + 1 "
            "WHERE id = ?",
            (int(deleted), self._session.stamp(), row["id"]),
        )

    def _edit(self, row: Any, sample: Sample) -> None:
        (shape,) = shapes(sample.wkb)
        table = SAMPLE_TABLES[row["points"]].name
        keep_look(self._session, self._event, row["id"])
        envelope = None if shape.is_point else shape.envelope
        write = self._session.connection.write
        write(
            sql("UPDATE {table} SET class = ?, geom = ? WHERE fid = ?", table=table),
            (sample.class_name, to_blob(shape.wkb, self._session.srs_id, envelope), row["shape"]),
        )
        self._session.grow_extent(table, shape.envelope)
        write(
            "UPDATE sample_records SET unit = ?, state = ?, source = ?, modified = ?, "
            "version = version + 1 WHERE id = ?",
            (
                self._unit(sample.unit), edited(SampleState(row["state"])).value,
                sample.source.value, self._session.stamp(), row["id"],
            ),
        )  # fmt: skip
