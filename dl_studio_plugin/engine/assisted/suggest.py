"""The job *suggest outline*: what somebody points at becomes a polygon.

A warm engine keeps the view and what the encoder saw in it, so that the second click in a view
costs only the decoder.
"""

from __future__ import annotations

import time
from typing import Optional

import numpy as np
import shapely
from numpy.typing import NDArray

from ...definitions.assisted_jobs import (
    BUILT_IN,
    EFFICIENT_SAM,
    SuggestOutline,
    SuggestOutlineResult,
)
from ...definitions.errors import InvalidInput, NotPossible
from ..events import Events
from . import built_in
from .box_region import Region
from .outline import outline
from .prompts import Prompts
from .sam_network import Segmenter, segmenter_of
from .view import View, view_of

_NOTHING = (
    "No outline was found here. Click nearer to the middle of the object, draw a box around it, or "
    "zoom in."
)
_Seen = dict[str, NDArray[np.generic]]
_Key = tuple[object, ...]
_seen: dict[_Key, _Seen] = {}


def run(request: SuggestOutline, events: Events) -> SuggestOutlineResult:
    """Outline an object.

    Raises:
        InvalidInput: the imagery, the view, the prompts or the segmenter cannot be used.
        NotPossible: nothing stands out where the prompts are.
        UnsafeFile: the segmenter's files break a rule of safety.
    """
    started = time.monotonic()
    if bool(request.encoder) != bool(request.decoder):
        raise InvalidInput("Choose both files of the segmenter: its encoder and its decoder.")
    segmenter = None
    if request.encoder:
        events.progress(0.0, "Loading the segmenter")
        segmenter = segmenter_of(request.encoder, request.decoder, request.device)
    size = request.max_size if segmenter is None else min(request.max_size, segmenter.pair.side)
    events.progress(0.2, "Reading the imagery")
    view, key, is_new = view_of(request.imagery, request.bounds, size)
    prompts = view.prompts(request.positive, request.negative, request.box)
    events.progress(0.4, "Looking for the object")
    notes: tuple[str, ...] = ()
    if segmenter is None:
        found = built_in.find_region(view, prompts)
    else:
        is_new = _embed(segmenter, view, (segmenter.key, *key))
        found = _ask(segmenter, view, prompts)
        notes = (*view.notes, *segmenter.warnings)
    polygon = found and outline(found.mask, prompts, view.transform, request.tolerance)
    if found is None or polygon is None:
        raise NotPossible(_NOTHING)
    events.progress(1.0)
    return SuggestOutlineResult(
        shapely.to_wkb(polygon, hex=True),
        round(found.score, 4),
        BUILT_IN if segmenter is None else segmenter.pair.family,
        view.pixel_size,
        is_new,
        time.monotonic() - started,
        notes,
    )


def _embed(segmenter: Segmenter, view: View, key: _Key) -> bool:
    """Have the encoder look at the view, unless it has; tells whether it did now."""
    if key in _seen:
        return False
    _seen.clear()
    _seen[key] = segmenter.embed(view.picture)
    return True


def _ask(segmenter: Segmenter, view: View, prompts: Prompts) -> Optional[Region]:
    (seen,) = _seen.values()
    found = segmenter.find_region(seen, view.shape, prompts)
    mask = found.mask & view.valid
    if segmenter.pair.family == EFFICIENT_SAM and prompts.negative:
        mask = built_in.cut_off(mask, view, prompts)
    return Region(mask, found.score) if mask.any() else None
