"""Rasters that hold the numbers of objects, and the outlines of the objects in them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import shapely
from rasterio.errors import RasterioError
from rasterio.features import shapes
from shapely import make_valid

from ...definitions.errors import InvalidInput
from ..imagery.safe_open import open_raster
from .outlines import polygons_alone

#: Of a raster of labels: 8192 × 8192.
MAX_PIXELS = 2**26
_MAX_OBJECTS = 65_535


def read_numbers(path: Path) -> np.ndarray:
    """The whole numbers of a raster of one band, height × width, int32.

    Raises:
        InvalidInput: it is missing, damaged, too large, or holds other numbers.
        UnsafeFile: it is not what its name says.
    """
    if path.is_symlink() or not path.is_file():
        raise InvalidInput(f"The label “{path}” is missing.")
    with open_raster(str(path)) as dataset:
        if dataset.count != 1 or np.dtype(dataset.dtypes[0]).kind not in "iu":
            raise InvalidInput(f"The label “{path}” must have one band of whole numbers.")
        if dataset.width * dataset.height > MAX_PIXELS:
            raise InvalidInput(f"The label “{path}” has more than {MAX_PIXELS:,} pixels.")
        try:
            numbers = dataset.read(1)
        except (RasterioError, MemoryError) as error:
            raise InvalidInput(f"The label “{path}” is damaged: {error}.") from error
    if numbers.size and (numbers.min() < 0 or numbers.max() > 2**31 - 1):
        raise InvalidInput(f"The label “{path}” holds numbers below 0 or too large.")
    return numbers.astype(np.int32)


def numbered_shapes(numbers: np.ndarray, place: str) -> Iterator[tuple[int, shapely.Geometry]]:
    """Each number but 0 with the outline of its pixels, in the numbers' order.

    Raises:
        InvalidInput: there are more objects than can be meant.
    """
    parts: dict[int, list[shapely.Geometry]] = {}
    for pieces, (value, polygon) in enumerate(_pieces(numbers)):
        if pieces > 4 * _MAX_OBJECTS or len(parts) > _MAX_OBJECTS:
            raise InvalidInput(f"{place} holds more than {_MAX_OBJECTS:,} objects.")
        parts.setdefault(value, []).append(polygon)
    for value in sorted(parts):
        yield value, _joined(parts[value])


def mask_outline(mask: np.ndarray) -> shapely.Geometry:
    """The outline of the pixels of a mask (height × width, uint8) that are not 0."""
    return _joined([polygon for _, polygon in _pieces(mask)])


def _pieces(numbers: np.ndarray) -> Iterator[tuple[int, shapely.Geometry]]:
    """Each connected piece of one number; pixels that touch at a corner are apart."""
    for geometry, value in shapes(numbers, mask=numbers != 0):
        rings = geometry["coordinates"]
        polygon = shapely.Polygon(rings[0], rings[1:])
        # a ring may touch itself at a corner
        yield int(value), polygon if polygon.is_valid else polygons_alone(make_valid(polygon))


def _joined(polygons: list[shapely.Geometry]) -> shapely.Geometry:
    parts = shapely.get_parts(polygons)
    return parts[0] if len(parts) == 1 else shapely.MultiPolygon(list(parts))
