"""The wizard “New project”: type, imagery, classes, ground, place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from qgis.PyQt.QtWidgets import QWidget, QWizard

from ..definitions.project_types import project_type
from ..layers.raster_choice import extent_of
from .project_making import NewProject, ProjectMaking
from .wizard_pages.area_page import AreaPage
from .wizard_pages.classes_page import ClassesPage
from .wizard_pages.imagery_page import ImageryPage
from .wizard_pages.later_imagery_page import LaterImageryPage
from .wizard_pages.place_page import PlacePage
from .wizard_pages.type_page import TypePage

if TYPE_CHECKING:
    from .studio import Studio


class ProjectWizard(QWizard):
    """Asks what the project shall be, has it made, and opens it.

    It closes when the project is made; a fault leaves it open, with all that was entered.
    """

    def __init__(self, studio: Studio, parent: QWidget) -> None:
        super().__init__(parent)
        self._studio = studio
        self._making: Optional[ProjectMaking] = None
        self.setObjectName("project_wizard")
        self.setWindowTitle(self.tr("New project"))
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.type_page = TypePage()
        self.imagery_page = ImageryPage(studio)
        self.later_page = LaterImageryPage(studio, lambda: self.imagery_page.rasters)
        self.classes_page = ClassesPage()
        self.area_page = AreaPage(studio)
        self.place_page = PlacePage(studio)
        for page in (
            self.type_page, self.imagery_page, self.later_page, self.classes_page, self.area_page,
            self.place_page,
        ):  # fmt: skip
            self.addPage(page)
        self.area_page.area.drawing.connect(self._make_way)
        line = self.fontMetrics().height()
        self.resize(46 * line, 30 * line)

    def initializePage(self, page_id: int) -> None:  # noqa: N802 (Qt's name)
        """Tell a page what the pages before it say."""
        super().initializePage(page_id)
        page, rasters = self.page(page_id), self.imagery_page.rasters
        if self._has_two_dates:
            rasters = [*rasters, *self.later_page.rasters]
        if page is self.area_page:
            page.show_service(any(raster.is_service for raster in rasters))
        elif page is self.place_page:
            ground, crs = self._ground()
            page.suggest(self.type_page.name.text().strip(), ground, crs)

    def nextId(self) -> int:  # noqa: N802 (Qt's name)
        """Only change detection is asked for a later date."""
        following = int(super().nextId())
        skips = following >= 0 and self.page(following) is self.later_page
        return following + 1 if skips and not self._has_two_dates else following

    @property
    def _has_two_dates(self) -> bool:
        return project_type(self.type_page.kind.value).two_dates

    def accept(self) -> None:
        """Make the project; the wizard closes when it is there."""
        if self._making is not None:
            return
        wanted = NewProject(
            name=self.type_page.name.text().strip(),
            kind=self.type_page.kind,
            rasters=self.imagery_page.rasters,
            later=self.later_page.rasters if self._has_two_dates else (),
            classes=self.classes_page.editor.classes(),
            path=self.place_page.path,
            database=self.place_page.database,
            area=self.area_page.area.value(),
            instructions=self.area_page.instructions.text().strip(),
            units=self.place_page.unit_parameters,
        )
        self.place_page.problem.clear()
        self._making = making = ProjectMaking(self._studio, wanted, self)
        making.made.connect(self._on_made)
        making.failed.connect(self._on_failed)
        self._lock(True)
        making.start()

    def reject(self) -> None:
        """Stop what runs; without that, close."""
        if self._making is not None:
            self._making.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Put the drawing on the map away."""
        self.area_page.area.leave()
        super().done(result)

    def _ground(self) -> tuple[QgsGeometry, QgsCoordinateReferenceSystem]:
        rasters = self.imagery_page.rasters
        crs = rasters[0].crs if rasters else QgsCoordinateReferenceSystem()
        chosen = self.area_page.area.ground(crs)
        if chosen is None:
            chosen = QgsGeometry.fromRect(extent_of(rasters))
        return chosen, crs

    def _make_way(self, drawing: bool) -> None:
        """The map must be seen while the user draws on it."""
        self.setVisible(not drawing)

    def _on_made(self, reference: str) -> None:
        self._let_go()
        self._studio.open_project(reference)
        self._studio.go_to("project")
        super().accept()

    def _on_failed(self, why: str) -> None:
        self._let_go()
        self.place_page.problem.setText(why)

    def _let_go(self) -> None:
        if self._making is not None:
            self._making.deleteLater()
            self._making = None
        self._lock(False)

    def _lock(self, running: bool) -> None:
        for button in (QWizard.WizardButton.FinishButton, QWizard.WizardButton.BackButton):
            self.button(button).setEnabled(not running)


def create_project(studio: Studio, parent: QWidget) -> ProjectWizard:
    """Open the wizard; it does not block the window."""
    wizard = ProjectWizard(studio, parent)
    wizard.finished.connect(wizard.deleteLater)
    wizard.show()
    return wizard
