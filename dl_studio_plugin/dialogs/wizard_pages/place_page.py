"""Where the project goes and how its ground is divided; it is made from here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QLabel, QWizardPage

from ..place_field import PlaceField
from ..project_making import MOSAIC_TOOL
from ..run_box import RunBox
from ..units_form import UnitsForm

if TYPE_CHECKING:
    from ..studio import Studio

_SUFFIX = ".gpkg"


class PlacePage(QWizardPage):
    """File or database, and work units."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._suggested = ""
        self._folder = Path()
        self.setTitle(self.tr("Where, and how divided?"))
        self.setSubTitle(self.tr("A work unit is ground that one person labels and one reviews."))
        self.setFinalPage(True)
        form = QFormLayout(self)
        self.place = PlaceField("wizard")
        self.place.changed.connect(self._judge)
        form.addRow(self.place)
        self.divide = QCheckBox(self.tr("Divide the ground into work units now"))
        self.divide.setObjectName("wizard_divide")
        self.divide.setChecked(True)
        self.divide.setToolTip(
            self.tr("Work units also keep ground for training, validation and test apart. They can "
                    "be made later as well.")
        )  # fmt: skip
        form.addRow(self.divide)
        self.units = UnitsForm("wizard")
        self.divide.toggled.connect(self.units.setEnabled)
        self.divide.toggled.connect(lambda _on: self._judge())
        self.units.changed.connect(self._judge)
        form.addRow(self.units)
        self.problem = QLabel(objectName="wizard_problem")
        self.problem.setWordWrap(True)
        form.addRow(self.problem)
        form.addRow(RunBox(studio, (MOSAIC_TOOL, "createproject", "createworkunits")))

    def suggest(self, name: str, ground: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """Suggest a file after the project's name, and units that fit the ground."""
        self.units.show_ground(ground, crs)
        clean = "".join(c if c.isalnum() or c in "-_" else "_" for c in name)
        self._folder = self._studio.settings.folder_for_results() / clean
        if self.place.file.filePath() == self._suggested:
            self._suggested = str(self._folder / f"{clean}{_SUFFIX}")
            self.place.file.setFilePath(self._suggested)

    @property
    def path(self) -> Path:
        """The project's file; files that belong to one in a database are named after it."""
        if self.database:
            return self._folder / f"{self._folder.name}{_SUFFIX}"
        return self.place.path

    @property
    def database(self) -> str:
        """The connection, or reference, of a project in a database; else empty."""
        return self.place.database

    @property
    def unit_parameters(self) -> Optional[dict[str, Any]]:
        """Parameters of “Create work units”, or ``None`` if it shall not run."""
        return self.units.parameters() if self.divide.isChecked() else None

    def isComplete(self) -> bool:  # noqa: N802 (Qt's name)
        """The project can be made."""
        return not self._missing()

    def _missing(self) -> str:
        return self.place.problem() or (self.units.problem() if self.divide.isChecked() else "")

    def _judge(self) -> None:
        self.problem.setText(self._missing())
        self.completeChanged.emit()
