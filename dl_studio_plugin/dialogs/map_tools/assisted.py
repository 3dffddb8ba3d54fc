"""Pointing at an object: clicks on it and beside it, or a box around it.

The tool gathers what somebody points at and shows the outline that was suggested for it. Whoever
listens to ``prompted`` finds that outline; the tool knows of no segmenter.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsVertexMarker
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from .shapes import ShapeTool, was_dragged

if TYPE_CHECKING:
    from qgis.gui import QgsMapMouseEvent
    from qgis.PyQt.QtGui import QKeyEvent

#: Told apart by colour-blind people too, and by their form (Okabe and Ito, 2008).
_ON, _BESIDE = QColor("#009e73"), QColor("#d55e00")
_MARKER_PIXELS = 12


@dataclass(frozen=True)
class Pointed:
    """What somebody points at, in the map's CRS."""

    positive: tuple[QgsPointXY, ...] = ()
    negative: tuple[QgsPointXY, ...] = ()
    box: Optional[QgsRectangle] = None

    @property
    def is_nothing(self) -> bool:
        """Whether there is no object yet: places beside it do not make one."""
        return not self.positive and self.box is None


class AssistedTool(ShapeTool):
    """Click or drag a box; Shift or the right button takes away; Return accepts, Escape discards.

    Signals:
        prompted: somebody pointed at something else; a :class:`Pointed`.
    """

    prompted = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas, colour: str) -> None:
        super().__init__(canvas, colour)
        self._steps: list[Pointed] = []
        self._markers: list[QgsVertexMarker] = []
        self._pressed: Optional[tuple[int, int]] = None
        self._corner = QgsPointXY()
        self._is_waiting = False
        self.suggestion = QgsGeometry()

    @property
    def pointed(self) -> Pointed:
        """What was pointed at so far."""
        return self._steps[-1] if self._steps else Pointed()

    @property
    def can_accept(self) -> bool:
        """Whether there is a suggestion for all that was pointed at."""
        return not self._is_waiting and not self.suggestion.isEmpty()

    def suggest(self, outline: QgsGeometry) -> None:
        """Show an outline, in the map's CRS, for what was pointed at."""
        self.suggestion = outline
        self._is_waiting = False
        self.show_shape(outline)

    def accept(self) -> None:
        """Give the suggestion away, if there is one; never that for an earlier click."""
        if self.can_accept:
            self.finish(QgsGeometry(self.suggestion))

    def begin_anew(self) -> None:
        """Forget what was pointed at, and the suggestion."""
        was_pointing = bool(self._steps)
        self._steps = []
        self._pressed = None
        self._is_waiting = False
        self.suggestion = QgsGeometry()
        self._mark()
        super().begin_anew()
        if was_pointing:
            self.prompted.emit(Pointed())

    # -- mouse and keys -------------------------------------------------------------------------

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 (QGIS's names)
        """Begin a click or a box."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (event.pos().x(), event.pos().y())
            self._corner = event.mapPoint()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Show the box while it is dragged."""
        if self._pressed is not None and was_dragged(event, self._pressed):
            self.show_shape(QgsGeometry.fromRect(QgsRectangle(self._corner, event.mapPoint())))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Point at the object, or at what is none of it."""
        pressed, self._pressed = self._pressed, None
        takes_away = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.button() == Qt.MouseButton.RightButton:
            self._point(event.mapPoint(), True)
        elif event.button() == Qt.MouseButton.LeftButton and pressed is not None:
            if was_dragged(event, pressed):
                self._step(Pointed(box=QgsRectangle(self._corner, event.mapPoint())))
            else:
                self._point(event.mapPoint(), takes_away)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Return accepts, Backspace takes the last step back, Escape discards."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._steps:
            self.take_back()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def take_back(self) -> None:
        """Forget the last click or box."""
        self._steps.pop()
        if self._steps:
            self._is_waiting = True
            self._mark()
            self.prompted.emit(self.pointed)
        else:
            self._steps = [Pointed()]  # so that whoever listens hears of it
            self.begin_anew()

    # -- what was pointed at --------------------------------------------------------------------

    def _point(self, place: QgsPointXY, takes_away: bool) -> None:
        before = self.pointed
        if not takes_away:
            self._step(replace(before, positive=(*before.positive, place)))
        elif not before.is_nothing:
            self._step(replace(before, negative=(*before.negative, place)))

    def _step(self, pointed: Pointed) -> None:
        self._steps.append(pointed)
        self._is_waiting = True
        self._mark()
        if self.suggestion.isEmpty() and pointed.box is not None:
            self.show_shape(QgsGeometry.fromRect(pointed.box))
        self.prompted.emit(pointed)

    def _mark(self) -> None:
        """A cross on each place of the object, an x beside it."""
        for marker in self._markers:
            self._canvas.scene().removeItem(marker)
        self._markers = []
        for places, colour, icon in (
            (self.pointed.positive, _ON, QgsVertexMarker.IconType.ICON_CROSS),
            (self.pointed.negative, _BESIDE, QgsVertexMarker.IconType.ICON_X),
        ):
            for place in places:
                marker = QgsVertexMarker(self._canvas)
                marker.setCenter(place)
                marker.setColor(colour)
                marker.setIconType(icon)
                marker.setIconSize(_MARKER_PIXELS)
                marker.setPenWidth(3)
                self._markers.append(marker)
