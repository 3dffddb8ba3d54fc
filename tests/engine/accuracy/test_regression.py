"""Scores of numbers."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from dl_studio_plugin.engine.accuracy.regression import RegressionMeasure

NUMBERS = st.floats(-1e4, 1e4, width=32)


@given(
    arrays.arrays(np.float64, (40,), elements=NUMBERS),
    arrays.arrays(np.float64, (40,), elements=NUMBERS),
    st.lists(st.integers(0, 40), max_size=5),
)
def test_scores_are_those_of_all_numbers_together(
    known: np.ndarray, predicted: np.ndarray, cuts: list[int]
) -> None:
    measure = RegressionMeasure(["height"])
    edges = [0, *sorted(cuts), 40]
    for i, (start, end) in enumerate(zip(edges, edges[1:])):
        measure.add(known[None, start:end], predicted[None, start:end], f"block {i % 3}")
    (band,) = measure.scores(intervals=False).bands
    error = predicted - known
    assert band.values == 40
    assert band.bias == pytest.approx(error.mean(), abs=1e-6)
    assert band.mae == pytest.approx(np.abs(error).mean())
    assert band.rmse == pytest.approx(np.sqrt((error**2).mean()))
    spread = ((known - known.mean()) ** 2).sum()
    if spread > 1e-3:
        assert band.r2 == pytest.approx(1 - (error**2).sum() / spread, rel=1e-6, abs=1e-6)


def test_large_numbers_lose_nothing() -> None:
    known = 1e9 + np.arange(1000.0)
    measure = RegressionMeasure(["time"])
    for part in np.split(known, 10):
        measure.add(part[None], part[None] + 1)
    scores = measure.scores()
    assert scores.r2 == pytest.approx(1 - 1000 / ((np.arange(1000) - 499.5) ** 2).sum())
    assert scores.bands[0].known_std == pytest.approx(np.arange(1000).std())
    assert scores.main == ("r2", scores.r2)
    assert scores.value("negative_rmse") == -1


def test_what_is_not_valid_or_not_finite_does_not_count() -> None:
    measure = RegressionMeasure(["a", "b"])
    known = np.array([[1.0, np.nan, 3.0, 4.0], [1.0, 2.0, 3.0, 4.0]])
    predicted = np.array([[2.0, 2.0, np.inf, 9.0], [1.0, 2.0, 3.0, 9.0]])
    measure.add(known, predicted, valid=np.array([True, True, True, False]))
    scores = measure.scores()
    assert [band.values for band in scores.bands] == [1, 3]
    assert [band.mae for band in scores.bands] == [1, 0]
    assert scores.bands[0].r2 is None
    assert scores.bands[1].r2 == 1
    assert scores.class_table().as_csv().splitlines()[1].startswith("a,,,,1.000000,")


def test_nothing_measured_is_no_score() -> None:
    scores = RegressionMeasure(["a"]).scores()
    assert (scores.r2, scores.rmse, scores.bands[0].values) == (None, None, 0)
    assert scores.value("negative_mae") is None


def test_intervals_are_from_whole_blocks() -> None:
    generator = np.random.default_rng(0)
    measure = RegressionMeasure(["a"])
    for block in range(20):
        known = generator.normal(0, 10, 200)
        measure.add(known[None], known[None] + block % 4, f"{block}")
    (band,) = measure.scores(seed=3).bands
    assert band.bias_interval is not None
    low, high = band.bias_interval
    assert low < 1.5 < high
    assert high - low > 0.5
