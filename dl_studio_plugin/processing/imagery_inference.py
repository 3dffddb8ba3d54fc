"""What algorithms share that run a model over IMAGERY, as far as AREA, at CELL_SIZE."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from . import checks, model_packages, snapshots
from .engine_algorithm import EngineAlgorithm

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ..definitions.imagery import ImagerySource
    from ..layers.service_imagery import Plan, ServiceImagery
    from .values import Values


class ImageryInference(EngineAlgorithm):
    """Base of the inferencing tools that take IMAGERY, MODEL, AREA, CELL_SIZE and DEVICE."""

    def endings(self) -> dict[str, tuple[str, ...]]:
        """What the file of each output may end in."""
        raise NotImplementedError

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        layer = values.raster("IMAGERY")
        service = values.service("IMAGERY")
        if service is None:
            values.imagery("IMAGERY")
        yield from checks.other_bands(model_packages.card_of(values), layer)
        area = values.features("AREA")
        if service is not None:
            found = [*self._service_problems(values, service)]
            yield from found
            if found:
                return
        elif area is not None:
            yield from checks.empty_area(area, layer, "AREA")
        yield from model_packages.unknown_device(values)
        for name, allowed in self.endings().items():
            path = values.output(name)
            if path is not None:
                yield from checks.unwritable(path, allowed)

    def _service_problems(self, values: Values, service: ServiceImagery) -> Iterator[str]:
        yield from snapshots.area_missing(service, values)
        yield from snapshots.cell_size_missing(service.name, values.number("CELL_SIZE"))
        if values.given("AREA") and values.number("CELL_SIZE") > 0:
            self.service_plan(values, service)

    def service_plan(self, values: Values, service: ServiceImagery) -> Plan:
        """What of a service is copied."""
        area = snapshots.united(values, values.needed_features("AREA"), service.crs)
        return snapshots.plan(service, area, values.number("CELL_SIZE"))

    def imagery_source(self, values: Values, feedback: QgsProcessingFeedback) -> ImagerySource:
        """The imagery as the engine opens it; of a service, a copy that is made now."""
        service = values.service("IMAGERY")
        if service is None:
            return values.imagery("IMAGERY")
        return service.copy(self.service_plan(values, service), feedback)
