"""Teams in both homes, and a studio that has the project of one of their members open.

The project is opened without its layers, where a test is about what the dock shows and does.
"""

from __future__ import annotations

from contextlib import contextmanager

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QInputDialog,
    QLineEdit,
    QMenu,
    QTableView,
    QWidget,
)

from dl_studio_plugin.dialogs.studio import Studio
from dl_studio_plugin.project.opening import open_project
from dl_studio_plugin.project.store import Store
from tests.dialogs.waiting import process_events


def open_without_layers(studio: Studio, reference: str, member: str) -> Store:
    """Open a project as one of its members, but nothing of it on the map."""
    studio.close_project()
    studio.settings.member = member  # the algorithms work as this one, too
    studio.project = open_project(reference, member)
    studio.project_opened.emit()
    studio.refresh()
    process_events()
    return studio.project


def found(window: QWidget, kind: type, name: str):
    widget = window.findChild(kind, name)
    assert widget is not None, name
    return widget


def click(window: QWidget, name: str) -> None:
    """Click a button that somebody can see and use."""
    button = found(window, QWidget, name)
    process_events()
    assert button.isVisible(), name
    assert button.isEnabled(), name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    process_events()


def rows(table: QTableView, *columns: int) -> list[tuple[str, ...]]:
    model = table.model()
    return [
        tuple(str(model.index(row, column).data() or "") for column in columns)
        for row in range(model.rowCount())
    ]


def entries(menu: QMenu) -> dict[str, object]:
    """What a menu offers, once somebody opens it."""
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if action.isEnabled()}


@contextmanager
def answering_with(answer: object, agree: bool = True):
    """Enter something into the next dialog that waits for an answer, and agree to it or not.

    A dictionary fills fields by their object names.
    """
    asked: list[str] = []

    def reply() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(30, reply)
            return
        asked.append(dialog.windowTitle())
        if isinstance(answer, dict):
            for name, value in answer.items():
                _enter(found(dialog, QWidget, name), value)
        elif isinstance(dialog, QInputDialog):
            _answer(dialog, answer)
        which = QDialogButtonBox.StandardButton.Ok if agree else None
        box = dialog.findChild(QDialogButtonBox)
        button = box.button(which) if box is not None and which is not None else None
        if button is not None:
            button.click()
        elif agree:
            dialog.accept()
        else:
            dialog.reject()

    QTimer.singleShot(30, reply)
    yield asked
    process_events()
    assert asked, "nobody asked"


def _answer(dialog: QInputDialog, answer: object) -> None:
    if isinstance(answer, int):
        dialog.setIntValue(answer)
    else:
        dialog.setTextValue(str(answer))


def _enter(field: QWidget, value: object) -> None:
    if isinstance(field, QComboBox):
        at = field.findData(value)
        field.setCurrentIndex(at) if at >= 0 else field.setEditText(str(value))
    elif isinstance(field, QAbstractSpinBox):
        field.setValue(value)
    elif isinstance(field, QLineEdit):
        field.setText(str(value))
    else:
        field.setChecked(bool(value))
