"""The gallery of model packages: what each is for and how well it does, on cards."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..definitions.errors import DlStudioError
from ..definitions.model_card import ModelCard
from ..definitions.stac import read_model_card
from .model_card_delegate import CARD_ROLE, ModelCardDelegate, card_text
from .model_files import model_files

if TYPE_CHECKING:
    from .studio import Studio

_PATH_ROLE = Qt.ItemDataRole.UserRole
PROJECT, RESULTS, ADDED = "project", "results", "added"


class KnownModel(NamedTuple):
    """A model package, what it says of itself, and how it is known."""

    path: Path
    card: ModelCard
    origin: str


def known_models(studio: Studio) -> list[KnownModel]:
    """Those that fit the project's type before the others, else as :func:`_all_models` says."""
    models = list(_all_models(studio))
    if studio.project is not None:
        kind = studio.project.settings().inference_type.value
        models.sort(key=lambda model: model.card.task != kind)
    return models


def _all_models(studio: Studio) -> Iterator[KnownModel]:
    """Models of the project's trainings, among the results, and added; damaged ones left out."""
    places: dict[Path, str] = {}
    if studio.project is not None:
        for run in reversed(studio.project.runs("trainmodel")):
            places.setdefault(Path(str(run.results.get("OUTPUT", ""))), PROJECT)
    for path in model_files(studio.settings.folder_for_results()):
        places.setdefault(path, RESULTS)
    for line in studio.settings.added_models.splitlines():
        places.setdefault(Path(line), ADDED)
    for path, origin in places.items():
        if path.is_file():
            try:
                yield KnownModel(path, read_model_card(path), origin)
            except (DlStudioError, OSError):
                continue  # it is offered by nobody; whoever chooses the file is told why


def choose_model(studio: Studio, parent: Optional[QWidget]) -> str:
    """Have the user choose a model package; empty if they chose none."""
    gallery = ModelGallery(studio, parent)
    try:
        return gallery.chosen if gallery.exec() == QDialog.DialogCode.Accepted else ""
    finally:
        gallery.deleteLater()


class ModelGallery(QDialog):
    """All models that are known; a file can be added."""

    def __init__(self, studio: Studio, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.setObjectName("model_gallery")
        self.setWindowTitle(self.tr("Models"))
        self._build()
        self.refresh()
        line = self.fontMetrics().height()
        self.resize(34 * line, 30 * line)

    @property
    def chosen(self) -> str:
        """The path of the model that is selected; empty without one."""
        item = self._list.currentItem()
        return str(item.data(_PATH_ROLE)) if item is not None and not item.isHidden() else ""

    def refresh(self, chosen: str = "") -> None:
        """Show what is known now, and choose one of it; else the one that was chosen."""
        chosen = chosen or self.chosen
        self._list.clear()
        origins = {
            PROJECT: self.tr("trained in this project"),
            RESULTS: self.tr("among your results"),
            ADDED: self.tr("a file that you added"),
        }
        for model in known_models(self._studio):
            item = QListWidgetItem(self._list)
            item.setData(_PATH_ROLE, str(model.path))
            item.setData(CARD_ROLE, (model.card, origins[model.origin]))
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, card_text(model.card, origins[model.origin])
            )
            item.setToolTip(str(model.path))
            if str(model.path) == chosen:
                self._list.setCurrentItem(item)
        if self._list.currentItem() is None and self._list.count():
            self._list.setCurrentRow(0)
        self._filter()

    def add(self, path: str) -> None:
        """Offer a file from now on, if it is a model package."""
        with self._studio.guarded():
            read_model_card(Path(path))
            known = self._studio.settings.added_models.splitlines()
            if path not in known:
                self._studio.settings.added_models = "\n".join([path, *known])
            self._search.clear()
            self.refresh(path)

    def _build(self) -> None:
        self._search = QLineEdit(objectName="model_gallery_search")
        self._search.setPlaceholderText(self.tr("Search names, classes, architectures"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(lambda _text: self._filter())
        self._list = QListWidget(objectName="model_gallery_list")
        self._list.setItemDelegate(ModelCardDelegate(self._list))
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.itemDoubleClicked.connect(lambda _item: self.accept())
        self._list.currentItemChanged.connect(lambda *_: self._show_possible())
        self._none = QLabel(objectName="model_gallery_none")
        self._none.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        add = QPushButton(self.tr("Add a file…"), objectName="model_gallery_add")
        add.setIcon(QgsApplication.getThemeIcon("/mActionFileOpen.svg"))
        add.setToolTip(self.tr("Add a model package that lies elsewhere to the gallery"))
        add.clicked.connect(self._on_add)
        buttons.addButton(add, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        for widget in (self._search, self._none, self._list, buttons):
            layout.addWidget(widget)

    def _filter(self) -> None:
        """Hide what does not hold every word of the search; a word may be cut short, not begun."""
        asked = self._search.text().lower().split()
        words = [re.compile(rf"(?<!\w){re.escape(word)}") for word in asked]
        shown = 0
        for row in range(self._list.count()):
            item = self._list.item(row)
            text = str(item.data(Qt.ItemDataRole.AccessibleTextRole)).lower()
            item.setHidden(not all(word.search(text) for word in words))
            shown += not item.isHidden()
        self._none.setVisible(not shown)
        self._none.setText(
            self.tr("No model has these words.")
            if self._list.count()
            else self.tr("There is no model yet. Train one on the page Train, or add a file.")
        )
        self._show_possible()

    def _show_possible(self) -> None:
        self._ok.setEnabled(bool(self.chosen))

    def _on_add(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Add a model package"),
            str(self._studio.settings.folder_for_results()),
            self.tr("Model packages (*.dlmodel)"),
        )
        if path:
            self.add(path)
