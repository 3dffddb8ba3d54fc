"""Non-maximum suppression: exactly the plain greedy rule, fast in a crowd."""

from __future__ import annotations

import time

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from dl_studio_plugin.engine.objects.suppression import (
    box_overlaps,
    suppress_boxes,
    suppress_shapes,
)


def plain_greedy(boxes, scores, limit, classes):
    """The rule as a textbook writes it: O(n²), one by one."""
    taken = []
    for index in np.argsort(-scores, kind="stable"):
        rivals = [k for k in taken if classes[k] == classes[index]]
        pairs = np.repeat(boxes[[index]], len(rivals), axis=0)
        if not rivals or (box_overlaps(pairs, boxes[rivals]) <= limit).all():
            taken.append(index)
    return taken


def crowd(count, seed=0, spread=None):
    """``count`` boxes over each other, as a detector gives before suppression."""
    random = np.random.default_rng(seed)
    side = spread or 12 * np.sqrt(count)
    centres = random.uniform(0, side, (max(count // 12, 1), 2))
    middle = centres[random.integers(0, len(centres), count)] + random.normal(0, 4, (count, 2))
    half = np.abs(random.normal(16, 4, (count, 2))) + 1
    return np.hstack([middle - half, middle + half]), random.uniform(0, 1, count)


@given(
    st.integers(0, 2**32 - 1),
    st.integers(0, 1500),
    st.sampled_from([0.0, 0.1, 0.3, 0.5, 0.9, 1.0]),
    st.integers(1, 3),
)
def test_it_is_exactly_the_greedy_rule(seed, count, limit, kinds):
    boxes, scores = crowd(count, seed)
    random = np.random.default_rng(seed)
    scores = np.round(scores, random.integers(1, 6))  # many equal ones
    classes = random.integers(0, kinds, count)
    found = suppress_boxes(boxes, scores, limit, classes)
    assert list(found) == plain_greedy(boxes, scores, limit, classes)


@given(arrays.arrays(np.float64, (12, 4), elements=st.integers(-3, 3)))
def test_boxes_without_surface_do_no_harm(boxes):
    boxes = np.hstack(
        [np.minimum(boxes[:, :2], boxes[:, 2:]), np.maximum(boxes[:, :2], boxes[:, 2:])]
    )
    scores = np.linspace(1, 0, len(boxes))
    one = np.zeros(len(boxes))
    assert list(suppress_boxes(boxes, scores, 0.3)) == plain_greedy(boxes, scores, 0.3, one)


def test_nothing_gives_nothing():
    assert len(suppress_boxes(np.zeros((0, 4)), np.zeros(0), 0.5, np.zeros(0))) == 0


def test_polygons_compete_by_their_own_surface_and_not_by_their_boxes():
    corner = shapely.Polygon([(0, 0), (10, 0), (0, 10)])
    opposite = shapely.Polygon([(10, 10), (10, 1), (1, 10)])
    shapes = np.array([corner, opposite, shapely.affinity.translate(corner, 1, 0)], object)
    assert list(suppress_shapes(shapes, np.array([0.5, 0.9, 0.4]), 0.3)) == [1, 0]


def test_boxes_given_as_polygons_give_the_same():
    boxes, scores = crowd(600)
    shapes = shapely.box(*boxes.T)
    assert np.array_equal(suppress_shapes(shapes, scores, 0.3), suppress_boxes(boxes, scores, 0.3))


@pytest.mark.parametrize("limit", [0.1, 0.5, 0.8])
def test_a_crowd_of_a_hundred_thousand_is_quick(limit):
    boxes, scores = crowd(100_000)
    started = time.perf_counter()
    kept = suppress_boxes(boxes, scores, limit)
    seconds = time.perf_counter() - started
    assert 1_000 < len(kept) < 100_000
    assert seconds < 5  # about a tenth of it on an idle machine; `make bench NAME=vectors` measures
