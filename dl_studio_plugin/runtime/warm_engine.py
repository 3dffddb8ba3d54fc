"""The warm engine: one engine process that stays at hand for interactive work.

A click must be answered in less time than an engine takes to start and to load a model. So the
process is started by the first question, answers one after the other, and ends when nobody has
asked for a while. What it has loaded (a model, the embedding of a view) it keeps between questions.

Nothing here blocks the caller: a worker thread asks the process, and *callbacks are called in
that thread*. A window hands them on to its own thread by a signal.

Only the newest matters where somebody moves the mouse: a question that still waits when another
of the same *kind* is asked is dropped, and its callbacks are never called.
"""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
import traceback
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Optional

from ..definitions.errors import DlStudioError
from ..definitions.jobs import JOBS, Job
from ..definitions.messages import LOG_FILE, Event
from .engine_process import EngineProcess
from .environment import EngineEnvironment

#: How long an engine that nobody asks is kept.
IDLE_SECONDS = 600.0
#: Of closing, at most: for a job to end by itself, and for the worker once the process is gone.
_STOP_SECONDS = 1.5
_END_SECONDS = 1.0

ResultHandler = Callable[[Any], None]
ErrorHandler = Callable[[DlStudioError], None]
EventHandler = Callable[[Event], None]


@dataclass
class _Question:
    """A job that was asked for; ``is_unwanted`` once nobody wants its answer any more."""

    kind: str
    job: str
    request: Any
    on_result: ResultHandler
    on_error: ErrorHandler
    event_handler: Optional[EventHandler] = None
    unwanted: threading.Event = field(default_factory=threading.Event)

    def on_event(self, event: Event) -> None:
        """Hand on one event: a question is the listener of its own job."""
        if self.event_handler is not None:
            self.tell(self.event_handler, event)

    def tell(self, handler: Callable[[Any], None], value: Any) -> None:
        """Call a handler, unless nobody wants to know; its own fault ends nothing."""
        if self.unwanted.is_set():
            return
        try:
            handler(value)
        except Exception:  # noqa: BLE001 - a window that is gone, say; the engine goes on
            traceback.print_exc()


class WarmEngine:
    """An engine for interactive jobs; it may be asked from any thread.

    Args:
        environment: where the engine's Python is.
        idle_seconds: how long a process that nobody asks is kept.
        start: makes the process, given its log; another one only in tests.
        jobs: each job's types.
    """

    def __init__(
        self,
        environment: EngineEnvironment,
        idle_seconds: float = IDLE_SECONDS,
        start: Optional[Callable[[Path], EngineProcess]] = None,
        jobs: Mapping[str, Job] = JOBS,
    ) -> None:
        self._environment = environment
        self._idle_seconds = idle_seconds
        self._start = start or (lambda log: EngineProcess(environment.python, log))
        self._jobs = jobs
        self._changed = threading.Condition()
        self._waiting: dict[str, _Question] = {}
        self._running: Optional[_Question] = None
        self._is_closed = False
        self._worker: Optional[threading.Thread] = None
        self._engine: Optional[EngineProcess] = None
        self._folder: Optional[Path] = None

    @property
    def process_id(self) -> int:
        """The process's number; 0 while there is none."""
        engine = self._engine
        return engine.process_id if engine is not None else 0

    def ask(
        self,
        job: str,
        request: Any,
        on_result: ResultHandler,
        on_error: ErrorHandler,
        kind: str = "",
        on_event: Optional[EventHandler] = None,
    ) -> None:
        """Have ``job`` done; returns at once.

        Args:
            job: a name in ``definitions.jobs.JOBS``.
            request: its request.
            on_result: called with the job's result, in the worker thread.
            on_error: called with a DlStudioError, in the worker thread: what the job reported,
                EnvironmentMissing, or EngineStopped (the next question starts a new process).
            kind: a waiting question of the same kind is dropped; empty is the job's name.
            on_event: told the job's events, in the worker thread.
        """
        kind = kind or job
        question = _Question(kind, job, request, on_result, on_error, on_event)
        with self._changed:
            if self._is_closed:
                return
            self._waiting.pop(kind, None)  # the new one goes to the end of the line
            self._waiting[kind] = question
            if self._worker is None:
                self._worker = threading.Thread(target=self._work, name="warm engine", daemon=True)
                self._worker.start()
            self._changed.notify_all()

    def forget(self, kind: str) -> None:
        """Drop the questions of ``kind``; one that is being answered is asked to stop.

        Their callbacks are not called any more, but for one that is called at this moment.
        """
        with self._changed:
            self._waiting.pop(kind, None)
            if self._running is not None and self._running.kind == kind:
                self._running.unwanted.set()

    def close(self) -> None:
        """End the process and the worker, within three seconds; nothing is called afterwards."""
        with self._changed:
            self._is_closed = True
            self._waiting.clear()
            if self._running is not None:
                self._running.unwanted.set()
            self._changed.notify_all()
            worker = self._worker
        if worker is not None and worker is not threading.current_thread():
            worker.join(_STOP_SECONDS)
            if worker.is_alive() and self._engine is not None:
                self._engine.kill()
                worker.join(_END_SECONDS)
        self._remove_folder()

    # What the worker thread does.

    def _work(self) -> None:
        while (question := self._next()) is not None:
            self._answer(question)
            with self._changed:
                self._running = None
        self._end_engine()

    def _next(self) -> Optional[_Question]:
        """The next question; ``None`` once closed. Ends a process that is idle for too long."""
        with self._changed:
            idle_since = time.monotonic()
            while not self._is_closed:
                if self._waiting:
                    self._running = self._waiting.pop(next(iter(self._waiting)))
                    return self._running
                left = idle_since + self._idle_seconds - time.monotonic()
                if left <= 0:
                    self._end_engine()
                self._changed.wait(left if self._engine is not None else None)
            return None

    def _answer(self, question: _Question) -> None:
        try:
            result = self._ask_process(question)
        except DlStudioError as error:
            question.tell(question.on_error, error)
        else:
            question.tell(question.on_result, result)

    def _ask_process(self, question: _Question) -> Any:
        self._environment.require(self._jobs[question.job].level)
        folder = self._job_folder(question.kind)
        if self._engine is not None and not self._engine.is_alive:
            self._end_engine()  # it died while nobody asked
        engine = self._engine
        if engine is None:
            engine = self._engine = self._start(folder.parent / LOG_FILE)
        try:
            return engine.run(
                question.job, question.request, folder, question, question.unwanted.is_set
            )
        finally:
            if not engine.is_alive:
                self._end_engine()

    def _end_engine(self) -> None:
        """End the process at once: between two questions it has nothing to lose."""
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.kill()
            engine.close()

    def _job_folder(self, kind: str) -> Path:
        if self._folder is None or not self._folder.is_dir():
            self._folder = Path(tempfile.mkdtemp(prefix="dl-studio-warm-"))
        return self._folder / "".join(c if c.isalnum() else "_" for c in kind)

    def _remove_folder(self) -> None:
        folder, self._folder = self._folder, None
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)
