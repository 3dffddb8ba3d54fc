"""A work unit gives way to its parts, and its samples and comments go with them."""

from __future__ import annotations

import pytest

from dl_studio_plugin.definitions.errors import InvalidInput, NotPermitted, NotPossible, OutOfDate
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.definitions.training_data import Subset
from dl_studio_plugin.project.model import (
    Comment,
    NewSample,
    NewUnit,
    SampleFilter,
    UnitState,
)
from dl_studio_plugin.project.splitting import cells_of_unit
from dl_studio_plugin.project.states import UNIT_TRANSITIONS, Step
from tests.project.builders import OWNER, contents, only_sample, point, polygon, square


def halves(x: float = 0, y: float = 50, first: str = "", second: str = "") -> list[NewUnit]:
    """The left and the right half of a unit."""
    return [
        NewUnit(polygon((x, y), (x + 25, y), (x + 25, y + 50), (x, y + 50)), first),
        NewUnit(polygon((x + 25, y), (x + 50, y), (x + 50, y + 50), (x + 25, y + 50)), second),
    ]


def names_of(store) -> list[str]:
    return [unit.name for unit in store.units()]


def test_the_parts_take_the_place_of_the_unit_and_start_ready(team):
    team.owner.assign([team.unit("A1").id], OWNER)
    result = team.owner.split(team.unit("A1").id, halves())
    assert result.units == 2
    assert sorted(names_of(team.owner)) == ["A1.1", "A1.2", "A2", "B1", "B2"]
    for name in ("A1.1", "A1.2"):
        part = team.unit(name)
        assert (part.state, part.assignee, part.version) == (UnitState.READY, OWNER, 1)


def test_the_parts_take_over_the_subset_and_the_priority(make_team):
    team = make_team(units=False)
    team.owner.add_units([NewUnit(square(0, 50, 50), "A1", Subset.TEST, priority=7)])
    team.owner.split(team.unit("A1").id, halves(first="west", second="east"))
    assert {(u.name, u.subset, u.priority) for u in team.owner.units()} == {
        ("west", Subset.TEST, 7),
        ("east", Subset.TEST, 7),
    }


def test_each_sample_moves_into_the_part_that_holds_it(team):
    team.owner.add_samples(
        [
            NewSample("building", square(5, 60)),
            NewSample("building", square(24.5, 60, 2)),  # over the new border, mostly in the east
            NewSample("road", point(40, 90)),
            NewSample("road", square(60, 60)),
        ]
    )
    result = team.owner.split(team.unit("A1").id, halves(first="west", second="east"))
    assert result.samples == 3
    names = {unit.id: unit.name for unit in team.owner.units()}
    assert [names[sample.unit] for sample in team.owner.samples()] == ["west", "east", "east", "A2"]


def test_a_deleted_sample_comes_back_into_the_part_that_holds_it(team):
    team.owner.add_samples([NewSample("building", square(5, 60))])
    (sample,) = team.owner.samples()
    team.owner.delete_samples([sample.id])
    team.owner.split(team.unit("A1").id, halves(first="west"))
    team.owner.restore_samples([sample.id])
    assert only_sample(team.owner, team.unit("west")).id == sample.id


def test_comments_go_to_the_part_at_their_place_and_come_back_with_undo(team):
    unit = team.bring("A1", UnitState.RETURNED)
    for text, wkb in (("west", point(3, 60)), ("east", point(45, 60)), ("anywhere", b"")):
        team.owner.add_comment(Comment("", unit.id, text, wkb=wkb))
    event = team.owner.split(unit.id, halves(first="west", second="east")).event
    placed = {
        comment.text: name
        for name in ("west", "east")
        for comment in team.owner.comments(team.unit(name).id)
    }
    assert placed.pop("anywhere") in ("west", "east")
    assert placed == {"west": "west", "east": "east"}
    team.owner.undo(event)
    assert len(team.owner.comments(unit.id)) == 3


@pytest.mark.parametrize("state", [UnitState.READY, UnitState.RETURNED, UnitState.IN_PROGRESS])
def test_a_split_is_one_event_that_undo_takes_back_and_makes_again(team, state):
    unit = team.bring("A1", state)
    team.owner.add_samples([NewSample("building", square(x, 60)) for x in (5, 15, 35)])
    before = contents(team.owner)
    event = team.owner.split(unit.id, halves()).event
    assert team.owner.events()[-1].id == event
    assert (team.owner.events()[-1].what, team.owner.events()[-1].subject) == ("split", unit.id)
    after = contents(team.owner)
    undo = team.owner.undo(event).event
    assert contents(team.owner) == before
    team.owner.undo(undo)
    assert contents(team.owner) == after


def test_a_split_cannot_be_undone_once_somebody_works_on_a_part(team):
    event = team.owner.split(team.unit("A1").id, halves()).event
    team.owner.claim(team.unit("A1.1").id)
    with pytest.raises(OutOfDate, match="changed again since"):
        team.owner.undo(event)


@pytest.mark.parametrize("state", [s for s in UnitState if (Step.SPLIT, s) not in UNIT_TRANSITIONS])
def test_a_unit_that_is_not_open_is_not_split_and_the_text_says_what_helps(team, state):
    unit = team.bring("A1", state)
    with pytest.raises(NotPossible, match=f"is {state.words} and cannot be split; only .+ [A-Z]"):
        team.owner.split(unit.id, halves())
    assert team.unit("A1") == unit


def test_a_unit_that_somebody_else_works_on_is_not_split_until_their_lease_has_run_out(team):
    team.owner.set_member("lena", Role.SAMPLE_COLLECTOR)
    unit = team.bring("A1", UnitState.IN_PROGRESS, "lena")
    with pytest.raises(NotPossible, match="held by lena"):
        team.owner.split(unit.id, halves())
    team.clock.pass_(hours=3)
    team.owner.split(unit.id, halves())
    assert {sample.author for sample in team.owner.samples()} == {"lena"}


def test_only_who_sets_up_the_project_splits_units(team):
    reviewer = team.open("rob", Role.REVIEWER)
    with pytest.raises(NotPermitted, match="that needs an analyst at least"):
        reviewer.split(team.unit("A1").id, halves())
    team.open("kim", Role.ANALYST).split(team.unit("A1").id, halves())


@pytest.mark.parametrize(
    ("parts", "problem"),
    [
        ([], "two parts at least"),
        (halves()[:1], "two parts at least"),
        ([*halves()[:1], NewUnit(square(20, 60, 10))], "overlap"),
        ([*halves()[:1], NewUnit(square(30, 60, 40))], "reaches out of the work unit “A1”"),
        ([*halves()[:1], NewUnit(square(200, 60, 5))], "reaches out of the work unit “A1”"),
        ([*halves()[:1], NewUnit(square(30, 60, 5))], "leave 49 % of the work unit “A1” over"),
        ([*halves()[:1], NewUnit(point(30, 60))], "not a polygon"),
    ],
)
def test_parts_that_do_not_make_up_the_unit_are_refused(team, parts, problem):
    before = contents(team.owner)
    with pytest.raises(InvalidInput, match=problem):
        team.owner.split(team.unit("A1").id, parts)
    assert contents(team.owner) == before


def test_a_part_that_reaches_out_by_a_hair_is_clipped(team):
    left, _ = halves()
    wider = polygon((25, 50), (50.1, 50), (50.1, 100), (25, 100))
    team.owner.split(team.unit("A1").id, [left, NewUnit(wider)])
    assert team.owner.unit(team.unit("A1.2").id).wkb == team.unit("A1.2").wkb
    team.owner.claim(team.unit("A1.2").id)
    result = team.owner.add_samples([NewSample("road", point(50.05, 60))])
    assert (result.added, result.without_unit) == (1, 0)
    (sample,) = team.owner.samples(SampleFilter(units=(team.unit("A2").id,)))
    assert sample.class_name == "road"


@pytest.mark.parametrize("count", [1, 2, 3])
def test_cells_that_are_offered_make_up_the_unit(team, count):
    unit = team.unit("A1")
    parts = cells_of_unit(unit, count)
    assert len(parts) == count * count
    if count > 1:
        assert team.owner.split(unit.id, parts).units == count * count


@pytest.mark.parametrize("name", ['x"; drop table units --', "<script>", "Gebäude 建物", "{0} %s"])
def test_parts_of_any_name_are_kept_as_they_are(team, name):
    team.owner.split(team.unit("A1").id, halves(first=name, second=name))
    assert names_of(team.owner).count(name) == 2
    parts = [
        NewUnit(polygon((0, 50), (25, 50), (25, 75), (0, 75))),
        NewUnit(polygon((0, 75), (25, 75), (25, 100), (0, 100))),
    ]
    first = next(unit for unit in team.owner.units() if unit.name == name)
    team.owner.split(first.id, parts)
    assert f"{name}.2" in names_of(team.owner)
