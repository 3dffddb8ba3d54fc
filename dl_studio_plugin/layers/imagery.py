"""A raster layer of QGIS as a source of imagery that the engine can open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsProviderRegistry
from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.errors import InvalidInput
from ..definitions.imagery import ImagerySource
from .service_layers import is_service

if TYPE_CHECKING:
    from qgis.core import QgsRasterLayer

translate = QCoreApplication.translate
CONTEXT = "Imagery"


def imagery_source(layer: QgsRasterLayer) -> ImagerySource:
    """``layer`` as the engine opens it.

    A CRS that was set on the layer, but that its file does not declare, is handed on.

    Raises:
        InvalidInput: the layer cannot be read, is no file of GDAL's, or has no CRS.
    """
    if not layer.isValid():
        raise InvalidInput(
            translate(
                CONTEXT,
                "The imagery “{}” cannot be read. Check that the file exists and is a raster.",
            ).format(layer.name() or layer.source())
        )
    if is_service(layer):
        raise InvalidInput(
            translate(
                CONTEXT,
                "The imagery “{name}” comes from a service ({provider}), but only a file can be "
                "used here. Export the layer to a GeoTIFF (Layer ▸ Save As…) and use that file.",
            ).format(name=layer.name(), provider=layer.providerType())
        )
    return ImagerySource(_gdal_name(layer), _crs_to_hand_on(layer))


def crs_name(crs: QgsCoordinateReferenceSystem) -> str:
    """``crs`` as ``EPSG:n`` where it has such a name, else as WKT."""
    if crs.authid().startswith("EPSG:"):
        return crs.authid()
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL)


def _gdal_name(layer: QgsRasterLayer) -> str:
    """The dataset name without what QGIS adds to it (open options behind a ``|``)."""
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    path = parts.get("path") or layer.source()
    if parts.get("layerName"):
        return layer.source().partition("|")[0]
    return f"{parts.get('vsiPrefix') or ''}{path}{parts.get('vsiSuffix') or ''}"


def _crs_to_hand_on(layer: QgsRasterLayer) -> str:
    declared = layer.dataProvider().crs()
    if not layer.crs().isValid():
        raise InvalidInput(
            translate(
                CONTEXT,
                "The imagery “{}” has no coordinate reference system. Set it with Layer ▸ Set "
                "CRS of Layer(s)…, or write it into the file with the algorithm “Assign "
                "projection”.",
            ).format(layer.name())
        )
    if not declared.isValid():
        return crs_name(layer.crs())
    if declared != layer.crs():
        raise InvalidInput(
            translate(
                CONTEXT,
                "The imagery “{name}” is in {file} by its file, but {layer} is set on the layer. "
                "Write the right one into the file with the algorithm “Assign projection”.",
            ).format(
                name=layer.name(),
                file=declared.userFriendlyIdentifier(),
                layer=layer.crs().userFriendlyIdentifier(),
            )
        )
    return ""
