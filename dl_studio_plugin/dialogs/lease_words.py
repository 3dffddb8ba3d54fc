"""How long a work unit is still kept for its holder, in words that a glance takes in."""

from __future__ import annotations

from datetime import datetime

from qgis.PyQt.QtCore import QCoreApplication

from ..project.rules import is_over, moment_of
from .durations import duration_text

translate = QCoreApplication.translate
CONTEXT = "Lease"

#: From here on seconds are told as well.
_SOON = 10 * 60


def seconds_left(lease_until: str, now: datetime) -> float:
    """Until a lease runs out; below 0 it has."""
    return (moment_of(lease_until) - now).total_seconds()


def time_left_words(lease_until: str, now: datetime) -> str:
    """``1 h 42 min``, ``9:58`` when it is soon over, or that it is; empty without a lease."""
    if not lease_until:
        return ""
    if is_over(lease_until, now):
        return translate(CONTEXT, "lease ran out")
    left = max(seconds_left(lease_until, now), 0)
    if left >= _SOON:
        return duration_text(left)
    minutes, seconds = divmod(int(left), 60)
    return f"{minutes}:{seconds:02d}"
