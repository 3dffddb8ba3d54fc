"""Several members label one unit, each for themselves; one version of it is exported."""

from __future__ import annotations

import pytest

from dl_studio_plugin.definitions.errors import InvalidInput, NotPermitted, NotPossible
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.model import (
    Decision,
    NewSample,
    SampleFilter,
    SampleState,
    UnitState,
)
from dl_studio_plugin.project.splitting import cells_of_unit
from tests.project.builders import point, square

LABELLERS = ("bert", "kim", "lena")


@pytest.fixture
def labellers(team):
    """Three sample collectors."""
    team.owner.change_settings(review_own_work=True)
    return [team.open(name, Role.SAMPLE_COLLECTOR) for name in LABELLERS]


def label(store, unit, *samples, nothing_here=False):
    """Claim a unit, draw in it and submit it."""
    store.claim(unit.id)
    if samples:
        store.add_samples(list(samples))
    return store.submit(unit.id, nothing_here)


def building(x=5.0, y=55.0, size=10.0, name="building"):
    """A sample in unit A1."""
    return NewSample(name, square(x, y, size))


def living(store, unit, **conditions):
    return list(store.samples(SampleFilter(units=(unit.id,), **conditions)))


# -- one after the other ------------------------------------------------------------------------


def test_a_unit_is_ready_again_until_all_replicas_are_there(team, labellers):
    unit = team.unit()
    team.owner.replicate([unit.id], 3)
    assert label(labellers[0], unit, building()).state is UnitState.READY
    assert label(labellers[1], unit, building()).state is UnitState.READY
    assert label(labellers[2], unit, building()).state is UnitState.SUBMITTED
    assert not team.unit().blind


def test_claim_next_offers_a_blind_unit_like_any_other_but_never_twice(team, labellers):
    bert, kim, _ = labellers
    unit = team.unit()
    team.owner.prioritise([unit.id], 5)
    team.owner.replicate([unit.id], 2)
    assert bert.claim_next().id == unit.id
    bert.add_samples([building()])
    bert.submit(unit.id)
    assert bert.claim_next().id != unit.id
    assert kim.claim_next().id == unit.id


def test_nobody_labels_a_unit_twice(team, labellers):
    unit = team.unit()
    team.owner.replicate([unit.id], 2)
    label(labellers[0], unit, building())
    with pytest.raises(NotPossible, match="already"):
        labellers[0].claim(unit.id)


def test_a_member_is_told_which_units_are_not_theirs_to_label(team, labellers):
    bert, kim, _ = labellers
    unit = team.unit()
    team.owner.replicate([unit.id], 3)
    label(bert, unit, building())
    assert bert.known_units() == {unit.id}
    assert kim.known_units() == frozenset()
    assert team.open("eve", Role.VIEWER).known_units() == frozenset()
    label(kim, unit, building())
    label(labellers[2], unit, building())
    assert bert.known_units() == frozenset()


def test_what_was_handed_in_is_seen_by_nobody_who_labels(team, labellers):
    bert, kim, _ = labellers
    unit = team.unit()
    team.owner.replicate([unit.id], 2)
    label(bert, unit, building())
    kim.claim(unit.id)
    for store in (bert, kim):
        assert not living(store, unit)
        assert not living(store, unit, deleted=True)


def test_what_is_being_drawn_is_seen_by_its_author_and_the_owner_only(team, labellers):
    bert, kim, _ = labellers
    unit = team.unit()
    team.owner.replicate([unit.id], 2)
    bert.claim(unit.id)
    bert.add_samples([building()])
    assert len(living(bert, unit)) == 1
    assert len(living(team.owner, unit)) == 1
    for other in (kim, team.open("zoe", Role.ANALYST), team.open("rob", Role.REVIEWER)):
        assert not living(other, unit)


def test_a_released_unit_shows_the_next_member_nothing_and_keeps_the_drafts(team, labellers):
    bert, kim, _ = labellers
    unit = team.unit()
    team.owner.replicate([unit.id], 2)
    bert.claim(unit.id)
    bert.add_samples([building()])
    bert.release(unit.id)
    kim.claim(unit.id)
    assert not living(kim, unit)
    kim.release(unit.id)
    bert.claim(unit.id)
    (draft,) = living(bert, unit)
    assert (draft.state, draft.author) == (SampleState.DRAFT, "bert")


def test_a_lease_that_runs_out_hides_the_drafts_from_whoever_claims_next(team, labellers):
    bert, kim, _ = labellers
    unit = team.unit()
    team.owner.replicate([unit.id], 2)
    bert.claim(unit.id)
    bert.add_samples([building()])
    team.clock.pass_(hours=3)
    assert kim.claim_next().id == unit.id
    assert not living(kim, unit)
    kim.add_samples([building(20)])
    kim.submit(unit.id)
    bert.claim(unit.id)
    assert [sample.author for sample in living(bert, unit)] == ["bert"]


def test_a_unit_that_was_submitted_has_its_first_replica(team, labellers):
    team.bring("A1", UnitState.SUBMITTED)
    unit = team.unit()
    team.owner.replicate([unit.id], 2)
    assert team.unit().state is UnitState.READY
    assert not living(labellers[0], unit)
    with pytest.raises(NotPossible, match="already"):
        team.owner.claim(unit.id)
    assert label(labellers[0], unit, building(5, 55, 2)).state is UnitState.SUBMITTED


def test_samples_of_a_blind_unit_cannot_be_brought_in_or_back_from_outside(team, labellers):
    bert, kim, _ = labellers
    unit = team.unit()
    team.owner.replicate([unit.id], 2)
    bert.claim(unit.id)
    bert.add_samples([building()])
    (sample,) = living(bert, unit)
    bert.submit(unit.id)
    assert kim.add_samples([building(), building(55)]).in_closed_units == 1
    with pytest.raises((NotPossible, InvalidInput)):
        bert.restore_samples([sample.id])
    assert not living(team.owner, unit)


def test_nothing_comes_back_that_was_handed_in(team, labellers):
    bert = labellers[0]
    unit = team.unit()
    team.owner.replicate([unit.id], 3)
    bert.claim(unit.id)
    added = bert.add_samples([building()]).event
    bert.submit(unit.id)
    with pytest.raises((NotPossible, NotPermitted)):
        bert.withdraw(unit.id)
    with pytest.raises(Exception, match="changed again"):
        bert.undo(added)
    assert not living(team.owner, unit)


def test_a_blind_unit_stays_whole_and_travels_in_no_packet(team, labellers):
    unit = team.unit()
    team.owner.replicate([unit.id], 2)
    with pytest.raises(NotPossible, match="several members"):
        team.owner.split(unit.id, cells_of_unit(unit))
    with pytest.raises(NotPossible, match="several members"):
        labellers[0].take_out([unit.id], "packet", "bert")


def test_drafts_from_before_do_not_mix_with_a_replica_that_was_handed_in(team, labellers):
    """Somebody imported into the unit before it was blind, and labels it first."""
    bert, kim, lena = labellers
    unit = team.unit()
    bert.add_samples([building(40)])
    kim.add_samples([building(30)])
    team.owner.replicate([unit.id], 2)
    assert len([label(bert, unit, building()), *living(bert, unit)]) == 1
    lena.claim(unit.id)
    assert not living(lena, unit)
    lena.add_samples([building()])
    lena.submit(unit.id)
    shapes = {each.member: len(each.shapes) for each in team.owner.replicas()}
    assert shapes == {"bert": 2, "lena": 1}


def test_a_class_of_polygons_and_points_is_compared_by_its_polygons(team, labellers):
    unit = team.unit()
    team.owner.replicate([unit.id], 3)
    for number, store in enumerate(labellers):
        away = 30 * (not number)
        label(store, unit, building(5 + away), NewSample("building", point(2, 52)))
        team.clock.pass_(minutes=1)
    assert team.unit().labelled_by == "kim"


# -- one version --------------------------------------------------------------------------------


def test_the_replica_that_overlaps_most_with_the_others_stands(team, labellers):
    unit = team.unit()
    team.owner.replicate([unit.id], 3)
    label(labellers[0], unit, building(30, 80))
    label(labellers[1], unit, building(5, 55))
    label(labellers[2], unit, building(6, 55))
    assert team.unit().labelled_by == "kim"
    (sample,) = living(team.owner, unit)
    assert (sample.author, sample.state) == ("kim", SampleState.SUBMITTED)


def test_of_equal_replicas_the_earliest_stands(team, labellers):
    unit = team.unit()
    team.owner.replicate([unit.id], 2)
    for store in labellers[:2]:
        label(store, unit, building())
        team.clock.pass_(minutes=1)
    assert team.unit().labelled_by == "bert"


def test_classes_are_part_of_what_is_compared(team, labellers):
    unit = team.unit()
    team.owner.replicate([unit.id], 3)
    label(labellers[0], unit, building(name="road"))
    label(labellers[1], unit, building())
    label(labellers[2], unit, building())
    assert team.unit().labelled_by == "kim"


def test_nothing_here_stands_where_most_see_nothing(team, labellers):
    unit = team.unit()
    team.owner.replicate([unit.id], 3)
    label(labellers[0], unit, building())
    label(labellers[1], unit, nothing_here=True)
    label(labellers[2], unit, nothing_here=True)
    assert team.unit().nothing_here
    assert not living(team.owner, unit)


def test_only_one_version_is_exported_once_it_was_accepted(team, labellers):
    unit = team.unit()
    team.owner.replicate([unit.id], 3)
    for number, store in enumerate(labellers):
        label(store, unit, building(5 + number))
        assert not list(team.owner.training_samples())
    team.owner.review([unit.id], Decision.ACCEPT)
    assert len(list(team.owner.training_samples())) == 1


def test_points_are_consolidated_too(team, labellers):
    unit = team.unit()
    team.owner.replicate([unit.id], 2)
    for number, store in enumerate(labellers[:2]):
        label(store, unit, NewSample("building", point(5 + number, 55)))
        team.clock.pass_(minutes=1)
    assert [sample.author for sample in living(team.owner, unit)] == ["bert"]


def test_a_returned_unit_is_mended_as_any_other(team, labellers):
    bert, kim, _ = labellers
    unit = team.unit()
    team.owner.replicate([unit.id], 2)
    label(bert, unit, building())
    team.clock.pass_(minutes=1)
    label(kim, unit, building())
    team.owner.start_review(unit.id)
    team.owner.return_(unit.id, "One is missing.")
    assert bert.claim_next().id == unit.id
    assert [sample.author for sample in living(bert, unit)] == ["bert"]
    assert bert.submit(unit.id).state is UnitState.SUBMITTED


def test_replicas_can_be_ended_early(team, labellers):
    unit = team.unit()
    team.owner.replicate([unit.id], 3)
    label(labellers[0], unit, building())
    labellers[1].claim(unit.id)
    with pytest.raises(NotPossible, match="kim"):
        team.owner.end_replicas([unit.id])
    labellers[1].release(unit.id)
    team.owner.end_replicas([unit.id])
    assert (team.unit().state, team.unit().labelled_by) == (UnitState.SUBMITTED, "bert")


def test_replicas_of_which_there_is_none_end_with_a_ready_unit_and_its_drafts(team, labellers):
    unit = team.unit()
    team.owner.replicate([unit.id], 2)
    labellers[0].claim(unit.id)
    labellers[0].add_samples([building()])
    labellers[0].release(unit.id)
    team.owner.end_replicas([unit.id])
    assert (team.unit().state, team.unit().blind) == (UnitState.READY, False)
    assert len(living(labellers[1], unit)) == 1
    team.owner.replicate([unit.id], 2)  # may be asked for again


# -- gold ---------------------------------------------------------------------------------------


def test_a_gold_unit_looks_like_any_blind_unit_and_hides_its_reference(team, labellers):
    team.bring("A1", UnitState.ACCEPTED)
    unit = team.unit()
    team.owner.mark_gold([unit.id])
    gold, plain = team.unit("A1"), team.unit("A2")
    team.owner.replicate([plain.id], 2)
    plain = team.unit("A2")
    for name in (
        "state",
        "blind",
        "labelled_by",
        "reviewed_by",
        "nothing_here",
        "reason",
        "holder",
    ):
        assert getattr(gold, name) == getattr(plain, name)
    assert not living(labellers[0], unit)
    assert [event.what for event in labellers[0].latest_events(limit=2)] == ["replicate"] * 2
    with pytest.raises(NotPermitted):
        labellers[0].replicated_units()


def test_the_reference_of_a_gold_unit_is_what_is_exported(team, labellers):
    team.bring("A1", UnitState.ACCEPTED)
    unit = team.unit()
    (before,) = living(team.owner, unit)
    team.owner.mark_gold([unit.id])
    assert label(labellers[0], unit, building(30, 80)).state is UnitState.SUBMITTED
    team.owner.review([unit.id], Decision.ACCEPT)
    (exported,) = team.owner.training_samples()
    assert (exported.id, exported.wkb) == (before.id, before.wkb)


def test_who_knows_the_reference_is_not_offered_the_unit(team):
    analyst = team.open("zoe", Role.ANALYST)
    reviewer = team.open("rob", Role.REVIEWER)
    bert = team.open("bert", Role.SAMPLE_COLLECTOR)
    unit = team.unit()
    label(bert, unit, building())
    reviewer.start_review(unit.id)
    reviewer.accept(unit.id)
    analyst.mark_gold([unit.id])
    for store in (bert, reviewer, analyst):
        with pytest.raises(NotPossible, match="already"):
            store.claim(unit.id)
        assert store.claim_next().id != unit.id


@pytest.mark.parametrize("role", [Role.VIEWER, Role.SAMPLE_COLLECTOR, Role.REVIEWER])
def test_gold_units_are_for_analysts_to_mark(team, role):
    team.bring("A1", UnitState.ACCEPTED)
    with pytest.raises(NotPermitted, match="an analyst at least"):
        team.open("kim", role).mark_gold([team.unit().id])


# -- what is refused ----------------------------------------------------------------------------


@pytest.mark.parametrize("number", [0, 1, 21, -3])
def test_a_unit_is_labelled_by_two_to_twenty_members(team, number):
    with pytest.raises(InvalidInput, match="members"):
        team.owner.replicate([team.unit().id], number)


@pytest.mark.parametrize(
    "state",
    [UnitState.IN_PROGRESS, UnitState.IN_REVIEW, UnitState.RETURNED, UnitState.EXCLUDED],
)
def test_units_at_which_somebody_works_get_no_replicas(team, state):
    unit = team.bring("A1", state)
    with pytest.raises(NotPossible, match=state.words):
        team.owner.replicate([unit.id], 2)


@pytest.mark.parametrize("state", [UnitState.READY, UnitState.SUBMITTED])
def test_only_an_accepted_unit_becomes_gold(team, state):
    unit = team.bring("A1", state)
    with pytest.raises(NotPossible, match="accepted"):
        team.owner.mark_gold([unit.id])


def test_a_unit_has_replicas_once(team, labellers):
    unit = team.unit()
    team.owner.replicate([unit.id], 2)
    with pytest.raises(NotPossible, match="several members"):
        team.owner.replicate([unit.id], 2)
    for store in labellers[:2]:
        label(store, unit, building())
    with pytest.raises(NotPossible):
        team.owner.replicate([unit.id], 2)
    with pytest.raises(NotPossible):
        team.owner.end_replicas([unit.id])


def test_all_units_get_replicas_or_none_does(team):
    held = team.bring("A1", UnitState.IN_PROGRESS)
    with pytest.raises(NotPossible):
        team.owner.replicate([team.unit("A2").id, held.id], 2)
    assert not team.owner.replicated_units()
    assert not team.unit("A2").blind


def test_there_must_be_a_unit(team):
    with pytest.raises(InvalidInput):
        team.owner.replicate([], 2)
    with pytest.raises(InvalidInput):
        team.owner.replicate(["none"], 2)
