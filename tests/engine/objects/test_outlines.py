"""Outlines: of masks that a network gives as small grids, and with right angles."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from dl_studio_plugin.engine.objects.mask_outlines import mask_outlines
from dl_studio_plugin.engine.objects.right_angles import main_direction, with_right_angles


def test_a_full_grid_fills_its_box_but_for_the_rim():
    (outline,) = mask_outlines(np.array([[10.0, 20, 38, 48]]), np.ones((1, 28, 28)), 100, 100)
    assert outline.equals(shapely.box(10, 20, 38, 48))


def test_masks_are_pasted_as_torchvision_pastes_them():
    torch = pytest.importorskip("torch")
    from torchvision.models.detection.roi_heads import paste_masks_in_image

    random = np.random.default_rng(0)
    low = random.uniform(0, 60, (12, 2))
    boxes = np.hstack([low, low + random.uniform(12, 40, (12, 2))])
    coarse = torch.from_numpy(random.uniform(0, 1, (12, 1, 5, 5)).astype(np.float32))
    grids = torch.nn.functional.interpolate(coarse, size=28, mode="bilinear")
    pasted = paste_masks_in_image(grids, torch.from_numpy(boxes).float(), (100, 100))[:, 0] > 0.5
    outlines = mask_outlines(boxes, grids[:, 0].numpy(), 100, 100)
    for outline, expected in zip(outlines, pasted.numpy()):
        # torchvision rounds boxes to whole pixels before it pastes
        difference = abs(outline.area - expected.sum())
        assert difference <= 0.15 * expected.sum() + 15


def test_an_empty_grid_has_no_outline():
    (outline,) = mask_outlines(np.array([[10.0, 20, 38, 48]]), np.zeros((1, 28, 28)), 100, 100)
    assert outline.is_empty


def rotated(shape, degrees):
    return shapely.affinity.rotate(shape, degrees, origin=(50, 50))


def rough(shape, seed, size=0.8):
    """As a network sees it: along pixels, a little ragged."""
    random = np.random.default_rng(seed)
    points = shapely.get_coordinates(shapely.segmentize(shape, 3.0).exterior)[:-1]
    return shapely.Polygon(points + random.normal(0, size, points.shape)).buffer(0)


HOUSE = shapely.union(shapely.box(20, 20, 70, 50), shapely.box(20, 20, 40, 80))


@given(st.floats(0, 360), st.integers(0, 10**6))
def test_a_rough_house_gets_its_right_angles_back(degrees, seed):
    truth = rotated(HOUSE, degrees)
    found = with_right_angles(rough(truth, seed))
    assert found.is_valid
    overlap = found.intersection(truth).area / found.union(truth).area
    assert overlap > 0.85
    points = shapely.get_coordinates(found.exterior)
    edges = np.diff(points, axis=0)
    following = np.roll(edges, -1, axis=0)
    cosines = (edges * following).sum(axis=1) / np.hypot(*edges.T) / np.hypot(*following.T)
    assert np.abs(cosines).max() < 1e-6


def test_the_main_direction_is_that_of_the_longest_walls():
    assert np.degrees(main_direction(rotated(HOUSE, 30))) == pytest.approx(30, abs=1)


def test_a_round_house_stays_round():
    silo = shapely.Point(50, 50).buffer(20)
    found = with_right_angles(silo)
    assert found.equals(silo) or found.intersection(silo).area / found.union(silo).area > 0.75


@given(st.integers(0, 10**6))
def test_any_outline_gives_a_valid_one(seed):
    random = np.random.default_rng(seed)
    blob = shapely.union_all(
        [shapely.box(x, y, x + w, y + h) for x, y, w, h in random.integers(1, 30, (5, 4))]
    )
    found = with_right_angles(blob)
    assert found.is_valid
    assert found.area > 0
