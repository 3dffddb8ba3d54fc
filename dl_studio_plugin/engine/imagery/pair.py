"""Imagery of two dates as one: the bands of the earlier, then those of the later.

Two dates hardly ever lie on the same pixels: they differ by a row, a pixel size or a reference
system. Both are read on one *declared grid*. Its reference system is the earlier date's, so that
CELL_SIZE means the same as for a single raster. Its cells are as large as those of the coarser
date, because the finer can be averaged to them, while the coarser holds nothing finer; and they
are the coarser date's own where the reference system allows, so that one date at least is read as
stored. It ends where the ground of both does. A tool that wishes another cell size (a model's) asks
for it with ``target_grid``, and then too each date is resampled once, from its own pixels.

A pixel is valid where it is in both dates. To all that follows a pair is imagery with twice the
bands: chips, statistics, networks and tiles know nothing of dates, and each date is scaled by its
own statistics, because each has bands of its own.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import Optional

import numpy as np
from rasterio.errors import RasterioError
from rasterio.warp import transform_bounds

from ...definitions import model_fit
from ...definitions.errors import InvalidInput
from ...definitions.imagery import ImagerySource
from .grid import Grid, Window, target_grid
from .reading import Imagery, open_imagery
from .reprojection import FAULTS
from .resampling import read_window

#: A date is coarser where its pixels are larger by more than this share.
_COARSER = 0.01
#: Points along each side by which the outline of a date is moved to another reference system.
_OUTLINE_POINTS = 21


class ImageryPair(Imagery):
    """Two open rasters as one imagery; see the head of the module and :func:`open_pair`.

    Attributes, as of ``Imagery``, where they are something else:
        source: of the earlier date.
        bands: of the earlier date, then of the later.
        grid: the declared grid.
        cell_size_m: of the declared grid.
        block_count: of both together. Blocks are counted through both dates: the rows of the later
            date's blocks follow on those of the earlier's.
    """

    def __init__(self, before: Imagery, after: Imagery) -> None:
        """Put two open rasters together; they are closed with the pair.

        Raises:
            InvalidInput: they show no common ground, or have other numbers of bands.
        """
        self.before, self.after = before, after
        if len(before.bands) != len(after.bands):
            raise InvalidInput(
                f"{_bands_of(before)}, but {_bands_of(after)}. Choose rasters with the same bands, "
                "or write the bands that both have into files of their own (Raster › Conversion › "
                "Translate)."
            )
        self.source = before.source
        self.bands = (*before.bands, *after.bands)
        self.dtype = np.result_type(before.dtype, after.dtype)
        self.grid = declared_grid(before, after)
        self.cell_size_m = self.grid.cell_size_m
        self.block_shape = before.block_shape
        self.block_count = before.block_count + after.block_count

    @property
    def dates(self) -> tuple[Imagery, ...]:
        """The earlier and the later date."""
        return self.before, self.after

    @property
    def is_north_up(self) -> bool:
        """Whether both dates are stored north-up."""
        return self.before.is_north_up and self.after.is_north_up

    @property
    def unreadable_blocks(self) -> set[tuple[int, int]]:  # type: ignore[override]
        """Blocks (row, column) that could not be read so far, counted through both dates."""
        first = self.before.block_rows
        later = {(row + first, col) for row, col in self.after.unreadable_blocks}
        return self.before.unreadable_blocks | later

    def remember_unreadable(self, blocks: Iterable[tuple[int, int]]) -> None:
        """Count these blocks among those that could not be read."""
        first = self.before.block_rows
        for row, col in blocks:
            if row < first:
                self.before.unreadable_blocks.add((row, col))
            else:
                self.after.unreadable_blocks.add((row - first, col))

    def clone(self) -> Imagery:
        """The same imagery opened once more."""
        return open_pair(self.before.source, self.after.source)

    def close(self) -> None:
        """Close both dates."""
        self.before.close()
        self.after.close()

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """The pixels of ``window`` of the declared grid; see ``Imagery.read``."""
        return read_window(self, self.grid, window)


def open_pair(before: ImagerySource, after: ImagerySource) -> ImageryPair:
    """Open two rasters of the same ground; use the pair as a context manager.

    Where one date has more bands than the other, those are taken that bear the other's names.

    Raises:
        InvalidInput: one cannot be read, they show no common ground, or their bands differ.
        UnsafeFile: one breaks a rule of ``safe_open``.
    """
    if (before.source, before.bands) == (after.source, after.bands):
        raise InvalidInput(
            f"“{Path(before.source).name}” is chosen for both dates. Choose imagery of two dates."
        )
    with ExitStack() as opened:
        earlier = opened.enter_context(open_imagery(before))
        later = opened.enter_context(open_imagery(after))
        if len(later.bands) > len(earlier.bands):
            later = opened.enter_context(open_imagery(_with_bands_of(later, earlier)))
        elif len(earlier.bands) > len(later.bands):
            earlier = opened.enter_context(open_imagery(_with_bands_of(earlier, later)))
        pair = ImageryPair(earlier, later)
        opened.pop_all()
    return pair


def open_dates(imagery: ImagerySource, after: Optional[ImagerySource]) -> Imagery:
    """A raster, or, where a later date is given, the pair of both."""
    return open_imagery(imagery) if after is None else open_pair(imagery, after)


def declared_grid(before: Imagery, after: Imagery) -> Grid:
    """The grid on which both dates are read; see the head of the module.

    Raises:
        InvalidInput: they show no common ground.
    """
    grid, other = before.grid, after
    if after.cell_size_m > before.cell_size_m * (1 + _COARSER):
        if before.crs == after.crs:
            grid, other = after.grid, before
        else:
            width, height = grid.cell_size
            size = math.sqrt(width * height) * after.cell_size_m / before.cell_size_m
            grid = target_grid(before, size)
    common = grid.window_of_bounds(*_bounds_in(grid, other)).intersection(grid.window)
    if common is None:
        raise InvalidInput(
            f"“{Path(before.source.source).name}” and “{Path(after.source.source).name}” show no "
            "common ground. Choose two dates of the same place, and check the reference systems "
            "of both: in QGIS one must lie over the other."
        )
    return Grid(grid.crs, grid.window_transform(common), common.width, common.height)


def _bounds_in(grid: Grid, imagery: Imagery) -> tuple[float, float, float, float]:
    """The extent of ``imagery`` in the grid's reference system."""
    if grid.crs == imagery.crs:
        return imagery.grid.bounds
    try:
        found = transform_bounds(
            imagery.crs, grid.crs, *imagery.grid.bounds, densify_pts=_OUTLINE_POINTS
        )
    except (*FAULTS, RasterioError) as error:
        raise InvalidInput(
            f"“{Path(imagery.source.source).name}” has no place in the reference system of the "
            f"other date ({error}). Check the reference systems of both."
        ) from error
    if not np.isfinite(found).all():
        raise InvalidInput(
            f"“{Path(imagery.source.source).name}” has no place in the reference system of the "
            "other date. Check the reference systems of both."
        )
    left, bottom, right, top = found
    return left, bottom, right, top


def _with_bands_of(imagery: Imagery, other: Imagery) -> ImagerySource:
    """The source of ``imagery`` with only the bands that ``other`` has, where names tell them."""
    order = model_fit.matching_bands(
        [band.name for band in other.bands],
        [band.name for band in imagery.bands],
        bool(imagery.source.bands),
    )
    if order is None:
        return imagery.source
    numbers = tuple(imagery.bands[index].number for index in order)
    return ImagerySource(imagery.source.source, imagery.source.crs, numbers)


def _bands_of(imagery: Imagery) -> str:
    names = ", ".join(band.name for band in imagery.bands)
    return f"“{Path(imagery.source.source).name}” has {len(imagery.bands)} bands ({names})"
