"""Answering the questions that the window asks."""

from __future__ import annotations

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

_LOOK_EVERY_MS = 30


def saying(button: QMessageBox.StandardButton) -> list[str]:
    """Answer the next question; gives the list that its text goes into."""
    asked: list[str] = []

    def reply() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            asked.append(box.text())
            box.button(button).click()
        else:
            QTimer.singleShot(_LOOK_EVERY_MS, reply)

    QTimer.singleShot(_LOOK_EVERY_MS, reply)
    return asked
