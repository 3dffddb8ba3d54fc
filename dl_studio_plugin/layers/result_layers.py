"""Results of a run as layers of the open QGIS project: in a group of their own, styled."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsLayerTreeGroup, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.errors import InvalidInput
from ..definitions.label_classes import LabelClass
from .class_styles import CLASS_FIELD, newest_field, style_by_class

if TYPE_CHECKING:
    from qgis.core import QgsMapLayer

translate = QCoreApplication.translate
CONTEXT = "ResultLayers"

GROUP_KEY = "dlstudio/results"
_VECTORS = frozenset({".gpkg", ".geojson", ".json", ".shp", ".fgb", ".kml", ".csv"})


def add_result_layer(
    path: str | Path,
    name: str,
    classes: Sequence[LabelClass] = (),
    group: str = "",
    project: Optional[QgsProject] = None,
) -> QgsMapLayer:
    """Show a result on top of the map, coloured by ``classes`` if it shows any.

    A result that is shown already (it was written again) is loaded anew in its place.

    Args:
        path: the file, a raster or a vector one; ``FILE|layername=NAME`` names a layer of it.
        name: what the layer tree shows.
        classes: what the values of the raster, or of the field ``class`` (the newest of such a
            name), mean.
        group: title of the group; empty takes “DL Studio — results”.
        project: the QGIS project; ``None`` takes the one that is open.

    Raises:
        InvalidInput: QGIS cannot open the file.
    """
    project = project or QgsProject.instance()
    layer = _shown(project, str(path))
    if layer is not None:
        layer.reload()
    else:
        layer = _open(str(path), name)
        project.addMapLayer(layer, False)
        ensure_group(project, group).insertLayer(0, layer)
    layer.setName(name)
    if classes:
        field = newest_field(layer, CLASS_FIELD) if isinstance(layer, QgsVectorLayer) else ""
        style_by_class(layer, classes, field or CLASS_FIELD)
    layer.triggerRepaint()
    return layer


def ensure_group(project: QgsProject, title: str = "") -> QgsLayerTreeGroup:
    """The group of results called ``title``, made on top if there is none."""
    title = title or translate(CONTEXT, "DL Studio — results")
    for group in project.layerTreeRoot().findGroups(True):
        if group.customProperty(GROUP_KEY) == title:
            return group
    group = project.layerTreeRoot().insertGroup(0, title)
    group.setCustomProperty(GROUP_KEY, title)
    return group


def _shown(project: QgsProject, source: str) -> Optional[QgsMapLayer]:
    for layer in project.mapLayers().values():
        if layer.source() == source and layer.isValid():
            return layer
    return None


def _open(source: str, name: str) -> QgsMapLayer:
    if Path(source.partition("|")[0]).suffix.lower() in _VECTORS:
        layer: QgsMapLayer = QgsVectorLayer(source, name, "ogr")
    else:
        layer = QgsRasterLayer(source, name)
    if not layer.isValid():
        raise InvalidInput(
            translate(
                CONTEXT,
                "The result “{}” cannot be opened as a layer. It may have been moved or deleted; "
                "run the tool again.",
            ).format(source)
        )
    return layer
