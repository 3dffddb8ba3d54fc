"""The imagery of a project as QGIS raster layers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer

from .service_layers import PREFIX, is_service_source, service_layer

if TYPE_CHECKING:
    from ..project.model import ImageryEntry


def imagery_role(number: int) -> str:
    """The role of a project's imagery in its group of layers."""
    return f"imagery/{number}"


def open_imagery(entry: ImageryEntry) -> QgsRasterLayer:
    """A layer of the imagery, with the CRS that the project names; it may be invalid."""
    if is_service_source(entry.source):
        return service_layer(entry.source, entry.name)
    name = entry.name or Path(entry.source).stem
    layer = QgsRasterLayer(entry.source, name, "gdal")
    if entry.crs and layer.isValid():
        crs = crs_of(entry.crs)
        if crs.isValid():
            layer.setCrs(crs)
    return layer


def crs_of(text: str) -> QgsCoordinateReferenceSystem:
    """A CRS from what a project writes down: an authority's id or WKT."""
    crs = QgsCoordinateReferenceSystem()
    crs.createFromUserInput(text)
    return crs


def same_imagery(project: QgsProject, entry: ImageryEntry) -> Optional[QgsRasterLayer]:
    """A layer that the user has of the same imagery, so that it is not shown twice."""
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and layer.isValid() and _shows(layer, entry.source):
            return layer
    return None


def _shows(layer: QgsRasterLayer, source: str) -> bool:
    return source in (layer.source(), f"{PREFIX}{layer.providerType()}:{layer.source()}")
