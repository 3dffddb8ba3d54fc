"""Writing a packet, from any home of projects.

It is written in a temporary folder and then put into its place as a whole, so that the place may
be a stick or a network drive.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from osgeo import ogr

from ...definitions.atomic import atomic_path
from ...definitions.errors import (
    ProjectReadOnly,
)
from ...definitions.roles import Role
from ..geometry import shapes
from ..model import Comment, ProjectSettings, Sample, WorkUnit
from ..packet_model import PacketOrigin, comment_digest, sample_digest, unit_digest
from .blob import to_blob
from .connection import Connection
from .creation import create_geopackage
from .notes import insert_comment
from .rows import UNIT_COLUMNS, unit_values
from .sample_writer import NewRow, SampleWriter
from .schema import PACKET_FORMAT, PACKET_TABLES, UNITS
from .session import Session
from .sql import question_marks, sql

if TYPE_CHECKING:
    from ..store import Clock

_MAX_NAME, _MAX_HOLDER = 150, 45


def write_packet(
    path: Path,
    settings: ProjectSettings,
    origin: PacketOrigin,
    units: Sequence[WorkUnit],
    samples: Iterable[Sample],
    comments: Iterable[Comment],
    clock: Clock,
) -> int:
    """Write a packet; returns how many samples are in it.

    Raises:
        ProjectReadOnly: the place cannot be written to.
        NotEnoughSpace: the disk is full.
    """
    name = f"{settings.name[:_MAX_NAME]} ({origin.holder[:_MAX_HOLDER]})"
    with tempfile.TemporaryDirectory(prefix="dl-studio-packet-") as folder:
        file = Path(folder) / "packet.gpkg"
        create_geopackage(file, replace(settings, name=name), origin.holder, clock)
        connection = Connection(file)
        try:
            session = Session(connection, origin.holder, clock)
            with connection.transaction():
                written = _fill(session, origin, units, samples, comments)
        finally:
            connection.close()
        try:
            with atomic_path(path) as part:
                shutil.copyfile(file, part)
        except OSError as error:
            raise ProjectReadOnly(
                f"The packet “{path}” cannot be written ({error.strerror or error}). Choose "
                "another folder."
            ) from error
    return written


def _fill(
    session: Session,
    origin: PacketOrigin,
    units: Sequence[WorkUnit],
    samples: Iterable[Sample],
    comments: Iterable[Comment],
) -> int:
    write = session.connection.write
    for statement in filter(str.strip, PACKET_TABLES.split(";\n")):
        write(statement)
    # Classes, units, members and reviews are the project's; here everybody labels.
    write("UPDATE members SET role = ?", (Role.SAMPLE_COLLECTOR.value,))
    write(
        "INSERT INTO packet VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)",
        (PACKET_FORMAT, origin.packet, origin.project, origin.name, origin.reference, origin.holder,
         origin.taken, origin.event),
    )  # fmt: skip
    marks = [(unit.id, unit.version, unit_digest(unit)) for unit in units]
    records = {unit.id: _insert_unit(session, unit) for unit in units}
    new = _insert_samples(session, samples, records)
    marks += new
    for comment in comments:
        insert_comment(session, comment)
        marks.append((comment.id, 0, comment_digest(comment)))
    session.connection.write_many("INSERT INTO packet_base VALUES (?, ?, ?)", marks)
    session.add_event("packet", new={"units": len(units), "samples": len(new)})
    return len(new)


def _insert_unit(session: Session, unit: WorkUnit) -> int:
    geometry = ogr.CreateGeometryFromWkb(bytes(unit.wkb))
    xmin, xmax, ymin, ymax = geometry.GetEnvelope()
    envelope = (xmin, ymin, xmax, ymax)
    write = session.connection.write
    write(
        "INSERT INTO work_units (geom, uuid, name) VALUES (?, ?, ?)",
        (to_blob(unit.wkb, session.srs_id, envelope), unit.id, unit.name),
    )
    fid = int(session.connection.value("SELECT fid FROM work_units WHERE uuid = ?", (unit.id,)))
    write(
        sql(
            "INSERT INTO unit_records (id, uuid, version, {columns}) VALUES (?, ?, ?, {marks})",
            columns=", ".join(UNIT_COLUMNS),
            marks=question_marks(len(UNIT_COLUMNS)),
        ),
        (fid, unit.id, unit.version, *unit_values(unit)),
    )
    session.grow_extent(UNITS.name, envelope)
    return fid


def _insert_samples(
    session: Session, samples: Iterable[Sample], records: dict[str, int]
) -> list[tuple[str, int, str]]:
    """Write samples with what they are in the project; returns their marks."""
    writer, marks = SampleWriter(session), []
    for sample in samples:
        found = list(shapes(sample.wkb))
        if len(found) != 1:
            continue  # a row without an outline has nothing to be labelled by
        row = NewRow(
            uuid=sample.id, class_name=sample.class_name, state=sample.state.value,
            unit_uuid=sample.unit, unit=records[sample.unit], author=sample.author,
            source=sample.source.value, created=sample.created, modified=sample.modified,
            score=sample.score, version=sample.version, reason=sample.reason,
        )  # fmt: skip
        writer.add(found[0], row)
        digest = sample_digest(replace(sample, wkb=found[0].wkb))
        marks.append((sample.id, sample.version, digest))
    writer.flush()
    return marks
