"""The dialog “Divide into work units”."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry

from ..layers.project_imagery import crs_of
from .tool_dialog import ToolDialog
from .units_form import UnitsForm

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from ..project.model import ProjectSettings
    from .studio import Studio


class UnitsDialog(ToolDialog):
    """Squares or polygons, and subsets, for the open project."""

    def __init__(self, studio: Studio, parent: QWidget, settings: ProjectSettings) -> None:
        super().__init__(studio, parent, "createworkunits", "")
        self.setWindowTitle(self.tr("Divide into work units"))
        self._form = UnitsForm("project")
        self._form.changed.connect(lambda: self.start_button.setEnabled(not self._form.problem()))
        self._form.show_ground(QgsGeometry.fromWkt(settings.area_wkt), crs_of(settings.crs))
        self.body.addWidget(self._form)
        self.resize(30 * self.fontMetrics().height(), self.sizeHint().height())

    def parameters(self) -> dict[str, Any]:
        """The parameters of the run."""
        return {"PROJECT": self.reference, **self._form.parameters()}
