"""The box “Quality” of the tab “Statistics”: gold scores of members, and how well pairs agree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QGroupBox,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from ..project.quality import KAPPA, Quality


class QualityBox(QGroupBox):
    """It is there for those who may see it, once there are units that several members label."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(self.tr("Quality"))
        self.setObjectName("statistics_quality")
        self._about = QLabel(objectName="statistics_quality_about")
        self._about.setWordWrap(True)
        self._gold = _ScoreTable("statistics_gold")
        self._pairs = _ScoreTable("statistics_agreement")
        layout = QVBoxLayout(self)
        for widget in (self._about, self._gold, self._pairs):
            layout.addWidget(widget)
        self.hide()

    def show_quality(self, quality: Optional[Quality]) -> None:
        """Show other figures; ``None`` is for those who may not see any."""
        self.setVisible(quality is not None and bool(quality.units))
        if quality is None:
            return
        self._about.setText(self._words(quality))
        units, total = self.tr("Units"), self.tr("All classes")
        self._gold.show_scores(
            [self.tr("Gold score"), units, total, *quality.classes],
            [(each.member, each.units, each.score, each.by_class) for each in quality.gold],
        )
        self._pairs.show_scores(
            [self.tr("Agreement of"), units, total, *quality.classes],
            [
                (
                    self.tr("{first} and {second}").format(first=each.first, second=each.second),
                    each.units,
                    each.score,
                    each.by_class,
                )
                for each in quality.agreements
            ],
        )

    def _words(self, quality: Quality) -> str:
        if quality.measure == KAPPA:
            measure = self.tr("Kappa of cells: 1 is the same, 0 is chance.")
        else:
            measure = self.tr("F1 of objects that overlap by half: 1 is the same, 0 is none.")
        counts = self.tr("Units that several label: {all}, of them gold: {gold}, open: {open}.")
        return "{} {}".format(
            counts.format(
                all=len(quality.units), gold=quality.gold_units, open=quality.blind_units
            ),
            measure,
        )


#: Who, how many units, the score over all classes, and that of each class.
_Row = tuple[str, int, float, dict[str, Optional[float]]]


class _ScoreTable(QTableWidget):
    """A row for a member or a pair, a column for each class."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(1.6 * self.fontMetrics().height()))

    def show_scores(self, titles: Sequence[str], rows: Sequence[_Row]) -> None:
        """Show other scores; the titles from the fourth on are names of classes."""
        self.setVisible(bool(rows))
        self.setColumnCount(len(titles))
        self.setHorizontalHeaderLabels(list(titles))
        self.setRowCount(len(rows))
        for number, (who, units, score, by_class) in enumerate(rows):
            self.setItem(number, 0, QTableWidgetItem(who))
            self.setItem(number, 1, _cell(QLocale().toString(units)))
            scores = [score, *(by_class.get(name) for name in titles[3:])]
            for column, value in enumerate(scores, start=2):
                self.setItem(number, column, _cell(_score_text(value)))
        self.resizeColumnsToContents()
        self.setFixedHeight(self._whole_height())

    def _whole_height(self) -> int:
        rows = self.rowCount() * self.verticalHeader().defaultSectionSize()
        bar = self.horizontalScrollBar().sizeHint().height()
        return int(self.horizontalHeader().sizeHint().height() + rows + bar) + 2 * self.frameWidth()


def _cell(text: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item


def _score_text(score: Optional[float]) -> str:
    return "–" if score is None else str(QLocale().toString(score, "f", 2))
