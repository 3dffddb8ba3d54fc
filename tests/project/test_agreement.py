"""How well two labellings of the same ground agree: known answers, and what always holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dl_studio_plugin.project.agreement import ObjectAgreement, PixelAgreement
from dl_studio_plugin.project.replicas import LabelledShape, standing
from tests.project.builders import bow_tie, point, polygon, square

CLASSES = ("building", "road", "<script>alert('x')</script> \"quoted\"")
GROUND = square(0, 0, 100)
MEASURES = [PixelAgreement, ObjectAgreement]


def shape(x, y, size=20.0, name="building"):
    return LabelledShape(name, square(x, y, size))


def compared(measure, one, other, ground=GROUND):
    agreement = measure(CLASSES)
    agreement.add(ground, one, other)
    return agreement


shapes = st.lists(
    st.builds(
        shape,
        st.integers(-10, 100),
        st.integers(-10, 100),
        st.integers(1, 60),
        st.sampled_from(CLASSES),
    )
    | st.builds(
        lambda x, y, name: LabelledShape(name, point(x, y)),
        st.integers(-10, 110),
        st.integers(-10, 110),
        st.sampled_from(CLASSES),
    )
    | st.builds(lambda x, y: LabelledShape("road", bow_tie(x, y)), *[st.integers(0, 90)] * 2),
    max_size=6,
)


@pytest.mark.parametrize("measure", MEASURES)
@given(one=shapes, other=shapes)
def test_it_does_not_matter_which_comes_first(measure, one, other):
    there, back = compared(measure, one, other), compared(measure, other, one)
    assert there.overall() == pytest.approx(back.overall())
    assert there.by_class() == pytest.approx(back.by_class())


@pytest.mark.parametrize("measure", MEASURES)
@given(one=shapes)
def test_the_same_twice_agrees_wholly(measure, one):
    agreement = compared(measure, one, one)
    assert agreement.overall() == 1.0
    assert set(agreement.by_class().values()) <= {None, 1.0}


@pytest.mark.parametrize(("measure", "least"), [(PixelAgreement, -1.0), (ObjectAgreement, 0.0)])
@given(one=shapes, other=shapes)
def test_figures_stay_in_their_bounds(measure, least, one, other):
    agreement = compared(measure, one, other)
    for value in (agreement.overall(), *agreement.by_class().values()):
        assert value is None or least <= value <= 1.0


@given(one=st.lists(shapes, min_size=1, max_size=4))
def test_one_replica_always_stands(one):
    assert 0 <= standing(one) < len(one)


@pytest.mark.parametrize("measure", MEASURES)
def test_two_who_see_nothing_agree(measure):
    agreement = compared(measure, [], [])
    assert agreement.overall() == 1.0
    assert set(agreement.by_class().values()) == {None}


@pytest.mark.parametrize("measure", MEASURES)
def test_nothing_is_known_before_a_comparison(measure):
    assert measure(CLASSES).overall() is None
    assert set(measure(CLASSES).by_class().values()) == {None}


@pytest.mark.parametrize("measure", MEASURES)
def test_a_class_of_any_name_is_a_class(measure):
    one = [shape(10, 10, 20, CLASSES[2])]
    assert compared(measure, one, one).by_class()[CLASSES[2]] == 1.0


def test_kappa_is_what_the_textbook_says():
    """Half the ground each, a quarter shared: 0.5 agree, 0.5 by chance."""
    left = [LabelledShape("building", polygon((0, 0), (50, 0), (50, 100), (0, 100)))]
    lower = [LabelledShape("building", polygon((0, 0), (100, 0), (100, 50), (0, 50)))]
    assert compared(PixelAgreement, left, lower).overall() == pytest.approx(0.0, abs=1e-9)


def test_kappa_of_the_opposite_is_minus_one():
    left = [LabelledShape("building", polygon((0, 0), (50, 0), (50, 100), (0, 100)))]
    right = [LabelledShape("building", polygon((50, 0), (100, 0), (100, 100), (50, 100)))]
    assert compared(PixelAgreement, left, right).overall() == pytest.approx(-1.0)


def test_a_ground_of_one_class_only_agrees():
    whole = [shape(0, 0, 100)]
    agreement = compared(PixelAgreement, whole, whole)
    assert agreement.overall() == 1.0
    assert agreement.by_class()["building"] == 1.0
    assert compared(PixelAgreement, whole, []).overall() == pytest.approx(0.0)


def test_only_ground_inside_the_unit_counts():
    inside = polygon((80, 80), (100, 80), (100, 100), (80, 100))
    over_the_border = polygon((80, 80), (140, 80), (140, 140), (80, 140))
    agreement = compared(
        PixelAgreement,
        [LabelledShape("building", inside)],
        [LabelledShape("building", over_the_border)],
    )
    assert agreement.overall() == 1.0


def test_where_samples_overlap_the_later_one_counts():
    one = [shape(0, 0, 100, "road"), shape(20, 20, 20)]
    other = [shape(20, 20, 20), shape(0, 0, 100, "road")]
    assert compared(PixelAgreement, one, other).by_class()["building"] == pytest.approx(0.0)


def test_a_ground_thinner_than_a_cell_is_compared():
    thin = polygon((0, 0), (1000, 0), (1000, 0.001), (0, 0.001))
    assert compared(PixelAgreement, [], [], thin).overall() == 1.0


def test_an_object_is_found_again_from_half_of_the_area_on():
    one = [LabelledShape("building", polygon((0, 0), (20, 0), (20, 10), (0, 10)))]
    half = [LabelledShape("building", polygon((0, 0), (10, 0), (10, 10), (0, 10)))]
    less = [LabelledShape("building", polygon((0, 0), (9.9, 0), (9.9, 10), (0, 10)))]
    assert compared(ObjectAgreement, one, half).overall() == 1.0
    assert compared(ObjectAgreement, one, less).overall() == 0.0


def test_an_object_is_found_again_once():
    one, twice = [shape(0, 0)], [shape(0, 0), shape(1, 0)]
    assert compared(ObjectAgreement, one, twice).overall() == pytest.approx(2 / 3)


def test_an_object_of_another_class_is_not_found_again():
    agreement = compared(ObjectAgreement, [shape(0, 0)], [shape(0, 0, name="road")])
    assert agreement.overall() == 0.0
    assert agreement.by_class() == {"building": 0.0, "road": 0.0, CLASSES[2]: None}


def test_points_are_found_again_nearby():
    here = [LabelledShape("building", point(50, 50))]
    near, far = ([LabelledShape("building", point(x, 50))] for x in (51, 55))
    assert compared(ObjectAgreement, here, near).overall() == 1.0
    assert compared(ObjectAgreement, here, far).overall() == 0.0


@pytest.mark.parametrize("measure", MEASURES)
def test_several_grounds_count_by_what_is_in_them(measure):
    agreement = measure(CLASSES)
    agreement.add(GROUND, [shape(0, 0, 60)], [shape(0, 0, 60)])
    alone = agreement.overall()
    agreement.add(square(100, 0, 100), [shape(100, 0, 60)], [])
    assert alone == 1.0
    assert 0.0 < agreement.overall() < 1.0


def test_pairs_are_as_many_as_there_can_be():
    """The first could take either, the second only one: both find their own."""
    one = [shape(0, 0, 20), shape(-4, 0, 20)]
    other = [shape(-3, 0, 20), shape(5, 0, 20)]
    assert compared(ObjectAgreement, one, other).overall() == 1.0
