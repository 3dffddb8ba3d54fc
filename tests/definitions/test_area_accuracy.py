"""Accuracy and areas of a map from a sample, against the worked example of Olofsson et al. 2014."""

from __future__ import annotations

import pytest

from dl_studio_plugin.definitions.area_accuracy import area_accuracy

# Table 8: rows are the map, columns the reference; mapped area in pixels of 30 m.
NAMES = ("deforestation", "forest gain", "stable forest", "stable non-forest")
COUNTS = ((66, 0, 5, 4), (0, 55, 8, 12), (1, 0, 153, 11), (2, 1, 9, 313))
MAPPED = (200_000, 150_000, 3_200_000, 6_450_000)
HECTARES = 0.09
# Section 5: user's accuracy and area in hectares, each with its margin; producer's accuracy.
USERS = ((0.88, 0.07), (0.73, 0.10), (0.93, 0.04), (0.96, 0.02))
PRODUCERS = (0.75, 0.85, 0.93, 0.96)
AREAS = ((21_158, 6_158), (11_686, 3_756), (285_770, 15_510), (581_386, 16_282))


def test_the_worked_example_of_the_paper():
    counts = {name: dict(zip(NAMES, row)) for name, row in zip(NAMES, COUNTS)}
    found = area_accuracy(counts, {n: float(size) for n, size in zip(NAMES, MAPPED)})
    assert found is not None
    assert (found.overall, found.overall_margin) == (
        pytest.approx(0.95, abs=0.005),
        pytest.approx(0.02, abs=0.005),
    )
    by_name = {row.name: row for row in found.classes}
    total = sum(MAPPED) * HECTARES
    for name, users, producers, area in zip(NAMES, USERS, PRODUCERS, AREAS):
        row = by_name[name]
        assert (row.users, row.users_margin) == pytest.approx(users, abs=0.005)
        assert row.producers == pytest.approx(producers, abs=0.005)
        assert row.area * total == pytest.approx(area[0], abs=1)
        assert row.area_margin * total == pytest.approx(area[1], abs=3)
    assert by_name["deforestation"].producers_margin == pytest.approx(0.21, abs=0.005)
    assert by_name["deforestation"].area * sum(MAPPED) == pytest.approx(235_086, abs=1)
    assert by_name["deforestation"].area_margin * sum(MAPPED) == pytest.approx(68_418, abs=10)
