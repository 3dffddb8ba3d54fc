"""Looking under a layer: a swipe that uncovers what lies below it, left of the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.core import QgsMapSettings
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapTool
from qgis.PyQt.QtCore import QRectF, Qt, QTimer
from qgis.PyQt.QtGui import QImage, QPainter, QPalette, QPen

from ..layers.map_drawing import MapDrawing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qgis.gui import QgsMapMouseEvent
    from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

#: How long the map has to lie still before it is drawn.
_STILL_MS = 100


class Uncovered(QgsMapCanvasItem):
    """The map without the layer, drawn from the left edge to ``x``."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.image: Optional[QImage] = None
        self.x = canvas.width() // 2

    def boundingRect(self) -> QRectF:  # noqa: N802 (Qt's name)
        """The whole canvas."""
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def paint(
        self,
        painter: QPainter,
        option: Optional[QStyleOptionGraphicsItem] = None,  # noqa: ARG002 (Qt passes them)
        widget: Optional[QWidget] = None,  # noqa: ARG002
    ) -> None:
        """Draw the picture and the line where it ends."""
        if self.image is None:
            return
        painter.save()
        painter.setClipRect(QRectF(0, 0, self.x, self._canvas.height()))
        painter.drawImage(self.boundingRect(), self.image)
        painter.restore()
        accent = self._canvas.palette().color(QPalette.ColorRole.Highlight)
        painter.setPen(QPen(accent, 2))
        painter.drawLine(self.x, 0, self.x, self._canvas.height())


class SwipeTool(QgsMapTool):
    """While it is active, the mouse uncovers what lies under ``layers``, given by their ids."""

    def __init__(self, canvas: QgsMapCanvas, layers: Iterable[str]) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._hidden = set(layers)
        self._item: Optional[Uncovered] = None
        self._drawing: Optional[MapDrawing] = None
        self._soon = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._soon.timeout.connect(self._draw)
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def activate(self) -> None:
        """Begin."""
        super().activate()
        self._item = Uncovered(self._canvas)
        self._canvas.extentsChanged.connect(self._soon.start)
        self._soon.start()

    def deactivate(self) -> None:
        """End, and leave nothing on the map."""
        super().deactivate()
        if self._item is not None:
            self._canvas.extentsChanged.disconnect(self._soon.start)
            self._canvas.scene().removeItem(self._item)
            self._item = None
        self._soon.stop()
        self._forget_drawing()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 (QGIS's name)
        """Uncover up to the mouse."""
        if self._item is not None:
            self._item.x = event.pos().x()
            self._item.update()

    def _draw(self) -> None:
        """Draw the map without the layers, in the background."""
        self._forget_drawing()
        settings = QgsMapSettings(self._canvas.mapSettings())
        kept = [layer for layer in settings.layers() if layer.id() not in self._hidden]
        settings.setLayers(kept)
        self._drawing = MapDrawing(settings)
        self._drawing.drawn.connect(self._show)

    def _show(self, picture: QImage) -> None:
        if self._item is not None:
            self._item.image = picture
            self._item.update()

    def _forget_drawing(self) -> None:
        if self._drawing is not None:
            self._drawing.cancel()
            self._drawing = None
