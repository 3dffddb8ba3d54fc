"""What a team's analysts do on the board of units: priorities, splitting; the owner's settings."""

from __future__ import annotations

from dataclasses import replace

import pytest
from osgeo import ogr

from dl_studio_plugin.definitions.errors import InvalidInput, NotPermitted, NotPossible
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.definitions.training_data import Subset
from dl_studio_plugin.project.model import Account, MemberKind, NewSample, UnitState, WorkUnit
from dl_studio_plugin.project.splitting import pieces_of
from tests.project.builders import contents, polygon, square

LINK = "https://example.org/how-to#houses"


def area_of(wkb: bytes) -> float:
    return ogr.CreateGeometryFromWkb(wkb).GetArea()


def names(store) -> list[str]:
    return [unit.name for unit in store.units()]


# -- priorities -------------------------------------------------------------------------------


def test_the_unit_with_the_highest_priority_is_offered_first(team):
    team.owner.prioritise([team.unit("B1").id, team.unit("A2").id], 3)
    team.owner.prioritise([team.unit("B1").id], 7)
    assert [team.unit(name).priority for name in ("A1", "A2", "B1")] == [0, 3, 7]
    assert team.owner.claim_next().name == "B1"
    assert team.owner.claim_next().name == "A2"


def test_priorities_are_one_event_that_can_be_undone(team):
    before = contents(team.owner)
    done = team.owner.prioritise([unit.id for unit in team.owner.units()], -2)
    (event,) = team.owner.events(after=done.event - 1)
    assert (event.what, event.new) == ("prioritise", {"priority": -2, "units": 4})
    assert done.units == 4
    team.owner.undo(done.event)
    assert contents(team.owner) == before


@pytest.mark.parametrize("priority", [1_000_001, -(10**12)])
def test_a_priority_beyond_a_million_is_a_mistake(team, priority):
    with pytest.raises(InvalidInput, match="Choose a smaller number"):
        team.owner.prioritise([team.unit().id], priority)


def test_who_only_collects_samples_neither_prioritises_nor_splits(team):
    kim = team.open("kim", Role.SAMPLE_COLLECTOR)
    unit = team.unit()
    for deed in (
        lambda: kim.prioritise([unit.id], 1),
        lambda: kim.split(unit.id, pieces_of(unit, 2, 2)),
    ):
        with pytest.raises(NotPermitted, match="Ask anna for another role"):
            deed()


# -- splitting --------------------------------------------------------------------------------


def test_pieces_cover_a_unit_of_any_shape_and_are_named_after_it():
    triangle = polygon((0, 0), (10, 0), (0, 10))
    unit = WorkUnit("u", "A1", UnitState.READY, triangle, Subset.TEST, priority=4)
    pieces = pieces_of(unit, 2, 2)
    assert [piece.name for piece in pieces] == ["A1-1", "A1-2", "A1-3"]
    assert {(piece.subset, piece.priority) for piece in pieces} == {(Subset.TEST, 4)}
    assert sum(area_of(piece.wkb) for piece in pieces) == pytest.approx(50)


@pytest.mark.parametrize(("columns", "rows"), [(1, 1), (0, 2), (21, 1), (2, -1)])
def test_pieces_are_at_least_two_and_not_very_many(columns, rows):
    unit = WorkUnit("u", "A1", UnitState.READY, square(0, 0))
    with pytest.raises(InvalidInput, match="at least 2 pieces"):
        pieces_of(unit, columns, rows)


def test_a_unit_is_split_and_its_samples_move_into_the_pieces(team):
    unit = team.unit("A1")
    team.owner.assign([unit.id], "anna")
    team.owner.prioritise([unit.id], 5)
    team.owner.add_samples(
        [NewSample("building", square(5, 55)), NewSample("road", square(40, 90))]
    )

    done = team.owner.split(unit.id, pieces_of(team.unit("A1"), 2, 2))

    assert (done.units, done.samples) == (4, 2)
    assert names(team.owner) == ["A2", "B1", "B2", "A1-1", "A1-2", "A1-3", "A1-4"]
    piece = team.unit("A1-3")
    assert (piece.state, piece.assignee, piece.priority) == (UnitState.READY, "anna", 5)
    assert area_of(piece.wkb) == pytest.approx(625)
    units = {unit.id: unit.name for unit in team.owner.units()}
    assert sorted(units[sample.unit] for sample in team.owner.samples()) == ["A1-2", "A1-3"]


def test_a_split_is_one_event_that_can_be_undone_and_done_again(team):
    team.owner.add_samples([NewSample("building", square(5, 55))])
    before = contents(team.owner)
    done = team.owner.split(team.unit("A1").id, pieces_of(team.unit("A1"), 3, 1))
    after = contents(team.owner)
    (event,) = team.owner.events(after=done.event - 1)
    assert (event.what, event.old, event.new) == ("split", {"name": "A1"}, {"units": 3})
    back = team.owner.undo(done.event)
    assert contents(team.owner) == before
    team.owner.undo(back.event)
    assert contents(team.owner) == after


def test_pieces_of_a_split_can_be_claimed_and_the_undo_then_refuses(team):
    done = team.owner.split(team.unit("A1").id, pieces_of(team.unit("A1"), 2, 1))
    team.owner.claim(team.unit("A1-1").id)
    with pytest.raises(Exception, match="changed again since"):
        team.owner.undo(done.event)


@pytest.mark.parametrize(
    "state", [state for state in UnitState if state is not UnitState.READY], ids=lambda s: s.value
)
def test_only_a_ready_unit_is_split(make_team, state):
    team = make_team(review_own_work=True)
    unit = team.bring("A1", state)
    with pytest.raises(NotPossible, match=f"is {state.words}; only a unit that is ready"):
        team.owner.split(unit.id, pieces_of(unit, 2, 2))
    assert len(team.owner.units()) == 4


def test_pieces_that_are_not_the_ground_of_the_unit_are_refused(team):
    unit = team.unit("A1")
    good = pieces_of(unit, 2, 1)
    for pieces, problem in (
        (good[:1], "at least 2 pieces"),
        ([good[0], good[0]], "overlap"),
        ([good[0], replace(good[1], wkb=square(200, 200, 25))], "not the ground"),
        (pieces_of(unit, 2, 2)[:3], "not the ground"),
    ):
        with pytest.raises(InvalidInput, match=problem):
            team.owner.split(unit.id, pieces)
    assert names(team.owner) == ["A1", "A2", "B1", "B2"]


# -- settings ---------------------------------------------------------------------------------


def test_the_owner_changes_the_instructions_and_who_reviews_what(team):
    team.owner.set_member("lena", Role.ANALYST)
    unit = team.bring("A1", UnitState.SUBMITTED)
    with pytest.raises(NotPossible, match="unless the project's settings allow"):
        team.owner.start_review(unit.id)

    settings = team.owner.change_settings(f"  {LINK} ", review_own_work=True)

    assert (settings.instructions, settings.review_own_work) == (LINK, True)
    assert team.owner.settings() == settings
    assert team.owner.start_review(unit.id).holder == "anna"
    (event,) = [event for event in team.owner.events() if event.what == "change_settings"]
    assert event.old == {"instructions": "", "review_own_work": False}
    assert event.new == {"instructions": LINK, "review_own_work": True}


def test_what_is_not_given_stays_and_what_stays_leaves_no_event(team):
    team.owner.change_settings(instructions=LINK)
    count = len(team.owner.events())
    assert team.owner.change_settings().instructions == LINK
    assert team.owner.change_settings(LINK, review_own_work=False).instructions == LINK
    assert len(team.owner.events()) == count
    assert team.owner.change_settings(instructions="").instructions == ""


@pytest.mark.parametrize(
    ("link", "problem"),
    [
        ("javascript:alert(1)", "web address"),
        ("file:///etc/passwd", "web address"),
        ("https://", "web address"),
        ("https://example.org/a b", "web address"),
        ("https://example.org/" + "a" * 2000, "at most 2000"),
        ("https://me:secret@example.org/", "password or key"),
    ],
)
def test_instructions_are_a_link_that_everybody_can_open(team, link, problem):
    with pytest.raises(InvalidInput, match=problem):
        team.owner.change_settings(instructions=link)
    assert team.owner.settings().instructions == ""


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.OWNER])
def test_only_an_owner_changes_settings(team, role):
    store = team.open("kim", role)
    with pytest.raises(NotPermitted, match="needs an owner"):
        store.change_settings(instructions=LINK)


# -- who can become a member ------------------------------------------------------------------


def test_in_a_file_a_member_is_any_name(tmp_path):
    from tests.project.builders import make_geopackage_team

    team = make_geopackage_team(tmp_path)
    assert team.owner.accounts() == ()
    team.close()


def test_in_a_database_members_are_its_logins_and_groups(postgis_team, cluster):
    cluster.group("mappers of the board")
    found = postgis_team.owner.accounts()
    assert Account("anna") in found
    assert Account("mappers of the board", MemberKind.GROUP) in found
    assert not [each for each in found if each.name.startswith("pg_") or each.name == "postgres"]
