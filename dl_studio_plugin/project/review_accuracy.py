"""How right a result is, judged by what a person decided on some of it.

*Agreement* is the share of the reviewed that is right, with Wilson's interval (Wilson 1927), which
holds for small numbers and for shares near 0 and 1 too.

For a map whose places were drawn at random from each class, that share says nothing yet about the
map; there the places are weighted by area (see ``definitions.area_accuracy``).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Optional

from ..definitions.area_accuracy import Z_95, AreaAccuracy, area_accuracy

OPEN, ACCEPTED = "open", "accepted"


@dataclass(frozen=True)
class ReviewRow:
    """One thing that was to be reviewed.

    Attributes:
        mapped: class that the result gives it.
        reference: class that the reviewer gives it; empty where there is no such thing.
        review: ``open``, ``accepted``, ``rejected`` or ``corrected``.
        stratum: what it was drawn from; empty where all were to be reviewed.
        stratum_size: how much there is of the stratum (pixels); 0 where that means nothing.
    """

    mapped: str
    reference: str
    review: str
    stratum: str = ""
    stratum_size: float = 0.0


@dataclass(frozen=True)
class ReviewAgreement:
    """What a review says so far.

    Attributes:
        reviewed, total: numbers of things.
        agreement: share of the reviewed that was right, with ``low`` and ``high``.
        area_adjusted: for a stratified sample of a map, once every stratum was looked at.
    """

    reviewed: int
    total: int
    agreement: float
    low: float
    high: float
    area_adjusted: Optional[AreaAccuracy] = None

    @property
    def score(self) -> float:
        """The one number: by area where that is known."""
        return self.area_adjusted.overall if self.area_adjusted is not None else self.agreement


def agreement_of(rows: Iterable[ReviewRow]) -> ReviewAgreement:
    """Judge a review by its rows."""
    everything = list(rows)
    reviewed = [row for row in everything if row.review != OPEN]
    right = sum(row.review == ACCEPTED for row in reviewed)
    low, high = wilson_interval(right, len(reviewed))
    share = right / len(reviewed) if reviewed else 0.0
    return ReviewAgreement(
        len(reviewed), len(everything), share, low, high, _by_area(everything, reviewed)
    )


def wilson_interval(right: int, count: int) -> tuple[float, float]:
    """The 95 % interval of a share; everything is possible where nothing was looked at."""
    if count == 0:
        return 0.0, 1.0
    share, z2 = right / count, Z_95**2
    middle = (share + z2 / (2 * count)) / (1 + z2 / count)
    half = Z_95 * math.sqrt(share * (1 - share) / count + z2 / (4 * count**2)) / (1 + z2 / count)
    return max(0.0, middle - half), min(1.0, middle + half)


def _by_area(everything: list[ReviewRow], reviewed: list[ReviewRow]) -> Optional[AreaAccuracy]:
    if any(not row.stratum or row.stratum_size <= 0 for row in everything):
        return None
    sizes = {row.stratum: row.stratum_size for row in everything}
    pairs = Counter(
        (row.stratum, row.mapped if row.review == ACCEPTED else row.reference) for row in reviewed
    )
    counts: dict[str, dict[str, int]] = {}
    for (stratum, reference), count in pairs.items():
        counts.setdefault(stratum, {})[reference] = count
    return area_accuracy(counts, sizes)
