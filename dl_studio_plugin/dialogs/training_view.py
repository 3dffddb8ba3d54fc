"""How a training goes: curves, the last validation pictures, stop-and-keep-the-best."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..definitions.job_progress import JobReader, newest_pictures
from ..definitions.messages import Metric
from ..runtime.client import finish_early
from .curves import Curves

if TYPE_CHECKING:
    from .tool_runs import ToolRun

_TICK_MS = 500
_PICTURES = 3
#: Metrics of the engine, by curve.
_LOSSES = ("training_loss", "validation_loss")
_SCORES = ("mean_iou", "mean_f1")


class TrainingView(QWidget):
    """Follows one training by what it writes into its job folder."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("training_view")
        self._run: Optional[ToolRun] = None
        self._reader: Optional[JobReader] = None
        self._shown_epoch = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._loss = Curves("train_loss", self.tr("Loss"))
        self._score = Curves("train_curves", self.tr("Score on the validation ground"))
        layout.addWidget(self._loss)
        layout.addWidget(self._score)
        self._caption = QLabel()
        self._caption.setWordWrap(True)
        layout.addWidget(self._caption)
        self._pictures = [QLabel(objectName=f"train_picture_{n}") for n in range(_PICTURES)]
        for picture in self._pictures:
            layout.addWidget(picture)
        self._stop = QPushButton(self.tr("Stop and keep the best"), objectName="train_stop_keep")
        self._stop.setToolTip(
            self.tr("End the training now; the model is that of the best epoch so far")
        )
        self._stop.clicked.connect(self._on_stop)
        layout.addWidget(self._stop)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._look)
        self.hide()

    def follow(self, run: ToolRun) -> None:
        """Show how ``run`` goes, from now on."""
        self._run = run
        folder = run.job_folder
        self._reader = JobReader(folder) if folder is not None else None
        self._shown_epoch = 0
        self._loss.clear()
        self._score.clear()
        for picture in self._pictures:
            picture.clear()
        self._caption.clear()
        self._stop.setEnabled(True)
        self._stop.show()
        self._clock.start()
        self.show()

    def _look(self) -> None:
        run, reader = self._run, self._reader
        if run is None or reader is None:
            return
        names = {
            "training_loss": self.tr("training"),
            "validation_loss": self.tr("validation"),
            "mean_iou": self.tr("mean IoU"),
            "mean_f1": self.tr("mean F1"),
        }
        for event in reader.new_events():
            if isinstance(event, Metric) and event.value is not None:
                if event.name in _LOSSES:
                    self._loss.add(names[event.name], event.step, event.value)
                elif event.name in _SCORES:
                    self._score.add(names[event.name], event.step, event.value)
        self._show_pictures(run)
        if not run.is_running:
            self._clock.stop()
            self._stop.hide()

    def _show_pictures(self, run: ToolRun) -> None:
        if run.job_folder is None:
            return
        epoch, paths = newest_pictures(run.job_folder)
        if epoch <= self._shown_epoch:
            return
        self._shown_epoch = epoch
        self._caption.setText(
            self.tr("Epoch {}: imagery, label and prediction on validation ground").format(epoch)
        )
        for label, path in zip(self._pictures, paths):
            picture = QPixmap(str(path))
            if not picture.isNull():
                width = max(self.width(), 1)
                smooth = Qt.TransformationMode.SmoothTransformation
                label.setPixmap(picture.scaledToWidth(width, smooth))

    def _on_stop(self) -> None:
        if self._run is not None and self._run.job_folder is not None:
            self._stop.setEnabled(False)
            finish_early(self._run.job_folder)
