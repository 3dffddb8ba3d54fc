"""Finished strips as files of their own, so that an interrupted run loses little.

The job's folder of parts holds::

    inference.json   a RunRecord: what is computed, how, and by which plan
    strips.jsonl     the journal: a line a finished strip, with size and sha256 of its file
    strip_*.tif      its pixels, a band a layer; no file where nothing is predicted
    strip_*.npz      in its place where objects are sought: what its tiles saw

A strip's line is written after its file is safe on the disk. A resumed run takes the record's plan
and computes what no line vouches for; a file that does not match its line is computed again. So
the same bytes come out whether or not the run was interrupted (see ``computation`` for the one
thing that may change in between).
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
from rasterio.io import MemoryFile
from rasterio.transform import Affine

from ...definitions.atomic import write_atomically
from ...definitions.errors import DlStudioError, InvalidInput
from ...definitions.label_classes import IGNORED_VALUE
from ...definitions.wire import from_json, to_json
from .plan import TileChoice

RECORD_FILE = "inference.json"
JOURNAL_FILE = "strips.jsonl"
RECORD_VERSION = 1
_BLOCK = 256
#: A strip's place follows from the plan; GDAL wants one in the file all the same.
_NOWHERE = Affine(1, 0, 1, 0, -1, 1)


@dataclass(frozen=True)
class RunRecord:
    """What a run computes and how.

    Attributes:
        run: hash of all that the user asked for and of the model.
        imagery: fingerprint of the imagery, so that a changed file is noticed.
        runtime, device, precision: what the network runs on.
        choice: what the tile plan follows from.
        layers: bands of a strip's file: ``classes``, then ``confidence``, ``probabilities``;
            or ``objects``.
    """

    run: str
    imagery: str
    runtime: str
    device: str
    precision: str
    choice: TileChoice
    layers: tuple[str, ...]
    version: int = RECORD_VERSION


@dataclass(frozen=True)
class StripEntry:
    """The journal's line on a finished strip.

    Attributes:
        sha256: of the file; empty where nothing is predicted and there is no file.
        predicted: number of pixels with a prediction, or of objects.
        unreadable: blocks of the imagery (row, column) that could not be read up to then.
    """

    name: str
    size: int
    sha256: str
    predicted: int
    unreadable: tuple[tuple[int, int], ...] = ()


class Parts:
    """The finished strips of one run, in ``folder``."""

    def __init__(self, folder: Path, suffix: str = ".tif") -> None:
        """``suffix``: ending of the strips' files."""
        self.folder = folder
        self._suffix = suffix
        self._entries: dict[str, StripEntry] = {}

    def read_record(self) -> Optional[RunRecord]:
        """The record of the run that was begun here; ``None`` if there is none to go on with."""
        path = self.folder / RECORD_FILE
        try:
            record = from_json(RunRecord, json.loads(path.read_text("utf-8")), path.name)
        except (OSError, ValueError, InvalidInput):
            return None
        return record if record.version == RECORD_VERSION else None

    def begin(self, record: RunRecord) -> None:
        """Forget what is in the folder and begin a run."""
        self.clear()
        self.write_record(record)

    def write_record(self, record: RunRecord) -> None:
        """Keep what is computed, and how."""
        write_atomically(self.folder / RECORD_FILE, json.dumps(to_json(record), indent=1))

    def clear(self) -> None:
        """Delete all files that this class writes."""
        self._entries = {}
        # The record goes first: without it nobody takes the strips for those of another run.
        (self.folder / RECORD_FILE).unlink(missing_ok=True)
        (self.folder / JOURNAL_FILE).unlink(missing_ok=True)
        for path in self.folder.glob(f"strip_*{self._suffix}"):
            path.unlink()

    def resume(self) -> list[str]:
        """Read the journal and verify every strip; names of those that were spoilt."""
        self._entries, spoilt = {}, []
        for entry in self._read_journal():
            if self._is_sound(entry):
                self._entries[entry.name] = entry
            else:
                spoilt.append(entry.name)
        return spoilt

    def entry(self, name: str) -> Optional[StripEntry]:
        """The finished strip ``name``, or ``None``."""
        return self._entries.get(name)

    @property
    def entries(self) -> list[StripEntry]:
        """All finished strips."""
        return list(self._entries.values())

    def path(self, name: str) -> Path:
        """Where what was found in strip ``name`` is."""
        return self.folder / f"{name}{self._suffix}"

    def add(
        self,
        name: str,
        bands: np.ndarray,
        predicted: int,
        unreadable: tuple[tuple[int, int], ...] = (),
    ) -> None:
        """Write a finished strip.

        Args:
            name: of the strip.
            bands: bands × height × width.
            predicted: number of pixels with a prediction; 0 writes no file.
            unreadable: blocks of the imagery that could not be read so far.
        """
        self.add_content(name, _as_tiff(bands) if predicted else b"", predicted, unreadable)

    def add_content(
        self,
        name: str,
        content: bytes,
        predicted: int,
        unreadable: tuple[tuple[int, int], ...] = (),
    ) -> None:
        """As :meth:`add`, with the bytes of the file; ``predicted`` may count objects."""
        digest = hashlib.sha256(content).hexdigest() if predicted else ""
        if predicted:
            write_atomically(self.path(name), content)
        entry = StripEntry(name, len(content), digest, predicted, unreadable)
        self._append(entry)
        self._entries[name] = entry

    def _append(self, entry: StripEntry) -> None:
        line = json.dumps(to_json(entry)) + "\n"
        with (self.folder / JOURNAL_FILE).open("ab") as journal:
            # A kill may have left a torn line; begin a new one rather than spoil this one too.
            if journal.tell() and not self._ends_with_newline():
                line = "\n" + line
            journal.write(line.encode("utf-8"))
            journal.flush()
            os.fsync(journal.fileno())

    def _ends_with_newline(self) -> bool:
        with (self.folder / JOURNAL_FILE).open("rb") as journal:
            journal.seek(-1, os.SEEK_END)
            return journal.read(1) == b"\n"

    def _read_journal(self) -> list[StripEntry]:
        try:
            lines = (self.folder / JOURNAL_FILE).read_text("utf-8", errors="replace").splitlines()
        except OSError:
            return []
        latest: dict[str, StripEntry] = {}
        for line in lines:
            try:
                entry = from_json(StripEntry, json.loads(line), JOURNAL_FILE)
            except (ValueError, DlStudioError):
                continue  # torn by a kill: its strip is simply not finished
            latest[entry.name] = entry
        return list(latest.values())

    def _is_sound(self, entry: StripEntry) -> bool:
        if not entry.sha256:
            return True
        try:
            content = self.path(entry.name).read_bytes()
        except OSError:
            return False
        return len(content) == entry.size and hashlib.sha256(content).hexdigest() == entry.sha256


def _as_tiff(bands: np.ndarray) -> bytes:
    """The bands as a small tiled GeoTIFF.

    It is made in memory, because GDAL may keep silent about a disk that became full.
    """
    count, height, width = bands.shape
    nodata = IGNORED_VALUE if bands.dtype == np.uint8 else float("nan")
    with MemoryFile() as memory:
        with memory.open(
            driver="GTiff", count=count, height=height, width=width,
            dtype=bands.dtype.name, nodata=nodata, tiled=True, blockxsize=_BLOCK, blockysize=_BLOCK,
            compress="deflate", zlevel=1, interleave="band", transform=_NOWHERE,
        ) as dataset:  # fmt: skip
            dataset.write(bands)
        return bytes(memory.getbuffer())
