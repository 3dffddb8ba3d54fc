"""Choosing a place on the map by one click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal

if TYPE_CHECKING:
    from qgis.gui import QgsMapMouseEvent
    from qgis.PyQt.QtGui import QKeyEvent


class PickTool(QgsMapTool):
    """Gives the place of a click, in the map's CRS, and hands the map back; so does Escape."""

    picked = pyqtSignal(QgsPointXY)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 (QGIS's names)
        """Give the place away."""
        place = event.mapPoint()
        self._canvas.unsetMapTool(self)
        if event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape picks nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self._canvas.unsetMapTool(self)
            event.accept()
        else:
            event.ignore()
