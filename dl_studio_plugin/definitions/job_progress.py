"""What a job has said so far, read from its folder by whoever looks from time to time.

The engine appends lines to ``events.jsonl`` while somebody reads. So a reader remembers how far it
came, leaves a last line that is not whole for the next time, and reads a bounded piece at a time:
looking costs next to nothing while there is nothing new. A line that is no event (of a newer
DL Studio, or torn by a kill) is passed over.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Union

from .errors import DlStudioError, InvalidInput, error_of_kind
from .messages import (
    ERROR_METHOD,
    EVENT_METHODS,
    EVENTS_FILE,
    PICTURES_FOLDER,
    RESULT_METHOD,
    Event,
    Progress,
)
from .wire import from_json

#: Bytes that are read at a time; more is left for the next look.
PIECE_BYTES = 512 * 1024
#: Bytes at the end of a file in which its last progress and its outcome must stand.
_TAIL_BYTES = 256 * 1024
_PICTURE = re.compile(r"epoch_(\d+)_chip_(\d+)\.png")


@dataclass(frozen=True)
class Outcome:
    """What a job came to.

    Attributes:
        result: fields of the job's result; ``None`` where it failed.
        error_kind, message: as in ``errors``; empty where it succeeded.
    """

    result: Optional[dict[str, Any]] = None
    error_kind: str = ""
    message: str = ""

    @property
    def error(self) -> Optional[DlStudioError]:
        """What went wrong; ``None`` where nothing did."""
        return error_of_kind(self.error_kind, self.message) if self.error_kind else None


class JobReader:
    """Reads the events of one job, again and again.

    Attributes:
        starts: how often the job was begun afresh; when it grows, what was read before is void.
        outcome: what the job came to; ``None`` while it goes on (or is resumed).
    """

    def __init__(self, folder: Path) -> None:
        self.starts = 0
        self.outcome: Optional[Outcome] = None
        self._path = folder / EVENTS_FILE
        self._place = 0
        self._file: Optional[tuple[int, int]] = None

    def new_events(self) -> list[Union[Event, Outcome]]:
        """What was said since the last look, at most ``PIECE_BYTES`` of it."""
        try:
            status = self._path.stat()
        except OSError:
            return []
        if self._file != (status.st_dev, status.st_ino) or status.st_size < self._place:
            self._file = (status.st_dev, status.st_ino)
            self._place, self.outcome = 0, None
            self.starts += 1
        if status.st_size == self._place:
            return []
        heard = [message for line in self._new_lines() if (message := _read_line(line)) is not None]
        if heard:
            self.outcome = heard[-1] if isinstance(heard[-1], Outcome) else None
        return heard

    def _new_lines(self) -> list[bytes]:
        try:
            with self._path.open("rb") as stream:
                stream.seek(self._place)
                piece = stream.read(PIECE_BYTES)
                if b"\n" not in piece and len(piece) == PIECE_BYTES:
                    piece += stream.readline()  # a longer line; without its end it is not whole
        except OSError:
            return []
        whole = piece[: piece.rfind(b"\n") + 1]
        self._place += len(whole)
        return whole.splitlines()


def last_words(folder: Path) -> tuple[Progress, Optional[Outcome]]:
    """How far the job in ``folder`` came, and its outcome if its last line is one."""
    progress, outcome = Progress(0.0), None
    for line in _tail(folder / EVENTS_FILE):
        message = _read_line(line)
        if message is None:
            continue
        outcome = message if isinstance(message, Outcome) else None
        if isinstance(message, Progress):
            progress = message
    return progress, outcome


def picture_name(epoch: int, chip: int) -> str:
    """Name of a training's picture (imagery, label, prediction) of one chip after an epoch."""
    return f"epoch_{epoch:05d}_chip_{chip}.png"


def newest_pictures(folder: Path) -> tuple[int, list[Path]]:
    """The latest epoch of which a training's job folder holds pictures, and these; 0 for none."""
    found: dict[int, list[tuple[int, Path]]] = {}
    try:
        entries = list(os.scandir(folder / PICTURES_FOLDER))
    except OSError:
        return 0, []
    for entry in entries:
        match = _PICTURE.fullmatch(entry.name)
        if match:
            found.setdefault(int(match[1]), []).append((int(match[2]), Path(entry.path)))
    if not found:
        return 0, []
    epoch = max(found)
    return epoch, [path for _, path in sorted(found[epoch])]


def _tail(path: Path) -> list[bytes]:
    try:
        with path.open("rb") as stream:
            size = stream.seek(0, os.SEEK_END)
            stream.seek(max(0, size - _TAIL_BYTES))
            piece = stream.read(_TAIL_BYTES)
    except OSError:
        return []
    return piece[: piece.rfind(b"\n") + 1].splitlines()


def _read_line(line: bytes) -> Union[Event, Outcome, None]:
    """The event or outcome on a line; ``None`` where it is neither."""
    try:
        message = json.loads(line)
        method, content = message["method"], message["params"]
        if method == RESULT_METHOD:
            return Outcome(result=dict(content))
        if method == ERROR_METHOD:
            return Outcome(None, str(content["kind"]), str(content["message"]))
        kind = EVENT_METHODS.get(method)
        return None if kind is None else from_json(kind, content, EVENTS_FILE)
    except (ValueError, KeyError, TypeError, InvalidInput, RecursionError):
        return None
