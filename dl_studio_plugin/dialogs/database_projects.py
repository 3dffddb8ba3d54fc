"""The dialog “Open from a database”: QGIS's PostgreSQL connections and the projects on them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication
from qgis.gui import QgsProviderConnectionComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..definitions.errors import DlStudioError
from ..layers.project_connections import PROVIDER, connection_names, connection_parameters
from ..layers.translation import translated
from ..project.connections import DatabaseReference
from .side_task import work_beside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..project.connections import ConnectionParameters
    from ..project.postgis.discovery import FoundProject
    from .studio import Studio

_SCHEMA = Qt.ItemDataRole.UserRole


class DatabaseProjects(QDialog):
    """Lists what this login may open; the server is asked in the background."""

    def __init__(self, studio: Studio, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("database_projects")
        self.setWindowTitle(self.tr("Open from a database"))
        self._studio = studio
        self._asked = ""
        self._number = 0  # of the question that was asked last
        self._connection = QgsProviderConnectionComboBox(PROVIDER)
        self._connection.setObjectName("database_connection")
        self._connection.connectionChanged.connect(self._look)
        self._list = QListWidget(objectName="database_list")
        self._list.itemActivated.connect(lambda _item: self.accept())
        self._list.currentItemChanged.connect(lambda *_: self._allow())
        self._told = QLabel(objectName="database_told")
        self._told.setWordWrap(True)
        self._again = QPushButton(self.tr("Look again"), objectName="database_again")
        self._again.setIcon(QgsApplication.getThemeIcon("/mActionRefresh.svg"))
        self._again.clicked.connect(lambda _checked=False: self._look())
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.addButton(self._again, QDialogButtonBox.ButtonRole.ActionRole)
        self._open = buttons.button(QDialogButtonBox.StandardButton.Open)
        self._open.setObjectName("database_open")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("Connection"), self._connection)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._list)
        layout.addWidget(self._told)
        layout.addWidget(buttons)
        line = self.fontMetrics().height()
        self.resize(26 * line, 20 * line)
        self.finished.connect(self.deleteLater)
        self._look()

    def accept(self) -> None:
        """Open the chosen project; a fault leaves the dialog open."""
        item = self._list.currentItem()
        if item is None:
            return
        reference = DatabaseReference(self._asked, str(item.data(_SCHEMA)))
        if self._studio.open_project(str(reference)):
            super().accept()

    def _look(self, _connection: str = "") -> None:
        """Ask the server of the chosen connection for its projects."""
        self._list.clear()
        self._allow()
        self._asked = name = self._connection.currentConnection()
        self._number += 1
        self._again.setEnabled(bool(name))
        if not name or not connection_names():
            self._told.setText(
                self.tr(
                    "QGIS has no PostgreSQL connection yet. Make one in the Data Source Manager "
                    "(Layer ▸ Add Layer ▸ Add PostGIS Layers… ▸ New), with an authentication "
                    "configuration for the login, then open this again."
                )
            )
            return
        try:
            parameters = connection_parameters(name)
        except DlStudioError as error:
            self._told.setText(translated(str(error)))
            return
        self._told.setText(self.tr("Looking for projects…"))
        work_beside(
            self,
            self.tr("Looking for projects on {}").format(name),
            lambda _task: _projects_on(parameters),
            partial(self._show, self._number),
            partial(self._fail, self._number),
        )

    def _show(self, number: int, projects: Optional[Sequence[FoundProject]]) -> None:
        """Show what was found; QGIS gives ``None`` for an empty list."""
        if number != self._number:
            return  # something else was asked meanwhile
        for project in projects or ():
            text = project.name
            if project.schema != project.name:
                text += "\n" + self.tr("schema {schema}, made by {owner}").format(
                    schema=project.schema, owner=project.owner
                )
            item = QListWidgetItem(
                QgsApplication.getThemeIcon("/mIconFolderProject.svg"), text, self._list
            )
            item.setData(_SCHEMA, project.schema)
        self._told.setText(
            self.tr("Only projects of which this login is a member are listed.")
            if projects
            else self.tr(
                "This login is a member of no project there. Ask the owner of one to add it, or "
                "create a project in this database."
            )
        )
        self._list.setCurrentRow(0)
        self._allow()

    def _fail(self, number: int, error: Exception) -> None:
        if number == self._number:
            self._told.setText(translated(str(error)))

    def _allow(self) -> None:
        self._open.setEnabled(self._list.currentItem() is not None)


def _projects_on(parameters: ConnectionParameters) -> Sequence[FoundProject]:
    from ..project.postgis.discovery import projects_on

    return projects_on(parameters)
