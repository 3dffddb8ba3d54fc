"""QGIS's edit buffer as a list of edits, and back into it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from qgis.core import (
    QgsFeatureRequest,
    QgsGeometry,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..project.edits import Edit, EditKind
from ..project.geopackage.schema import COMMENTS, POINTS, SAMPLES, UNITS
from .edit_memory import UUID, Base, EditMemory, Row, plain, row_of

translate = QCoreApplication.translate
CONTEXT = "BufferEdits"

#: What people write into a new row; all else follows from it. A tool that was pointed at an object
#: says so by the state of what it adds.
_WRITTEN = {
    SAMPLES.name: ("class", "state"),
    POINTS.name: ("class", "state"),
    UNITS.name: ("name",),
    COMMENTS.name: ("text", "unit", "sample", "category", "resolved"),
}
_UNKNOWN = "row "
_NEVER = ("fid", UUID, "version")
#: How many rows are looked for at once.
_MANY = 500


def captured(layer: QgsVectorLayer, table: str, memory: EditMemory) -> list[Edit]:
    """All edits of a layer that were not saved.

    A row that was gone before it was read has QGIS's number for its uuid (see :func:`is_unknown`).
    """
    buffer = layer.editBuffer()
    if buffer is None:
        return []
    added = sorted(buffer.addedFeatures().items(), reverse=True)  # the first has number -2
    edits = [_added(table, row_of(feature)) for _, feature in added]
    names = layer.fields().names()
    attributes, geometries = buffer.changedAttributeValues(), buffer.changedGeometries()
    for fid in buffer.deletedFeatureIds():
        edits.append(_edit(table, EditKind.DELETED, _base(memory, fid), {}, None))
    for fid in sorted({*attributes, *geometries} - set(buffer.deletedFeatureIds())):
        changed = {names[index]: plain(value) for index, value in attributes.get(fid, {}).items()}
        values = {name: value for name, value in changed.items() if name not in _NEVER}
        geometry = geometries.get(fid)
        wkb = None if geometry is None else bytes(geometry.asWkb().data())
        edits.append(_edit(table, EditKind.CHANGED, _base(memory, fid), values, wkb))
    return edits


def _added(table: str, row: Row) -> Edit:
    written = {name: row.values.get(name) for name in _WRITTEN[table]}
    values = {name: value for name, value in written.items() if value is not None}
    return Edit(table, EditKind.ADDED, values=values, wkb=row.wkb)


def is_unknown(edit: Edit) -> bool:
    """Whether it is an edit of a row that was gone before it was read."""
    return edit.uuid.startswith(_UNKNOWN)


def _base(memory: EditMemory, fid: int) -> Base:
    return memory.base(fid) or Base(f"{_UNKNOWN}{fid}")


def _edit(table: str, kind: EditKind, base: Base, values: dict[str, Any], wkb: Any) -> Edit:
    return Edit(table, kind, base.uuid, base.version, values, wkb, base.values, base.wkb)


def put_in(layer: QgsVectorLayer, edits: Sequence[Edit], memory: EditMemory) -> list[Edit]:
    """Make edits in the layer's edit buffer, as if somebody had just made them.

    Each is a step of QGIS's Undo.

    Returns:
        The edits whose rows are not there.
    """
    if not layer.isEditable():
        layer.startEditing()
    there = _numbers(layer, [edit.uuid for edit in edits if edit.uuid])
    left_out = []
    for edit in edits:
        fid = there.get(edit.uuid)
        if edit.kind is not EditKind.ADDED and fid is None:
            left_out.append(edit)
            continue
        layer.beginEditCommand(translate(CONTEXT, "Bring an edit back"))
        if fid is None:
            _add(layer, edit)
        else:
            base = Base(edit.uuid, edit.version, edit.values_before, edit.wkb_before)
            memory.set_base(fid, base)
            _change(layer, fid, edit)
        layer.endEditCommand()
    layer.triggerRepaint()
    return left_out


def _add(layer: QgsVectorLayer, edit: Edit) -> None:
    fields = layer.fields()
    values = {fields.lookupField(name): value for name, value in edit.values.items()}
    values.pop(-1, None)
    context = layer.createExpressionContext()
    layer.addFeature(
        QgsVectorLayerUtils.createFeature(layer, geometry_of(edit.wkb), values, context)
    )


def _change(layer: QgsVectorLayer, fid: int, edit: Edit) -> None:
    if edit.kind is EditKind.DELETED:
        layer.deleteFeature(fid)
        return
    if edit.wkb is not None:
        layer.changeGeometry(fid, geometry_of(edit.wkb))
    fields = layer.fields()
    for name, value in edit.values.items():
        if fields.lookupField(name) >= 0:
            layer.changeAttributeValue(fid, fields.lookupField(name), value)


def _numbers(layer: QgsVectorLayer, uuids: Sequence[str]) -> dict[str, int]:
    """QGIS's numbers of rows, by their uuids."""
    found = {}
    for start in range(0, len(uuids), _MANY):
        wanted = ", ".join(_quoted(uuids[start : start + _MANY]))
        request = QgsFeatureRequest().setFilterExpression(f'"{UUID}" IN ({wanted})')
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes([UUID], layer.fields())
        found.update({str(row[UUID]): row.id() for row in layer.getFeatures(request)})
    return found


def _quoted(texts: Iterable[str]) -> list[str]:
    return ["'" + text.replace("'", "''") + "'" for text in texts]


def geometry_of(wkb: bytes | None) -> QgsGeometry:
    """A geometry of QGIS's; none for none."""
    geometry = QgsGeometry()
    if wkb:
        geometry.fromWkb(wkb)
    return geometry
