"""All work units as a table that stays fast with ten thousand of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QColor

from ..layers.unit_styles import unit_state_colour, unit_state_words
from ..project.model import UnitState, WorkUnit

if TYPE_CHECKING:
    from collections.abc import Sequence

ALL, MINE, FREE, TO_REVIEW = "all", "mine", "free", "to_review"
_NAME, _STATE, _WHO, _SUBSET = range(4)


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

    def _apply(self) -> None:
        self.beginResetModel()
        self._shown = [unit for unit in self._all if self._fits(unit)]
        self.endResetModel()

    def _fits(self, unit: WorkUnit) -> bool:
        if self._which == MINE and self._member not in (unit.holder, unit.assignee):
            return False
        claimable = unit.state in (UnitState.READY, UnitState.RETURNED)
        if self._which == FREE and not (claimable and unit.assignee in ("", self._member)):
            return False
        if self._which == TO_REVIEW and unit.state is not UnitState.SUBMITTED:
            return False
        return not self._text or any(self._text in text.casefold() for text in self._row(unit))

    def _row(self, unit: WorkUnit) -> tuple[str, str, str, str]:
        who = unit.holder or unit.assignee or unit.labelled_by
        subset = unit.subset.value if unit.subset else ""
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
            return unit.reason
        return None
