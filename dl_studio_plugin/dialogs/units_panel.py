"""The tab “Units”: find a unit, see it on the map, claim or review it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication, QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QShortcut,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..layers.unit_styles import unit_state_words
from ..project.model import WorkUnit
from .column_choice import ColumnChoice
from .columns import fit_columns
from .unit_actions import UnitActions
from .units_table import ALL, FREE, MINE, OVERDUE, TO_REVIEW, UnitsModel

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer
    from qgis.PyQt.QtCore import QPoint
    from qgis.PyQt.QtGui import QHideEvent, QShowEvent

    from .labelling import Labelling
    from .studio import Studio

#: How often the time that is left to holders is shown anew.
_TICK_MS = 1000


class UnitsPanel(QWidget):
    """A table of units in step with the map."""

    def __init__(self, studio: Studio, labelling: Labelling) -> None:
        super().__init__()
        self.setObjectName("units_panel")
        self._studio = studio
        self._labelling = labelling
        self._actions = UnitActions(studio, labelling, self)
        self._follows: Optional[QgsVectorLayer] = None
        self._is_quiet = False
        self.model = UnitsModel(parent=self)
        layout = QVBoxLayout(self)
        table = self._make_table()
        layout.addLayout(self._filters())
        layout.addWidget(table)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._count = QLabel(objectName="units_count")
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        more = QPushButton(self.tr("With the selected units"), objectName="units_actions")
        more.setToolTip(self.tr("Claim, review, release, assign, exclude: what their state allows"))
        more.setMenu(menu)
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        row.addWidget(more)
        layout.addLayout(row)

    def _filters(self) -> QHBoxLayout:
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
            (OVERDUE, self.tr("Lease ran out")),
        ):
            self._which.addItem(title, which)
        self._which.insertSeparator(self._which.count())
        for state, word in unit_state_words().items():
            self._which.addItem(word, state)
        self._which.setToolTip(self.tr("Which work units are listed"))
        self._which.currentIndexChanged.connect(self._filter)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self._which)
        row.addWidget(self._columns_button())
        return row

    def _columns_button(self) -> QToolButton:
        button = QToolButton(objectName="units_columns")
        button.setIcon(QgsApplication.getThemeIcon("/mActionOpenTable.svg"))
        button.setToolTip(self.tr("Which columns are shown"))
        button.setAutoRaise(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(lambda: self._columns.fill(menu))
        button.setMenu(menu)
        return button

    def _make_table(self) -> QTableView:
        table = self._table = QTableView(objectName="units_table")
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setToolTip(self.tr("Double-click or Return claims a unit, or starts its review"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(round(1.6 * self.fontMetrics().height()))
        fit_columns(table, [column.widest for column in self.model.columns])
        settings = self._studio.settings
        self._columns = ColumnChoice(
            table,
            self.model.columns,
            lambda: settings.unit_columns,
            lambda chosen: setattr(settings, "unit_columns", chosen),
        )
        table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        table.setMinimumHeight(14 * self.fontMetrics().height())
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open_menu)
        table.selectionModel().selectionChanged.connect(lambda *_: self._show_on_map())
        table.doubleClicked.connect(lambda _index: self._work_on())
        enter = QShortcut(QKeySequence(Qt.Key.Key_Return), table)
        enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        enter.activated.connect(self._work_on)
        return table

    def refresh(self) -> None:
        """Show the units as they are now, and keep the selected ones."""
        project = self._studio.project
        chosen = self._selected_on_map()
        with self._quietly():
            if project is not None:
                self.model.show_units(
                    project.units(), project.member, project.own_names(), project.known_units()
                )
            else:
                self.model.show_units((), "")
            self._select(chosen)
        self._show_count()
        self._follow()

    def _filter(self) -> None:
        with self._quietly():
            self.model.filter(self._text.text(), self._which.currentData())
            self._select(self._selected_on_map())
        self._show_count()

    def _show_count(self) -> None:
        shown, every = self.model.rowCount(), self.model.total
        if shown == every:
            self._count.setText(self.tr("{} work units").format(every))
        else:
            self._count.setText(self.tr("{shown} of {all} units").format(shown=shown, all=every))

    def _chosen(self) -> list[WorkUnit]:
        rows = self._table.selectionModel().selectedRows()
        return [self.model.unit_at(row.row()) for row in rows]

    def _select(self, ids: Sequence[str]) -> None:
        selection = self.model.selection_of(set(ids))
        mode = self._table.selectionModel().SelectionFlag.ClearAndSelect
        self._table.selectionModel().select(selection, mode)

    # -- time -----------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Let the time run while somebody looks."""
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Nobody looks."""
        super().hideEvent(event)
        self._clock.stop()

    def _tick(self) -> None:
        if self.model.counts_down and self.model.tick():
            self._filter()

    # -- in step with the map -------------------------------------------------------------------

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """The table changes without the map following it."""
        before, self._is_quiet = self._is_quiet, True
        try:
            yield
        finally:
            self._is_quiet = before

    def _show_on_map(self) -> None:
        """Show the selected units on the map, and select them there."""
        layers = self._studio.layers
        if self._is_quiet or layers is None:
            return
        chosen = self._chosen()
        if chosen:
            self._zoom_to(chosen)
        if layers.units is not None:
            with self._quietly():
                names = ", ".join(f"'{unit.id}'" for unit in chosen)
                layers.units.selectByExpression(f'"uuid" IN ({names})' if chosen else "FALSE")

    def _zoom_to(self, units: Sequence[WorkUnit]) -> None:
        extent = QgsRectangle()
        for unit in units:
            outline = QgsGeometry()
            outline.fromWkb(unit.wkb)
            extent.combineExtentWith(outline.boundingBox())
        self._labelling.zoom_to(extent)

    def _follow(self) -> None:
        """Hear of what is selected on the map; the layer may be another one than before."""
        layers = self._studio.layers
        layer = layers.units if layers is not None else None
        if layer is not None and layer is not self._follows:
            layer.selectionChanged.connect(self._take_selection)
        self._follows = layer

    def _take_selection(self) -> None:
        if self._is_quiet or not self.isVisible():
            return
        ids = self._selected_on_map()
        with self._quietly():
            self._select(ids)
        first = self.model.row_of(ids[0]) if ids else -1
        if first >= 0:
            self._table.scrollTo(self.model.index(first, 0))

    def _selected_on_map(self) -> list[str]:
        layers = self._studio.layers
        if layers is None or layers.units is None:
            return []
        return [str(feature["uuid"]) for feature in layers.units.getSelectedFeatures()]

    # -- what is done with units ----------------------------------------------------------------

    def _work_on(self) -> None:
        """Claim the unit or start its review, as its state allows."""
        chosen = self._chosen()
        if len(chosen) == 1:
            self._labelling.work_on(chosen[0])

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        self._fill(menu)
        menu.exec(self._table.viewport().mapToGlobal(place))

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for title, action in self._actions.offered(self._chosen()):
            menu.addAction(title).triggered.connect(partial(_do, action))
        if not menu.actions():
            menu.addAction(self.tr("Nothing can be done with them")).setEnabled(False)


def _do(action: object, _checked: bool = False) -> None:
    if callable(action):
        action()
