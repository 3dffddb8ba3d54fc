"""What of the records the layers show: columns beside the outlines, kept in step by triggers.

A layer can only be styled, labelled and filtered quickly by columns of its own: QGIS joins
tables by reading them whole. So state, unit, author and the like stand a second time in the
spatial tables, for reading. The records stay the truth: a change of a record is passed on, and
a layer that changes such a column (merging two features in QGIS does) gets the record's value
back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .schema import SAMPLE_TABLES, UNITS, SpatialTable
from .sql import sql

_UNIT = "(SELECT uuid FROM unit_records WHERE id = {row}.unit)"
#: How a record's value is written where it is not the column of the same name.
_VALUES = {"unit": _UNIT}


def mirror_statements() -> Iterator[str]:
    """The CREATE TRIGGER statements that keep the shown columns in step."""
    for points, table in enumerate(SAMPLE_TABLES):
        record = sql("points = {points} AND shape = NEW.fid", points=points)
        where = sql("NEW.points = {points} AND ", points=points)
        yield _passed_on(table, "shape", where)
        yield _put_back(table, record)
    yield _passed_on(UNITS, "id")
    yield _put_back(UNITS, "id = NEW.fid")
    yield sql(
        "CREATE TRIGGER dl_unit_records_added AFTER INSERT ON unit_records BEGIN "
        "UPDATE work_units SET {shown} WHERE fid = NEW.id; END",
        shown=", ".join(f"{name} = NEW.{name}" for name in UNITS.shown),
    )


def put_in_step(table: SpatialTable, record: str) -> str:
    """An UPDATE of the rows that do not show what their record says.

    Args:
        table: the layer.
        record: which record ``r`` belongs to a row of the table.
    """
    columns: Sequence[str] = ("uuid", *table.shown)
    values = [_value(name, "r") for name in columns]
    return sql(
        "UPDATE {table} SET ({names}) = (SELECT {values} FROM {records} r WHERE {record}) "
        "WHERE EXISTS (SELECT 1 FROM {records} r WHERE {record} AND ({differs}))",
        table=table.name,
        names=", ".join(columns),
        values=", ".join(values),
        records=table.records,
        record=record,
        differs=" OR ".join(
            f"{table.name}.{name} IS NOT {value}" for name, value in zip(columns, values)
        ),
    )


def _value(column: str, row: str) -> str:
    return _VALUES.get(column, "{row}.{column}").format(row=row, column=column)


def _passed_on(table: SpatialTable, key: str, where: str = "") -> str:
    """A record changed: show it. A deleted one has no row; one that comes back has a bare one."""
    changed = [f"OLD.{name} IS NOT NEW.{name}" for name in (*table.shown, "deleted")]
    return sql(
        "CREATE TRIGGER dl_{table}_shown AFTER UPDATE OF {columns}, deleted ON {records} "
        "WHEN {where}NEW.deleted = 0 AND ({changed}) BEGIN "
        "UPDATE {table} SET {shown} WHERE fid = NEW.{key}; END",
        table=table.name,
        columns=", ".join(table.shown),
        records=table.records,
        where=where,
        changed=" OR ".join(changed),
        shown=", ".join(f"{name} = {_value(name, 'NEW')}" for name in table.shown),
        key=key,
    )


def _put_back(table: SpatialTable, record: str) -> str:
    """A layer changed what it only shows: give it the record's values again."""
    columns: Sequence[str] = ("uuid", *table.shown)
    values = ", ".join(_value(name, "r") for name in columns)
    names = ", ".join(columns)
    return sql(
        "CREATE TRIGGER dl_{table}_put_back AFTER UPDATE OF {names} ON {table} "
        "WHEN (SELECT busy FROM store_writer) = 0 AND ({changed}) BEGIN "
        "UPDATE {table} SET ({names}) = (SELECT {values} FROM {records} r WHERE {record}) "
        "WHERE fid = NEW.fid AND EXISTS (SELECT 1 FROM {records} WHERE {record}); END",
        table=table.name,
        names=names,
        changed=" OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in columns),
        values=values,
        records=table.records,
        record=record,
    )
