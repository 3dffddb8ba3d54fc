"""What an export of training data would give, judged in the background while one chooses.

The accepted samples are written to files once for each state of the project, on a thread of
QGIS's; the warm engine then looks at some chips for every change of the form.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..definitions.errors import DlStudioError
from ..definitions.imagery import ImagerySource
from ..definitions.jobs import ExportTrainingData, PreviewExport
from ..layers.service_layers import is_service_source
from ..layers.training_files import TrainingFiles, write_training_files
from ..layers.vectors import CLASS_FIELD, LAYER
from .store_task import work_on_store
from .warm_asking import ask

if TYPE_CHECKING:
    from .studio import Studio

#: After the last change of the form.
_WAIT_MS = 500


class ExportPreview(QObject):
    """Estimates an export whenever it is asked to.

    Signals:
        estimated: a PreviewExportResult.
        failed: why there is no estimate, as a sentence.
    """

    estimated = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, studio: Studio, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._folder = Path(tempfile.mkdtemp(prefix="dl-studio-preview-"))
        self._files: Optional[TrainingFiles] = None
        self._state: tuple[str, int] = ("", -1)
        self._is_reading = False
        self._options: dict[str, Any] = {}
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_WAIT_MS)
        self._clock.timeout.connect(self._begin)

    def ask(self, options: dict[str, Any]) -> None:
        """Estimate an export with these fields of ExportTrainingData, once nothing changes."""
        self._options = options
        self._clock.start()

    def close(self) -> None:
        """Delete what was written for the estimates."""
        self._clock.stop()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _begin(self) -> None:
        project = self._studio.project
        if project is None or self._is_reading:
            return
        status = project.status()
        newest = status.recent[0].id if status.recent else 0
        state = (project.reference, newest)
        if self._files is not None and state == self._state:
            self._ask_engine()
            return
        self._state = state
        self._is_reading = True
        work_on_store(
            self._studio, self, self.tr("Reading the accepted samples"),
            lambda store, _stop: write_training_files(store, self._folder),
            self._on_written, self._on_failed, self._on_cancelled,
        )  # fmt: skip

    def _on_written(self, files: TrainingFiles) -> None:
        self._is_reading = False
        self._files = files
        self._ask_engine()

    def _on_failed(self, error: DlStudioError) -> None:
        self._is_reading = False
        self._files = None
        self.failed.emit(str(error))

    def _on_cancelled(self) -> None:
        self._is_reading = False

    def _ask_engine(self) -> None:
        project, files = self._studio.project, self._files
        if project is None or files is None:
            return
        settings = project.settings()
        first, later = settings.main_imagery, settings.imagery_after
        if first is None:
            return
        if any(is_service_source(entry.source) for entry in settings.imagery):
            self.failed.emit(
                self.tr(
                    "The imagery comes from a service, so nothing can be estimated before it is "
                    "copied. Give the cell size and export; the copy is kept and used again."
                )
            )
            return
        export = ExportTrainingData(
            imagery=ImagerySource(first.source, first.crs),
            samples=str(files.samples),
            layer=LAYER,
            class_field=CLASS_FIELD,
            classes=settings.classes,
            output="",
            units=str(files.units),
            units_layer=LAYER,
            project=project.reference,
            imagery_after=None if later is None else ImagerySource(later.source, later.crs),
            **self._options,
        )
        pictures = self._folder / "pictures"
        pictures.mkdir(exist_ok=True)
        ask(
            self._studio,
            self,
            "preview_export",
            PreviewExport(export, str(pictures)),
            self.estimated.emit,
            lambda error: self.failed.emit(str(error)),
            key="preview_export",
        )
