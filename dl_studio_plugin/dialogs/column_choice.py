"""Which columns of a table are shown: a menu of the header, remembered for the user."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QMenu, QTableView

if TYPE_CHECKING:
    from qgis.PyQt.QtCore import QPoint

    from .unit_columns import Column


class ColumnChoice(QObject):
    """Shows and hides the columns of ``table``; the first one stays.

    Args:
        remembered: gives the ids of the columns that the user chose, joined by blanks; empty
            where they never chose.
        remember: keeps them.
    """

    def __init__(
        self,
        table: QTableView,
        columns: Sequence[Column],
        remembered: Callable[[], str],
        remember: Callable[[str], object],
    ) -> None:
        super().__init__(table)
        self._table = table
        self._columns = columns
        self._remember = remember
        chosen = remembered().split()
        for number, column in enumerate(columns[1:], start=1):
            shown = column.id in chosen if chosen else column.shown
            table.setColumnHidden(number, not shown)
        header = table.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open)

    def fill(self, menu: QMenu) -> None:
        """Fill a menu with a switch for each column."""
        menu.clear()
        for number, column in enumerate(self._columns[1:], start=1):
            action = menu.addAction(column.title)
            action.setObjectName(f"column_{column.id}")
            action.setToolTip(column.tip)
            action.setCheckable(True)
            action.setChecked(not self._table.isColumnHidden(number))
            action.toggled.connect(lambda on, which=number: self._show(which, on))

    def _show(self, number: int, shown: bool) -> None:
        self._table.setColumnHidden(number, not shown)
        self._remember(
            " ".join(
                column.id
                for place, column in enumerate(self._columns)
                if not self._table.isColumnHidden(place)
            )
        )

    def _open(self, place: QPoint) -> None:
        menu = QMenu(self._table)
        menu.setToolTipsVisible(True)
        self.fill(menu)
        menu.exec(self._table.horizontalHeader().mapToGlobal(place))
