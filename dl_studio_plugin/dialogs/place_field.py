"""Where a new project is kept: in a file, or in a database that QGIS has a connection to."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget, QgsProviderConnectionComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..layers.project_connections import PROVIDER, connection_names
from ..project.connections import DatabaseReference

_SUFFIX = ".gpkg"


class PlaceField(QWidget):
    """A file, or a connection and perhaps a schema.

    Object names begin with ``name``. ``changed`` is emitted when another place is chosen.
    """

    changed = pyqtSignal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.in_file = QRadioButton(self.tr("In a file"), objectName=f"{name}_in_file")
        self.in_file.setToolTip(
            self.tr("For one person, or several who write one after another: nothing to set up")
        )
        self.in_database = QRadioButton(self.tr("In a database"), objectName=f"{name}_in_database")
        self.in_database.setToolTip(
            self.tr(
                "For teams that work at the same time: a PostgreSQL database with PostGIS, in "
                "which your login may make schemas"
            )
        )
        self.in_file.setChecked(True)
        self.file = QgsFileWidget()
        self.file.setObjectName(f"{name}_file")
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter(self.tr("DL Studio projects (*.gpkg)"))
        self.connection = QgsProviderConnectionComboBox(PROVIDER)
        self.connection.setObjectName(f"{name}_connection")
        self.schema = QLineEdit(objectName=f"{name}_schema")
        self.schema.setPlaceholderText(self.tr("Named after the project"))
        self._parts = QStackedWidget()
        self._parts.addWidget(self._file_part())
        self._parts.addWidget(self._database_part())
        self._parts.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.in_file)
        layout.addWidget(self.in_database)
        layout.addWidget(self._parts)
        self.in_database.toggled.connect(self._show_part)
        self.file.fileChanged.connect(lambda _path: self.changed.emit())
        self.connection.connectionChanged.connect(lambda _name: self.changed.emit())
        self.schema.textChanged.connect(lambda _text: self.changed.emit())

    def problem(self) -> str:
        """What is missing, as a sentence; empty if nothing is."""
        if self.in_database.isChecked():
            if self.database:
                return ""
            return self.tr(
                "QGIS has no PostgreSQL connection yet. Make one in the Data Source Manager "
                "(Layer ▸ Add Layer ▸ Add PostGIS Layers… ▸ New), or keep the project in a file."
            )
        if not self.file.filePath().strip():
            return self.tr("Choose the file in which the project is kept.")
        if self.path.exists():
            return self.tr(
                "“{}” exists already. Choose another name; a project is never overwritten."
            ).format(self.path)
        return ""

    @property
    def path(self) -> Path:
        """The file; its ending may be left out."""
        path = Path(self.file.filePath().strip())
        return path if path.suffix.lower() == _SUFFIX else path.with_name(path.name + _SUFFIX)

    @property
    def database(self) -> str:
        """The connection, or with a schema a whole reference; empty for a file."""
        name = self.connection.currentConnection() if connection_names() else ""
        if not self.in_database.isChecked() or not name:
            return ""
        schema = self.schema.text().strip()
        return str(DatabaseReference(name, schema)) if schema else str(name)

    def _file_part(self) -> QWidget:
        part = QWidget()
        form = QFormLayout(part)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Project file"), self.file)
        return part

    def _database_part(self) -> QWidget:
        part = QWidget()
        form = QFormLayout(part)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Connection"), self.connection)
        form.addRow(self.tr("Schema"), self.schema)
        note = QLabel(
            self.tr("Your login becomes the owner. Logins of others are added on the page Team.")
        )
        note.setWordWrap(True)
        form.addRow(note)
        return part

    def _show_part(self, in_database: bool) -> None:
        self._parts.setCurrentIndex(int(in_database))
        self.changed.emit()
