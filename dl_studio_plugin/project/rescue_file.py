"""The rescue copy: edits that could not be saved, in a GeoPackage that QGIS can open.

It has a layer for each table of the project that was edited (``samples``, …) with a row for each
edit: what was done, to which row, on which version, and the outline as the edit leaves it (of what
was deleted, the last one). The table ``rescue`` tells which project they belong to.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal, ogr, osr

from ..definitions.atomic import atomic_path
from ..definitions.errors import InvalidInput, ProjectReadOnly
from .edits import Edit, EditKind
from .geometry import quiet

NOTE_TABLE = "rescue"
_TEXTS = ("what", "uuid", "values", "before", "outline_before")
_NUMBERS = ("version", "reshaped")
_POINTS = ("sample_points", "comments")


@dataclass(frozen=True)
class RescueNote:
    """Where rescued edits come from.

    Attributes:
        project: id of the project.
        name: what it is called.
        reference: where it was opened.
        member: who made the edits.
        written: when.
        reason: why they could not be saved, as a sentence.
        crs: of the outlines, as the project names it.
    """

    project: str
    name: str = ""
    reference: str = ""
    member: str = ""
    written: str = ""
    reason: str = ""
    crs: str = ""


def write_rescue(path: Path, note: RescueNote, edits: Sequence[Edit]) -> None:
    """Write the copy, in the place of an older one.

    Raises:
        ProjectReadOnly: the file cannot be written.
        NotEnoughSpace: the disk is full.
    """
    try:
        with atomic_path(path) as part, quiet():
            _write(part, note, edits)
    except (OSError, RuntimeError) as error:
        raise ProjectReadOnly(
            f"The rescue copy “{path}” cannot be written ({error}). Do not close QGIS; free some "
            "space or allow writing there."
        ) from error


def _write(path: Path, note: RescueNote, edits: Sequence[Edit]) -> None:
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    if dataset is None:
        raise OSError(gdal.GetLastErrorMsg())
    crs = osr.SpatialReference()
    if note.crs:
        crs.SetFromUserInput(note.crs)
    notes = dataset.CreateLayer(NOTE_TABLE, None, ogr.wkbNone)
    for name in ("name", "value"):
        notes.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for name, value in asdict(note).items():
        _add_row(notes, {"name": name, "value": value}, None)
    for table in sorted({edit.layer for edit in edits}):
        kind = ogr.wkbPoint if table in _POINTS else ogr.wkbMultiPolygon
        layer = dataset.CreateLayer(table, crs, kind)
        for name in _TEXTS:
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
        for name in _NUMBERS:
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTInteger))
        for edit in edits:
            if edit.layer == table:
                _add_row(layer, _values(edit), edit.outline)
    del notes, dataset


def _values(edit: Edit) -> dict[str, Any]:
    return {
        "what": edit.kind.value,
        "uuid": edit.uuid,
        "version": edit.version,
        "values": json.dumps(dict(edit.values), ensure_ascii=False),
        "before": json.dumps(dict(edit.values_before), ensure_ascii=False),
        "outline_before": (edit.wkb_before or b"").hex(),
        "reshaped": int(edit.wkb is not None),
    }


def _add_row(layer: Any, values: Mapping[str, Any], wkb: Optional[bytes]) -> None:
    feature = ogr.Feature(layer.GetLayerDefn())
    for name, value in values.items():
        feature.SetField(name, value)
    if wkb:
        geometry = ogr.CreateGeometryFromWkb(wkb)
        if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPolygon:
            geometry = ogr.ForceToMultiPolygon(geometry)
        feature.SetGeometry(geometry)
    if layer.CreateFeature(feature) != ogr.OGRERR_NONE:
        raise OSError(gdal.GetLastErrorMsg())


def read_rescue(path: Path) -> tuple[RescueNote, list[Edit]]:
    """What a rescue copy holds.

    Raises:
        InvalidInput: it is none, or is damaged.
    """
    try:
        with quiet():
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
            notes = None if dataset is None else dataset.GetLayerByName(NOTE_TABLE)
            if notes is None:
                raise InvalidInput(_not_a_copy(path))
            told = {row["name"]: row["value"] for row in notes}
            known = {entry.name for entry in fields(RescueNote)}
            note = RescueNote(**{name: text or "" for name, text in told.items() if name in known})
            edits = []
            for number in range(dataset.GetLayerCount()):
                layer = dataset.GetLayer(number)
                if layer.GetName() != NOTE_TABLE:
                    edits += [_edit(layer.GetName(), row) for row in layer]
            return note, edits
    except (RuntimeError, KeyError, TypeError, ValueError) as error:
        raise InvalidInput(_not_a_copy(path)) from error


def _edit(table: str, row: Any) -> Edit:
    geometry = row.GetGeometryRef()
    outline = None if geometry is None else bytes(geometry.ExportToWkb())
    return Edit(
        layer=table,
        kind=EditKind(row["what"]),
        uuid=row["uuid"] or "",
        version=row["version"] or 0,
        values=json.loads(row["values"]),
        wkb=outline if row["reshaped"] else None,
        values_before=json.loads(row["before"]),
        wkb_before=bytes.fromhex(row["outline_before"] or "") or None,
    )


def _not_a_copy(path: Path) -> str:
    return f"“{path}” is not a rescue copy of DL Studio, or it is damaged. Choose another file."
