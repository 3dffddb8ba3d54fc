"""Places of the open project on the map: which unit lies there, and going to them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject

if TYPE_CHECKING:
    from ..project.model import WorkUnit
    from .studio import Studio

translate = QCoreApplication.translate
CONTEXT = "UnitsOnMap"

_AROUND = 1.15
#: How much of the map is shown around a place, as a share of what it shows now.
_CLOSER = 0.25
_BACK = Qgis.TransformDirection.Reverse


class UnitsOnMap(QObject):
    """Between the map, in whatever CRS it is, and the project."""

    def __init__(self, studio: Studio, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._studio = studio

    def unit_at(self, place: QgsPointXY) -> Optional[WorkUnit]:
        """The unit at a place of the map; the map's layer is asked, which has an index."""
        layers, project = self._studio.layers, self._studio.project
        there = self.in_project(place)
        if layers is None or layers.units is None or project is None or there is None:
            return None
        found = next(_at(layers.units, there), "")
        return project.unit(found) if found else None

    def sample_at(self, place: QgsPointXY, tolerance: float) -> str:
        """Id of the sample at a place of the map; empty without one.

        Args:
            place: in the map's CRS.
            tolerance: how far a point may be away, in the map's units.
        """
        layers, there = self._studio.layers, self.in_project(place)
        edge = self.in_project(QgsPointXY(place.x() + tolerance, place.y()))
        if layers is None or there is None or edge is None:
            return ""
        for layer, reach in ((layers.points, there.distance(edge)), (layers.samples, 0.0)):
            found = next(_at(layer, there, reach), "") if layer is not None else ""
            if found:
                return found
        return ""

    def in_project(self, place: QgsPointXY) -> Optional[QgsPointXY]:
        """A place of the map in the project's CRS; ``None`` where that has no such place."""
        try:
            return self._to_map().transform(place, _BACK)
        except QgsCsException:
            return None

    def on_map(self, place: QgsGeometry) -> Optional[QgsPointXY]:
        """A point of the project's CRS on the map; ``None`` where the map has no such place."""
        try:
            return self._to_map().transform(place.asPoint())
        except QgsCsException:
            return None

    def _to_map(self) -> QgsCoordinateTransform:
        layers = self._studio.layers
        crs = self._studio.iface.mapCanvas().mapSettings().destinationCrs()
        own = layers.crs if layers is not None else crs
        return QgsCoordinateTransform(own, crs, QgsProject.instance())

    def zoom_to_place(self, place: QgsGeometry) -> None:
        """Show a point of the project's CRS closer than the map does now."""
        shown = QgsRectangle(self._studio.iface.mapCanvas().extent())
        with self._on_the_map():
            shown.scale(_CLOSER, self._to_map().transform(place.asPoint()))
            self._show(shown)

    def zoom_to(self, extent: QgsRectangle) -> None:
        """Show a rectangle of the project's CRS."""
        with self._on_the_map():
            shown = self._to_map().transformBoundingBox(extent)
            shown.scale(_AROUND)
            self._show(shown)

    def _show(self, extent: QgsRectangle) -> None:
        canvas = self._studio.iface.mapCanvas()
        canvas.setExtent(extent)
        canvas.refresh()

    @contextmanager
    def _on_the_map(self) -> Iterator[None]:
        """Say so where the map's CRS has no such place."""
        try:
            yield
        except QgsCsException:
            self._studio.show_info(
                translate(
                    CONTEXT,
                    "The map's coordinate system does not reach that place. Choose another.",
                )
            )


def _at(layer: QgsVectorLayer, place: QgsPointXY, reach: float = 0.0) -> Iterator[str]:
    """Ids of the features at a place, in the layer's CRS."""
    box, point = QgsRectangle(place, place), QgsGeometry.fromPointXY(place)
    box.grow(reach)
    for feature in layer.getFeatures(QgsFeatureRequest().setFilterRect(box)):
        shape, uuid = feature.geometry(), feature["uuid"]
        # What is drawn and not saved yet has no id.
        if shape.distance(point) <= reach and isinstance(uuid, str) and uuid:
            yield uuid
