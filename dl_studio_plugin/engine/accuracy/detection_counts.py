"""What is kept of the detections of one class, and counting them at a confidence.

Everything is kept for several thresholds of IoU: COCO's, and last the one at which objects are
counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np

from .precision_recall import average_precision

#: The thresholds of average precision, and the one at which objects are counted.
COCO, COUNTED = slice(0, -1), -1
#: So many confidences are tried for the best F1.
_TRIED = 200
#: The share of the best F1 that is nearly as good.
_NEARLY = 0.95


class ClassDetections:
    """The detections of one class.

    Attributes:
        score: N, confidences.
        right: areas × thresholds × N, whether each found an object.
        ignored: of the same shape, whether it does not count.
        block: N, number of the block that each lies in.
    """

    def __init__(self, areas: int, thresholds: int) -> None:
        self.score: np.ndarray = np.zeros(0)
        self.right: np.ndarray = np.zeros((areas, thresholds, 0), bool)
        self.ignored: np.ndarray = np.zeros((areas, thresholds, 0), bool)
        self.block: np.ndarray = np.zeros(0, int)
        self._chips: list[tuple[np.ndarray, ...]] = []

    def add(
        self,
        score: np.ndarray,
        right: np.ndarray,
        ignored: np.ndarray,
        block: np.ndarray,
        counted: np.ndarray,
        known_block: np.ndarray,
    ) -> None:
        """Add a chip: see the attributes.

        ``counted`` says for areas × reference objects whether they count, ``known_block`` in
        which block each lies.
        """
        self._chips.append((score, right, ignored, block, counted, known_block))

    def sorted(self) -> ClassDetections:
        """Itself, its arrays filled with all chips by falling score; equals stay in order."""
        if not self._chips:
            return self
        scores, right, ignored, blocks, _, _ = zip(*self._chips)
        score = np.concatenate(scores)
        order = np.argsort(-score, kind="stable")
        self.score = score[order]
        self.right = np.concatenate(right, axis=2)[:, :, order]
        self.ignored = np.concatenate(ignored, axis=2)[:, :, order]
        self.block = np.concatenate(blocks)[order]
        return self

    def known(self, area: int) -> int:
        """Reference objects that count."""
        return sum(int(counted[area].sum()) for *_, counted, _ in self._chips)

    def known_by_block(self, area: int, blocks: int) -> np.ndarray:
        """The same for each block."""
        counts = np.zeros(blocks, int)
        for *_, counted, block in self._chips:
            counts += np.bincount(block[counted[area]], minlength=blocks)
        return counts

    def ranked(self, area: int, threshold: int) -> tuple[np.ndarray, np.ndarray]:
        """Which of the detections that count are right, and their scores, which fall."""
        kept = ~self.ignored[area, threshold]
        return self.right[area, threshold][kept], self.score[kept]

    def average_precisions(self, area: int, thresholds: slice) -> list[Optional[float]]:
        """At each of ``thresholds``."""
        known = self.known(area)
        if not known:
            return [None] * len(range(self.right.shape[1])[thresholds])
        ranked = [self.ranked(area, t)[0] for t in range(self.right.shape[1])[thresholds]]
        return [average_precision(right, np.ones(len(right)), known) for right in ranked]

    def average_recall(self, area: int, thresholds: slice) -> Optional[float]:
        """Share that is found with all detections, mean over ``thresholds``."""
        known = self.known(area)
        if not known:
            return None
        found = self.right[area, thresholds]
        return float(np.mean(found.sum(axis=1) / known))


def counts_at(table: ClassDetections, confidence: float, blocks: int) -> np.ndarray:
    """Found, wrong and missed at the threshold COUNTED, by block: blocks × 3.

    Detections below ``confidence`` do not count. As they choose after the surer ones, leaving
    them out changes nothing of what these found.
    """
    known = table.known_by_block(0, blocks)
    sure = (table.score >= confidence) & ~table.ignored[0, COUNTED]
    right = table.right[0, COUNTED]
    found = np.bincount(table.block[sure & right], minlength=blocks)
    wrong = np.bincount(table.block[sure & ~right], minlength=blocks)
    return np.stack([found, wrong, known - found], axis=1)


def best_confidence(tables: Sequence[ClassDetections]) -> float:
    """The lowest confidence whose mean F1 over the classes is nearly the best; 0 without objects.

    Networks are less sure of ground that they never saw, so of confidences that are about equally
    good on the chips that were looked at, the lowest is the best one elsewhere.
    """
    scores = np.concatenate([table.score for table in tables]) if tables else np.zeros(0)
    if not len(scores):
        return 0.0
    tried = np.unique(np.quantile(scores, np.linspace(0, 1, _TRIED), method="nearest"))
    total = np.zeros(len(tried))
    for table in tables:
        known = table.known(0)
        right, ranked = table.ranked(0, COUNTED)
        if not known:
            continue
        taken = np.searchsorted(-ranked, -tried, side="right")
        found = np.concatenate([[0], np.cumsum(right)])[taken]
        total += 2 * found / (known + taken)
    return float(tried[total >= _NEARLY * total.max()].min())
