"""Drawing a shape on the map: polygon, box, circle, freehand, point.

All tools work alike: the left button draws, Escape begins anew, and ``drawn`` gives the shape in
the map's CRS. They know nothing of samples; whoever starts one says what becomes of the shape.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsGeometry, QgsPointLocator, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand, QgsSnapIndicator
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

if TYPE_CHECKING:
    from qgis.gui import QgsMapMouseEvent
    from qgis.PyQt.QtGui import QKeyEvent

#: Corners of the polygon that stands for a circle.
_CIRCLE_CORNERS = 48
#: A freehand outline keeps the corners that stand out by this many pixels of the screen.
_FREEHAND_PIXELS = 1.5
#: A mouse that moved less than this between press and release was clicked, not dragged.
_CLICK_PIXELS = 4
_FILL_ALPHA = 60


def was_dragged(event: QgsMapMouseEvent, pressed_at: tuple[int, int]) -> bool:
    """Whether the mouse moved further from where it was pressed than a hand trembles."""
    x, y = pressed_at
    return math.hypot(event.pos().x() - x, event.pos().y() - y) > _CLICK_PIXELS


class ShapeTool(QgsMapTool):
    """Base of the tools; ``colour`` is that of the shape while it is drawn."""

    #: The finished shape, in the map's CRS.
    drawn = pyqtSignal(QgsGeometry)
    geometry_type = QgsWkbTypes.GeometryType.PolygonGeometry

    def __init__(self, canvas: QgsMapCanvas, colour: str) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._band: Optional[QgsRubberBand] = None
        self._snapped = QgsSnapIndicator(canvas)
        self.colour = colour
        self.setCursor(Qt.CursorShape.CrossCursor)

    def deactivate(self) -> None:
        """Another tool is chosen: what was begun is dropped."""
        self.begin_anew()
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None
        self._snapped.setMatch(QgsPointLocator.Match())
        super().deactivate()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 (QGIS's names)
        """Show what the next place would snap to."""
        self.place(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape drops what was begun."""
        if event.key() == Qt.Key.Key_Escape:
            self.begin_anew()
            event.accept()
        else:
            event.ignore()

    def begin_anew(self) -> None:
        """Drop what was begun."""
        if self._band is not None:
            self._band.reset(self.geometry_type)

    def show_shape(self, shape: QgsGeometry) -> None:
        """Show the shape as it is now."""
        if self._band is None:
            self._band = QgsRubberBand(self._canvas, self.geometry_type)
            self._band.setWidth(2)
        fill = QColor(self.colour)
        fill.setAlpha(_FILL_ALPHA)
        self._band.setStrokeColor(QColor(self.colour))
        self._band.setFillColor(fill)
        self._band.setToGeometry(shape, None)

    def finish(self, shape: QgsGeometry) -> None:
        """Give a shape that is worth it away, and begin anew."""
        self.begin_anew()
        shape.convertGeometryCollectionToSubclass(self.geometry_type)  # of a mended outline
        is_point = shape.type() == QgsWkbTypes.GeometryType.PointGeometry
        if not shape.isEmpty() and (is_point or shape.area() > 0):
            self.drawn.emit(shape)

    def place(self, event: QgsMapMouseEvent) -> QgsPointXY:
        """Where the mouse is, snapped as the QGIS project says."""
        place = event.snapPoint()
        self._snapped.setMatch(event.mapPointMatch())
        return place


class PolygonTool(ShapeTool):
    """A click for each corner; a right click or Return finishes, Backspace takes one back."""

    def __init__(self, canvas: QgsMapCanvas, colour: str) -> None:
        super().__init__(canvas, colour)
        self._corners: list[QgsPointXY] = []
        self._double_clicked = False

    def begin_anew(self) -> None:
        """Drop the corners."""
        self._corners = []
        super().begin_anew()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Add a corner, or finish; the second release of a double click adds none."""
        double, self._double_clicked = self._double_clicked, False
        if double:
            return
        if event.button() == Qt.MouseButton.RightButton:
            self._close()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._corners.append(self.place(event))
            self.show_shape(QgsGeometry.fromPolygonXY([self._corners]))

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802, ARG002
        """Finish; the click before added the corner."""
        self._double_clicked = True
        self._close()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Show where the next corner would be."""
        place = self.place(event)
        if self._corners:
            self.show_shape(QgsGeometry.fromPolygonXY([[*self._corners, place]]))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Return finishes, Backspace takes the last corner back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._close()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._corners:
            self._corners.pop()
            self.show_shape(QgsGeometry.fromPolygonXY([self._corners]))
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _close(self) -> None:
        corners = self._corners
        if len(corners) >= 3:
            self.finish(QgsGeometry.fromPolygonXY([corners]))
        else:
            self.begin_anew()


class _TwoPointTool(ShapeTool):
    """A shape from two places: dragged, or clicked one after the other."""

    def __init__(self, canvas: QgsMapCanvas, colour: str) -> None:
        super().__init__(canvas, colour)
        self._first: Optional[QgsPointXY] = None
        self._pressed_at = (0, 0)
        self._is_first_click = False

    def shape(self, first: QgsPointXY, second: QgsPointXY) -> QgsGeometry:
        """The shape that the two places mean."""
        raise NotImplementedError

    def begin_anew(self) -> None:
        """Drop the first place."""
        self._first = None
        super().begin_anew()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Take the first place."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = (event.pos().x(), event.pos().y())
            self._is_first_click = self._first is None
            if self._first is None:
                self._first = self.place(event)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Show the shape so far."""
        place = self.place(event)
        if self._first is not None:
            self.show_shape(self.shape(self._first, place))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Take the second place; a click without dragging leaves the first one standing."""
        first = self._first
        if event.button() != Qt.MouseButton.LeftButton or first is None:
            self.begin_anew()
            return
        if not self._is_first_click or was_dragged(event, self._pressed_at):
            self.finish(self.shape(first, self.place(event)))


class BoxTool(_TwoPointTool):
    """A rectangle from corner to corner."""

    def shape(self, first: QgsPointXY, second: QgsPointXY) -> QgsGeometry:
        """The rectangle."""
        return QgsGeometry.fromRect(QgsRectangle(first, second))


class CircleTool(_TwoPointTool):
    """A circle from its middle to its edge."""

    def shape(self, first: QgsPointXY, second: QgsPointXY) -> QgsGeometry:
        """The circle, as a polygon of many corners."""
        radius = first.distance(second)
        turn = 2 * math.pi / _CIRCLE_CORNERS
        ring = [
            QgsPointXY(
                first.x() + radius * math.cos(number * turn),
                first.y() + radius * math.sin(number * turn),
            )
            for number in range(_CIRCLE_CORNERS)
        ]
        return QgsGeometry.fromPolygonXY([ring])


class FreehandTool(ShapeTool):
    """The outline is where the mouse went while its button was down."""

    def __init__(self, canvas: QgsMapCanvas, colour: str) -> None:
        super().__init__(canvas, colour)
        self._way: list[QgsPointXY] = []

    def begin_anew(self) -> None:
        """Drop the way."""
        self._way = []
        super().begin_anew()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Begin."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._way = [event.mapPoint()]

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Go on."""
        if self._way:
            self._way.append(event.mapPoint())
            self.show_shape(QgsGeometry.fromPolygonXY([self._way]))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802, ARG002
        """Finish: as few corners as look the same, and no crossing of itself."""
        way = self._way
        if len(way) < 3:
            self.begin_anew()
            return
        tolerance = _FREEHAND_PIXELS * self._canvas.mapUnitsPerPixel()
        self.finish(QgsGeometry.fromPolygonXY([way]).simplify(tolerance).makeValid())


class PointTool(ShapeTool):
    """A click is a point."""

    geometry_type = QgsWkbTypes.GeometryType.PointGeometry

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Give the point away."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.finish(QgsGeometry.fromPointXY(self.place(event)))
