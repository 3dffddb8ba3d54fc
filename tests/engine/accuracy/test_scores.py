"""Scores from confusion matrices."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from dl_studio_plugin.definitions.label_classes import BACKGROUND, LabelClass
from dl_studio_plugin.engine.accuracy import confusion, score

CLASSES = (BACKGROUND, LabelClass(1, "building", "#e31a1c"), LabelClass(2, "water", "#1f78b4"))


def test_scores_are_what_a_person_would_count() -> None:
    scores = score(np.array([[[50, 10, 0], [5, 30, 5], [0, 0, 0]]]), CLASSES)
    building = scores.classes[1]
    assert building.iou == pytest.approx(30 / 50)
    assert building.precision == pytest.approx(30 / 40)
    assert building.recall == pytest.approx(30 / 40)
    assert building.f1 == pytest.approx(0.75)
    assert (building.pixels, building.predicted) == (40, 40)
    assert scores.accuracy == pytest.approx(0.8)
    assert scores.mean_iou == pytest.approx((50 / 65 + 30 / 50) / 2)
    assert scores.kappa == pytest.approx((0.8 - 0.49) / 0.51)


def test_a_score_without_samples_is_not_a_number() -> None:
    water = score(np.array([[[50, 10, 0], [5, 30, 5], [0, 0, 0]]]), CLASSES).classes[2]
    assert water.iou is None
    assert water.recall is None
    assert water.f1 is None
    assert water.precision == 0
    nothing = score(np.zeros((3, 3, 3), int), CLASSES)
    assert nothing.mean_iou is None
    assert nothing.accuracy is None
    assert nothing.kappa is None
    assert nothing.pixels == 0


@given(arrays.arrays(np.int64, (6, 3, 3), elements=st.integers(0, 1000)))
def test_scores_are_shares_and_intervals_hold_their_order(matrices: np.ndarray) -> None:
    scores = score(matrices, CLASSES)
    numbers = [scores.mean_iou, scores.mean_f1, scores.accuracy]
    for row in scores.classes:
        numbers += [row.iou, row.precision, row.recall, row.f1]
        if row.iou_interval is not None:
            assert 0 <= row.iou_interval[0] <= row.iou_interval[1] <= 1
    assert all(number is None or 0 <= number <= 1 for number in numbers)
    assert scores.pixels == matrices.sum()


def test_intervals_follow_from_the_seed_and_grow_with_the_difference_between_blocks() -> None:
    generator = np.random.default_rng(0)
    even = np.tile(np.array([[60, 10], [10, 20]]), (30, 1, 1))
    uneven = np.stack([np.roll(even[0], generator.integers(0, 4)) for _ in range(30)])
    classes = CLASSES[:2]
    narrow, wide = (score(m, classes).mean_iou_interval for m in (even, uneven))
    assert narrow is not None
    assert wide is not None
    assert narrow[1] - narrow[0] < 1e-9 < wide[1] - wide[0]
    assert score(uneven, classes, seed=3).mean_iou_interval == (
        score(uneven, classes, seed=3).mean_iou_interval
    )
    assert score(uneven[:3], classes).mean_iou_interval is None


def test_the_interval_of_an_honest_score_holds_the_truth_most_of_the_time() -> None:
    generator = np.random.default_rng(1)
    hits = 0
    for _ in range(60):
        shares = generator.beta(4, 2, 40)
        blocks = np.array([[[100, 0], [100 - r, r]] for r in np.rint(100 * shares).astype(int)])
        low, high = score(blocks, CLASSES[:2]).classes[1].iou_interval or (0, 0)
        hits += low <= 4 / 6 <= high
    assert hits >= 50


@given(
    reference=arrays.arrays(np.uint8, (9, 7), elements=st.sampled_from([0, 1, 2, 255])),
    predicted=arrays.arrays(np.uint8, (9, 7), elements=st.sampled_from([0, 1, 2, 255])),
)
def test_counts_leave_out_what_either_side_ignores(
    reference: np.ndarray, predicted: np.ndarray
) -> None:
    matrix = confusion(reference, predicted, 3)
    for row in range(3):
        for column in range(3):
            assert matrix[row, column] == ((reference == row) & (predicted == column)).sum()
