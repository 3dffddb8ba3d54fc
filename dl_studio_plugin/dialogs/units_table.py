"""All work units as a table that stays fast with ten thousand of them."""

from __future__ import annotations

from datetime import datetime
from html import escape
from typing import TYPE_CHECKING, Any, Callable, Optional

from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    Qt,
)
from qgis.PyQt.QtGui import QColor

from ..layers.unit_styles import unit_state_colour, unit_state_words
from ..project.model import UnitState, WorkUnit
from ..project.rules import is_over, iso
from ..project.store import utc_now
from .unit_columns import HOLDER, STATE, unit_columns
from .unit_states import is_for, state_for
from .words import subset_words

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Kinds of units; the value of a UnitState is one too.
ALL, MINE, FREE, TO_REVIEW, OVERDUE = "all", "mine", "free", "to_review", "overdue"
_UNSORTED = -1


class UnitsModel(QAbstractTableModel):
    """The units that fit the filter, with the columns of ``unit_columns``."""

    def __init__(
        self, clock: Callable[[], datetime] = utc_now, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self.columns = unit_columns()
        self._clock = clock
        self._all: Sequence[WorkUnit] = ()
        self._texts: dict[str, str] = {}  # by id, what a search looks at
        self._shown: list[WorkUnit] = []
        self._member = ""
        self._names: frozenset[str] = frozenset()
        self._known: frozenset[str] = frozenset()
        self._text = ""
        self._which = ALL
        self._sorting = (_UNSORTED, Qt.SortOrder.AscendingOrder)
        self._next_end = ""  # of the leases, when the first runs out

    @property
    def total(self) -> int:
        """Number of units, those too that the filter leaves out."""
        return len(self._all)

    def show_units(
        self,
        units: Sequence[WorkUnit],
        member: str,
        names: frozenset[str] = frozenset(),
        known: frozenset[str] = frozenset(),
    ) -> None:
        """Show other units.

        Args:
            units: all of the project.
            member: who looks at them.
            names: what stands for the member, too.
            known: ids of blind units that the member is not offered.
        """
        self._known = known
        self._all, self._member, self._texts = units, member, {}
        self._names = names | {member}
        self._look_at_leases()
        self._apply()

    def filter(self, text: str, which: str) -> None:
        """Show only units with ``text`` in what can be seen of them, of one kind."""
        self._text, self._which = text.casefold(), which
        self._apply()

    def column_of(self, column_id: str) -> int:
        """The number of a column."""
        return next(n for n, column in enumerate(self.columns) if column.id == column_id)

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

    # -- time -----------------------------------------------------------------------------------

    @property
    def counts_down(self) -> bool:
        """Whether a lease runs, so that what is shown changes by itself."""
        return bool(self._next_end)

    def tick(self) -> bool:
        """Show the time that is left now; whether a lease has run out since the last tick.

        Then units are free that were not: whoever shows a choice of them applies it anew.
        """
        column = self.column_of(HOLDER)
        if self._shown:
            first, last = self.index(0, column), self.index(len(self._shown) - 1, column)
            self.dataChanged.emit(first, last, [Qt.ItemDataRole.DisplayRole])
        if not self._next_end or self._next_end >= iso(self._clock()):
            return False
        self._look_at_leases()
        return True

    def _look_at_leases(self) -> None:
        now = iso(self._clock())
        ends = (unit.lease_until for unit in self._all if unit.lease_until >= now)
        self._next_end = min(ends, default="")

    # -- what is shown --------------------------------------------------------------------------

    def _apply(self) -> None:
        self.beginResetModel()
        self._shown = [unit for unit in self._all if self._fits(unit)]
        column, order = self._sorting
        if column != _UNSORTED:
            down = order == Qt.SortOrder.DescendingOrder
            self._shown.sort(key=self.columns[column].order, reverse=down)  # type: ignore[arg-type]
        self.endResetModel()

    def _fits(self, unit: WorkUnit) -> bool:
        return self._is_kind(unit) and (not self._text or self._text in self._searched(unit))

    def _searched(self, unit: WorkUnit) -> str:
        if not self._texts:
            words = unit_state_words()
            self._texts = {
                each.id: "\n".join(
                    (
                        each.name, words[each.state.value], each.holder, each.assignee,
                        each.labelled_by, each.reviewed_by,
                        subset_words(each.subset) if each.subset else "",
                    )
                ).casefold()
                for each in self._all
            }  # fmt: skip
        return self._texts[unit.id]

    def _is_kind(self, unit: WorkUnit) -> bool:
        if self._which == ALL:
            return True
        if self._which == MINE:
            mine = self._member in (unit.holder, unit.labelled_by)
            return mine or unit.assignee in self._names
        if self._which == OVERDUE:
            return bool(unit.holder) and is_over(unit.lease_until, self._clock())
        if self._which == FREE:
            claimable = state_for(unit, self._member) in (UnitState.READY, UnitState.RETURNED)
            return claimable and is_for(unit, self._names) and unit.id not in self._known
        if self._which == TO_REVIEW:
            return state_for(unit, self._member) is UnitState.SUBMITTED
        return unit.state.value == self._which

    # -- what Qt asks ---------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        """Number of units that are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        """Number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The titles of the columns, and what they mean."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        return column.tip or None if role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows; the state has its colour on the map."""
        unit, column = self._shown[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(unit, self._clock())
        if role == Qt.ItemDataRole.DecorationRole and column.id == STATE:
            return QColor(unit_state_colour(unit.state))
        if role == Qt.ItemDataRole.ToolTipRole and unit.reason:
            return f"<p>{escape(unit.reason)}</p>"  # people write it: it must not look like HTML
        return None
