"""Moving positions from one reference system to another, and what can go wrong there."""

from __future__ import annotations

from typing import Optional

import numpy as np
import shapely
from rasterio._err import CPLE_BaseError  # raised by PROJ's faults, and not a RasterioError
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.warp import transform as transform_points

from ...definitions.errors import InvalidInput

#: What moving positions raises.
FAULTS = (RasterioError, CPLE_BaseError)
#: With more misplaced geometries it is the reference system that is wrong.
_MOST_MISPLACED = 1000


def move_points(source: CRS, target: CRS, points: np.ndarray) -> np.ndarray:
    """Points, n × 2, in another reference system; those without a place there are infinite.

    Raises:
        one of ``FAULTS``: a point is impossible, or there is no way between the two.
    """
    return np.column_stack(transform_points(source, target, points[:, 0], points[:, 1]))


def to_crs(shapes: np.ndarray, source: CRS, target: CRS) -> np.ndarray:
    """Geometries in another reference system; those without a place there are ``None``.

    Raises:
        InvalidInput: there is no way between the two, or hardly any geometry has a place.
    """
    if source == target:
        return shapes
    result = shapes.copy()
    misplaced = 0
    # a single impossible position fails all that are moved with it: close in on it by halves
    waiting: list[np.ndarray] = [np.arange(len(shapes))]
    while waiting:
        part = waiting.pop()
        moved = _moved(shapes[part], source, target)
        if moved is not None:
            result[part] = moved
        elif len(part) > 1:
            waiting += [part[: len(part) // 2], part[len(part) // 2 :]]
        else:
            result[part] = None
            misplaced += 1
        if misplaced > _MOST_MISPLACED:
            raise InvalidInput(
                f"Positions cannot be moved from {source.to_string()[:60]} to "
                f"{target.to_string()[:60]}. Check the reference systems of both layers."
            )
    return result


def _moved(shapes: np.ndarray, source: CRS, target: CRS) -> Optional[np.ndarray]:
    try:
        return shapely.transform(shapes, lambda points: move_points(source, target, points))
    except FAULTS:
        return None
