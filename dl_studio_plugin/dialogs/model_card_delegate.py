"""Draws a model package as a card: name and score, classes in their colours, what it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.PyQt.QtCore import QCoreApplication, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate

from ..definitions.architectures import ARCHITECTURES
from ..definitions.label_classes import LabelClass
from ..definitions.model_card import ModelCard
from .training_course import metric_words, number
from .words import cell_size_words, class_words, task_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.PyQt.QtCore import QModelIndex
    from qgis.PyQt.QtWidgets import QStyleOptionViewItem

translate = QCoreApplication.translate
CONTEXT = "ModelCard"

#: A ModelCard and where it is known from.
CARD_ROLE = Qt.ItemDataRole.UserRole + 1
_LINES = 4
_LINE = 1.4


class ModelCardDelegate(QStyledItemDelegate):
    """Cards below each other, as wide as the list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: N802, ARG002
        """Four lines, and room around them."""
        line = option.fontMetrics.height()
        return QSize(20 * line, round((_LINES * _LINE + 1) * line))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw one card."""
        card, origin = index.data(CARD_ROLE)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        palette, line = option.palette, option.fontMetrics.height()
        ground, ink = QPalette.ColorRole.Base, QPalette.ColorRole.Text
        if selected:
            ground, ink = QPalette.ColorRole.Highlight, QPalette.ColorRole.HighlightedText
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(option.rect).adjusted(line / 4, line / 6, -line / 4, -line / 6)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(palette.color(ground))
        painter.drawRoundedRect(frame, line / 3, line / 3)
        inside = frame.adjusted(line / 2, line / 3, -line / 2, -line / 3)
        self._draw_texts(painter, inside, card, origin, palette.color(ink))
        painter.restore()

    def _draw_texts(
        self, painter: QPainter, inside: QRectF, card: ModelCard, origin: str, ink: QColor
    ) -> None:
        line = painter.fontMetrics().height()
        rows = [
            QRectF(inside.left(), inside.top() + row * _LINE * line, inside.width(), _LINE * line)
            for row in range(_LINES)
        ]
        plain, bold = painter.font(), QFont(painter.font())
        bold.setBold(True)
        painter.setPen(ink)
        score = main_score(card) or ""
        painter.drawText(rows[0], _RIGHT, score)
        rows[0].setRight(rows[0].right() - painter.fontMetrics().horizontalAdvance(score) - line)
        painter.setFont(bold)
        _draw_elided(painter, rows[0], card.name)
        painter.setFont(plain)
        _draw_classes(painter, rows[1], card.classes)
        _draw_elided(painter, rows[2], facts(card))
        faint = QColor(ink)
        faint.setAlphaF(0.7)
        painter.setPen(faint)
        _draw_elided(painter, rows[3], " · ".join(p for p in (card.created[:10], origin) if p))


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def main_score(card: ModelCard) -> Optional[str]:
    """The score that a card shows, with its name; ``None`` where it has none."""
    for name in ("mean_iou", "ap50", "mean_f1", "accuracy"):
        value = card.metrics.get(name)
        if isinstance(value, (int, float)):
            return f"{metric_words(name)} {number(value)}"
    return None


def facts(card: ModelCard) -> str:
    """Task, network, bands and cell size."""
    titles = {entry.id: entry.title for entry in ARCHITECTURES}
    parts = (
        task_words(card.task),
        titles.get(card.architecture, card.architecture),
        card.backbone,
        translate(CONTEXT, "{} bands").format(len(card.bands)),
        cell_size_words(card.cell_size_m),
    )
    return " · ".join(part for part in parts if part)


def card_text(card: ModelCard, origin: str) -> str:
    """All that a card shows, to be searched and to be read aloud."""
    classes = ", ".join(class_words(label.name) for label in card.classes)
    parts = (card.name, main_score(card), classes, facts(card), card.created[:10], origin)
    return "; ".join(part for part in parts if part)


def _draw_elided(painter: QPainter, row: QRectF, text: str) -> None:
    metrics = QFontMetrics(painter.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(row.width()))
    painter.drawText(row, _LEFT, shown)


def _draw_classes(painter: QPainter, row: QRectF, classes: Sequence[LabelClass]) -> None:
    """A swatch and a name for each class, as many as there is room for."""
    metrics, ink = painter.fontMetrics(), painter.pen()
    line = metrics.height()
    x, more = row.left(), " …"
    for place, label in enumerate(classes):
        name = class_words(label.name)
        wide = 1.2 * line + metrics.horizontalAdvance(name)
        is_last = place == len(classes) - 1
        if x + wide + (0 if is_last else metrics.horizontalAdvance(more)) > row.right():
            rest = QRectF(x, row.top(), row.right() - x, row.height())
            painter.drawText(rest, _LEFT, more)
            return
        swatch = QRectF(x, row.center().y() - 0.4 * line, 0.8 * line, 0.8 * line)
        painter.setPen(QPen(ink.color(), 1))
        painter.setBrush(QColor(label.colour))
        painter.drawRect(swatch)
        painter.setPen(ink)
        painter.drawText(QRectF(x + 1.1 * line, row.top(), wide, row.height()), _LEFT, name)
        x += wide + line
