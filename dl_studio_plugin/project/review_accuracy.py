"""How right a result is, judged by what a person decided on some of it.

*Agreement* is the share of the reviewed that is right, with Wilson's interval (Wilson 1927), which
holds for small numbers and for shares near 0 and 1 too.

For a map whose places were drawn at random from each class, that share says nothing yet about the
map: a rare class has as many places as a common one. So the places are weighted by the area that
their class has on the map, after Olofsson et al. 2014, "Good practices for estimating area and
assessing accuracy of land change", Remote Sensing of Environment 148, 42-57. With the confusion
counts n[i][j] (mapped class i, true class j) and the mapped shares of area W[i]:

* p[i][j] = W[i] n[i][j] / n[i]              (equation 4)
* overall accuracy O = sum of p[j][j]         (1)
* user's accuracy U[i] = p[i][i] / p[i]       (2)
* producer's accuracy P[j] = p[j][j] / p[j]   (3)
* variances of O, U and P                     (5), (6), (7)
* area share of class j = sum of p[i][j]      (8, 9), with its standard error (10)
* intervals of 95 %: ± 1.96 standard errors   (11)
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Optional

#: Two-sided, 95 %.
_Z = 1.959964
#: Places of a stratum without which its spread is not known.
_LEAST_OF_A_STRATUM = 2
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
class ClassAccuracy:
    """One class of a map; shares 0 … 1, margins are half the width of the 95 % interval."""

    name: str
    users: Optional[float]
    users_margin: float
    producers: Optional[float]
    producers_margin: float
    area: float
    area_margin: float


@dataclass(frozen=True)
class AreaAccuracy:
    """A map, by area."""

    overall: float
    overall_margin: float
    classes: tuple[ClassAccuracy, ...]


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
    share, z2 = right / count, _Z**2
    middle = (share + z2 / (2 * count)) / (1 + z2 / count)
    half = _Z * math.sqrt(share * (1 - share) / count + z2 / (4 * count**2)) / (1 + z2 / count)
    return max(0.0, middle - half), min(1.0, middle + half)


def area_accuracy(
    counts: dict[str, dict[str, int]], sizes: dict[str, float]
) -> Optional[AreaAccuracy]:
    """Accuracy by area from confusion counts.

    Args:
        counts: by mapped class (the strata), by true class.
        sizes: area of each mapped class, in any unit.

    Returns:
        ``None`` where a stratum has fewer than two places.
    """
    total = sum(sizes.values())
    places = {i: sum(counts.get(i, {}).values()) for i in sizes}
    if not sizes or total <= 0 or min(places.values()) < _LEAST_OF_A_STRATUM:
        return None
    weights = {i: size / total for i, size in sizes.items()}
    names = sorted({*sizes, *(j for row in counts.values() for j in row)})
    share = {
        i: {j: counts.get(i, {}).get(j, 0) / places[i] for j in names} for i in sizes
    }  # n[i][j] / n[i]
    area = {j: sum(weights[i] * share[i][j] for i in sizes) for j in names}
    overall = sum(weights[i] * share[i][i] for i in sizes)
    variance = sum(
        weights[i] ** 2 * share[i][i] * (1 - share[i][i]) / (places[i] - 1) for i in sizes
    )
    classes = tuple(_class_accuracy(j, weights, share, places, area) for j in names)
    return AreaAccuracy(overall, _Z * math.sqrt(variance), classes)


def _class_accuracy(
    name: str,
    weights: dict[str, float],
    share: dict[str, dict[str, float]],
    places: dict[str, int],
    area: dict[str, float],
) -> ClassAccuracy:
    users: Optional[float] = None
    users_margin = producers_margin = 0.0
    if name in share:
        users = share[name][name]
        users_margin = _Z * math.sqrt(users * (1 - users) / (places[name] - 1))
    spread = {
        i: weights[i] ** 2 * share[i][name] * (1 - share[i][name]) / (places[i] - 1) for i in share
    }
    producers: Optional[float] = None
    if area[name] > 0:
        own = weights.get(name, 0.0) * (users or 0.0)
        producers = own / area[name]
        others = sum(value for i, value in spread.items() if i != name)
        variance = ((1 - producers) ** 2 * spread.get(name, 0.0) + producers**2 * others) / area[
            name
        ] ** 2
        producers_margin = _Z * math.sqrt(variance)
    area_margin = _Z * math.sqrt(sum(spread.values()))
    return ClassAccuracy(
        name, users, users_margin, producers, producers_margin, area[name], area_margin
    )


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
