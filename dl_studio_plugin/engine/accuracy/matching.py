"""Which detection found which reference object, as COCO decides it.

Detections choose in the order of their score: each takes the reference object with the highest
IoU among those that are still free, if that IoU reaches the threshold. Real objects go before
ignored ones; a crowd may be taken by any number of detections.
"""

from __future__ import annotations

import numpy as np

from .overlaps import Pairs

#: Stands for “took none”.
NONE = -1
#: An IoU of 1 reaches every threshold in spite of rounding.
_HIGHEST = 1 - 1e-10


def match(
    pairs: Pairs, count: int, ignored: np.ndarray, crowd: np.ndarray, thresholds: np.ndarray
) -> np.ndarray:
    """The reference object that each detection takes.

    Args:
        pairs: of detections, by falling score, with reference objects; those below the lowest
            threshold may be left out.
        count: how many detections there are.
        ignored: by reference object: does not count as found or missed.
        crowd: by reference object: may be taken again and again.
        thresholds: of IoU.

    Returns:
        Thresholds × ``count``: position of the reference object, or ``NONE``.
    """
    taken = np.full((len(thresholds), count), NONE)
    limits = np.minimum(thresholds, _HIGHEST)
    lonely = _lonely(pairs, count, len(ignored))
    alone = Pairs(*(part[lonely] for part in pairs))
    taken[:, alone.detected] = np.where(alone.iou >= limits[:, None], alone.known, NONE)
    others = Pairs(*(part[~lonely] for part in pairs))
    for row, limit in zip(taken, limits):
        _choose(others, row, ignored, crowd, float(limit))
    return taken


def _lonely(pairs: Pairs, count: int, known: int) -> np.ndarray:
    """Pairs whose two ends are in no other pair: they need no choosing."""
    by_detection = np.bincount(pairs.detected, minlength=count)
    by_known = np.bincount(pairs.known, minlength=known)
    lonely: np.ndarray = (by_detection[pairs.detected] == 1) & (by_known[pairs.known] == 1)
    return lonely


def _choose(
    pairs: Pairs, taken: np.ndarray, ignored: np.ndarray, crowd: np.ndarray, limit: float
) -> None:
    """Fill ``taken`` for the pairs' detections, in their order."""
    reached = pairs.iou >= limit
    detected, known, iou = (part[reached] for part in pairs)
    # Real objects first; within them the order stays, and of equals the last one is taken.
    order = np.lexsort((known, ignored[known], detected))
    used = np.zeros(len(ignored), bool)
    current, best, best_known = NONE, 0.0, NONE
    for d, g, overlap in zip(detected[order].tolist(), known[order].tolist(), iou[order].tolist()):
        if d != current:
            current, best, best_known = d, limit, NONE
        if used[g] and not crowd[g]:
            continue
        if best_known != NONE and ignored[g] and not ignored[best_known]:
            continue
        if overlap < best:
            continue
        if best_known != NONE:
            used[best_known] = False
        best, best_known = overlap, g
        taken[d] = g
        used[g] = True
