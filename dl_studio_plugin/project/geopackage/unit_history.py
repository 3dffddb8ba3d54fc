"""The states that units had, from what is kept of each change for undo."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from typing import Any, Optional

from ..model import UnitFlow, UnitState
from .session import Session

#: What a unit was before a change, and the day of the change; unit by unit, oldest first.
_CHANGES = (
    "SELECT c.unit, substr(e.at, 1, 10) AS day, c.existed, c.before, r.state, r.deleted "
    "FROM unit_changes c JOIN events e ON e.id = c.event JOIN unit_records r ON r.id = c.unit "
    "ORDER BY c.unit, c.event"
)


def read_flow(session: Session) -> list[UnitFlow]:
    """How many units went from which state to which, by day."""
    counts: Counter[tuple[str, str, str]] = Counter()
    rows = session.connection.rows(_CHANGES)
    for _, changes in groupby(rows, key=lambda row: row["unit"]):
        counts.update(_of_one(list(changes)))
    return [
        UnitFlow(day, _state(old), _state(new), units)
        for (day, old, new), units in sorted(counts.items())
    ]


def _of_one(changes: list[Any]) -> Iterator[tuple[str, str, str]]:
    """Day, old and new state of each change of one unit that changed its state."""
    before = [json.loads(row["before"])["state"] if row["existed"] else "" for row in changes]
    last = changes[-1]
    after = [*before[1:], "" if last["deleted"] else last["state"]]
    for row, old, new in zip(changes, before, after):
        if old != new:
            yield row["day"], old, new


def _state(text: str) -> Optional[UnitState]:
    return UnitState(text) if text else None
