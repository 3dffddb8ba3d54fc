"""A folder, and further ones beside it that are only asked for when they are wanted."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget


class FolderList(QWidget):
    """One folder or more; ``changed`` when one is chosen, added or taken away."""

    changed = pyqtSignal()

    def __init__(self, name: str, tip: str) -> None:
        super().__init__()
        self._name, self._tip = name, tip
        self._more: list[QgsFileWidget] = []
        self._first = self._folder_field(name)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self._first)
        add = QPushButton(self.tr("Add another folder"), objectName=f"{name}_add")
        add.setToolTip(self.tr("Use several folders together; they need the same classes"))
        add.setIcon(QgsApplication.getThemeIcon("/symbologyAdd.svg"))
        add.setFlat(True)
        add.clicked.connect(lambda _checked=False: self.add())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._rows)
        layout.addWidget(add)

    def folders(self) -> list[str]:
        """Those that are chosen, the first one first."""
        paths = [field.filePath() for field in (self._first, *self._more)]
        return list(dict.fromkeys(path for path in paths if path))

    @property
    def first(self) -> str:
        """The first one; empty while none is chosen."""
        return next(iter(self.folders()), "")

    def set_folders(self, paths: list[str]) -> None:
        """Choose others."""
        for field in list(self._more):
            self._remove(field)
        self._first.setFilePath(paths[0] if paths else "")
        for path in paths[1:]:
            self.add(path)

    def add(self, path: str = "") -> None:
        """A further field."""
        field = self._folder_field(f"{self._name}_{len(self._more) + 2}")
        remove = QToolButton(field)
        remove.setIcon(QgsApplication.getThemeIcon("/symbologyRemove.svg"))
        remove.setToolTip(self.tr("Leave this folder out"))
        remove.setAutoRaise(True)
        remove.clicked.connect(lambda: self._remove(field))
        row = QWidget(objectName=f"{field.objectName()}_row")
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(field, 1)
        line.addWidget(remove)
        self._rows.addWidget(row)
        self._more.append(field)
        field.setFilePath(path)

    def _folder_field(self, name: str) -> QgsFileWidget:
        field = QgsFileWidget()
        field.setObjectName(name)
        field.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        field.setToolTip(self._tip)
        field.fileChanged.connect(lambda _path: self.changed.emit())
        return field

    def _remove(self, field: QgsFileWidget) -> None:
        self._more.remove(field)
        row: Optional[QWidget] = field.parentWidget()
        if row is not None:
            row.hide()
            row.deleteLater()
        self.changed.emit()
