"""Precision over recall of ranked detections, and the average precision that COCO takes from it.

Detections are taken one by one, the surest first; after each, recall is the share of the
reference that was found and precision the share of what was taken that is right. Average
precision is the mean, over 101 recalls 0, 0.01 … 1, of the best precision at that recall or
beyond (Lin et al. 2014, COCO; the same numbers as pycocotools).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

RECALLS = np.linspace(0.0, 1.0, 101)
_LEAST = np.spacing(1)


@dataclass(frozen=True)
class Curve:
    """A curve of precision over recall; arrays of 101.

    Attributes:
        recall: 0 … 1.
        precision: the best at that recall or beyond; 0 where it is never reached.
        score: of the detection with which that recall is reached; 0 where it never is.
    """

    recall: np.ndarray
    precision: np.ndarray
    score: np.ndarray


def average_precision(right: np.ndarray, weights: np.ndarray, known: float) -> Optional[float]:
    """Average precision of detections in the order of their score.

    Args:
        right: whether each is right.
        weights: how often each counts: 0 leaves it out.
        known: how much of the reference there is, weighted likewise.

    Returns:
        ``None`` where there is no reference.
    """
    if known <= 0:
        return None
    precision, position = _at_recalls(right, weights, known)
    return float(np.where(position < len(right), precision, 0.0).mean())


def curve_of(right: np.ndarray, scores: np.ndarray, known: int) -> Optional[Curve]:
    """The curve of detections with falling ``scores``; ``None`` where there is no reference."""
    if known <= 0:
        return None
    precision, position = _at_recalls(right, np.ones(len(right)), known)
    reached = position < len(right)
    padded = np.append(scores, 0.0)
    return Curve(RECALLS, np.where(reached, precision, 0.0), np.where(reached, padded[position], 0))


def _at_recalls(
    right: np.ndarray, weights: np.ndarray, known: float
) -> tuple[np.ndarray, np.ndarray]:
    """Precision at each of RECALLS, and the position of the detection that reaches it."""
    found = np.cumsum(weights * right)
    taken = np.cumsum(weights)
    precision = found / (taken + _LEAST)
    best = np.maximum.accumulate(precision[::-1])[::-1]
    position = np.searchsorted(found / known, RECALLS, side="left")
    return np.append(best, 0.0)[position], position
