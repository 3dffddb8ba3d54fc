"""Curves that grow while a training runs: loss and scores by epoch."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple, Optional

from qgis.PyQt.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from .text_colour import text_colour

if TYPE_CHECKING:
    from qgis.PyQt.QtCore import QEvent
    from qgis.PyQt.QtGui import QMouseEvent, QPaintEvent

#: Told apart by colour-blind people too (Okabe and Ito, 2008), the darker ones first.
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")
#: And by those who see no colours at all.
_DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
)
_TICKS = 4
_EPOCHS_NAMED = 6
#: Of the legend, in heights of a line: a key with its space, the gap to the next, a row.
_KEY, _GAP, _ROW = 1.5, 0.7, 1.2
_MOST_WHOLE = 10_000_000

#: Values by epoch.
Series = dict[int, float]


class _Frame(NamedTuple):
    """Where the plot is, and which epochs and values its edges stand for."""

    area: QRectF
    first: int
    last: int
    ticks: list[float]

    def x(self, epoch: float) -> float:
        """Where an epoch is; a single one is in the middle."""
        if self.last == self.first:
            return self.area.center().x()
        share = (epoch - self.first) / (self.last - self.first)
        return self.area.left() + self.area.width() * share

    def y(self, value: float) -> float:
        """Where a value is."""
        low, high = self.ticks[0], self.ticks[-1]
        return self.area.bottom() - self.area.height() * (value - low) / (high - low)

    def epoch(self, x: float) -> int:
        """The epoch that is nearest to a place."""
        if self.last == self.first:
            return self.first
        share = (x - self.area.left()) / self.area.width()
        return self.first + round(min(1.0, max(0.0, share)) * (self.last - self.first))


class Axis(NamedTuple):
    """What the numbers below a plot are.

    Attributes:
        word: stands at the axis' beginning.
        of: gives the words for one of the numbers.
        named: gives the numbers to name between the first and the last.
    """

    word: str
    of: Callable[[int], str]
    named: Callable[[int, int], list[int]]


class Curves(QWidget):
    """A plot of named series over epochs; the mouse over it asks for an epoch's values.

    Args:
        name: of the object.
        title: stands above.
        axis: of something else than epochs.
        colours: of series, by name; others get one that they can be told apart by.
    """

    def __init__(
        self,
        name: str,
        title: str,
        axis: Optional[Axis] = None,
        colours: Optional[Mapping[str, str]] = None,
    ) -> None:
        super().__init__()
        self._axis = axis or Axis(self.tr("Epoch"), self.tr("Epoch {}").format, named_epochs)
        self._of = axis.of if axis is not None else str
        self._colours = colours or {}
        self.setObjectName(name)
        self._title = title
        self._series: dict[str, Series] = {}
        self._pointed: Optional[int] = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def clear(self) -> None:
        """Begin with nothing."""
        self._series = {}
        self._pointed = None
        self.setAccessibleDescription("")
        self.update()

    def add(self, series: str, epoch: int, value: float) -> None:
        """Add a value to a series, whose name is what the legend shows; no number adds nothing."""
        if not math.isfinite(value):
            return
        self._series.setdefault(series, {})[epoch] = value
        self.setAccessibleDescription(f"{self._title}: {self.words(epoch)}")
        self.update()

    def words(self, epoch: int) -> str:
        """What the curves are at an epoch, a line each."""
        lines = [self._axis.of(epoch)]
        lines += [
            f"{name}: {_number(series[epoch])}"
            for name, series in self._series.items()
            if epoch in series
        ]
        return "\n".join(lines)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """A dozen lines high."""
        line = self.fontMetrics().height()
        return QSize(20 * line, 11 * line)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Small, but readable."""
        line = self.fontMetrics().height()
        return QSize(12 * line, 9 * line)

    # -- the mouse ------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Tell the values of the epoch that the mouse is at."""
        frame = self._frame()
        place = event.pos()
        if frame is None or not self.rect().contains(place):
            return
        epochs = {epoch for series in self._series.values() for epoch in series}
        wanted = frame.epoch(place.x())
        self._pointed = min(epochs, key=lambda epoch: abs(epoch - wanted))
        QToolTip.showText(self.mapToGlobal(place), self.words(self._pointed), self)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802, ARG002
        """The mouse is gone."""
        self._pointed = None
        self.update()

    # -- the drawing ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw axes, legend and curves."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        painter.setPen(self._text())
        painter.drawText(
            QRectF(0, 0, self.width(), 1.3 * line), Qt.AlignmentFlag.AlignLeft, self._title
        )
        frame = self._frame()
        if frame is None:
            return
        self._draw_legend(painter, line)
        self._draw_values(painter, frame)
        self._draw_epochs(painter, frame)
        if self._pointed is not None:
            x = frame.x(self._pointed)
            painter.setPen(QPen(self._text(), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()))
        for number, (name, series) in enumerate(self._series.items()):
            self._draw_curve(painter, frame, series, self._pen(name, number))

    def _frame(self) -> Optional[_Frame]:
        values = [value for series in self._series.values() for value in series.values()]
        if not values:
            return None
        epochs = [epoch for series in self._series.values() for epoch in series]
        ticks = nice_ticks(min(values), max(values), _TICKS)
        line, metrics = self.fontMetrics().height(), self.fontMetrics()
        widest = max(metrics.horizontalAdvance(_number(tick)) for tick in ticks)
        left, top = widest + line // 2, (2.8 + _ROW * (len(self._legend()) - 1)) * line
        area = QRectF(left, top, self.width() - left - line, self.height() - top - 1.5 * line)
        return _Frame(area, min(epochs), max(epochs), ticks)

    def _text(self) -> QColor:
        return text_colour(self)

    def _legend(self) -> list[list[str]]:
        """The names in rows: as many beside each other as there is room for."""
        rows: list[list[str]] = [[]]
        taken = 0.0
        for name in self._series:
            room = _KEY * self.fontMetrics().height() + self.fontMetrics().horizontalAdvance(name)
            if rows[-1] and taken + room > self.width():
                rows.append([])
                taken = 0.0
            rows[-1].append(name)
            taken += room + self.fontMetrics().height() * _GAP
        return rows

    def _draw_legend(self, painter: QPainter, line: int) -> None:
        numbers = {name: number for number, name in enumerate(self._series)}
        metrics = painter.fontMetrics()
        for row, names in enumerate(self._legend()):
            x, y = 0.0, (1.8 + _ROW * row) * line
            for name in names:
                painter.setPen(self._pen(name, numbers[name]))
                painter.drawLine(QPointF(x, y), QPointF(x + 1.3 * line, y))
                painter.setPen(self._text())
                room = max(0, self.width() - int(_KEY * line))
                shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
                painter.drawText(QPointF(x + _KEY * line, y + 0.3 * line), shown)
                x += (_KEY + _GAP) * line + metrics.horizontalAdvance(shown)

    def _draw_values(self, painter: QPainter, frame: _Frame) -> None:
        line, faint = self.fontMetrics().height(), QColor(self._text())
        faint.setAlpha(50)
        for tick in frame.ticks:
            y = frame.y(tick)
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y))
            painter.setPen(self._text())
            beside = QRectF(0, y - line, frame.area.left() - line / 4, 2 * line)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(beside, right, _number(tick))

    def _draw_epochs(self, painter: QPainter, frame: _Frame) -> None:
        line, metrics = self.fontMetrics().height(), self.fontMetrics()
        painter.setPen(self._text())
        word = self._axis.word
        taken = frame.area.left() + metrics.horizontalAdvance(word) + line / 2
        below = frame.area.bottom() + 1.3 * line
        painter.drawText(QPointF(frame.area.left(), below), word)
        for epoch in self._axis.named(frame.first, frame.last):
            text = self._of(epoch)
            wide = metrics.horizontalAdvance(text)
            left = min(frame.x(epoch) - wide / 2, self.width() - wide)
            if left > taken:
                painter.drawText(QPointF(left, below), text)
                taken = left + wide + line / 2

    def _pen(self, name: str, number: int) -> QPen:
        colour = QColor(self._colours[name]) if name in self._colours else _colour(number)
        return QPen(colour, 2, _DASHES[number % len(_DASHES)])

    def _draw_curve(self, painter: QPainter, frame: _Frame, series: Series, pen: QPen) -> None:
        points = {epoch: QPointF(frame.x(epoch), frame.y(v)) for epoch, v in series.items()}
        way = [points[epoch] for epoch in sorted(points)]
        painter.setPen(pen)
        if len(way) > 1:
            painter.drawPolyline(QPolygonF(way))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pen.color())
        size = self.fontMetrics().height() / 5
        painter.drawEllipse(way[-1], size, size)
        if self._pointed in points:
            painter.drawEllipse(points[self._pointed], size, size)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def nice_ticks(low: float, high: float, count: int) -> list[float]:
    """Round numbers from at most ``low`` to at least ``high``, about ``count`` steps apart."""
    span = high - low
    if span <= abs(high) * 1e-9:  # all the same, but for rounding
        span = abs(high) or 1.0
    rough = span / count
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough * 0.999)
    first, last = math.floor(low / step), math.ceil(high / step)
    if first == last:
        last += 1
    return [number * step for number in range(first, last + 1)]


def named_epochs(first: int, last: int) -> list[int]:
    """The epochs that an axis names: the last one, and round ones before it."""
    step = max(1, round(nice_ticks(0, max(1, last - first), _EPOCHS_NAMED)[1]))
    round_ones = [epoch for epoch in range(first, last) if epoch % step == 0 or step == 1]
    return [*(epoch for epoch in round_ones if last - epoch >= step / 2), last]


def _number(value: float) -> str:
    if float(value).is_integer() and abs(value) < _MOST_WHOLE:
        return str(QLocale().toString(int(value)))  # 12,000 units, and not 1.2e+04
    return str(QLocale().toString(float(value), "g", 3))


def _colour(number: int) -> QColor:
    return QColor(_COLOURS[number % len(_COLOURS)])
