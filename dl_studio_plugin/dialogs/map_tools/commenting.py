"""Placing comments on the map: a click for each, until another tool is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsVertexMarker
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

if TYPE_CHECKING:
    from qgis.gui import QgsMapMouseEvent
    from qgis.PyQt.QtGui import QKeyEvent

#: How near a click must be to what lies there already, in pixels of the screen.
NEAR_PIXELS = 10
_MARK_PIXELS = 14
_MARK_COLOUR = "#d55e00"


class CommentTool(QgsMapTool):
    """Gives the place of each click, in the map's CRS, and shows a mark at one of them.

    Signals:
        placed: where the left button was clicked.
        given_up: Escape or the right button.
    """

    placed = pyqtSignal(QgsPointXY)
    given_up = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._mark: Optional[QgsVertexMarker] = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    @property
    def near(self) -> float:
        """How near is near, in the map's units."""
        return float(NEAR_PIXELS * self._canvas.mapUnitsPerPixel())

    def show_mark(self, place: Optional[QgsPointXY]) -> None:
        """Mark a place of the map, or none."""
        if self._mark is not None:
            self._canvas.scene().removeItem(self._mark)
            self._mark = None
        if place is not None:
            mark = self._mark = QgsVertexMarker(self._canvas)
            mark.setIconType(QgsVertexMarker.IconType.ICON_RHOMBUS)
            mark.setIconSize(_MARK_PIXELS)
            mark.setPenWidth(3)
            mark.setColor(QColor(_MARK_COLOUR))
            mark.setCenter(place)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 (QGIS's names)
        """Give the place away, or give up."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.placed.emit(event.mapPoint())
        else:
            self.given_up.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            event.accept()
        else:
            event.ignore()
