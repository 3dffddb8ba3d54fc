"""What the rows of a layer were like when somebody began to edit them.

QGIS sends only what was changed, and to whatever the row has become meanwhile. So the row is
remembered when it is first edited: its identity, its version, its values. That is read once QGIS
runs its events again, for all rows that were edited since, and in any case before a save.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer

from ..definitions.errors import DlStudioError
from ..project.model import SampleFilter

if TYPE_CHECKING:
    from ..project.store import Store

UUID, VERSION = "uuid", "version"


@dataclass(frozen=True)
class Base:
    """A row as it was before it was edited; ``version`` is 0 where the table has none."""

    uuid: str
    version: int = 0
    values: Mapping[str, Any] = field(default_factory=dict)
    wkb: Optional[bytes] = field(default=None, repr=False)


class EditMemory(QObject):
    """Remembers the rows of one layer; it forgets them when they are saved or rolled back.

    Args:
        layer: a layer of a project.
        store: tells the versions of samples that the layer itself does not show; ``None`` for
            tables without versions.
    """

    def __init__(
        self, layer: QgsVectorLayer, store: Optional[Store], parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self.layer = layer
        self._store = store
        self._bases: dict[int, Base] = {}
        self._new: set[int] = set()
        self._index = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.read)
        layer.attributeValueChanged.connect(self._edited)
        layer.geometryChanged.connect(self._edited)
        layer.featureDeleted.connect(self._edited)
        layer.afterCommitChanges.connect(self.forget)
        layer.afterRollBack.connect(self.forget)
        layer.undoStack().indexChanged.connect(self._undone)

    def release(self) -> None:
        """Leave the layer alone."""
        self.forget()
        if sip.isdeleted(self.layer):
            return
        self.layer.attributeValueChanged.disconnect(self._edited)
        self.layer.geometryChanged.disconnect(self._edited)
        self.layer.featureDeleted.disconnect(self._edited)
        self.layer.afterCommitChanges.disconnect(self.forget)
        self.layer.afterRollBack.disconnect(self.forget)
        self.layer.undoStack().indexChanged.disconnect(self._undone)

    # -- asking ---------------------------------------------------------------------------------

    def base(self, feature_id: int) -> Optional[Base]:
        """The row before it was edited; ``None`` if it was not there or could not be read."""
        return self._bases.get(feature_id)

    def edited(self) -> list[int]:
        """The rows that have edits which were not saved."""
        return sorted(fid for fid in {*self._bases, *self._new} if self._is_edited(fid))

    def set_base(self, feature_id: int, base: Base) -> None:
        """Say what the row was like on which an edit was made that comes from elsewhere."""
        self._bases[feature_id] = base

    # -- remembering ----------------------------------------------------------------------------

    def read(self) -> None:
        """Read the rows that were edited since; those that cannot be read are tried again."""
        if sip.isdeleted(self.layer) or not self.layer.isEditable():
            return
        wanted = [fid for fid in self._new - set(self._bases) if self._is_edited(fid)]
        self._new = set(wanted)
        if not wanted:
            return
        rows = rows_of(self.layer, wanted)
        try:
            versions = self._versions(rows)
        except DlStudioError:
            return  # whoever saves is told
        for fid, row in rows.items():
            uuid = str(row.values.get(UUID) or "")
            self._bases[fid] = Base(uuid, versions.get(uuid, 0), row.values, row.wkb)
        self._new -= set(rows)

    def prune(self) -> None:
        """Forget rows that have no edits any more: they were undone, or saved before others."""
        self._bases = {fid: base for fid, base in self._bases.items() if self._is_edited(fid)}

    def forget(self) -> None:
        """Forget all rows."""
        self._soon.stop()
        self._bases, self._new = {}, set()

    def _edited(self, feature_id: int, *_: object) -> None:
        if feature_id >= 0 and feature_id not in self._bases:
            self._new.add(feature_id)
            self._soon.start()

    def _undone(self, index: int) -> None:
        if index < self._index and self._bases:
            self.prune()
        self._index = index

    def _is_edited(self, feature_id: int) -> bool:
        buffer = None if sip.isdeleted(self.layer) else self.layer.editBuffer()
        return buffer is not None and (
            buffer.isFeatureGeometryChanged(feature_id)
            or buffer.isFeatureAttributesChanged(feature_id)
            or buffer.isFeatureDeleted(feature_id)
        )

    def _versions(self, rows: Mapping[int, Row]) -> dict[str, int]:
        if self._store is None:
            return {}
        known = {str(row.values[UUID]): row.values.get(VERSION) for row in rows.values()}
        if all(version is not None for version in known.values()):
            return {uuid: int(version or 0) for uuid, version in known.items()}
        found = self._store.samples(SampleFilter(ids=tuple(known)))
        return {sample.id: sample.version for sample in found}


@dataclass(frozen=True)
class Row:
    """A row of a layer's table, as plain values."""

    values: dict[str, Any]
    wkb: Optional[bytes] = field(default=None, repr=False)


def rows_of(layer: QgsVectorLayer, feature_ids: Iterable[int]) -> dict[int, Row]:
    """The rows as the table has them, by QGIS's numbers; those that are not there are left out."""
    request = QgsFeatureRequest().setFilterFids(list(feature_ids))
    return {feature.id(): row_of(feature) for feature in layer.dataProvider().getFeatures(request)}


def row_of(feature: QgsFeature) -> Row:
    """A feature's values and outline."""
    names = feature.fields().names()
    values = {name: plain(value) for name, value in zip(names, feature.attributes())}
    geometry = feature.geometry()
    return Row(values, None if geometry.isNull() else bytes(geometry.asWkb().data()))


def plain(value: Any) -> Any:
    """A value of an attribute as Python has it: text, a number, or nothing."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return None
    if hasattr(value, "defaultValueClause"):  # QGIS 3.28 and newer; before, it was this text
        return str(value.defaultValueClause())
    return value if isinstance(value, (str, int, float)) else str(value)
