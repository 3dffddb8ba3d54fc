"""Locks between processes: a file that a process holds, and that is let go of even after a kill."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from .errors import InvalidInput, NotPossible

#: Whoever asks :func:`is_held` holds the lock for a moment; so one try is not enough.
_TRIES = 4
_SECONDS_BETWEEN = 0.03


@contextlib.contextmanager
def hold_lock(path: Path, busy: str) -> Iterator[None]:
    """Hold ``path`` as this process's own; the system lets go of it even after a kill.

    Raises:
        NotPossible: another process holds it; ``busy`` is the error's sentence.
        InvalidInput: the folder cannot be written to.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        opened = path.open("a+b")
    except OSError as error:
        raise InvalidInput(
            f"The folder “{path.parent}” cannot be written to ({error.strerror}). Choose another "
            "one, or ask for the right to write there."
        ) from error
    with opened as stream:
        for tries_left in reversed(range(_TRIES)):
            try:
                _take(stream)
                break
            except OSError as error:
                if not tries_left:
                    raise NotPossible(busy) from error
                time.sleep(_SECONDS_BETWEEN)
        yield


def is_held(path: Path) -> bool:
    """Whether a process holds the lock ``path`` now."""
    try:
        with path.open("r+b") as stream:
            _take(stream)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False


def _take(stream: IO[bytes]) -> None:
    """Lock an open file, or raise ``OSError``; closing the file unlocks it."""
    if sys.platform == "win32":
        import msvcrt

        windows: Any = msvcrt  # its functions exist on Windows only
        windows.locking(stream.fileno(), windows.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
