"""Which part of a raster the network sees at a time, and which pixels it answers for.

The raster is cut by one *global* grid of tiles. Along each axis (the two are independent) tile
``i`` *reads* ``[i·c, i·c + T)``: ``T`` is the tile size, ``c`` the step and ``T - c = 2m`` what two
neighbours share. The *border* between tiles ``i`` and ``i + 1`` lies in the middle of what they
share, ``m`` (the *margin*) from the rim of each. The first tile starts at the raster's edge and
the last one ends there, so at the edges the network sees what it would see were the whole raster
one image: its own padding. Steps are chosen so that tiles fill the axis evenly, all of one shape.

* ``crop``: where ``m`` is at least the radius of the network's receptive field, a pixel up to the
  border depends on nothing outside its tile, and the rest of the tile is cut away. With all tile
  origins on the network's stride (``multiple``) the result *equals* one pass over the whole
  raster.
* ``blend``: where the field is unknown, unlimited or too wide, probabilities of neighbours are
  mixed over ``[border - m, border + m)`` by a raised cosine; the weights add up to one.

Both are one scheme: cropping is blending over a *ramp* of no width. A tile *contributes* to the
pixels between its borders and to the ramps at both ends. It *owns* the pixels that are finished
once it and its predecessors are known, that is those up to the ramp which it shares with the next.

A *strip* is a row of tiles. Rasters wider than a *panel* are done panel by panel, each from top
to bottom, so that what is held in memory depends neither on the raster's width nor on its height.
A panel's strip begins with a *ghost*: the tile left of the panel, of which only the ramp is used.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ...definitions.errors import InvalidInput


@dataclass(frozen=True)
class TileChoice:
    """All that the plan follows from; recorded, so that a resumed run makes the same plan.

    Attributes:
        height, width: of the target grid, pixels.
        tile: largest tile size, pixels; the plan may make tiles smaller to fill the raster evenly.
        margin: pixels between a tile's rim and its border; a multiple of ``multiple``.
        blend: mix neighbours over the margin, instead of cutting at the border.
        multiple: the network's stride, on which tiles begin and end.
        fixed: tiles have exactly the size ``tile``.
        panel_width: pixels, roughly (panels are whole columns of tiles).
        batch: tiles per call of the network.
    """

    height: int
    width: int
    tile: int
    margin: int
    blend: bool
    multiple: int
    fixed: bool
    panel_width: int
    batch: int


@dataclass(frozen=True)
class Span:
    """One tile along one axis, in pixels of the raster; see the head of this module.

    ``start … stop`` is read (it may end beyond the raster, on the stride), ``low … high`` is what
    the tile contributes to, ``own_start … own_stop`` what it finishes.
    """

    start: int
    stop: int
    low: int
    high: int
    own_start: int
    own_stop: int

    @property
    def own(self) -> int:
        """Number of owned pixels."""
        return self.own_stop - self.own_start


@dataclass(frozen=True)
class Axis:
    """The tiles along one axis. ``ramp`` is the half-width of the blend, 0 when cropping."""

    length: int
    tile: int
    ramp: int
    spans: tuple[Span, ...]

    def weights(self, index: int) -> NDArray[np.float32]:
        """Weight of tile ``index`` at each of its pixels ``low … high``."""
        span = self.spans[index]
        weights = np.ones(span.high - span.low, np.float32)
        if self.ramp:
            rise = _rising_ramp(self.ramp)
            if index > 0:
                weights[: 2 * self.ramp] = rise
            if index + 1 < len(self.spans):
                weights[-2 * self.ramp :] = np.float32(1) - rise
        return weights


@dataclass(frozen=True)
class Panel:
    """A range of tile columns, and the pixel columns that they own."""

    first: int
    last: int
    start: int
    stop: int


@dataclass(frozen=True)
class Tile:
    """A tile of a strip. Of a ``ghost`` only the ramp towards the next column is used."""

    row: int
    column: int
    ghost: bool = False


@dataclass(frozen=True)
class Strip:
    """A row of tiles in a panel: the unit of writing and of resuming."""

    panel: Panel
    row: int

    @property
    def name(self) -> str:
        """A name for its file."""
        return f"strip_{self.panel.first:05d}_{self.row:05d}"


@dataclass(frozen=True)
class TilePlan:
    """The tiles of a raster; a pure function of ``choice``."""

    choice: TileChoice
    rows: Axis
    columns: Axis
    panels: tuple[Panel, ...]

    @cached_property
    def strips(self) -> tuple[Strip, ...]:
        """All strips, in the order in which they are computed."""
        rows = range(len(self.rows.spans))
        return tuple(Strip(panel, row) for panel in self.panels for row in rows)

    def tiles(self, strip: Strip) -> Iterator[Tile]:
        """The tiles of a strip from left to right, its ghost first."""
        if strip.panel.first > 0 and self.columns.ramp:
            yield Tile(strip.row, strip.panel.first - 1, ghost=True)
        for column in range(strip.panel.first, strip.panel.last):
            yield Tile(strip.row, column)

    @property
    def tile_count(self) -> int:
        """Number of tiles, ghosts included."""
        ghosts = len(self.panels) - 1 if self.columns.ramp else 0
        return len(self.rows.spans) * (len(self.columns.spans) + ghosts)


def make_plan(choice: TileChoice) -> TilePlan:
    """The plan that follows from ``choice``.

    Raises:
        InvalidInput: the margin is more than a quarter of the tile.
    """
    if 4 * choice.margin > choice.tile:
        raise InvalidInput(
            f"The overlap of {choice.margin} pixels is more than a quarter of the tile size "
            f"({choice.tile} pixels). Choose a smaller overlap or a larger tile size."
        )
    rows = make_axis(choice.height, choice)
    columns = make_axis(choice.width, choice)
    return TilePlan(choice, rows, columns, _panels(columns, choice.panel_width))


def make_axis(length: int, choice: TileChoice) -> Axis:
    """The tiles along an axis of ``length`` pixels."""
    margin = choice.margin
    ramp = margin if choice.blend else 0
    padded = round_up(length, choice.multiple)
    if padded <= choice.tile:
        tile = choice.tile if choice.fixed else padded
        return Axis(length, tile, ramp, (Span(0, tile, 0, length, 0, length),))
    inner = padded - 2 * margin
    count = math.ceil(inner / (choice.tile - 2 * margin))
    # The step stays ≥ 2m so that the ramps at a tile's two ends never meet.
    step = max(round_up(math.ceil(inner / count), choice.multiple), 2 * margin)
    count = math.ceil(inner / step)
    tile = choice.tile if choice.fixed else step + 2 * margin
    starts = [min(i * step, padded - tile) for i in range(count)]
    borders = [0, *(i * step + margin for i in range(1, count)), length]
    spans = []
    for i, start in enumerate(starts):
        lower = ramp if i > 0 else 0
        upper = ramp if i + 1 < count else 0
        spans.append(
            Span(
                start, start + tile,
                borders[i] - lower, borders[i + 1] + upper,
                borders[i] - lower, borders[i + 1] - upper,
            )
        )  # fmt: skip
    return Axis(length, tile, ramp, tuple(spans))


def round_up(value: int, multiple: int) -> int:
    """The least multiple of ``multiple`` that is not below ``value``."""
    return -(-value // multiple) * multiple


def _rising_ramp(ramp: int) -> NDArray[np.float32]:
    phase = (np.arange(2 * ramp) + 0.5) / (2 * ramp)
    return (0.5 - 0.5 * np.cos(np.pi * phase)).astype(np.float32)


def _panels(columns: Axis, width: int) -> tuple[Panel, ...]:
    """Panels of equal numbers of tile columns, about ``width`` pixels wide each."""
    spans = columns.spans
    count = len(spans)
    per_panel = max(1, min(count, width // max(1, columns.tile)))
    number = math.ceil(count / per_panel)
    bounds = [round(i * count / number) for i in range(number + 1)]
    return tuple(
        Panel(first, last, spans[first].own_start, spans[last - 1].own_stop)
        for first, last in zip(bounds, bounds[1:])
    )
