"""How well two labellings of the same ground agree.

*Pixels* are compared on a grid over the ground: Cohen's kappa is the share of cells that agree
beyond what chance would give, 1 for the same, 0 for chance, below 0 for less than that (J. Cohen,
1960). *Objects* are compared one by one: an object is found again where one of the same class
overlaps it by half of the area that either of them has (IoU 0.5; M. Everingham et al., 2010), each
at most once; F1 is the share of objects found again, of both labellings together.

Both are symmetric: it does not matter which labelling comes first. Figures of several grounds come
from all their cells or objects together, not from an average of averages.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np
from osgeo import gdal, ogr

from .geometry import intersection, is_valid, make_valid, read_wkb
from .replicas import LabelledShape

#: Cells along the longer side of the ground.
CELLS = 256
MIN_IOU = 0.5
#: Points are the same object within this share of the longer side of the ground.
POINT_REACH = 0.02

Labelling = Sequence[LabelledShape]


@dataclass
class PixelAgreement:
    """Cells of grounds by what two labellings say of them.

    Attributes:
        classes: names of the schema, in its order; what is none of them counts as background.
        table: counts of shape (1 + classes, 1 + classes): rows are what the first says, columns
            the second, 0 is background.
    """

    classes: Sequence[str]
    table: Any = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Nothing was compared yet."""
        self.table = np.zeros((len(self.classes) + 1,) * 2, dtype=np.int64)

    def add(self, ground: bytes, one: Labelling, other: Labelling) -> None:
        """Compare two labellings of a ground, a polygon as WKB."""
        grid = _Grid(ground, self.classes)
        first, second = grid.burnt(one), grid.burnt(other)
        size = len(self.classes) + 1
        cells = first[grid.inside].astype(np.int64) * size + second[grid.inside]
        self.table += np.bincount(cells, minlength=size * size).reshape(size, size)

    def overall(self) -> Optional[float]:
        """Kappa over all classes and the background; ``None`` before anything was compared."""
        return _kappa(self.table)

    def by_class(self) -> dict[str, Optional[float]]:
        """Kappa of each class against all else; ``None`` where neither labelling has it."""
        return {name: self._of_class(index) for index, name in enumerate(self.classes, start=1)}

    def _of_class(self, index: int) -> Optional[float]:
        both = self.table[index, index]
        first, second = self.table[index].sum(), self.table[:, index].sum()
        if not first + second:
            return None
        neither = self.table.sum() - first - second + both
        return _kappa(np.array([[neither, second - both], [first - both, both]]))


def _kappa(table: Any) -> Optional[float]:
    total = float(table.sum())
    if not total:
        return None
    agreed = float(np.trace(table)) / total
    by_chance = float((table.sum(axis=0) / total) @ (table.sum(axis=1) / total))
    if agreed == 1.0:
        return 1.0  # also where all is of one class, and chance would give the same
    return max(-1.0, min(1.0, (agreed - by_chance) / (1.0 - by_chance)))


class _Grid:
    """The cells of a ground, and which of them lie in it (a bool for each)."""

    def __init__(self, ground: bytes, classes: Sequence[str]) -> None:
        shape: Any = read_wkb(ground)
        xmin, xmax, ymin, ymax = shape.GetEnvelope()
        size = max(xmax - xmin, ymax - ymin) / CELLS or 1.0
        self._columns = max(1, math.ceil((xmax - xmin) / size - 1e-9))
        self._rows = max(1, math.ceil((ymax - ymin) / size - 1e-9))
        self._transform = (xmin, size, 0.0, ymax, 0.0, -size)
        self._numbers = {name: number for number, name in enumerate(classes, start=1)}
        self.inside = self._burn([(1, shape)]) == 1
        if not self.inside.any():  # a ground thinner than a cell
            self.inside[:] = True

    def burnt(self, labelling: Labelling) -> Any:
        """The class of each cell by number; where samples overlap, the later one counts.

        A point is the cell that it lies in.
        """
        shapes = ((self._numbers.get(each.class_name, 0), read_wkb(each.wkb)) for each in labelling)
        return self._burn([(number, shape) for number, shape in shapes if shape is not None])

    def _burn(self, shapes: Sequence[tuple[int, Any]]) -> Any:
        raster = gdal.GetDriverByName("MEM").Create(
            "", self._columns, self._rows, 1, gdal.GDT_UInt16
        )
        raster.SetGeoTransform(self._transform)
        vectors = ogr.GetDriverByName("Memory").CreateDataSource("")
        layer = vectors.CreateLayer("shapes", None, ogr.wkbUnknown)
        layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
        for number, shape in shapes:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("value", number)
            feature.SetGeometry(shape)
            layer.CreateFeature(feature)
        gdal.RasterizeLayer(raster, [1], layer, options=["ATTRIBUTE=value"])
        return raster.ReadAsArray()


@dataclass
class ObjectAgreement:
    """Objects of two labellings by class: how many each has, and how many are in both."""

    classes: Sequence[str]
    matched: dict[str, int] = field(default_factory=dict)
    drawn: dict[str, int] = field(default_factory=dict)
    grounds: int = 0

    def add(self, ground: bytes, one: Labelling, other: Labelling) -> None:
        """Compare two labellings of a ground, a polygon as WKB."""
        place: Any = read_wkb(ground)
        xmin, xmax, ymin, ymax = place.GetEnvelope()
        reach = POINT_REACH * max(xmax - xmin, ymax - ymin)
        self.grounds += 1
        for name in self.classes:
            first, second = _objects(one, name), _objects(other, name)
            pairs = [
                [index for index, there in enumerate(second) if _is_same(here, there, reach)]
                for here in first
            ]
            self.matched[name] = self.matched.get(name, 0) + _most_pairs(pairs)
            self.drawn[name] = self.drawn.get(name, 0) + len(first) + len(second)

    def overall(self) -> Optional[float]:
        """F1 over all classes, 1 where both found nothing; ``None`` before a comparison."""
        if not self.grounds:
            return None
        drawn = sum(self.drawn.values())
        return 2 * sum(self.matched.values()) / drawn if drawn else 1.0

    def by_class(self) -> dict[str, Optional[float]]:
        """F1 of each class; ``None`` where neither labelling has an object of it."""
        return {
            name: 2 * self.matched[name] / self.drawn[name] if self.drawn.get(name) else None
            for name in self.classes
        }


def _objects(labelling: Labelling, class_name: str) -> list[Any]:
    shapes = (read_wkb(each.wkb) for each in labelling if each.class_name == class_name)
    return [
        shape if is_valid(shape) else make_valid(shape) or shape
        for shape in shapes
        if shape is not None and not shape.IsEmpty()
    ]


def _is_same(one: Any, other: Any, reach: float) -> bool:
    if one.GetDimension() == 0 and other.GetDimension() == 0:
        return bool(one.Distance(other) <= reach)
    if not _may_overlap(one.GetEnvelope(), other.GetEnvelope()):
        return False
    both = intersection(one, other)
    shared = 0.0 if both is None else both.GetArea()
    either = one.GetArea() + other.GetArea() - shared
    return either > 0 and shared >= MIN_IOU * either * (1 - 1e-9)


def _may_overlap(one: Sequence[float], other: Sequence[float]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1] and one[2] <= other[3] and other[2] <= one[3]


def _most_pairs(candidates: Sequence[Sequence[int]]) -> int:
    """How many objects can be paired at most, each once (augmenting paths, H. Kuhn, 1955).

    Args:
        candidates: of each object of one side, those of the other that it may be paired with.
    """
    partner: dict[int, int] = {}

    def finds_one(here: int, asked: set[int]) -> bool:
        for there in candidates[here]:
            if there not in asked:
                asked.add(there)
                if there not in partner or finds_one(partner[there], asked):
                    partner[there] = here
                    return True
        return False

    return sum(finds_one(here, set()) for here in range(len(candidates)))
