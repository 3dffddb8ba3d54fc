"""A job's folder as the engine writes it: the request, every event, and the outcome last."""

from __future__ import annotations

import json
import math
import threading
import time
from pathlib import Path
from typing import Any, Callable, Optional

from ..definitions.atomic import write_atomically
from ..definitions.errors import Cancelled
from ..definitions.messages import (
    CANCEL_FILE,
    ERROR_METHOD,
    EVENT_METHODS,
    EVENTS_FILE,
    JOB_FILE,
    RESULT_METHOD,
    STOP_FILE,
    Event,
    Log,
    Metric,
    Progress,
    RunJob,
    Warn,
)
from ..definitions.wire import to_json

#: Progress that comes faster is left out, unless its text is new.
_PROGRESS_SECONDS = 0.1
#: How often the cancel file is looked for.
_LOOK_SECONDS = 0.2
_METHOD_OF = {kind: method for method, kind in EVENT_METHODS.items()}

#: Told every message (method, params) that goes into ``events.jsonl``.
Listener = Callable[[str, dict[str, Any]], None]


class JobFolder:
    """The ``Events`` of one job; every message goes to ``events.jsonl`` and to ``listener``.

    The events of a job that is resumed are appended to those before, so curves are whole; a
    different request starts a new file.
    """

    def __init__(
        self,
        run: RunJob,
        listener: Listener,
        is_stopped: Callable[[], bool],
        mask: Callable[[str], str] = lambda text: text,
    ) -> None:
        self.folder = Path(run.folder)
        self._listener = listener
        self._is_stopped = is_stopped
        self._mask = mask
        self._lock = threading.Lock()
        self._last_progress = Progress(-1.0)
        self._last_progress_time = 0.0
        self._last_look = 0.0
        self._cancel_file = self.folder / CANCEL_FILE
        self._begin(run)

    def _begin(self, run: RunJob) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self._cancel_file.unlink(missing_ok=True)
        (self.folder / STOP_FILE).unlink(missing_ok=True)
        job_file = self.folder / JOB_FILE
        request = json.dumps({"job": run.job, "request": run.request}, indent=2, sort_keys=True)
        goes_on = job_file.exists() and job_file.read_text("utf-8") == request
        if not goes_on:
            write_atomically(job_file, request)
        mode = "a" if goes_on else "w"
        self._stream = (self.folder / EVENTS_FILE).open(mode, encoding="utf-8", newline="\n")

    def progress(self, fraction: float, text: str = "") -> None:
        """Tell how far the job is; see ``Events``."""
        self.check_cancelled()
        fraction = min(max(fraction, 0.0), 1.0) if math.isfinite(fraction) else 0.0
        now = time.monotonic()
        with self._lock:
            last = self._last_progress
            is_news = text != last.text or fraction >= 1.0 > last.fraction
            if not is_news and now - self._last_progress_time < _PROGRESS_SECONDS:
                return
            self._last_progress, self._last_progress_time = Progress(fraction, text), now
        self._tell(Progress(fraction, text))

    def log(self, text: str, level: str = "info") -> None:
        """Write a line to the log; see ``Events``."""
        self.check_cancelled()
        self._tell(Log(text, level))

    def warning(self, text: str) -> None:
        """Tell the user something; see ``Events``."""
        self.check_cancelled()
        self._tell(Warn(text))

    def metric(self, name: str, step: int, value: Optional[float]) -> None:
        """Report a number of a step; see ``Events``."""
        self.check_cancelled()
        self._tell(Metric(name, int(step), None if value is None else float(value)))

    def check_cancelled(self) -> None:
        """Raise ``Cancelled`` if the user has asked the job to stop."""
        now = time.monotonic()
        is_cancelled = self._is_stopped()
        if not is_cancelled and now - self._last_look >= _LOOK_SECONDS:
            self._last_look = now
            is_cancelled = self._cancel_file.exists()
        if is_cancelled:
            self._last_look = 0.0  # and stay cancelled for all threads that ask
            raise Cancelled(
                f"The job was cancelled. What was done is kept in “{self.folder}” and a run with "
                "the same parameters goes on from there."
            )

    def end_with_result(self, result: dict[str, Any]) -> None:
        """Write the outcome of a job that succeeded."""
        self._write(RESULT_METHOD, result)
        self._stream.close()

    def end_with_error(self, kind: str, message: str) -> None:
        """Write the outcome of a job that failed or was cancelled."""
        self._write(ERROR_METHOD, {"kind": kind, "message": self._mask(message)})
        self._stream.close()

    def _tell(self, event: Event) -> None:
        params = {
            name: self._mask(value) if isinstance(value, str) else value
            for name, value in to_json(event).items()
        }
        method = _METHOD_OF[type(event)]
        self._write(method, params)
        self._listener(method, params)

    def _write(self, method: str, params: dict[str, Any]) -> None:
        line = json.dumps({"method": method, "params": params}, ensure_ascii=False)
        with self._lock:
            if not self._stream.closed:  # a thread of the job may outlive it
                self._stream.write(line + "\n")
                self._stream.flush()
