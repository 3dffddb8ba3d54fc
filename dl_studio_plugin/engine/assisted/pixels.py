"""Small neighbourhood operations on arrays: blur, grow, shrink, gradients, filling of holes.

NumPy alone has to do here: the engine's inference level brings no image library.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.features import rasterize, shapes

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]


def size_of(array: NDArray[Any]) -> tuple[int, int]:
    """Height and width of planes."""
    return int(array.shape[-2]), int(array.shape[-1])


def blurred(image: Floats, radius: int) -> Floats:
    """Each plane of channels × height × width averaged twice over a square: nearly a Gaussian."""
    for _ in range(2):
        for axis in (1, 2):
            image = _box_mean(image, radius, axis)
    return image


def _box_mean(image: Floats, radius: int, axis: int) -> Floats:
    if radius <= 0:
        return image
    pad = [(0, 0)] * image.ndim
    pad[axis] = (radius + 1, radius)
    sums = np.cumsum(np.pad(image, pad, mode="edge"), axis=axis, dtype=np.float64)
    width = 2 * radius + 1
    upper = np.take(sums, np.arange(width, sums.shape[axis]), axis)
    lower = np.take(sums, np.arange(sums.shape[axis] - width), axis)
    return np.asarray((upper - lower) / width, np.float32)


def gradient(image: Floats) -> Floats:
    """Strength of the change of colour at each pixel of channels × height × width."""
    down, along = np.gradient(image, axis=(1, 2))
    return np.asarray(np.sqrt((down**2 + along**2).sum(axis=0)), np.float32)


def highest_near(values: Floats, radius: int) -> Floats:
    """The largest value within ``radius`` of each pixel of height × width, in a near circle."""
    for step in range(radius):
        values = _highest_beside(values, corners=step % 2 == 1)
    return values


def grown(mask: Mask, radius: int) -> Mask:
    """``mask`` and what lies within ``radius`` of it."""
    return np.asarray(highest_near(mask.astype(np.float32), radius) > 0)


def shrunk(mask: Mask, radius: int) -> Mask:
    """What of ``mask`` lies deeper than ``radius`` in it; the array's rim counts as inside."""
    return ~grown(~mask, radius)


def _highest_beside(values: Floats, corners: bool) -> Floats:
    result = values.copy()
    np.maximum(result[1:], values[:-1], out=result[1:])
    np.maximum(result[:-1], values[1:], out=result[:-1])
    sideways = result.copy() if corners else values
    np.maximum(result[:, 1:], sideways[:, :-1], out=result[:, 1:])
    np.maximum(result[:, :-1], sideways[:, 1:], out=result[:, :-1])
    return result


def rim(mask: Mask) -> Mask:
    """The pixels of ``mask`` that have a neighbour outside it."""
    return mask & ~shrunk(mask, 1)


def without_holes(mask: Mask) -> Mask:
    """``mask`` with all ground that it encloses."""
    framed = np.pad(~mask, 1, constant_values=True)
    outside = [
        geometry
        for geometry, _ in shapes(framed.astype(np.uint8), mask=framed, connectivity=8)
        if (0.0, 0.0) in geometry["coordinates"][0]
    ]
    filled = rasterize(outside, framed.shape, fill=1, default_value=0, dtype=np.uint8)
    return np.asarray(filled[1:-1, 1:-1] > 0)


def resized(image: Floats, height: int, width: int) -> Floats:
    """Planes of … × height × width in another size, between pixel centres in a straight line."""
    return _stretched(_stretched(image, height, -2), width, -1)


def _stretched(image: Floats, size: int, axis: int) -> Floats:
    old = image.shape[axis]
    if old == size:
        return image
    places = np.clip((np.arange(size) + 0.5) * old / size - 0.5, 0, old - 1)
    first = np.minimum(places.astype(np.intp), max(old - 2, 0))
    shape = [1] * image.ndim
    shape[axis] = size
    share = (places - first).astype(np.float32).reshape(shape)
    upper = np.take(image, np.minimum(first + 1, old - 1), axis)
    return np.asarray(np.take(image, first, axis) * (1 - share) + upper * share, np.float32)


def shrunk_by(image: Floats, factor: int) -> Floats:
    """Planes of … × height × width as means of squares of ``factor`` pixels; a rest is cut."""
    height, width = (size // factor for size in image.shape[-2:])
    whole = image[..., : height * factor, : width * factor]
    squares = whole.reshape(*image.shape[:-2], height, factor, width, factor)
    return np.asarray(squares.mean(axis=(-3, -1)), np.float32)
