"""The computation of a run that gives every pixel a class."""

from __future__ import annotations

from ...definitions.inference_jobs import ClassifyPixels
from ..events import Events
from ..models.package import ModelPackage
from .computation import Computation
from .memory import choose_tiles
from .merge import Wanted
from .plan import TileChoice
from .strips import Inputs, Options, compute_strips


class PixelComputation(Computation):
    """See ``Computation``.

    Attributes:
        wanted: the layers of a strip.
    """

    def __init__(
        self, request: ClassifyPixels, package: ModelPackage, inputs: Inputs, events: Events
    ) -> None:
        self._request = request
        self.wanted = Wanted(bool(request.polygons), bool(request.probabilities))
        super().__init__(request, package, inputs, events)

    @property
    def layers(self) -> tuple[str, ...]:
        """Names of the layers of a strip."""
        names = ["classes"]
        names += ["confidence"] if self.wanted.confidence else []
        names += ["probabilities"] if self.wanted.probabilities else []
        return tuple(names)

    def _compute_strips(self) -> None:
        options = Options(
            self.card.classes, self._request.threshold, self._request.tta, self.wanted
        )
        compute_strips(self.inputs, self.runner, self.plan, options, self.parts, self._events)

    def _choose_tiles(self, largest: int = 0) -> TileChoice:
        layers = 1 + self.wanted.confidence + self.wanted.probabilities * len(self.card.classes)
        return choose_tiles(self.card, self._package.onnx_bytes, self._job(layers), largest)
