"""Lengths of time in words, as precise as one wants to know them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

_MINUTE, _HOUR = 60, 3600


def duration_text(seconds: float) -> str:
    """``seconds`` as ``45 s``, ``3 min`` or ``2 h 10 min``."""
    whole = max(0, round(seconds))
    if whole < _MINUTE:
        return QCoreApplication.translate("Duration", "{} s").format(whole)
    if whole < _HOUR:
        return QCoreApplication.translate("Duration", "{} min").format(round(whole / _MINUTE))
    hours, rest = divmod(round(whole / _MINUTE), 60)
    return QCoreApplication.translate("Duration", "{hours} h {minutes} min").format(
        hours=hours, minutes=rest
    )
