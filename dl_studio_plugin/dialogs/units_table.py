"""All work units as a table that stays fast with ten thousand of them."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionRange,
    QModelIndex,
    Qt,
)
from qgis.PyQt.QtGui import QColor

from ..layers.unit_styles import unit_state_colour, unit_state_words
from ..project.model import UnitState, WorkUnit
from .unit_states import state_for
from .words import subset_words

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Kinds of units; the value of a UnitState is one too.
ALL, MINE, FREE, TO_REVIEW = "all", "mine", "free", "to_review"
_NAME, _STATE, _WHO, _SUBSET = range(4)
_UNSORTED = -1
_NUMBERS = re.compile(r"(\d+)")


class UnitsModel(QAbstractTableModel):
    """Name, state, who, subset of the units that fit the filter."""

    def __init__(self) -> None:
        super().__init__()
        self._all: Sequence[WorkUnit] = ()
        self._shown: list[WorkUnit] = []
        self._words = unit_state_words()
        self._member = ""
        self._text = ""
        self._which = ALL
        self._sorting = (_UNSORTED, Qt.SortOrder.AscendingOrder)

    @property
    def total(self) -> int:
        """Number of units, those too that the filter leaves out."""
        return len(self._all)

    @property
    def widest(self) -> tuple[str, ...]:
        """For each column a text that it should have room for."""
        return ("AA100", max(self._words.values(), key=len), "Alexandra", "")

    def show_units(self, units: Sequence[WorkUnit], member: str) -> None:
        """Show other units; ``member`` is who looks at them."""
        self._all, self._member = units, member
        self._apply()

    def filter(self, text: str, which: str) -> None:
        """Show only units with ``text`` in what is seen of them, of one kind."""
        self._text, self._which = text.casefold(), which
        self._apply()

    def unit_at(self, row: int) -> WorkUnit:
        """The unit of a row."""
        return self._shown[row]

    def row_of(self, unit_id: str) -> int:
        """The row of a unit; -1 if the filter leaves it out."""
        return next((row for row, unit in enumerate(self._shown) if unit.id == unit_id), -1)

    def selection_of(self, ids: set[str]) -> QItemSelection:
        """The rows of units, for a table to select; those that the filter leaves out are not."""
        found = QItemSelection()
        for row, unit in enumerate(self._shown) if ids else ():
            if unit.id in ids:
                last = self.index(row, self.columnCount() - 1)
                found.append(QItemSelectionRange(self.index(row, 0), last))
        return found

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the units by a column; -1 is the project's own order."""
        self._sorting = (column, order)
        self._apply()

    def _apply(self) -> None:
        self.beginResetModel()
        self._shown = [unit for unit in self._all if self._fits(unit)]
        column, order = self._sorting
        if column != _UNSORTED:
            down = order == Qt.SortOrder.DescendingOrder
            self._shown.sort(key=lambda unit: _natural(self._row(unit)[column]), reverse=down)
        self.endResetModel()

    def _fits(self, unit: WorkUnit) -> bool:
        if not self._is_kind(unit):
            return False
        return not self._text or any(self._text in text.casefold() for text in self._row(unit))

    def _is_kind(self, unit: WorkUnit) -> bool:
        if self._which == ALL:
            return True
        if self._which == MINE:
            return self._member in (unit.holder, unit.assignee, unit.labelled_by)
        if self._which == FREE:
            claimable = state_for(unit, self._member) in (UnitState.READY, UnitState.RETURNED)
            return claimable and unit.assignee in ("", self._member)
        if self._which == TO_REVIEW:
            return state_for(unit, self._member) is UnitState.SUBMITTED
        return unit.state.value == self._which

    def _row(self, unit: WorkUnit) -> tuple[str, str, str, str]:
        who = unit.holder or unit.assignee or unit.labelled_by
        subset = subset_words(unit.subset) if unit.subset else ""
        return unit.name, self._words[unit.state.value], who, subset

    # -- what Qt asks ---------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        """Number of units that are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        """Name, state, who, subset."""
        return 0 if parent.isValid() else 4

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (self.tr("Unit"), self.tr("State"), self.tr("Who"), self.tr("For"))
        return titles[section]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows; the state has its colour on the map."""
        unit = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._row(unit)[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == _STATE:
            return QColor(unit_state_colour(unit.state))
        if role == Qt.ItemDataRole.ToolTipRole and unit.reason:
            return f"<p>{escape(unit.reason)}</p>"  # people write it: it must not look like HTML
        return None


def _natural(text: str) -> list[tuple[int, str]]:
    """A key that puts A2 before A10."""
    return [
        (int(part), "") if part.isdigit() else (0, part.casefold()) for part in _NUMBERS.split(text)
    ]
