"""Choosing a model package: a file, or one of those that DL Studio knows of."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..definitions.errors import DlStudioError
from ..definitions.model_card import ModelCard
from ..definitions.stac import read_model_card
from ..layers.translation import translated
from .model_files import model_files

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .studio import Studio

_PATH_ROLE = Qt.ItemDataRole.UserRole


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
        gallery = ModelGallery(self._studio, self.window())
        if gallery.exec() == QDialog.DialogCode.Accepted and gallery.chosen:
            self.set_path(gallery.chosen)


class ModelGallery(QDialog):
    """All models that are known, with what they are for and how well they do."""

    def __init__(self, studio: Studio, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("model_gallery")
        self.setWindowTitle(self.tr("Models"))
        self._tree = QTreeWidget(objectName="model_gallery_list")
        self._tree.setRootIsDecorated(False)
        self._tree.setHeaderLabels(
            [
                self.tr("Name"), self.tr("Score"), self.tr("Classes"), self.tr("Bands"),
                self.tr("Cell size"), self.tr("Architecture"), self.tr("Made"),
            ]
        )  # fmt: skip
        self._tree.setSortingEnabled(True)
        for path, card in known_models(studio):
            score = card.metrics.get("mean_iou")
            item = QTreeWidgetItem(
                self._tree,
                [
                    card.name,
                    f"{score:.3f}" if isinstance(score, (int, float)) else "",
                    ", ".join(label.name for label in card.classes),
                    str(len(card.bands)),
                    f"{card.cell_size_m:.2f} m",
                    " · ".join(part for part in (card.architecture, card.backbone) if part),
                    card.created[:10],
                ],
            )
            item.setData(0, _PATH_ROLE, str(path))
            item.setToolTip(0, str(path))
        for column in range(self._tree.columnCount()):
            self._tree.resizeColumnToContents(column)
        self._tree.itemDoubleClicked.connect(lambda *_: self.accept())
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._tree)
        layout.addWidget(buttons)
        line = self.fontMetrics().height()
        self.resize(48 * line, 20 * line)

    @property
    def chosen(self) -> str:
        """The path of the model that is selected; empty without one."""
        item = self._tree.currentItem()
        return str(item.data(0, _PATH_ROLE)) if item is not None else ""


def known_models(studio: Studio) -> Iterator[tuple[Path, ModelCard]]:
    """The models of the project's trainings and those among the results; damaged ones left out."""
    paths = []
    if studio.project is not None:
        runs = studio.project.runs("trainmodel")
        paths += [Path(str(run.results.get("OUTPUT", ""))) for run in reversed(runs)]
    paths += model_files(studio.settings.folder_for_results())
    for path in dict.fromkeys(paths):
        if path.is_file():
            try:
                yield path, read_model_card(path)
            except (DlStudioError, OSError):
                continue  # it is offered by nobody; whoever chooses the file is told why


def card_words(card: ModelCard) -> str:
    """What a package is, in a line."""
    classes = ", ".join(label.name for label in card.classes)
    return f"{card.name}: {classes} · {len(card.bands)} × {card.cell_size_m:.2f} m"
