"""What the two processes say to each other: JSON-RPC 2.0, one message a line.

QGIS sends the request ``run`` (:class:`RunJob`) and the notification ``cancel``; the engine
answers with a result or an error whose ``data.kind`` names a class of ``errors``, and tells of
its work by notifications named after the event classes here. The same events, one a line, are
written to the job folder's ``events.jsonl``, so a reader that comes later sees all of them.

A *job folder* holds all that a job needs and says::

    job.json      the request
    events.jsonl  what the engine said, in order; the last line is the outcome
    parts/        finished pieces that a resumed job uses again
    cancel        its existence asks the engine to stop
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Optional, Union

JOB_FILE = "job.json"
EVENTS_FILE = "events.jsonl"
PARTS_FOLDER = "parts"
CANCEL_FILE = "cancel"


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
