"""Shares as coloured bars with their numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from .text_colour import text_colour

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.PyQt.QtGui import QPaintEvent


#: The share of the width that names get at most.
_NAMES = 0.4


@dataclass(frozen=True)
class Bar:
    """A row: its name, its amount, the text shown for the amount, its colour."""

    name: str
    amount: float
    text: str
    colour: str


class Bars(QWidget):
    """A row for each amount; the longest bar is the greatest amount."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._bars: Sequence[Bar] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other amounts."""
        self._bars = bars
        self.setAccessibleDescription("; ".join(f"{bar.name}: {bar.text}" for bar in bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """A line and a half for each row."""
        line = self.fontMetrics().height()
        return QSize(12 * line, round(1.4 * line * len(self._bars)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As high as it must be."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw the rows."""
        if not self._bars:
            return
        painter = QPainter(self)
        metrics, line = painter.fontMetrics(), painter.fontMetrics().height()
        widest = max(metrics.horizontalAdvance(bar.name) for bar in self._bars) + line // 4
        names = min(widest, round(_NAMES * self.width()))
        texts = max(metrics.horizontalAdvance(bar.text) for bar in self._bars)
        left, room = names + line // 2, max(1, self.width() - names - texts - line)
        most = max(bar.amount for bar in self._bars) or 1.0
        for row, bar in enumerate(self._bars):
            top = round(1.4 * line * row)
            painter.setPen(text_colour(self))
            name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, names)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, top, names, 1.4 * line), middle, name)
            width = max(2.0, room * bar.amount / most) if bar.amount else 0.0
            painter.fillRect(QRectF(left, top + 0.2 * line, width, line), QColor(bar.colour))
            beside = QRectF(left + width + line / 4, top, texts + line, 1.4 * line)
            painter.drawText(beside, middle, bar.text)
