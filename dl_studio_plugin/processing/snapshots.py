"""Imagery of services in algorithms: what has to be given for it, and the copy that is used.

A file goes to the engine by its name. Of a service's imagery the ground that is needed is copied
first, see ``layers.service_imagery``; for that, an area and a cell size must be known.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsCsException, QgsGeometry, QgsWkbTypes
from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.errors import InvalidInput
from ..layers.service_layers import is_service_source, service_layer
from ..layers.vectors import every_feature
from . import projects

if TYPE_CHECKING:
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsProcessingFeatureSource,
    )

    from ..layers.service_imagery import Plan, ServiceImagery
    from ..project.store import Store
    from .values import Values

translate = QCoreApplication.translate
CONTEXT = "Snapshots"

#: Ground around an area that is copied with it, in pixels: networks look beyond the border.
MARGIN = 256


def snapshots_folder() -> Path:
    """Where copies of services' imagery are kept."""
    from ..runtime.environment import EngineEnvironment

    return EngineEnvironment.default().snapshots


def cell_size_missing(imagery: str, cell_size: float) -> Iterator[str]:
    """Why a service cannot be copied without a cell size."""
    if cell_size <= 0:
        yield translate(
            CONTEXT,
            "CELL_SIZE: The imagery “{}” comes from a service, which has no cell size of its own. "
            "Give the size of a pixel, in map units of the imagery.",
        ).format(imagery)


def area_missing(service: ServiceImagery, values: Values) -> Iterator[str]:
    """Why a service cannot be used without an area."""
    if not values.given("AREA"):
        yield translate(
            CONTEXT,
            "AREA: The imagery “{}” comes from a service, which may cover the whole world. Choose "
            "the polygons that are needed.",
        ).format(service.name)


def plan(
    service: ServiceImagery, area: QgsGeometry, cell_size: float, margin: int = MARGIN
) -> Plan:
    """What a copy of ``area`` is made of; ``margin`` is in pixels."""
    around = area.buffer(margin * cell_size, 2)
    return service.plan(around, cell_size, snapshots_folder())


def project_service(reference: str) -> Optional[ServiceImagery]:
    """The imagery of a project where a service gives it; only on QGIS's main thread."""
    from ..layers.service_imagery import ServiceImagery

    with projects.open_project(reference) as store:
        entry = store.settings().main_imagery
    if entry is None or not is_service_source(entry.source):
        return None
    return ServiceImagery(service_layer(entry.source, entry.name))


def accepted_ground(values: Values, store: Store, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
    """The accepted work units of a project as one geometry in ``crs``."""
    from ..project.model import UnitState

    pieces = []
    for unit in store.units(states=(UnitState.ACCEPTED,)):
        piece = QgsGeometry()
        piece.fromWkb(unit.wkb)
        pieces.append(piece)
    own = projects.project_crs(store.settings().crs)
    return _brought(QgsGeometry.unaryUnion(pieces), values.transform(own, crs))


def ground_of(
    values: Values, samples: QgsProcessingFeatureSource, crs: QgsCoordinateReferenceSystem
) -> QgsGeometry:
    """The rectangle around samples, which is the ground that counts as looked at, in ``crs``."""
    ground = QgsGeometry.fromRect(samples.sourceExtent())
    return _brought(ground, values.transform(samples.sourceCrs(), crs))


def united(
    values: Values, source: QgsProcessingFeatureSource, crs: QgsCoordinateReferenceSystem
) -> QgsGeometry:
    """The polygons of a layer as one geometry in ``crs``; empty where they have no surface.

    Raises:
        InvalidInput: they cannot be brought into ``crs``.
    """
    transform = values.transform(source.sourceCrs(), crs)
    pieces = [
        _brought(QgsGeometry(feature.geometry()), transform).makeValid()
        for feature in every_feature(source)
    ]
    area = QgsGeometry.unaryUnion(pieces)
    area.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
    return area


def _brought(geometry: QgsGeometry, transform: QgsCoordinateTransform) -> QgsGeometry:
    try:
        geometry.transform(transform)
    except QgsCsException as error:
        raise InvalidInput(
            translate(
                CONTEXT,
                "The polygons cannot be brought into the coordinate reference system {} of the "
                "imagery. Check the coordinate reference systems of both.",
            ).format(transform.destinationCrs().userFriendlyIdentifier())
        ) from error
    return geometry
