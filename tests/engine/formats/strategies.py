"""Labels as hypothesis makes them."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from hypothesis import strategies as st

from dl_studio_plugin.engine.formats import ClassLabel, ObjectLabel
from dl_studio_plugin.engine.formats.rasters import mask_outline
from dl_studio_plugin.engine.samples.annotations import ChipObject
from tests.engine.formats.builders import CLASSES, SIZE

VALUES = st.sampled_from([label.value for label in CLASSES])
PLACES = st.floats(0, SIZE, allow_nan=False, width=32).map(lambda n: round(n, 3))


@st.composite
def boxes(draw: Any) -> shapely.Polygon:
    """Rectangles with some ground."""
    xs = sorted(draw(st.tuples(PLACES, PLACES).filter(lambda p: abs(p[0] - p[1]) > 0.01)))
    ys = sorted(draw(st.tuples(PLACES, PLACES).filter(lambda p: abs(p[0] - p[1]) > 0.01)))
    return shapely.box(xs[0], ys[0], xs[1], ys[1])


@st.composite
def outlines(draw: Any) -> shapely.Geometry:
    """Polygons: stars around a point, some with a hole, some with two parts."""
    count = draw(st.integers(3, 12))
    radii = draw(st.lists(st.floats(0.5, 6, width=32), min_size=count, max_size=count))
    x, y = draw(st.tuples(st.integers(7, SIZE - 7), st.integers(7, SIZE - 7)))
    angles = np.linspace(0, 2 * np.pi, count, endpoint=False)
    star = np.column_stack((x + np.cos(angles) * radii, y + np.sin(angles) * radii)).round(4)
    hole = np.column_stack((x + np.cos(angles) * 0.1, y + np.sin(angles) * 0.1)).round(4)
    polygon = shapely.Polygon(star, [hole] if draw(st.booleans()) else None)
    if not polygon.is_valid or polygon.area < 0.01:
        return shapely.Polygon(star) if shapely.Polygon(star).is_valid else shapely.box(1, 1, 2, 2)
    if draw(st.booleans()):
        both = shapely.union(polygon, draw(boxes()))
        return both if both.geom_type in ("Polygon", "MultiPolygon") else polygon
    return polygon


@st.composite
def masks(draw: Any) -> shapely.Geometry:
    """Outlines of pixels of a mask."""
    bits = draw(st.lists(st.booleans(), min_size=64, max_size=64).filter(any))
    mask = np.zeros((SIZE, SIZE), np.uint8)
    row, col = draw(st.tuples(st.integers(0, SIZE - 8), st.integers(0, SIZE - 8)))
    mask[row : row + 8, col : col + 8] = np.array(bits, np.uint8).reshape(8, 8)
    return mask_outline(mask)


def labels(shapes: Any, ignored: Any = None) -> Any:
    """Labels of objects of these shapes."""
    marks = st.booleans() if ignored is None else ignored
    item = st.builds(ChipObject, VALUES, shapes, marks)
    return st.lists(item, max_size=6).map(lambda items: ObjectLabel(tuple(items)))


def class_labels(multiple: bool) -> Any:
    """Labels of whole chips."""
    most = len(CLASSES) if multiple else 1
    lists = st.lists(VALUES, min_size=0 if multiple else 1, max_size=most, unique=True)
    return lists.map(lambda values: ClassLabel(tuple(values)))
