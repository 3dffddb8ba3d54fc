"""A test's end of an engine's pipes, for saying what no client of ours would say."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ENGINE = Path(__file__).parent / "engine_for_tests.py"


class Conversation:
    """An engine for tests, asked line by line."""

    def __init__(
        self, log: Path, variables: dict[str, str] | None = None, stderr: int | None = None
    ) -> None:
        self._log = log.open("wb")
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-u", str(ENGINE)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log if stderr is None else stderr,
            env={"PATH": "/usr/bin:/bin", **(variables or {})},
            start_new_session=True,
        )

    def say(self, line: bytes) -> None:
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()

    def send(self, **message: Any) -> None:
        self.say(json.dumps({"jsonrpc": "2.0", **message}).encode())

    def run(self, request_id: Any, folder: Path, **act: Any) -> None:
        params = {"job": "act", "folder": str(folder), "request": act}
        self.send(id=request_id, method="run", params=params)

    def hear(self) -> dict[str, Any]:
        """The next message, whatever it is."""
        return json.loads(self.process.stdout.readline())

    def answer(self) -> dict[str, Any]:
        """The next message that is an answer."""
        while "id" not in (message := self.hear()):
            pass
        return message

    def close(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()
        self._log.close()


def has_ended(process_id: int, seconds: float = 5.0) -> bool:
    """Whether a process is gone, or goes within ``seconds``: a kill takes the system a moment."""
    deadline = time.monotonic() + seconds
    while is_running(process_id):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


def is_running(process_id: int) -> bool:
    """Whether a process is there and has not ended."""
    try:
        state = Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in "ZX"
