"""Curves that grow while a training runs: loss and scores by epoch."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from .text_colour import text_colour

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QPaintEvent

#: Told apart by colour-blind people too (Okabe and Ito, 2008).
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")
_TICKS = 4

#: Values by epoch.
Series = dict[int, float]


class Curves(QWidget):
    """A plot of named series over epochs."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._title = title
        self._series: dict[str, Series] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def clear(self) -> None:
        """Begin with nothing."""
        self._series = {}
        self.update()

    def add(self, series: str, epoch: int, value: float) -> None:
        """Add a value to a series; its name is what the legend shows."""
        self._series.setdefault(series, {})[epoch] = value
        self.setAccessibleDescription(f"{self._title}: {series} {value:.3g}")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """A dozen lines high."""
        line = self.fontMetrics().height()
        return QSize(20 * line, 11 * line)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Small, but readable."""
        line = self.fontMetrics().height()
        return QSize(12 * line, 9 * line)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw axes, legend and curves."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = text_colour(self)
        line = self.fontMetrics().height()
        painter.setPen(text)
        painter.drawText(
            QRectF(0, 0, self.width(), 1.3 * line), Qt.AlignmentFlag.AlignLeft, self._title
        )
        values = [value for series in self._series.values() for value in series.values()]
        if not values:
            return
        ticks = nice_ticks(min(values), max(values), _TICKS)
        labels = [f"{tick:.3g}" for tick in ticks]
        left = max(painter.fontMetrics().horizontalAdvance(label) for label in labels) + line // 2
        area = QRectF(left, 2.8 * line, self.width() - left - line, self.height() - 4.3 * line)
        self._draw_legend(painter, line)
        self._draw_axes(painter, area, ticks, labels)
        last = max(max(series) for series in self._series.values())
        for number, series in enumerate(self._series.values()):
            self._draw_curve(painter, area, series, (ticks[0], ticks[-1], last), number)

    def _draw_legend(self, painter: QPainter, line: int) -> None:
        x = 0.0
        for number, name in enumerate(self._series):
            painter.fillRect(QRectF(x, 1.65 * line, 0.9 * line, 0.3 * line), _colour(number))
            painter.setPen(text_colour(self))
            painter.drawText(QPointF(x + 1.1 * line, 2.1 * line), name)
            x += 1.9 * line + painter.fontMetrics().horizontalAdvance(name)

    def _draw_axes(
        self, painter: QPainter, area: QRectF, ticks: list[float], labels: list[str]
    ) -> None:
        text = text_colour(self)
        faint = QColor(text)
        faint.setAlpha(50)
        line = self.fontMetrics().height()
        for tick, label in zip(ticks, labels):
            y = _y(tick, area, ticks[0], ticks[-1])
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(text)
            beside = QRectF(0, y - line, area.left() - line / 4, 2 * line)
            painter.drawText(
                beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label
            )
        last = max(max(series) for series in self._series.values())
        below = QRectF(area.left(), area.bottom(), area.width(), 1.5 * line)
        painter.drawText(
            below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, str(last)
        )
        epoch = self.tr("Epoch")
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, epoch)

    def _draw_curve(
        self,
        painter: QPainter,
        area: QRectF,
        series: Series,
        limits: tuple[float, float, int],
        number: int,
    ) -> None:
        low, high, last = limits
        first = min(min(other) for other in self._series.values())
        span = max(1, last - first)
        points = [
            QPointF(area.left() + area.width() * (epoch - first) / span, _y(value, area, low, high))
            for epoch, value in sorted(series.items())
        ]
        painter.setPen(QPen(_colour(number), 2))
        if len(points) > 1:
            painter.drawPolyline(QPolygonF(points))
        painter.setBrush(_colour(number))
        painter.drawEllipse(points[-1], 2.5, 2.5)


def nice_ticks(low: float, high: float, count: int) -> list[float]:
    """Round numbers from at most ``low`` to at least ``high``, about ``count`` steps apart."""
    span = high - low
    if span <= 0:
        span = abs(high) or 1.0
    rough = span / count
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough * 0.999)
    first, last = math.floor(low / step), math.ceil(high / step)
    if first == last:
        last += 1
    return [number * step for number in range(first, last + 1)]


def _y(value: float, area: QRectF, low: float, high: float) -> float:
    return area.bottom() - area.height() * (value - low) / (high - low)


def _colour(number: int) -> QColor:
    return QColor(_COLOURS[number % len(_COLOURS)])
