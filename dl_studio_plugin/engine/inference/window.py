"""A part of a raster, computed in memory by the code that whole runs use, and as they would.

The part's pixels are those of the whole run: same grid, same tiles' scheme, beginning on the
network's stride. Ground around it is computed too, so that the network sees what it would see.
"""

from __future__ import annotations

from typing import Optional, Protocol

from ...definitions.model_card import ModelCard
from ..imagery import Grid, Imagery, Window
from ..models.package import ModelPackage
from .memory import Job, choose_tiles
from .merge import Bytes
from .parts import StripEntry
from .plan import TilePlan, make_plan, round_up

#: Ground around a part that the network sees too, where its receptive field is wide or unknown.
_CONTEXT = 96


class Tiling(Protocol):
    """What of a request decides how tiles are cut."""

    @property
    def tile_size(self) -> int:
        """Pixels; 0 chooses."""

    @property
    def batch_size(self) -> int:
        """Tiles at once; 0 chooses."""

    @property
    def overlap(self) -> int:
        """Pixels; -1 chooses."""


class Mosaic:
    """Finished strips, put together in an array; see ``strips.FinishedStrips``.

    Attributes:
        layers: layers × height × width, in the order of ``StripPixels.bands``.
    """

    def __init__(self, plan: TilePlan, layers: Bytes) -> None:
        self.layers = layers
        self._plan = plan
        self._strips = {strip.name: strip for strip in plan.strips}

    def entry(self, name: str) -> Optional[StripEntry]:
        """Nothing is finished beforehand."""

    def add(
        self,
        name: str,
        bands: Bytes,
        predicted: int,  # noqa: ARG002
        unreadable: tuple[tuple[int, int], ...] = (),  # noqa: ARG002
    ) -> None:
        """Put a strip into its place."""
        strip = self._strips[name]
        rows = self._plan.rows.spans[strip.row]
        columns = slice(strip.panel.start, strip.panel.stop)
        self.layers[:, rows.own_start : rows.own_stop, columns] = bands


def ground_around(view: Window, grid: Grid, card: ModelCard) -> Window:
    """The part with ground around it, beginning on the network's stride as the whole run does."""
    radius = _CONTEXT if card.receptive_radius is None else min(card.receptive_radius, _CONTEXT)
    margin = round_up(radius, card.size_multiple)
    grown = view.grown(margin)
    col, row = (
        max(place, 0) // card.size_multiple * card.size_multiple for place in (grown.col, grown.row)
    )
    right = min(grown.col + grown.width, grid.width)
    bottom = min(grown.row + grown.height, grid.height)
    return Window(col, row, right - col, bottom - row)


def part_of(grid: Grid, window: Window) -> Grid:
    """The window as a grid of its own."""
    return Grid(grid.crs, grid.window_transform(window), window.width, window.height)


def plan_of(
    grid: Grid, imagery: Imagery, package: ModelPackage, tiling: Tiling, layers: int = 1
) -> TilePlan:
    """The tiles of a grid."""
    job = Job(
        grid.height, grid.width, len(imagery.bands) * imagery.dtype.itemsize, layers,
        tiling.tile_size, tiling.batch_size, tiling.overlap,
    )  # fmt: skip
    return make_plan(choose_tiles(package.card, package.onnx_bytes, job))
