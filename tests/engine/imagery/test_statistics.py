"""Statistics in pieces equal statistics of the whole."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.engine.imagery import BandStatistics, ImageryBand


@given(
    seed=st.integers(0, 1000),
    offset=st.sampled_from([0.0, 1e6, -3e7]),
    pieces=st.lists(st.integers(1, 9), min_size=1, max_size=6),
)
def test_pieces_join_to_the_statistics_of_all_valid_pixels(
    seed: int, offset: float, pieces: list[int]
) -> None:
    generator = np.random.default_rng(seed)
    arrays = [generator.normal(offset, 5, (2, n, 7)) for n in pieces]
    masks = [generator.random((n, 7)) > 0.3 for n in pieces]
    together, merged = BandStatistics(2), BandStatistics(2)
    for array, valid in zip(arrays, masks):
        together.add(array, valid)
        one = BandStatistics(2)
        one.add(array, valid)
        merged.merge(one)
    values = np.concatenate([a[:, m] for a, m in zip(arrays, masks)], axis=1)
    if not values.shape[1]:
        return
    for statistics in (together, merged):
        assert np.allclose(statistics.mean, values.mean(axis=1), rtol=1e-12)
        assert np.allclose(statistics.std, values.std(axis=1), rtol=1e-6, atol=1e-8)
        assert np.array_equal(statistics.minimum, values.min(axis=1))
        assert np.array_equal(statistics.maximum, values.max(axis=1))


def test_without_a_valid_pixel_there_is_nothing_to_describe() -> None:
    statistics = BandStatistics(1)
    statistics.add(np.zeros((1, 4, 4), np.uint8), np.zeros((4, 4), bool))
    with pytest.raises(InvalidInput, match="no valid pixel"):
        statistics.describe([ImageryBand(1, "red", "uint8")])
