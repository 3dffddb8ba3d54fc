"""Label pixels: class numbers burnt from the samples, and the subset that each pixel is for.

A pixel has the class of the sample that holds its centre, the smallest if there are several
(see ``sample_index``). A polygon that holds no centre, too small or too thin, gets all pixels
that it touches, and a point its pixel, so that no sample vanishes. Pixels in a unit without a
sample are background, or ignored where nobody says that all was looked at. Labels are burnt
tile by tile and kept for a while, so that chips that overlap burn them once and agree.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import shapely
from rasterio.features import rasterize
from rasterio.transform import Affine

from ...definitions.label_classes import BACKGROUND_VALUE, IGNORED_VALUE
from ...definitions.training_data import Unlabelled
from ..imagery.grid import Window
from .sample_index import TILE, SampleIndex, Samples
from .units import Ground

#: Tiles that are kept: 2 × 256 kB each.
_KEPT_TILES = 128


class LabelTile(NamedTuple):
    """Class values, and numbers of the subsets (``units.SUBSETS``), of a window; both uint8."""

    values: np.ndarray
    subsets: np.ndarray


class LabelPainter:
    """Gives the labels of any window; not for several threads at once."""

    def __init__(self, samples: SampleIndex, ground: Ground, unlabelled: Unlabelled) -> None:
        self._samples = samples
        self._ground = ground
        looked_at = unlabelled is Unlabelled.BACKGROUND
        self._empty = BACKGROUND_VALUE if looked_at else IGNORED_VALUE
        self._tiles: OrderedDict[tuple[int, int], LabelTile] = OrderedDict()

    def read(self, window: Window) -> LabelTile:
        """The labels of a window, which may reach outside the grid (nothing is known there)."""
        values = np.full((window.height, window.width), IGNORED_VALUE, np.uint8)
        subsets = np.zeros((window.height, window.width), np.uint8)
        for row in range(window.row // TILE, (window.row + window.height - 1) // TILE + 1):
            for col in range(window.col // TILE, (window.col + window.width - 1) // TILE + 1):
                tile_window = Window(col * TILE, row * TILE, TILE, TILE)
                part = tile_window.intersection(window)
                if part is None or row < 0 or col < 0:
                    continue
                tile = self._tile(row, col, tile_window)
                values[part.slices_in(window)] = tile.values[part.slices_in(tile_window)]
                subsets[part.slices_in(window)] = tile.subsets[part.slices_in(tile_window)]
        return LabelTile(values, subsets)

    def _tile(self, row: int, col: int, window: Window) -> LabelTile:
        tile = self._tiles.pop((row, col), None)
        if tile is None:
            tile = self._paint(row, col, window)
            if len(self._tiles) >= _KEPT_TILES:
                self._tiles.popitem(last=False)
        self._tiles[(row, col)] = tile
        return tile

    def _paint(self, row: int, col: int, window: Window) -> LabelTile:
        subsets = self._ground.subsets_in(window)
        values = np.full((TILE, TILE), self._empty, np.uint8)
        if subsets.any():
            for samples in self._samples.load(self._samples.in_tile(row, col)):
                burn(samples, values, window)
        values[subsets == 0] = IGNORED_VALUE
        return LabelTile(values, subsets)


def burn(samples: Samples, values: np.ndarray, window: Window) -> None:
    """Burn samples into the class values of a window, in their order."""
    transform = Affine.translation(window.col, window.row)
    for all_touched, points, part in _runs(samples):
        if points:
            _burn_points(part, values, window)
            continue
        shapes = zip(part.geometries, part.values.tolist())
        rasterize(shapes, out=values, transform=transform, all_touched=all_touched)


def pixels_of(shapes: Sequence[shapely.Geometry], size: tuple[int, ...]) -> np.ndarray:
    """The pixels of an array whose centres are inside shapes, else those touched by them.

    Args:
        shapes: in the array's pixels.
        size: height and width.

    Returns:
        Height × width bool.
    """
    # moved by a pixel, because GDAL takes coordinates that are pixels for none at all, and warns
    moved = [shapely.transform(shape, lambda points: points + 1) for shape in shapes]
    transform = Affine.translation(1, 1)
    for all_touched in (False, True):
        inside = rasterize(moved, size, transform=transform, all_touched=all_touched, dtype="uint8")
        if inside.any():
            break
    return inside > 0


def _runs(samples: Samples) -> Iterator[tuple[bool, bool, Samples]]:
    """The samples in pieces that are burnt in the same way."""
    points = np.isin(shapely.get_type_id(samples.geometries), (0, 4))
    way = samples.all_touched.astype(np.int8) + 2 * points
    cuts = np.flatnonzero(np.diff(way)) + 1
    for start, end in zip([0, *cuts.tolist()], [*cuts.tolist(), len(way)]):
        if end > start:
            part = Samples(*(column[start:end] for column in samples))
            yield bool(part.all_touched[0]), bool(points[start]), part


def _burn_points(samples: Samples, values: np.ndarray, window: Window) -> None:
    places, owner = shapely.get_coordinates(samples.geometries, return_index=True)
    cols = np.floor(places[:, 0]).astype(np.int64) - window.col
    rows = np.floor(places[:, 1]).astype(np.int64) - window.row
    inside = (cols >= 0) & (rows >= 0) & (cols < window.width) & (rows < window.height)
    values[rows[inside], cols[inside]] = samples.values[owner[inside]]
