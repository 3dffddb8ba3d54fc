"""From pointing at an object to its outline: what the assisted tool shows is asked of the engine.

The engine looks at the imagery where the map shows it. Of a service it gets a picture of what
QGIS draws, made once for each view.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..definitions.assisted_jobs import SuggestOutline, SuggestOutlineResult
from ..definitions.errors import DlStudioError, InvalidInput
from ..layers.imagery import imagery_source
from ..layers.service_layers import is_service
from ..layers.translation import translated
from ..layers.view_picture import ViewPicture
from .map_tools.assisted import AssistedTool, Pointed
from .warm_asking import ask

if TYPE_CHECKING:
    from ..definitions.imagery import ImagerySource
    from .studio import Studio

JOB = "suggest_outline"
#: Pixels of the longer side of the picture of a service.
_PICTURE_PIXELS = 1024
#: How much further than to the furthest place is looked, once the map was moved.
_BEYOND = 1.1


class AssistedDrawing(QObject):
    """Finds the outline of what ``tool`` points at.

    Signals:
        said: how it goes, as a sentence; empty when nothing is pointed at.
    """

    said = pyqtSignal(str)

    def __init__(self, studio: Studio, tool: AssistedTool, parent: Optional[QObject]) -> None:
        super().__init__(parent)
        self._studio = studio
        self._tool = tool
        self._asked = 0
        self._picture: Optional[ViewPicture] = None
        self._view: tuple[str, str] = ("", "")
        self._drawn: Optional[ImagerySource] = None
        self._folder: Optional[Path] = None
        tool.prompted.connect(self._on_prompted)
        tool.deactivated.connect(self._forget_picture)

    def _on_prompted(self, pointed: Pointed) -> None:
        self._asked += 1  # an answer to an earlier question is not shown any more
        if pointed.is_nothing:
            self.said.emit("")
            return
        try:
            self._look(pointed, self._imagery())
        except DlStudioError as error:
            self._say_error(error)

    def _imagery(self) -> QgsRasterLayer:
        """The project's imagery if the map shows it, else the topmost raster that it shows.

        Raises:
            InvalidInput: the map shows none.
        """
        shown = self._studio.iface.mapCanvas().layers()
        layers = self._studio.layers
        own = layers.all_imagery if layers is not None else ()
        for layer in (*(one for one in own if one in shown), *shown):
            if isinstance(layer, QgsRasterLayer) and layer.isValid():
                return layer
        raise InvalidInput(
            self.tr("The map shows no imagery. Switch the imagery on in the list of layers.")
        )

    def _look(self, pointed: Pointed, layer: QgsRasterLayer) -> None:
        self.said.emit(self.tr("Looking for the outline…"))
        number = self._asked
        if not is_service(layer):
            self._ask(pointed, imagery_source(layer), layer.crs(), number)
            return
        crs = self._studio.iface.mapCanvas().mapSettings().destinationCrs()
        seen = self._seen(pointed)
        view = (layer.id(), seen.toString(12))
        if self._drawn is not None and view == self._view:
            self._ask(pointed, self._drawn, crs, number)
            return
        self._forget_picture()
        self._folder = Path(tempfile.mkdtemp(prefix="dl-studio-view-"))

        def on_drawn(source: ImagerySource) -> None:
            self._drawn, self._view = source, view
            if number == self._asked:
                self._ask(pointed, source, crs, number)

        path = self._folder / f"view_{number}.png"
        self._picture = ViewPicture(layer, seen, crs, _PICTURE_PIXELS, path, on_drawn, self)

    def _seen(self, pointed: Pointed) -> QgsRectangle:
        """What the map shows, and what was pointed at before the map was moved."""
        shown = QgsRectangle(self._studio.iface.mapCanvas().extent())
        seen = QgsRectangle(shown)
        for place in pointed.positive:
            seen.include(place)
        if pointed.box is not None:
            seen.combineExtentWith(pointed.box)
        if seen != shown:
            seen.scale(_BEYOND)  # a place on the very edge is not in the view
        return seen

    def _forget_picture(self) -> None:
        if self._picture is not None:
            if self._drawn is None:
                self._picture.cancel()
            self._picture.deleteLater()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
        self._picture = self._drawn = self._folder = None

    def _ask(
        self,
        pointed: Pointed,
        source: ImagerySource,
        crs: QgsCoordinateReferenceSystem,
        number: int,
    ) -> None:
        canvas, settings = self._studio.iface.mapCanvas(), self._studio.settings
        to_imagery = QgsCoordinateTransform(
            canvas.mapSettings().destinationCrs(), crs, QgsProject.instance()
        )
        try:
            request = SuggestOutline(
                imagery=source,
                bounds=_box(self._seen(pointed), to_imagery),
                positive=_places(pointed.positive, to_imagery),
                negative=_places(pointed.negative, to_imagery),
                box=None if pointed.box is None else _box(pointed.box, to_imagery),
                encoder=settings.segmenter_encoder,
                decoder=settings.segmenter_decoder,
                device=settings.device,
            )
        except QgsCsException:
            self.said.emit(
                self.tr(
                    "The map shows places that the imagery's coordinate system does not have. "
                    "Zoom in."
                )
            )
            return

        def show(found: SuggestOutlineResult) -> None:
            if number == self._asked:
                self._show(found, to_imagery)

        def say(error: DlStudioError) -> None:
            if number == self._asked:
                self._say_error(error)

        ask(self._studio, self, JOB, request, show, say, key=JOB)

    def _show(self, found: SuggestOutlineResult, to_imagery: QgsCoordinateTransform) -> None:
        outline = QgsGeometry()
        outline.fromWkb(bytes.fromhex(found.wkb))
        backward = Qgis.TransformDirection.Reverse
        outline.transform(to_imagery, backward)
        self._tool.suggest(outline)
        lines = [
            self.tr(
                "Return accepts this outline. Click what is missing, Shift-click what is too "
                "much; Backspace takes the last click back."
            )
        ]
        lines += [translated(warning) for warning in found.warnings]
        self.said.emit("\n".join(lines))

    def _say_error(self, error: DlStudioError) -> None:
        """Beside the tool where only the next click helps; else as a message with a button."""
        self.said.emit(translated(str(error)))
        if error.kind not in ("not_possible", "invalid_input"):
            self._studio.show_error(error)


def _box(box: QgsRectangle, transform: QgsCoordinateTransform) -> tuple[float, float, float, float]:
    moved = transform.transformBoundingBox(box)
    return moved.xMinimum(), moved.yMinimum(), moved.xMaximum(), moved.yMaximum()


def _places(
    points: tuple[QgsPointXY, ...], transform: QgsCoordinateTransform
) -> tuple[tuple[float, float], ...]:
    moved = [transform.transform(point) for point in points]
    return tuple((point.x(), point.y()) for point in moved)
