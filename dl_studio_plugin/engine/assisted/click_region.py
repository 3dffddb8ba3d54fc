"""The object at a click: many regions around it, and a judge that picks one.

The clicked colour is flooded from (see ``flood``): the cost of a pixel is how much its colour
differs from the clicked one, and how strong the edge at it is. Each water level gives a region.
Narrow bridges are closed to the water, once more and once less, so that a roof does not run out
into the yard through one pixel.

Which level is *the* object is judged by what sets objects apart: its border lies on edges, it
differs from its surroundings, it is compact, it hardly grows when the water rises, and the click
is near its middle. How much each counts was fitted on the buildings of the Kampala imagery that
the example project trains on (see the tests for what it reaches on the others).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from .box_region import Region
from .flood import levels
from .pixels import (
    blurred,
    gradient,
    grown,
    highest_near,
    rim,
    shrunk,
    size_of,
    without_holes,
)
from .prompts import Prompts, discs

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]

#: (blur, width of the bridges that are closed), in pixels.
_FLOODS = ((1, 2), (1, 4), (2, 4))
_EDGE_WEIGHT = 2.0
#: Sizes of the regions that are looked at: pixels, factor, and share of the ground seen.
_SMALLEST, _STEP, _LARGEST = 40, 1.25, 0.5
_SEED_RADIUS = 1.5
_IMPOSSIBLE = np.float32(1e6)

#: How much each feature counts towards the intersection over union that is expected; the features
#: stand in ``_Sight._features``.
_WEIGHTS = np.array([0.28, 0.064, 0.062, 0.12, -0.71, 0.09, -0.54, 0.83, -0.57])


def region_at_click(image: Floats, valid: Mask, prompts: Prompts) -> Optional[Region]:
    """The object at ``prompts.positive``; ``None`` where nothing stands out."""
    best: Optional[Region] = None
    for candidate in candidates(image, valid, prompts):
        score = float(_WEIGHTS @ candidate.features)
        if best is None or score > best.score:
            best = Region(candidate.mask, score)
    return best


@dataclass(frozen=True)
class Candidate:
    """A region and what the judge sees of it."""

    mask: Mask
    features: NDArray[np.float64]


def candidates(image: Floats, valid: Mask, prompts: Prompts) -> Iterator[Candidate]:
    """Regions around the clicked places, of growing size."""
    sight = _Sight(image, prompts)
    seeds = discs(prompts.positive, size_of(valid), _SEED_RADIUS) & valid
    if not seeds.any():
        return
    for blur, bridge in _FLOODS:
        cost = _cost(image, valid, prompts, blur)
        level = levels(highest_near(cost, bridge), seeds)
        ordered = np.sort(level, axis=None)
        largest = _LARGEST * np.count_nonzero(ordered < _IMPOSSIBLE)
        size = float(_SMALLEST)
        while size < largest:
            mask = grown(level <= ordered[int(size)], bridge) & valid
            steepness = _steepness(ordered, size)
            size *= _STEP
            yield Candidate(*sight.look(mask, steepness))


def _cost(image: Floats, valid: Mask, prompts: Prompts, blur: int) -> Floats:
    smooth = blurred(image, blur)
    different = np.full(valid.shape, np.inf, np.float32)
    for point in prompts.positive:
        near = discs((point,), size_of(valid), 2.0 + blur) & valid
        if near.any():
            clicked = np.median(smooth[:, near], axis=1).astype(np.float32)
            distance = np.sqrt(((smooth - clicked[:, None, None]) ** 2).sum(axis=0))
            different = np.minimum(different, distance)
    cost = different + np.float32(_EDGE_WEIGHT) * gradient(smooth)
    cost[~valid] = _IMPOSSIBLE
    return cost.astype(np.float32)


def _steepness(ordered: Floats, size: float) -> float:
    """How fast the water must rise here for the region to grow."""
    last = len(ordered) - 1
    above, below = ordered[min(int(size * 1.25), last)], ordered[int(size * 0.8)]
    return float(np.log((min(above, 1e3) + 1e-3) / (below + 1e-3)))


class _Sight:
    """An image, prepared for looking at many regions of it."""

    def __init__(self, image: Floats, prompts: Prompts) -> None:
        self._image = image
        self._edges = gradient(blurred(image, 1))
        self._middle = np.array(prompts.positive).mean(axis=0)

    def look(self, mask: Mask, steepness: float) -> tuple[Mask, NDArray[np.float64]]:
        """``mask`` without holes, and its features."""
        rows, columns = _window(mask, 6)
        part = without_holes(mask[rows, columns])
        whole = np.zeros_like(mask)
        whole[rows, columns] = part
        return whole, self._features(whole, part, (rows, columns), steepness)

    def _features(
        self, whole: Mask, part: Mask, window: tuple[slice, slice], steepness: float
    ) -> NDArray[np.float64]:
        """What tells objects from other regions, in the order of ``_WEIGHTS``.

        One; steepness; edges at the border against those within; compactness; share of the frame
        that is touched; difference from the surroundings; spread of colour within, and around;
        distance of the click from the middle, in sizes of the region.
        """
        edges, image = self._edges[window], self._image[:, window[0], window[1]]
        border = rim(part)
        beyond = grown(part, 1) & ~part
        within = part & ~border
        area, perimeter = np.count_nonzero(part), max(np.count_nonzero(border), 1)
        at_border = (_mean(edges, border) + _mean(edges, beyond)) / 2
        inner = shrunk(part, 1)
        inner = inner if inner.any() else part
        around = grown(part, 4) & ~grown(part, 1)
        around = around if around.any() else ~part
        frame = np.concatenate([whole[0], whole[-1], whole[:, 0], whole[:, -1]])
        contrast = np.linalg.norm(image[:, inner].mean(axis=1) - _mean_colour(image, around))
        rows, columns = np.nonzero(whole)
        centre = np.array([columns.mean() + 0.5, rows.mean() + 0.5])
        return np.array(
            [
                1.0,
                steepness,
                np.log((at_border + 1e-3) / (_mean(edges, within, at_border) + 1e-3)),
                min(4 * np.pi * area / perimeter**2, 1.5),
                frame.mean(),
                contrast,
                image[:, inner].std(axis=1).mean(),
                image[:, around].std(axis=1).mean() if around.any() else 0.0,
                np.linalg.norm(centre - self._middle) / np.sqrt(area),
            ]
        )


def _mean(values: Floats, where: Mask, otherwise: float = 0.0) -> float:
    return float(values[where].mean()) if where.any() else otherwise


def _mean_colour(image: Floats, where: Mask) -> NDArray[np.float32]:
    return image[:, where].mean(axis=1) if where.any() else image.mean(axis=(1, 2))


def _window(mask: Mask, margin: int) -> tuple[slice, slice]:
    """Rows and columns around the true pixels."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    return (
        slice(max(rows[0] - margin, 0), rows[-1] + margin + 1),
        slice(max(columns[0] - margin, 0), columns[-1] + margin + 1),
    )
