"""What a reviewer draws and mends in a review is accepted with the unit."""

from __future__ import annotations

import pytest

from dl_studio_plugin.definitions.errors import NotPossible
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.model import (
    Decision,
    NewSample,
    SampleFilter,
    SampleSource,
    SampleState,
    UnitState,
)
from tests.project.builders import CORNERS, bow_tie, only_sample, square

X, Y = CORNERS["A1"]


@pytest.fixture
def rob(team):
    return team.open("rob", Role.REVIEWER)


def review(team, rob):
    """A unit that kim submitted, in rob's review."""
    team.open("kim", Role.SAMPLE_COLLECTOR)
    unit = team.bring("A1", UnitState.SUBMITTED, "kim")
    return rob.start_review(unit.id)


def accept(store, unit, at_once):
    if at_once:
        store.review([unit.id], Decision.ACCEPT)
    else:
        store.accept(unit.id)


def states(store, unit):
    return [sample.state for sample in store.samples(SampleFilter(units=(unit.id,)))]


def test_what_is_missing_may_be_drawn_and_is_accepted_with_the_unit(team, rob):
    unit = review(team, rob)
    rob.add_samples([NewSample("road", square(X + 30, Y + 30))], SampleSource.MANUAL)
    assert states(rob, unit) == [SampleState.SUBMITTED, SampleState.DRAFT]
    rob.accept(unit.id)
    assert states(rob, unit) == [SampleState.ACCEPTED] * 2
    rob.undo(rob.latest_events("rob")[0].id)
    assert states(rob, unit) == [SampleState.SUBMITTED, SampleState.DRAFT]


def test_an_outline_may_be_mended_in_place(team, rob):
    unit = review(team, rob)
    sample = only_sample(rob, unit)
    mended = rob.edit_sample(sample.id, sample.version, wkb=square(X + 6, Y + 6, 3))
    assert (mended.unit, mended.source) == (unit.id, SampleSource.REVIEW_FIX)
    rob.accept(unit.id)
    assert states(rob, unit) == [SampleState.ACCEPTED]


@pytest.mark.parametrize("at_once", [False, True])
def test_what_a_reviewer_drew_is_checked(team, rob, at_once):
    unit = review(team, rob)
    rob.add_samples([NewSample("road", bow_tie(X + 30, Y + 30))], SampleSource.MANUAL)
    with pytest.raises(NotPossible, match="“A1” cannot be accepted: 1 samples have no outline"):
        accept(rob, unit, at_once)
    assert team.unit("A1").state is UnitState.IN_REVIEW


@pytest.mark.parametrize("at_once", [False, True])
def test_a_unit_where_the_reviewer_found_something_is_not_empty_any_more(team, rob, at_once):
    kim = team.open("kim", Role.SAMPLE_COLLECTOR)
    unit = kim.claim(team.unit("A1").id)
    kim.submit(unit.id, nothing_here=True)
    rob.start_review(unit.id)
    rob.add_samples([NewSample("road", square(X + 30, Y + 30))], SampleSource.MANUAL)
    accept(rob, unit, at_once)
    assert not team.unit("A1").nothing_here
    rob.undo(rob.latest_events("rob")[0].id)
    assert team.unit("A1").nothing_here


def test_an_empty_unit_that_is_accepted_stays_empty(team, rob):
    kim = team.open("kim", Role.SAMPLE_COLLECTOR)
    unit = kim.claim(team.unit("A1").id)
    kim.submit(unit.id, nothing_here=True)
    rob.start_review(unit.id)
    assert rob.accept(unit.id).nothing_here
    assert team.unit("A1").nothing_here


def test_what_was_drawn_in_a_review_goes_back_with_the_unit(team, rob):
    unit = review(team, rob)
    rob.add_samples([NewSample("road", square(X + 30, Y + 30))], SampleSource.MANUAL)
    rob.return_(unit.id, "I drew what you missed; look at the rest.")
    assert states(rob, unit) == [SampleState.DRAFT] * 2
