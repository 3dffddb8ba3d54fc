"""A look at what a model makes of the map's view, as a layer that goes away again."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..definitions.errors import DlStudioError
from ..definitions.inference_jobs import ClassifyPixels
from ..definitions.jobs import PreviewClassification, PreviewClassificationResult
from ..layers.imagery import crs_name, imagery_source
from ..layers.result_layers import add_result_layer
from .warm_asking import ask

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..definitions.label_classes import LabelClass
    from .studio import Studio

_JOB = "preview_classification"


class QuickPreview(QObject):
    """At most one preview at a time.

    Signals:
        shown: the PreviewClassificationResult; its layer is on the map.
        failed: a DlStudioError.
    """

    shown = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._folder = Path(tempfile.mkdtemp(prefix="dl-studio-preview-"))
        self.destroyed.connect(partial(shutil.rmtree, self._folder, True))
        self._layer = ""
        self._path = Path()  # of its file
        self._asked = 0

    def ask(
        self,
        layer: QgsRasterLayer,
        later: Optional[QgsRasterLayer],
        run: ClassifyPixels,
        classes: Sequence[LabelClass],
    ) -> None:
        """Classify what the map shows of ``layer``.

        Args:
            layer: the imagery; of two dates the earlier.
            later: the later date, with a model of change detection.
            run: the run that is thought of; its imagery and output are filled in here.
            classes: of the model, for the colours.

        Raises:
            InvalidInput: the layer is nothing that the engine can open.
        """
        canvas = self._studio.iface.mapCanvas()
        view = canvas.extent()
        self._asked += 1
        request = PreviewClassification(
            replace(run, imagery=imagery_source(layer)),
            (view.xMinimum(), view.yMinimum(), view.xMaximum(), view.yMaximum()),
            str(self._folder / f"preview_{self._asked}.tif"),
            crs_name(canvas.mapSettings().destinationCrs()),
            imagery_after=None if later is None else imagery_source(later),
        )
        ask(
            self._studio, self, _JOB, request, partial(self._show, self._asked, tuple(classes)),
            partial(self._fail, self._asked), key=_JOB,
        )  # fmt: skip

    def drop(self) -> None:
        """Take the preview off the map; one that is still computed is not wanted any more."""
        self._asked += 1
        self._remove(self._layer)

    def drop_soon(self) -> None:
        """Like :meth:`drop`, but the layer goes with the next turn of the event loop.

        A combo box of layers chooses another one while QGIS removes some. To remove one more from
        within that ends QGIS.
        """
        self._asked += 1
        QTimer.singleShot(0, partial(self._remove, self._layer))

    def _show(
        self, number: int, classes: tuple[LabelClass, ...], found: PreviewClassificationResult
    ) -> None:
        if number != self._asked:
            return
        self._remove(self._layer)
        try:
            self._layer = add_result_layer(found.output, self.tr("Preview"), classes).id()
        except DlStudioError as error:
            self.failed.emit(error)
            return
        self._path = Path(found.output)
        self.shown.emit(found)

    def _fail(self, number: int, error: DlStudioError) -> None:
        if number == self._asked:
            self.failed.emit(error)

    def _remove(self, layer_id: str) -> None:
        """Remove layer and file, if it is still the one that is shown.

        A new project of QGIS may have removed the layer already.
        """
        if not layer_id or layer_id != self._layer:
            return
        self._layer = ""
        project = QgsProject.instance()
        if project.mapLayer(layer_id) is not None:
            project.removeMapLayer(layer_id)
        self._path.unlink(missing_ok=True)
