"""Raster layers that a service draws: which they are, how a project names them, their terms.

A service is everything that GDAL does not read from a file of its own accord: tiles (XYZ, WMTS),
WMS, WCS, ArcGIS servers, PostGIS rasters, and GDAL's own descriptions of such services. The
engine opens none of them. QGIS copies the ground that is needed, see ``service_imagery``, so
credentials stay in QGIS's authentication store.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.errors import InvalidInput
from ..project.credentials import holds_credentials

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem

translate = QCoreApplication.translate
CONTEXT = "ServiceLayers"

#: How a project's imagery begins where a service gives it: ``service:PROVIDER:URI``.
PREFIX = "service:"
#: GDAL's descriptions of services; the engine refuses them, as they name a network.
_GDAL_SERVICES = re.compile(r"\s*<|(WMS|WMTS|WCS|TMS|AGS|IIP|PG|POSTGRESQL):|.*\.xml$", re.I)


def is_service(layer: QgsRasterLayer) -> bool:
    """Whether the engine cannot open the layer's source itself, but QGIS can copy it."""
    if layer.providerType() == "gdal":
        return _GDAL_SERVICES.match(layer.source()) is not None
    return True


def is_service_source(source: str) -> bool:
    """Whether a project's imagery is a service."""
    return source.startswith(PREFIX)


def service_source(layer: QgsRasterLayer) -> str:
    """What a project keeps to find the service again.

    Raises:
        InvalidInput: the layer's address holds a password or key.
    """
    source = layer.source()
    if holds_credentials(source) or holds_credentials(unquote(source)):
        raise InvalidInput(
            translate(
                CONTEXT,
                "The address of the imagery “{}” holds a password or key, which a project must "
                "not keep. Store it in QGIS's authentication (Settings ▸ Options ▸ "
                "Authentication) and choose a layer that uses it.",
            ).format(layer.name())
        )
    return f"{PREFIX}{layer.providerType()}:{source}"


def service_layer(source: str, name: str) -> QgsRasterLayer:
    """The layer of a service that a project names; it may be invalid."""
    provider, _, address = source[len(PREFIX) :].partition(":")
    return QgsRasterLayer(address, name, provider)


def terms(layer: QgsRasterLayer) -> str:
    """What the provider says of rights and whom to name; empty where it says nothing."""
    metadata = layer.metadata()
    said = [*metadata.rights(), *metadata.licenses(), _attribution(layer)]
    provider = layer.dataProvider()
    if provider is not None:
        said += [*provider.layerMetadata().rights(), *provider.layerMetadata().licenses()]
    return "; ".join(dict.fromkeys(text.strip() for text in said if text.strip()))


def checked_crs(layer: QgsRasterLayer) -> QgsCoordinateReferenceSystem:
    """The CRS in which the service is asked.

    Raises:
        InvalidInput: it has none, or another one was set on the layer.
    """
    declared = layer.dataProvider().crs()
    if not layer.crs().isValid():
        raise InvalidInput(
            translate(
                CONTEXT,
                "The imagery “{}” has no coordinate reference system. Set it with Layer ▸ Set "
                "CRS of Layer(s)….",
            ).format(layer.name())
        )
    if declared.isValid() and declared != layer.crs():
        raise InvalidInput(
            translate(
                CONTEXT,
                "The service of the imagery “{name}” answers in {service}, but {layer} is set on "
                "the layer. Set it back with Layer ▸ Set CRS of Layer(s)….",
            ).format(
                name=layer.name(),
                service=declared.userFriendlyIdentifier(),
                layer=layer.crs().userFriendlyIdentifier(),
            )
        )
    return layer.crs()


def _attribution(layer: QgsRasterLayer) -> str:
    if hasattr(layer, "attribution"):  # QGIS 4 has it among the server's properties only
        return str(layer.attribution())
    return str(layer.serverProperties().attribution())
