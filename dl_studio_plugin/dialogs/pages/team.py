"""The page “Team”: who belongs to the project, how the work goes, and where the project lives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QGroupBox, QLabel, QTabWidget, QVBoxLayout, QWidget

from ..members_box import MembersBox
from ..page import Page
from ..role_table import RoleTable
from ..run_box import RunBox, with_run_box
from ..statistics_panel import StatisticsPanel
from ..team_settings_box import TeamSettingsBox

if TYPE_CHECKING:
    from ..studio import Studio

_KINDS = ("projectstatus", "moveproject", "checkoutpacket", "checkinpacket")


class TeamPage(Page):
    """Members, statistics, moving; without a project only where to get one."""

    page_id = "team"
    help_anchor = "teams"

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        body = with_run_box(self, RunBox(studio, _KINDS))
        self._without = QLabel(objectName="team_without_project")
        self._without.setWordWrap(True)
        self._without.setText(
            self.tr(
                "A team works on one project: its members have roles, and the ground is divided "
                "into work units that one person labels and another reviews. Open or create a "
                "project on the page Project first."
            )
        )
        self._members = MembersBox(studio)
        self._settings = TeamSettingsBox(studio)
        self._roles = RoleTable()
        self._tabs = QTabWidget(objectName="team_tabs")
        self._statistics = StatisticsPanel(studio)
        self._tabs.addTab(self._members_tab(), self.tr("Members"))
        self._tabs.addTab(self._statistics, self.tr("Statistics"))
        self._tabs.currentChanged.connect(lambda _index: self._refresh_tab())
        body.addWidget(self._without)
        body.addWidget(self._tabs)

    def title(self) -> str:
        """What the dock calls the page."""
        return self.tr("Team")

    def refresh(self) -> None:
        """Show what is now; what is on a tab that nobody sees waits."""
        has_project = self.studio.project is not None
        self._without.setVisible(not has_project)
        self._tabs.setVisible(has_project)
        if has_project:
            self._refresh_tab()

    def _members_tab(self) -> QWidget:
        tab = QWidget()
        roles = QGroupBox(self.tr("What each role may do"))
        QVBoxLayout(roles).addWidget(self._roles)
        layout = QVBoxLayout(tab)
        layout.addWidget(self._members)
        layout.addWidget(self._settings)
        layout.addWidget(roles)
        layout.addStretch(1)
        return tab

    def _refresh_tab(self) -> None:
        project = self.studio.project
        if project is None:
            return
        with self.studio.guarded():
            if self._tabs.currentWidget() is self._statistics:
                self._statistics.refresh()
            else:
                self._members.refresh()
                self._settings.refresh()
                self._roles.show_role(project.role)
