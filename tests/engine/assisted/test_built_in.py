"""The built-in segmenter, on made-up ground and on real buildings."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely
from rasterio.crs import CRS

from dl_studio_plugin.definitions.errors import InvalidInput, NotPossible
from dl_studio_plugin.definitions.imagery import ImagerySource
from dl_studio_plugin.engine.imagery import open_imagery
from dl_studio_plugin.engine.imagery.vectors import read_polygons
from tests.engine.assisted import ground
from tests.engine.assisted.ground import BRIGHT, DARK, overlap

KAMPALA = Path(__file__).parents[2] / "data" / "kampala"
HOUSE = (ground.place(65, 55),)


@pytest.fixture(scope="module")
def houses(tmp_path_factory) -> Path:
    return ground.write(tmp_path_factory.mktemp("g") / "houses.tif", ground.field_with_houses())


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.int16, np.float32])
@pytest.mark.parametrize("bands", [1, 3, 7])
def test_a_click_finds_a_house_in_any_bands_and_data_type(tmp_path: Path, bands: int, dtype: type):
    imagery = ground.write(tmp_path / "houses.tif", ground.field_with_houses(bands, dtype))
    found = ground.suggest(imagery, positive=HOUSE)
    assert found.segmenter == "built_in"
    assert overlap(ground.in_pixels(found), BRIGHT) > 0.85
    assert 0 < found.score <= 1
    assert found.pixel_size == pytest.approx(0.5)


def test_a_box_finds_the_house_in_it(houses: Path):
    found = ground.suggest(houses, box=ground.rectangle(143, 52, 196, 118))
    assert overlap(ground.in_pixels(found), DARK) > 0.9


def test_a_box_is_a_limit(houses: Path):
    found = ground.suggest(houses, box=ground.rectangle(30, 20, 70, 90))
    assert ground.in_pixels(found).bounds[2] <= 70


def test_two_clicks_join_what_looks_different(houses: Path):
    clicks = (ground.place(65, 55), ground.place(170, 85))
    found = ground.in_pixels(ground.suggest(houses, positive=clicks))
    assert found.covers(shapely.Point(65, 55))
    assert found.covers(shapely.Point(170, 85))


def test_a_negative_click_cuts_off_what_is_nearer_to_it(tmp_path: Path):
    pixels = ground.field_with_houses()
    pixels[:, 50:60, 90:120] = 205  # a wall that leads from the house
    pixels[:, 35:75, 120:140] = 205  # to a shed
    imagery = ground.write(tmp_path / "yard.tif", pixels)
    box = ground.rectangle(32, 22, 148, 88)
    whole = ground.in_pixels(ground.suggest(imagery, positive=HOUSE, box=box))
    assert whole.covers(shapely.Point(130, 55))
    cut = ground.in_pixels(
        ground.suggest(imagery, positive=HOUSE, negative=(ground.place(130, 55),), box=box)
    )
    assert not cut.covers(shapely.Point(130, 55))
    assert cut.covers(shapely.Point(65, 55))
    assert cut.intersection(BRIGHT).area > 0.8 * BRIGHT.area


def test_holes_are_filled_unless_a_negative_click_says_that_they_are_none(tmp_path: Path):
    pixels = ground.field_with_houses()
    pixels[:, 45:65, 55:75] = 90  # a court yard
    imagery = ground.write(tmp_path / "court.tif", pixels)
    on, court = (ground.place(46, 36),), (ground.place(65, 55),)
    box = ground.rectangle(34, 24, 96, 86)
    filled = ground.in_pixels(ground.suggest(imagery, positive=on, box=box))
    assert filled.covers(shapely.Point(65, 55))
    hollow = ground.in_pixels(ground.suggest(imagery, positive=on, negative=court, box=box))
    assert not hollow.covers(shapely.Point(65, 55))


def test_ground_without_imagery_is_never_part_of_it(tmp_path: Path):
    pixels = ground.field_with_houses()
    pixels[:, :, 70:] = 0
    imagery = ground.write(tmp_path / "edge.tif", pixels, nodata=0)
    found = ground.suggest(imagery, positive=(ground.place(55, 55),), tolerance=0.0)
    assert ground.in_pixels(found).bounds[2] <= 70


def test_a_large_object_is_found_from_far(tmp_path: Path):
    random = np.random.default_rng(2)
    pixels = random.normal(90, 8, (3, 900, 1000))
    pixels[:, 150:750, 200:850] = random.normal(170, 8, (3, 600, 650))
    imagery = ground.write(tmp_path / "lake.tif", np.clip(pixels, 1, 255).astype(np.uint8))
    found = ground.suggest(imagery, positive=(ground.place(500, 430),))
    assert overlap(ground.in_pixels(found), shapely.box(200, 150, 850, 750)) > 0.9


def test_a_coarser_view_of_fine_imagery_is_outlined_in_its_own_place(houses: Path):
    found = ground.suggest(houses, positive=HOUSE, max_size=120)
    assert found.pixel_size == pytest.approx(1.0)
    assert overlap(ground.in_pixels(found), BRIGHT) > 0.7
    assert ground.in_pixels(found).centroid.distance(BRIGHT.centroid) < 1


def test_tolerance_takes_corners_away(houses: Path):
    stepped = ground.in_pixels(ground.suggest(houses, positive=HOUSE, tolerance=0.0))
    simple = ground.in_pixels(ground.suggest(houses, positive=HOUSE, tolerance=1.5))
    assert shapely.get_num_coordinates(simple) < shapely.get_num_coordinates(stepped)
    assert simple.is_valid


def test_the_same_question_has_the_same_answer(houses: Path):
    first = ground.suggest(houses, positive=HOUSE)
    second = ground.suggest(houses, positive=HOUSE)
    assert (first.wkb, first.score) == (second.wkb, second.score)
    assert not second.is_new_view


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "Click on an object, or draw a box"),
        ({"positive": ((0.0, 0.0),)}, "outside the imagery"),
        ({"box": (0.0, 0.0, 1.0, 1.0)}, "box is too small"),
        ({"positive": HOUSE, "bounds": (0.0, 0.0, 1.0, 1.0)}, "nothing of the imagery"),
        ({"positive": HOUSE, "bounds": (1.0, 0.0, 1.0, 1.0)}, "no extent"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_what_to_do(houses: Path, fields: dict, words: str):
    with pytest.raises(InvalidInput, match=words):
        ground.suggest(houses, **fields)


def test_a_view_of_too_much_ground_asks_to_zoom_in(tmp_path: Path):
    imagery = ground.write(tmp_path / "wide.tif", np.ones((1, 64, 9000), np.uint8))
    with pytest.raises(InvalidInput, match="Zoom in"):
        ground.suggest(imagery, positive=(ground.place(4000, 30),))


def test_imagery_without_ground_in_the_view_is_told(tmp_path: Path):
    imagery = ground.write(tmp_path / "empty.tif", np.zeros((1, 80, 80), np.uint8), nodata=0)
    with pytest.raises(InvalidInput, match="shows no ground"):
        ground.suggest(imagery, positive=(ground.place(40, 40),))


def test_a_click_where_nothing_is_gives_a_reason(tmp_path: Path):
    pixels = ground.field_with_houses()
    pixels[:, 50:60, 60:70] = 0
    imagery = ground.write(tmp_path / "gap.tif", pixels, nodata=0)
    with pytest.raises(NotPossible, match="No outline was found"):
        ground.suggest(imagery, positive=HOUSE)


def test_real_buildings_are_outlined_well_by_a_box_and_fairly_by_a_click():
    """Buildings of the imagery that the weights of the judge were not fitted on."""
    imagery = KAMPALA / "kampala_test.tif"
    with open_imagery(ImagerySource(str(imagery))) as opened:
        extent = shapely.box(*opened.grid.bounds)
        crs: CRS = opened.crs
    buildings = read_polygons(str(KAMPALA / "buildings.geojson"), "", crs, "The file")
    chosen = buildings[shapely.within(buildings, extent)][::3]
    clicked, boxed, boxes = [], [], []
    for building in chosen:
        middle = building.centroid
        if not building.contains(middle):
            middle = building.representative_point()
        click = ground.suggest(imagery, positive=((middle.x, middle.y),))
        box = ground.suggest(imagery, box=building.bounds)
        clicked.append(overlap(shapely.from_wkb(click.wkb), building))
        boxed.append(overlap(shapely.from_wkb(box.wkb), building))
        boxes.append(overlap(shapely.box(*building.bounds), building))
    assert len(chosen) > 20
    assert np.median(clicked) > 0.58
    assert np.median(boxed) > 0.8
    assert np.median(boxed) > np.median(boxes) + 0.04
