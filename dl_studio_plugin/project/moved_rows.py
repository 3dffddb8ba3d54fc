"""What travels when a project moves: rows in which neither home's storage shows through.

Each home reads its tables as these rows (``departure.py``) and writes them (``arrival.py``). Both
number units, samples and events alike, so the numbers travel too: with them the history can still
be undone afterwards. A sample names its unit by uuid. Outlines are little-endian WKB without
heights, empty where there is none; flags are bool; JSON is text with its keys in order.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Any, Optional

from osgeo import ogr

from .geometry import as_multipolygon, read_wkb

Row = tuple[Any, ...]

#: Columns by table, in the order in which the tables travel; rows are sorted by the first columns.
TABLES: dict[str, tuple[str, ...]] = {
    "imagery": ("position", "source", "name", "crs", "date"),
    "label_classes": ("value", "name", "colour"),
    "members": ("name", "role"),
    "work_units": (
        "number", "uuid", "name", "wkb", "state", "subset", "assignee", "holder", "lease_until",
        "labelled_by", "reviewed_by", "round", "priority", "nothing_here", "reason", "version",
        "whole_area", "blind", "deleted",
    ),
    "samples": (
        "number", "uuid", "points", "wkb", "class", "unit", "state", "author", "source", "created",
        "modified", "version", "score", "reason", "deleted",
    ),
    "comments": (
        "number", "uuid", "wkb", "text", "unit", "sample", "category", "author", "created",
        "resolved", "reply_to",
    ),
    "events": ("id", "at", "member", "what", "subject", "old", "new", "undoable", "target"),
    "undone": ("event", "by"),
    "unit_changes": ("event", "unit", "existed", "before", "name", "wkb"),
    "sample_changes": (
        "event", "sample", "existed", "unit", "state", "reason", "source", "class", "wkb",
    ),
    "runs": (
        "id", "kind", "started", "finished", "outcome", "member", "parameters", "results",
    ),
    "snapshots": ("number", "created", "member", "samples"),
    "snapshot_samples": ("number", "sample", "uuid", "unit", "subset", "class", "wkb"),
    "packet_marks": ("packet", "uuid", "event", "version", "digest"),
    "replicated_units": ("unit", "wanted", "gold", "known_to"),
    "replicas": ("id", "unit", "member", "submitted", "reference"),
    "replica_samples": ("replica", "sample", "class", "wkb"),
}  # fmt: skip

FLAGS = frozenset(
    {"points", "nothing_here", "whole_area", "blind", "deleted", "resolved", "undoable", "existed",
     "gold", "reference"}
)  # fmt: skip
JSON = frozenset({"old", "new", "before", "known_to"})
OUTLINE = "wkb"


def plain_row(table: str, values: Iterable[Any]) -> Row:
    """What a home read of ``table``, in the form that both homes give."""
    return tuple(_plain(name, value) for name, value in zip(TABLES[table], values))


def _plain(name: str, value: Any) -> Any:
    if name == OUTLINE:
        return plain_outline(value)
    if name in JSON:
        return plain_json(value)
    if name in FLAGS:
        return bool(value)
    return float(value) if name == "score" and value is not None else value


def plain_outline(wkb: Optional[bytes]) -> bytes:
    """An outline as it travels; polygons are multipolygons, as both homes keep them."""
    geometry = read_wkb(bytes(wkb)) if wkb else None
    if geometry is None or geometry.IsEmpty():
        return b""
    geometry.FlattenTo2D()
    return bytes((as_multipolygon(geometry) or geometry).ExportToWkb(ogr.wkbNDR))


def plain_json(text: str) -> str:
    """JSON with its keys in order, in which 1.0 is 1: a database writes numbers in its own way.

    What is 0 or 1 for yes and no in one home is a boolean in the other, so flags become those.
    """
    value = json.loads(text or "{}", parse_float=_number)
    if isinstance(value, dict):
        value = {name: bool(each) if name in FLAGS else each for name, each in value.items()}
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def _number(text: str) -> float:
    number = float(text)
    return int(number) if number.is_integer() else number


class Tally:
    """Rows that pass: how many, and a digest of what was in them."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = rows
        self._digest = hashlib.blake2b()
        self.count = 0

    def __iter__(self) -> Iterator[Row]:
        for row in self._rows:
            self.count += 1
            for value in row:
                part = value if isinstance(value, bytes) else repr(value).encode()
                self._digest.update(b"%d:" % len(part))
                self._digest.update(part)
            yield row

    def finished(self) -> tuple[int, bytes]:
        """Number and digest of all rows; reads those that nobody asked for yet."""
        for _ in self:
            pass
        return self.count, self._digest.digest()
