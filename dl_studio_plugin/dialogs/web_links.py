"""Links that a project holds: others wrote them, so only web addresses are opened."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

_SCHEMES = ("https", "http")


def open_web_link(link: str) -> bool:
    """Open a web address in the browser; anything else (a program, a file) is left alone."""
    url = QUrl(link.strip(), QUrl.ParsingMode.StrictMode)
    if url.scheme().lower() not in _SCHEMES or not url.host():
        return False
    return bool(QDesktopServices.openUrl(url))
