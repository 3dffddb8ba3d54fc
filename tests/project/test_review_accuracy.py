"""What a review says of a result: agreement, and accuracy by area."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dl_studio_plugin.definitions.area_accuracy import area_accuracy
from dl_studio_plugin.project.review_accuracy import ReviewRow, agreement_of, wilson_interval


def rows(accepted: int, rejected: int = 0, still_open: int = 0) -> list[ReviewRow]:
    return (
        [ReviewRow("building", "building", "accepted")] * accepted
        + [ReviewRow("building", "", "rejected")] * rejected
        + [ReviewRow("building", "", "open")] * still_open
    )


def test_agreement_is_the_share_of_the_reviewed_that_is_right():
    found = agreement_of(rows(accepted=9, rejected=1, still_open=5))
    assert (found.reviewed, found.total, found.agreement) == (10, 15, 0.9)
    assert found.score == 0.9
    assert found.area_adjusted is None


def test_the_interval_is_wilsons():
    # 8 of 10: (0.8 + z²/20 ± z·sqrt(0.016 + z²/400)) / (1 + z²/10) with z = 1.96
    low, high = wilson_interval(8, 10)
    assert low == pytest.approx(0.4902, abs=1e-4)
    assert high == pytest.approx(0.9433, abs=1e-4)
    assert wilson_interval(0, 0) == (0.0, 1.0)


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_interval_holds_the_share_and_stays_between_0_and_1(counts):
    right, count = counts
    low, high = wilson_interval(right, count)
    assert 0 <= low <= right / count + 1e-12
    assert right / count - 1e-12 <= high <= 1


def test_accuracy_by_area_is_what_one_computes_by_hand():
    """Two classes: water on 10 % of the map, land on 90 %; 50 places each.

    p(water, water) = 0.1 · 40/50 = 0.08     p(water, land) = 0.1 · 10/50 = 0.02
    p(land, water)  = 0.9 ·  5/50 = 0.09     p(land, land)  = 0.9 · 45/50 = 0.81
    overall 0.89; user's accuracies 0.8 and 0.9; area of water 0.08 + 0.09 = 0.17;
    producer's accuracy of water 0.08 / 0.17, of land 0.81 / 0.83.
    """
    found = area_accuracy(
        {"water": {"water": 40, "land": 10}, "land": {"water": 5, "land": 45}},
        {"water": 100.0, "land": 900.0},
    )
    assert found is not None
    assert found.overall == pytest.approx(0.89)
    variance = 0.1**2 * 0.8 * 0.2 / 49 + 0.9**2 * 0.9 * 0.1 / 49
    assert found.overall_margin == pytest.approx(1.96 * math.sqrt(variance), rel=1e-4)
    land, water = found.classes
    assert (water.users, land.users) == (pytest.approx(0.8), pytest.approx(0.9))
    assert water.area == pytest.approx(0.17)
    assert water.producers == pytest.approx(0.08 / 0.17)
    assert land.producers == pytest.approx(0.81 / 0.83)
    assert water.users_margin == pytest.approx(1.96 * math.sqrt(0.8 * 0.2 / 49), rel=1e-4)
    assert water.area_margin == pytest.approx(found.overall_margin)


def test_a_rare_class_weighs_by_its_area_not_by_its_places():
    reviewed = [
        ReviewRow("water", "water", "accepted", "water", 10.0),
        ReviewRow("water", "land", "corrected", "water", 10.0),
        ReviewRow("land", "land", "accepted", "land", 990.0),
        ReviewRow("land", "land", "accepted", "land", 990.0),
    ]
    found = agreement_of(reviewed)
    assert found.agreement == 0.75
    assert found.score == pytest.approx(0.995)


def test_a_stratum_that_nobody_looked_at_gives_no_accuracy_by_area():
    reviewed = [
        ReviewRow("water", "water", "accepted", "water", 10.0),
        ReviewRow("water", "water", "accepted", "water", 10.0),
        ReviewRow("land", "", "open", "land", 990.0),
    ]
    assert agreement_of(reviewed).area_adjusted is None
