"""The page “Share”: what goes out, to where, what that will be, and what went out before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QDateTime, QLocale, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
)

from ...layers.layer_group import PROJECT_KEY
from ..free_files import results_folder
from ..page import Page
from ..run_box import RunBox, with_run_box

if TYPE_CHECKING:
    from ...project.model import Run
    from ..studio import Studio

ALGORITHM = "shareresults"
_LAYER_ROLE = Qt.ItemDataRole.UserRole
_PATH_ROLE = Qt.ItemDataRole.UserRole
_LAYERS_SHOWN, _HISTORY_SHOWN = 6, 5


class SharePage(Page):
    """Makes a bundle of results."""

    page_id = "share"
    help_anchor = "6-share"

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        body = with_run_box(self, RunBox(studio, (ALGORITHM,)))
        body.addWidget(self._contents())
        body.addWidget(self._destination())
        self._start = QPushButton(self.tr("Share"), objectName="share_start")
        self._start.setToolTip(self.tr("Make the folder with everything that is ticked"))
        self._start.clicked.connect(self._share)
        body.addWidget(self._start)
        body.addWidget(self._past())

    def title(self) -> str:
        """What the dock calls the page."""
        return self.tr("Share results")

    def refresh(self) -> None:
        """Show the layers of the map, the project's models and its history of shares."""
        self._list_layers()
        self._suggest_model()
        project = self.studio.project
        self._with_project.setEnabled(project is not None)
        self._with_project.setChecked(project is not None and self._with_project.isChecked())
        self._list_history([] if project is None else project.runs(ALGORITHM))
        if not self._folder.filePath():
            self._folder.setFilePath(str(self._free_folder()))
        self._preview()

    def begin_anew(self) -> None:
        """Let go of what was chosen for the last project; nobody has agreed to share this one."""
        self._with_project.setChecked(False)
        self._model.setFilePath("")
        self._folder.setFilePath("")

    def use(self, thing: object) -> None:
        """Tick a layer, or take a model package."""
        self.refresh()
        if isinstance(thing, QgsMapLayer):
            for item in self._layer_items():
                if item.data(_LAYER_ROLE) == thing.id():
                    item.setCheckState(Qt.CheckState.Checked)
        elif isinstance(thing, str):
            self._model.setFilePath(thing)

    # -- the form -------------------------------------------------------------------------------

    def _contents(self) -> QGroupBox:
        box = QGroupBox(self.tr("What goes out"))
        form = QFormLayout(box)
        self._layers = QListWidget(objectName="share_layers")
        self._layers.setToolTip(self.tr("Layers of the map; tick those to share"))
        self._layers.setMaximumHeight(_LAYERS_SHOWN * 2 * self.fontMetrics().height())
        self._layers.itemChanged.connect(self._preview)
        form.addRow(QLabel(self.tr("Layers")))
        form.addRow(self._layers)
        self._model = QgsFileWidget()
        self._model.setObjectName("share_model")
        self._model.setFilter(self.tr("Model packages (*.dlmodel)"))
        self._model.setToolTip(self.tr("The model that made the results; leave it out to keep it"))
        self._model.fileChanged.connect(self._preview)
        form.addRow(self.tr("Model"), self._model)
        self._with_project = QCheckBox(self.tr("Accepted samples, status and runs of the project"))
        self._with_project.setObjectName("share_project")
        self._with_project.toggled.connect(self._preview)
        form.addRow(self._with_project)
        return box

    def _destination(self) -> QGroupBox:
        box = QGroupBox(self.tr("Where it goes"))
        form = QFormLayout(box)
        self._folder = QgsFileWidget()
        self._folder.setObjectName("share_folder")
        self._folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._folder.setToolTip(
            self.tr("The folder to make. It can be zipped, put on a web server or handed over.")
        )
        form.addRow(self.tr("Folder"), self._folder)
        self._summary = QLabel(objectName="share_summary")
        self._summary.setWordWrap(True)
        self._summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        form.addRow(self._summary)
        return box

    def _past(self) -> QGroupBox:
        box = QGroupBox(self.tr("Shared before"))
        layout = QFormLayout(box)
        self._history = QTreeWidget(objectName="share_history")
        self._history.setRootIsDecorated(False)
        self._history.setHeaderLabels([self.tr("When"), self.tr("Who"), self.tr("Folder")])
        self._history.setToolTip(self.tr("Double-click to open the folder"))
        self._history.setMaximumHeight((_HISTORY_SHOWN + 2) * 2 * self.fontMetrics().height())
        self._history.itemDoubleClicked.connect(lambda item: _open(Path(item.data(0, _PATH_ROLE))))
        layout.addRow(self._history)
        return box

    # -- what is shown --------------------------------------------------------------------------

    def _layer_items(self) -> Iterator[QListWidgetItem]:
        for row in range(self._layers.count()):
            yield self._layers.item(row)

    def _list_layers(self) -> None:
        ticked = {item.data(_LAYER_ROLE): item.checkState() for item in self._layer_items()}
        results = self._result_paths()
        self._layers.blockSignals(True)
        self._layers.clear()
        for layer in QgsProject.instance().mapLayers().values():
            if not isinstance(layer, (QgsRasterLayer, QgsVectorLayer)):
                continue
            if layer.customProperty(PROJECT_KEY):
                continue
            item = QListWidgetItem(layer.name(), self._layers)
            item.setData(_LAYER_ROLE, layer.id())
            item.setToolTip(layer.publicSource())
            is_result = layer.source().partition("|")[0] in results
            first = Qt.CheckState.Checked if is_result else Qt.CheckState.Unchecked
            item.setCheckState(ticked.get(layer.id(), first))
        self._layers.blockSignals(False)

    def _result_paths(self) -> set[str]:
        """What the project's tools wrote."""
        project = self.studio.project
        if project is None:
            return set()
        return {str(value) for run in project.runs() for value in run.results.values()}

    def _suggest_model(self) -> None:
        project = self.studio.project
        if self._model.filePath() or project is None:
            return
        for run in reversed(project.runs("trainmodel")):
            path = str(run.results.get("OUTPUT", ""))
            if Path(path).is_file():
                self._model.setFilePath(path)
                return

    def _list_history(self, runs: list[Run]) -> None:
        self._history.clear()
        for run in reversed(runs):
            folder = str(run.results.get("OUTPUT", ""))
            when = QDateTime.fromString(run.started[:19] + "Z", Qt.DateFormat.ISODate)
            shown = QLocale().toString(when.toLocalTime(), QLocale.FormatType.ShortFormat)
            item = QTreeWidgetItem(self._history, [shown, run.member, folder])
            item.setData(0, _PATH_ROLE, folder)

    def _free_folder(self) -> Path:
        base = results_folder(self.studio)
        number = 1
        while (base / f"bundle_{number}").exists():
            number += 1
        return base / f"bundle_{number}"

    def _preview(self) -> None:
        """Say what the bundle will hold and how large it will be."""
        layers = self._chosen_layers()
        files = [Path(layer.source().partition("|")[0]) for layer in layers]
        lines = [self.tr("Layer: {}").format(layer.name()) for layer in layers]
        model = Path(self._model.filePath())
        if self._model.filePath():
            files.append(model)
            lines.append(self.tr("Model: {}").format(model.name))
        project = self.studio.project
        if self._with_project.isChecked() and project is not None:
            status = project.status()
            accepted = sum(count for _, _, count in status.classes)
            lines.append(self.tr("Accepted samples: {}").format(accepted))
        self._start.setEnabled(bool(lines))
        if not lines:
            self._summary.setText(self.tr("Tick at least one thing to share."))
            return
        size = sum(path.stat().st_size for path in files if path.is_file())
        lines.append(self.tr("A QGIS project that shows all of it, and an index page"))
        total = QLocale().formattedDataSize(size)
        lines.append(self.tr("About {size} in all").format(size=total))
        self._summary.setText("\n".join(f"• {line}" for line in lines))

    # -- sharing --------------------------------------------------------------------------------

    def _chosen_layers(self) -> list[QgsMapLayer]:
        ticked = [
            item.data(_LAYER_ROLE)
            for item in self._layer_items()
            if item.checkState() == Qt.CheckState.Checked
        ]
        found = (QgsProject.instance().mapLayer(layer_id) for layer_id in ticked)
        return [layer for layer in found if layer is not None]

    def _share(self) -> None:
        parameters: dict[str, Any] = {
            "LAYERS": [layer.id() for layer in self._chosen_layers()],
            "OUTPUT": self._folder.filePath(),
        }
        if self._model.filePath():
            parameters["MODEL"] = self._model.filePath()
        if self._with_project.isChecked() and self.studio.reference:
            parameters["PROJECT"] = self.studio.reference
        self.studio.run(ALGORITHM, parameters, self.tr("Sharing results"), self._on_shared)

    def _on_shared(self, results: dict[str, Any]) -> None:
        folder = Path(str(results["OUTPUT"]))
        self._folder.setFilePath(str(self._free_folder()))
        self.studio.show_success(
            self.tr("The bundle “{}” is ready.").format(folder.name),
            (self.tr("Open the folder"), lambda: _open(folder)),
        )


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
