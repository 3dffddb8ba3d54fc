"""Where a tool works: everywhere, what the map shows, a layer's polygons, or a drawn shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsMapLayerProxyModel,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapLayerComboBox, QgsRubberBand
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from .map_tools.shapes import BoxTool, PolygonTool, ShapeTool

if TYPE_CHECKING:
    from .studio import Studio

WHOLE, VIEW, LAYER, DRAWN = "whole", "view", "layer", "drawn"


class AreaField(QWidget):
    """Gives what an AREA parameter takes.

    Signals:
        changed: another area is meant.
        drawing: whether the user draws on the map now, so that a window over it can go away.
    """

    changed = pyqtSignal()
    drawing = pyqtSignal(bool)

    def __init__(self, studio: Studio, name: str) -> None:
        super().__init__()
        self._studio = studio
        self._shape: Optional[QgsGeometry] = None
        self._crs = QgsCoordinateReferenceSystem()
        self._band: Optional[QgsRubberBand] = None
        self._tool: Optional[ShapeTool] = None
        self._is_drawing = False
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
        self._layer.layerChanged.connect(lambda _layer: self._show_parts())
        self._selected = QCheckBox(self.tr("Selected features only"))
        self._selected.setObjectName(f"{name}_selected")
        self._selected.toggled.connect(lambda _on: self.changed.emit())
        self._draw = QPushButton(self.tr("Draw on the map"), objectName=f"{name}_draw")
        self._draw.setToolTip(self.tr("Click the corners, right-click to finish"))
        self._draw.clicked.connect(lambda _checked=False: self._on_draw(PolygonTool))
        self._draw_box = QPushButton(self.tr("Draw a rectangle"), objectName=f"{name}_draw_box")
        self._draw_box.setToolTip(self.tr("Drag from corner to corner"))
        self._draw_box.clicked.connect(lambda _checked=False: self._on_draw(BoxTool))
        self._studio.iface.mapCanvas().mapToolSet.connect(self._on_tool_set)
        row = QHBoxLayout()
        row.addWidget(self._layer, 1)
        row.addWidget(self._selected)
        row.addWidget(self._draw)
        row.addWidget(self._draw_box)
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
            layer = self._layer.currentLayer()
            if layer is not None and self._only_selected(layer):
                return QgsProcessingFeatureSourceDefinition(layer.id(), True)
            return layer
        if which == VIEW:
            crs = canvas.mapSettings().destinationCrs()
            return _as_layer(QgsGeometry.fromRect(canvas.extent()), crs)
        if which == DRAWN and self._shape is not None:
            return _as_layer(self._shape, self._crs)
        return None

    def problem(self) -> str:
        """What is still missing, as a sentence; empty if nothing is."""
        which = self._which.currentData()
        if which == DRAWN and self._shape is None:
            return self.tr("Draw the shape on the map first.")
        layer = self._layer.currentLayer()
        if which == LAYER and layer is None:
            return self.tr("There is no layer of polygons on the map. Add one, or draw a shape.")
        if which == LAYER and not layer.featureCount():
            return self.tr("The layer “{}” is empty. Choose another one.").format(layer.name())
        return ""

    @property
    def is_everywhere(self) -> bool:
        """Whether nothing is left out."""
        return bool(self._which.currentData() == WHOLE)

    def ground(self, crs: QgsCoordinateReferenceSystem) -> Optional[QgsGeometry]:
        """About what is meant, in ``crs``: of a layer its extent; ``None`` for everywhere."""
        which = self._which.currentData()
        canvas, layer = self._studio.iface.mapCanvas(), self._layer.currentLayer()
        own = canvas.mapSettings().destinationCrs()
        if which == VIEW:
            shape = QgsGeometry.fromRect(canvas.extent())
        elif which == DRAWN and self._shape is not None:
            shape, own = QgsGeometry(self._shape), self._crs
        elif which == LAYER and layer is not None:
            only = self._only_selected(layer)
            box = layer.boundingBoxOfSelected() if only else layer.extent()
            shape, own = QgsGeometry.fromRect(box), layer.crs()
        else:
            return None
        try:
            shape.transform(QgsCoordinateTransform(own, crs, QgsProject.instance()))
        except QgsCsException:
            return None
        return shape

    def choose(self, which: str) -> None:
        """Choose one of ``whole``, ``view``, ``layer``, ``drawn``."""
        self._which.setCurrentIndex(self._which.findData(which))

    def leave(self) -> None:
        """Put the tool and the shape on the map away; the shape is kept."""
        if self._tool is not None:
            self._studio.iface.mapCanvas().unsetMapTool(self._tool)
        if self._band is not None:
            self._studio.iface.mapCanvas().scene().removeItem(self._band)
            self._band = None

    def _only_selected(self, layer: QgsVectorLayer) -> bool:
        return bool(self._selected.isChecked() and layer.selectedFeatureCount())

    def _show_parts(self) -> None:
        which, layer = self._which.currentData(), self._layer.currentLayer()
        self._layer.setVisible(which == LAYER)
        has_selected = layer is not None and layer.selectedFeatureCount() > 0
        self._selected.setVisible(which == LAYER and has_selected)
        self._draw.setVisible(which == DRAWN)
        self._draw_box.setVisible(which == DRAWN)
        self.changed.emit()

    def _on_draw(self, kind: type[ShapeTool]) -> None:
        canvas = self._studio.iface.mapCanvas()
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        self._tool = kind(canvas, accent.name())
        self._tool.drawn.connect(self._on_drawn)
        canvas.setMapTool(self._tool)
        self._is_drawing = True
        self.drawing.emit(True)

    def _on_tool_set(self, tool: object) -> None:
        """Another tool of QGIS was chosen, which ends the drawing."""
        if self._is_drawing and tool is not self._tool:
            self._is_drawing = False
            self.drawing.emit(False)

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
        if self._is_drawing:  # unsetting a tool tells nobody where no other one takes its place
            self._is_drawing = False
            self.drawing.emit(False)
        self.changed.emit()


def _as_layer(shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon", "area", "memory")
    layer.setCrs(crs)
    feature = QgsFeature()
    feature.setGeometry(shape)
    layer.dataProvider().addFeature(feature)
    return layer
