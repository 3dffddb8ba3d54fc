"""The page “Image chips”: look at training data, delete chips, move them between subsets."""

from __future__ import annotations

import shutil
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
)

from ...definitions.chip_jobs import (
    ChipAction,
    DrawChips,
    DrawChipsResult,
    EditChips,
    EditChipsResult,
)
from ...definitions.chip_table import read_description
from ...definitions.errors import DlStudioError
from ...definitions.training_data import TRAINING_DATA_FILE, Subset, TrainingData
from ...layers.translation import translated
from ..bars import Bar, Bars
from ..page import Page
from ..warm_asking import ask

if TYPE_CHECKING:
    from ..studio import Studio

#: Chips on one sheet: what one can look at, and what is drawn in a second.
_SHEET = 60
_PICTURE = 128
_LINES_HIGH = 22


class ChipsPage(Page):
    """Thumbnails with labels, filters, statistics; reached from Samples and Train."""

    page_id = "chips"
    help_anchor = "2-prepare-training-samples"

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._pictures = Path(tempfile.mkdtemp(prefix="dl-studio-chips-"))
        self.destroyed.connect(partial(shutil.rmtree, self._pictures, True))
        self._first = 0
        self._total = 0
        layout = QVBoxLayout(self)
        layout.addLayout(self._filters())
        self._facts = QLabel(objectName="chips_facts")
        self._facts.setWordWrap(True)
        layout.addWidget(self._facts)
        self._balance = Bars("chips_balance")
        layout.addWidget(self._balance)
        self._list = QListWidget(objectName="chips_list")
        self._list.setViewMode(QListView.ViewMode.IconMode)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setMovement(QListView.Movement.Static)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        side = 6 * self.fontMetrics().height()
        self._list.setIconSize(QSize(side, side))
        self._list.setMinimumHeight(_LINES_HIGH * self.fontMetrics().height())
        layout.addWidget(self._list)
        layout.addLayout(self._sheets())
        layout.addLayout(self._actions())

    def title(self) -> str:
        """What the dock calls the page."""
        return self.tr("Image chips")

    def refresh(self) -> None:
        """Offer the project's last training data."""
        project = self.studio.project
        if not self._folder.filePath() and project is not None:
            exports = project.runs("exporttrainingdata")
            if exports:
                self._folder.setFilePath(str(exports[-1].results.get("OUTPUT", "")))

    def use(self, thing: object) -> None:
        """Take a folder of training data."""
        if isinstance(thing, str):
            self._folder.setFilePath(thing)

    # -- the form -------------------------------------------------------------------------------

    def _filters(self) -> QFormLayout:
        form = QFormLayout()
        back = QPushButton(
            QgsApplication.getThemeIcon("/mActionArrowLeft.svg"), self.tr("Back to training")
        )
        back.setObjectName("chips_back")
        back.clicked.connect(lambda: self.studio.go_to("train"))
        form.addRow(back)
        self._folder = QgsFileWidget()
        self._folder.setObjectName("chips_folder")
        self._folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._folder.fileChanged.connect(self._open)
        form.addRow(self.tr("Training data"), self._folder)
        self._class = QComboBox(objectName="chips_class")
        form.addRow(self.tr("With the class"), self._class)
        self._subset = QComboBox(objectName="chips_subset")
        self._subset.addItem(self.tr("any"), "")
        for subset in Subset:
            self._subset.addItem(self._words(subset), subset.value)
        form.addRow(self.tr("For"), self._subset)
        for field in (self._class, self._subset):
            field.activated.connect(lambda _index: self._show_sheet(0))
        return form

    def _words(self, subset: Subset) -> str:
        return {
            Subset.TRAINING: self.tr("training"),
            Subset.VALIDATION: self.tr("validation"),
            Subset.TEST: self.tr("test"),
        }[subset]

    def _sheets(self) -> QHBoxLayout:
        row = QHBoxLayout()
        before = QPushButton("◀", objectName="chips_before")
        before.setToolTip(self.tr("Chips before these"))
        before.clicked.connect(lambda: self._show_sheet(self._first - _SHEET))
        self._where = QLabel(objectName="chips_where")
        after = QPushButton("▶", objectName="chips_after")
        after.setToolTip(self.tr("Chips after these"))
        after.clicked.connect(lambda: self._show_sheet(self._first + _SHEET))
        row.addWidget(before)
        row.addWidget(self._where, 1)
        row.addWidget(after)
        return row

    def _actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._whole = QCheckBox(self.tr("With their whole work unit"))
        self._whole.setObjectName("chips_whole_unit")
        self._whole.setToolTip(
            self.tr("Chips of one work unit overlap; apart, validation would see training ground")
        )
        self._whole.setChecked(True)
        delete = QPushButton(self.tr("Delete"), objectName="chips_delete")
        delete.clicked.connect(lambda: self._edit(ChipAction.DELETE))
        move = QComboBox(objectName="chips_move")
        move.addItem(self.tr("Move to…"), "")
        for subset in Subset:
            move.addItem(self._words(subset), subset.value)
        move.activated.connect(lambda index: self._move(move, index))
        restore = QPushButton(self.tr("Bring deleted back"), objectName="chips_restore")
        restore.clicked.connect(lambda: self._do(EditChips(self._path, ChipAction.RESTORE)))
        box = QVBoxLayout()
        box.addWidget(self._whole)
        for widget in (move, delete, restore):
            row.addWidget(widget)
        box.addLayout(row)
        outer = QHBoxLayout()
        outer.addLayout(box)
        return outer

    # -- what is shown --------------------------------------------------------------------------

    @property
    def _path(self) -> str:
        return str(self._folder.filePath())

    def _open(self) -> None:
        """Show another folder."""
        self._list.clear()
        if not self._path:
            return
        try:
            data = read_description(Path(self._path) / TRAINING_DATA_FILE)
        except DlStudioError as error:
            self._facts.setText(translated(str(error)))
            return
        self._class.clear()
        self._class.addItem(self.tr("any"), "")
        for label in data.classes:
            self._class.addItem(label.name, label.name)
        self._show_facts(data)
        self._show_sheet(0)

    def _show_facts(self, data: TrainingData) -> None:
        counts = ", ".join(f"{name}: {count}" for name, count in data.chips.items())
        self._facts.setText(self.tr("Chips: {}").format(counts))
        everything = sum(data.pixels.values()) or 1
        self._balance.show_bars(
            [
                Bar(
                    label.name,
                    data.pixels.get(label.name, 0),
                    f"{data.pixels.get(label.name, 0) / everything:.1%}",
                    label.colour,
                )
                for label in data.classes
            ]
        )

    def _show_sheet(self, first: int) -> None:
        if not self._path or first < 0 or (first and first >= self._total):
            return
        self._first = first
        request = DrawChips(
            self._path,
            str(self._pictures),
            class_name=self._class.currentData() or "",
            subset=self._subset.currentData() or "",
            offset=first,
            limit=_SHEET,
            size=_PICTURE,
        )
        ask(self.studio, self, "draw_chips", request, self._show_chips, key="draw_chips")

    def _show_chips(self, drawn: DrawChipsResult) -> None:
        self._total = drawn.total
        self._list.clear()
        for chip in drawn.chips:
            item = QListWidgetItem(QIcon(chip.path), chip.name)
            item.setToolTip(
                "\n".join(
                    part for part in (chip.subset, ", ".join(chip.classes), chip.problem) if part
                )
            )
            self._list.addItem(item)
        last = min(self._first + len(drawn.chips), drawn.total)
        self._where.setText(
            self.tr("{first} to {last} of {total}").format(
                first=min(self._first + 1, last), last=last, total=drawn.total
            )
        )

    # -- changes --------------------------------------------------------------------------------

    def _move(self, field: QComboBox, index: int) -> None:
        subset = field.itemData(index)
        field.setCurrentIndex(0)
        if subset:
            self._edit(ChipAction.MOVE, subset)

    def _edit(self, action: ChipAction, subset: str = "") -> None:
        names = tuple(item.text() for item in self._list.selectedItems())
        if not names:
            self.studio.show_info(self.tr("Select chips first."))
            return
        edit = EditChips(self._path, action, names, subset, self._whole.isChecked(), try_only=True)
        ask(self.studio, self, "edit_chips", edit, lambda found: self._ask_user(edit, found))

    def _ask_user(self, edit: EditChips, found: EditChipsResult) -> None:
        """Ask where something is to be warned of; else just do it."""
        if found.warnings:
            question = "\n".join(
                [
                    self.tr("{} chips will be changed.").format(len(found.changed)),
                    *(translated(warning) for warning in found.warnings),
                ]
            )
            answer = QMessageBox.question(self, self.tr("Image chips"), question)
            if answer != QMessageBox.StandardButton.Yes:
                return
        self._do(EditChips(edit.input, edit.action, edit.names, edit.subset, edit.whole_unit))

    def _do(self, edit: EditChips) -> None:
        if self._path:
            ask(self.studio, self, "edit_chips", edit, lambda _found: self._open())
