"""What neighbouring tiles saw, merged: no object cut at a seam, none twice.

Tiles overlap (see ``inference.plan``). Each has a *cell* that it alone answers for, and reads a
*window* that is larger by a margin. An object is *whole* in a tile unless it touches an edge of
the window beyond which the raster goes on; then it is *cut*, and more of it may lie outside.

* A whole object belongs to the tile whose cell holds its centre, its *owner*. Others may see it
  as well: where two tiles' whole objects of a class overlap by more than the limit they are one,
  and the owner's counts, else the most certain.
* A cut object is compared where both tiles look: in their *common ground*, what one sees of an
  object is what the other sees of it. If another tile saw it whole, that one counts. Else the
  pieces belong together (union-find) and are united: boxes and outlines.
* What the owner could see whole, but did not find, is dropped: it had the better view.

Objects are merged row of tiles by row of tiles. Those that are connected are decided together, as
soon as none of them reaches into the next row's windows. So memory holds a row of tiles, and the
result is that of looking at all at once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ..inference.plan import Axis, TilePlan
from .detections import Detections, joined
from .suppression import box_areas, box_intersections, box_overlaps, meeting_pairs, ratio

Indices = NDArray[np.int64]
Mask = NDArray[np.bool_]

#: Nearer than this to the window's edge an object touches it: pixels, and share of its side.
_TOUCHING, _TOUCHING_SHARE = 2.0, 0.05
#: Two whole objects of different tiles that overlap more than this are one, whatever the limit.
_SAME_WHOLE = 0.5
#: In the common ground: intersection over union of two views of one object, and (one being whole)
#: intersection over the smaller view.
_SAME_UNION, _SAME_SMALLER = 0.5, 0.8


@dataclass(frozen=True)
class Seen:
    """Objects in pixels of the raster, and the tile that saw each (N × 2: row, column)."""

    objects: Detections
    tiles: Indices

    def __len__(self) -> int:
        return len(self.objects)

    def take(self, which: Indices | Mask) -> Seen:
        """Those at the places ``which``."""
        return Seen(self.objects.take(which), self.tiles[which])


class SeamMerger:
    """Merges rows of tiles from top to bottom."""

    def __init__(self, plan: TilePlan, limit: float) -> None:
        """``limit``: largest overlap (intersection over union) of two objects of a class."""
        self._rows, self._columns = _Lines(plan.rows), _Lines(plan.columns)
        self._same_whole = min(limit, _SAME_WHOLE)
        self._open: list[Seen] = []

    def add(self, row: int, seen: Seen) -> Detections:
        """Take what a row of tiles saw; gives the objects that are finished."""
        following = self._rows.starts[row + 1] if row + 1 < len(self._rows.starts) else np.inf
        waiting = [*self._open, seen]
        everything = Seen(
            joined([part.objects for part in waiting]),
            np.concatenate([part.tiles for part in waiting]),
        )
        group = _Group(everything, self._rows, self._columns, self._same_whole)
        finished, still_open = group.split(following)
        self._open = [still_open] if len(still_open) else []
        return finished


class _Lines:
    """Where the tiles along an axis begin and end."""

    def __init__(self, axis: Axis) -> None:
        self.starts = np.array([span.start for span in axis.spans], np.float64)
        self.stops = np.array([span.stop for span in axis.spans], np.float64)
        self._borders = np.array([span.own_stop for span in axis.spans[:-1]], np.float64)
        self.length = axis.length

    def owner(self, centres: NDArray[np.float64]) -> Indices:
        """Number of the tile whose cell holds each place."""
        return np.searchsorted(self._borders, centres, side="right")

    def touches(self, low: NDArray[np.float64], high: NDArray[np.float64], tile: Indices) -> Mask:
        """Whether what spans ``low … high`` may go on beyond its tile's window."""
        near = np.maximum(_TOUCHING, _TOUCHING_SHARE * (high - low))
        starts, stops = self.starts[tile], self.stops[tile]
        before = (starts > 0) & (low - starts < near)
        return before | ((stops < self.length) & (stops - high < near))

    def within(self, low: NDArray[np.float64], high: NDArray[np.float64], tile: Indices) -> Mask:
        """Whether it lies wholly in the window of ``tile`` and does not touch its edge."""
        inside = (low >= self.starts[tile]) & (high <= np.minimum(self.stops[tile], self.length))
        return inside & ~self.touches(low, high, tile)


class _Group:
    """Objects that are looked at together."""

    def __init__(self, seen: Seen, rows: _Lines, columns: _Lines, same_whole: float) -> None:
        self._seen = seen
        self._rows, self._columns = rows, columns
        self._same_whole = same_whole
        boxes, (row, column) = seen.objects.boxes, seen.tiles.T
        xmin, ymin, xmax, ymax = boxes.T
        self._cut = rows.touches(ymin, ymax, row) | columns.touches(xmin, xmax, column)
        self._owners = np.stack(
            [rows.owner((ymin + ymax) / 2), columns.owner((xmin + xmax) / 2)], axis=1
        )
        self._owned = (self._owners == seen.tiles).all(axis=1)
        owner_row, owner_column = self._owners.T
        self._owner_sees_it = rows.within(ymin, ymax, owner_row) & columns.within(
            xmin, xmax, owner_column
        )

    def split(self, following: float) -> tuple[Detections, Seen]:
        """The finished objects, and what may still meet objects below the line ``following``."""
        pairs = self._related_pairs()
        component = _components(len(self._seen), pairs)
        reach = np.full(len(self._seen), -np.inf)
        np.maximum.at(reach, component, self._seen.objects.boxes[:, 3])
        is_open = reach[component] > following
        pairs = pairs[~is_open[pairs[:, 0]]]
        alone = ~is_open
        alone[pairs.ravel()] = False
        finished = [self._seen.objects.take(alone & (self._owned | ~self._owner_sees_it))]
        for members, related in _by_component(component, pairs):
            finished += self._decide(members, related)
        return joined(finished), self._seen.take(is_open)

    def _related_pairs(self) -> Indices:
        """Pairs (M × 2) of objects that are the same, seen by different tiles."""
        objects, tiles = self._seen.objects, self._seen.tiles
        found = [np.zeros((0, 2), np.int64)]
        for first, second in meeting_pairs(objects.boxes, objects.boxes):
            possible = (
                (first < second)
                & (objects.values[first] == objects.values[second])
                & (tiles[first] != tiles[second]).any(axis=1)
            )
            one, other = first[possible], second[possible]
            whole = ~self._cut[one] & ~self._cut[other]
            same = np.zeros(len(one), bool)
            overlap = box_overlaps(objects.boxes[one[whole]], objects.boxes[other[whole]])
            same[whole] = overlap > self._same_whole
            same[~whole] = self._look_alike(one[~whole], other[~whole])
            found.append(np.stack([one[same], other[same]], axis=1))
        return np.concatenate(found)

    def _look_alike(self, one: Indices, other: Indices) -> Mask:
        """Whether two objects are the same where both tiles look."""
        tiles = self._seen.tiles
        low = np.maximum(self._origins(tiles[one]), self._origins(tiles[other]))
        high = np.minimum(self._ends(tiles[one]), self._ends(tiles[other]))
        first, second, both = self._views(one, other, np.hstack([low, high]))
        one_is_whole = ~(self._cut[one] & self._cut[other])
        smaller = ratio(both, np.minimum(first, second))
        union = ratio(both, first + second - both)
        return (union > _SAME_UNION) | (one_is_whole & (smaller > _SAME_SMALLER))

    def _views(
        self, one: Indices, other: Indices, ground: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
        """Surface that pairs have on their common ground: one, the other, and both."""
        boxes, shapes = self._seen.objects.boxes, self._seen.objects.shapes
        if shapes is None:
            views = [_clipped(boxes[which], ground) for which in (one, other)]
            first, second = (box_areas(view) for view in views)
            return first, second, box_intersections(*views)
        rectangles = shapely.box(*ground.T)
        outlines = [shapely.intersection(shapes[which], rectangles) for which in (one, other)]
        first, second = (shapely.area(outline) for outline in outlines)
        return first, second, shapely.area(shapely.intersection(*outlines))

    def _origins(self, tiles: Indices) -> NDArray[np.float64]:
        return np.stack([self._columns.starts[tiles[:, 1]], self._rows.starts[tiles[:, 0]]], axis=1)

    def _ends(self, tiles: Indices) -> NDArray[np.float64]:
        return np.stack([self._columns.stops[tiles[:, 1]], self._rows.stops[tiles[:, 0]]], axis=1)

    def _decide(
        self, members: Sequence[int], related: Sequence[tuple[int, int]]
    ) -> list[Detections]:
        """The objects that connected ones come to."""
        if not self._is_confirmed(members):
            return []
        neighbours: dict[int, set[int]] = defaultdict(set)
        for one, other in related:
            neighbours[one].add(other)
            neighbours[other].add(one)
        taken: set[int] = set()
        for index in sorted((i for i in members if not self._cut[i]), key=self._rank):
            if not neighbours[index] & taken:
                taken.add(index)
        objects = self._seen.objects
        results = [objects.take(np.array(sorted(taken), np.int64))] if taken else []
        pieces = [i for i in members if self._cut[i] and all(self._cut[k] for k in neighbours[i])]
        places = {index: place for place, index in enumerate(pieces)}
        kept_pairs = [(places[a], places[b]) for a, b in related if a in places and b in places]
        component = _components(len(pieces), np.array(kept_pairs, np.int64).reshape(-1, 2))
        for number in np.unique(component):
            of_one = [pieces[place] for place in np.flatnonzero(component == number)]
            if self._is_confirmed(of_one):
                results.append(_united(objects.take(np.array(of_one, np.int64))))
        return results

    def _rank(self, index: int) -> tuple[bool, float, int]:
        return not self._owned[index], -float(self._seen.objects.scores[index]), index

    def _is_confirmed(self, members: Sequence[int]) -> bool:
        """Whether an owner is among those who saw it, or cannot have seen it whole."""
        tiles = {tuple(tile) for tile in self._seen.tiles[list(members)]}
        return any(not self._owner_sees_it[i] or tuple(self._owners[i]) in tiles for i in members)


def _clipped(boxes: NDArray[np.float64], ground: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.hstack(
        [np.maximum(boxes[:, :2], ground[:, :2]), np.minimum(boxes[:, 2:], ground[:, 2:])]
    )


def _united(pieces: Detections) -> Detections:
    """Pieces of one object as that object; as certain as its most certain piece."""
    if len(pieces) == 1:
        return pieces
    best = int(np.argmax(pieces.scores))
    box = np.hstack([pieces.boxes[:, :2].min(axis=0), pieces.boxes[:, 2:].max(axis=0)])
    shapes = None
    if pieces.shapes is not None:
        shapes = np.empty(1, object)
        shapes[0] = shapely.union_all(pieces.shapes)
    return Detections(box[None], pieces.scores[[best]], pieces.values[[best]], shapes)


def _components(count: int, pairs: Indices) -> Indices:
    """Number of the component of each of ``count`` things: its least member (union-find)."""
    parent = list(range(count))

    def find(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for one, other in pairs.tolist():
        low, high = sorted((find(one), find(other)))
        parent[high] = low
    return np.array([find(index) for index in range(count)], np.int64)


def _by_component(
    component: Indices, pairs: Indices
) -> Iterator[tuple[list[int], list[tuple[int, int]]]]:
    """Members and pairs of each component that has pairs."""
    of: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for one, other in pairs.tolist():
        of[int(component[one])].append((one, other))
    for related in of.values():
        yield sorted({index for pair in related for index in pair}), related
