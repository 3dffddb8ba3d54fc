"""How a training goes: curves, the last validation pictures, stop-and-keep-the-best."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..definitions.job_progress import JobReader, newest_pictures
from ..definitions.messages import Metric
from ..runtime.client import finish_early
from .curves import Curves
from .picture import Picture
from .tool_runs import created
from .training_course import TrainingCourse, metric_words

if TYPE_CHECKING:
    from .tool_runs import ToolRun

_TICK_MS = 500
_PICTURES = 3
#: Metrics of the engine, by plot.
_LOSSES = ("training_loss", "validation_loss")
_SCORES = ("mean_iou", "mean_f1", "accuracy")


class TrainingView(QWidget):
    """Follows one training by what it writes into its job folder."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("training_view")
        self._run: Optional[ToolRun] = None
        self._reader: Optional[JobReader] = None
        self._starts = 0
        self._is_to_stop = False
        self._course = TrainingCourse(0)
        self._shown_epoch = 0
        self._build()
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._look)
        self.hide()

    def follow(self, run: ToolRun) -> None:
        """Show how ``run`` goes, from now on."""
        self._run = run
        folder = run.job_folder
        self._reader = JobReader(folder) if folder is not None else None
        self._starts = 0
        self._is_to_stop = False
        self._begin(run)
        self._stop.setEnabled(True)
        self._stop.show()
        self._clock.start()
        self.show()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._words = QLabel(objectName="train_words")
        self._words.setWordWrap(True)
        self._stop = QPushButton(self.tr("Stop and keep the best"), objectName="train_stop_keep")
        self._stop.setToolTip(
            self.tr("End the training now; the model is that of the best epoch so far")
        )
        self._stop.clicked.connect(self._on_stop)
        self._loss = Curves("train_loss", self.tr("Loss"))
        self._score = Curves("train_curves", self.tr("Score on the validation ground"))
        self._caption = QLabel(objectName="train_caption")
        self._caption.setWordWrap(True)
        self._caption.hide()
        for widget in (self._words, self._stop, self._loss, self._score, self._caption):
            layout.addWidget(widget)
        self._pictures = [Picture(f"train_picture_{number}") for number in range(_PICTURES)]
        for picture in self._pictures:
            layout.addWidget(picture)

    def _begin(self, run: ToolRun) -> None:
        """Forget what was shown."""
        self._course = TrainingCourse(
            int(_value(run, "EPOCHS")), str(_value(run, "MONITOR") or TrainingCourse.monitor)
        )
        self._shown_epoch = 0
        self._loss.clear()
        self._score.clear()
        for picture in self._pictures:
            picture.clear()
        self._caption.hide()
        self._words.setText(self._course.words())

    def _look(self) -> None:
        run, reader = self._run, self._reader
        if run is None or reader is None:
            return
        events = reader.new_events()
        if reader.starts > max(1, self._starts):
            self._begin(run)  # the job was begun afresh
        self._starts = reader.starts
        for event in events:
            if isinstance(event, Metric):
                self._take(event)
        if events:
            self._words.setText(self._course.words())
        self._show_pictures(run)
        self._tell_stop(run)
        if not run.is_running:
            self._clock.stop()
            self._stop.hide()

    def _take(self, metric: Metric) -> None:
        self._course.add(metric)
        if metric.value is None:
            return
        name = metric_words(metric.name)
        if metric.name in _LOSSES:
            self._loss.add(name, metric.step, metric.value)
        elif metric.name in _SCORES:
            self._score.add(name, metric.step, metric.value)

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
        self._caption.show()
        for picture, path in zip(self._pictures, paths):
            picture.show_file(path)

    def _on_stop(self) -> None:
        self._is_to_stop = True
        self._stop.setEnabled(False)
        if self._run is not None:
            self._tell_stop(self._run)

    def _tell_stop(self, run: ToolRun) -> None:
        """Hand the wish to stop on; again and again, as the job may only be about to begin."""
        if self._is_to_stop and run.is_running and run.job_folder is not None:
            finish_early(run.job_folder)


def _value(run: ToolRun, name: str) -> Any:
    """A parameter of a run, or what it is when it is not given."""
    if name in run.parameters:
        return run.parameters[name]
    algorithm = created(run.algorithm)  # it owns the definitions
    return algorithm.parameterDefinition(name).defaultValue()
