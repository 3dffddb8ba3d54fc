"""The button above the steps: which project is open, and a menu to create or open others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QSizePolicy, QToolButton, QWidget

from .free_files import results_folder
from .project_titles import project_place, project_title

if TYPE_CHECKING:
    from .studio import Studio


class ProjectButton(QToolButton):
    """Names the open project; its menu opens another one."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.setObjectName("project_button")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setIcon(QgsApplication.getThemeIcon("/mIconFolderProject.svg"))
        self.setToolTip(self.tr("Create a project, open one, or close the open one"))
        menu = QMenu(self)
        menu.setObjectName("project_menu")
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self.refresh()

    def refresh(self) -> None:
        """Show which project is open."""
        project = self._studio.project
        name = project.settings().name if project is not None else self.tr("No project is open")
        self.setText(name)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        menu.addAction(self.tr("New project…")).triggered.connect(self._create)
        menu.addAction(self.tr("Open project…")).triggered.connect(
            lambda: choose_project(self._studio, self.window())
        )
        menu.addAction(self.tr("Open from a database…")).triggered.connect(
            lambda: choose_database_project(self._studio, self.window())
        )
        if self._studio.layers is not None and not self._studio.layers.are_on_map:
            show = menu.addAction(self.tr("Show the layers of the project"))
            show.triggered.connect(self._studio.show_layers)
        if self._studio.project is not None:
            menu.addAction(self.tr("Team…")).triggered.connect(lambda: self._studio.go_to("team"))
        recent = [
            known for known in self._studio.settings.recent_projects
            if known != self._studio.reference
        ]  # fmt: skip
        if recent:
            menu.addSection(self.tr("Recent projects"))
        for reference in recent:
            action = menu.addAction(project_title(reference))
            action.setToolTip(project_place(reference))
            action.triggered.connect(
                lambda _checked=False, chosen=reference: self._studio.open_project(chosen)
            )
        if self._studio.project is not None:
            menu.addSeparator()
            close = menu.addAction(self.tr("Close the project"))
            close.triggered.connect(self._studio.close_project)

    def _create(self) -> None:
        from .project_wizard import create_project

        create_project(self._studio, self.window())


def choose_project(studio: Studio, parent: QWidget) -> None:
    """Ask for the file of a project and open it."""
    translate = QCoreApplication.translate
    path, _ = QFileDialog.getOpenFileName(
        parent,
        translate("ProjectButton", "Open project"),
        str(results_folder(studio)) if studio.reference else "",
        translate("ProjectButton", "DL Studio projects (*.gpkg)"),
    )
    if path:
        studio.open_project(path)


def choose_database_project(studio: Studio, parent: QWidget) -> None:
    """Ask for a project on a PostgreSQL connection and open it."""
    from .database_projects import DatabaseProjects

    DatabaseProjects(studio, parent).show()
