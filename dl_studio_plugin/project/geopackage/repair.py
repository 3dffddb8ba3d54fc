"""The quick check of a project that was not closed properly, and what it mends.

SQLite itself takes back what a program had begun to write when it was cut off. What is looked at
here is what SQLite cannot know: whether the file's pages are whole, whether layers and records
still say the same, whether the spatial index and the triggers are complete, and whether the mark
of a writer was left behind (in a file that was copied while somebody wrote to it, say).

A file that is damaged is not mended: its backup is better than what could be saved from it.
"""

from __future__ import annotations

import re
import sqlite3

from ..identifiers import new_id
from .faults import damaged
from .mirrors import mirror_statements, put_in_step
from .samples import leave_unit
from .schema import SAMPLE_TABLES, SPATIAL_TABLES, UNITS, SpatialTable
from .session import Session
from .sql import sql
from .triggers import trigger_statements

EVENT = "repair"
_TRIGGER = re.compile(r"CREATE TRIGGER (\w+)")


def check_after_opening(session: Session) -> list[str]:
    """Check a project that was not closed properly; returns what there is to say about it.

    Raises:
        ProjectDamaged: pages of the file are broken.
    """
    if session.connection.read_only:
        return []
    was_cut_off = session.connection.attendance.was_cut_off()
    # Outside a transaction, the mark of a writer is never set.
    left_mark = bool(session.connection.value("SELECT busy FROM store_writer"))
    return [check_and_repair(session, left_mark)] if was_cut_off or left_mark else []


def check_and_repair(session: Session, left_mark: bool = False) -> str:
    """Check the file and mend what can be mended, as one event; returns what was found.

    Raises:
        ProjectDamaged: pages of the file are broken.
    """
    check_pages(session)
    with session.connection.transaction():
        found = _repair(session, left_mark)
        if found:
            session.add_event(EVENT, new=found)
    if not found:
        return (
            "The project was not closed properly the last time, because QGIS or the computer "
            "stopped. It was checked, and nothing is missing."
        )
    mended = (
        "The project was not closed properly the last time, because QGIS or the computer stopped. "
        "It was checked and mended:"
    )
    return "\n".join([mended, *(_SENTENCES[what].format(count) for what, count in found.items())])


def check_pages(session: Session) -> None:
    """Read every page once.

    Raises:
        ProjectDamaged: one is broken.
    """
    verdict = session.connection.value("PRAGMA quick_check(1)")
    if verdict != "ok":
        session.connection.attendance.check_again()
        raise damaged(session.connection.path, str(verdict))


_SENTENCES = {
    "locks": "The mark of somebody who was writing had been left behind.",
    "triggers": "{} rules of the layers were missing.",
    "records": "{} samples or work units that were drawn had no record yet.",
    "outlines": "{} samples or work units had lost their outline; they count as deleted now.",
    "shown": "{} samples or work units did not show the state that they have.",
    "index": "{} entries of the spatial index were missing or too many.",
}


def _repair(session: Session, left_mark: bool) -> dict[str, int]:
    found = {
        "locks": int(left_mark),  # the transaction takes it away
        "triggers": _missing_triggers(session),
        "records": sum(_missing_records(session, table) for table in (UNITS, *SAMPLE_TABLES)),
        "outlines": sum(_missing_shapes(session, table) for table in (UNITS, *SAMPLE_TABLES)),
        "shown": sum(
            session.connection.write(put_in_step(table, _record_of(table))).rowcount
            for table in (UNITS, *SAMPLE_TABLES)
        ),
        "index": sum(_index(session, table) for table in SPATIAL_TABLES),
    }
    return {what: count for what, count in found.items() if count}


def _record_of(table: SpatialTable) -> str:
    """Which record ``r`` belongs to a row of ``table``."""
    if table is UNITS:
        return "r.id = work_units.fid"
    return sql(
        "r.points = {points} AND r.shape = {table}.fid",
        points=SAMPLE_TABLES.index(table),
        table=table.name,
    )


def _missing_triggers(session: Session) -> int:
    rows = session.connection.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    there = {row["name"] for row in rows}
    missing = [
        statement
        for statement in (*trigger_statements(), *mirror_statements())
        if _TRIGGER.match(statement)[1] not in there  # type: ignore[index]
    ]
    for statement in missing:
        session.connection.write(statement)
    return len(missing)


def _missing_records(session: Session, table: SpatialTable) -> int:
    """Give rows that a layer got while the triggers were asleep their record; edits of a layer."""
    rows = session.connection.rows(
        sql(
            "SELECT fid FROM {table} WHERE NOT EXISTS (SELECT 1 FROM {records} r WHERE {record})",
            table=table.name,
            records=table.records,
            record=_record_of(table),
        )
    )
    write = session.connection.write
    for row in rows:
        identifier, fid, stamp = new_id(), row["fid"], session.stamp()
        write(sql("UPDATE {table} SET uuid = ? WHERE fid = ?", table=table.name), (identifier, fid))
        if table is UNITS:
            write("INSERT INTO unit_records (id, uuid) VALUES (?, ?)", (fid, identifier))
        else:
            write(
                sql(
                    "UPDATE {table} SET state = 'draft', unit = NULL, author = '' WHERE fid = ?",
                    table=table.name,
                ),
                (fid,),
            )
            write(
                "INSERT INTO sample_records (uuid, points, shape, created, modified) "
                "VALUES (?, ?, ?, ?, ?)",
                (identifier, SAMPLE_TABLES.index(table), fid, stamp, stamp),
            )
        write(
            "INSERT INTO layer_edits (at, layer, fid, what) VALUES (?, ?, ?, 'insert')",
            (stamp, table.name, fid),
        )
    return len(rows)


def _missing_shapes(session: Session, table: SpatialTable) -> int:
    """Records whose row is gone count as deleted; where a tombstone is, they can come back."""
    key = "id" if table is UNITS else "shape"
    which = "" if table is UNITS else sql(" AND points = {p}", p=SAMPLE_TABLES.index(table))
    rows = session.connection.rows(
        sql(
            "SELECT id FROM {records} WHERE deleted = 0{which} "
            "AND {key} NOT IN (SELECT fid FROM {table})",
            records=table.records,
            which=which,
            key=key,
            table=table.name,
        )
    )
    for row in rows:
        if table is UNITS:
            leave_unit(session, session.next_event(), row["id"])
        session.connection.write(
            sql(
                "UPDATE {records} SET deleted = 1, version = version + 1 WHERE id = ?",
                records=table.records,
            ),
            (row["id"],),
        )
    return len(rows)


def _index(session: Session, table: SpatialTable) -> int:
    """Bring the spatial index, and the number of features that readers are told, up to date."""
    index = sql("rtree_{table}_geom", table=table.name)
    write = session.connection.write
    drawn = "geom IS NOT NULL AND ST_IsEmpty(geom) = 0"
    entry = "fid, ST_MinX(geom), ST_MaxX(geom), ST_MinY(geom), ST_MaxY(geom)"
    if not _is_sound(session, index):
        write(sql("DELETE FROM {index}", index=index))
    extra = write(
        sql(
            "DELETE FROM {index} WHERE id NOT IN (SELECT fid FROM {table} WHERE {drawn})",
            index=index,
            table=table.name,
            drawn=drawn,
        )
    ).rowcount
    missing = write(
        sql(
            "INSERT INTO {index} SELECT {entry} FROM {table} "
            "WHERE {drawn} AND fid NOT IN (SELECT id FROM {index})",
            index=index,
            entry=entry,
            table=table.name,
            drawn=drawn,
        )
    ).rowcount
    if session.connection.value(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'gpkg_ogr_contents'"
    ):
        write(
            sql(
                "UPDATE gpkg_ogr_contents SET feature_count = (SELECT count(*) FROM {table}) "
                "WHERE table_name = '{table}'",
                table=table.name,
            )
        )
    return max(extra, 0) + max(missing, 0)


def _is_sound(session: Session, index: str) -> bool:
    try:
        return bool(session.connection.value("SELECT rtreecheck(?)", (index,)) == "ok")
    except sqlite3.OperationalError:  # an SQLite without that function
        return True
