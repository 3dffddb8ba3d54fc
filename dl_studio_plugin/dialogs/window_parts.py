"""Everything that DL Studio adds to QGIS's window, and takes away again.

Each part is a pair: what adds it and what removes it. The dock itself is made when it is first
wanted, or at once where QGIS had it open when it was closed last.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .dock import StudioDock
    from .studio import Studio

translate = QCoreApplication.translate
CONTEXT = "WindowParts"
ICON = Path(__file__).parents[1] / "resources" / "icons" / "dlstudio.svg"
MENU = "DL Studio"


class WindowParts:
    """The action in the menu and toolbar, the dock and all it owns."""

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        self._studio: Optional[Studio] = None
        self._dock: Optional[StudioDock] = None
        self.action = QAction(QIcon(str(ICON)), MENU, iface.mainWindow())
        self.action.setObjectName("dl_studio_show_dock")
        self.action.setToolTip(
            translate(CONTEXT, "Show the DL Studio panel: from imagery to shared results")
        )
        self.action.setCheckable(True)
        self.action.triggered.connect(self._toggle)
        iface.addPluginToMenu(MENU, self.action)
        iface.addToolBarIcon(self.action)
        # Once QGIS's window is up, so that the plugin adds nothing to its start.
        self._later = QTimer()
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._restore)
        self._later.start(0)

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

            self._dock = StudioDock(self.studio, self._iface.mainWindow())
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
            self._dock.visibilityChanged.connect(self.action.setChecked)
        return self._dock

    def remove(self) -> None:
        """Take everything out of the window again."""
        self._later.stop()
        if self._dock is not None:
            self._dock.release()
            self._iface.removeDockWidget(self._dock)
            self._dock.deleteLater()
            self._dock = None
        if self._studio is not None:
            self._studio.close()
            self._studio.deleteLater()
            self._studio = None
        self._iface.removePluginMenu(MENU, self.action)
        self._iface.removeToolBarIcon(self.action)
        self.action.deleteLater()

    def _toggle(self, shown: bool) -> None:
        dock = self.dock
        dock.setUserVisible(shown)
        if shown:
            dock.refresh()

    def _restore(self) -> None:
        """Open the panel again where it was open when QGIS was closed."""
        from .settings import StudioSettings

        if StudioSettings().panel_open:
            self.action.trigger()
