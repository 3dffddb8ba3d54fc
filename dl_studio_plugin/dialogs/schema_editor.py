"""Editing the classes of a project: names, colours, order; import and export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsMapLayerProxyModel, QgsProject
from qgis.gui import QgsColorButton, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QShortcut,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..definitions.atomic import write_atomically
from ..definitions.errors import DlStudioError
from ..definitions.label_classes import BACKGROUND, LabelClass
from ..layers.class_styles import PALETTE
from ..layers.schema_styles import classes_of_layer, classes_of_qml, qml_of_classes
from ..layers.translation import translated
from ..project.schema import check_classes, parse_classes, schema_json

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qgis.core import QgsMapLayer

_KEY, _COLOUR, _NAME = range(3)
_KEYS = 9
#: Steps that can be taken back.
_MOST_STEPS = 100


class SchemaEditor(QWidget):
    """A table of classes; ``changed`` when it is edited."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("schema_editor")
        self._steps: list[tuple[LabelClass, ...]] = []
        self._last: tuple[LabelClass, ...] = ()
        self._table = QTableWidget(0, 3, objectName="schema_table")
        self._table.setHorizontalHeaderLabels([self.tr("Key"), self.tr("Colour"), self.tr("Class")])
        self._table.horizontalHeader().setStretchLastSection(True)
        self._table.verticalHeader().hide()
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.itemChanged.connect(lambda _item: self._edited())
        self._problem = QLabel(objectName="schema_problem")
        self._problem.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._table)
        layout.addLayout(self._buttons())
        layout.addWidget(self._problem)
        for keys, action in (
            (QKeySequence(QKeySequence.StandardKey.Undo), self._undo),
            (QKeySequence(QKeySequence.StandardKey.Delete), self._remove),
            (QKeySequence("Alt+Up"), lambda: self._move(-1)),
            (QKeySequence("Alt+Down"), lambda: self._move(+1)),
        ):
            shortcut = QShortcut(keys, self._table)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)
        self._edited()

    def classes(self) -> tuple[LabelClass, ...]:
        """The classes as they stand, numbered in their order."""
        found = []
        for row in range(self._table.rowCount()):
            name = self._table.item(row, _NAME).text().strip()
            colour = self._table.cellWidget(row, _COLOUR).color().name()
            found.append(LabelClass(row + 1, name, colour))
        return tuple(found)

    def problem(self) -> str:
        """Why the classes cannot be used, as a sentence; empty when they can."""
        classes = self.classes()
        if not classes:
            return self.tr("Add at least one class: what is to be found in the imagery.")
        try:
            check_classes(classes)
        except DlStudioError as error:
            return translated(str(error))
        return ""

    def set_classes(self, classes: Sequence[LabelClass]) -> None:
        """Show other classes."""
        self._table.setRowCount(0)
        for label in classes:
            self._insert(label.name, label.colour)
        self._edited()

    # -- editing --------------------------------------------------------------------------------

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for name, title, icon, tip, action in (
            ("schema_add", self.tr("Add"), "symbologyAdd", self.tr("Add a class"), self._add),
            ("schema_remove", self.tr("Remove"), "symbologyRemove",
             self.tr("Remove the selected class (Delete)"), self._remove),
            ("schema_up", self.tr("Up"), "mActionArrowUp",
             self.tr("Move the selected class up, to a lower key (Alt+Up)"),
             lambda: self._move(-1)),
            ("schema_down", self.tr("Down"), "mActionArrowDown",
             self.tr("Move the selected class down, to a higher key (Alt+Down)"),
             lambda: self._move(+1)),
            ("schema_undo", self.tr("Undo"), "mActionUndo",
             self.tr("Take the last change of the classes back (Ctrl+Z)"), self._undo),
        ):  # fmt: skip
            button = QPushButton(_icon(icon), title, objectName=name)
            button.setToolTip(tip)
            button.clicked.connect(lambda _checked=False, wanted=action: wanted())
            row.addWidget(button)
        more = QToolButton(objectName="schema_more")
        more.setText(self.tr("Import, export"))
        more.setToolTip(self.tr("Classes from a file or a layer, or to a file"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        for title, action in (
            (self.tr("From a layer's categories…"), self._from_layer),
            (self.tr("From a file (JSON or QML)…"), self._from_file),
            (self.tr("To a file (JSON or QML)…"), self._to_file),
        ):
            menu.addAction(title).triggered.connect(
                lambda _checked=False, wanted=action: self._guarded(wanted)
            )
        more.setMenu(menu)
        row.addWidget(more)
        return row

    def _add(self) -> None:
        count = self._table.rowCount()
        colour = PALETTE[count % len(PALETTE)]
        self._insert(self.tr("class {}").format(count + 1), colour)
        self._edited()
        self._table.setCurrentCell(count, _NAME)
        self._table.editItem(self._table.item(count, _NAME))

    def _remove(self) -> None:
        row = self._table.currentRow()
        if row >= 0:
            self._table.removeRow(row)
            self._edited()

    def _move(self, by: int) -> None:
        row = self._table.currentRow()
        classes = list(self.classes())
        if row < 0 or not 0 <= row + by < len(classes):
            return
        classes[row], classes[row + by] = classes[row + by], classes[row]
        self.set_classes(classes)
        self._table.setCurrentCell(row + by, _NAME)

    def _insert(self, name: str, colour: str) -> None:
        self._table.blockSignals(True)  # a row is whole when it is heard of
        row = self._table.rowCount()
        self._table.insertRow(row)
        key = QTableWidgetItem()
        key.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self._table.setItem(row, _KEY, key)
        button = QgsColorButton()
        button.setColor(QColor(colour))
        button.setAllowOpacity(False)
        button.setToolTip(self.tr("The colour of the class on the map and in results"))
        button.colorChanged.connect(lambda _colour: self._edited())
        self._table.setCellWidget(row, _COLOUR, button)
        self._table.setItem(row, _NAME, QTableWidgetItem(name))
        self._table.blockSignals(False)

    def _undo(self) -> None:
        if self._steps:
            before = self._steps.pop()
            self._last = before  # going back is no step of its own
            self.set_classes(before)

    def _edited(self) -> None:
        """Number the keys, say what is wrong and where, and keep the step."""
        classes = self.classes()
        if classes != self._last:
            self._steps = [*self._steps, self._last][-_MOST_STEPS:]
            self._last = classes
        self._table.blockSignals(True)
        for row, wrong in enumerate(_wrong_rows(classes)):
            self._table.item(row, _KEY).setText(str(row + 1) if row < _KEYS else "")
            name = self._table.item(row, _NAME)
            name.setIcon(_icon("mIconWarning") if wrong else QIcon())
        self._table.blockSignals(False)
        self._problem.setText(self.problem())
        undo = self.findChild(QPushButton, "schema_undo")
        undo.setEnabled(bool(self._steps))
        self.changed.emit()

    # -- import and export ----------------------------------------------------------------------

    def _guarded(self, action: Callable[[], object]) -> None:
        try:
            action()
        except DlStudioError as error:
            self._problem.setText(translated(str(error)))
        except OSError as error:
            self._problem.setText(
                self.tr("The file cannot be written ({}). Choose another place.").format(
                    error.strerror
                )
            )

    def _from_layer(self) -> None:
        dialog = QDialog(self)
        dialog.setWindowTitle(self.tr("Classes of a layer"))
        choice = QgsMapLayerComboBox()
        choice.setObjectName("schema_layer")
        choice.setFilters(
            QgsMapLayerProxyModel.Filter.VectorLayer | QgsMapLayerProxyModel.Filter.RasterLayer
        )
        layers = QgsProject.instance().mapLayers().values()
        choice.setExceptedLayerList([layer for layer in layers if not _shows_classes(layer)])
        if not choice.count():
            self._problem.setText(
                self.tr("No layer of the map shows classes. Style one by “Categorized” (vector) or "
                        "“Paletted/Unique values” (raster) first.")
            )  # fmt: skip
            return
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(dialog.accept)
        buttons.rejected.connect(dialog.reject)
        layout = QVBoxLayout(dialog)
        layout.addWidget(choice)
        layout.addWidget(buttons)
        if dialog.exec() and choice.currentLayer() is not None:
            self.take_layer(choice.currentLayer())

    def take_layer(self, layer: QgsMapLayer) -> None:
        """Take the classes that a layer shows; raises InvalidInput if it shows none."""
        self.set_classes(classes_of_layer(layer))

    def _from_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import classes"), "", self.tr("Classes (*.json *.qml)")
        )
        if path:
            self.read_file(Path(path))

    def read_file(self, path: Path) -> None:
        """Take the classes of a JSON or QML file; raises InvalidInput if it holds none."""
        is_qml = path.suffix.lower() == ".qml"
        self.set_classes(classes_of_qml(path) if is_qml else parse_classes(str(path)))

    def _to_file(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export classes"), "classes.json", self.tr("Classes (*.json *.qml)")
        )
        if path:
            self.write_file(Path(path))

    def write_file(self, path: Path) -> None:
        """Write the classes as JSON or QML."""
        is_qml = path.suffix.lower() == ".qml"
        write_atomically(path, (qml_of_classes if is_qml else schema_json)(self.classes()))


def _wrong_rows(classes: Sequence[LabelClass]) -> list[bool]:
    """Which classes have no name, a name that another one has, or that of background."""
    names = [label.name.casefold() for label in classes]
    return [not name or name == BACKGROUND.name or names.count(name) > 1 for name in names]


def _shows_classes(layer: QgsMapLayer) -> bool:
    try:
        return bool(classes_of_layer(layer))
    except DlStudioError:
        return False


def _icon(name: str) -> QIcon:
    return QgsApplication.getThemeIcon(f"/{name}.svg")
