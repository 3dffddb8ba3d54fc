"""Why a process ended, as far as its exit status and the end of its log tell."""

from __future__ import annotations

import re
import signal

_OUT_OF_MEMORY = "the memory ran out. Choose a smaller batch or tile size, or close other programs."
_CRASHED = "a library in it crashed. Try again; if it happens again, repair the environment."
_DAMAGED = "a package of its environment is missing or damaged. Repair the environment."

#: (pattern in the end of the log, cause). What the log says comes before the exit status.
_IN_LOG = (
    (r"MemoryError|bad_alloc|[Cc]annot allocate memory|DefaultCPUAllocator", _OUT_OF_MEMORY),
    (r"ModuleNotFoundError|ImportError|DLL load failed|cannot open shared object", _DAMAGED),
)

_SIGNALS = {
    "SIGKILL": f"the system ended it (signal 9), most likely because {_OUT_OF_MEMORY}",
    "SIGSEGV": _CRASHED,
    "SIGABRT": _CRASHED,
    "SIGBUS": _CRASHED,
    "SIGFPE": _CRASHED,
    "SIGILL": "a library in it needs a newer processor than this computer has.",
    "SIGTERM": "it was asked to end (signal 15) by another program, or the computer shut down.",
    "SIGINT": "it was interrupted from the keyboard (signal 2).",
}

#: Exit statuses of Windows.
_WINDOWS = {
    0xC0000005: _CRASHED,
    0xC0000374: _CRASHED,
    0xC0000409: _CRASHED,
    0xC0000017: _OUT_OF_MEMORY,
    0xC000012D: _OUT_OF_MEMORY,
    0xC0000135: _DAMAGED,
    0xC000001D: _SIGNALS["SIGILL"],
    0xC000013A: _SIGNALS["SIGINT"],
}


def cause_of_death(status: int, log: str) -> str:
    """A sentence without its beginning (“the engine stopped: …”).

    Args:
        status: as ``subprocess`` gives it: a signal counts below zero.
        log: the end of what the process printed.
    """
    for pattern, cause in _IN_LOG:
        if re.search(pattern, log):
            return cause
    windows = _WINDOWS.get(status & 0xFFFFFFFF)  # told with and without a sign
    if windows or status >= 0:
        return windows or f"it ended by itself with status {status}."
    name = _signal_name(-status)
    return _SIGNALS.get(name, f"it was ended by {name}.")


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
