"""The way into the page “DL Studio” of QGIS's options; light, because QGIS's start waits for it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.PyQt.QtWidgets import QWidget

    from .studio import Studio

#: Object name of the page, by which QGIS opens its options there.
OPTIONS_PAGE = "dl_studio_options"
_ICON = Path(__file__).parents[1] / "resources" / "icons" / "dlstudio.svg"


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page whenever the options dialog opens."""

    def __init__(self, studio: Callable[[], Studio]) -> None:
        super().__init__()
        self._studio = studio
        self.setTitle("DL Studio")
        self.setIcon(QIcon(str(_ICON)))

    def createWidget(self, parent: Optional[QWidget] = None) -> QgsOptionsPageWidget:  # noqa: N802
        """The page; QGIS calls this."""
        from .options_page import OptionsPage

        return OptionsPage(self._studio(), parent)
