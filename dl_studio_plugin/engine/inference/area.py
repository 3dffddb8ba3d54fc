"""AREA: the polygons outside which nothing is predicted."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.features import rasterize
from rasterio.transform import Affine

from ...definitions.errors import InvalidInput
from ..imagery import Grid
from ..imagery.vectors import read_polygons

Mask = NDArray[np.bool_]


class Area:
    """Polygons on a raster's pixels. A pixel is inside when its centre is."""

    def __init__(self, polygons: NDArray[np.object_]) -> None:
        """``polygons`` are in pixels of the raster: column, row."""
        self._polygons = polygons
        self._tree = shapely.STRtree(polygons)

    @property
    def fingerprint(self) -> str:
        """Hash of the polygons on the pixels: of the same area in another file it is the same."""
        return hashlib.sha256(b"".join(shapely.to_wkb(self._polygons))).hexdigest()

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Least column and row, greatest column and row."""
        left, top, right, bottom = shapely.total_bounds(self._polygons)
        return left, top, right, bottom

    def mask(self, row: int, column: int, height: int, width: int) -> Mask:
        """Which pixels of a window are inside."""
        window = shapely.box(column, row, column + width, row + height)
        found = self._polygons[self._tree.query(window, predicate="intersects")]
        # Clipped, because burning a polygon costs by its vertices and not by the window.
        parts = shapely.clip_by_rect(
            found, column - 1, row - 1, column + width + 1, row + height + 1
        )
        shapes = [part for part in parts if not part.is_empty and part.area > 0]
        if not shapes:
            return np.zeros((height, width), bool)
        to_pixels = Affine.translation(column, row)
        return rasterize(shapes, (height, width), transform=to_pixels, dtype="uint8").astype(bool)

    def holds(self, points: NDArray[np.float64]) -> Mask:
        """Which of N × 2 points (column, row) are inside."""
        found = self._tree.query(shapely.points(points), predicate="intersects")[0]
        inside = np.zeros(len(points), bool)
        inside[found] = True
        return inside


def read_area(source: str, grid: Grid) -> Area:
    """Read the polygons of a vector file, in any CRS.

    Args:
        source: path of the file.
        grid: the pixels that will be predicted.

    Raises:
        InvalidInput: no polygons, no CRS, or nothing of it on the raster.
    """
    polygons = read_polygons(source, "", grid.crs, "The area")
    inverse = ~grid.transform
    pixels = shapely.transform(polygons, lambda xy: np.column_stack(inverse * (xy[:, 0], xy[:, 1])))
    raster = shapely.box(0, 0, grid.width, grid.height)
    inside = pixels[shapely.intersects(pixels, raster)]
    if not len(inside):
        raise InvalidInput(
            f"The area “{Path(source).name}” does not touch the imagery. "
            "Choose an area that lies on it, and check the coordinate reference systems of both."
        )
    return Area(inside)
