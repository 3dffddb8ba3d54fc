"""Running a program of ours to its end: its lines one by one, its log without secrets."""

from __future__ import annotations

import queue
import subprocess  # nosec B404 - pip and the engine run in processes of their own; no shell
import threading
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import IO, Callable, Optional

from ..definitions.errors import Cancelled
from ..definitions.masking import mask_secrets
from .systems import kill_tree, process_options

#: How often a waiting caller looks whether the user cancelled.
POLL_SECONDS = 0.1


class MaskedLog:
    """A text file that a program's output goes to, line by line, with the secrets masked."""

    def __init__(self, path: Path, secrets: Iterable[str] = ()) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.path = path
        self._secrets = tuple(secrets)
        self._stream = path.open("a", encoding="utf-8", errors="replace", newline="\n")

    def write(self, line: str) -> str:
        """Append ``line``; returns it masked."""
        masked = mask_secrets(line.rstrip("\r\n"), self._secrets)
        self._stream.write(masked + "\n")
        self._stream.flush()
        return masked

    def copy(self, stream: IO[bytes]) -> None:
        """Append all that comes out of ``stream``."""
        for line in iter(lambda: stream.readline(65536), b""):
            self.write(line.decode("utf-8", "replace"))

    def close(self) -> None:
        """Close the file."""
        self._stream.close()


def log_tail(path: Path, lines: int = 20, limit_bytes: int = 20_000) -> str:
    """The last lines of a log; empty if there is none."""
    try:
        with path.open("rb") as stream:
            stream.seek(max(0, path.stat().st_size - limit_bytes))
            return "\n".join(stream.read().decode("utf-8", "replace").splitlines()[-lines:])
    except OSError:
        return ""


def run_logged(
    command: Sequence[str],
    variables: Mapping[str, str],
    log: MaskedLog,
    on_line: Callable[[str], object],
    is_cancelled: Callable[[], bool],
    not_logged: str = "\0",
) -> int:
    """Run ``command`` to its end; its output goes to ``log``, and to ``on_line`` as it comes.

    Lines that begin with ``not_logged`` only go to ``on_line``.

    Returns:
        The exit status.

    Raises:
        Cancelled: the user cancelled; the program and its children are gone.
    """
    process = subprocess.Popen(  # nosec B603 - programs of the engine's environment, no shell
        list(command),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=dict(variables),
        **process_options(),
    )
    lines: queue.Queue[Optional[str]] = queue.Queue()
    reader = threading.Thread(target=_read_lines, args=(process.stdout, lines), daemon=True)
    reader.start()
    try:
        while True:
            if is_cancelled():
                raise Cancelled("The installation was cancelled.")
            try:
                line = lines.get(timeout=POLL_SECONDS)
            except queue.Empty:
                continue
            if line is None:
                return process.wait()
            on_line(line if line.startswith(not_logged) else log.write(line))
    finally:
        kill_tree(process)
        reader.join()
        if process.stdout:
            process.stdout.close()


def _read_lines(stream: IO[bytes], lines: queue.Queue[Optional[str]]) -> None:
    for line in iter(stream.readline, b""):
        lines.put(line.decode("utf-8", "replace").rstrip("\r\n"))
    lines.put(None)
