"""What QGIS loads: the Processing provider, and in a window the dock with its way in.

``initProcessing`` stands apart from ``initGui``, because ``qgis_process`` calls only the first.
Everything that costs time (the stores, the runtime, the dock's pages) is imported where it is
used, so that the plugin adds next to nothing to QGIS's start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

if TYPE_CHECKING:
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtCore import QTranslator

    from .dialogs.window_parts import WindowParts
    from .processing.provider import DlStudioProvider


class DlStudioPlugin:
    """The plugin, from its loading to its unloading."""

    def __init__(self, iface: Optional[QgisInterface] = None) -> None:
        self.iface = iface
        self.provider: Optional[DlStudioProvider] = None
        self.window: Optional[WindowParts] = None
        self.translator: Optional[QTranslator] = None

    def initProcessing(self) -> None:
        """Register the algorithms; QGIS and ``qgis_process`` call this."""
        from .layers.project_connections import use_qgis_connections
        from .layers.translation import install_translator
        from .processing.provider import register

        if self.translator is None:
            self.translator = install_translator()
        use_qgis_connections()
        self.provider = register()

    def initGui(self) -> None:
        """Register all that a QGIS with a window has; QGIS calls this."""
        from .dialogs.window_parts import WindowParts

        self.initProcessing()
        if self.iface is not None:
            self.window = WindowParts(self.iface)

    def unload(self) -> None:
        """Take back every registration; QGIS calls this."""
        from .layers.project_connections import forget_qgis_connections

        forget_qgis_connections()
        if self.window is not None:
            self.window.remove()
            self.window = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
