"""The states that units had, from what is kept of each change for undo."""

from __future__ import annotations

from typing import Optional

from ..model import UnitFlow, UnitState
from .session import Session

#: What a unit was before each change is what it became by the one before it.
_FLOW = """
SELECT day, old, new, count(*) AS units FROM (
  SELECT left(e.at, 10) AS day, c.old,
    coalesce(lead(c.old) OVER (PARTITION BY c.unit ORDER BY e.id), u.state, '') AS new
  FROM (SELECT change, unit, CASE WHEN existed THEN before ->> 'state' ELSE '' END AS old
    FROM unit_changes) c
  JOIN events e ON e.change = c.change
  LEFT JOIN work_units u ON u.fid = c.unit) steps
WHERE old <> new GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
"""


def read_flow(session: Session) -> list[UnitFlow]:
    """How many units went from which state to which, by day."""
    return [
        UnitFlow(row["day"], _state(row["old"]), _state(row["new"]), row["units"])
        for row in session.connection.rows(_FLOW)
    ]


def _state(text: str) -> Optional[UnitState]:
    return UnitState(text) if text else None
