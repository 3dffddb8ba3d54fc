"""Accuracy of a map, and areas of its classes, from a sample of places whose true class is known.

The share of the places that is right says nothing yet about the map where they were drawn from each
class of the map: a rare class has as many places as a common one. So the places are weighted by the
area that their class has on the map, after Olofsson et al. 2014, "Good practices for estimating
area and assessing accuracy of land change", Remote Sensing of Environment 148, 42-57. With the
confusion counts n[i][j] (mapped class i, true class j) and the mapped shares of area W[i]:

* p[i][j] = W[i] n[i][j] / n[i]              (equation 4)
* overall accuracy O = sum of p[j][j]         (1)
* user's accuracy U[i] = p[i][i] / p[i]       (2)
* producer's accuracy P[j] = p[j][j] / p[j]   (3)
* variances of O, U and P                     (5), (6), (7)
* area share of class j = sum of p[i][j]      (8, 9), with its standard error (10)
* intervals of 95 %: ± 1.96 standard errors   (11)

The same holds for places that were drawn anywhere by chance (the strata are then made afterwards).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional

#: Two-sided, 95 %.
Z_95 = 1.959964
#: Places of a stratum without which its spread is not known.
_LEAST_OF_A_STRATUM = 2


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
    return AreaAccuracy(overall, Z_95 * math.sqrt(variance), classes)


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
        users_margin = Z_95 * math.sqrt(users * (1 - users) / (places[name] - 1))
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
        producers_margin = Z_95 * math.sqrt(variance)
    area_margin = Z_95 * math.sqrt(sum(spread.values()))
    return ClassAccuracy(
        name, users, users_margin, producers, producers_margin, area[name], area_margin
    )
