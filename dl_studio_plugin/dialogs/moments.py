"""Times that a project keeps, in the user's own time and way of writing."""

from __future__ import annotations

from qgis.PyQt.QtCore import QDateTime, QLocale, Qt


def moment_text(stamp: str) -> str:
    """``31.01.26 13:00`` or as the user's locale has it; empty without a time."""
    moment = QDateTime.fromString(stamp, Qt.DateFormat.ISODateWithMs)
    if not moment.isValid():
        return ""
    return QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)
