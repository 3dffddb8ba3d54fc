"""An engine that stays: for work that a person waits for, such as a preview or a suggestion.

Starting an engine takes a second and loading a model another; so interactive jobs share one
process, which is started by the first question and ended when nobody has asked for a while.
Questions are answered one after the other on a thread. A newer question with the same *key* takes
the place of one that still waits: only the last preview of a form matters.
"""

from __future__ import annotations

import shutil
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ..definitions.errors import DlStudioError, EngineStopped
from ..definitions.jobs import JOBS
from ..definitions.messages import LOG_FILE
from .client import SilentListener
from .engine_process import EngineProcess
from .environment import EngineEnvironment

#: An engine that nobody asked for this long ends.
IDLE_SECONDS = 600.0
_JOIN_SECONDS = 3.0


@dataclass(frozen=True)
class _Question:
    job: str
    request: Any
    on_result: Callable[[Any], object]
    on_error: Callable[[DlStudioError], object]
    key: str


class WarmEngine:
    """Answers questions until it is closed; all methods may be called from any thread.

    Args:
        environment: that the engine runs in.
        idle_seconds: after which an engine without questions ends.
    """

    def __init__(self, environment: EngineEnvironment, idle_seconds: float = IDLE_SECONDS) -> None:
        self._environment = environment
        self._idle_seconds = idle_seconds
        self._waiting: list[_Question] = []
        self._wake = threading.Condition()
        self._closed = False
        self._thread: Optional[threading.Thread] = None
        self._engine: Optional[EngineProcess] = None
        self._folder: Optional[Path] = None
        self._number = 0

    def ask(
        self,
        job: str,
        request: Any,
        on_result: Callable[[Any], object],
        on_error: Callable[[DlStudioError], object],
        key: str = "",
    ) -> None:
        """Have ``job`` done; one of the two is called with its outcome, on the engine's thread.

        Args:
            job: a name in ``definitions.jobs.JOBS``.
            request: its request.
            on_result: called with its result.
            on_error: called with what went wrong.
            key: a waiting question with the same key is dropped; empty drops none.
        """
        question = _Question(job, request, on_result, on_error, key)
        with self._wake:
            if self._closed:
                return
            if key:
                self._waiting = [other for other in self._waiting if other.key != key]
            self._waiting.append(question)
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(target=self._answer, daemon=True)
                self._thread.start()
            self._wake.notify()

    def close(self) -> None:
        """Drop what waits and end the process; the question at work ends with it."""
        with self._wake:
            self._closed = True
            self._waiting = []
            self._wake.notify()
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join(_JOIN_SECONDS)

    # -- on the thread --------------------------------------------------------------------------

    def _answer(self) -> None:
        try:
            while True:
                question = self._next()
                if question is None:
                    return
                try:
                    result = self._run(question)
                except DlStudioError as error:
                    if isinstance(error, EngineStopped):
                        self._end_engine()
                    self._tell(question.on_error, error)
                else:
                    self._tell(question.on_result, result)
        finally:
            self._end_engine()

    def _next(self) -> Optional[_Question]:
        """The next question; ``None`` when it is time to end."""
        with self._wake:
            if not self._waiting and not self._closed:
                self._wake.wait(self._idle_seconds)
            if self._closed or not self._waiting:
                self._thread = None
                return None
            return self._waiting.pop(0)

    def _tell(self, listener: Callable[[Any], object], outcome: Any) -> None:
        if not self._closed:
            listener(outcome)

    def _run(self, question: _Question) -> Any:
        self._environment.require(JOBS[question.job].level)
        engine, folder = self._running_engine()
        self._number += 1
        job_folder = folder / f"job_{self._number}"
        try:
            return engine.run(
                question.job, question.request, job_folder, SilentListener(), self._is_closed
            )
        finally:
            shutil.rmtree(job_folder, ignore_errors=True)

    def _is_closed(self) -> bool:
        return self._closed

    def _running_engine(self) -> tuple[EngineProcess, Path]:
        if self._engine is None or self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="dl-studio-warm-"))
            self._engine = EngineProcess(self._environment.python, self._folder / LOG_FILE)
        return self._engine, self._folder

    def _end_engine(self) -> None:
        engine, self._engine = self._engine, None
        folder, self._folder = self._folder, None
        if engine is not None:
            engine.close()
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)
