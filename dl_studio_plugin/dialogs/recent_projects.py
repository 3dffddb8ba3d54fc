"""The projects that were open lately, to open again or to forget."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QGroupBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from ..project.connections import is_database
from .project_titles import is_gone, project_place, project_title

if TYPE_CHECKING:
    from .studio import Studio

_REFERENCE_ROLE = Qt.ItemDataRole.UserRole


class RecentProjects(QGroupBox):
    """A list with what is known of each without opening it."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.setTitle(self.tr("Recent projects"))
        self._list = QListWidget(objectName="project_recent")
        self._list.setToolTip(self.tr("Double-click or press Return to open"))
        self._list.itemActivated.connect(self._open)
        self._list.currentItemChanged.connect(lambda *_: self._allow_forgetting())
        self._forget = QPushButton(
            QgsApplication.getThemeIcon("/mActionRemove.svg"),
            self.tr("Remove from this list"),
            objectName="project_forget",
        )
        self._forget.clicked.connect(lambda _checked=False: self._forget_current())
        self._forget.setToolTip(self.tr("The project itself stays where it is"))
        layout = QVBoxLayout(self)
        layout.addWidget(self._list)
        layout.addWidget(self._forget)

    def refresh(self) -> None:
        """List them as they are now."""
        self._list.clear()
        for reference in self._studio.settings.recent_projects:
            item = QListWidgetItem(self._list)
            item.setData(_REFERENCE_ROLE, reference)
            item.setToolTip(reference)
            item.setText(f"{project_title(reference)}\n{self._detail(reference)}")
            if is_gone(reference):
                item.setToolTip(self.tr("{} is not there any more.").format(reference))
                group, role = QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text
                item.setForeground(self.palette().brush(group, role))
        self._allow_forgetting()

    def _detail(self, reference: str) -> str:
        if is_database(reference):
            return project_place(reference)
        if is_gone(reference):
            return self.tr("not there any more")
        changed = datetime.fromtimestamp(Path(reference).stat().st_mtime)
        when = QLocale().toString(changed, QLocale.FormatType.ShortFormat)
        return self.tr("changed {}").format(when)

    def _allow_forgetting(self) -> None:
        self._forget.setEnabled(self._list.currentItem() is not None)

    def _open(self, item: QListWidgetItem) -> None:
        self._studio.open_project(str(item.data(_REFERENCE_ROLE)))

    def _forget_current(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self._studio.settings.forget_project(str(item.data(_REFERENCE_ROLE)))
            self.refresh()
