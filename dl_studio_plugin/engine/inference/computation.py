"""A run's computation: begun afresh, or gone on with where an interrupted run of the same left it.

A run is the same where its *run id* is: the hash of all that decides a pixel and how it is
computed. The tile plan is chosen once, when the run begins, and then taken from its record, even
if there is more or less memory now: so the same bytes come out.

How many tiles the network sees at a time may change when a run is gone on with, because that is
what helps where memory ran out. It decides no pixel but by rounding, in some runtimes.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Protocol

from ...definitions.errors import DlStudioError
from ...definitions.model_card import ModelCard
from ...definitions.wire import to_json
from ..events import Events, parts_folder
from ..imagery import Imagery
from ..imagery.safe_open import open_raster
from ..models.package import ModelPackage
from ..models.runtime_onnx import OnnxRunner
from .memory import SMALLEST_TILE, Job
from .parts import Parts, RunRecord
from .plan import TileChoice, TilePlan, make_plan
from .strips import Inputs, TooLargeForMemory
from .window import Tiling

_CPU = "cpu"
_CPU_PROVIDER = "CPUExecutionProvider"
_PRECISION = "fp32"
#: Fields of a request that decide neither a pixel nor how it is computed.
_NOT_IN_RUN = ("model", "area", "output", "probabilities", "polygons", "min_area", "simplify",
               "resume", "device", "regularize", "batch_size")  # fmt: skip


class RunRequest(Tiling, Protocol):
    """What the requests of all inferencing tools have, as far as it matters here."""

    @property
    def resume(self) -> bool:
        """Go on with an interrupted run."""

    @property
    def device(self) -> str:
        """What the network runs on."""


class Computation(ABC):
    """The strips of a run: how they are computed, and computing them.

    Attributes:
        inputs: what is predicted.
        card: of the model.
        parts: the finished strips.
        record: what is computed and how.
        plan: the tiles.
        runner: the network.
    """

    #: Ending of the files of finished strips.
    suffix = ".tif"

    def __init__(
        self, request: RunRequest, package: ModelPackage, inputs: Inputs, events: Events
    ) -> None:
        self.inputs = inputs
        self.card = package.card
        self.parts = Parts(parts_folder(events), self.suffix)
        self._run_request = request
        self._package = package
        self._events = events
        self.runner = self._open_runner(request.device)
        self.record, self.plan = self._begin()

    @property
    @abstractmethod
    def layers(self) -> tuple[str, ...]:
        """Names of what a strip's file holds."""

    @abstractmethod
    def _compute_strips(self) -> None:
        """Compute the strips that are not there yet.

        Raises:
            TooLargeForMemory: not even a single tile can be computed.
        """

    @abstractmethod
    def _choose_tiles(self, largest: int = 0) -> TileChoice:
        """What the plan follows from; tiles of at most ``largest`` pixels unless that is 0."""

    def compute(self) -> None:
        """Compute what is not there yet; with smaller tiles where the memory is short."""
        while True:
            try:
                self._compute_strips()
            except TooLargeForMemory as error:
                self._need_less_memory(error)
            else:
                del self.runner  # its memory is wanted for assembling the outputs
                return

    def _open_runner(self, device: str) -> OnnxRunner:
        runner = OnnxRunner(self._package, self.inputs.imagery.dtype, device)
        for text in runner.warnings:
            self._events.warning(text)
        return runner

    def _begin(self) -> tuple[RunRecord, TilePlan]:
        """Go on with the run in the job's folder if it is the same, else begin one."""
        record = self._new_record(self._choose_tiles())
        earlier = self.parts.read_record() if self._run_request.resume else None
        if earlier is not None:
            difference = _difference(earlier, record)
            if not difference:
                return self._resume(earlier)
            self._events.log(
                f"An earlier run was interrupted here, but {difference}; starting afresh."
            )
        return self._start(record)

    def _resume(self, record: RunRecord) -> tuple[RunRecord, TilePlan]:
        batch = self._run_request.batch_size
        if batch and batch != record.choice.batch:
            choice = dataclasses.replace(record.choice, batch=batch)
            record = dataclasses.replace(record, choice=choice)
            self.parts.write_record(record)
        plan = make_plan(record.choice)
        spoilt = self.parts.resume()
        for name in spoilt:
            self._events.warning(f"The finished part {name} is damaged and is computed again.")
        for entry in self.parts.entries:
            self.inputs.imagery.remember_unreadable(entry.unreadable)
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

    def _job(self, layers: int) -> Job:
        """What tiles are chosen by; ``layers``: bytes a pixel of a finished strip."""
        grid, imagery, request = self.inputs.grid, self.inputs.imagery, self._run_request
        return Job(
            grid.height, grid.width, len(imagery.bands) * imagery.dtype.itemsize, layers,
            request.tile_size, request.batch_size, request.overlap,
        )  # fmt: skip

    def _new_record(self, choice: TileChoice) -> RunRecord:
        return RunRecord(
            _run_id(self._run_request, self.card, self.inputs),
            _imagery_fingerprint(self.inputs.imagery),
            self.runner.runtime_name,
            self.runner.device_name,
            _PRECISION,
            choice,
            self.layers,
        )

    def _need_less_memory(self, error: TooLargeForMemory) -> None:
        """Begin again with tiles of half the size, or on the processor."""
        tile = self.record.choice.tile
        smaller = tile // 2
        if self.card.fixed_input or smaller < SMALLEST_TILE:
            if self._run_request.device == _CPU or _CPU_PROVIDER in self.runner.runtime_name:
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


def _run_id(request: RunRequest, card: ModelCard, inputs: Inputs) -> str:
    """Hash of all that decides the result: where model, area and outputs lie does not."""
    asked = {key: value for key, value in to_json(request).items() if key not in _NOT_IN_RUN}
    grid = inputs.grid
    own, *later = (date.source.bands for date in inputs.imagery.dates)
    decides = {
        **asked,
        "model": to_json(card.hashes),
        "bands": own,
        **({"bands_after": later[0]} if later else {}),
        "area": inputs.area.fingerprint if inputs.area is not None else "",
        "grid": [grid.crs.to_wkt(), *grid.transform.to_gdal(), grid.width, grid.height],
    }
    text = json.dumps(decides, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _imagery_fingerprint(imagery: Imagery) -> str:
    """Size and time of all files of the imagery, and of what a mosaic names."""
    digest = hashlib.sha256()
    for date in imagery.dates:
        with open_raster(date.source.source) as dataset:
            files = [Path(name) for name in dataset.files]
        digest.update(date.source.source.encode("utf-8"))
        for path in files:
            if path.exists():
                status = path.stat()
                digest.update(f"{path} {status.st_size} {status.st_mtime_ns}".encode())
    return digest.hexdigest()
