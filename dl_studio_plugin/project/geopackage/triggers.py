"""What the file itself does when a layer is saved in QGIS, by SQL triggers.

QGIS (or any other program) writes plain rows into the spatial tables. The triggers give every
new row its record, refuse what is closed (their text is what QGIS shows), keep tombstones and
note each edit in ``layer_edits``, from which the store makes an event. They use nothing but
SQLite and the functions that the GeoPackage's own spatial index needs anyway.

While the store writes, ``store_writer.busy`` is 1 and only the tombstones are kept: the store
has its own checks, with better messages. The texts are assembled from the constants of
``schema.py`` and ``states.py`` alone, never from data.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..layer_refusals import CLOSED, FROZEN, KEEP_UUID, UNIT_IN_USE
from ..states import LAYER_CLOSED_STATES, SAMPLE_TRANSITIONS, SampleStep
from .schema import COMMENTS, SAMPLE_TABLES, SPATIAL_TABLES, UNITS, SpatialTable
from .sql import sql

_NOT_THE_STORE = "(SELECT busy FROM store_writer) = 0"
_COMPLETED = "(SELECT completed FROM dl_studio_project)"
_BY_OTHERS = f"{_NOT_THE_STORE} AND {_COMPLETED} = ''"
_NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
_NEW_UUID = (
    "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' "
    "|| substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) "
    "|| substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))"
)


def trigger_statements() -> Iterator[str]:
    """All CREATE TRIGGER statements of a project."""
    for table in SPATIAL_TABLES:
        yield from _frozen(table.name)
        yield _trigger(
            table.name, "keep_uuid", "BEFORE UPDATE OF uuid",
            f"{_BY_OTHERS} AND OLD.uuid IS NOT NEW.uuid {_unknown_uuid(table)}",
            _refuse(KEEP_UUID),
        )  # fmt: skip
    for points, table in enumerate(SAMPLE_TABLES):
        yield from _sample_triggers(table.name, points)
    yield from _unit_triggers()
    yield _trigger(
        COMMENTS.name, "added", "AFTER INSERT", _BY_OTHERS,
        *_with_uuid(COMMENTS.name, f"created = {_NOW}, resolved = coalesce(resolved, 0)"),
    )  # fmt: skip


def _unknown_uuid(table: SpatialTable) -> str:
    """Leave out what merging features in QGIS does: the one that stays gets no uuid, or another's.

    Then mirrors.py puts its own back; anything else is somebody's mistake. Comments have no
    records and are not merged.
    """
    if not table.records:
        return ""
    return sql(
        " AND NEW.uuid <> '' AND NOT EXISTS (SELECT 1 FROM {records} WHERE uuid = NEW.uuid)",
        records=table.records,
    )


def _trigger(table: str, name: str, moment: str, when: str, *statements: str) -> str:
    body = " ".join(f"{statement};" for statement in statements)
    return (
        f"CREATE TRIGGER dl_{table}_{name} {moment} ON {table} FOR EACH ROW "
        f"WHEN {when} BEGIN {body} END"
    )


def _refuse(text: str) -> str:
    return f"SELECT RAISE(ABORT, '{text}')"


def _frozen(table: str) -> Iterator[str]:
    for verb in ("INSERT", "UPDATE", "DELETE"):
        when = f"{_NOT_THE_STORE} AND {_COMPLETED} <> ''"
        yield _trigger(table, f"frozen_{verb.lower()}", f"BEFORE {verb}", when, _refuse(FROZEN))


def _with_uuid(table: str, also: str = "") -> list[str]:
    """Give the new row a uuid of its own: a pasted or split feature brings another's."""
    values = f"uuid = {_NEW_UUID}" + (f", {also}" if also else "")
    return [
        "UPDATE store_writer SET busy = 1",
        sql("UPDATE {table} SET {values} WHERE fid = NEW.fid", table=table, values=values),
        "UPDATE store_writer SET busy = 0",
    ]


def _states_sql(states: frozenset[str]) -> str:
    return ", ".join(f"'{state}'" for state in sorted(states))


def _sample_triggers(table: str, points: int) -> Iterator[str]:
    closed = _states_sql(frozenset(state.value for state in LAYER_CLOSED_STATES))
    changed = f"{_BY_OTHERS} AND (OLD.geom IS NOT NEW.geom OR OLD.class IS NOT NEW.class)"
    record = f"points = {points} AND shape = OLD.fid"
    in_closed_unit = sql(
        "EXISTS (SELECT 1 FROM sample_records r JOIN unit_records u ON u.id = r.unit "
        "WHERE r.points = {points} AND r.shape = OLD.fid AND u.state IN ({closed}))",
        points=points,
        closed=closed,
    )
    # A unit's outline may be of any form; its envelope decides here, and only where no open unit
    # could hold the sample. What slips through stays without a unit and counts for nothing.
    around = (
        "EXISTS (SELECT 1 FROM rtree_work_units_geom x JOIN unit_records u ON u.id = x.id "
        "WHERE (ST_MinX(NEW.geom) + ST_MaxX(NEW.geom)) / 2 BETWEEN x.minx AND x.maxx "
        "AND (ST_MinY(NEW.geom) + ST_MaxY(NEW.geom)) / 2 BETWEEN x.miny AND x.maxy "
        "AND u.state {operator} ({closed}))"
    )
    into_closed = (
        f"{around.format(operator='IN', closed=closed)} "
        f"AND NOT {around.format(operator='NOT IN', closed=closed)}"
    )
    yield _trigger(
        table, "closed_insert", "BEFORE INSERT", f"{_BY_OTHERS} AND {into_closed}",
        _refuse(CLOSED),
    )  # fmt: skip
    yield _trigger(
        table, "closed_move", "BEFORE UPDATE OF geom",
        f"{_BY_OTHERS} AND OLD.geom IS NOT NEW.geom AND {into_closed}", _refuse(CLOSED),
    )  # fmt: skip
    yield _trigger(
        table, "closed_update", "BEFORE UPDATE OF geom, class", f"{changed} AND {in_closed_unit}",
        _refuse(CLOSED),
    )  # fmt: skip
    yield _trigger(
        table, "closed_delete", "BEFORE DELETE", f"{_BY_OTHERS} AND {in_closed_unit}",
        _refuse(CLOSED),
    )  # fmt: skip
    # A tool that was pointed at an object says so by the state of what it adds.
    yield _trigger(
        table, "added", "AFTER INSERT", _BY_OTHERS,
        *_with_uuid(table, "state = 'draft', unit = NULL, author = ''"),
        sql(
            "INSERT INTO sample_records (uuid, points, shape, created, modified, source) "
            "SELECT uuid, {points}, fid, {now}, {now}, "
            "CASE NEW.state WHEN 'assisted' THEN 'assisted' ELSE 'manual' END "
            "FROM {table} WHERE fid = NEW.fid",
            points=points, now=_NOW, table=table,
        ),
        sql("INSERT INTO layer_edits (at, layer, fid, what) VALUES ({now}, '{table}', NEW.fid, "
        "'insert')", now=_NOW, table=table),
    )  # fmt: skip
    yield _trigger(
        table, "changed", "AFTER UPDATE OF geom, class", changed,
        sql("INSERT INTO layer_edits (at, layer, fid, what, state, source, text, geom) "
        "SELECT {now}, '{table}', OLD.fid, 'update', state, source, OLD.class, OLD.geom "
        "FROM sample_records WHERE {record}", now=_NOW, table=table, record=record),
        sql("UPDATE sample_records SET state = {edited_state}, version = version + 1, "
        "source = CASE state WHEN 'suggested' THEN 'model_edited' ELSE source END, "
        "modified = {now} WHERE {record}", edited_state=_edited_state(), now=_NOW, record=record),
    )  # fmt: skip
    yield _tombstone(table, "class")
    yield _trigger(
        table, "removed", "AFTER DELETE", _BY_OTHERS,
        sql("INSERT INTO layer_edits (at, layer, fid, what, state, source) "
        "SELECT {now}, '{table}', OLD.fid, 'delete', state, source "
        "FROM sample_records WHERE {record}", now=_NOW, table=table, record=record),
        sql("UPDATE sample_records SET deleted = 1, version = version + 1, "
        "modified = {now} WHERE {record}", now=_NOW, record=record),
    )  # fmt: skip


def _edited_state() -> str:
    cases = " ".join(
        f"WHEN '{old.value}' THEN '{new.value}'"
        for (step, old), new in SAMPLE_TRANSITIONS.items()
        if step is SampleStep.EDIT
    )
    return f"CASE state {cases} ELSE state END"


def _tombstone(table: str, text: str) -> str:
    return (
        f"CREATE TRIGGER dl_{table}_tombstone BEFORE DELETE ON {table} FOR EACH ROW BEGIN "
        "INSERT OR REPLACE INTO deleted_shapes (layer, fid, uuid, text, geom) "
        f"VALUES ('{table}', OLD.fid, OLD.uuid, OLD.{text}, OLD.geom); END"
    )


def _unit_triggers() -> Iterator[str]:
    table = UNITS.name
    reshaped = f"{_BY_OTHERS} AND (OLD.geom IS NOT NEW.geom OR OLD.name IS NOT NEW.name)"
    in_state = "(SELECT state FROM unit_records WHERE id = OLD.fid)"
    yield _trigger(
        table, "in_use", "BEFORE UPDATE OF geom",
        f"{_BY_OTHERS} AND OLD.geom IS NOT NEW.geom "
        f"AND {in_state} NOT IN ('ready', 'returned', 'excluded')",
        _refuse(UNIT_IN_USE),
    )  # fmt: skip
    yield _trigger(
        table, "in_use_delete", "BEFORE DELETE",
        f"{_BY_OTHERS} AND {in_state} NOT IN ('ready', 'excluded')", _refuse(UNIT_IN_USE),
    )  # fmt: skip
    yield _trigger(
        table, "added", "AFTER INSERT", _BY_OTHERS,
        *_with_uuid(table, "name = CASE coalesce(name, '') WHEN '' THEN 'Unit ' || fid ELSE name "
                           "END"),
        "INSERT INTO unit_records (id, uuid) SELECT fid, uuid FROM work_units WHERE fid = NEW.fid",
        sql("INSERT INTO layer_edits (at, layer, fid, what) VALUES ({now}, '{table}', NEW.fid, "
        "'insert')", now=_NOW, table=table),
    )  # fmt: skip
    yield _trigger(
        table, "changed", "AFTER UPDATE OF geom, name", reshaped,
        sql("INSERT INTO layer_edits (at, layer, fid, what, text, geom) "
        "VALUES ({now}, '{table}', OLD.fid, 'update', OLD.name, OLD.geom)", now=_NOW, table=table),
        "UPDATE unit_records SET version = version + 1 WHERE id = OLD.fid",
    )  # fmt: skip
    yield _tombstone(table, "name")
    yield _trigger(
        table, "removed", "AFTER DELETE", _BY_OTHERS,
        sql("INSERT INTO layer_edits (at, layer, fid, what) VALUES ({now}, '{table}', OLD.fid, "
        "'delete')", now=_NOW, table=table),
        "UPDATE unit_records SET deleted = 1, version = version + 1 WHERE id = OLD.fid",
    )  # fmt: skip
