"""What becomes of the open project when QGIS closes its own project, or opens another .qgz.

The layers go with the map that they were on. A .qgz may bring others of the same project along;
these are watched from then on, as if the project had been opened with them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer
from qgis.PyQt.QtWidgets import QApplication

if TYPE_CHECKING:
    from .studio import Studio

translate = QCoreApplication.translate
CONTEXT = "MapChanges"
#: QGIS clears a map before it reads another, and lets events run in between.
_PERHAPS_READ_MS = 500


class MapChanges(QObject):
    """Looks after the layers of the open project when QGIS has another map."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self._was_read = False
        self._soon = QTimer(self)  # QGIS tells of a map before it is done with it
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look)
        map_ = QgsProject.instance()
        self._heard = [
            map_.cleared.connect(self._on_cleared),
            map_.readProject.connect(self._on_read),
        ]

    def release(self) -> None:
        """Hear of no map any more; a second call does nothing."""
        self._soon.stop()
        heard, self._heard = self._heard, []
        for connection in heard:
            self.disconnect(connection)

    def _on_cleared(self) -> None:
        if self._studio.layers is not None:
            self._studio.layers.leave_map()
        self._was_read = False
        self._soon.start(_PERHAPS_READ_MS)

    def _on_read(self) -> None:
        self._was_read = True
        self._soon.start(0)

    def _look(self) -> None:
        layers = self._studio.layers
        if layers is None:
            return
        if not self._was_read and QApplication.overrideCursor() is not None:
            self._soon.start(_PERHAPS_READ_MS)  # a large map takes its time
            return
        if not layers.are_on_map:
            self._tell(layers.name)
        elif self._was_read:
            self._studio.show_layers()
        self._studio.refresh()  # what QGIS saved when it closed the last map is taken up

    def _tell(self, name: str) -> None:
        text = translate(CONTEXT, "The map has no layers of the project “{name}” any more.")
        self._studio.show_info(
            text.format(name=name),
            (translate(CONTEXT, "Show them"), self._studio.show_layers),
        )
