"""Choosing a model package: a file, or one of those that DL Studio knows of."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ..definitions.errors import DlStudioError
from ..definitions.model_card import ModelCard
from ..definitions.stac import read_model_card
from ..layers.translation import translated
from .model_gallery import choose_model
from .words import cell_size_words, class_words

if TYPE_CHECKING:
    from .studio import Studio


class ModelField(QWidget):
    """The path of a package with what the package says of itself; ``changed`` with every choice."""

    changed = pyqtSignal()

    def __init__(self, studio: Studio, name: str) -> None:
        super().__init__()
        self._studio = studio
        self.card: Optional[ModelCard] = None
        self._file = QgsFileWidget()
        self._file.setObjectName(name)
        self._file.setFilter(self.tr("Model packages (*.dlmodel)"))
        self._file.fileChanged.connect(self._read)
        gallery = QToolButton(objectName=f"{name}_gallery")
        gallery.setIcon(QgsApplication.getThemeIcon("/mActionOpenTable.svg"))
        gallery.setToolTip(self.tr("Choose among the models of the project and your own"))
        gallery.clicked.connect(self._open_gallery)
        self._facts = QLabel(objectName=f"{name}_facts")
        self._facts.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self._file, 1)
        row.addWidget(gallery)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._facts)

    @property
    def path(self) -> str:
        """The package; empty without one."""
        return str(self._file.filePath())

    def set_path(self, path: str) -> None:
        """Choose a package."""
        self._file.setFilePath(path)

    def _read(self) -> None:
        self.card = None
        self._facts.clear()
        if self.path:
            try:
                self.card = read_model_card(Path(self.path))
                self._facts.setText(card_words(self.card))
            except (DlStudioError, OSError) as error:
                self._facts.setText(translated(str(error)))
        self.changed.emit()

    def _open_gallery(self) -> None:
        chosen = choose_model(self._studio, self.window())
        if chosen:
            self.set_path(chosen)


def card_words(card: ModelCard) -> str:
    """What a package is, in a line."""
    classes = ", ".join(class_words(label.name) for label in card.classes)
    cell_size = cell_size_words(card.cell_size_m)
    return f"{card.name}: {classes} · {len(card.bands)} × {cell_size}"
