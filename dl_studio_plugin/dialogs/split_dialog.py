"""The dialog “Split”: into how many columns and rows a work unit is cut."""

from __future__ import annotations

from typing import Optional

from osgeo import ogr
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QSpinBox, QWidget

from ..definitions.errors import InvalidInput
from ..layers.translation import translated
from ..project.model import NewUnit, WorkUnit
from ..project.splitting import MOST_PARTS, grid_parts


class SplitDialog(QDialog):
    """Asks for columns and rows, and tells what parts they give."""

    def __init__(self, unit: WorkUnit, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("split_dialog")
        self.setWindowTitle(self.tr("Split {}").format(unit.name))
        self._unit = unit
        self._columns = self._count("split_columns")
        self._rows = self._count("split_rows")
        self._told = QLabel(objectName="split_told")
        self._told.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._agree = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._agree.setObjectName("split_start")
        self._agree.setText(self.tr("Split"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(self.tr("Columns"), self._columns)
        form.addRow(self.tr("Rows"), self._rows)
        form.addRow(self._told)
        form.addRow(buttons)
        self._tell()

    def parts(self) -> list[NewUnit]:
        """The parts that are chosen.

        Raises:
            InvalidInput: it is one part.
        """
        return grid_parts(self._unit, self._columns.value(), self._rows.value())

    def _count(self, name: str) -> QSpinBox:
        field = QSpinBox(objectName=name)
        field.setRange(1, MOST_PARTS)
        field.setValue(2)
        field.valueChanged.connect(lambda _count: self._tell())
        return field

    def _tell(self) -> None:
        try:
            parts = self.parts()
        except InvalidInput as error:
            self._told.setText(translated(str(error)))
            self._agree.setEnabled(False)
            return
        west, east, south, north = ogr.CreateGeometryFromWkb(self._unit.wkb).GetEnvelope()
        self._told.setText(
            self.tr(
                "{count} units of at most {width} × {height} map units take its place: ready, and "
                "assigned as it is. Its samples move into them."
            ).format(
                count=len(parts),
                width=f"{(east - west) / self._columns.value():.4g}",
                height=f"{(north - south) / self._rows.value():.4g}",
            )
        )
        self._agree.setEnabled(True)


def ask_for_parts(unit: WorkUnit, parent: QWidget) -> Optional[list[NewUnit]]:
    """The parts that the user chose; ``None`` if they thought better of it."""
    dialog = SplitDialog(unit, parent)
    try:
        return dialog.parts() if dialog.exec() == QDialog.DialogCode.Accepted else None
    finally:
        dialog.deleteLater()
