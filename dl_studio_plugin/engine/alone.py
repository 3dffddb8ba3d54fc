"""A job that goes on when its reader has gone away, because its user wished so.

Nobody reads what it says any more, so it must not write into the pipes: what is printed goes
into the log by the engine itself, and both pipes are let go of, which also tells a reader that
is still there that the engine knows. The folder is all that is left of the conversation: events
and outcome go into it, and the ``cancel`` file in it stops the job.
"""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Optional

from ..definitions.messages import CANCEL_FILE, KEEP_RUNNING_FILE, LOG_FILE

_LOOK_SECONDS = 0.2


def is_to_go_on(folder: Path) -> bool:
    """Whether the job in ``folder`` may go on without a reader."""
    return (folder / KEEP_RUNNING_FILE).exists()


def write_own_log(folder: Path, mask: Optional[Callable[[str], str]]) -> None:
    """Send what is printed to the job's log instead of to the reader.

    Args:
        folder: of the job.
        mask: takes secrets out of a line; ``None`` where there are none to take out.
    """
    with contextlib.suppress(OSError):
        log = os.open(folder / LOG_FILE, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
        if mask is None:  # straight into the file, so that even the words of a crash arrive
            target = log
        else:
            source, target = os.pipe()
            threading.Thread(target=_copy, args=(source, log, mask), daemon=True).start()
        for number in (1, 2):
            os.dup2(target, number)
        os.close(target)


def close_quietly(stream: BinaryIO) -> None:
    """Let go of a pipe whose other end may be gone."""
    with contextlib.suppress(OSError):
        stream.close()


def wait_for_cancel(folder: Path, has_ended: Callable[[], bool]) -> None:
    """Return when somebody cancels the job in ``folder``, or when it has ended."""
    while not has_ended() and not (folder / CANCEL_FILE).exists():
        time.sleep(_LOOK_SECONDS)


def _copy(source: int, log: int, mask: Callable[[str], str]) -> None:
    with os.fdopen(source, "rb") as lines:
        for line in lines:
            os.write(log, mask(line.decode("utf-8", "replace")).encode("utf-8"))
