"""A QGIS project file beside result layers, so that they open styled with one click."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsProject, QgsRasterLayer, QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtXml import QDomDocument

from ..definitions.errors import InvalidInput

if TYPE_CHECKING:
    from qgis.core import QgsMapLayer

translate = QCoreApplication.translate


@dataclass(frozen=True)
class LayerFile:
    """A layer of a project file.

    Attributes:
        path: its file.
        name: what the layer tree shows.
        raster: it is a raster.
        style: QGIS's XML of the look it had, or empty for the default look.
    """

    path: Path
    name: str
    raster: bool
    style: str = ""


def style_of(layer: QgsMapLayer) -> str:
    """The look of ``layer`` as QGIS's XML: symbology and labels, never actions or forms."""
    document = QDomDocument("qgis")
    kinds = layer.StyleCategory.Symbology | layer.StyleCategory.Labeling
    layer.exportNamedStyle(document, QgsReadWriteContext(), kinds)
    return document.toString()


def write_qgis_project(path: Path, title: str, layers: Sequence[LayerFile]) -> None:
    """Write a project with relative paths that shows ``layers``, the first on top.

    Raises:
        InvalidInput: a layer cannot be opened, or the file cannot be written.
    """
    project = QgsProject()
    project.setTitle(title)
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    for entry in layers:
        project.addMapLayer(_open(entry))
    opened = list(project.mapLayers().values())
    if opened:
        project.setCrs(opened[0].crs())
    if not project.write(str(path)):
        raise InvalidInput(
            translate("QgisProject", "“{path}” cannot be written: {reason}").format(
                path=path, reason=project.error()
            )
        )


def _open(entry: LayerFile) -> QgsMapLayer:
    if entry.raster:
        layer: QgsMapLayer = QgsRasterLayer(str(entry.path), entry.name)
    else:
        options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
        layer = QgsVectorLayer(str(entry.path), entry.name, "ogr", options)
    if not layer.isValid():
        raise InvalidInput(
            translate("QgisProject", "“{}” cannot be opened as a layer.").format(entry.path)
        )
    if entry.style:
        document = QDomDocument()
        document.setContent(entry.style)
        layer.importNamedStyle(document)
    return layer
