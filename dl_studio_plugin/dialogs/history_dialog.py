"""The history of a unit or a sample in a window: who did what, when, and what it was before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from .history_words import details_of, title_of
from .moments import moment_text

if TYPE_CHECKING:
    from ..project.model import Change
    from .studio import Studio

_WIDTH, _HEIGHT = 52, 22  # in heights of a line


def show_history(studio: Studio, subject: str, title: str, window: QWidget) -> None:
    """Show what was done to a unit or a sample in a window of its own.

    Args:
        studio: with an open project.
        subject: id of the unit or sample.
        title: what it is called.
        window: over which the history is shown.
    """
    project = studio.project
    if project is None:
        return
    with studio.guarded():
        HistoryDialog(title, project.history(subject), window).show()


class HistoryDialog(QDialog):
    """A table, the newest change first."""

    def __init__(self, title: str, changes: list[Change], window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("history_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History of {}").format(title))
        layout = QVBoxLayout(self)
        layout.addWidget(self._table(changes[::-1]))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout.addWidget(buttons)
        line = self.fontMetrics().height()
        self.resize(_WIDTH * line, _HEIGHT * line)

    def _table(self, changes: list[Change]) -> QTableWidget:
        titles = [self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("What changed")]
        table = QTableWidget(len(changes), len(titles), objectName="history_table")
        table.setHorizontalHeaderLabels(titles)
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setWordWrap(True)
        for row, change in enumerate(changes):
            event = change.event
            texts = (moment_text(event.at), event.member, title_of(change), details_of(change))
            for column, text in enumerate(texts):
                table.setItem(row, column, QTableWidgetItem(text))
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        for column in range(len(titles) - 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return table
