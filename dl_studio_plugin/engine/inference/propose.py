"""The job *propose samples*: what a model sees in work units that nobody has labelled yet.

Each unit is classified by itself, with ground around it that the network sees too, and its objects
are cut at its outline. How sure the model is of a unit's pixels tells where a person's labels
would teach it most: *uncertainty* is what their best class lacks to certainty, on average, from 0
(sure of all) to 1 (all classes are equally likely everywhere).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from ...definitions.assisted_jobs import ProposeSamples, ProposeSamplesResult
from ...definitions.atomic import atomic_path, check_disk_space
from ...definitions.errors import InvalidInput, NotPossible
from ...definitions.label_classes import BACKGROUND_VALUE, IGNORED_VALUE
from ..events import Events, parts_folder
from ..imagery import Grid, Imagery
from ..imagery.reprojection import to_crs
from ..imagery.vectors import open_layer, polygonal, read_batches
from ..models.package import ModelPackage, load_package
from ..models.runtime_onnx import OnnxRunner
from ..part_of_job import PartOfJob
from .area import Area
from .checks import check_task, check_values, choose_grid, open_for_model, task_of
from .memory import SMALLEST_TILE, limit_block_cache
from .merge import PROBABILITY_STEPS, Bytes, Wanted
from .strips import Inputs, Options, TooLargeForMemory, check_readable, compute_strips
from .vectors import RasterObject, trace_objects
from .window import Mosaic, ground_around, part_of, plan_of

LAYER = "proposals"
UNIT_FIELD = "unit"
#: Classes and confidences of a unit lie on the disk where they take more bytes than this.
_IN_MEMORY_BYTES = 256 * 2**20
_BLOCK_PIXELS = 1_000_000
_CHUNK = 5_000


class _Unit(NamedTuple):
    """A work unit: its outline in its own CRS, and in the imagery's."""

    id: str
    outline: shapely.Geometry
    on_imagery: shapely.Geometry


class _Proposal(NamedTuple):
    class_name: str
    confidence: float
    unit: str
    outline: shapely.Geometry


@dataclass(frozen=True)
class _Tiling:
    tile_size: int = 0
    batch_size: int = 0
    overlap: int = -1


def run(request: ProposeSamples, events: Events) -> ProposeSamplesResult:
    """Propose samples.

    Raises:
        InvalidInput: something about the request is wrong; nothing was computed.
        Cancelled: the user asked to stop.
    """
    limit_block_cache()
    if not 0 <= request.threshold <= 1:
        raise InvalidInput(f"THRESHOLD must lie between 0 and 1, not {request.threshold:g}.")
    package = load_package(Path(request.model))
    check_task(package.card, task_of(request.imagery_after))
    with open_for_model(package.card, request.imagery, request.imagery_after) as imagery:
        crs, units = _read_units(request, imagery.crs)
        grid = choose_grid(imagery, package.card, 0.0, events)
        work = _Work(request, package, imagery, grid, crs, events)
        work.check(units)
        uncertainty: dict[str, float] = {}
        writer = _Writer(Path(request.output), crs)
        with atomic_path(Path(request.output)) as part:
            writer.begin(part)
            for index, unit in enumerate(units):
                text = f"Looking at work unit {index + 1} of {len(units)}"
                found = work.look(unit, PartOfJob(events, index / len(units), 1 / len(units), text))
                if found is not None:
                    uncertainty[unit.id] = found.uncertainty
                    writer.add(found.proposals)
            writer.flush()
        check_readable(imagery, len(imagery.unreadable_blocks))
    return ProposeSamplesResult(request.output, writer.count, uncertainty)


class _Found(NamedTuple):
    """What the model sees in a unit."""

    uncertainty: float
    proposals: list[_Proposal]


class _Work:
    """A model that looks at one unit after the other."""

    def __init__(
        self,
        request: ProposeSamples,
        package: ModelPackage,
        imagery: Imagery,
        grid: Grid,
        crs: CRS,
        events: Events,
    ) -> None:
        self._request = request
        self._package = package
        self._card = package.card
        self._imagery = imagery
        self._grid = grid
        self._crs = crs
        self._events = events
        self._names = {
            label.value: label.name
            for label in package.card.classes
            if label.value != BACKGROUND_VALUE and label.name in request.classes
        }
        if not self._names:
            raise InvalidInput(
                f"The model “{package.card.name}” knows none of the classes "
                f"{', '.join(request.classes)}. Choose a model of this project's classes."
            )
        self._tiling = _Tiling()
        self._runner = OnnxRunner(package, imagery.dtype, request.device)
        for text in self._runner.warnings:
            events.warning(text)

    def check(self, units: list[_Unit]) -> None:
        """Compare the imagery's values under the units with those of the training."""
        bounds = shapely.total_bounds([unit.on_imagery for unit in units])
        own = self._imagery.grid
        where = own.window_of_bounds(*bounds).intersection(own.window)
        if where is None:
            raise InvalidInput(
                "No work unit lies on the imagery. Check that the project names the right imagery."
            )
        check_values(self._imagery, self._card, where, self._events)

    def look(self, unit: _Unit, events: Events) -> Optional[_Found]:
        """What the model sees in ``unit``; ``None`` where there is no imagery."""
        window = self._grid.window_of_bounds(*unit.on_imagery.bounds).intersection(
            self._grid.window
        )
        if window is None:
            return None
        around = ground_around(window, self._grid, self._card)
        part = part_of(self._grid, around)
        to_pixels = ~part.transform
        pixels = shapely.transform(
            unit.on_imagery, lambda xy: np.column_stack(to_pixels * (xy[:, 0], xy[:, 1]))
        )
        layers = self._classified(part, Area(np.array([pixels], object)), events)
        uncertainty = self._uncertainty(layers)
        if uncertainty is None:
            return None
        objects = trace_objects(_blocks(layers))
        return _Found(uncertainty, list(self._proposals(objects, part, unit)))

    def _classified(self, part: Grid, area: Area, events: Events) -> Bytes:
        """Classes and confidences of a part of the grid."""
        options = Options(self._card.classes, 0.0, False, Wanted(confidence=True))
        while True:
            plan = plan_of(part, self._imagery, self._package, self._tiling, layers=2)
            layers = self._room((2, part.height, part.width))
            inputs = Inputs(self._imagery, part, area)
            try:
                compute_strips(inputs, self._runner, plan, options, Mosaic(plan, layers), events)
            except TooLargeForMemory as error:
                smaller = plan.choice.tile // 2
                if self._card.fixed_input or smaller < SMALLEST_TILE:
                    raise NotPossible(
                        f"The memory does not suffice for a tile of {plan.choice.tile} pixels. "
                        "Close other programs, or use a smaller model."
                    ) from error
                self._tiling = _Tiling(smaller)
            else:
                return layers

    def _room(self, shape: tuple[int, int, int]) -> Bytes:
        size = int(np.prod(shape, dtype=np.int64))
        if size <= _IN_MEMORY_BYTES:
            return np.full(shape, IGNORED_VALUE, np.uint8)
        folder = parts_folder(self._events)
        check_disk_space(folder, size, "What the model sees in a work unit")
        layers: Bytes = np.memmap(folder / "unit.dat", np.uint8, "w+", shape=shape)
        layers[:] = IGNORED_VALUE
        return layers

    def _uncertainty(self, layers: Bytes) -> Optional[float]:
        total, count = 0, 0
        for _, classes, confidence in _blocks(layers):
            seen = classes != IGNORED_VALUE
            count += int(np.count_nonzero(seen))
            total += int(confidence[seen].sum(dtype=np.int64))
        if not count:
            return None
        lacking = 1 - total / count / PROBABILITY_STEPS
        most = 1 - 1 / max(len(self._card.classes), 2)
        return round(float(np.clip(lacking / most, 0, 1)), 4)

    def _proposals(
        self, objects: Iterator[RasterObject], part: Grid, unit: _Unit
    ) -> Iterator[_Proposal]:
        for item in objects:
            self._events.check_cancelled()
            confidence = item.confidence / item.pixels / PROBABILITY_STEPS
            wanted = item.value in self._names and confidence >= self._request.threshold
            if not wanted or item.pixels < self._request.min_pixels:
                continue
            for outline in self._outlines(item, part, unit):
                yield _Proposal(self._names[item.value], round(confidence, 4), unit.id, outline)

    def _outlines(self, item: RasterObject, part: Grid, unit: _Unit) -> list[shapely.Geometry]:
        """The object's outline in the unit's CRS, cut at the unit: one, or several pieces."""
        outline = shapely.simplify(item.polygon(), self._request.simplify, preserve_topology=True)
        moved = shapely.transform(
            outline, lambda xy: np.column_stack(part.transform * (xy[:, 0], xy[:, 1]))
        )
        whole = to_crs(np.array([moved], object), self._imagery.crs, self._crs)[0]
        if whole is None or not whole.area:
            return []
        inside = shapely.intersection(shapely.make_valid(whole), unit.outline)
        pieces = shapely.get_parts(polygonal(np.array([inside], object))[0])
        least = whole.area * self._request.min_pixels / item.pixels
        return [piece for piece in pieces if piece.area >= least]


def _read_units(request: ProposeSamples, imagery_crs: CRS) -> tuple[CRS, list[_Unit]]:
    layer = open_layer(request.units, request.units_layer, "The file of work units")
    units: list[_Unit] = []
    for batch in read_batches(layer, layer.crs, UNIT_FIELD):
        outlines = polygonal(shapely.make_valid(batch.geometries))
        moved = to_crs(outlines, layer.crs, imagery_crs)
        ids = batch.values if batch.values is not None else [""] * len(outlines)
        units += [
            _Unit(str(name), outline, on_imagery)
            for name, outline, on_imagery in zip(ids, outlines, moved)
            if on_imagery is not None and not on_imagery.is_empty
        ]
    if not units:
        raise InvalidInput("There is no work unit to propose samples in.")
    return layer.crs, units


def _blocks(layers: Bytes) -> Iterator[tuple[int, Bytes, Bytes]]:
    """First row, classes and confidences of rows that fit into memory."""
    height, width = layers.shape[1:]
    rows = max(64, _BLOCK_PIXELS // max(width, 1))
    for first in range(0, height, rows):
        yield (
            first,
            np.ascontiguousarray(layers[0, first : first + rows]),
            np.ascontiguousarray(layers[1, first : first + rows]),
        )


class _Writer:
    """Appends proposals to a GeoPackage in chunks."""

    def __init__(self, path: Path, crs: CRS) -> None:
        self.count = 0
        self._path = path
        self._crs = crs
        self._chunk: list[_Proposal] = []

    def begin(self, path: Path) -> None:
        """Make the layer, even if nothing will be added."""
        self._path = path
        self._write([], append=False)

    def add(self, proposals: list[_Proposal]) -> None:
        """Take proposals in."""
        self._chunk += proposals
        if len(self._chunk) >= _CHUNK:
            self.flush()

    def flush(self) -> None:
        """Write what is waiting."""
        if self._chunk:
            self._write(self._chunk, append=True)
            self.count += len(self._chunk)
            self._chunk = []

    def _write(self, proposals: list[_Proposal], append: bool) -> None:
        columns: dict[str, NDArray[np.generic]] = {
            "class": np.array([item.class_name for item in proposals], object),
            "confidence": np.array([item.confidence for item in proposals], np.float64),
            UNIT_FIELD: np.array([item.unit for item in proposals], object),
        }
        pyogrio.raw.write(
            self._path,
            shapely.to_wkb(np.array([item.outline for item in proposals], object)),
            list(columns.values()),
            list(columns),
            layer=LAYER,
            driver="GPKG",
            geometry_type="Polygon",
            crs=self._crs.to_wkt(),
            append=append,
            # The GDAL of Debian 12 warns of the newer versions.
            dataset_options={"VERSION": "1.2"},
        )
