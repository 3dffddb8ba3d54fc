"""Running one job in an engine of its own: what Processing and the dock call."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Callable, Optional

from ..definitions.errors import NotPossible
from ..definitions.jobs import JOBS
from ..definitions.locks import hold_lock, is_held
from ..definitions.messages import (
    CANCEL_FILE,
    ENGINE_LOCK_FILE,
    JOB_FILE,
    KEEP_RUNNING_FILE,
    LOG_FILE,
    STOP_FILE,
    Event,
)
from .engine_process import EngineProcess, JobListener
from .environment import EngineEnvironment

_LOCK_FILE = "lock"
#: What an earlier run of a job leaves in its folder and this run must not take for its own.
_OLD_FILES = (LOG_FILE, CANCEL_FILE, STOP_FILE, KEEP_RUNNING_FILE)


class SilentListener:
    """Does nothing with a job's events."""

    def on_event(self, event: Event) -> None:
        """Do nothing."""


def run_job(
    job: str,
    request: Any,
    folder: Path,
    listener: Optional[JobListener] = None,
    is_cancelled: Callable[[], bool] = lambda: False,
    environment: Optional[EngineEnvironment] = None,
    secrets: Optional[Mapping[str, str]] = None,
) -> Any:
    """Do ``job`` in a process of its own and wait for its result.

    Args:
        job: a name in ``definitions.jobs.JOBS``.
        request: its request.
        folder: the job folder; one that is there already is used again, and whether the job
            goes on from its parts is for the request to say. It is kept: see :func:`forget_job`.
        listener: told the job's events, in this thread.
        is_cancelled: asked every tenth of a second.
        environment: ``None`` is this user's.
        secrets: variables for this job's process alone, such as a server's password.

    Raises:
        EnvironmentMissing: the job's level is not installed.
        NotPossible: another run works in ``folder``.
        LeftRunning: the user cancelled after :func:`left_jobs.leave_running`; the job goes on.
        Cancelled: the user cancelled.
        EngineStopped: the process died; says why.
        DlStudioError: whatever the job reported.
    """
    environment = environment or EngineEnvironment.default()
    environment.require(JOBS[job].level)
    busy = f"Another run is working in “{folder}”. Wait until it has ended, or cancel it."
    with hold_lock(folder / _LOCK_FILE, busy):
        if is_held(folder / ENGINE_LOCK_FILE):  # by an engine that was left running
            raise NotPossible(busy)
        for name in _OLD_FILES:
            (folder / name).unlink(missing_ok=True)
        with EngineProcess(environment.python, folder / LOG_FILE, secrets) as engine:
            return engine.run(job, request, folder, listener or SilentListener(), is_cancelled)


def finish_early(folder: Path) -> None:
    """Ask the training in ``folder`` to end now, as if it were over, and to keep the best epoch."""
    if (folder / JOB_FILE).is_file():
        (folder / STOP_FILE).touch()


def forget_job(folder: Path) -> None:
    """Delete a job folder, as after a success; a folder that is none is left alone."""
    if (folder / JOB_FILE).is_file():
        shutil.rmtree(folder, ignore_errors=True)
