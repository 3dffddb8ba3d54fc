"""The imagery: a layer of the map, files, or folders of files that become one raster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWizardPage

from ...layers.raster_choice import Joining, OfferedRaster, joining, joining_problem
from ...layers.translation import translated
from ..raster_table import RasterTable

if TYPE_CHECKING:
    from ..studio import Studio


class ImageryPage(QWizardPage):
    """A table of rasters, and what the chosen ones will be as the project's imagery."""

    table_name = "wizard_rasters"
    facts_name = "wizard_imagery_facts"

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.setTitle(self.tr("Which imagery?"))
        self.setSubTitle(self.tr("Any raster that QGIS shows; files stay where they are."))
        self.table = RasterTable(self.table_name)
        self.table.changed.connect(self._judge)
        self._verdict = QLabel(objectName=self.facts_name)
        self._verdict.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._verdict)

    def initializePage(self) -> None:  # noqa: N802 (Qt's name)
        """List the layers of the map."""
        self.table.offer_layers(self._studio.iface.activeLayer())

    def isComplete(self) -> bool:  # noqa: N802
        """The rasters can be used, alone or together."""
        return not self.table.is_reading and not self.problem()

    def problem(self) -> str:
        """Why the rasters cannot be used, as a sentence; empty when they can."""
        return joining_problem(self.rasters)

    @property
    def rasters(self) -> list[OfferedRaster]:
        """The rasters that were chosen."""
        return self.table.chosen

    def add_file(self, path: str) -> None:
        """List a raster file and choose it."""
        self.table.add_files([path])

    def _judge(self) -> None:
        rasters = self.rasters
        problem = self.problem()
        if self.table.is_reading:
            self._verdict.setText(self.tr("Looking at the files…"))
        elif problem:
            self._verdict.setText(translated(problem))
        else:
            self._verdict.setText(self._sentence(rasters) + self._left_out())
        self.completeChanged.emit()

    def _left_out(self) -> str:
        count = self.table.unusable
        if not count:
            return ""
        text = self.tr("{count} of the rasters cannot be used; point at a remark to read it.")
        return "\n" + text.format(count=count)

    def _sentence(self, rasters: list[OfferedRaster]) -> str:
        way = joining(rasters)
        if way is Joining.MOSAIC:
            text = self.tr(
                "{count} rasters side by side: a mosaic of them is written beside the project, a "
                "small file that names them."
            )
        elif way is Joining.STACK:
            text = self.tr(
                "{count} rasters of the same ground: they become the bands of one raster, in this "
                "order, by a small file beside the project that names them."
            )
        elif rasters[0].is_service:
            text = self.tr(
                "A service: the ground that is needed is copied from it when training data is "
                "exported. Choose the area to label on a later page."
            )
        else:
            text = self.tr("This raster is used as it is, where it is.")
        return text.format(count=len(rasters))
