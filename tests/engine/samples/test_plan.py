"""Where chips lie and how ground is shared out, whatever the numbers."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from rasterio.crs import CRS
from rasterio.transform import Affine

from dl_studio_plugin.definitions.training_data import Subset
from dl_studio_plugin.engine.imagery import Grid, Window
from dl_studio_plugin.engine.samples.chips import plan_chips, positions, turns
from dl_studio_plugin.engine.samples.split import decide_subsets
from dl_studio_plugin.engine.samples.units import (
    SUBSETS,
    Ground,
    GroundUnit,
    box_of,
    make_blocks,
)


@given(
    limit=st.integers(16, 500),
    chip=st.integers(1, 16),
    stride=st.integers(1, 16),
    ends=st.tuples(st.integers(0, 499), st.integers(0, 499)),
)
def test_chips_lie_in_the_imagery_and_cover_their_unit(
    limit: int, chip: int, stride: int, ends: tuple[int, int]
) -> None:
    start = min(*ends, limit - 1)
    end = min(max(*ends, start + 1), limit)
    found = positions(start, end - start, chip, min(stride, chip), limit)
    assert all(0 <= place <= limit - chip for place in found)
    covered = {pixel for place in found for pixel in range(place, place + chip)}
    assert set(range(start, end)) <= covered


@given(
    frames=st.lists(
        st.tuples(st.integers(-9, 150), st.integers(-9, 110), st.integers(1, 90),
                  st.integers(1, 70)), min_size=1, max_size=6,
    ),
    subsets=st.lists(st.sampled_from(Subset), min_size=6, max_size=6),
    chip=st.sampled_from([16, 32, 48]),
    stride=st.sampled_from([7, 16, 48]),
)  # fmt: skip
def test_every_pixel_of_a_unit_is_in_a_chip_of_its_own_subset_and_of_no_other(
    frames: list[tuple[int, int, int, int]], subsets: list[Subset], chip: int, stride: int
) -> None:
    grid = Grid(CRS.from_epsg(32636), Affine(1, 0, 0, 0, -1, 0), 160, 128)
    found = [
        GroundUnit(str(i), box_of(inside), inside, subset)
        for i, (frame, subset) in enumerate(zip(frames, subsets))
        if (inside := Window(*frame).intersection(grid.window)) is not None
    ]
    owner = Ground(found).subsets_in(grid.window) if found else np.zeros((128, 160))
    used = np.zeros((128, 160), int)
    for number, subset in enumerate(SUBSETS, start=1):
        seen = np.zeros((128, 160), bool)
        for planned in plan_chips(found, grid, chip, min(stride, chip), 0):
            assert planned.window.intersection(grid.window) == planned.window
            if planned.unit.subset is subset:
                seen[planned.window.slices_in(grid.window)] = True
        used += seen & (owner == number)
    assert np.array_equal(used, (owner > 0).astype(int))


def test_turned_copies_never_repeat_the_chip_itself() -> None:
    assert turns(0) == []
    assert turns(90) == [90, 180, 270]
    assert turns(120) == [120, 240]
    assert turns(200) == [200]


@given(
    col=st.integers(0, 300), row=st.integers(0, 300),
    width=st.integers(1, 900), height=st.integers(1, 900), chip=st.integers(16, 256),
)  # fmt: skip
def test_blocks_cover_the_ground_once(
    col: int, row: int, width: int, height: int, chip: int
) -> None:
    blocks = make_blocks(Window(col, row, width, height), chip)
    seen = np.zeros((row + height, col + width), int)
    for block in blocks:
        window = block.window
        seen[window.row : window.row + window.height, window.col : window.col + window.width] += 1
    assert (seen[row:, col:] == 1).all()
    assert seen.sum() == width * height
    assert len({block.name for block in blocks}) == len(blocks)


def units(count: int) -> list[GroundUnit]:
    windows = [Window(10 * i, 0, 10, 10) for i in range(count)]
    return [GroundUnit(str(i), box_of(w), w) for i, w in enumerate(windows)]


@given(count=st.integers(2, 60), share=st.floats(1, 90), seed=st.integers(0, 5), data=st.data())
def test_a_share_of_the_units_validates_and_every_class_is_in_both_subsets(
    count: int, share: float, seed: int, data: st.DataObject
) -> None:
    amounts = np.zeros((count, 256))
    common = data.draw(st.sets(st.integers(0, count - 1), min_size=count // 2 + 1))
    amounts[list(common), 1] = 1
    decided = decide_subsets(units(count), amounts, share, seed)
    again = decide_subsets(units(count), amounts, share, seed)
    assert [u.subset for u in decided] == [u.subset for u in again]
    held_out = np.array([u.subset is Subset.VALIDATION for u in decided])
    assert 1 <= held_out.sum() < count
    if len(common) > 1:
        assert amounts[held_out, 1].sum() > 0
        assert amounts[~held_out, 1].sum() > 0
    if len(common) == count:
        assert abs(held_out.mean() * 100 - share) <= 100 / count


def test_a_rare_class_is_not_left_to_chance() -> None:
    amounts = np.zeros((40, 256))
    amounts[[3, 17], 5] = 1
    amounts[:, 1] = 100
    for seed in range(10):
        decided = decide_subsets(units(40), amounts, 20, seed)
        assert {decided[3].subset, decided[17].subset} == {Subset.TRAINING, Subset.VALIDATION}


def test_units_that_were_given_a_subset_keep_it_and_none_is_held_out_at_0_percent() -> None:
    given_units = [GroundUnit("a", box_of(Window(0, 0, 9, 9)), Window(0, 0, 9, 9), Subset.TEST)]
    decided = decide_subsets(given_units + units(3), np.ones((4, 256)), 0, 0)
    assert [u.subset for u in decided] == [Subset.TEST] + [Subset.TRAINING] * 3
