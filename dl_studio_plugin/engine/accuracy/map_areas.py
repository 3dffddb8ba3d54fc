"""Areas of the classes of a map, and its accuracy where the reference is a sample.

A *sample* is reference points, or reference polygons that do not cover the ground: what lies
between them is not known. Each point or polygon is one place; the class that most of a polygon's
pixels have on the map is its mapped class. From the places and from what the whole map gives to
each class come the accuracy by area and the areas of the true classes (Olofsson et al. 2014; see
``definitions.area_accuracy``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
import shapely
from rasterio.crs import CRS
from rasterio.features import rasterize
from rasterio.transform import Affine

from ...definitions.area_accuracy import AreaAccuracy, area_accuracy
from ...definitions.label_classes import LabelClass
from ..imagery.grid import Grid, Window
from ..imagery.reprojection import FAULTS, move_points
from ..samples.sample_index import SampleIndex

#: WGS 84 / NSIDC EASE-Grid 2.0 Global: equal areas everywhere but at the poles.
_EQUAL_AREA = CRS.from_epsg(6933)
#: Square metres of a hectare.
HECTARE = 10_000.0
#: Pixels that are looked at together.
_MOST_PIXELS = 4_000_000


@dataclass(frozen=True)
class MapAreas:
    """Accuracy by area, and the area that it is about.

    Attributes:
        accuracy: shares of the area with margins; see ``AreaAccuracy``.
        mapped_ha: what the map gives to each class, hectares.
        places: how many places were looked at.
    """

    accuracy: AreaAccuracy
    mapped_ha: dict[str, float]
    places: int

    @property
    def total_ha(self) -> float:
        """Area of the map, hectares."""
        return sum(self.mapped_ha.values())


def map_areas(
    counts: np.ndarray, mapped_m2: Sequence[float], names: Sequence[str]
) -> Optional[MapAreas]:
    """Accuracy by area from places.

    Args:
        counts: places by true class × mapped class.
        mapped_m2: area that the map gives to each class, square metres.
        names: of the classes.

    Returns:
        ``None`` where a class of the map has fewer than two places: nothing is known of it.
    """
    sizes = {name: float(size) for name, size in zip(names, mapped_m2) if size > 0}
    by_mapped = {
        mapped: {true: int(counts[j, i]) for j, true in enumerate(names) if counts[j, i]}
        for i, mapped in enumerate(names)
        if mapped in sizes
    }
    accuracy = area_accuracy(by_mapped, sizes)
    if accuracy is None:
        return None
    hectares = {name: size / HECTARE for name, size in sizes.items()}
    return MapAreas(accuracy, hectares, sum(sum(row.values()) for row in by_mapped.values()))


def pixel_area(grid: Grid, window: Window) -> float:
    """Mean area of the pixels of a window on the ground, square metres."""
    xmin, ymin, xmax, ymax = grid.window_bounds(window)
    corners = np.array([(xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax)])
    return ground_area(shapely.Polygon(corners), grid.crs) / (window.width * window.height)


def ground_area(shape: shapely.Geometry, crs: CRS) -> float:
    """Area of a polygon on the ground, square metres; by its own units where it has no place."""
    try:
        moved = shapely.transform(shape, lambda points: move_points(crs, _EQUAL_AREA, points))
        area = float(shapely.area(moved))
    except FAULTS:
        area = float("nan")
    if np.isfinite(area):
        return area
    factor = crs.linear_units_factor[1] if crs.is_projected else 1.0
    return float(shapely.area(shape)) * factor**2


def places_of_polygons(
    samples: SampleIndex,
    counts: Callable[[shapely.Geometry], bool],
    read_positions: Callable[[Window], np.ndarray],
    classes: Sequence[LabelClass],
) -> np.ndarray:
    """Places by true class × mapped class, a reference polygon being a place.

    Args:
        samples: the reference polygons.
        counts: whether a polygon (in pixels) lies on the ground that counts.
        read_positions: gives a window's classes as positions among ``classes``; others are none.
        classes: of the map.
    """
    position = {c.value: i for i, c in enumerate(classes)}
    places = np.zeros((len(classes), len(classes)), np.int64)
    for part in samples.load(np.arange(len(samples), dtype=np.int32)):
        for value, shape, touched in zip(part.values, part.geometries, part.all_touched):
            if counts(shape):
                mapped = _majority(shape, bool(touched), read_positions, len(classes))
                if mapped is not None:
                    places[position[int(value)], mapped] += 1
    return places


def _majority(
    shape: shapely.Geometry,
    all_touched: bool,
    read_positions: Callable[[Window], np.ndarray],
    classes: int,
) -> Optional[int]:
    votes = np.zeros(classes, np.int64)
    for window in _windows_over(shape):
        inside = rasterize(
            [shape],
            (window.height, window.width),
            transform=Affine.translation(window.col, window.row),
            all_touched=all_touched,
            dtype="uint8",
        )
        found = read_positions(window)[inside > 0]
        votes += np.bincount(found[found < classes], minlength=classes)
    return int(votes.argmax()) if votes.any() else None


def _windows_over(shape: shapely.Geometry) -> Iterable[Window]:
    """The pixels that a shape touches, in pieces that fit into memory."""
    left, top, right, bottom = (int(n) for n in np.floor(shape.bounds))
    width = right - left + 1
    rows = max(_MOST_PIXELS // width, 1)
    for row in range(top, bottom + 1, rows):
        yield Window(left, row, width, min(rows, bottom + 1 - row))
