"""The job ``classify_pixels``: a class for every pixel of a raster of any size.

Everything that can be wrong with the request is checked first. Then strips are computed, or taken
over from an interrupted run of the same request; at the end they are assembled into the outputs.
"""

from __future__ import annotations

import hashlib
import json
import time
from pathlib import Path

import rasterio

from ...definitions.errors import DlStudioError
from ...definitions.jobs import ClassifyPixels, ClassifyPixelsResult
from ...definitions.model_card import ONNX_FILE, ModelCard
from ...definitions.wire import to_json
from ..events import Events, parts_folder
from ..imagery import Imagery, open_imagery
from ..imagery.safe_open import open_raster
from ..models.package import ModelPackage, load_package
from ..models.runtime_onnx import OnnxRunner
from .area import read_area
from .checks import (
    check_request,
    check_space,
    check_task,
    check_values,
    choose_bands,
    choose_grid,
)
from .cog import (
    Layer,
    Provenance,
    class_layer,
    probability_layer,
    write_class_names,
    write_cog,
    write_mosaic,
)
from .memory import SMALLEST_TILE, Job, choose_tiles
from .merge import Wanted
from .parts import Parts, RunRecord
from .plan import TileChoice, TilePlan, make_plan
from .strips import (
    PROGRESS_SHARE,
    Inputs,
    Options,
    TooLargeForMemory,
    check_readable,
    compute_strips,
)
from .unreadable import errors_path, write_errors
from .vectors import VectorOptions, write_polygons

_CPU = "cpu"
_CPU_PROVIDER = "CPUExecutionProvider"
#: Fields of a request that decide neither a pixel nor how it is computed.
_NOT_IN_RUN = ("model", "area", "output", "probabilities", "polygons", "min_area", "simplify",
               "resume", "device")  # fmt: skip


def run(request: ClassifyPixels, events: Events) -> ClassifyPixelsResult:
    """Classify the pixels of a raster.

    Raises:
        InvalidInput: something about the request is wrong; nothing was computed.
        NotEnoughSpace: a disk is too small; nothing was computed.
        Cancelled: the user asked to stop; the job can be resumed.
    """
    started = time.monotonic()
    check_request(request)
    package = load_package(Path(request.model))
    check_task(package.card)
    with open_imagery(request.imagery) as opened:
        source = choose_bands(opened, package.card)
    with open_imagery(source) as imagery:
        inputs = _prepare(request, package.card, imagery, events)
        computation = _Computation(request, package, inputs, events)
        computation.compute()
        count = _Assembly(request, computation, events).write()
        predicted = sum(entry.predicted for entry in computation.parts.entries)
        _report_unreadable(request, imagery, events)
    return ClassifyPixelsResult(
        request.output,
        request.probabilities,
        request.polygons,
        count,
        predicted,
        computation.runner.device_name,
        computation.runner.runtime_name,
        time.monotonic() - started,
    )


def _prepare(request: ClassifyPixels, card: ModelCard, imagery: Imagery, events: Events) -> Inputs:
    grid = choose_grid(imagery, card, request.cell_size, events)
    area = read_area(request.area, grid) if request.area else None
    where = imagery.grid.window
    if area is not None:
        left, top, right, bottom = area.bounds
        corners = (*(grid.transform * (left, bottom)), *(grid.transform * (right, top)))
        where = imagery.grid.window_of_bounds(*corners).intersection(where) or where
    check_values(imagery, card, where, events)
    check_space(request, grid, len(card.classes), parts_folder(events))
    return Inputs(imagery, grid, area)


class _Computation:
    """The strips of a run: how they are computed, and computing them."""

    def __init__(
        self, request: ClassifyPixels, package: ModelPackage, inputs: Inputs, events: Events
    ) -> None:
        self.inputs = inputs
        self.card = package.card
        self.parts = Parts(parts_folder(events))
        self._request = request
        self._package = package
        self._events = events
        self.wanted = Wanted(bool(request.polygons), bool(request.probabilities))
        self.runner = self._open_runner(request.device)
        self.record, self.plan = self._begin()

    def compute(self) -> None:
        """Compute what is not there yet; with smaller tiles where the memory is short."""
        options = Options(
            self.card.classes, self._request.threshold, self._request.tta, self.wanted
        )
        while True:
            try:
                compute_strips(
                    self.inputs, self.runner, self.plan, options, self.parts, self._events
                )
            except TooLargeForMemory as error:
                self._need_less_memory(error)
            else:
                return

    @property
    def layers(self) -> tuple[str, ...]:
        """Names of the layers of a strip."""
        names = ["classes"]
        names += ["confidence"] if self.wanted.confidence else []
        names += ["probabilities"] if self.wanted.probabilities else []
        return tuple(names)

    def _open_runner(self, device: str) -> OnnxRunner:
        runner = OnnxRunner(self._package, self.inputs.imagery.dtype, device)
        for text in runner.warnings:
            self._events.warning(text)
        return runner

    def _begin(self) -> tuple[RunRecord, TilePlan]:
        """Go on with the run in the job's folder if it is the same, else begin one."""
        record = self._new_record(self._choose_tiles())
        earlier = self.parts.read_record() if self._request.resume else None
        if earlier is not None:
            difference = _difference(earlier, record)
            if not difference:
                return self._resume(earlier)
            self._events.log(
                f"An earlier run was interrupted here, but {difference}; starting afresh."
            )
        return self._start(record)

    def _resume(self, record: RunRecord) -> tuple[RunRecord, TilePlan]:
        plan = make_plan(record.choice)
        spoilt = self.parts.resume()
        for name in spoilt:
            self._events.warning(f"The finished part {name} is damaged and is computed again.")
        for entry in self.parts.entries:
            self.inputs.imagery.unreadable_blocks.update(entry.unreadable)
        self._events.log(
            f"Going on with an interrupted run: {len(self.parts.entries)} of {len(plan.strips)} "
            "parts are finished."
        )
        return record, plan

    def _start(self, record: RunRecord) -> tuple[RunRecord, TilePlan]:
        plan = make_plan(record.choice)
        self.parts.begin(record)
        tile = f"{plan.columns.tile} × {plan.rows.tile}"
        how = "blended over" if record.choice.blend else "exact, cut by"
        self._events.log(
            f"{plan.tile_count} tiles of {tile} pixels, {how} {record.choice.margin} pixels, "
            f"{record.choice.batch} at a time, on {record.device} ({record.runtime})."
        )
        return record, plan

    def _choose_tiles(self, largest: int = 0) -> TileChoice:
        grid, imagery = self.inputs.grid, self.inputs.imagery
        layers = 1 + self.wanted.confidence + self.wanted.probabilities * len(self.card.classes)
        job = Job(
            grid.height, grid.width, len(imagery.bands) * imagery.dtype.itemsize, layers,
            self._request.tile_size, self._request.batch_size, self._request.overlap,
        )  # fmt: skip
        return choose_tiles(self.card, self._package.onnx_bytes, job, largest)

    def _new_record(self, choice: TileChoice) -> RunRecord:
        return RunRecord(
            _run_id(self._request, self.card, self.inputs),
            _imagery_fingerprint(self.inputs.imagery),
            self.runner.runtime_name,
            self.runner.device_name,
            "fp32",
            choice,
            self.layers,
        )

    def _need_less_memory(self, error: TooLargeForMemory) -> None:
        """Begin again with tiles of half the size, or on the processor."""
        tile = self.record.choice.tile
        smaller = tile // 2
        if self.card.fixed_input or smaller < SMALLEST_TILE:
            if self._request.device == _CPU or _CPU_PROVIDER in self.runner.runtime_name:
                raise DlStudioError(
                    f"The memory does not suffice for a tile of {tile} pixels. Close other "
                    "programs, or use a smaller model."
                ) from error
            self._events.warning("The memory of the device does not suffice; going on without it.")
            self.runner = self._open_runner(_CPU)
            smaller = 0
        else:
            self._events.warning(
                f"The memory does not suffice for tiles of {tile} pixels; starting afresh with "
                f"{smaller}."
            )
        self.record, self.plan = self._start(self._new_record(self._choose_tiles(smaller)))


class _Assembly:
    """Finished strips to what the user asked for."""

    def __init__(self, request: ClassifyPixels, computation: _Computation, events: Events) -> None:
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


def _report_unreadable(request: ClassifyPixels, imagery: Imagery, events: Events) -> None:
    blocks = sorted(imagery.unreadable_blocks)
    path = errors_path(Path(request.output))
    if not blocks:
        path.unlink(missing_ok=True)
        return
    check_readable(imagery, len(blocks))
    write_errors(path, imagery, blocks)
    events.warning(
        f"{len(blocks)} blocks of the imagery cannot be read and are left out; “{path.name}” "
        "beside the result shows where."
    )


def _difference(earlier: RunRecord, record: RunRecord) -> str:
    """Why an earlier run cannot be gone on with; empty if it can."""
    if earlier.run != record.run or earlier.layers != record.layers:
        return "it had another request"
    if earlier.imagery != record.imagery:
        return "the imagery has changed"
    if (earlier.runtime, earlier.device) != (record.runtime, record.device):
        return f"it ran on {earlier.device} ({earlier.runtime})"
    grid = (record.choice.height, record.choice.width)
    if (earlier.choice.height, earlier.choice.width) != grid:
        return "its raster had another size"
    return ""


def _run_id(request: ClassifyPixels, card: ModelCard, inputs: Inputs) -> str:
    """Hash of all that decides the result: where model, area and outputs lie does not."""
    asked = {key: value for key, value in to_json(request).items() if key not in _NOT_IN_RUN}
    grid = inputs.grid
    decides = {
        **asked,
        "model": to_json(card.hashes),
        "bands": inputs.imagery.source.bands,
        "area": inputs.area.fingerprint if inputs.area is not None else "",
        "grid": [grid.crs.to_wkt(), *grid.transform.to_gdal(), grid.width, grid.height],
    }
    text = json.dumps(decides, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _imagery_fingerprint(imagery: Imagery) -> str:
    """Size and time of all files of the imagery, and of what a mosaic names."""
    with open_raster(imagery.source.source) as dataset:
        files = [Path(name) for name in dataset.files]
    digest = hashlib.sha256(imagery.source.source.encode("utf-8"))
    for path in files:
        if path.exists():
            status = path.stat()
            digest.update(f"{path} {status.st_size} {status.st_mtime_ns}".encode())
    return digest.hexdigest()
