"""The dock panel: the open project above, the six steps, and the page of the chosen one."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .manual import manual_page
from .member_dialog import TEAM_ICON
from .page import WAITING, Page, PageState
from .project_menu import ProjectButton
from .step_bar import StepBar
from .workflow import STEPS, step_states, step_titles

if TYPE_CHECKING:
    from .studio import Studio

#: Module and class of every page; a page is made when it is first looked at.
PAGES = {
    "welcome": ("welcome", "WelcomePage"),
    "project": ("project", "ProjectPage"),
    "samples": ("samples", "SamplesPage"),
    "chips": ("chips", "ChipsPage"),
    "train": ("train", "TrainPage"),
    "inference": ("inference", "InferencePage"),
    "review": ("review", "ReviewPage"),
    "share": ("share", "SharePage"),
    "team": ("team", "TeamPage"),
}

#: The width up to which a page widens the panel, in heights of a line of text.
_WIDEST_LINES = 28


class StudioDock(QgsDockWidget):
    """The panel “DL Studio”."""

    def __init__(self, studio: Studio, parent: Optional[QWidget] = None) -> None:
        super().__init__("DL Studio", parent)
        self.setObjectName("dl_studio_dock")
        self.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )
        self.studio = studio
        self._pages: dict[str, Page] = {}
        self._current = ""
        self._reference = studio.reference  # of the project that the pages show
        self._provider = ""  # of what the page in view lacks
        self._build()
        studio.project_opened.connect(self._on_project_opened)
        studio.project_changed.connect(self.refresh)
        studio.engine_changed.connect(self.refresh)
        studio.page_wanted.connect(self.show_page)
        self.opened.connect(self.refresh)
        self._on_project_opened()

    @property
    def current_page(self) -> Optional[Page]:
        """The page in view."""
        return self._pages.get(self._current)

    def show_page(self, page_id: str, use: object = None) -> None:
        """Bring a page into view, and the panel with it; the page takes ``use`` if it is given."""
        before = self.current_page
        if before is not None and self._current != page_id:
            before.leave()
        page = self._page(page_id)
        self._current = page_id
        if self._area.widget() is not page:
            self._put_aside(self._area.takeWidget())
            self._area.setWidget(page)
            page.show()
            self._widen_for(page)
        self._steps.show_current(page_id)
        self._title.setText(page.title())
        if use is not None:
            page.use(use)
        self.setUserVisible(True)
        self.refresh()

    def _put_aside(self, page: Optional[QWidget]) -> None:
        """Keep a page that is not in view; without a parent, Python would own and delete it."""
        if page is not None:
            page.setParent(self)
            page.hide()

    def refresh(self) -> None:
        """Show what is now: the states of the steps and the page in view."""
        page = self.current_page
        if page is None or not self.isVisible():
            return
        with self.studio.guarded():
            states = step_states(self.studio.project)
            self._steps.show_states(states)
            self._show_missing(states.get(self._current, PageState()))
            page.refresh()

    def release(self) -> None:
        """Put away what the page in view has on the map; before the plugin is unloaded."""
        if self.current_page is not None:
            self.current_page.leave()

    def _build(self) -> None:
        self._project_button = ProjectButton(self.studio)
        self._home = self._tool(
            "go_home",
            QgsApplication.getThemeIcon("/mIconFolderHome.svg"),
            self.tr("Welcome, example and guided tour"),
        )
        self._home.clicked.connect(lambda: self.show_page("welcome"))
        self._team = self._tool(
            "go_team",
            QIcon(str(TEAM_ICON)),
            self.tr("Team: members and roles, statistics, moving a project"),
        )
        self._team.clicked.connect(lambda: self.show_page("team"))
        self._help = self._tool(
            "page_help",
            QgsApplication.getThemeIcon("/mActionHelpContents.svg"),
            self.tr("Read about this page in the manual"),
        )
        self._help.clicked.connect(self._open_manual)
        self._steps = StepBar(list(step_titles().items()))
        self._steps.chosen.connect(self.show_page)
        self._title = QLabel(objectName="page_title")
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        self._title.setFont(font)
        self._missing = QLabel(objectName="page_missing")
        self._missing.setWordWrap(True)
        self._provide = QPushButton(objectName="page_provide")
        self._provide.clicked.connect(lambda: self.show_page(self._provider))
        self._area = QScrollArea(objectName="page_area")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(self._laid_out())

    def _laid_out(self) -> QWidget:
        body = QWidget(objectName="dl_studio_body")
        layout = QVBoxLayout(body)
        head = QHBoxLayout()
        head.addWidget(self._home)
        head.addWidget(self._project_button, 1)
        head.addWidget(self._team)
        layout.addLayout(head)
        layout.addWidget(self._steps)
        line = QHBoxLayout()
        line.addWidget(self._title, 1)
        line.addWidget(self._help)
        layout.addLayout(line)
        note = QHBoxLayout()
        note.addWidget(self._missing, 1)
        note.addWidget(self._provide)
        layout.addLayout(note)
        layout.addWidget(self._area, 1)
        return body

    def _tool(self, name: str, icon: QIcon, tip: str) -> QToolButton:
        button = QToolButton(objectName=name)
        button.setIcon(icon)
        button.setToolTip(tip)
        button.setAutoRaise(True)
        return button

    def _page(self, page_id: str) -> Page:
        if page_id not in self._pages:
            module, name = PAGES[page_id]
            kind = getattr(import_module(f".pages.{module}", __package__), name)
            page: Page = kind(self.studio)
            self._put_aside(page)
            self._pages[page_id] = page
        return self._pages[page_id]

    def _on_project_opened(self) -> None:
        """A project that was opened is worked on; without one, the welcome page helps."""
        self._begin_anew()
        self._project_button.refresh()
        if self.studio.project is None:
            self.show_page("welcome")
        elif self._current in ("", "welcome"):
            self.show_page("project")
        else:
            self.refresh()

    def _begin_anew(self) -> None:
        """Nothing of the last project stays on any page; the same one may be opened again."""
        if self.studio.reference == self._reference:
            return
        self._reference = self.studio.reference
        for page in self._pages.values():
            with self.studio.guarded():
                page.begin_anew()

    def _show_missing(self, state: PageState) -> None:
        shown = state.kind == WAITING and self._current in STEPS
        self._missing.setVisible(shown)
        self._provide.setVisible(shown and bool(state.go_to))
        if shown:
            self._missing.setText(state.missing)
            self._provider = state.go_to
            title = step_titles().get(state.go_to, "")
            self._provide.setText(self.tr("Go to {page}").format(page=title))

    def _widen_for(self, page: Page) -> None:
        """Give a page the width that it needs, within reason; beyond that it can be scrolled."""
        bar = self._area.verticalScrollBar().sizeHint().width()
        most = _WIDEST_LINES * self.fontMetrics().height()
        self._area.setMinimumWidth(min(page.minimumSizeHint().width(), most) + bar)

    def _open_manual(self) -> None:
        page = self.current_page
        if page is not None:
            QDesktopServices.openUrl(QUrl(manual_page(page.help_anchor)))
