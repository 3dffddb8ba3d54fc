"""COCO's run-length encoded masks, plain and compressed.

``counts`` are the lengths of runs of 0 and 1 in turn, down the columns, beginning with 0. The
compressed text holds each as a difference to the one two before, five bits a character.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from rasterio.features import rasterize

from ...definitions.errors import InvalidInput
from .rasters import MAX_PIXELS, mask_outline

_MAX_COUNTS = 2_000_000
_BITS, _SIGN, _MORE = 5, 0x10, 0x20


def mask_shape(segmentation: Any, place: str) -> shapely.Geometry:
    """The outline of a mask as COCO holds it.

    Args:
        segmentation: with ``size`` (height, width) and ``counts``, a list or a text.
        place: the beginning of an error's text.

    Raises:
        InvalidInput: it is no mask, is empty, or is larger than can be meant.
    """
    size, counts = segmentation.get("size"), segmentation.get("counts")
    if not (isinstance(size, list) and len(size) == 2 and all(type(n) is int for n in size)):
        raise InvalidInput(f"{place}: the size of a mask must be its height and width.")
    height, width = size
    if height < 1 or width < 1 or height * width > MAX_PIXELS:
        raise InvalidInput(f"{place}: a mask of {width} × {height} pixels is not possible.")
    runs = _text_runs(counts, place) if isinstance(counts, str) else _listed_runs(counts, place)
    if int(runs.sum()) != height * width:
        raise InvalidInput(
            f"{place}: the runs of a mask cover {int(runs.sum())} pixels, not {height * width}."
        )
    return _outline(runs, height, place)


def _listed_runs(counts: Any, place: str) -> np.ndarray:
    if not isinstance(counts, list) or len(counts) > _MAX_COUNTS:
        raise InvalidInput(f"{place}: the counts of a mask are no list of numbers, or too many.")
    if not all(type(n) is int and 0 <= n <= MAX_PIXELS for n in counts):
        raise InvalidInput(f"{place}: a count of a mask is not a whole number from 0.")
    return np.array(counts, np.int64)


def _text_runs(text: str, place: str) -> np.ndarray:
    if len(text) > _MAX_COUNTS:
        raise InvalidInput(f"{place}: the counts of a mask are too many.")
    runs: list[int] = []
    value = shift = 0
    for letter in text:
        code = ord(letter) - 48
        if not 0 <= code < 64 or shift > 30:
            raise InvalidInput(f"{place}: the compressed counts of a mask are damaged.")
        value |= (code & 0x1F) << shift
        shift += _BITS
        if code & _MORE:
            continue
        if code & _SIGN:
            value -= 1 << shift
        if len(runs) > 2:
            value += runs[-2]
        if not 0 <= value <= MAX_PIXELS:
            raise InvalidInput(f"{place}: a count of a mask is not a whole number from 0.")
        runs.append(value)
        value = shift = 0
    if shift:
        raise InvalidInput(f"{place}: the compressed counts of a mask are cut off.")
    return np.array(runs, np.int64)


def _outline(runs: np.ndarray, height: int, place: str) -> shapely.Geometry:
    ends = np.cumsum(runs)
    starts, ends = ends[0::2][: len(ends) // 2], ends[1::2]
    held = ends > starts
    starts, ends = starts[held], ends[held]
    if not len(starts):
        raise InvalidInput(f"{place}: a mask is empty.")
    first, last = int(starts[0]) // height, (int(ends[-1]) - 1) // height
    mask = np.zeros((last - first + 1) * height, np.uint8)
    for start, end in zip((starts - first * height).tolist(), (ends - first * height).tolist()):
        mask[start:end] = 1
    pixels = mask.reshape(-1, height).T
    whole = mask_outline(np.ascontiguousarray(pixels))
    return (
        shapely.transform(whole, lambda points: points + np.array([first, 0])) if first else whole
    )


def compressed_mask(shape: shapely.Geometry, size: int) -> dict[str, Any]:
    """The mask of a shape made of whole pixels, in an image of ``size`` pixels a side."""
    pixels = rasterize([shape], (size, size), dtype="uint8").T.ravel()
    changes = np.flatnonzero(np.diff(pixels)) + 1
    ends = np.concatenate(([0], changes, [len(pixels)]))
    runs = np.diff(ends).tolist()
    if pixels[0]:
        runs.insert(0, 0)
    return {"size": [size, size], "counts": _as_text(runs)}


def _as_text(runs: list[int]) -> str:
    letters = []
    for index, run in enumerate(runs):
        value = run - runs[index - 2] if index > 2 else run
        while True:
            code = value & 0x1F
            value >>= _BITS
            more = value != (-1 if code & _SIGN else 0)
            letters.append(chr((code | _MORE if more else code) + 48))
            if not more:
                break
    return "".join(letters)
