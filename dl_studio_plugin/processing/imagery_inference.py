"""What algorithms share that run a model over imagery, as far as AREA, at CELL_SIZE."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from ..definitions.inference_types import InferenceType
from . import checks, model_packages, snapshots
from .engine_algorithm import EngineAlgorithm

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.core import QgsProcessingFeedback

    from ..definitions.imagery import ImagerySource
    from ..definitions.model_card import ModelCard
    from ..layers.service_imagery import Plan, ServiceImagery
    from .values import Values


class ImageryInference(EngineAlgorithm):
    """Base of the inferencing tools that take imagery, MODEL, AREA, CELL_SIZE and DEVICE.

    Attributes:
        task: that the model must be made for.
        dates: the parameters of the imagery, one a date, the earliest first.
    """

    task: ClassVar[str] = InferenceType.PIXEL_CLASSIFICATION.value
    dates: ClassVar[tuple[str, ...]] = ("IMAGERY",)

    def endings(self) -> dict[str, tuple[str, ...]]:
        """What the file of each output may end in."""
        raise NotImplementedError

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        card = model_packages.card_of(values)
        refusals = list(checks.other_task(card, self.task))
        yield from refusals
        if refusals:
            return
        waiting: list[str] = []
        for date, name in enumerate(self.dates):
            waiting += self._service_problems(values, name)
            yield from self._imagery_problems(values, card, name, date)
        yield from waiting
        if waiting:
            return
        yield from model_packages.unknown_device(values)
        for name, allowed in self.endings().items():
            path = values.output(name)
            if path is not None:
                yield from checks.unwritable(path, allowed)

    def _imagery_problems(
        self, values: Values, card: ModelCard, name: str, date: int
    ) -> Iterator[str]:
        layer = values.raster(name)
        yield from checks.other_bands(card, layer, date)
        area = values.features("AREA")
        if values.service(name) is None:
            values.imagery(name)
            if area is not None:
                yield from checks.empty_area(area, layer, "AREA")

    def _service_problems(self, values: Values, name: str) -> Iterator[str]:
        service = values.service(name)
        if service is None:
            return
        yield from snapshots.area_missing(service, values)
        yield from snapshots.cell_size_missing(service.name, values.number("CELL_SIZE"))
        if values.given("AREA") and values.number("CELL_SIZE") > 0:
            self.service_plan(values, service)

    def service_plan(self, values: Values, service: ServiceImagery) -> Plan:
        """What of a service is copied."""
        area = snapshots.united(values, values.needed_features("AREA"), service.crs)
        return snapshots.plan(service, area, values.number("CELL_SIZE"))

    def asked(
        self, values: Values, inputs: Path, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """The fields that the messages of all these tools have, but for the imagery."""
        from ..layers.vectors import write_area

        area = values.features("AREA")
        return {
            "model": str(values.path("MODEL")),
            "output": str(values.new("OUTPUT")),
            "area": write_area(area, inputs / "area.gpkg", feedback.isCanceled) if area else "",
            "cell_size": values.number("CELL_SIZE"),
            "batch_size": values.integer("BATCH_SIZE"),
            "overlap": values.integer("OVERLAP"),
            "tta": values.switch("TTA"),
            "device": values.text("DEVICE"),
            "precision": values.choice("PRECISION"),
            "resume": values.switch("RESUME"),
        }

    def imagery_source(
        self, values: Values, feedback: QgsProcessingFeedback, name: str = "IMAGERY"
    ) -> ImagerySource:
        """The imagery as the engine opens it; of a service, a copy that is made now."""
        service = values.service(name)
        if service is None:
            return values.imagery(name)
        return service.copy(self.service_plan(values, service), feedback)
