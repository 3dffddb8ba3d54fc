"""Processing's own dialog for an algorithm, with what is known filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .tool_runs import PROVIDER

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from .studio import Studio


def open_algorithm(
    studio: Studio, parent: QWidget, algorithm: str, parameters: dict[str, Any]
) -> QWidget:
    """Open the dialog of ``dlstudio:ALGORITHM``; the dock shows what it changed."""
    from qgis import processing

    dialog = processing.createAlgorithmDialog(f"{PROVIDER}:{algorithm}", parameters)
    dialog.setParent(parent, dialog.windowFlags())
    dialog.algorithmFinished.connect(lambda *_: studio.refresh())
    dialog.show()
    return dialog
