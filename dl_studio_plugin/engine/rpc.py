"""The engine's side of the conversation: JSON-RPC 2.0, one message a line.

Only messages may travel on the engine's stdin and stdout, yet any library, in Python or below
it, may print. So the two streams are saved under other numbers first, and what is left in their
places is an empty stdin and stderr (:func:`take_over_streams`).

One thread reads messages, so a cancel is heard at once; the main thread runs jobs, one at a
time. When stdin ends, the reader is gone: a running job is cancelled, and if it does not come to
an end by itself, the process ends without it. No engine outlives its QGIS, but for a job whose
user wished so (``keep_running`` in its folder): it goes on alone (see ``alone``).
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import queue
import signal
import sys
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Optional, Union

from ..definitions.errors import DlStudioError, InvalidInput
from ..definitions.jobs import JOBS, Job
from ..definitions.locks import hold_lock
from ..definitions.masking import mask_secrets
from ..definitions.messages import (
    CANCEL_METHOD,
    CANCEL_SECONDS,
    ENGINE_LOCK_FILE,
    MAX_LINE_BYTES,
    RUN_METHOD,
    SECRETS_VARIABLE,
    RunJob,
)
from ..definitions.wire import from_json, to_json
from .alone import close_quietly, is_to_go_on, wait_for_cancel, write_own_log
from .faults import fault_of
from .job_folder import JobFolder
from .jobs import load_function

PARSE_ERROR, INVALID_REQUEST, METHOD_NOT_FOUND, INVALID_PARAMS = -32700, -32600, -32601, -32602
BUSY, JOB_FAILED = -32000, -32001

RequestId = Union[str, int, float, None]


class MessageError(Exception):
    """A message that is answered with an error instead of being done."""

    def __init__(self, code: int, message: str, request_id: RequestId = None) -> None:
        super().__init__(message)
        self.code = code
        self.request_id = request_id


@dataclass
class _Run:
    """A job that was accepted, and whether it should stop."""

    request_id: RequestId
    message: RunJob
    request: Any
    stop: threading.Event = field(default_factory=threading.Event)

    @property
    def folder(self) -> Path:
        return Path(self.message.folder)

    @property
    def busy(self) -> str:
        folder = self.message.folder
        return f"Another run is working in “{folder}”. Wait until it has ended, or cancel it."


def take_over_streams() -> tuple[BinaryIO, BinaryIO]:
    """Keep stdin and stdout for messages alone; printing goes to stderr from now on."""
    incoming = os.fdopen(os.dup(0), "rb")
    outgoing = os.fdopen(os.dup(1), "wb", buffering=0)
    empty = os.open(os.devnull, os.O_RDONLY)
    os.dup2(empty, 0)
    os.close(empty)
    os.dup2(2, 1)
    raw = _Printed(2, "w", closefd=False)
    printed = io.TextIOWrapper(raw, "utf-8", "backslashreplace", write_through=True)
    sys.stdout = sys.stderr = sys.__stdout__ = sys.__stderr__ = printed  # type: ignore[misc]
    return incoming, outgoing


class _Printed(io.FileIO):
    """What is printed; that its reader has gone does not end a job, which may go on alone."""

    def write(self, data: Any) -> int:
        """Write what can be written, and claim all."""
        with contextlib.suppress(OSError):
            super().write(data)
        return len(data)


def serve(functions: Mapping[str, str], jobs: Mapping[str, Job] = JOBS) -> None:
    """Do the jobs that stdin asks for, until it ends.

    Args:
        functions: place of each job's function, ``package.module:function``.
        jobs: each job's types.
    """
    incoming, outgoing = take_over_streams()
    _Server(outgoing, functions, jobs).run(incoming)


class _Server:
    def __init__(
        self, outgoing: BinaryIO, functions: Mapping[str, str], jobs: Mapping[str, Job]
    ) -> None:
        self._outgoing = outgoing
        self._functions = functions
        self._jobs = jobs
        self._write_lock = threading.Lock()
        self._waiting: queue.Queue[Optional[_Run]] = queue.Queue()
        self._current: Optional[_Run] = None
        self._state_lock = threading.Lock()
        names = filter(None, os.environ.get(SECRETS_VARIABLE, "").split(","))
        self._secrets = [os.environ[name] for name in names if name in os.environ]

    def run(self, incoming: BinaryIO) -> None:
        threading.Thread(target=self._listen, args=(incoming,), daemon=True).start()
        while (run := self._waiting.get()) is not None:
            self._do(run)

    # What the reading thread does.

    def _listen(self, incoming: BinaryIO) -> None:
        for line in read_lines(incoming):
            try:
                self._hear(line)
            except MessageError as error:
                self._answer_error(error.request_id, error.code, str(error), "invalid_input")
        self._waiting.put(None)
        self._go_on_alone()
        self._stop_current()
        # A job deep inside a library cannot hear; the process ends when this time is over.
        watch = threading.Timer(CANCEL_SECONDS, _end_by_force)
        watch.daemon = True
        watch.start()

    def _hear(self, line: bytes) -> None:
        method, params, request_id, wants_answer = parse_message(line)
        if method == RUN_METHOD:
            if not wants_answer:
                raise MessageError(INVALID_REQUEST, "The request “run” needs an id.")
            self._accept(params, request_id)
        elif method == CANCEL_METHOD:
            self._stop_current()
            if wants_answer:
                self._send({"jsonrpc": "2.0", "id": request_id, "result": None})
        elif wants_answer:
            raise MessageError(METHOD_NOT_FOUND, f"There is no method “{method}”.", request_id)

    def _accept(self, params: Any, request_id: RequestId) -> None:
        try:
            message = from_json(RunJob, params, RUN_METHOD)
            if message.job not in self._functions:
                raise InvalidInput(f"The engine has no job “{message.job}”.")
            request = from_json(self._jobs[message.job].request, message.request, message.job)
        except InvalidInput as error:
            raise MessageError(INVALID_PARAMS, str(error), request_id) from error
        with self._state_lock:
            if self._current is not None:
                raise MessageError(BUSY, "The engine is busy with another job.", request_id)
            self._current = _Run(request_id, message, request)
            self._waiting.put(self._current)

    def _stop_current(self) -> None:
        with self._state_lock:
            if self._current is not None:
                self._current.stop.set()

    def _go_on_alone(self) -> None:
        """Where the user wished so, let the job go on until it ends or somebody cancels it."""
        run = self._current
        if run is None or not is_to_go_on(run.folder):
            return
        write_own_log(run.folder, self._mask if self._secrets else None)
        with self._write_lock:
            close_quietly(self._outgoing)
        wait_for_cancel(run.folder, lambda: self._current is not run)

    # What the main thread does.

    def _do(self, run: _Run) -> None:
        """One job from its request to its answer; the engine's one boundary for exceptions."""
        folder: Optional[JobFolder] = None
        answer: dict[str, Any]
        try:
            with hold_lock(run.folder / ENGINE_LOCK_FILE, run.busy):
                folder = JobFolder(run.message, self._notify, run.stop.is_set, self._mask)
                function = load_function(self._functions[run.message.job])
                result = to_json(function(run.request, folder))
                folder.end_with_result(result)
            answer = {"result": result}
        except BaseException as error:  # noqa: BLE001 - also SystemExit from a library
            fault = fault_of(error)
            answer = {"error": self._failure(folder, fault)}
        with self._state_lock:
            self._current = None
        self._send({"jsonrpc": "2.0", "id": run.request_id, **answer})

    def _failure(self, folder: Optional[JobFolder], fault: DlStudioError) -> dict[str, Any]:
        message = self._mask(str(fault))
        try:
            if folder:
                folder.end_with_error(fault.kind, message)
        except OSError as error:  # the disk that the job has filled
            sys.stderr.write(f"The outcome could not be written: {error}\n")
        return {"code": JOB_FAILED, "message": message, "data": {"kind": fault.kind}}

    def _mask(self, text: str) -> str:
        return mask_secrets(text, self._secrets)

    # What both do.

    def _notify(self, method: str, params: dict[str, Any]) -> None:
        self._send({"jsonrpc": "2.0", "method": method, "params": params})

    def _answer_error(self, request_id: RequestId, code: int, message: str, kind: str) -> None:
        error = {"code": code, "message": self._mask(message), "data": {"kind": kind}}
        self._send({"jsonrpc": "2.0", "id": request_id, "error": error})

    def _send(self, message: dict[str, Any]) -> None:
        line = json.dumps(message).encode() + b"\n"
        try:
            with self._write_lock:
                view = memoryview(line)
                while view:  # an unbuffered pipe may take a part
                    view = view[self._outgoing.write(view) :]
        except (OSError, ValueError):  # ValueError: this side has closed the pipe already
            run = self._current
            if run is None or not is_to_go_on(run.folder):
                self._stop_current()  # nobody reads any more


def _end_by_force() -> None:
    """End this process, and its children where it leads a group as our client starts it."""
    if os.name == "posix" and os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os._exit(1)


def read_lines(stream: BinaryIO) -> Iterator[bytes]:
    """Lines of ``stream``; one that is too long comes as its first part and the rest is skipped."""
    while line := stream.readline(MAX_LINE_BYTES + 1):
        part = line
        while not part.endswith(b"\n") and (part := stream.readline(MAX_LINE_BYTES)):
            pass
        if line.strip():
            yield line


def parse_message(line: bytes) -> tuple[str, Any, RequestId, bool]:
    """Method, parameters, id and whether an answer is wanted, of one JSON-RPC line.

    Raises:
        MessageError: with JSON-RPC's code for what is wrong with it.
    """
    if len(line) > MAX_LINE_BYTES:
        raise MessageError(INVALID_REQUEST, "The message is too long.")
    try:
        message = json.loads(line, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise MessageError(PARSE_ERROR, f"The message is not JSON ({error}).") from error
    if not isinstance(message, dict) or message.get("jsonrpc") != "2.0":
        raise MessageError(INVALID_REQUEST, "The message is not a JSON-RPC 2.0 request.")
    request_id = message.get("id")
    if isinstance(request_id, bool) or not isinstance(request_id, (str, int, float, type(None))):
        raise MessageError(INVALID_REQUEST, "The request's id is neither text nor a number.")
    method = message.get("method")
    if not isinstance(method, str):
        raise MessageError(INVALID_REQUEST, "The request names no method.", request_id)
    return method, message.get("params", {}), request_id, "id" in message


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")
