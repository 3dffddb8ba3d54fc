"""Making the file of a new project: written beside, then renamed into place.

GDAL makes the spatial tables, so that they are just what QGIS expects; everything else is
plain SQL.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr, osr

from ...definitions.atomic import atomic_path
from ...definitions.errors import InvalidInput, ProjectReadOnly
from ...definitions.roles import Role
from ..file_systems import network_kind
from ..geometry import quiet
from ..identifiers import new_id
from ..model import ProjectSettings
from ..rules import iso
from ..settings import checked_name, checked_settings, default_member
from ..store import Clock
from .blob import register_functions
from .mirrors import mirror_statements
from .schema import (
    COMMENTS,
    LISTED_TABLES,
    PACKET_MARKS,
    REPLICA_TABLES,
    SCHEMA_VERSION,
    SPATIAL_TABLES,
    TABLES,
    SpatialTable,
)
from .triggers import trigger_statements

_GEOMETRY_TYPES = {"MULTIPOLYGON": ogr.wkbMultiPolygon, "POINT": ogr.wkbPoint}
_COMMENT_FIELDS = (
    ("unit", ogr.OFTString),
    ("sample", ogr.OFTString),
    ("category", ogr.OFTString),
    ("author", ogr.OFTString),
    ("created", ogr.OFTString),
    ("resolved", ogr.OFTInteger),
    ("reply_to", ogr.OFTString),
)


def create_geopackage(path: Path, settings: ProjectSettings, member: str, clock: Clock) -> None:
    """Make the project's file at ``path``; ``member`` becomes its owner.

    Raises:
        InvalidInput: a setting cannot be used, or the file exists or cannot be made.
    """
    check_path(path)
    settings = checked_settings(settings)
    owner = checked_name(member or default_member(), "member")
    try:
        with atomic_path(path) as part:
            make_layers(part, settings.crs)
            with closing(sqlite3.connect(part, isolation_level=None)) as connection:
                register_functions(connection)
                _fill(connection, settings, owner, iso(clock()))
    except OSError as error:
        raise cannot_write(path, error) from error


def cannot_write(path: Path, error: OSError) -> ProjectReadOnly:
    """The error for a file that cannot be made."""
    return ProjectReadOnly(
        f"The project “{path}” cannot be written ({error.strerror or error}). Choose another "
        "folder."
    )


def check_path(path: Path) -> None:
    """Do nothing if a project's file may be called so.

    Raises:
        InvalidInput: it does not end in .gpkg, exists, or would lie on a network drive.
    """
    if path.suffix.lower() != ".gpkg":
        raise InvalidInput(f"“{path}” does not end in .gpkg. Name the project NAME.gpkg.")
    if path.exists():
        raise InvalidInput(
            f"“{path}” exists already and is not overwritten. Choose another name for the project, "
            "or delete the file first."
        )
    kind = network_kind(path)
    if kind:
        raise InvalidInput(
            f"“{path}” lies on a network drive ({kind}), where two people who save at once can "
            "damage a project. Make it in a folder of this computer; others get their work units "
            "as packets, or move the project to a PostgreSQL database."
        )


def make_layers(path: Path, crs: str) -> None:
    """Make the file with its spatial tables."""
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    try:
        with quiet():
            driver = gdal.GetDriverByName("GPKG")
            # Version 1.2 is read by every QGIS that the plugin supports.
            dataset = driver.Create(str(path), 0, 0, 0, gdal.GDT_Unknown, options=["VERSION=1.2"])
            if dataset is None:
                raise OSError(gdal.GetLastErrorMsg())
            for table in SPATIAL_TABLES:
                _make_layer(dataset, table, reference)
            del dataset
    except RuntimeError as error:  # QGIS 3.44 makes GDAL raise
        raise OSError(str(error)) from error


def _make_layer(dataset: Any, table: SpatialTable, reference: Any) -> None:
    layer = dataset.CreateLayer(
        table.name,
        reference,
        _GEOMETRY_TYPES[table.geometry],
        options=["GEOMETRY_NAME=geom", "FID=fid", "SPATIAL_INDEX=YES"],
    )
    if layer is None:
        raise OSError(gdal.GetLastErrorMsg())
    layer.CreateField(ogr.FieldDefn("uuid", ogr.OFTString))
    for name in (table.text, *table.shown):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    if table is COMMENTS:
        for name, kind in _COMMENT_FIELDS:
            layer.CreateField(ogr.FieldDefn(name, kind))


def _fill(connection: sqlite3.Connection, settings: ProjectSettings, owner: str, now: str) -> None:
    begin_tables(connection, replace(settings, id=new_id(), created=now, completed=""))
    connection.executemany(
        "INSERT INTO label_classes (value, name, colour) VALUES (?, ?, ?)",
        [(c.value, c.name, c.colour) for c in settings.classes],
    )
    connection.executemany(
        "INSERT INTO imagery (position, source, name, crs, date) VALUES (?, ?, ?, ?, ?)",
        [(i, e.source, e.name, e.crs, e.date) for i, e in enumerate(settings.imagery)],
    )
    connection.execute("INSERT INTO members VALUES (?, ?)", (owner, Role.OWNER.value))
    connection.execute(
        "INSERT INTO events (at, member, what) VALUES (?, ?, 'create_project')", (now, owner)
    )
    connection.execute("COMMIT")


def begin_tables(connection: sqlite3.Connection, settings: ProjectSettings) -> int:
    """Begin a transaction with all other tables and the project's settings; gives its CRS's id."""
    connection.executescript(f"BEGIN; {TABLES}")
    for statement in (PACKET_MARKS, *REPLICA_TABLES):
        connection.execute(statement)
    for statement in (*trigger_statements(), *mirror_statements()):
        connection.execute(statement)
    srs_id = int(
        connection.execute(
            "SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = 'samples'"
        ).fetchone()[0]
    )
    connection.execute(
        "INSERT INTO dl_studio_project (one, schema_version, id, name, inference_type, crs, "
        "srs_id, area_wkt, instructions, review_own_work, created, completed) "
        "VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            SCHEMA_VERSION, settings.id, settings.name, settings.inference_type.value,
            settings.crs, srs_id, settings.area_wkt, settings.instructions,
            int(settings.review_own_work), settings.created, settings.completed,
        ),
    )  # fmt: skip
    connection.executemany(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES (?, 'attributes', ?)",
        [(name, name) for name in LISTED_TABLES],
    )
    return srs_id
