"""An algorithm of ours that runs in the background while the window stays free."""

from __future__ import annotations

import time
from datetime import timedelta
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsTaskManager,
)
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ..definitions.messages import JOB_SUFFIX
from ..project.model import Run
from ..project.rules import iso
from ..project.store import utc_now
from .background_run import CANCELLED, DONE, FAILED, RUNNING, BackgroundRun

PROVIDER = "dlstudio"
_MAIN_OUTPUT = "OUTPUT"
_PLAIN = (str, int, float)
#: QGIS's names of the kinds of parameters that take layers.
_LAYER_PARAMETERS = ("raster", "vector", "source", "layer", "multilayer")


class _Feedback(QgsProcessingFeedback):
    """Hands on what an algorithm says; it is called in the algorithm's thread."""

    said = pyqtSignal(str, str)
    doing = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(False)
        self.fault = ""

    def tell_fault(self, kind: str) -> None:
        """Take in the kind of a fault; our algorithms tell it to whoever wants to know."""
        self.fault = kind

    def setProgressText(self, text: str) -> None:  # noqa: N802 (QGIS's name)
        self.doing.emit(text)

    def pushInfo(self, info: str) -> None:  # noqa: N802
        self.said.emit("info", info)

    def pushWarning(self, warning: str) -> None:  # noqa: N802
        self.said.emit("warning", warning)

    def pushDebugInfo(self, info: str) -> None:  # noqa: N802
        self.said.emit("debug", info)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803, ARG002
        self.said.emit("error", error)


class ToolRun(BackgroundRun):
    """One run of ``dlstudio:ALGORITHM``; its ``kind`` is the algorithm's id.

    Attributes:
        parameters: what the algorithm was given.
        results: what it handed on, once it is done.
    """

    def __init__(
        self,
        algorithm: str,
        parameters: dict[str, Any],
        title: str,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(algorithm, title, parent)
        self.algorithm = algorithm
        self.parameters = parameters
        self.results: dict[str, Any] = {}
        self._context = QgsProcessingContext()
        self._feedback = _Feedback()
        self._context.setFeedback(self._feedback)
        self._task: Optional[QgsProcessingAlgRunnerTask] = None
        self._tasks: Optional[QgsTaskManager] = None
        self._instance = created(algorithm)
        if self._instance.provider().id() == PROVIDER:
            # QGIS's own would look for layers in it from another thread, which can end QGIS (see
            # processing/values.py); these are given files.
            self._context.setProject(QgsProject.instance())

    def problem(self) -> str:
        """Why the run cannot begin, as a sentence; empty when it can."""
        possible, reason = self._instance.checkParameterValues(self.parameters, self._context)
        self.fault = getattr(self._instance, "fault", "") or self.fault
        return "" if possible else str(reason)

    def start(self) -> None:
        """Begin; returns at once."""
        self._feedback.said.connect(self._log)
        self._feedback.doing.connect(self._tell_doing)
        self._feedback.progressChanged.connect(self._tell_progress)
        self.started = time.monotonic()
        self._task = QgsProcessingAlgRunnerTask(
            self._instance, self.parameters, self._context, self._feedback
        )
        self._task.setDescription(self.title)
        # Queued, so that a run which this one's end starts begins outside of the task manager.
        self._task.executed.connect(self._end, Qt.ConnectionType.QueuedConnection)
        # Not QGIS's own manager: when QGIS is to close, it wants to cancel what that one runs, and
        # only afterwards are plugins asked, who could let it go on (``exit_question.py``).
        self._tasks = QgsTaskManager(QgsApplication.instance())
        self._tasks.addTask(self._task)

    def cancel(self) -> None:
        """Ask it to stop; it ends within seconds."""
        if self._task is not None and self.outcome == RUNNING:
            self._task.cancel()

    def let_go(self) -> None:
        """Follow it no more; its job, whose folder says that it goes on, is not stopped."""
        self.cancel()

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked it to stop."""
        return bool(self._feedback.isCanceled())

    @property
    def job_folder(self) -> Optional[Path]:
        """The folder of the engine's job; it is there while an engine algorithm runs."""
        output = self.parameters.get(_MAIN_OUTPUT)
        return Path(str(output) + JOB_SUFFIX) if output else None

    def as_record(self) -> Run:
        """The run as a project keeps it; left out are layers whose source may hold a login."""
        return Run(
            self.algorithm,
            iso(utc_now() - timedelta(seconds=self.seconds)),
            iso(utc_now()),
            self.outcome,
            {name: value for name, value in self.parameters.items() if self._is_plain(name, value)},
            {name: value for name, value in self.results.items() if isinstance(value, _PLAIN)},
        )

    def _is_plain(self, name: str, value: object) -> bool:
        if not isinstance(value, _PLAIN):
            return False
        definition = self._instance.parameterDefinition(name)
        of_layer = definition is not None and definition.type() in _LAYER_PARAMETERS
        return not of_layer or Path(str(value)).exists()

    def _tell_doing(self, text: str) -> None:
        self._tell(self.fraction, text)

    def _tell_progress(self, percent: float) -> None:
        self._tell(percent / 100, self.doing)

    def _end(self, successful: bool, results: dict[str, Any]) -> None:
        self._task = None  # the task manager deletes it
        if self._tasks is not None:
            self._tasks.deleteLater()
            self._tasks = None
        self.results = dict(results)
        self._context = QgsProcessingContext()  # the old one keeps the files of layers open
        error = self._last_error()
        if successful:
            self._finish(DONE)
        elif self._feedback.isCanceled() and not error:
            self._finish(CANCELLED)
        else:
            self.fault = self._feedback.fault or self.fault
            self._finish(FAILED, error or self.title)

    def _last_error(self) -> str:
        return next((text for level, text in reversed(self.log) if level == "error"), "")


def created(algorithm: str) -> QgsProcessingAlgorithm:
    """A fresh instance of ``dlstudio:ALGORITHM``, or of one of QGIS's own (``gdal:…``)."""
    name = algorithm if ":" in algorithm else f"{PROVIDER}:{algorithm}"
    instance = QgsApplication.processingRegistry().createAlgorithmById(name)
    if instance is None:
        raise LookupError(name)
    return instance


def is_registered(algorithm: str) -> bool:
    """Whether this version has ``dlstudio:ALGORITHM``."""
    registry = QgsApplication.processingRegistry()
    return registry.algorithmById(f"{PROVIDER}:{algorithm}") is not None
