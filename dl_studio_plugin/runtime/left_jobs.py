"""Jobs that go on without QGIS: left on the user's word, found again in a later session.

All that is known of such a job stands in its folder: the request, the events, the outcome, and a
lock that its engine holds as long as it lives. So it can be told whether a job still runs, came
to an end, or died (with the computer, say), whoever asks and whenever.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Optional

from ..definitions.errors import Cancelled, DlStudioError, EngineStopped, InvalidInput
from ..definitions.job_progress import Outcome, last_words
from ..definitions.jobs import JOBS
from ..definitions.locks import is_held
from ..definitions.messages import (
    CANCEL_FILE,
    ENGINE_LOCK_FILE,
    JOB_FILE,
    KEEP_RUNNING_FILE,
    LOG_FILE,
    Progress,
)
from ..definitions.wire import from_json
from .processes import log_tail

_CANCELLED = "The job was cancelled."
_TAIL_LINES = 12


class JobState(str, Enum):
    """How a job stands."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    DEAD = "dead"


@dataclass(frozen=True)
class LeftJob:
    """A job, as its folder tells.

    Attributes:
        job: its name in ``definitions.jobs.JOBS``.
        request: what was asked, as the job's request class; ``None`` where it cannot be read.
        progress: the last that it said.
        result: as the job's result class, where the state is ``done``.
        error: why it ended, where the state is ``failed`` or ``dead``.
    """

    folder: Path
    job: str
    request: Any
    state: JobState
    progress: Progress
    result: Any = None
    error: Optional[DlStudioError] = None


def leave_running(folder: Path) -> None:
    """Let the job in ``folder`` go on when QGIS goes away, or when its run is cancelled next.

    Raises:
        InvalidInput: no job is there.
    """
    if not (folder / JOB_FILE).is_file():
        raise InvalidInput(f"“{folder}” is not the folder of a job.")
    (folder / KEEP_RUNNING_FILE).touch()


def find_left_jobs(folders: Iterable[Path]) -> list[LeftJob]:
    """The jobs in ``folders`` that were left running, in this order; other folders say nothing."""
    found = (read_job(folder) for folder in folders if (folder / KEEP_RUNNING_FILE).is_file())
    return [job for job in found if job is not None]


def read_job(folder: Path) -> Optional[LeftJob]:
    """The job in ``folder``, left or not; ``None`` where there is none."""
    try:
        content = json.loads((folder / JOB_FILE).read_text("utf-8"))
        job, request = str(content["job"]), content["request"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    # Asked before the outcome is read: an engine writes its last line, then lets go of the lock.
    # While it holds it, an outcome is that of an earlier run which this one goes on from.
    is_running = is_held(folder / ENGINE_LOCK_FILE)
    progress, outcome = last_words(folder)
    state, result, error = JobState.RUNNING, None, None
    if not is_running and outcome is not None:
        state, result, error = _ended(job, outcome)
    elif not is_running:
        state, error = JobState.DEAD, _death(folder)
    return LeftJob(folder, job, _typed(job, request), state, progress, result, error)


def stop_left_job(folder: Path) -> None:
    """Cancel the job in ``folder``; returns at once, and the job ends within seconds."""
    if (folder / JOB_FILE).is_file():
        (folder / CANCEL_FILE).touch()


def _ended(job: str, outcome: Outcome) -> tuple[JobState, Any, Optional[DlStudioError]]:
    if outcome.error is not None:
        return JobState.FAILED, None, outcome.error
    if job not in JOBS:
        return JobState.DONE, outcome.result, None
    try:
        return JobState.DONE, from_json(JOBS[job].result, outcome.result, job), None
    except InvalidInput as error:
        return JobState.FAILED, None, error


def _death(folder: Path) -> DlStudioError:
    if (folder / CANCEL_FILE).exists():
        return Cancelled(_CANCELLED)
    tail = log_tail(folder / LOG_FILE, _TAIL_LINES)
    end = f"\nThe end of its log ({folder / LOG_FILE}):\n{tail}" if tail else ""
    return EngineStopped(
        "The job ended before it was done, because the computer was shut down or the engine "
        f"stopped. What was done is kept in “{folder}”; running it again goes on from there.{end}"
    )


def _typed(job: str, request: Any) -> Any:
    try:
        return from_json(JOBS[job].request, request, job)
    except (KeyError, InvalidInput):
        return None
