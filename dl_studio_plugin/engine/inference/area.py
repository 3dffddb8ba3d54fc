"""AREA: the polygons outside which nothing is predicted."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.features import rasterize
from rasterio.transform import Affine
from rasterio.warp import transform as transform_points

from ...definitions.errors import InvalidInput
from ..imagery import Grid

Mask = NDArray[np.bool_]
_POLYGON_TYPES = (3, 6)


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


def read_area(source: str, grid: Grid) -> Area:
    """Read the polygons of a vector file, in any CRS.

    Args:
        source: path of the file.
        grid: the pixels that will be predicted.

    Raises:
        InvalidInput: no polygons, no CRS, or nothing of it on the raster.
    """
    crs, polygons = _read_polygons(source)
    polygons = _reproject(polygons, crs, grid.crs, source)
    inverse = ~grid.transform
    pixels = shapely.transform(polygons, lambda xy: _apply(inverse, xy))
    pixels = shapely.make_valid(pixels)
    raster = shapely.box(0, 0, grid.width, grid.height)
    inside = pixels[shapely.intersects(pixels, raster)]
    if not len(inside):
        raise InvalidInput(
            f"The area “{Path(source).name}” does not touch the imagery. "
            "Choose an area that lies on it, and check the coordinate reference systems of both."
        )
    return Area(inside)


def _read_polygons(source: str) -> tuple[CRS, NDArray[np.object_]]:
    name = Path(source).name
    try:
        meta, _, geometry, _ = pyogrio.raw.read(source, columns=[], force_2d=True)
    except (DataSourceError, DataLayerError) as error:
        raise InvalidInput(
            f"The area “{name}” cannot be read ({error}). Choose a layer of polygons."
        ) from error
    shapes = np.array([]) if geometry is None else shapely.from_wkb(geometry)
    shapes = shapes[~(shapely.is_missing(shapes) | shapely.is_empty(shapes))]
    polygons = shapes[np.isin(shapely.get_type_id(shapes), _POLYGON_TYPES)]
    if not len(polygons):
        raise InvalidInput(
            f"The area “{name}” has no polygons. Choose a layer with at least one polygon, "
            "or leave the area out."
        )
    if not meta["crs"]:
        raise InvalidInput(
            f"The area “{name}” has no coordinate reference system. Set one in its properties."
        )
    return CRS.from_user_input(meta["crs"]), polygons


def _reproject(
    polygons: NDArray[np.object_], source: CRS, target: CRS, name: str
) -> NDArray[np.object_]:
    if source == target:
        return polygons

    def move(xy: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.stack(transform_points(source, target, xy[:, 0], xy[:, 1]), axis=1)

    try:
        return np.asarray(shapely.transform(polygons, move))
    except RasterioError as error:
        raise InvalidInput(
            f"The area “{Path(name).name}” cannot be brought to the imagery's coordinate "
            f"reference system ({error}). Save it in that system first."
        ) from error


def _apply(affine: Affine, xy: NDArray[np.float64]) -> NDArray[np.float64]:
    columns, rows = affine * (xy[:, 0], xy[:, 1])
    return np.stack([columns, rows], axis=1)
