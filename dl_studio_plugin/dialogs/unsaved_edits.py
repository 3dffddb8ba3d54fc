"""What becomes of edits that were not saved when their project is closed: the user says.

Left in their layers, they would be saved one day without a look at what others changed since.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from .studio import Studio

translate = QCoreApplication.translate
CONTEXT = "UnsavedEdits"


def may_close(studio: Studio) -> bool:
    """Whether the open project can be closed: no edits are left that were not saved."""
    layers = studio.layers
    if layers is None or not layers.has_unsaved_edits():
        return True
    answer = _ask(studio)
    if answer == QMessageBox.StandardButton.Save:
        return layers.save_for_good()
    if answer == QMessageBox.StandardButton.Discard:
        layers.discard_edits()
        return True
    return False


def _ask(studio: Studio) -> QMessageBox.StandardButton:
    answer: QMessageBox.StandardButton = QMessageBox.question(
        studio.iface.mainWindow(),
        "DL Studio",
        translate(
            CONTEXT,
            "The open project has edits that are not saved. Save them before it is closed?",
        ),
        QMessageBox.StandardButton.Save
        | QMessageBox.StandardButton.Discard
        | QMessageBox.StandardButton.Cancel,
        QMessageBox.StandardButton.Save,
    )
    return answer
