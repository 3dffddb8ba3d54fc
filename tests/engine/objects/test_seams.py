"""Objects across tiles: each once and whole, whatever the tiles."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from dl_studio_plugin.engine.inference.plan import TileChoice, make_plan
from dl_studio_plugin.engine.objects.detections import Detections, joined
from dl_studio_plugin.engine.objects.seams import SeamMerger, Seen

LENGTHS = (700, 900)


def plan_of(tile, margin, multiple=32, size=LENGTHS):
    return make_plan(TileChoice(*size, tile, margin, False, multiple, False, 2**31, 1))


def windows(plan, row):
    rows = plan.rows.spans[row]
    for column, columns in enumerate(plan.columns.spans):
        yield column, shapely.box(columns.start, rows.start, columns.stop, rows.stop)


def perfect_view(plan, row, truth):
    """What a detector without fault sees in a row of tiles: each object as far as it is there."""
    parts, tiles = [], []
    for column, window in windows(plan, row):
        pieces = shapely.intersection(truth.shapes, window)
        here = np.flatnonzero(shapely.area(pieces) > 0)
        parts.append(
            Detections(
                shapely.bounds(pieces[here]), truth.scores[here], truth.values[here], pieces[here]
            )
        )
        tiles += [(row, column)] * len(here)
    return Seen(joined(parts), np.array(tiles, np.int64).reshape(-1, 2))


def merged(plan, view, limit=0.3):
    merger = SeamMerger(plan, limit)
    return joined([merger.add(row, view(row)) for row in range(len(plan.rows.spans))])


def as_set(found):
    return sorted(
        (int(value), round(float(score), 6), *np.round(shapely.normalize(shape).bounds, 3),
         round(shape.area, 3))
        for value, score, shape in zip(found.values, found.scores, found.shapes)
    )  # fmt: skip


def truth_of(shapes, seed=0):
    random = np.random.default_rng(seed)
    shapes = np.array(shapes, object)
    values = random.integers(1, 3, len(shapes))
    return Detections(shapely.bounds(shapes), random.uniform(0.3, 1, len(shapes)), values, shapes)


def planted_on_every_seam(plan):
    """A cross-shaped object on the middle of every seam and on every corner of cells."""
    rows = [0, *(span.own_stop for span in plan.rows.spans)]
    columns = [0, *(span.own_stop for span in plan.columns.spans)]
    middles_y = [(a + b) / 2 for a, b in zip(rows, rows[1:])]
    middles_x = [(a + b) / 2 for a, b in zip(columns, columns[1:])]
    places = [
        *((x, y) for x in columns for y in rows),
        *((x, y) for x in columns for y in middles_y),
        *((x, y) for x in middles_x for y in rows),
    ]
    ground = shapely.box(0, 0, plan.columns.length, plan.rows.length)
    crosses = []
    for number, (x, y) in enumerate(places):
        size = 8 + number % 13
        cross = shapely.union(
            shapely.box(x - size, y - 3, x + size, y + 3),
            shapely.box(x - 3, y - size, x + 3, y + size),
        )
        inside = shapely.intersection(cross, ground)
        if inside.area > 0:
            crosses.append(inside)
    return truth_of(crosses)


@pytest.mark.parametrize("tile", [192, 256, 384])
def test_objects_on_every_seam_and_corner_are_found_exactly_once(tile):
    truth = planted_on_every_seam(plan_of(tile, 32))
    for other, margin in ((128, 32), (192, 32), (256, 64), (384, 32), (1024, 64)):
        plan = plan_of(other, margin)
        found = merged(plan, lambda row, plan=plan: perfect_view(plan, row, truth))
        assert as_set(found) == as_set(truth), f"tiles of {other}, planted on those of {tile}"


def scattered(seed, count, largest):
    """Objects of many sizes and forms that do not overlap."""
    random = np.random.default_rng(seed)
    ground = shapely.box(0, 0, LENGTHS[1], LENGTHS[0])
    chosen = []
    for _ in range(count):
        x, y = random.uniform(0, LENGTHS[1]), random.uniform(0, LENGTHS[0])
        width, height = random.uniform(4, largest, 2)
        box = shapely.box(x, y, x + width, y + height)
        notch = shapely.box(x, y, x + width / 3, y + height / 4)
        shape = shapely.intersection(shapely.difference(box, notch), ground)
        whole = shapely.box(*shape.bounds) if not shape.is_empty else shape
        if shape.area > 4 and not any(whole.distance(shapely.box(*s.bounds)) < 1 for s in chosen):
            chosen.append(shape)
    return truth_of(chosen, seed)


@given(
    st.integers(0, 10**6),
    st.sampled_from([128, 160, 256, 320, 512, 1024]),
    st.sampled_from([32, 64]),
    st.sampled_from([30, 90, 400]),
)
def test_the_same_objects_are_found_whatever_the_tiles(seed, tile, margin, largest):
    """Also those larger than the overlap, or than a whole tile; their outlines are joined."""
    truth = scattered(seed, 60, largest)
    plan = plan_of(tile, min(margin, tile // 4))
    found = merged(plan, lambda row: perfect_view(plan, row, truth))
    assert as_set(found) == as_set(truth)


@given(st.integers(0, 10**6), st.sampled_from([128, 256]))
def test_views_that_differ_a_little_still_make_one_object(seed, tile):
    """Each tile sees borders a pixel or two elsewhere, and with another certainty."""
    truth = scattered(seed, 40, 60)
    large = (truth.boxes[:, 2:] - truth.boxes[:, :2]).min(axis=1) > 20
    truth = truth.take(large)
    truth = Detections(truth.boxes, truth.scores, truth.values)
    plan = plan_of(tile, 32)
    random = np.random.default_rng(seed)

    def view(row):
        outlined = Detections(truth.boxes, truth.scores, truth.values, truth.outlines())
        seen = perfect_view(plan, row, outlined)
        objects = seen.objects
        boxes = objects.boxes + random.uniform(-1, 1, objects.boxes.shape)
        boxes = np.clip(boxes, 0, (LENGTHS[1], LENGTHS[0]) * 2)
        visible = shapely.area(objects.shapes) > 60  # a detector does not know slivers
        jittered = Detections(
            boxes, objects.scores * random.uniform(0.8, 1, len(boxes)), objects.values
        )
        return Seen(jittered, seen.tiles).take(visible)

    found = merged(plan, view)
    assert len(found) == len(truth)
    pairs = shapely.STRtree(truth.outlines()).query_nearest(found.outlines())[1]
    assert sorted(set(pairs)) == list(range(len(truth)))


def test_what_the_owner_could_see_but_did_not_find_is_dropped():
    plan = plan_of(256, 64)
    border = plan.columns.spans[0].own_stop
    box = np.array([[border + 5, 20, border + 25, 40]], float)
    only_left = Seen(Detections(box, np.ones(1), np.ones(1, np.int64)), np.array([[0, 0]]))
    only_right = Seen(only_left.objects, np.array([[0, 1]]))
    assert len(SeamMerger(plan, 0.3).add(0, only_left)) == 0
    assert len(SeamMerger(plan, 0.3).add(0, only_right)) == 1


def test_two_tiles_that_disagree_about_the_centre_lose_nothing():
    plan = plan_of(256, 64)
    border = plan.columns.spans[0].own_stop
    boxes = np.array([[border - 9, 20, border + 11, 40], [border - 11, 20, border + 9, 40]], float)
    seen = Seen(
        Detections(boxes, np.array([0.7, 0.8]), np.ones(2, np.int64)), np.array([[0, 0], [0, 1]])
    )
    found = SeamMerger(plan, 0.3).add(0, seen)
    assert list(found.scores) == [0.8]


def test_finished_objects_leave_with_their_row():
    truth = scattered(3, 200, 20)
    plan = plan_of(128, 32)
    merger = SeamMerger(plan, 0.3)
    for row, span in enumerate(plan.rows.spans):
        merger.add(row, perfect_view(plan, row, truth))
        waiting = [part.objects.boxes[:, 3] for part in merger._open]
        assert all((bottom > span.start).all() for bottom in waiting)
    assert merger._open == []


def test_objects_of_different_classes_are_not_merged():
    plan = plan_of(256, 64)
    border = plan.columns.spans[0].own_stop
    box = [[border - 10, 20, border + 9, 40]] * 2
    seen = Seen(
        Detections(np.array(box, float), np.ones(2), np.array([1, 2])), np.array([[0, 0], [0, 0]])
    )
    assert len(SeamMerger(plan, 0.3).add(0, seen)) == 2
