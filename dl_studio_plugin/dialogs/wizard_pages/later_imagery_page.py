"""The imagery of the later date, in change detection."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .imagery_page import ImageryPage

if TYPE_CHECKING:
    from ...layers.raster_choice import OfferedRaster
    from ..studio import Studio


class LaterImageryPage(ImageryPage):
    """As the page of the imagery, which is that of the earlier date; ``earlier`` gives it."""

    table_name = "wizard_later_rasters"
    facts_name = "wizard_later_imagery_facts"

    def __init__(self, studio: Studio, earlier: Callable[[], list[OfferedRaster]]) -> None:
        super().__init__(studio)
        self._earlier = earlier
        self.setTitle(self.tr("Which imagery of the later date?"))
        self.setSubTitle(
            self.tr("The same ground and the same bands; grid and reference system may differ.")
        )

    def initializePage(self) -> None:  # noqa: N802 (Qt's name)
        """List the layers of the map."""
        self.table.offer_layers(tick=False)

    def problem(self) -> str:
        """Why the rasters cannot be the later date, as a sentence; empty when they can."""
        rasters, earlier = self.rasters, self._earlier()
        problem = super().problem()
        if problem or not earlier:
            return problem
        if {raster.source for raster in rasters} & {raster.source for raster in earlier}:
            return self.tr("This is the imagery of the earlier date. Choose that of the later one.")
        return ""
