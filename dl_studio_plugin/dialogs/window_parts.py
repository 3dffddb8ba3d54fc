"""Everything that DL Studio adds to QGIS's window, and takes away again.

Each part is a pair: what adds it and what removes it. The dock itself is made when it is first
wanted, or at once where QGIS had it open when it was closed last.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .browser import StudioItems
from .layer_menu import LayerMenu
from .locator import StudioLocator
from .options_factory import OptionsFactory

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .dock import StudioDock
    from .studio import Studio

translate = QCoreApplication.translate
CONTEXT = "WindowParts"
ICON = Path(__file__).parents[1] / "resources" / "icons" / "dlstudio.svg"


class WindowParts:
    """The action in the menu and toolbar, the dock and all it owns."""

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        self._studio: Optional[Studio] = None
        self._dock: Optional[StudioDock] = None
        self._options = OptionsFactory(lambda: self.studio)
        iface.registerOptionsWidgetFactory(self._options)
        self._locator = StudioLocator(self._choose)
        iface.registerLocatorFilter(self._locator)
        self._browser = StudioItems(self._choose)
        QgsApplication.dataItemProviderRegistry().addProvider(self._browser)
        self._layer_menu = LayerMenu(iface, self._go_to)
        self.action = QAction(QIcon(str(ICON)), "DL Studio", iface.mainWindow())
        self.action.setObjectName("dl_studio_show_dock")
        self.action.setToolTip(
            translate(CONTEXT, "Show the DL Studio panel: from imagery to shared results")
        )
        self.action.setCheckable(True)
        self.action.triggered.connect(self._toggle)
        # Not addPluginToMenu: QGIS never deletes the submenu that it makes for a plugin.
        iface.pluginMenu().addAction(self.action)
        iface.addToolBarIcon(self.action)
        # Once QGIS's window is up, so that the plugin adds nothing to its start. While QGIS starts,
        # it lets events run, too, and makes or opens its map only afterwards.
        self._later = QTimer(iface.mainWindow())
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._restore)
        iface.initializationCompleted.connect(self._later.start)
        if iface.mainWindow().isVisible():
            self._later.start()

    @property
    def studio(self) -> Studio:
        """What the parts share; made when it is first wanted."""
        if self._studio is None:
            from .studio import Studio

            self._studio = Studio(self._iface)
        return self._studio

    @property
    def dock(self) -> StudioDock:
        """The panel; made when it is first wanted."""
        if self._dock is None:
            from .dock import StudioDock
            from .exit_question import ExitQuestion
            from .left_runs import find_again

            self._dock = StudioDock(self.studio, self._iface.mainWindow())
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
            self._remember_panel(True)  # a panel that is made is shown before anybody can listen
            self._dock.visibilityChanged.connect(self.action.setChecked)
            self._dock.opened.connect(lambda: self._remember_panel(True))
            self._dock.closed.connect(lambda: self._remember_panel(False))
            self._exit_question = ExitQuestion(self.studio)
            self._iface.registerApplicationExitBlocker(self._exit_question)
            self._open_last_project()
            find_again(self.studio)
        return self._dock

    def remove(self) -> None:
        """Take everything out of the window again."""
        self._iface.initializationCompleted.disconnect(self._later.start)
        self._later.stop()
        self._later.deleteLater()
        if self._dock is not None:
            self._iface.unregisterApplicationExitBlocker(self._exit_question)
            self._dock.release()
            self._iface.removeDockWidget(self._dock)
            self._dock.deleteLater()
            self._dock = None
        if self._studio is not None:
            self._studio.close()
            self._studio.deleteLater()
            self._studio = None
        self._layer_menu.remove()
        QgsApplication.dataItemProviderRegistry().removeProvider(self._browser)
        self._iface.deregisterLocatorFilter(self._locator)
        self._iface.unregisterOptionsWidgetFactory(self._options)
        self._iface.pluginMenu().removeAction(self.action)
        self._iface.removeToolBarIcon(self.action)
        self.action.deleteLater()

    def _choose(self, kind: str, name: str) -> None:
        """Go to what was chosen in the locator bar or the browser."""
        if kind == "project":
            self.dock.setUserVisible(True)
            self.studio.open_project(name)
        elif kind == "model":
            self._go_to("inference", name)
        else:
            self._go_to(name, None)

    def _go_to(self, page_id: str, use: object) -> None:
        self.dock.show_page(page_id, use)

    def _remember_panel(self, is_open: bool) -> None:
        self.studio.settings.panel_open = is_open

    def _open_last_project(self) -> None:
        settings = self.studio.settings
        if settings.open_last_project and settings.last_project:
            self.studio.open_project(settings.last_project)

    def _toggle(self, shown: bool) -> None:
        dock = self.dock
        dock.setUserVisible(shown)
        if shown:
            dock.refresh()

    def _restore(self) -> None:
        """Open the panel where it was open when QGIS was closed, or a run was left going on."""
        from .settings import StudioSettings

        settings = StudioSettings()
        if settings.panel_open or settings.left_runs:
            self.action.trigger()
