"""The six steps of the workflow as a row of buttons that show where each stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from .page import CURRENT, DONE, WAITING, PageState
from .text_colour import text_colour

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.PyQt.QtGui import QPaintEvent


class StepButton(QAbstractButton):
    """A numbered disc with a short title below: filled and ticked when the step is done."""

    def __init__(self, number: int, title: str) -> None:
        super().__init__()
        self.number = number
        self.state = WAITING
        self.setText(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Room for the disc and one line of text."""
        line = self.fontMetrics().height()
        return QSize(
            self.fontMetrics().horizontalAdvance(self.text()) + line // 2, round(3.4 * line)
        )

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The title may be cut, the disc not."""
        return QSize(2 * self.fontMetrics().height(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw the disc, its number or tick, and the title."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        size = 1.7 * line
        disc = QRectF((self.width() - size) / 2, line * 0.2, size, size)
        self._draw_disc(painter, disc)
        font = painter.font()
        font.setBold(self.isChecked())
        painter.setFont(font)
        painter.setPen(self._colour(QPalette.ColorRole.WindowText, faded=self.state == WAITING))
        below = QRectF(0, disc.bottom() + 0.15 * line, self.width(), 1.3 * line)
        text = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)
        if self.hasFocus():
            painter.setPen(QPen(self._colour(QPalette.ColorRole.Highlight), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _draw_disc(self, painter: QPainter, disc: QRectF) -> None:
        accent = self._colour(QPalette.ColorRole.Highlight)
        inside = self._colour(QPalette.ColorRole.HighlightedText)
        text = self._colour(QPalette.ColorRole.WindowText, faded=self.state == WAITING)
        if self.isChecked():
            halo = QColor(accent)
            halo.setAlpha(70)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(halo)
            around = disc.width() * 0.13
            painter.drawEllipse(disc.adjusted(-around, -around, around, around))
        filled = self.state == DONE
        painter.setPen(QPen(accent if self.state != WAITING else text, 1.5))
        painter.setBrush(accent if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        painter.setPen(inside if filled else text)
        mark = "✓" if filled else str(self.number)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, mark)

    def _colour(self, role: QPalette.ColorRole, faded: bool = False) -> QColor:
        is_text = role == QPalette.ColorRole.WindowText
        colour = text_colour(self) if is_text else QColor(self.palette().color(role))
        if faded:
            colour.setAlpha(120)
        return colour


class StepBar(QWidget):
    """All steps; ``chosen`` gives the id of the page that was asked for."""

    chosen = pyqtSignal(str)

    def __init__(self, steps: Sequence[tuple[str, str]]) -> None:
        """Make a button for each (page id, short title)."""
        super().__init__()
        self.setObjectName("step_bar")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, StepButton] = {}
        for number, (page_id, title) in enumerate(steps, start=1):
            button = StepButton(number, title)
            button.setObjectName(f"step_{page_id}")
            button.clicked.connect(lambda _checked=False, wanted=page_id: self.chosen.emit(wanted))
            self._group.addButton(button)
            self._buttons[page_id] = button
            layout.addWidget(button)

    def show_current(self, page_id: str) -> None:
        """Mark the page in view; one that is no step leaves all unmarked."""
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == page_id)
        self._group.setExclusive(True)

    def show_states(self, states: dict[str, PageState]) -> None:
        """Show where the steps stand."""
        words = {
            DONE: self.tr("done"),
            CURRENT: self.tr("can be worked on now"),
            WAITING: self.tr("something is missing"),
        }
        for page_id, button in self._buttons.items():
            state = states.get(page_id, PageState(WAITING))
            button.state = state.kind
            lines = [f"{button.text()}: {words[state.kind]}", state.missing]
            button.setToolTip("\n".join(line for line in lines if line))
            button.update()
