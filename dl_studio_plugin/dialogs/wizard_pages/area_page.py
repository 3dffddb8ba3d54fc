"""The ground that may be labelled, and the instructions for those who label it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QLineEdit, QWizardPage

from ..area_field import AreaField

if TYPE_CHECKING:
    from ..studio import Studio


class AreaPage(QWizardPage):
    """Everywhere, what the map shows, a layer's polygons or a drawn shape."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._of_service = False
        self.setTitle(self.tr("Which ground?"))
        self.setSubTitle(self.tr("Samples are drawn here and nowhere else."))
        form = QFormLayout(self)
        self.area = AreaField(studio, "wizard_area")
        self.area.changed.connect(self._judge)
        form.addRow(self.tr("Ground to label"), self.area)
        self._problem = QLabel(objectName="wizard_area_problem")
        self._problem.setWordWrap(True)
        form.addRow(self._problem)
        self.instructions = QLineEdit(objectName="wizard_instructions")
        self.instructions.setPlaceholderText(self.tr("A link; may be left out"))
        self.instructions.setToolTip(
            self.tr("A page that tells what to draw and how; everybody in the project can open it.")
        )
        form.addRow(self.tr("Instructions"), self.instructions)

    def show_service(self, of_service: bool) -> None:
        """Take in whether the imagery is a service, of which not everything can be copied."""
        self._of_service = of_service
        self._judge()

    def isComplete(self) -> bool:  # noqa: N802 (Qt's name)
        """The area is known."""
        return not self._missing()

    def _missing(self) -> str:
        if self._of_service and self.area.is_everywhere:
            return self.tr(
                "The imagery comes from a service, which may cover the whole world. Choose the "
                "ground that is needed."
            )
        return self.area.problem()

    def _judge(self) -> None:
        self._problem.setText(self._missing())
        self.completeChanged.emit()
