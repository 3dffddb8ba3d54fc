"""What the owner may change of the project's settings: the instructions, who reviews what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from ..definitions.roles import Action, allows
from .web_links import open_web_link

if TYPE_CHECKING:
    from .studio import Studio


class TeamSettingsBox(QGroupBox):
    """Others see the settings; only owners change them, and each change is kept at once."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.setObjectName("team_settings")
        self._studio = studio
        self.setTitle(self.tr("Settings of the project"))
        self._review_own = QCheckBox(self.tr("Members may review what they labelled themselves"))
        self._review_own.setObjectName("team_review_own")
        self._review_own.setToolTip(
            self.tr("Without it, work is reviewed by somebody else, as long as there is somebody")
        )
        self._review_own.clicked.connect(lambda on: self._keep(review_own_work=on))
        self._link = QLineEdit(objectName="team_instructions")
        self._link.setPlaceholderText("https://…")
        self._link.setToolTip(
            self.tr(
                "A web page that tells collectors what to draw and how; press Return to keep it"
            )
        )
        self._link.editingFinished.connect(self._keep_link)
        self._read = QPushButton(self.tr("Open"), objectName="team_read")
        self._read.setIcon(QgsApplication.getThemeIcon("/mActionHelpContents.svg"))
        self._read.clicked.connect(lambda _checked=False: self._open())
        label = QLabel(self.tr("Instructions"))
        label.setBuddy(self._link)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self._link, 1)
        row.addWidget(self._read)
        layout = QVBoxLayout(self)
        layout.addWidget(self._review_own)
        layout.addLayout(row)

    def refresh(self) -> None:
        """Show the settings as they are; what is being typed stays."""
        project = self._studio.project
        if project is None:
            return
        settings = project.settings()
        may_change = allows(project.role, Action.ADMINISTER) and not project.read_only
        may_change = may_change and not settings.completed
        self._review_own.setChecked(settings.review_own_work)
        self._review_own.setEnabled(may_change)
        if not (self._link.hasFocus() and self._link.isModified()):
            self._link.setText(settings.instructions)
        self._link.setReadOnly(not may_change)
        self._read.setEnabled(bool(settings.instructions))

    def _keep_link(self) -> None:
        if self._link.isModified() and not self._link.isReadOnly():
            self._link.setModified(False)
            self._keep(instructions=self._link.text())

    def _keep(
        self, instructions: Optional[str] = None, review_own_work: Optional[bool] = None
    ) -> None:
        project = self._studio.project
        if project is not None:
            with self._studio.guarded():
                project.change_settings(instructions, review_own_work)
            self._studio.refresh()

    def _open(self) -> None:
        project = self._studio.project
        if project is not None:
            open_web_link(project.settings().instructions)
