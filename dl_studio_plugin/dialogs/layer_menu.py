"""What DL Studio offers in the context menu of a layer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayerType
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.gui import QgisInterface

translate = QCoreApplication.translate
CONTEXT = "LayerMenu"
MENU = "DL Studio"
_ICONS = Path(__file__).parents[1] / "resources" / "icons"


class LayerMenu:
    """The entries; :meth:`remove` takes them away."""

    def __init__(self, iface: QgisInterface, go_to: Callable[[str, object], None]) -> None:
        """``go_to`` is called with the id of a page and the layer."""
        self._iface = iface
        self._actions: list[QAction] = []
        raster, vector = QgsMapLayerType.RasterLayer, QgsMapLayerType.VectorLayer
        run = translate(CONTEXT, "Run a model on this layer…")
        review = translate(CONTEXT, "Review this result…")
        export = translate(CONTEXT, "Make training data from these samples…")
        for page, title, icon, kinds in (
            ("inference", run, "classifypixels", (raster,)),
            ("review", review, "computeaccuracy", (raster, vector)),
            ("samples", export, "exporttrainingdata", (vector,)),
        ):
            for kind in kinds:
                action = QAction(QIcon(str(_ICONS / f"{icon}.svg")), title, iface.mainWindow())
                action.triggered.connect(
                    lambda _checked=False, wanted=page: go_to(wanted, iface.activeLayer())
                )
                iface.addCustomActionForLayerType(action, MENU, kind, True)
                self._actions.append(action)

    def remove(self) -> None:
        """Take the entries away."""
        for action in self._actions:
            self._iface.removeCustomActionForLayerType(action)
            action.deleteLater()
        self._actions.clear()
