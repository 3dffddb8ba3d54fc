"""Jobs that behave and misbehave, for tests of the conversation between the processes."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import subprocess
import sys
import time
import warnings
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dl_studio_plugin.definitions import errors
from dl_studio_plugin.definitions.jobs import Job


@dataclass(frozen=True)
class Act:
    """What to do, and with what."""

    what: str
    text: str = ""
    number: float = 0.0


@dataclass(frozen=True)
class Done:
    """What came of it."""

    text: str = ""
    facts: dict[str, Any] = field(default_factory=dict)


JOBS = {"act": Job(Act, Done, "inference"), "missing": Job(Act, Done, "inference")}
FUNCTIONS = {
    "act": "tests.engine.process.jobs_for_tests:run",
    "missing": "tests.engine.process.no_such_module:run",
}


def run(request: Act, events: Any) -> Done:
    return globals()[f"_{request.what}"](request, events) or Done(request.text)


def _echo(request: Act, events: Any) -> None:
    events.progress(0.5, request.text)
    events.log(request.text)
    events.warning(request.text)
    events.metric("loss", 1, float("nan"))
    events.metric("loss", 2, 0.25)
    events.progress(1.0, "done")


def _print(request: Act, events: Any) -> None:
    """Everything that a library might do to stdout, below Python too."""
    for _ in range(int(request.number)):
        print('{"jsonrpc": "2.0", "id": 1, "result": {"text": "from a library"}}')  # noqa: T201
        sys.__stdout__.write("through the original stream\n")
        sys.__stdout__.flush()
        os.write(1, b"by the number of stdout, without an end of line")
        libc = ctypes.CDLL(None)
        libc.puts(b"from C")
        libc.fflush(None)
        subprocess.run(["echo", "from a child"], check=True)
        warnings.warn("a warning", stacklevel=1)
        events.progress(0.5, "printed")
    assert sys.stdin.read() == ""


def _say(request: Act, events: Any) -> None:
    """In every way that Python has."""
    print(request.text)  # noqa: T201
    sys.stderr.write(request.text)
    sys.__stdout__.write(request.text)
    warnings.warn(request.text, stacklevel=1)


def _flood(request: Act, events: Any) -> Done:
    for step in range(int(request.number)):
        events.progress(step / request.number, "working")
        events.metric("loss", step, 1.0)
    return Done()


def _wait(request: Act, events: Any) -> None:
    """Until somebody cancels."""
    while True:
        events.progress(0.1, "waiting")
        time.sleep(0.02)


def _until(request: Act, events: Any) -> Done:
    """Until the file ``text`` is there; says much, in every way, meanwhile."""
    while not Path(request.text).exists():
        events.progress(0.25, f"process {os.getpid()}")
        events.metric("loss", 1, 0.5)
        sys.stderr.write("still at work\n")
        with contextlib.suppress(OSError):  # C does not look whether it was written
            os.write(1, b"and so is a library\n")
        time.sleep(0.02)
    events.progress(0.75, "nearly done")
    return Done("done alone", {"process": os.getpid()})


def _deaf(request: Act, events: Any) -> None:
    """Not listening to any cancel, with a child that is left behind."""
    child = subprocess.Popen(["sleep", "100"])
    events.progress(0.1, f"child {child.pid}")
    time.sleep(100)


def _die(request: Act, events: Any) -> None:
    sys.stderr.write(request.text + "\n")
    os.kill(os.getpid(), int(request.number))


def _exit(request: Act, events: Any) -> None:
    os._exit(int(request.number))


def _system_exit(request: Act, events: Any) -> None:
    sys.exit(3)


def _crash(request: Act, events: Any) -> None:
    ctypes.string_at(0)


def _fail(request: Act, events: Any) -> None:
    raise getattr(errors, request.text)("a sentence.")


def _unexpected(request: Act, events: Any) -> None:
    raise ValueError(f"could not do {request.text}\nsecond line")


def _memory(request: Act, events: Any) -> None:
    raise MemoryError


def _full_disk(request: Act, events: Any) -> None:
    raise OSError(errno.ENOSPC, "No space left on device", "classes.tif")


def _secret(request: Act, events: Any) -> None:
    """A library that tells everything it knows."""
    secret = os.environ["GDAL_HTTP_USERPWD"]
    events.log(f"connecting as {secret}")
    sys.stderr.write(f"connecting as {secret}\n")
    raise ValueError(f"401 for {secret}")


def _tell(request: Act, events: Any) -> Done:
    return Done(facts={"path": sys.path, "variables": dict(os.environ), "modules": [*sys.modules]})


def _odd_result(request: Act, events: Any) -> Done:
    return Done(facts={"value": object()})
