"""The plan: tiles cover every pixel once, lie on the network's stride, and blend evenly."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.engine.inference.plan import TileChoice, make_axis, make_plan


@st.composite
def choices(draw):
    multiple = draw(st.sampled_from([1, 2, 8, 32]))
    margin = multiple * draw(st.integers(0, 6))
    tile = max(multiple, 4 * margin) + multiple * draw(st.integers(0, 12))
    return TileChoice(
        height=draw(st.integers(1, 1500)),
        width=draw(st.integers(1, 1500)),
        tile=tile,
        margin=margin,
        blend=draw(st.booleans()),
        multiple=multiple,
        fixed=draw(st.booleans()),
        panel_width=draw(st.integers(1, 2000)),
        batch=1,
    )


@given(choices())
def test_every_pixel_is_owned_by_exactly_one_tile(choice):
    axis = make_axis(choice.height, choice)
    owned = np.zeros(choice.height, int)
    for span in axis.spans:
        owned[span.own_start : span.own_stop] += 1
    assert (owned == 1).all()


@given(choices())
def test_tiles_begin_on_the_networks_stride_and_have_one_size(choice):
    axis = make_axis(choice.width, choice)
    assert all(span.start % choice.multiple == 0 for span in axis.spans)
    assert {span.stop - span.start for span in axis.spans} == {axis.tile}
    assert axis.tile % choice.multiple == 0
    assert axis.tile <= choice.tile


@given(choices())
def test_tiles_end_where_the_padded_raster_ends(choice):
    axis = make_axis(choice.width, choice)
    padded = -(-choice.width // choice.multiple) * choice.multiple
    assert axis.spans[0].start == 0
    if not choice.fixed or padded > choice.tile:
        assert axis.spans[-1].stop == padded


@given(choices())
def test_weights_add_up_to_one_at_every_pixel(choice):
    axis = make_axis(choice.width, choice)
    total = np.zeros(choice.width)
    for index, span in enumerate(axis.spans):
        weights = axis.weights(index)
        assert weights.min() >= 0
        total[span.low : span.high] += weights
    assert np.allclose(total, 1, atol=1e-6)


@given(choices())
def test_what_a_tile_contributes_lies_a_margin_inside_what_it_reads(choice):
    axis = make_axis(choice.width, choice)
    inset = 0 if choice.blend else choice.margin
    for index, span in enumerate(axis.spans):
        assert span.low >= span.start + (inset if index > 0 else 0)
        assert span.high <= span.stop - (inset if index + 1 < len(axis.spans) else 0)


@given(choices())
def test_a_pixel_is_shared_by_two_tiles_at_most(choice):
    axis = make_axis(choice.width, choice)
    shared = np.zeros(choice.width, int)
    for span in axis.spans:
        shared[span.low : span.high] += 1
    assert shared.max() <= 2


@given(choices())
def test_panels_cover_all_columns_and_strips_all_panels(choice):
    plan = make_plan(choice)
    assert [panel.first for panel in plan.panels[1:]] == [p.last for p in plan.panels[:-1]]
    assert (plan.panels[0].start, plan.panels[-1].stop) == (0, choice.width)
    tiles = [tile for strip in plan.strips for tile in plan.tiles(strip)]
    assert len(tiles) == plan.tile_count
    owners = [(tile.row, tile.column) for tile in tiles if not tile.ghost]
    assert len(owners) == len(set(owners)) == len(plan.rows.spans) * len(plan.columns.spans)


@given(choices())
def test_a_panel_is_no_wider_than_asked_unless_one_tile_is(choice):
    plan = make_plan(choice)
    for panel in plan.panels:
        limit = max(choice.panel_width, plan.columns.tile)
        assert panel.stop - panel.start <= limit + 2 * choice.margin


def test_a_raster_smaller_than_a_tile_is_one_tile():
    plan = make_plan(TileChoice(50, 33, 256, 32, False, 32, False, 8192, 1))
    assert plan.tile_count == 1
    assert (plan.rows.tile, plan.columns.tile) == (64, 64)


def test_an_overlap_of_more_than_a_quarter_of_the_tile_is_refused():
    with pytest.raises(InvalidInput, match="quarter"):
        make_plan(TileChoice(500, 500, 128, 64, True, 32, False, 8192, 1))
