"""The object in a box: what in it looks unlike the ground around it.

Two mixtures of colours compete: that of the object (first taken from the middle of the box) and
that of the ground (first taken from around the box). Every pixel leans to the one that explains it
better, and to its neighbours the more the less their colours differ; so regions become whole and
end at edges. Both mixtures are then learnt anew from what was found, a few times over. This is the
idea of GrabCut (Rother, Kolmogorov and Blake, 2004) with a mean field in place of the graph cut.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .colour_mixture import ColourMixture
from .flood import connected
from .pixels import blurred, grown, shrunk, size_of
from .prompts import Prompts, discs, in_box

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Mask = NDArray[np.bool_]

#: Learning the colours, and letting pixels agree with their neighbours, this often.
_LEARNINGS, _AGREEMENTS = 4, 15
_OBJECT_CLOUDS, _GROUND_CLOUDS = 4, 5
#: How much colours and neighbours count; the last time the neighbours count more.
_COLOUR_WEIGHT, _NEIGHBOUR_WEIGHT, _LAST_NEIGHBOUR_WEIGHT = 0.7, 1.5, 3.0
_MOST_CERTAIN = 4.0
#: Half axes of the ellipse in a box that is taken for the object at first, in sizes of the box.
_CORE = 0.36
_OUTSIDE, _CLICKED = -20.0, 20.0
_CLICK_RADIUS = 2.0
_LEAST_CORE = 30


class Region(NamedTuple):
    """What was found: height × width, and how sure it is, 0 … 1."""

    mask: Mask
    score: float


def region_in_box(image: Floats, valid: Mask, prompts: Prompts) -> Region:
    """The object in ``prompts.box``; ``image`` is channels × height × width, stretched."""
    shape = size_of(valid)
    if prompts.box is None:
        raise ValueError("a box is needed")
    inside = in_box(prompts.box, shape) & valid
    core = _core(prompts, shape) & inside
    if not core.any():
        core = inside
    if inside.all() or not inside.any():
        return Region(inside, 0.0)
    prior = _prior(prompts, inside)
    field = _Field(blurred(image, 1))
    likely: Doubles = np.zeros(shape)
    found, ground = core, ~inside & valid
    for learning in range(_LEARNINGS):
        last = learning == _LEARNINGS - 1
        colours = np.clip(field.odds(found, ground), -_MOST_CERTAIN, _MOST_CERTAIN)
        likely = field.agreed(
            _COLOUR_WEIGHT * colours + prior,
            _LAST_NEIGHBOUR_WEIGHT if last else _NEIGHBOUR_WEIGHT,
        )
        found = (likely > 0.5) & inside
        if np.count_nonzero(found) < _LEAST_CORE:
            found = core
        ground = ~found & valid
    whole = connected(grown(shrunk(found, 2), 2) & inside, found & core)
    mask = whole if whole.any() else found
    return Region(mask, float(np.abs(2 * likely[inside] - 1).mean()))


def _core(prompts: Prompts, shape: tuple[int, int]) -> Mask:
    left, top, right, bottom = prompts.box or (0.0, 0.0, 1.0, 1.0)
    rows, columns = np.ogrid[: shape[0], : shape[1]]
    across = (columns + 0.5 - (left + right) / 2) / (_CORE * (right - left))
    down = (rows + 0.5 - (top + bottom) / 2) / (_CORE * (bottom - top))
    core = across**2 + down**2 <= 1
    return core & ~discs(prompts.negative, shape, _CLICK_RADIUS)


def _prior(prompts: Prompts, inside: Mask) -> Doubles:
    """What is known before any colour: outside is ground, the rim of the box rather is."""
    left, top, right, bottom = prompts.box or (0.0, 0.0, 1.0, 1.0)
    columns = (np.arange(inside.shape[1]) + 0.5 - left) / (right - left)
    rows = (np.arange(inside.shape[0]) + 0.5 - top) / (bottom - top)
    to_rim = np.minimum(np.minimum(rows, 1 - rows)[:, None], np.minimum(columns, 1 - columns)[None])
    prior = np.where(inside, np.clip(8 * to_rim, 0, 1) * 1.2 - 0.2, _OUTSIDE)
    shape = size_of(inside)
    prior[discs(prompts.positive, shape, _CLICK_RADIUS)] = _CLICKED
    prior[discs(prompts.negative, shape, _CLICK_RADIUS)] = _OUTSIDE
    return prior


class _Field:
    """An image whose pixels agree with their neighbours."""

    def __init__(self, image: Floats) -> None:
        self._pixels = image.reshape(image.shape[0], -1).T.astype(np.float64)
        self._shape = image.shape[1:]
        along = ((image[:, :, 1:] - image[:, :, :-1]) ** 2).sum(axis=0)
        down = ((image[:, 1:] - image[:, :-1]) ** 2).sum(axis=0)
        usual = 2 * (np.concatenate([along.ravel(), down.ravel()]).mean() + 1e-6)
        self._along, self._down = np.exp(-along / usual), np.exp(-down / usual)

    def odds(self, found: Mask, ground: Mask) -> Doubles:
        """Log odds of object against ground, by colour alone."""
        object_ = ColourMixture(self._pixels[found.ravel()], _OBJECT_CLOUDS)
        around = ColourMixture(self._pixels[ground.ravel()], _GROUND_CLOUDS)
        difference = object_.log_density(self._pixels) - around.log_density(self._pixels)
        return difference.reshape(self._shape)

    def agreed(self, odds: Doubles, weight: float) -> Doubles:
        """How likely each pixel is object once it has listened to its neighbours."""
        likely = _sigmoid(odds)
        for _ in range(_AGREEMENTS):
            side = 2 * likely - 1
            heard = np.zeros_like(side)
            heard[:, :-1] += self._along * side[:, 1:]
            heard[:, 1:] += self._along * side[:, :-1]
            heard[:-1] += self._down * side[1:]
            heard[1:] += self._down * side[:-1]
            likely = _sigmoid(odds + weight * heard)
        return likely


def _sigmoid(odds: Doubles) -> Doubles:
    return np.asarray(1 / (1 + np.exp(-np.clip(odds, -30, 30))))
