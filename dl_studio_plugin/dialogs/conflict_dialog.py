"""Whose change counts, where two people changed the same sample: mine, theirs, or both.

The map shows the two outlines of the row that is chosen. Nothing is chosen for the user, and the
window can be used meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.core import QgsGeometry, QgsVectorLayer
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..layers.buffer_edits import geometry_of
from ..project.edits import CLASS_FIELD, Choice, Conflict, EditKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.PyQt.QtGui import QCloseEvent

    from .studio import Studio

_MINE, _THEIRS = QColor("#1f78b4"), QColor("#e31a1c")
_CHOICE_COLUMN = 2
#: How much ground around the two outlines the map shows.
_AROUND = 2.0


class ConflictDialog(QDialog):
    """A row for each sample that two people changed."""

    def __init__(
        self, studio: Studio, conflicts: Sequence[Conflict], parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("conflict_dialog")
        self.setWindowTitle(self.tr("Changed by two people"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._studio = studio
        self._conflicts = list(conflicts)
        self._boxes: list[QComboBox] = []
        self._bands: list[QgsRubberBand] = []
        explanation = QLabel(
            self.tr(
                "Somebody else saved these samples before you did. Choose for each whose change "
                "counts; your other edits stay as they are. On the map yours is blue, theirs red."
            )
        )
        explanation.setWordWrap(True)
        self._table = self._make_table()
        self._for_all = self._make_for_all()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.save_button = buttons.button(QDialogButtonBox.StandardButton.Save)
        self.save_button.setObjectName("conflicts_save")
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Later"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (explanation, self._table, self._for_all, buttons):
            layout.addWidget(widget)
        self.resize(36 * self.fontMetrics().height(), 18 * self.fontMetrics().height())
        self.finished.connect(self._clear_map)
        self._chosen()

    def choices(self) -> dict[str, Choice]:
        """What was chosen, by the samples' ids."""
        chosen = ((c.edit.uuid, box.currentData()) for c, box in zip(self._conflicts, self._boxes))
        return {uuid: Choice(choice) for uuid, choice in chosen if choice}

    def accept(self) -> None:
        """Let the choices count, and save."""
        layers, choices = self._studio.layers, self.choices()
        super().accept()
        if layers is not None and choices:
            with self._studio.guarded():
                layers.editing.choose(choices)
                layers.save()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        """Nothing stays on the map."""
        self._clear_map()
        super().closeEvent(event)

    # -- making it ------------------------------------------------------------------------------

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(len(self._conflicts), _CHOICE_COLUMN + 1)
        table.setObjectName("conflicts")
        table.setHorizontalHeaderLabels(
            [self.tr("You"), self.tr("Somebody else"), self.tr("What counts")]
        )
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for row, conflict in enumerate(self._conflicts):
            table.setItem(row, 0, QTableWidgetItem(self._mine_words(conflict)))
            table.setItem(row, 1, QTableWidgetItem(self._theirs_words(conflict)))
            box = self._choice_box(conflict)
            self._boxes.append(box)
            table.setCellWidget(row, _CHOICE_COLUMN, box)
        table.currentCellChanged.connect(lambda row, *_: self._show_on_map(row))
        return table

    def _choice_box(self, conflict: Conflict) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("Choose…"), "")
        for choice in conflict.choices:
            box.addItem(self._choice_words(choice), choice.value)
        box.currentIndexChanged.connect(lambda _: self._chosen())
        return box

    def _make_for_all(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("conflicts_for_all")
        box.addItem(self.tr("For all of them…"), "")
        for choice in Choice:
            box.addItem(self._choice_words(choice), choice.value)
        box.activated.connect(lambda _: self._choose_for_all(box.currentData()))
        box.setVisible(len(self._conflicts) > 1)
        return box

    def _choice_words(self, choice: Choice) -> str:
        return {
            Choice.MINE: self.tr("Mine"),
            Choice.THEIRS: self.tr("Theirs"),
            Choice.BOTH: self.tr("Both: mine as a sample of its own"),
        }[choice]

    def _mine_words(self, conflict: Conflict) -> str:
        edit = conflict.edit
        if edit.kind is EditKind.DELETED:
            return self.tr("deleted it")
        words = [] if edit.wkb is None else [self.tr("changed its outline")]
        if CLASS_FIELD in edit.values:
            words.append(self.tr("made it “{}”").format(edit.values[CLASS_FIELD]))
        return ", ".join(words) or self.tr("changed it")

    def _theirs_words(self, conflict: Conflict) -> str:
        theirs, edit = conflict.theirs, conflict.edit
        if theirs is None:
            return self.tr("deleted it")
        words = []
        before = geometry_of(edit.wkb_before)
        if not before.isNull() and not before.equals(geometry_of(theirs.wkb)):
            words.append(self.tr("changed its outline"))
        if theirs.class_name != edit.values_before.get(CLASS_FIELD):
            words.append(self.tr("made it “{}”").format(theirs.class_name))
        return ", ".join(words) or self.tr("changed its state")

    # -- choosing -------------------------------------------------------------------------------

    def _choose_for_all(self, choice: str) -> None:
        for box in self._boxes:
            found = box.findData(choice)
            if choice and found >= 0:
                box.setCurrentIndex(found)

    def _chosen(self) -> None:
        self.save_button.setEnabled(bool(self.choices()))

    def _show_on_map(self, row: int) -> None:
        self._clear_map()
        layers = self._studio.layers
        if layers is None or not 0 <= row < len(self._conflicts):
            return
        conflict = self._conflicts[row]
        layer = layers.points if conflict.edit.layer == "sample_points" else layers.samples
        if layer is None:
            return
        extent = None
        theirs = conflict.theirs.wkb if conflict.theirs is not None else None
        for wkb, colour in ((theirs, _THEIRS), (conflict.edit.outline, _MINE)):
            geometry = geometry_of(wkb)
            if geometry.isNull():
                continue
            self._bands.append(self._band(geometry, layer, colour))
            extent = extent or geometry.boundingBox()
            extent.combineExtentWith(geometry.boundingBox())
        if extent is not None:
            canvas = self._studio.iface.mapCanvas()
            extent = canvas.mapSettings().layerExtentToOutputExtent(layer, extent)
            extent.scale(_AROUND)
            canvas.setExtent(extent)
            canvas.refresh()

    def _band(self, geometry: QgsGeometry, layer: QgsVectorLayer, colour: QColor) -> QgsRubberBand:
        band = QgsRubberBand(self._studio.iface.mapCanvas(), geometry.type())
        band.setToGeometry(geometry, layer)
        band.setStrokeColor(colour)
        fill = QColor(colour)
        fill.setAlpha(40)
        band.setFillColor(fill)
        band.setWidth(2)
        return band

    def _clear_map(self) -> None:
        scene = self._studio.iface.mapCanvas().scene()
        for band in self._bands:
            scene.removeItem(band)
        self._bands = []
