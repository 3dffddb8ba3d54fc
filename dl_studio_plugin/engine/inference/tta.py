"""Test-time augmentation: also predict flipped and turned copies, and average.

The eight copies are the symmetries of a square: a quarter turn 0 … 3 times, then mirrored or not.
Tiles lie on the network's stride, so a turned tile is a piece of the turned raster, and an exact
plan stays exact.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Predict = Callable[[NDArray[np.generic], NDArray[np.bool_]], Floats]

COPIES = 8


def predict_averaged(
    predict: Predict, batch: NDArray[np.generic], valid: NDArray[np.bool_]
) -> Floats:
    """Mean probabilities over the eight copies of each tile.

    Args:
        predict: gives N × C × H × W probabilities of N × B × H × W pixels and N × H × W validity.
        batch: N × B × H × W.
        valid: N × H × W.
    """
    total = None
    for turns in range(4):
        for mirrored in (False, True):
            turned = predict(_turn(batch, turns, mirrored), _turn(valid, turns, mirrored))
            answer = _undo(turned, turns, mirrored)
            total = answer.astype(np.float32) if total is None else total + answer
    if total is None:
        raise RuntimeError("no copy was predicted")
    return np.asarray(total / np.float32(COPIES), np.float32)


def _turn(array: np.ndarray, turns: int, mirrored: bool) -> np.ndarray:
    turned = np.rot90(array, turns, axes=(-2, -1))
    return np.ascontiguousarray(turned[..., ::-1] if mirrored else turned)


def _undo(array: Floats, turns: int, mirrored: bool) -> Floats:
    unmirrored = array[..., ::-1] if mirrored else array
    return np.rot90(unmirrored, -turns, axes=(-2, -1))
