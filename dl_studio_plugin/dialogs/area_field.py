"""Where a tool works: everywhere, what the map shows, a layer's polygons, or a drawn shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsMapLayerProxyModel,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapLayerComboBox, QgsRubberBand
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from .map_tools.shapes import PolygonTool

if TYPE_CHECKING:
    from .studio import Studio

WHOLE, VIEW, LAYER, DRAWN = "whole", "view", "layer", "drawn"


class AreaField(QWidget):
    """Gives what an AREA parameter takes."""

    def __init__(self, studio: Studio, name: str) -> None:
        super().__init__()
        self._studio = studio
        self._shape: Optional[QgsGeometry] = None
        self._crs = QgsCoordinateReferenceSystem()
        self._band: Optional[QgsRubberBand] = None
        self._tool: Optional[PolygonTool] = None
        self._which = QComboBox(objectName=name)
        for which, title in (
            (WHOLE, self.tr("The whole imagery")),
            (VIEW, self.tr("What the map shows")),
            (LAYER, self.tr("The polygons of a layer")),
            (DRAWN, self.tr("A shape that I draw")),
        ):
            self._which.addItem(title, which)
        self._which.currentIndexChanged.connect(lambda _index: self._show_parts())
        self._layer = QgsMapLayerComboBox()
        self._layer.setObjectName(f"{name}_layer")
        self._layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self._draw = QPushButton(self.tr("Draw on the map"), objectName=f"{name}_draw")
        self._draw.setToolTip(self.tr("Click the corners, right-click to finish"))
        self._draw.clicked.connect(self._on_draw)
        row = QHBoxLayout()
        row.addWidget(self._layer, 1)
        row.addWidget(self._draw)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._which)
        layout.addLayout(row)
        self._show_parts()

    def value(self) -> Any:
        """A layer, or ``None`` for everywhere."""
        which = self._which.currentData()
        canvas = self._studio.iface.mapCanvas()
        if which == LAYER:
            return self._layer.currentLayer()
        if which == VIEW:
            crs = canvas.mapSettings().destinationCrs()
            return _as_layer(QgsGeometry.fromRect(canvas.extent()), crs)
        if which == DRAWN and self._shape is not None:
            return _as_layer(self._shape, self._crs)
        return None

    def leave(self) -> None:
        """Put the tool and the shape on the map away; the shape is kept."""
        if self._tool is not None:
            self._studio.iface.mapCanvas().unsetMapTool(self._tool)
        if self._band is not None:
            self._studio.iface.mapCanvas().scene().removeItem(self._band)
            self._band = None

    def _show_parts(self) -> None:
        which = self._which.currentData()
        self._layer.setVisible(which == LAYER)
        self._draw.setVisible(which == DRAWN)

    def _on_draw(self) -> None:
        canvas = self._studio.iface.mapCanvas()
        if self._tool is None:
            accent = self.palette().color(QPalette.ColorRole.Highlight)
            self._tool = PolygonTool(canvas, accent.name())
            self._tool.drawn.connect(self._on_drawn)
        canvas.setMapTool(self._tool)

    def _on_drawn(self, shape: QgsGeometry) -> None:
        canvas = self._studio.iface.mapCanvas()
        self._shape = QgsGeometry(shape)
        self._crs = canvas.mapSettings().destinationCrs()
        canvas.unsetMapTool(self._tool)
        if self._band is None:
            self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
            self._band.setStrokeColor(self.palette().color(QPalette.ColorRole.Highlight))
            self._band.setFillColor(QColor(0, 0, 0, 0))
            self._band.setWidth(2)
        self._band.setToGeometry(self._shape, None)


def _as_layer(shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon", "area", "memory")
    layer.setCrs(crs)
    feature = QgsFeature()
    feature.setGeometry(shape)
    layer.dataProvider().addFeature(feature)
    return layer
