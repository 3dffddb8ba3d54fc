"""Grids and windows: which pixels a job works on.

A *grid* is the ground cut into pixels: a CRS, the position of the outer corner of pixel
(0, 0), a cell size, and how many columns and rows there are. Grids are always north-up: rows
run south, columns run east. A raster that is stored rotated or upside down is read onto a
north-up grid of the same CRS.

A *window* is a rectangle of whole pixels of a grid, by its first column, first row, width and
height. A window may lie partly or wholly outside its grid; what is read there is invalid. A
pixel's value never depends on the window in which it is read, so a raster may be worked on in
pieces of any size with the same result.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Optional

import numpy as np
from rasterio.crs import CRS
from rasterio.transform import Affine

from ...definitions.errors import InvalidInput
from .reprojection import FAULTS, move_points

if TYPE_CHECKING:
    from .reading import Imagery

#: Cell sizes that differ by less than this share are the same.
SAME_CELL_SIZE = 1e-6
#: WGS 84: semi-major axis in metres and squared eccentricity.
_EARTH_RADIUS = 6378137.0
_ECCENTRICITY_2 = 0.00669437999014


class Window(NamedTuple):
    """A rectangle of whole pixels: first column and row (may be negative), width, height."""

    col: int
    row: int
    width: int
    height: int

    def intersection(self, other: Window) -> Optional[Window]:
        """The pixels that both have, or ``None``."""
        col, row = max(self.col, other.col), max(self.row, other.row)
        width = min(self.col + self.width, other.col + other.width) - col
        height = min(self.row + self.height, other.row + other.height) - row
        return Window(col, row, width, height) if width > 0 and height > 0 else None

    def grown(self, pixels: int) -> Window:
        """The window with ``pixels`` more on each side."""
        return Window(
            self.col - pixels, self.row - pixels, self.width + 2 * pixels, self.height + 2 * pixels
        )

    def slices_in(self, outer: Window) -> tuple[slice, slice]:
        """Rows and columns of this window within an array that holds ``outer``."""
        row, col = self.row - outer.row, self.col - outer.col
        return slice(row, row + self.height), slice(col, col + self.width)


@dataclass(frozen=True)
class Grid:
    """North-up pixels on the ground.

    Attributes:
        crs: reference system of ``transform``.
        transform: from (column, row) to coordinates; its ``b`` and ``d`` are 0.
        width: columns.
        height: rows.
    """

    crs: CRS
    transform: Affine
    width: int
    height: int

    @property
    def window(self) -> Window:
        """All pixels of the grid."""
        return Window(0, 0, self.width, self.height)

    @property
    def cell_size(self) -> tuple[float, float]:
        """Width and height of a pixel in units of ``crs``."""
        return self.transform.a, -self.transform.e

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """The grid's xmin, ymin, xmax, ymax."""
        return self.window_bounds(self.window)

    @property
    def cell_size_m(self) -> float:
        """Mean of a pixel's width and height on the ground, metres, at the grid's centre."""
        return ground_cell_size(self.crs, self.transform, self.width, self.height)

    def window_transform(self, window: Window) -> Affine:
        """From (column, row) within ``window`` to coordinates."""
        return self.transform * Affine.translation(window.col, window.row)

    def window_bounds(self, window: Window) -> tuple[float, float, float, float]:
        """The window's xmin, ymin, xmax, ymax."""
        xmin, ymax = self.transform * (window.col, window.row)
        xmax, ymin = self.transform * (window.col + window.width, window.row + window.height)
        return xmin, ymin, xmax, ymax

    def window_of_bounds(self, xmin: float, ymin: float, xmax: float, ymax: float) -> Window:
        """The smallest window that holds these coordinates, even outside the grid."""
        col_min, row_min = ~self.transform * (xmin, ymax)
        col_max, row_max = ~self.transform * (xmax, ymin)
        # a coordinate computed from a pixel edge must come back as this edge
        col, row = math.floor(col_min + 1e-6), math.floor(row_min + 1e-6)
        right, bottom = math.ceil(col_max - 1e-6), math.ceil(row_max - 1e-6)
        return Window(col, row, max(right - col, 0), max(bottom - row, 0))

    def windows(self, width: int, height: int) -> Iterator[Window]:
        """The grid cut into windows of at most ``width`` × ``height``, row by row."""
        for row in range(0, self.height, height):
            for col in range(0, self.width, width):
                yield Window(col, row, min(width, self.width - col), min(height, self.height - row))


def target_grid(imagery: Imagery, cell_size: float = 0.0) -> Grid:
    """The grid to read ``imagery`` on.

    Args:
        imagery: whose extent the grid covers, from the same upper left corner.
        cell_size: in units of the imagery's CRS; 0 keeps the imagery's own pixels.

    Raises:
        InvalidInput: the cell size is negative, not finite, or larger than the imagery.
    """
    own = imagery.grid
    if cell_size == 0:
        return own
    if not cell_size > 0 or not math.isfinite(cell_size):
        raise InvalidInput(f"Cell size {cell_size} is not possible. Give a number above 0.")
    width, height = own.cell_size
    if max(abs(cell_size / width - 1), abs(cell_size / height - 1)) < SAME_CELL_SIZE:
        return own
    # a last column of which less than a thousandth is imagery would be an empty column
    columns = math.ceil(own.width * width / cell_size - 1e-3)
    rows = math.ceil(own.height * height / cell_size - 1e-3)
    if min(own.width * width, own.height * height) < cell_size:
        raise InvalidInput(
            f"Cell size {cell_size:g} is larger than the imagery. It is counted in the units of "
            f"the imagery's coordinate system; the imagery's own cell size is {width:g}."
        )
    transform = Affine(cell_size, 0, own.transform.c, 0, -cell_size, own.transform.f)
    return Grid(own.crs, transform, columns, rows)


def ground_cell_size(crs: CRS, transform: Affine, width: int, height: int) -> float:
    """Mean of a pixel's width and height in metres on the ground, at the raster's centre.

    Computed on the ellipsoid, so that degrees, feet and the stretched metres of Web Mercator
    all give true metres. Works for a rotated ``transform`` too.
    """
    col, row = width / 2, height / 2
    points = [transform * (c, r) for c, r in ((col, row), (col + 1, row), (col, row + 1))]
    try:
        lon, lat = move_points(crs, CRS.from_epsg(4326), np.array(points)).T
        sizes = [_ground_distance(lon[0], lat[0], lon[i], lat[i]) for i in (1, 2)]
    except FAULTS:
        sizes = [math.inf]
    size = sum(sizes) / len(sizes)
    if math.isfinite(size) and size > 0:
        return size
    factor = crs.linear_units_factor[1] if crs.is_projected else 1.0
    return math.sqrt(abs(transform.determinant)) * factor


def _ground_distance(lon_1: float, lat_1: float, lon_2: float, lat_2: float) -> float:
    """Metres between two near points on the WGS 84 ellipsoid, by its local radii."""
    latitude = math.radians((lat_1 + lat_2) / 2)
    root = math.sqrt(1 - _ECCENTRICITY_2 * math.sin(latitude) ** 2)
    prime_vertical = _EARTH_RADIUS / root
    meridional = _EARTH_RADIUS * (1 - _ECCENTRICITY_2) / root**3
    turn = (lon_2 - lon_1 + 180) % 360 - 180
    east = math.radians(turn) * prime_vertical * math.cos(latitude)
    north = math.radians(lat_2 - lat_1) * meridional
    return math.hypot(east, north)
