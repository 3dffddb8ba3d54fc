"""The tab “Units”: find a unit, see it on the map, claim or review it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QMenu,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ..definitions.roles import Action, allows
from ..project.model import UnitState, WorkUnit
from .units_table import ALL, FREE, MINE, TO_REVIEW, UnitsModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.PyQt.QtCore import QPoint

    from ..project.store import Store
    from .labelling import Labelling
    from .studio import Studio


class UnitsPanel(QWidget):
    """A table of units in step with the map."""

    def __init__(self, studio: Studio, labelling: Labelling) -> None:
        super().__init__()
        self.setObjectName("units_panel")
        self._studio = studio
        self._labelling = labelling
        self.model = UnitsModel()
        self._text = QLineEdit(objectName="units_filter")
        self._text.setPlaceholderText(self.tr("Find by name, state or person"))
        self._text.setClearButtonEnabled(True)
        self._text.textChanged.connect(self._filter)
        self._which = QComboBox(objectName="units_which")
        for which, title in (
            (ALL, self.tr("All")),
            (FREE, self.tr("Free for me")),
            (MINE, self.tr("Mine")),
            (TO_REVIEW, self.tr("To review")),
        ):
            self._which.addItem(title, which)
        self._which.currentIndexChanged.connect(self._filter)
        self._table = QTableView(objectName="units_table")
        self._table.setModel(self.model)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(round(1.6 * self.fontMetrics().height()))
        self._table.horizontalHeader().setStretchLastSection(True)
        self._table.setMinimumHeight(14 * self.fontMetrics().height())
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._table.customContextMenuRequested.connect(self._open_menu)
        self._table.clicked.connect(self._show)
        self._table.doubleClicked.connect(self._work_on)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self._which)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self._table)

    def refresh(self) -> None:
        """Show the units as they are now, and keep the selected one."""
        project = self._studio.project
        selected = self._selected()
        self.model.show_units(
            project.units() if project is not None else (),
            project.member if project is not None else "",
        )
        row = self.model.row_of(selected.id) if selected is not None else -1
        if row >= 0:
            self._table.selectRow(row)

    def _filter(self) -> None:
        self.model.filter(self._text.text(), self._which.currentData())

    def _selected(self) -> Optional[WorkUnit]:
        rows = self._table.selectionModel().selectedRows()
        return self.model.unit_at(rows[0].row()) if rows else None

    def _show(self, index: QModelIndex) -> None:
        """Show the unit on the map, and select it there."""
        layers = self._studio.layers
        unit = self.model.unit_at(index.row())
        if layers is None:
            return
        self._labelling.zoom_to(layers.extent(unit.id))
        if layers.units is not None:
            layers.units.selectByExpression(f"\"uuid\" = '{unit.id}'")

    def _work_on(self, index: QModelIndex) -> None:
        """Claim the unit or start its review, as its state allows."""
        unit = self.model.unit_at(index.row())
        if unit.state is UnitState.SUBMITTED:
            self._labelling.review(unit.id)
        else:
            self._labelling.claim(unit.id)

    # -- the menu -------------------------------------------------------------------------------

    def _open_menu(self, place: QPoint) -> None:
        index = self._table.indexAt(place)
        project = self._studio.project
        if not index.isValid() or project is None:
            return
        menu = QMenu(self)
        for title, action in self._actions(self.model.unit_at(index.row()), project):
            menu.addAction(title).triggered.connect(lambda _checked=False, wanted=action: wanted())
        if menu.actions():
            menu.exec(self._table.viewport().mapToGlobal(place))

    def _actions(self, unit: WorkUnit, project: Store) -> list[tuple[str, Callable[[], object]]]:
        """What can be done with a unit in its state by this member."""
        labelling, state = self._labelling, unit.state
        set_up = allows(project.role, Action.SET_UP)
        found: list[tuple[str, Callable[[], object]]] = []
        if state in (UnitState.READY, UnitState.RETURNED):
            found.append((self.tr("Claim"), lambda: labelling.claim(unit.id)))
        if state is UnitState.SUBMITTED:
            found.append((self.tr("Review"), lambda: labelling.review(unit.id)))
            if unit.labelled_by == project.member:
                found.append((self.tr("Withdraw"), lambda: self._do(lambda p: p.withdraw(unit.id))))
        if unit.holder and (set_up or unit.holder == project.member):
            found.append((self.tr("Release"), lambda: self._do(lambda p: p.release(unit.id))))
        if state is UnitState.ACCEPTED and allows(project.role, Action.REVIEW):
            found.append((self.tr("Reopen…"), lambda: self._with_reason(unit, "reopen")))
        if set_up and state is UnitState.EXCLUDED:
            found.append(
                (self.tr("Include again"), lambda: self._do(lambda p: p.include([unit.id])))
            )
        elif set_up and not unit.holder:
            found.append((self.tr("Exclude…"), lambda: self._with_reason(unit, "exclude")))
        return found

    def _with_reason(self, unit: WorkUnit, step: str) -> None:
        reason, agreed = QInputDialog.getText(
            self, unit.name, self.tr("Why? Others will read this at the work unit.")
        )
        if not agreed:
            return
        if step == "exclude":
            self._do(lambda project: project.exclude([unit.id], reason))
        else:
            self._do(lambda project: project.reopen(unit.id, reason))

    def _do(self, step: Callable[[Store], object]) -> None:
        project = self._studio.project
        if project is not None:
            with self._studio.guarded():
                step(project)
            self._studio.refresh()
