"""A running engine, as QGIS's side sees it: a process that is asked for one job after another.

The engine's stdout is read by one thread and its stderr by another (into the job's log, secrets
masked), so neither side can ever block the other. The caller's own thread gives the events to
the listener, looks at the user's wish to cancel every tenth of a second, and notices when the
process has died.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess  # nosec B404 - the engine is a process of its own; never through a shell
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any, Callable, Optional, Protocol

from ..definitions.errors import (
    Cancelled,
    DlStudioError,
    EngineStopped,
    LeftRunning,
    error_of_kind,
)
from ..definitions.jobs import JOBS, Job
from ..definitions.messages import (
    CANCEL_FILE,
    CANCEL_METHOD,
    CANCEL_SECONDS,
    EVENT_METHODS,
    KEEP_RUNNING_FILE,
    RUN_METHOD,
    SECRETS_VARIABLE,
    Event,
    RunJob,
)
from ..definitions.wire import from_json, to_json
from .death import cause_of_death
from .environment import how_to
from .processes import POLL_SECONDS, MaskedLog, log_tail
from .systems import available_cores, clean_environment, kill_tree, process_options

ENGINE_MAIN = Path(__file__).parents[1] / "engine" / "__main__.py"

#: Variables by which numerical libraries choose their number of threads.
_THREAD_VARIABLES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
#: How long an idle engine may take to end by itself.
_CLOSE_SECONDS = 3.0
#: How long an engine may take to notice that it was left.
_LEAVE_SECONDS = 2.0
#: A line of log that is worth reading in an error message.
_TAIL_LINES = 12


class JobListener(Protocol):
    """Told what a job does, in the thread that runs :meth:`EngineProcess.run`."""

    def on_event(self, event: Event) -> None:
        """Take in one event."""


class EngineProcess:
    """An engine; it starts with the object and ends with :meth:`close`.

    Args:
        python: the Python of the engine's environment.
        log: file that everything printed is appended to.
        secrets: variables that only this process gets; their values are masked wherever the
            engine or this object writes.
        main: the program; another one only in tests.
        jobs: each job's types.
    """

    def __init__(
        self,
        python: Path,
        log: Path,
        secrets: Optional[Mapping[str, str]] = None,
        main: Path = ENGINE_MAIN,
        jobs: Mapping[str, Job] = JOBS,
    ) -> None:
        secrets = dict(secrets or {})
        self._jobs = jobs
        self._log = MaskedLog(log, secrets.values())
        self._messages: queue.Queue[Optional[dict[str, Any]]] = queue.Queue()
        self._next_id = 0
        self._is_left = False
        try:
            self._process = subprocess.Popen(  # nosec B603 - our engine, no shell
                [str(python), "-I", "-u", "-X", "utf8", str(main)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=engine_variables(secrets, os.environ),
                **process_options(),
            )
        except OSError as error:
            self._log.close()
            raise EngineStopped(
                f"The engine could not be started ({error.strerror}: {python}). To repair its "
                f"environment, {how_to('repair')}"
            ) from error
        self._threads = [
            threading.Thread(target=self._read_messages, args=(self._process.stdout,), daemon=True),
            threading.Thread(target=self._log.copy, args=(self._process.stderr,), daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def __enter__(self) -> EngineProcess:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    @property
    def process_id(self) -> int:
        """The engine's process number."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether the process runs."""
        return self._process.poll() is None

    def run(
        self,
        job: str,
        request: Any,
        folder: Path,
        listener: JobListener,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Any:
        """Do ``job`` and wait for its result.

        Raises:
            LeftRunning: the user cancelled, and the folder says that the job goes on alone.
            Cancelled: the user cancelled.
            EngineStopped: the process ended; says why, with the end of its log.
            DlStudioError: whatever the engine reported, as the class that it named.
        """
        self._next_id += 1
        call = _Call(job, self._next_id, folder, listener)
        message = RunJob(job, str(folder), to_json(request))
        self._send({"id": call.id, "method": RUN_METHOD, "params": to_json(message)})
        while True:
            if call.deadline is None and is_cancelled():
                if (folder / KEEP_RUNNING_FILE).exists():
                    self.leave()
                    raise LeftRunning(
                        f"The job goes on without QGIS. Its folder “{folder}” tells what becomes "
                        "of it."
                    )
                self._ask_to_stop(call)
            if call.deadline is not None and time.monotonic() > call.deadline:
                self.kill()
                raise _cancelled(folder)
            try:
                received = self._messages.get(timeout=POLL_SECONDS)
            except queue.Empty:
                received = {} if self._process.poll() is None else None
            if received is None:
                raise self._stopped(call)
            if "id" in received and received["id"] in (call.id, None):
                return self._outcome(job, received)
            self._tell(call, received)

    def leave(self) -> None:
        """Let the process go on without this object; it goes away when its job has ended."""
        self._is_left = True
        with contextlib.suppress(OSError):
            if self._process.stdin:
                self._process.stdin.close()
        # The engine lets go of the other pipes as soon as it knows. One that a child of it still
        # holds is left open: its reader ends with this program.
        for thread in self._threads:
            thread.join(_LEAVE_SECONDS)

    def close(self) -> None:
        """End the process: by itself when it is idle, by force when it is not.

        A process that was left is not ended.
        """
        if self._is_left:
            if not any(thread.is_alive() for thread in self._threads):
                self._log.close()
            return
        if self._process.poll() is None and self._process.stdin:
            try:
                self._process.stdin.close()
                self._process.wait(_CLOSE_SECONDS)
            except (OSError, subprocess.TimeoutExpired):
                self._log.write("The engine was ended by force.")
        self.kill()
        self._log.close()

    def kill(self) -> None:
        """End the process and its children at once, unless it was left."""
        if self._is_left:
            return
        kill_tree(self._process)
        for thread in self._threads:
            thread.join(_CLOSE_SECONDS)
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream:
                with contextlib.suppress(OSError):  # what was still to be sent
                    stream.close()

    def _read_messages(self, stream: IO[bytes]) -> None:
        for line in iter(stream.readline, b""):
            try:
                message = json.loads(line)
            except ValueError:
                message = None
            if isinstance(message, dict):
                self._messages.put(message)
            else:
                self._log.write(line.decode("utf-8", "replace"))
        self._messages.put(None)

    def _send(self, message: dict[str, Any]) -> None:
        line = json.dumps({"jsonrpc": "2.0", **message}) + "\n"
        try:
            if self._process.stdin:
                self._process.stdin.write(line.encode())
                self._process.stdin.flush()
        except (OSError, ValueError):  # ValueError: this side has closed the pipe already
            return  # it has died; the reading side tells why

    def _ask_to_stop(self, call: _Call) -> None:
        call.deadline = time.monotonic() + CANCEL_SECONDS
        self._send({"method": CANCEL_METHOD})
        if call.folder.is_dir():
            (call.folder / CANCEL_FILE).touch()

    def _tell(self, call: _Call, received: dict[str, Any]) -> None:
        kind = EVENT_METHODS.get(received.get("method", ""))
        if kind is not None:
            call.listener.on_event(from_json(kind, received.get("params"), "event"))

    def _outcome(self, job: str, received: dict[str, Any]) -> Any:
        error = received.get("error")
        if error is not None:
            kind = (error.get("data") or {}).get("kind", DlStudioError.kind)
            raise error_of_kind(kind, error.get("message", ""))
        return from_json(self._jobs[job].result, received.get("result"), job)

    def _stopped(self, call: _Call) -> DlStudioError:
        self.kill()
        if call.deadline is not None:
            return _cancelled(call.folder)
        tail = log_tail(self._log.path, _TAIL_LINES)
        cause = cause_of_death(self._process.returncode, tail)
        kept = f"What was done is kept in “{call.folder}”; running it again goes on from there."
        end = f"\nThe end of its log ({self._log.path}):\n{tail}" if tail else ""
        return EngineStopped(f"The engine stopped during “{call.job}”: {cause} {kept}{end}")


class _Call:
    """A job that this side waits for; ``deadline`` is set once the user has cancelled."""

    def __init__(self, job: str, call_id: int, folder: Path, listener: JobListener) -> None:
        self.job = job
        self.id = call_id
        self.folder = folder
        self.listener = listener
        self.deadline: Optional[float] = None


def engine_variables(secrets: Mapping[str, str], variables: Mapping[str, str]) -> dict[str, str]:
    """What an engine's process starts with: the user's variables, thread limits, secrets."""
    cores = str(available_cores())
    return {
        **dict.fromkeys(_THREAD_VARIABLES, cores),
        **clean_environment(variables),
        **secrets,
        SECRETS_VARIABLE: ",".join(secrets),
    }


def _cancelled(folder: Path) -> Cancelled:
    return Cancelled(
        f"The job was cancelled. What was done is kept in “{folder}” and a run with the same "
        "parameters goes on from there."
    )
