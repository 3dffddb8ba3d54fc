"""Marking a project complete: frozen, with a numbered snapshot of its accepted samples."""

from __future__ import annotations

from collections.abc import Iterator

from ...definitions.errors import InvalidInput, NotPossible
from ...definitions.roles import Action
from ..model import Sample, SampleState, Snapshot
from ..rules import require
from .blob import from_blob
from .rows import SAMPLE_TABLES_JOINED, subset_of
from .samples import PAGE
from .session import Session
from .sql import sql


def complete(session: Session) -> Snapshot:
    """Keep a snapshot and freeze the project."""
    require(session.actor(), Action.ADMINISTER)
    value, write = session.connection.value, session.connection.write
    held = value("SELECT count(*) FROM unit_records WHERE holder <> '' AND deleted = 0")
    if held:
        raise NotPossible(
            f"{held} work units are held by somebody. Wait until they are submitted or decided, or "
            "release them, before you mark the project complete."
        )
    number = int(value("SELECT coalesce(max(number), 0) + 1 FROM snapshots"))
    stamp = session.stamp()
    write(
        "INSERT INTO snapshots (number, created, member, samples) VALUES (?, ?, ?, 0)",
        (number, stamp, session.member),
    )
    count = write(
        sql(
            "INSERT INTO snapshot_samples (number, sample, uuid, unit, subset, class, geom) "
            "SELECT ?, r.id, r.uuid, u.uuid, u.subset, coalesce(s.class, p.class, ''), "
            "coalesce(s.geom, p.geom) FROM {sample_tables_joined} WHERE r.deleted = 0 "
            "AND r.state = 'accepted' AND u.deleted = 0 AND u.state = 'accepted'",
            sample_tables_joined=SAMPLE_TABLES_JOINED,
        ),
        (number,),
    ).rowcount
    write("UPDATE snapshots SET samples = ? WHERE number = ?", (count, number))
    write("UPDATE dl_studio_project SET completed = ?", (stamp,))
    session.add_event("complete", new={"snapshot": number, "samples": count}, undoable=True)
    return Snapshot(number, stamp, session.member, count)


def read_snapshots(session: Session) -> list[Snapshot]:
    """Snapshots, oldest first."""
    rows = session.connection.rows("SELECT * FROM snapshots ORDER BY number")
    return [Snapshot(r["number"], r["created"], r["member"], r["samples"]) for r in rows]


def read_snapshot_samples(session: Session, number: int) -> Iterator[Sample]:
    """The samples of one snapshot, in pages."""
    if number not in {snapshot.number for snapshot in read_snapshots(session)}:
        raise InvalidInput(f"The project has no snapshot {number}.")
    after = 0
    while True:
        rows = session.connection.rows(
            sql(
                "SELECT * FROM snapshot_samples WHERE number = ? AND sample > ? "
                "ORDER BY sample LIMIT {page}",
                page=PAGE,
            ),
            (number, after),
        )
        for row in rows:
            yield Sample(
                id=row["uuid"], unit=row["unit"], class_name=row["class"],
                state=SampleState.ACCEPTED, wkb=from_blob(row["geom"]),
                subset=subset_of(row["subset"]),
            )  # fmt: skip
        if len(rows) < PAGE:
            return
        after = rows[-1]["sample"]
