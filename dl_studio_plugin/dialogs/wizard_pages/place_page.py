"""Where the project's file goes and how its ground is divided; it is made from here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QLabel, QWizardPage

from ..project_making import MOSAIC_TOOL
from ..run_box import RunBox
from ..units_form import UnitsForm

if TYPE_CHECKING:
    from ..studio import Studio

_SUFFIX = ".gpkg"


class PlacePage(QWizardPage):
    """File and work units."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._suggested = ""
        self.setTitle(self.tr("Where, and how divided?"))
        self.setSubTitle(self.tr("A work unit is ground that one person labels and one reviews."))
        self.setFinalPage(True)
        form = QFormLayout(self)
        self.file = QgsFileWidget()
        self.file.setObjectName("wizard_file")
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter(self.tr("DL Studio projects (*.gpkg)"))
        self.file.fileChanged.connect(lambda _path: self._judge())
        form.addRow(self.tr("Project file"), self.file)
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
        if self.file.filePath() == self._suggested:
            clean = "".join(c if c.isalnum() or c in "-_" else "_" for c in name)
            folder = self._studio.settings.folder_for_results() / clean
            self._suggested = str(folder / f"{clean}{_SUFFIX}")
            self.file.setFilePath(self._suggested)

    @property
    def path(self) -> Path:
        """The project's file; the ending may be left out."""
        path = Path(self.file.filePath().strip())
        return path if path.suffix.lower() == _SUFFIX else path.with_name(path.name + _SUFFIX)

    @property
    def unit_parameters(self) -> Optional[dict[str, Any]]:
        """Parameters of “Create work units”, or ``None`` if it shall not run."""
        return self.units.parameters() if self.divide.isChecked() else None

    def isComplete(self) -> bool:  # noqa: N802 (Qt's name)
        """The project can be made."""
        return not self._missing()

    def _missing(self) -> str:
        if not self.file.filePath().strip():
            return self.tr("Choose the file in which the project is kept.")
        if self.path.exists():
            return self.tr(
                "“{}” exists already. Choose another name; a project is never overwritten."
            ).format(self.path)
        return self.units.problem() if self.divide.isChecked() else ""

    def _judge(self) -> None:
        self.problem.setText(self._missing())
        self.completeChanged.emit()
