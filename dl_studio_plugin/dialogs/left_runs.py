"""Runs that go on when QGIS is closed, and are found again when it is opened.

What a run was (its algorithm, parameters and title) is remembered in the settings; how it goes
stands in its job folder, which :mod:`runtime.left_jobs` reads.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtCore import QObject, QTimer

from ..definitions.errors import Cancelled
from ..definitions.messages import JOB_FILE
from ..runtime.client import forget_job
from ..runtime.left_jobs import JobState, LeftJob, leave_running, read_job, stop_left_job
from .background_run import CANCELLED, DONE, FAILED, RUNNING
from .tool_runs import ToolRun

if TYPE_CHECKING:
    from .studio import Studio

_TICK_MS = 1000


class LeftRun(ToolRun):
    """A run of an earlier session: its job's folder is looked at once a second."""

    def __init__(
        self,
        algorithm: str,
        parameters: dict[str, Any],
        title: str,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(algorithm, parameters, title, parent)
        self._stopped = False
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self.look)

    def start(self) -> None:
        """Follow the job."""
        self._clock.start()

    def cancel(self) -> None:
        """Ask it to stop; it ends within seconds."""
        self._stopped = True
        if self.job_folder is not None:
            stop_left_job(self.job_folder)

    def let_go(self) -> None:
        """Follow it no more; the job goes on."""
        self._close(CANCELLED)

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._stopped

    def seconds_left(self) -> Optional[float]:
        """Unknown: this session did not see it begin."""
        return None

    def look(self) -> None:
        """Tell how it goes, and whether it has ended."""
        job = read_job(self.job_folder) if self.job_folder is not None else None
        if self.outcome != RUNNING:
            return
        if job is None:
            self._close(FAILED, self.tr("The folder of this run is gone."))
        elif job.state is JobState.RUNNING:
            self._tell(job.progress.fraction, job.progress.text)
        elif job.state is JobState.DONE:
            self.results = self._results(job)
            forget_job(job.folder)
            self._close(DONE)
        elif isinstance(job.error, Cancelled):
            self._close(CANCELLED)
        else:
            self._log("error", str(job.error))
            self._close(FAILED, str(job.error))

    def _close(self, outcome: str, error: str = "") -> None:
        self._clock.stop()
        self._finish(outcome, error)

    def _results(self, job: LeftJob) -> dict[str, Any]:
        """What the algorithm would have handed on: what it was to write, and the score."""
        outputs = {definition.name() for definition in self._instance.outputDefinitions()}
        results = {name: self.parameters[name] for name in outputs & self.parameters.keys()}
        score = getattr(job.result, "score", None)
        return results if score is None else {**results, "SCORE": score}


def can_be_left(run: ToolRun) -> bool:
    """Whether the engine works on a run by now, so that it can go on alone."""
    folder = run.job_folder
    return folder is not None and (folder / JOB_FILE).is_file()


def leave(studio: Studio, runs: list[ToolRun]) -> None:
    """Let runs go on without QGIS, and remember them."""
    remembered = json.loads(studio.settings.left_runs or "[]")
    for run in runs:
        if run.job_folder is not None:
            leave_running(run.job_folder)
            record = run.as_record()
            remembered.append([run.algorithm, record.parameters, run.title])
            run.let_go()
    studio.settings.left_runs = json.dumps(remembered)


def find_again(studio: Studio) -> list[LeftRun]:
    """Follow the runs that an earlier session left, and forget that they were left."""
    remembered = json.loads(studio.settings.left_runs or "[]")
    studio.settings.left_runs = ""
    runs = []
    for algorithm, parameters, title in remembered:
        if Path(f"{parameters.get('OUTPUT', '')}").name:
            run = LeftRun(algorithm, parameters, title, parent=studio)
            studio.follow(run)
            runs.append(run)
    return runs
