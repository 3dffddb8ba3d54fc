"""The main work: from tiles of imagery to finished strips."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Optional, Protocol

import numpy as np
from numpy.typing import NDArray

from ...definitions.errors import InvalidInput
from ...definitions.label_classes import LabelClass
from ..events import Events
from ..imagery import Grid, Imagery, Window, read_window
from .area import Area
from .merge import Classifier, FinishedPixels, Merger, StripMerger, TileOutcome, Wanted
from .parts import StripEntry
from .pipeline import Conveyor, ordered_map
from .plan import Strip, Tile, TilePlan
from .tta import predict_averaged

Mask = NDArray[np.bool_]

#: Share of a raster's blocks that may be unreadable.
_MOST_UNREADABLE = 0.01
_READERS = 2
#: Bytes of imagery that may wait for the network.
_WAITING_BYTES = 64 * 2**20
#: Share of a job's progress that falls to this module.
PROGRESS_SHARE = 0.9
#: What the runtimes say when memory is short.
_MEMORY_WORDS = ("out of memory", "failed to allocate", "bad_alloc", "bad allocation",
                 "cuda failure 2")  # fmt: skip


class Network(Protocol):
    """What of a runner is used here; see ``models.runtime_onnx.OnnxRunner``."""

    def predict(self, images: np.ndarray, valid: np.ndarray) -> np.ndarray:
        """Probabilities, N × C × H × W."""

    def classify(self, images: np.ndarray, valid: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Channel numbers and confidence, N × H × W."""


class FinishedStrips(Protocol):
    """Where finished strips go; see ``parts.Parts``."""

    def entry(self, name: str) -> Optional[StripEntry]:
        """The finished strip ``name``, or ``None``."""

    def add(
        self,
        name: str,
        bands: np.ndarray,
        predicted: int,
        unreadable: tuple[tuple[int, int], ...] = (),
    ) -> None:
        """Take in a finished strip, bands × height × width."""


class TooLargeForMemory(Exception):
    """The memory does not suffice for a single tile."""


@dataclass(frozen=True)
class Inputs:
    """What is predicted: the raster, its pixels, and the area outside which nothing is."""

    imagery: Imagery
    grid: Grid
    area: Optional[Area] = None


class How(Protocol):
    """How tiles become strips, whatever the network says; see ``Options``."""

    @property
    def tta(self) -> bool:
        """Average over turned copies."""

    @property
    def needs_values(self) -> bool:
        """Whether all channels of every pixel are wanted."""

    def merger(self, plan: TilePlan) -> Merger[Any]:
        """What puts tiles together."""


@dataclass(frozen=True)
class Options:
    """How pixels get classes: those of the channels, and what the user chose."""

    classes: tuple[LabelClass, ...]
    threshold: float
    tta: bool
    wanted: Wanted

    @property
    def needs_values(self) -> bool:
        """Whether all channels of every pixel are wanted."""
        return self.wanted.probabilities

    def merger(self, plan: TilePlan) -> Merger[Any]:
        """What puts tiles together."""
        return StripMerger(plan, Classifier(self.classes, self.threshold), self.wanted)


@dataclass(frozen=True)
class StripTask:
    """A strip to compute. Of one that is not ``wanted`` only the ramp below it is needed."""

    strip: Strip
    wanted: bool = True


@dataclass(frozen=True)
class TilePixels:
    """A tile that was read.

    Attributes:
        keep: owned pixels that get a class.
        images: bands × height × width; ``None`` where no pixel that matters is valid.
        valid: height × width.
    """

    task: StripTask
    tile: Tile
    keep: Optional[Mask] = None
    images: Optional[np.ndarray] = None
    valid: Optional[Mask] = None


def compute_strips(
    inputs: Inputs,
    network: Network,
    plan: TilePlan,
    options: How,
    parts: FinishedStrips,
    events: Events,
) -> None:
    """Compute all strips that ``parts`` does not hold yet.

    Raises:
        TooLargeForMemory: not even a single tile can be computed.
        InvalidInput: too much of the imagery cannot be read.
        Cancelled: the user asked to stop; finished strips are kept.
    """
    tasks = unfinished_tasks(plan, parts)
    work = _Work(plan, options, network, events)
    merger = options.merger(plan)

    def write(item: tuple[Strip, FinishedPixels]) -> None:
        strip, pixels = item
        unreadable = tuple(sorted(inputs.imagery.unreadable_blocks))
        parts.add(strip.name, pixels.bands(), pixels.predicted, unreadable)
        check_readable(inputs.imagery, len(unreadable))

    def merge(item: _MergeItem) -> None:
        if item.outcome is not None:
            merger.add(item.outcome)
        elif item.begins:
            merger.start(item.task.strip)
        elif item.task.wanted:
            writing.put((item.task.strip, merger.finish()))

    def read(item: tuple[StripTask, Tile]) -> TilePixels:
        return read_tile(inputs, plan, *item)

    tiles = ((task, tile) for task in tasks for tile in plan.tiles(task.strip))
    ahead = tiles_ahead(inputs, plan)
    done = plan.tile_count - sum(1 for task in tasks for _ in plan.tiles(task.strip))
    with contextlib.ExitStack() as stack:
        arriving = stack.enter_context(ordered_map(read, tiles, _READERS, ahead))
        writing = stack.enter_context(Conveyor(write, 1, "writer"))
        merging = stack.enter_context(Conveyor(merge, 2 * plan.choice.batch, "merger"))
        for task, of_strip in itertools.groupby(arriving, key=lambda pixels: pixels.task):
            merging.put(_MergeItem(task, begins=True))
            for batch in batches(of_strip, plan.choice.batch):
                for outcome in work.outcomes(batch):
                    merging.put(_MergeItem(task, outcome=outcome))
                done += len(batch)
                work.report(done)
            merging.put(_MergeItem(task))


def unfinished_tasks(plan: TilePlan, parts: FinishedStrips) -> list[StripTask]:
    """The strips to compute, in order, with those above them whose ramps they need."""
    tasks: list[StripTask] = []
    previous: Optional[Strip] = None
    for strip in plan.strips:
        if parts.entry(strip.name) is not None:
            continue
        if plan.rows.ramp and strip.row > 0:
            above = Strip(strip.panel, strip.row - 1)
            if previous != above:
                tasks.append(StripTask(above, wanted=False))
        tasks.append(StripTask(strip))
        previous = strip
    return tasks


def read_tile(inputs: Inputs, plan: TilePlan, task: StripTask, tile: Tile) -> TilePixels:
    """Read a tile, unless nothing of it matters."""
    rows, columns = plan.rows.spans[tile.row], plan.columns.spans[tile.column]
    # Of a ghost, only the ramp beyond its own pixels matters.
    first = columns.own_stop if tile.ghost else columns.low
    height, width = rows.high - rows.low, columns.high - first
    inside = None
    if inputs.area is not None:
        inside = inputs.area.mask(rows.low, first, height, width)
        if not inside.any():
            return TilePixels(task, tile)
    window = Window(columns.start, rows.start, columns.stop - columns.start, rows.stop - rows.start)
    images, valid = read_window(inputs.imagery, inputs.grid, window)
    matters = valid[
        rows.low - rows.start : rows.high - rows.start,
        first - columns.start : columns.high - columns.start,
    ]
    if inside is not None:
        matters = matters & inside
    if not matters.any():
        return TilePixels(task, tile)
    return TilePixels(task, tile, matters[: rows.own, : columns.own].copy(), images, valid)


def batches(tiles: Iterable[TilePixels], size: int) -> Iterator[list[TilePixels]]:
    """Runs of tiles with at most ``size`` to compute each; skipped tiles keep their place."""
    run: list[TilePixels] = []
    filled = 0
    for tile in tiles:
        run.append(tile)
        filled += tile.images is not None
        if filled == size:
            yield run
            run, filled = [], 0
    if run:
        yield run


def check_readable(imagery: Imagery, unreadable: int) -> None:
    """Check that not too much of the imagery is lost.

    Raises:
        InvalidInput: more than one block in a hundred cannot be read.
    """
    share = unreadable / imagery.block_count
    if share > _MOST_UNREADABLE:
        raise InvalidInput(
            f"{unreadable} of {imagery.block_count} blocks of the imagery cannot be read, more "
            f"than {_MOST_UNREADABLE:.0%}. Get a sound copy of “{imagery.source.source}”."
        )


def is_out_of_memory(error: BaseException) -> bool:
    """Whether a runtime failed for want of memory."""
    text = str(error).lower()
    return isinstance(error, MemoryError) or any(word in text for word in _MEMORY_WORDS)


@dataclass(frozen=True)
class _MergeItem:
    """For the merging thread: begin a strip, add a tile, or (neither) end the strip."""

    task: StripTask
    begins: bool = False
    outcome: Optional[TileOutcome] = None


class _Work:
    """Runs the network over batches of tiles, smaller ones where memory is short."""

    def __init__(self, plan: TilePlan, options: How, network: Network, events: Events) -> None:
        self._plan = plan
        self._options = options
        self._network = network
        self._events = events
        self._batch = plan.choice.batch
        self._classes_suffice = not (plan.rows.ramp or options.tta or options.needs_values)

    def outcomes(self, tiles: list[TilePixels]) -> list[TileOutcome]:
        """What the network says of a run of tiles, in their order."""
        self._events.check_cancelled()
        present = [tile for tile in tiles if tile.images is not None]
        answers = iter(self._answers(present))
        return [TileOutcome(tile.tile) if tile.images is None else next(answers) for tile in tiles]

    def report(self, done: int) -> None:
        """Tell the progress after ``done`` tiles."""
        count = self._plan.tile_count
        self._events.progress(
            PROGRESS_SHARE * min(1.0, done / count), f"Classified {done} of {count} tiles"
        )

    def _answers(self, tiles: list[TilePixels]) -> list[TileOutcome]:
        answers: list[TileOutcome] = []
        while len(answers) < len(tiles):
            part = tiles[len(answers) : len(answers) + self._batch]
            try:
                answers += self._run(part)
            except Exception as error:
                if not is_out_of_memory(error):
                    raise
                if len(part) == 1:
                    raise TooLargeForMemory from error
                self._batch = len(part) // 2
                self._events.warning(
                    f"The memory does not suffice for {len(part)} tiles at a time; going on with "
                    f"{self._batch}."
                )
        return answers

    def _run(self, tiles: list[TilePixels]) -> list[TileOutcome]:
        images = np.stack([tile.images for tile in tiles if tile.images is not None])
        valid = np.stack([tile.valid for tile in tiles if tile.valid is not None])
        if self._classes_suffice:
            channels, confidence = self._network.classify(images, valid)
            return [
                TileOutcome(tile.tile, tile.keep, None, channels[i], confidence[i])
                for i, tile in enumerate(tiles)
            ]
        if self._options.tta:
            probabilities = predict_averaged(self._network.predict, images, valid)
        else:
            probabilities = self._network.predict(images, valid)
        return [TileOutcome(tile.tile, tile.keep, probabilities[i]) for i, tile in enumerate(tiles)]


def tiles_ahead(inputs: Inputs, plan: TilePlan) -> int:
    """How many tiles may be read before the network takes them."""
    pixel_bytes = len(inputs.imagery.bands) * inputs.imagery.dtype.itemsize + 1
    tile_bytes = pixel_bytes * plan.rows.tile * plan.columns.tile
    wanted = plan.choice.batch + _READERS
    return max(1, min(wanted, _WAITING_BYTES // tile_bytes))
