"""What each member did, as a table that can be sorted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import QDateTime, QLocale, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from ..project.statistics import MemberStatistics
from .durations import duration_text
from .words import role_words

_ORDER = Qt.ItemDataRole.UserRole
_ROWS_SEEN = 6


class MemberTable(QTableWidget):
    """A row for each person."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statistics_members")
        titles = (
            (self.tr("Who"), ""),
            (self.tr("Samples"), self.tr("What they drew or imported; suggestions do not count")),
            (self.tr("Submitted"), self.tr("How often they handed a work unit in")),
            (self.tr("Returned"), self.tr("Share of that which a reviewer returned")),
            (self.tr("Time a unit"), self.tr("Median, from claiming a unit to submitting it")),
            (self.tr("Reviewed"), self.tr("Work units that they decided on")),
            (self.tr("Time a review"), self.tr("Median, from its start to the decision")),
            (self.tr("Last active"), ""),
        )
        self.setColumnCount(len(titles))
        for column, (title, tip) in enumerate(titles):
            item = QTableWidgetItem(title)
            item.setToolTip(tip)
            self.setHorizontalHeaderItem(column, item)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        line = self.fontMetrics().height()
        self.verticalHeader().setDefaultSectionSize(round(1.6 * line))
        self.setMinimumHeight(round(1.6 * line * _ROWS_SEEN))
        self.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def show_members(self, members: Sequence[MemberStatistics]) -> None:
        """Show other figures, in the order that the user chose."""
        self.setSortingEnabled(False)
        self.setRowCount(len(members))
        for row, member in enumerate(members):
            for column, item in enumerate(self._cells(member)):
                self.setItem(row, column, item)
        self.setSortingEnabled(True)
        self.resizeColumnsToContents()

    def _cells(self, member: MemberStatistics) -> Sequence[QTableWidgetItem]:
        who = QTableWidgetItem(member.name)
        role = member.role
        who.setToolTip(
            role_words(role) if role is not None else self.tr("By this name no member any more")
        )
        drawn = _number(member.samples)
        drawn.setToolTip(self.tr("{} of them accepted").format(member.accepted_samples))
        return (
            who,
            drawn,
            _number(member.submitted),
            _Cell(_percent(member.returned_share), member.returned_share),
            _Cell(_time(member.label_seconds), member.label_seconds),
            _number(member.reviewed),
            _Cell(_time(member.review_seconds), member.review_seconds),
            _Cell(_when(member.last_active), member.last_active),
        )


class _Cell(QTableWidgetItem):
    """A text that is sorted by a value; ``None`` comes first."""

    def __init__(self, text: str, order: object) -> None:
        super().__init__(text)
        self.setData(_ORDER, order)
        self.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def __lt__(self, other: QTableWidgetItem) -> bool:
        mine, theirs = self.data(_ORDER), other.data(_ORDER)
        if mine is None or theirs is None:
            return mine is None and theirs is not None
        return bool(mine < theirs)


def _number(value: int) -> _Cell:
    return _Cell(QLocale().toString(value) if value else "", value)


def _percent(share: Optional[float]) -> str:
    return "" if share is None else f"{100 * share:.0f} %"


def _time(seconds: Optional[float]) -> str:
    return "" if seconds is None else duration_text(seconds)


def _when(stamp: str) -> str:
    if not stamp:
        return ""
    moment = QDateTime.fromString(stamp[:19] + "Z", Qt.DateFormat.ISODate).toLocalTime()
    return str(QLocale().toString(moment, QLocale.FormatType.ShortFormat))
