"""Waiting for what happens in the background, and pictures of what is seen."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop
from qgis.PyQt.QtWidgets import QWidget

SCREENSHOTS = Path(__file__).resolve().parents[2] / "build" / "screenshots"


def wait_for(condition: Callable[[], object], seconds: float = 60) -> None:
    """Let the window live until ``condition`` holds; fail after ``seconds``."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        process_events()
        time.sleep(0.01)


def process_events() -> None:
    """Let everything happen that is due, deletions too."""
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def put_away(widget: QWidget) -> None:
    """Close and delete a widget now; left to Python, it could outlive the window that it uses."""
    widget.close()
    widget.deleteLater()
    process_events()


def shot(widget: QWidget, name: str) -> Path:
    """Save a picture of a widget in build/screenshots."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    path = SCREENSHOTS / f"{name}.png"
    assert widget.grab().save(str(path))
    return path
