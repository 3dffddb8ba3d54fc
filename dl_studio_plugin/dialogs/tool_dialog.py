"""A small dialog that asks for the parameters of a tool and starts it in the background."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from .tool_runs import ToolRun

if TYPE_CHECKING:
    from .studio import Studio


class ToolDialog(QDialog):
    """Base: a subclass adds its fields to ``body`` and says what ``parameters`` they make.

    What would make the run fail is told in the dialog, which stays open with all that was
    entered. The run itself is shown by the RunBox of the page.
    """

    def __init__(self, studio: Studio, parent: QWidget, algorithm: str, title: str) -> None:
        super().__init__(parent)
        self.setObjectName(f"{algorithm}_dialog")
        self.setWindowTitle(title)
        self.studio = studio
        #: Of the project that it is about; another one may be open when it is answered.
        self.reference = studio.reference
        self._algorithm = algorithm
        #: Called with what the run handed on, if it succeeds; the dialog is gone by then.
        self.on_results: Optional[Callable[[dict[str, Any]], object]] = None
        self.body = QVBoxLayout()
        self.problem = QLabel(objectName=f"{algorithm}_problem")
        self.problem.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.start_button = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.start_button.setObjectName(f"{algorithm}_start")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self.body)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)
        self.finished.connect(self.deleteLater)

    def parameters(self) -> dict[str, Any]:
        """The parameters of the run."""
        raise NotImplementedError

    def accept(self) -> None:
        """Start the run and close, unless it cannot begin."""
        run = ToolRun(self._algorithm, self.parameters(), self.windowTitle(), self.studio)
        problem = run.problem()
        if problem:
            run.deleteLater()
            self.problem.setText(problem)
            return
        self.studio.follow(run, self.on_results)
        super().accept()
