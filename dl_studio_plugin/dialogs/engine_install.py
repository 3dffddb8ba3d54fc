"""Installing, repairing and removing the engine's environment while the window stays free."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ..definitions.errors import Cancelled, DlStudioError
from ..layers.translation import translated
from ..runtime.environment import EngineEnvironment
from ..runtime.installation import (
    InstallOptions,
    ProgressListener,
    install_environment,
    remove_environment,
    repair_environment,
)
from .background_run import CANCELLED, DONE, FAILED, BackgroundRun

if TYPE_CHECKING:
    from .settings import StudioSettings
    from .studio import Studio

#: What :class:`EngineInstall` calls its kind, for a RunBox.
KIND = "engine_install"

Work = Callable[[ProgressListener, Callable[[], bool]], None]


class _Task(QgsTask):
    """Runs ``work`` on a thread of QGIS's; its signals reach the main thread."""

    told = pyqtSignal(float, str)
    finished_with = pyqtSignal(object)

    def __init__(self, title: str, work: Work) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work = work
        self._error: Optional[DlStudioError] = None

    def run(self) -> bool:
        """Do the work; QGIS calls this on the thread."""
        try:
            self._work(self._tell, self.isCanceled)
        except DlStudioError as error:
            self._error = error
        return self._error is None

    def finished(self, result: bool) -> None:  # noqa: ARG002 (QGIS passes it)
        """Tell the outcome; QGIS calls this on the main thread."""
        self.finished_with.emit(self._error)

    def _tell(self, fraction: float, text: str) -> None:
        self.setProgress(100 * fraction)
        self.told.emit(fraction, text)


class EngineInstall(BackgroundRun):
    """One installation, repair or removal."""

    def __init__(self, title: str, work: Work, parent: Optional[QObject] = None) -> None:
        super().__init__(KIND, title, parent)
        self._task: Optional[_Task] = _Task(title, work)
        self._cancelled = False

    def start(self) -> None:
        """Begin; returns at once."""
        task = self._task
        if task is not None:
            self.started = time.monotonic()
            task.told.connect(self._on_told)
            task.finished_with.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
            QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Ask it to stop."""
        self._cancelled = True
        if self._task is not None:
            self._task.cancel()

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._cancelled

    def _on_told(self, fraction: float, text: str) -> None:
        self._tell(fraction, translated(text))
        self._log("info", translated(text))

    def _on_finished(self, error: Optional[DlStudioError]) -> None:
        self._task = None
        if error is None:
            self._finish(CANCELLED if self._cancelled else DONE)
        elif isinstance(error, Cancelled):
            self._finish(CANCELLED)
        else:
            self._log("error", str(error))
            self.fault = error.kind
            self._finish(FAILED, str(error))


def install_options(settings: StudioSettings, level: str) -> InstallOptions:
    """How the user wants it installed, by the Options page."""
    return InstallOptions(
        level=level,
        cuda=settings.cuda,
        python=settings.python,
        index_url=settings.index_url,
        wheel_folder=settings.wheel_folder,
        proxy=settings.proxy or qgis_proxy(),
    )


def qgis_proxy() -> str:
    """The proxy of QGIS's own network settings as ``http://host:port``; empty without one.

    A login for it is not handed on: it belongs into pip's settings or the Options page.
    """
    from qgis.core import QgsSettings

    settings = QgsSettings()
    if not settings.value("proxy/proxyEnabled", False, type=bool):
        return ""
    host = str(settings.value("proxy/proxyHost", "") or "")
    port = str(settings.value("proxy/proxyPort", "") or "")
    return f"http://{host}:{port}" if host and port else ""


def install_engine(studio: Studio, level: str) -> EngineInstall:
    """Install the engine at ``level`` in the background; nothing is fetched before this."""
    options = install_options(studio.settings, level)
    return _start(
        studio,
        studio.tr("Installing the engine"),
        lambda tell, stop: install_environment(EngineEnvironment.default(), options, tell, stop),
    )


def repair_engine(studio: Studio, level: str) -> EngineInstall:
    """Make the engine's environment anew."""
    options = install_options(studio.settings, level)
    return _start(
        studio,
        studio.tr("Repairing the engine"),
        lambda tell, stop: repair_environment(EngineEnvironment.default(), options, tell, stop),
    )


def remove_engine(studio: Studio) -> EngineInstall:
    """Delete the engine's environment."""
    return _start(
        studio,
        studio.tr("Removing the engine"),
        lambda _tell, _stop: remove_environment(EngineEnvironment.default()),
    )


def _start(studio: Studio, title: str, work: Work) -> EngineInstall:
    studio.let_engine_rest()
    run = EngineInstall(title, work, parent=studio)
    run.ended.connect(lambda _run: studio.engine_changed.emit())
    studio.start(run)
    return run
