"""The dialog “Move the project”: into a database, or back into a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QLabel

from ..project.connections import POSTGRES_PREFIX, is_database
from .place_field import PlaceField
from .project_titles import project_title
from .tool_dialog import ToolDialog

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from .studio import Studio

MOVE_TOOL = "moveproject"


class MoveDialog(ToolDialog):
    """Asks for the new place; what was moved is opened there."""

    def __init__(self, studio: Studio, parent: QWidget) -> None:
        super().__init__(studio, parent, MOVE_TOOL, "")
        self.setWindowTitle(self.tr("Move the project"))
        text = QLabel(
            self.tr(
                "Members, work units, samples, comments and the whole history go along, and what "
                "arrived is compared row by row. The old place can be read afterwards, but not "
                "changed any more."
            )
        )
        text.setWordWrap(True)
        self.place = PlaceField("move")
        self.place.changed.connect(self._judge)
        self.body.addWidget(text)
        self.body.addWidget(self.place)
        name = project_title(studio.reference)
        self.place.file.setFilePath(str(studio.settings.folder_for_results() / f"{name}.gpkg"))
        if not is_database(studio.reference):
            self.place.in_database.setChecked(True)
        self.start_button.setText(self.tr("Move"))
        self.on_results = lambda results: studio.open_project(str(results["PROJECT"]))
        self.resize(28 * self.fontMetrics().height(), self.sizeHint().height())
        self._judge()

    def parameters(self) -> dict[str, Any]:
        """The parameters of the run."""
        database = self.place.database
        if database and not is_database(database):
            database = POSTGRES_PREFIX + database
        return {
            "PROJECT": self.reference,
            "DESTINATION": database or str(self.place.path),
        }

    def _judge(self) -> None:
        missing = self.place.problem()
        self.problem.setText(missing)
        self.start_button.setEnabled(not missing)
