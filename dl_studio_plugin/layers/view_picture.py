"""What the map shows of a layer, as a picture that the engine can open.

The engine opens no services. For work on the current view a picture of what QGIS draws there is
enough: it is drawn in QGIS's own threads, in the map's CRS, with a world file beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsMapSettings,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage

from ..definitions.imagery import ImagerySource
from .imagery import crs_name
from .map_drawing import MapDrawing

_SCREEN_DPI = 96.0
#: Qt's word for “not compressed”: it is read once and deleted soon.
_UNPACKED = 100


class ViewPicture(QObject):
    """Draws one layer into a file; keep it until it has told that it is done.

    Args:
        layer: what to draw.
        extent, crs: the view.
        longest: pixels of the picture's longer side.
        path: a .png to write.
        on_drawn: called on this thread with the picture as a source of imagery.
    """

    def __init__(
        self,
        layer: QgsMapLayer,
        extent: QgsRectangle,
        crs: QgsCoordinateReferenceSystem,
        longest: int,
        path: Path,
        on_drawn: Callable[[ImagerySource], object],
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._path, self._on_drawn = path, on_drawn
        shown = longest / max(extent.width(), extent.height())
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setDestinationCrs(crs)
        settings.setOutputDpi(_SCREEN_DPI)
        settings.setBackgroundColor(QColor(Qt.GlobalColor.transparent))
        size = (max(1, round(extent.width() * shown)), max(1, round(extent.height() * shown)))
        settings.setOutputSize(QSize(*size))
        settings.setExtent(extent)
        self._settings = settings
        self._drawing = MapDrawing(settings)
        self._drawing.drawn.connect(self._save)

    def cancel(self) -> None:
        """Stop drawing; nothing is told. A second call does nothing."""
        self._drawing.cancel()

    def _save(self, picture: QImage) -> None:
        visible, size = self._settings.visibleExtent(), self._settings.outputSize()
        across, down = visible.width() / size.width(), visible.height() / size.height()
        picture.save(str(self._path), "PNG", _UNPACKED)
        # The world file gives the middle of the first pixel.
        place = (
            across, 0.0, 0.0, -down, visible.xMinimum() + across / 2, visible.yMaximum() - down / 2,
        )  # fmt: skip
        world = "".join(f"{value!r}\n" for value in place)
        self._path.with_suffix(".pgw").write_text(world, encoding="ascii")
        crs = crs_name(self._settings.destinationCrs())
        self._on_drawn(ImagerySource(str(self._path), crs))
