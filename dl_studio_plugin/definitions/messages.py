"""What the two processes say to each other: JSON-RPC 2.0, one message a line.

QGIS sends the request ``run`` (:class:`RunJob`) and the notification ``cancel``; the engine
answers with a result or an error whose ``data.kind`` names a class of ``errors``, and tells of
its work by notifications named after the event classes here. The same events, one a line, are
written to the job folder's ``events.jsonl``, so a reader that comes later sees all of them.

A *job folder* holds all that a job needs and says::

    job.json      the request
    events.jsonl  what the engine said, in order; the last line is the outcome
    parts/        finished pieces that a resumed job uses again
    pictures/     pictures of what a training has learnt so far (see ``job_progress``)
    cancel        its existence asks the engine to stop
    stop          its existence asks a training to end now and to keep the best epoch
    keep_running  its existence lets the job go on when its reader goes away
    engine.lock   held by the engine while it works on the job
    engine.log    what libraries printed, and where an unexpected error came from

When its reader goes away (the engine's stdin ends), a job stops as if it had been cancelled,
unless ``keep_running`` is there: then it goes on alone, and only ``cancel`` stops it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Optional, Union

#: A job's folder stands beside what the job writes: ``OUTPUT.job``.
JOB_SUFFIX = ".job"
JOB_FILE = "job.json"
EVENTS_FILE = "events.jsonl"
PARTS_FOLDER = "parts"
PICTURES_FOLDER = "pictures"
CANCEL_FILE = "cancel"
STOP_FILE = "stop"
KEEP_RUNNING_FILE = "keep_running"
ENGINE_LOCK_FILE = "engine.lock"
LOG_FILE = "engine.log"

RUN_METHOD = "run"
CANCEL_METHOD = "cancel"
#: Last line of ``events.jsonl``, by what the job came to.
RESULT_METHOD = "result"
ERROR_METHOD = "error"

#: A longer line is no message and is refused unread.
MAX_LINE_BYTES = 16 * 2**20
#: Seconds from a cancel (or the end of stdin) until the engine is ended by force.
CANCEL_SECONDS = 10.0
#: Variable that names the engine's other variables that hold secrets, joined by commas.
SECRETS_VARIABLE = "DL_STUDIO_SECRETS"  # pragma: allowlist secret - a name


@dataclass(frozen=True)
class RunJob:
    """The request ``run``: do ``job`` (a name in the engine's table) in ``folder``."""

    job: str
    folder: str
    request: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Progress:
    """How far the job is, 0 … 1, and what it is doing now."""

    fraction: float
    text: str = ""


@dataclass(frozen=True)
class Log:
    """A line for the log; ``level`` is ``debug``, ``info`` or ``error``."""

    text: str
    level: str = "info"


@dataclass(frozen=True)
class Warn:
    """Something that the user should know though the job goes on."""

    text: str


@dataclass(frozen=True)
class Metric:
    """A number that changes while a job runs, such as the loss at an epoch.

    An undefined number (no samples of a class) is ``None``.
    """

    name: str
    step: int
    value: Optional[float] = None


Event = Union[Progress, Log, Warn, Metric]

#: JSON-RPC method of each event class.
EVENT_METHODS: dict[str, type[Event]] = {
    "progress": Progress,
    "log": Log,
    "warning": Warn,
    "metric": Metric,
}
