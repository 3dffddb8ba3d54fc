"""Non-maximum suppression of features: of those that overlap, the most certain one stays.

The rule is the engine's (``engine/objects/suppression.py``), here for features of any layer, one
after the other from the most certain to the least.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from qgis.core import QgsGeometry, QgsRectangle, QgsSpatialIndex
from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.errors import Cancelled

translate = QCoreApplication.translate


@dataclass
class Candidate:
    """A feature: its id, how certain it is, its class as text, and its polygon."""

    id: int
    score: float
    kind: str
    geometry: QgsGeometry


def suppressed(
    candidates: Iterable[Candidate], limit: float, is_cancelled: Callable[[], bool]
) -> set[int]:
    """Ids of the features that stay.

    Args:
        candidates: of equally certain ones the first counts as the more certain.
        limit: largest intersection over union of two that stay, 0 … 1.
        is_cancelled: asked after every thousand features.

    Raises:
        Cancelled: the user asked to stop.
    """
    taken: dict[str, _Taken] = defaultdict(_Taken)
    stay: set[int] = set()
    ranked = sorted(candidates, key=lambda candidate: -candidate.score)
    for number, candidate in enumerate(ranked, start=1):
        if number % 1000 == 0 and is_cancelled():
            raise Cancelled(translate("Suppression", "Cancelled while objects were compared."))
        shape = _Shape(candidate.geometry)
        if taken[candidate.kind].accepts(shape, limit):
            stay.add(candidate.id)
    return stay


class _Shape:
    """A polygon with what is asked of it again and again."""

    def __init__(self, geometry: QgsGeometry) -> None:
        self.geometry = geometry
        self.box: QgsRectangle = geometry.boundingBox()
        self.area = geometry.area()
        box_area = self.box.width() * self.box.height()
        self.is_box = abs(box_area - self.area) <= 1e-9 * box_area

    def overlap(self, other: _Shape) -> float:
        """Intersection over union."""
        if self.is_box and other.is_box:
            both = self.box.intersect(other.box)
            common = max(both.width(), 0.0) * max(both.height(), 0.0)
        else:
            common = self.geometry.intersection(other.geometry).area()
        union = self.area + other.area - common
        return common / union if union > 0 else 0.0


class _Taken:
    """The shapes of one class that stay."""

    def __init__(self) -> None:
        self._index = QgsSpatialIndex()
        self._shapes: list[_Shape] = []

    def accepts(self, shape: _Shape, limit: float) -> bool:
        """Take ``shape`` unless it overlaps one of these too much."""
        if any(shape.overlap(self._shapes[i]) > limit for i in self._index.intersects(shape.box)):
            return False
        self._index.addFeature(len(self._shapes), shape.box)
        self._shapes.append(shape)
        return True
