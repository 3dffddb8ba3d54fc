"""The board of units in the store: priorities, parts of units; and the owner's settings."""

from __future__ import annotations

import pytest
from osgeo import ogr

from dl_studio_plugin.definitions.errors import InvalidInput, NotPermitted, NotPossible
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.model import Account, MemberKind, UnitState, WorkUnit
from dl_studio_plugin.project.splitting import checked_parts, grid_parts
from tests.project.builders import contents, polygon, square

LINK = "https://example.org/how-to#houses"


def area_of(wkb: bytes) -> float:
    return ogr.CreateGeometryFromWkb(wkb).GetArea()


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


def test_who_only_collects_samples_sets_no_priorities(team):
    kim = team.open("kim", Role.SAMPLE_COLLECTOR)
    with pytest.raises(NotPermitted, match="Ask anna for another role"):
        kim.prioritise([team.unit().id], 1)


# -- parts to offer ---------------------------------------------------------------------------


def test_parts_cover_a_unit_of_any_shape_and_are_named_after_it():
    triangle = polygon((0, 0), (10, 0), (0, 10))
    unit = WorkUnit("u", "A1", UnitState.READY, triangle)
    parts = grid_parts(unit, 2, 2)
    assert [part.name for part in parts] == ["A1.1", "A1.2", "A1.3"]
    assert sum(area_of(part.wkb) for part in parts) == pytest.approx(50)
    assert len(checked_parts(unit, parts)) == 3


@pytest.mark.parametrize(("columns", "rows"), [(2, 1), (1, 3), (20, 20)])
def test_parts_fulfil_what_is_asked_of_parts(columns, rows):
    diamond = polygon((50, 0), (100, 50), (50, 100), (0, 50))
    unit = WorkUnit("u", "A1", UnitState.READY, diamond)
    assert len(checked_parts(unit, grid_parts(unit, columns, rows))) >= max(columns, rows)


@pytest.mark.parametrize(("columns", "rows"), [(1, 1), (0, 2), (21, 1), (2, -1)])
def test_parts_are_at_least_two_and_not_very_many(columns, rows):
    unit = WorkUnit("u", "A1", UnitState.READY, square(0, 0))
    with pytest.raises(InvalidInput, match="two parts at least"):
        grid_parts(unit, columns, rows)


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
