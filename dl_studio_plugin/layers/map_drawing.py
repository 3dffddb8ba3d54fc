"""Drawing a map in QGIS's own threads, so that nobody ever waits for a slow layer.

Deleting a job of QGIS that still draws waits for its threads. So each one is kept here until it
has ended, whoever wanted its picture and however soon they did not want it any more.
"""

from __future__ import annotations

from qgis.core import QgsApplication, QgsMapRendererParallelJob, QgsMapSettings
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QImage

_under_way: set[MapDrawing] = set()


class MapDrawing(QObject):
    """Draws the map of ``settings`` from now on.

    Signals:
        drawn: the QImage, unless the drawing was cancelled.
    """

    drawn = pyqtSignal(QImage)

    def __init__(self, settings: QgsMapSettings) -> None:
        super().__init__()
        self._job = QgsMapRendererParallelJob(settings)
        # Python would delete it with this object, which is while it tells of its end.
        self._job.setParent(QgsApplication.instance())
        self._job.finished.connect(self._end)
        self._is_wanted = True
        _under_way.add(self)
        self._job.start()

    def cancel(self) -> None:
        """Stop drawing, without waiting for that; a drawing that has ended stays as it is."""
        if self in _under_way and self._is_wanted:
            self._is_wanted = False
            self._job.cancelWithoutBlocking()

    def _end(self) -> None:
        _under_way.discard(self)
        if self._is_wanted:
            self.drawn.emit(self._job.renderedImage())
        self._job.deleteLater()
