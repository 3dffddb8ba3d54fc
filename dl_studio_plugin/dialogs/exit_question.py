"""What happens to running tools when QGIS is closed: the user says."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from qgis.gui import QgsApplicationExitBlockerInterface
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop
from qgis.PyQt.QtWidgets import QMessageBox

from ..definitions.messages import CANCEL_SECONDS
from .left_runs import can_be_left, leave
from .tool_runs import ToolRun

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .background_run import BackgroundRun
    from .studio import Studio

translate = QCoreApplication.translate
CONTEXT = "ExitQuestion"
STAY, STOP, GO_ON = "stay", "stop", "go_on"
#: Longer than an engine that does not end by itself is given.
_PATIENCE_S = CANCEL_SECONDS + 5.0
_POLL_MS = 20
_NO_INPUT = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents


class ExitQuestion(QgsApplicationExitBlockerInterface):
    """Asks before QGIS closes while tools run; ``ask`` is replaced where nobody can answer."""

    def __init__(self, studio: Studio, ask: Callable[[Studio], str] | None = None) -> None:
        super().__init__()
        self._studio = studio
        self._ask = ask or ask_user

    def allowExit(self) -> bool:  # noqa: N802 (QGIS's name)
        """Whether QGIS may close; QGIS calls this."""
        running = self._studio.running()
        if not running:
            return True
        answer = self._ask(self._studio)
        if answer == STAY:
            return False
        if answer == GO_ON:
            tools = [run for run in running if isinstance(run, ToolRun) and can_be_left(run)]
            leave(self._studio, tools)
        _end(running)
        return True


def _end(runs: Sequence[BackgroundRun]) -> None:
    """Cancel what still runs, and wait for its thread: Python goes away with the window."""
    for run in runs:
        if run.is_running:
            run.cancel()
    end = time.monotonic() + _PATIENCE_S
    while any(run.is_running for run in runs) and time.monotonic() < end:
        QCoreApplication.processEvents(_NO_INPUT, _POLL_MS)
        time.sleep(_POLL_MS / 1000)


def ask_user(studio: Studio) -> str:
    """Ask what is to become of the running tools."""
    titles = "\n".join(f"• {run.title}" for run in studio.running())
    box = QMessageBox(studio.iface.mainWindow())
    box.setObjectName("exit_question")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("DL Studio")
    box.setText(translate(CONTEXT, "DL Studio is still working on:") + f"\n{titles}")
    box.setInformativeText(
        translate(
            CONTEXT,
            "It can go on without QGIS; the panel finds it again when QGIS is opened. What is "
            "stopped keeps what was done, and can be resumed.",
        )
    )
    go_on = box.addButton(
        translate(CONTEXT, "Close and let it go on"), QMessageBox.ButtonRole.AcceptRole
    )
    stop = box.addButton(
        translate(CONTEXT, "Stop it and close"), QMessageBox.ButtonRole.DestructiveRole
    )
    stay = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(stay)
    box.exec()
    clicked = box.clickedButton()
    return GO_ON if clicked is go_on else STOP if clicked is stop else STAY
