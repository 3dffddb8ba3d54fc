"""Peak memory of a process and all its descendants, sampled from /proc (Linux)."""

from __future__ import annotations

import threading
from collections import defaultdict
from pathlib import Path
from types import TracebackType
from typing import Optional

INTERVAL_S = 0.05
KB_IN_MB = 1024


class PeakMemory:
    """While the context is open, remembers the greatest sum of resident memory.

    Pages that processes share are counted for each, so the figure errs on the high side.

    Attributes:
        peak_mb: resident memory of the whole tree at its greatest, in MiB.
    """

    def __init__(self, root_pid: int, include_root: bool = False) -> None:
        """Watch the descendants of ``root_pid``, and itself where ``include_root`` is set."""
        self.peak_mb = 0.0
        self._root_pid = root_pid
        self._include_root = include_root
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._sample, daemon=True)

    def __enter__(self) -> PeakMemory:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self._done.set()
        self._thread.join()

    def _sample(self) -> None:
        while not self._done.wait(INTERVAL_S):
            pids = descendants(self._root_pid)
            if self._include_root:
                pids.append(self._root_pid)
            self.peak_mb = max(self.peak_mb, sum(map(resident_mb, pids)))


def descendants(root_pid: int) -> list[int]:
    """Processes that ``root_pid`` started, directly or not."""
    children = defaultdict(list)
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            children[_parent(entry)].append(int(entry.name))
    found: list[int] = []
    waiting = [root_pid]
    while waiting:
        born = children[waiting.pop()]
        found += born
        waiting += born
    return found


def _parent(entry: Path) -> int:
    try:
        # The name in parentheses may hold spaces; the parent is the second field behind it.
        return int((entry / "stat").read_text().rpartition(")")[2].split()[1])
    except (OSError, ValueError, IndexError):
        return -1


def resident_mb(pid: int) -> float:
    """Resident memory of one process in MiB; 0 if it has ended."""
    try:
        lines = (Path("/proc") / str(pid) / "status").read_text().splitlines()
    except OSError:
        return 0.0
    sizes = [line.split()[1] for line in lines if line.startswith("VmRSS:")]
    return int(sizes[0]) / KB_IN_MB if sizes else 0.0
