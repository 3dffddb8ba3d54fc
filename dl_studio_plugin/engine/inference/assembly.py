"""The last step of a run: from finished strips to the files that the user asked for."""

from __future__ import annotations

from pathlib import Path

import rasterio

from ...definitions.inference_jobs import ClassifyPixels
from ...definitions.model_card import ONNX_FILE
from ..events import Events
from .cog import (
    Layer,
    Provenance,
    class_layer,
    probability_layer,
    write_class_names,
    write_cog,
    write_mosaic,
)
from .pixel_computation import PixelComputation
from .strips import PROGRESS_SHARE
from .vectors import VectorOptions, write_polygons


class Assembly:
    """Finished strips to what the user asked for."""

    def __init__(
        self, request: ClassifyPixels, computation: PixelComputation, events: Events
    ) -> None:
        self._request = request
        self._computation = computation
        self._events = events
        card = computation.card
        model = f"{card.name} {card.hashes.get(ONNX_FILE, '')[:12]}".strip()
        classes = tuple(sorted(card.classes, key=lambda label: label.value))
        self._provenance = Provenance(model, computation.record.run[:12], classes)
        self._channels = Provenance(model, computation.record.run[:12], card.classes)

    def write(self) -> int:
        """Write all outputs; the number of polygons."""
        request, count = self._request, 0
        self._events.progress(PROGRESS_SHARE, "Assembling the class raster")
        classes = self._mosaic("classes", class_layer(self._provenance))
        write_cog(classes, Path(request.output))
        write_class_names(Path(request.output), self._provenance.classes)
        if request.probabilities:
            self._events.progress(PROGRESS_SHARE + 0.03, "Assembling the probabilities")
            first = self._band("probabilities")
            mosaic = self._mosaic("probabilities", probability_layer(self._channels, first))
            write_cog(mosaic, Path(request.probabilities))
        if request.polygons:
            self._events.progress(PROGRESS_SHARE + 0.06, "Tracing polygons")
            count = self._write_polygons(classes)
        self._events.progress(1.0, "Finished")
        return count

    def _write_polygons(self, classes: Path) -> int:
        layer = Layer((self._band("confidence"),), {})
        confidence = self._mosaic("confidence", layer)
        options = VectorOptions(self._request.min_area, self._request.simplify)
        output = Path(self._request.polygons)
        values, certainty = (rasterio.open(path, driver="VRT") for path in (classes, confidence))
        with values, certainty:
            return write_polygons(
                values, certainty, output, self._provenance, options, self._events
            )

    def _band(self, layer: str) -> int:
        return self._computation.layers.index(layer) + 1

    def _mosaic(self, name: str, layer: Layer) -> Path:
        computation = self._computation
        path = computation.parts.folder / f"{name}.vrt"
        write_mosaic(path, computation.parts, computation.plan, computation.inputs.grid, layer)
        return path
