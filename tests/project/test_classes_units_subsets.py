"""Classes as users write them; units from a grid or polygons; subsets by share."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from osgeo import ogr

from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.definitions.training_data import Subset
from dl_studio_plugin.project.grid import SMALLEST_PART, grid_units, polygon_units, row_name
from dl_studio_plugin.project.model import NewSample, NewUnit, SampleState
from dl_studio_plugin.project.schema import parse_classes
from dl_studio_plugin.project.subsets import (
    _along_curve,
    choose_subsets,
    classes_in,
    missing_classes,
    parse_shares,
    subset_counts,
)
from tests.project.builders import AREA, bow_tie, line, square

# -- classes ----------------------------------------------------------------------------------


def test_classes_are_names_with_colours_in_the_order_of_their_values():
    assert parse_classes("building=#E31A1C, road = #444444") == (
        LabelClass(1, "building", "#e31a1c"),
        LabelClass(2, "road", "#444444"),
    )


def test_a_colour_may_be_left_out_and_a_name_may_hold_an_equals_sign():
    water, odd = parse_classes("water,a=b=#000000")
    assert (water.name, odd.name, odd.colour) == ("water", "a=b", "#000000")
    assert water.colour.startswith("#")


def test_classes_come_from_a_schema_file(tmp_path):
    path = tmp_path / "classes.json"
    path.write_text(json.dumps([{"name": "building", "colour": "#e31a1c"}, {"name": "road"}]))
    assert [c.name for c in parse_classes(str(path))] == ["building", "road"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "at least one class"),
        (" , ,", "at least one class"),
        ("=#ff0000", "no name"),
        ("building=red", "“red” is not a colour"),
        ("building=#ff00", "not a colour"),
        ("building=#ff0000,Building=#00ff00", "listed twice"),
        ("Background=#ff0000", "Leave it out"),
        ("b" * 101, "longer than 100"),
        ("two\nlines=#ff0000", "line break"),
        (",".join(f"c{i}" for i in range(255)), "at most 254"),
    ],
)
def test_classes_that_cannot_be_used_are_named(text, problem):
    with pytest.raises(InvalidInput, match=problem):
        parse_classes(text)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("{", "not valid JSON"),
        ("[" * 100_000, "not valid JSON"),
        ('{"a": 1}', "must hold a list"),
        ('["building"]', "must hold a list"),
        ('[{"name": 5}]', "must hold a list"),
        ('[{"name": "a", "colour": 5}]', "not text like"),
        ("[]", "at least one class"),
        ('[{"name": "a"}]' + " " * 1_000_001, "too large"),
        (b"\xff\xfe\x00[", "not valid JSON"),
    ],
)
def test_hostile_schema_files_are_refused_with_a_sentence(tmp_path, content, problem):
    path = tmp_path / "classes.json"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(InvalidInput, match=problem):
        parse_classes(str(path))


def test_a_schema_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(InvalidInput, match=r"missing\.json"):
        parse_classes(str(tmp_path / "missing.json"))


def test_254_classes_fit():
    assert len(parse_classes(",".join(f"c{i}" for i in range(254)))) == 254


# -- units ------------------------------------------------------------------------------------


def test_a_grid_is_named_by_row_and_column_from_the_upper_left():
    assert [unit.name for unit in grid_units(AREA, 50)] == ["A1", "A2", "B1", "B2"]
    assert [row_name(i) for i in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


coordinates = st.floats(-1000, 1000).map(lambda value: round(value, 3))


@given(
    st.lists(st.tuples(coordinates, coordinates), min_size=3, max_size=8, unique=True),
    st.floats(40, 3000),
)
def test_a_grid_covers_its_area_without_overlaps_and_stays_inside(corners, size):
    points = ogr.Geometry(ogr.wkbMultiPoint)
    for x, y in corners:
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(x, y)
        points.AddGeometry(point)
    area = points.ConvexHull()
    assume(area.GetArea() > 1)

    cells = [ogr.CreateGeometryFromWkb(unit.wkb) for unit in grid_units(area.ExportToWkt(), size)]

    covered = sum(cell.GetArea() for cell in cells)
    merged = cells[0]
    for cell in cells[1:]:
        merged = merged.Union(cell)
    xmin, xmax, ymin, ymax = area.GetEnvelope()
    edge_cells = 2 * ((xmax - xmin) / size + (ymax - ymin) / size) + 8
    slivers = min(edge_cells * SMALLEST_PART * size * size, area.GetArea())
    assert covered == pytest.approx(merged.GetArea(), rel=1e-6)
    assert covered <= area.GetArea() * (1 + 1e-6)
    assert covered >= area.GetArea() - slivers - 1e-6 * area.GetArea()
    assert merged.Difference(area).GetArea() <= 1e-6 * area.GetArea()


def test_an_area_that_is_all_slivers_still_gets_its_units():
    cells = grid_units("POLYGON ((0 0, 0 0.25, 137 0, 0 0))", 40)
    assert [unit.name for unit in cells][:2] == ["A1", "A2"]


@pytest.mark.parametrize("size", [0, -1, float("nan"), float("inf")])
def test_the_size_of_a_grid_is_a_number_above_0(size):
    with pytest.raises(InvalidInput, match="above 0"):
        grid_units(AREA, size)


def test_a_size_that_gives_very_many_units_is_refused():
    with pytest.raises(InvalidInput, match="at most 100000"):
        grid_units(AREA, 0.1)


def test_a_size_beyond_the_area_gives_one_unit():
    (unit,) = grid_units(AREA, 1e6)
    assert ogr.CreateGeometryFromWkb(unit.wkb).GetArea() == pytest.approx(10_000)


def test_polygons_become_units_clipped_to_the_area():
    units = polygon_units(
        AREA, [("a", square(90, 90, 20)), ("far", square(500, 0)), ("b", bow_tie(5, 5))]
    )
    assert [unit.name for unit in units] == ["a", "b"]
    assert ogr.CreateGeometryFromWkb(units[0].wkb).GetArea() == pytest.approx(100)
    with pytest.raises(InvalidInput, match="None of the polygons"):
        polygon_units(AREA, [("far", square(500, 0)), ("line", line()), ("junk", b"x")])


def test_units_that_overlap_or_lie_outside_are_refused_by_name(make_team):
    store = make_team(units=False).owner
    with pytest.raises(InvalidInput, match="“left” and “right” overlap"):
        store.add_units([NewUnit(square(0, 0, 50), "left"), NewUnit(square(40, 0, 50), "right")])
    store.add_units([NewUnit(square(0, 0, 50), "left"), NewUnit(square(50, 0, 50), "right")])
    with pytest.raises(InvalidInput, match="“again” and “left” overlap"):
        store.add_units([NewUnit(square(0, 0, 50), "again")])
    with pytest.raises(InvalidInput, match="“far” lies outside"):
        store.add_units([NewUnit(square(500, 500, 50), "far")])
    with pytest.raises(InvalidInput, match="not a polygon"):
        store.add_units([NewUnit(line(), "line")])
    with pytest.raises(InvalidInput, match="crosses itself"):
        store.add_units([NewUnit(bow_tie(0, 60), "bow")])
    with pytest.raises(InvalidInput, match="no work units to add"):
        store.add_units([])
    assert len(store.units()) == 2


# -- subsets ----------------------------------------------------------------------------------


def test_shares_are_percentages_of_training_validation_and_test():
    assert parse_shares("70,15,15") == pytest.approx((0.7, 0.15, 0.15))
    assert parse_shares("3, 1") == pytest.approx((0.75, 0.25, 0.0))


@pytest.mark.parametrize(
    "text", ["", "70", "a,b", "0,50,50", "-1,101", "1,2,3,4", "nan,1,1", "inf,1"]
)
def test_shares_that_make_no_sense_are_refused(text):
    with pytest.raises(InvalidInput, match="percentages like"):
        parse_shares(text)


def test_small_numbers_come_out_fair():
    assert subset_counts(8, parse_shares("75,25,0")) == (6, 2, 0)
    assert subset_counts(10, parse_shares("70,15,15")) == (7, 2, 1)
    assert subset_counts(3, parse_shares("98,1,1")) == (1, 1, 1)
    assert subset_counts(1, parse_shares("50,50")) == (1, 0, 0)


shares = st.tuples(st.integers(1, 100), st.integers(0, 100), st.integers(0, 100))


@given(st.integers(0, 300), shares)
def test_counts_add_up_and_differ_from_the_shares_by_less_than_two_units(number, share):
    part = [value / sum(share) for value in share]
    counts = subset_counts(number, part)
    assert sum(counts) == number
    assert all(count >= 0 for count in counts)
    assert all(abs(count - number * p) < 3 for count, p in zip(counts, part))
    if number >= 3:
        assert all((count > 0) == (p > 0) or number * p < 1 for count, p in zip(counts, part))
    assert all(count == 0 for count, p in zip(counts, part) if p == 0)


@given(st.integers(1, 60), shares, st.integers(0, 5))
def test_subsets_are_the_same_every_time_and_as_many_as_counted(number, share, seed):
    units = [NewUnit(square(i % 8 * 10, i // 8 * 10, 10), str(i)) for i in range(number)]
    part = [value / sum(share) for value in share]
    chosen = choose_subsets(units, part, seed)
    assert chosen == choose_subsets(units, part, seed)
    assert [unit.name for unit in chosen] == [unit.name for unit in units]
    counts = tuple(sum(u.subset is s for u in chosen) for s in Subset)
    assert counts == subset_counts(number, part)


def test_subsets_are_spread_over_the_area():
    units = grid_units("POLYGON ((0 0, 80 0, 80 80, 0 80, 0 0))", 10)
    chosen = choose_subsets(units, (0.75, 0.25, 0.0))
    halves = [0, 0]
    for unit in chosen:
        if unit.subset is Subset.VALIDATION:
            halves[ogr.CreateGeometryFromWkb(unit.wkb).Centroid().GetX() > 40] += 1
    assert min(halves) >= 6


def test_each_class_is_in_each_subset_where_it_has_enough_units():
    units = grid_units("POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))", 10)
    classes = [{"common"} for _ in units]
    for index in (3, 4, 5):
        classes[index] = {"common", "rare"}
    for index in range(40, 52):
        classes[index] = {"common", "seldom"}
    part = parse_shares("70,15,15")
    for seed in range(20):
        chosen = choose_subsets(units, part, seed, classes)
        assert chosen == choose_subsets(units, part, seed, classes)
        assert _held(chosen, classes, "rare") == (1, 1, 1)
        assert _held(chosen, classes, "seldom") == (8, 2, 2)
        assert _held(chosen, classes, "common") == (70, 15, 15)
        assert missing_classes(chosen, classes, part) == {}


def _held(units, classes, name):
    return tuple(
        sum(unit.subset is subset and name in held for unit, held in zip(units, classes))
        for subset in Subset
    )


@given(st.lists(st.sets(st.sampled_from("abc")), min_size=1, max_size=60), shares)
def test_stratified_subsets_are_as_many_as_counted(classes, share):
    units = [NewUnit(square(i % 8 * 10, i // 8 * 10, 10), str(i)) for i in range(len(classes))]
    part = [value / sum(share) for value in share]
    chosen = choose_subsets(units, part, 0, classes)
    counts = tuple(sum(unit.subset is subset for unit in chosen) for subset in Subset)
    assert counts == subset_counts(len(units), part)
    rarest = min("abc", key=lambda name: (sum(name in held for held in classes) or 100, name))
    number = sum(rarest in held for held in classes)
    if number >= 3 and len(units) >= 3:
        lacking = missing_classes(chosen, classes, part).get(rarest, [])
        assert not lacking


def test_a_class_in_too_few_units_is_told():
    units = grid_units("POLYGON ((0 0, 40 0, 40 40, 0 40, 0 0))", 10)
    classes = [{"rare"} if index == 5 else {"common"} for index in range(16)]
    chosen = choose_subsets(units, (0.5, 0.25, 0.25), 0, classes)
    lacking = missing_classes(chosen, classes, (0.5, 0.25, 0.25))
    assert list(lacking) == ["rare"]
    assert len(lacking["rare"]) == 2


def test_the_classes_of_units_are_those_of_the_samples_in_them(make_team):
    store = make_team(units=False).owner
    store.add_samples([NewSample("road", square(10, 10)), NewSample("building", square(60, 60))])
    store.add_samples([NewSample("road", square(60, 60))], status=SampleState.SUGGESTED)
    units = grid_units(AREA, 50)
    assert [unit.name for unit in units] == ["A1", "A2", "B1", "B2"]
    assert classes_in(units, store.samples()) == [set(), {"building"}, {"road"}, set()]


def test_the_curve_visits_every_cell_once_and_steps_to_a_neighbour():
    side = 32
    order = sorted((_along_curve(x, y), x, y) for x in range(side) for y in range(side))
    steps = np.abs(np.diff([(x, y) for _, x, y in order], axis=0)).sum(axis=1)
    assert len({key for key, *_ in order}) == side * side
    assert set(steps) == {1}
