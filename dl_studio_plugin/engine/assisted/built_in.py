"""The built-in segmenter: colours and edges, no weights, any bands and data type."""

from __future__ import annotations

import math
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from .box_region import Region, region_in_box
from .click_region import region_at_click
from .flood import connected, levels
from .pixels import (
    Floats,
    Mask,
    blurred,
    gradient,
    grown,
    resized,
    shrunk_by,
    size_of,
    without_holes,
)
from .prompts import Box, Prompts, discs
from .view import View

#: Side of the ground around a click that is looked at, in (perhaps coarser) pixels.
_SIGHT = 256
#: The longest side of the ground around a box, likewise.
_BOX_SIGHT = 192
#: Ground around a box that tells what the object is not: share of its sides, and pixels.
_AROUND_SHARE, _AROUND_PIXELS = 0.35, 8
#: A box around what a click found is larger on each side by this share, and these pixels.
_LOOSE, _LOOSE_PIXELS = 0.01, 2
_TOUCHES_FRAME = 0.02
_CONVINCING = 0.45
_CLICK_RADIUS = 2.0

_Place = tuple[slice, slice]


def find_region(view: View, prompts: Prompts) -> Optional[Region]:
    """The object that ``prompts`` point at, in pixels of the view; ``None`` if nothing is."""
    if prompts.box is not None:
        found = _in_box(view, prompts, prompts.box)
    else:
        clicked = _at_click(view, prompts)
        if clicked is None:
            return None
        found = _refined(view, prompts, clicked)
    mask = cut_off(found.mask & view.valid, view, prompts)
    if prompts.positive:
        seeds = discs(prompts.positive, size_of(mask), _CLICK_RADIUS)
        mask = connected(mask, seeds) if (mask & seeds).any() else mask
    return Region(mask, float(np.clip(found.score, 0, 1))) if mask.any() else None


def _at_click(view: View, prompts: Prompts) -> Optional[Region]:
    """Look near first; where that does not convince, from twice as far, and so on."""
    clicks = np.array(prompts.positive)
    middle = clicks.mean(axis=0)
    spread = float(np.abs(clicks - middle).max())
    factor = max(1, 2 ** math.ceil(math.log2(max(4 * spread / _SIGHT, 1))))
    best: Optional[Region] = None
    while True:
        half = _SIGHT * factor // 2
        place = _around((*(middle - half), *(middle + half)), view.shape)
        colours, valid, scaled = _seen(view, prompts, place, factor)
        found = region_at_click(colours, valid, scaled)
        runs_out = found is not None and _frame_share(found.mask) >= _TOUCHES_FRAME
        if found is not None and (best is None or found.score > best.score):
            best = Region(_placed(view, found.mask, place), found.score)
        sees_all = _SIGHT * factor >= max(view.shape)
        convinces = best is not None and best.score >= _CONVINCING
        if sees_all or (convinces and not runs_out):
            return best
        factor *= 2


def _refined(view: View, prompts: Prompts, clicked: Region) -> Region:
    """The object in the box of what a click found, unless that is something else."""
    rows, columns = (
        np.flatnonzero(clicked.mask.any(axis=1)),
        np.flatnonzero(clicked.mask.any(axis=0)),
    )
    if not len(rows):
        return clicked
    height, width = view.shape
    loose_x, loose_y = (_LOOSE * (np.ptp(places) + 1) + _LOOSE_PIXELS for places in (columns, rows))
    box = (
        max(columns[0] - loose_x, 0.0), max(rows[0] - loose_y, 0.0),
        min(columns[-1] + 1 + loose_x, float(width)), min(rows[-1] + 1 + loose_y, float(height)),
    )  # fmt: skip
    found = _in_box(view, prompts, box)
    seeds = discs(prompts.positive, view.shape, _CLICK_RADIUS)
    is_same = (found.mask & seeds).any() and _overlap(found.mask, clicked.mask) > 0.4
    return Region(found.mask, clicked.score) if is_same else clicked


def _in_box(view: View, prompts: Prompts, box: Box) -> Region:
    wide = max(box[2] - box[0], box[3] - box[1])
    margin = _AROUND_SHARE * wide + _AROUND_PIXELS
    seen = (box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin)
    place = _around(seen, view.shape)
    factor = math.ceil((wide + 2 * margin) / _BOX_SIGHT)
    boxed = Prompts(prompts.positive, prompts.negative, box)
    colours, valid, scaled = _seen(view, boxed, place, factor)
    found = region_in_box(colours, valid, scaled)
    mask = _placed(view, found.mask, place)
    return Region(_filled(mask, prompts), found.score)


def _filled(mask: Mask, prompts: Prompts) -> Mask:
    """Without holes, unless somebody has said that a hole is none of the object."""
    if not mask.any():
        return mask
    whole = without_holes(mask)
    in_hole = whole & ~mask & discs(prompts.negative, size_of(mask), _CLICK_RADIUS)
    return mask if in_hole.any() else whole


def cut_off(mask: Mask, view: View, prompts: Prompts) -> Mask:
    """Give the negative clicks what is nearer to them than to the object, by edges and way."""
    beside = discs(prompts.negative, size_of(mask), _CLICK_RADIUS)
    if not (grown(mask, 2) & beside).any():
        return mask
    on = discs(prompts.positive, size_of(mask), _CLICK_RADIUS) & mask & ~beside
    if not on.any():
        on = _deepest(mask & ~grown(beside, 3))
    if not on.any():
        return mask
    edges = gradient(blurred(view.colours, 1))
    from_on, from_beside = levels(edges, on), levels(edges, beside)
    nearer = _distance(on) <= _distance(beside)
    kept = mask & ((from_on < from_beside) | ((from_on == from_beside) & nearer)) & ~beside
    return connected(kept, on & kept)


def _deepest(mask: Mask) -> Mask:
    """Pixels that are far from the rim."""
    depth = mask
    while True:
        deeper = ~grown(~np.pad(depth, 1), 1)[1:-1, 1:-1]
        if not deeper.any():
            return depth
        depth = deeper


def _distance(seeds: Mask) -> NDArray[np.float64]:
    """Distance of each pixel from the middle of ``seeds``, or from the nearest of few."""
    rows, columns = np.nonzero(seeds)
    places = [(rows.mean(), columns.mean())] if len(rows) > 200 else list(zip(rows, columns))
    grid = np.ogrid[: seeds.shape[0], : seeds.shape[1]]
    nearest = np.full(seeds.shape, np.inf)
    for row, column in places:
        np.minimum(nearest, (grid[0] - row) ** 2 + (grid[1] - column) ** 2, out=nearest)
    return nearest


def _around(box: Box, shape: tuple[int, int]) -> _Place:
    height, width = shape
    left, top = max(int(box[0]), 0), max(int(box[1]), 0)
    return slice(top, min(math.ceil(box[3]), height)), slice(left, min(math.ceil(box[2]), width))


def _seen(view: View, prompts: Prompts, place: _Place, factor: int) -> tuple[Floats, Mask, Prompts]:
    """Colours, valid pixels and prompts of a part of the view, ``factor`` times coarser."""
    colours, valid = view.colours[:, place[0], place[1]], view.valid[place]
    factor = max(1, min(factor, *valid.shape))
    scaled = prompts.scaled(1 / factor, 1 / factor, place[1].start, place[0].start)
    if factor == 1:
        return colours, valid, scaled
    return shrunk_by(colours, factor), shrunk_by(valid.astype(np.float32), factor) > 0.5, scaled


def _placed(view: View, mask: Mask, place: _Place) -> Mask:
    """The mask of a part in the whole view, in its own pixels."""
    whole = np.zeros(view.shape, bool)
    target = whole[place]
    factor = max(1, round(target.shape[0] / max(mask.shape[0], 1)))
    height, width = mask.shape[0] * factor, mask.shape[1] * factor
    fine = resized(mask.astype(np.float32), height, width) > 0.5
    target[:height, :width] = fine[: target.shape[0], : target.shape[1]]
    return whole


def _frame_share(mask: Mask) -> float:
    frame = np.concatenate([mask[0], mask[-1], mask[:, 0], mask[:, -1]])
    return float(frame.mean())


def _overlap(one: Mask, other: Mask) -> float:
    return float(np.count_nonzero(one & other) / max(np.count_nonzero(one | other), 1))
