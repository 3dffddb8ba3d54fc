"""The page “Image chips”: look at training data, delete chips, move them between subsets."""

from __future__ import annotations

import shutil
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QPoint, QSize, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
)

from ...definitions.chip_jobs import ChipAction, DrawnChip, EditChips, EditChipsResult
from ...definitions.chip_statistics import ChipStatistics
from ...definitions.chip_table import read_description
from ...definitions.errors import DlStudioError
from ...definitions.training_data import TRAINING_DATA_FILE, Subset, TrainingData
from ...layers.translation import translated
from ..bars import Bars
from ..chip_counts import balance_bars, chip_count_words, count_chips
from ..chips_model import CHIP_ROLE, ChipChoice, ChipsModel
from ..page import Page
from ..warm_asking import ask
from ..words import class_words, subset_words

if TYPE_CHECKING:
    from ..studio import Studio

_LINES_HIGH = 22
#: How long the list rests on a place before its chips are drawn.
_REST_MS = 80


class ChipsPage(Page):
    """Thumbnails with labels, filters, statistics; reached from Samples and Train."""

    page_id = "chips"
    help_anchor = "2-prepare-training-samples"

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        pictures = Path(tempfile.mkdtemp(prefix="dl-studio-chips-"))
        self.destroyed.connect(partial(shutil.rmtree, pictures, True))
        self._data: Optional[TrainingData] = None
        self._counts: Optional[ChipStatistics] = None
        self._scroll_to = 0
        self._model = ChipsModel(studio, pictures, parent=self)
        self._model.counted.connect(self._show_number)
        self._model.failed.connect(self._on_failed)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._look)
        layout = QVBoxLayout(self)
        layout.addLayout(self._head())
        self._facts = QLabel(objectName="chips_facts")
        self._facts.setWordWrap(True)
        layout.addWidget(self._facts)
        layout.addLayout(self._filters())
        self._balance = Bars("chips_balance")
        self._balance.setToolTip(self.tr("Share of the labelled pixels of each class"))
        layout.addWidget(self._balance)
        layout.addWidget(self._chips_list(), 1)
        self._number = QLabel(objectName="chips_where")
        self._number.setWordWrap(True)
        layout.addWidget(self._number)
        layout.addLayout(self._actions())
        self._show_possible()

    def title(self) -> str:
        """What the dock calls the page."""
        return self.tr("Image chips")

    def refresh(self) -> None:
        """Offer the project's last training data."""
        project = self.studio.project
        if not self._path and project is not None:
            exports = project.runs("exporttrainingdata")
            if exports:
                self._folder.setFilePath(str(exports[-1].results.get("OUTPUT", "")))

    def begin_anew(self) -> None:
        """Let go of the training data of the last project."""
        self._folder.setFilePath("")

    def use(self, thing: object) -> None:
        """Take a folder of training data; the one that is shown is looked at anew."""
        if isinstance(thing, str) and thing == self._path:
            self._open()
        elif isinstance(thing, str):
            self._folder.setFilePath(thing)

    # -- the form -------------------------------------------------------------------------------

    def _head(self) -> QVBoxLayout:
        box = QVBoxLayout()
        row = QHBoxLayout()
        for page_id, title in (
            ("samples", self.tr("Back to the samples")),
            ("train", self.tr("Back to training")),
        ):
            back = QPushButton(QgsApplication.getThemeIcon("/mActionArrowLeft.svg"), title)
            back.setObjectName("chips_back" if page_id == "train" else "chips_back_to_samples")
            back.setToolTip(self.tr("Leave the chips as they are now"))
            back.clicked.connect(lambda _checked=False, page=page_id: self._go_back(page))
            row.addWidget(back)
        row.addStretch(1)
        box.addLayout(row)
        form = QFormLayout()
        self._folder = QgsFileWidget()
        self._folder.setObjectName("chips_folder")
        self._folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._folder.setToolTip(self.tr("A folder that “Export training data” wrote"))
        self._folder.fileChanged.connect(lambda _path: self._open())
        form.addRow(self.tr("Training data"), self._folder)
        box.addLayout(form)
        return box

    def _filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._class = QComboBox(objectName="chips_class")
        self._class.setToolTip(self.tr("Only chips in which this class occurs"))
        self._subset = QComboBox(objectName="chips_subset")
        self._subset.setToolTip(self.tr("Only chips that are for this; the shares go with it"))
        self._subset.addItem(self.tr("All subsets"), "")
        for subset in Subset:
            self._subset.addItem(subset_words(subset), subset.value)
        self._labels = QCheckBox(self.tr("Labels"))
        self._labels.setObjectName("chips_labels")
        self._labels.setChecked(True)
        self._labels.setToolTip(self.tr("Draw the labels over the imagery"))
        for field in (self._class, self._subset):
            field.activated.connect(lambda _index: self._show_chips())
            row.addWidget(field, 1)
        self._labels.toggled.connect(lambda _on: self._show_chips())
        row.addWidget(self._labels)
        return row

    def _chips_list(self) -> QListView:
        line = self.fontMetrics().height()
        self._list = QListView()
        self._list.setObjectName("chips_list")
        self._list.setViewMode(QListView.ViewMode.IconMode)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setMovement(QListView.Movement.Static)
        self._list.setLayoutMode(QListView.LayoutMode.Batched)
        self._list.setBatchSize(2000)
        self._list.setUniformItemSizes(True)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setIconSize(QSize(6 * line, 6 * line))
        self._list.setGridSize(QSize(round(6.8 * line), round(8 * line)))
        self._list.setMinimumHeight(_LINES_HIGH * line)
        self._list.setModel(self._model)
        self._list.verticalScrollBar().valueChanged.connect(lambda _value: self._rest.start())
        self._list.verticalScrollBar().rangeChanged.connect(self._on_range)
        self._list.selectionModel().selectionChanged.connect(lambda *_: self._show_possible())
        self._model.modelReset.connect(self._show_possible)
        return self._list

    def _actions(self) -> QVBoxLayout:
        self._whole = QCheckBox(self.tr("With their whole work unit"))
        self._whole.setObjectName("chips_whole_unit")
        self._whole.setToolTip(
            self.tr("Chips of one work unit overlap; apart, validation would see training ground")
        )
        self._whole.setChecked(True)
        self._move_to = QComboBox(objectName="chips_move")
        self._move_to.setToolTip(self.tr("Use the chosen chips for something else"))
        self._move_to.addItem(self.tr("Move to…"), "")
        for subset in Subset:
            self._move_to.addItem(subset_words(subset), subset.value)
        self._move_to.activated.connect(self._move)
        self._delete = QPushButton(self.tr("Delete"), objectName="chips_delete")
        self._delete.setToolTip(self.tr("Take the chosen chips out; they can be brought back"))
        self._delete.clicked.connect(lambda: self._edit(ChipAction.DELETE))
        self._restore = QPushButton(self.tr("Bring deleted back"), objectName="chips_restore")
        self._restore.setToolTip(self.tr("All chips of this folder that were deleted"))
        self._restore.clicked.connect(self._on_restore)
        row = QHBoxLayout()
        for widget in (self._move_to, self._delete, self._restore):
            row.addWidget(widget)
        box = QVBoxLayout()
        box.addWidget(self._whole)
        box.addLayout(row)
        return box

    # -- what is shown --------------------------------------------------------------------------

    @property
    def _path(self) -> str:
        return str(self._folder.filePath())

    def _go_back(self, page_id: str) -> None:
        """The page Train gets the folder that was looked at."""
        self.studio.go_to(page_id, self._path or None if page_id == "train" else None)

    def _open(self) -> None:
        """Show a folder, or what became of it."""
        self._data = self._counts = None
        problem = ""
        if self._path:
            try:
                self._data = read_description(Path(self._path) / TRAINING_DATA_FILE)
            except DlStudioError as error:
                problem = translated(str(error))
        data = self._data
        self._facts.setText(problem if data is None else chip_count_words(data.chips))
        chosen = self._class.currentData()
        self._class.clear()
        self._class.addItem(self.tr("All classes"), "")
        for label in data.classes if data is not None else ():
            self._class.addItem(class_words(label.name), label.name)
        self._class.setCurrentIndex(max(0, self._class.findData(chosen)))
        if data is not None:
            count_chips(self, Path(self._path), data, partial(self._take_counts, data))
        self._show_chips()

    def _take_counts(self, data: TrainingData, counts: ChipStatistics) -> None:
        if data is self._data:
            self._counts = counts
            self._show_balance()

    def _show_balance(self) -> None:
        """Shares of the classes in the subset that is looked at."""
        data, counts, subset = self._data, self._counts, self._subset.currentData()
        if data is None:
            self._balance.show_bars([])
        elif counts is None:
            self._balance.show_bars(balance_bars(data, data.pixels))
        else:
            wanted = [subset] if subset else [entry.value for entry in Subset]
            self._balance.show_bars(
                balance_bars(
                    data, _summed(counts.pixels, wanted), _summed(counts.chips_with, wanted)
                )
            )

    def _show_chips(self) -> None:
        choice = ChipChoice(
            self._path if self._data is not None else "",
            self._class.currentData() or "",
            self._subset.currentData() or "",
            self._labels.isChecked(),
        )
        self._number.setText(self.tr("Drawing chips…") if choice.folder else "")
        self._show_balance()
        self._model.show_chips(choice)

    def _on_range(self, _least: int, most: int) -> None:
        """The list is laid out; after a change of chips, go where it was."""
        if 0 < self._scroll_to <= most:
            self._list.verticalScrollBar().setValue(self._scroll_to)
            self._scroll_to = 0
        self._rest.start()

    def _look(self) -> None:
        """Have the chips in view drawn, and those just below."""
        sheet, grid = self._list.viewport().rect(), self._list.gridSize()
        first = self._list.indexAt(QPoint(grid.width() // 2, grid.height() // 2))
        if not first.isValid():
            return
        across = max(1, sheet.width() // grid.width())
        down = sheet.height() // grid.height() + 2
        self._model.look_at(first.row(), first.row() + across * down)

    def _on_failed(self, error: DlStudioError) -> None:
        self._number.setText("")
        self.studio.show_error(error)

    def _show_number(self, _total: int = 0) -> None:
        total, chosen = self._model.rowCount(), len(self._chosen_rows())
        if chosen:
            text = self.tr("{chosen} of {total} chips are chosen.")
        elif total:
            text = self.tr("{total} chips. Click to choose one, with Ctrl or Shift several.")
        else:
            text = self.tr("No chip is like this.")
        self._number.setText(text.format(chosen=chosen, total=total))

    def _chosen_rows(self) -> list[int]:
        return [index.row() for index in self._list.selectionModel().selectedIndexes()]

    def _show_possible(self) -> None:
        """What can be done with what is chosen."""
        any_chosen = self._list.selectionModel().hasSelection()
        for widget in (self._move_to, self._delete):
            widget.setEnabled(any_chosen)
        self._restore.setEnabled(self._data is not None)
        if self._model.rowCount():
            self._show_number()

    # -- changes --------------------------------------------------------------------------------

    def _move(self, index: int) -> None:
        subset = self._move_to.itemData(index)
        self._move_to.setCurrentIndex(0)
        if subset:
            self._edit(ChipAction.MOVE, subset)

    def _edit(self, action: ChipAction, subset: str = "") -> None:
        chips: list[Optional[DrawnChip]] = [
            index.data(CHIP_ROLE) for index in self._list.selectionModel().selectedIndexes()
        ]
        if None in chips:
            self.studio.show_info(
                self.tr("Some of the chosen chips were not shown yet. Scroll past them first.")
            )
            return
        names = tuple(chip.name for chip in chips if chip is not None)
        if names:
            edit = EditChips(
                self._path, action, names, subset, self._whole.isChecked(), try_only=True
            )
            ask(self.studio, self, "edit_chips", edit, partial(self._ask_user, edit))

    def _ask_user(self, edit: EditChips, found: EditChipsResult) -> None:
        """Ask where something is to be warned of; else just do it."""
        if found.warnings:
            question = "\n\n".join(
                [
                    self.tr("{} chips will be changed.").format(len(found.changed)),
                    *(translated(warning) for warning in found.warnings),
                    self.tr("Do it all the same?"),
                ]
            )
            answer = QMessageBox.warning(
                self,
                self.tr("Image chips"),
                question,
                QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
                QMessageBox.StandardButton.No,
            )
            if answer != QMessageBox.StandardButton.Yes:
                return
        self._do(EditChips(edit.input, edit.action, edit.names, edit.subset, edit.whole_unit))

    def _on_restore(self) -> None:
        self._do(EditChips(self._path, ChipAction.RESTORE))

    def _do(self, edit: EditChips) -> None:
        ask(self.studio, self, "edit_chips", edit, partial(self._on_edited, edit))

    def _on_edited(self, edit: EditChips, found: EditChipsResult) -> None:
        """Show what is there now, and say what was done."""
        if edit.input == self._path:
            self._scroll_to = self._list.verticalScrollBar().value()
            self._open()
        texts = {
            ChipAction.DELETE: self.tr("{count} chips were deleted; they can be brought back."),
            ChipAction.MOVE: self.tr("{count} chips were moved."),
            ChipAction.RESTORE: self.tr("{count} chips were brought back."),
        }
        self.studio.show_success(texts[edit.action].format(count=len(found.changed)))


def _summed(counts: dict[str, dict[str, int]], subsets: list[str]) -> dict[str, int]:
    """Counts by class over some subsets."""
    found: dict[str, int] = {}
    for subset in subsets:
        for name, count in counts[subset].items():
            found[name] = found.get(name, 0) + count
    return found
