"""States of units over time, and how long people take: counted from the project's own history."""

from __future__ import annotations

from datetime import date

import pytest

from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.grid import grid_units
from dl_studio_plugin.project.model import Decision, NewSample, UnitFlow, UnitState
from dl_studio_plugin.project.progress import progress_of, project_progress
from dl_studio_plugin.project.splitting import grid_parts
from dl_studio_plugin.project.statistics import project_statistics
from tests.project.builders import AREA, CORNERS, square

FIRST, SECOND, THIRD = date(2026, 1, 31), date(2026, 2, 1), date(2026, 2, 2)
READY = UnitState.READY


def counted(team) -> list[tuple[date, dict[str, int]]]:
    return [
        (progress.day, {state.value: n for state, n in progress.units.items() if n})
        for progress in project_progress(team.owner, team.clock())
    ]


def label(team, member, name: str, **taking: float) -> None:
    x, y = CORNERS[name]
    member.claim(team.unit(name).id)
    member.add_samples([NewSample("building", square(x + 5, y + 5))])
    team.clock.pass_(**taking)
    member.submit(team.unit(name).id)


# -- states over time -------------------------------------------------------------------------


def test_the_states_of_units_are_known_at_the_end_of_every_day(team):
    kim, rob = team.open("kim", Role.SAMPLE_COLLECTOR), team.open("rob", Role.REVIEWER)
    label(team, kim, "A1")
    label(team, kim, "A2")
    kim.claim(team.unit("B1").id)
    team.clock.pass_(days=1)
    rob.review([team.unit("A1").id, team.unit("A2").id], Decision.ACCEPT)
    team.owner.exclude([team.unit("B2").id], "cloud")
    team.clock.pass_(days=1)
    assert counted(team) == [
        (FIRST, {"ready": 1, "in_progress": 1, "submitted": 2}),
        (SECOND, {"in_progress": 1, "accepted": 2, "excluded": 1}),
        (THIRD, {"in_progress": 1, "accepted": 2, "excluded": 1}),
    ]


def test_what_was_taken_back_counts_until_then(team):
    kim, rob = team.open("kim", Role.SAMPLE_COLLECTOR), team.open("rob", Role.REVIEWER)
    label(team, kim, "A1")
    done = rob.review([team.unit("A1").id], Decision.ACCEPT)
    team.clock.pass_(days=1)
    rob.undo(done.event)
    assert counted(team)[0] == (FIRST, {"ready": 3, "accepted": 1})
    assert counted(team)[-1] == (SECOND, {"ready": 3, "submitted": 1})


def test_units_that_are_split_give_way_to_their_parts_and_come_back(team):
    done = team.owner.split(team.unit("A1").id, grid_parts(team.unit("A1"), 3, 1))
    team.clock.pass_(days=1)
    team.owner.undo(done.event)
    assert counted(team) == [(FIRST, {"ready": 6}), (SECOND, {"ready": 4})]


def test_the_counts_of_today_are_those_of_the_status(team):
    kim = team.open("kim", Role.SAMPLE_COLLECTOR)
    label(team, kim, "A1")
    kim.claim(team.unit("A2").id)
    kim.release(team.unit("A2").id)
    today = project_progress(team.owner, team.clock())[-1]
    assert {state.value: n for state, n in today.units.items()} == team.owner.status().units
    assert today.total == 4


def test_a_project_without_units_has_no_progress(make_team):
    assert project_progress(make_team(units=False).owner) == []
    assert progress_of([], FIRST) == []


def test_a_day_has_every_state():
    (day,) = progress_of([UnitFlow("2026-01-31", None, READY, 3)], FIRST)
    assert list(day.units) == list(UnitState)
    assert day.units[READY] == 3


def test_thousands_of_units_are_counted_at_once(make_team):
    team = make_team(units=False)
    team.owner.add_units(grid_units(AREA, 1))
    team.owner.exclude([unit.id for unit in team.owner.units()], "cloud")
    flow = team.owner.unit_flow()
    assert [(step.old, step.new, step.units) for step in flow][-1] == (
        READY, UnitState.EXCLUDED, 10_000,
    )  # fmt: skip


# -- how long it takes ------------------------------------------------------------------------


def statistics_of(team, name: str):
    found = project_statistics(team.owner, team.clock()).members
    return next(member for member in found if member.name == name)


def test_times_are_medians_from_claim_to_submission_and_from_start_to_decision(team):
    kim, rob = team.open("kim", Role.SAMPLE_COLLECTOR), team.open("rob", Role.REVIEWER)
    for name, minutes in (("A1", 10), ("A2", 30), ("B1", 90)):
        label(team, kim, name, minutes=minutes)
    rob.start_review(team.unit("A1").id)
    team.clock.pass_(minutes=4)
    rob.accept(team.unit("A1").id)
    assert statistics_of(team, "kim").label_seconds == 30 * 60
    assert statistics_of(team, "kim").review_seconds is None
    assert statistics_of(team, "rob").review_seconds == 4 * 60
    assert statistics_of(team, "rob").label_seconds is None


def test_what_is_given_up_or_taken_over_leaves_no_time(team):
    kim, lena = team.open("kim", Role.SAMPLE_COLLECTOR), team.open("lena", Role.SAMPLE_COLLECTOR)
    kim.claim(team.unit("A1").id)
    team.clock.pass_(hours=1)
    kim.release(team.unit("A1").id)
    kim.claim(team.unit("A2").id)
    team.clock.pass_(hours=3)  # the lease has run out
    label(team, lena, "A2", minutes=7)
    assert statistics_of(team, "kim").label_seconds is None
    assert statistics_of(team, "lena").label_seconds == 7 * 60


def test_decisions_on_many_units_leave_no_time(team):
    kim, rob = team.open("kim", Role.SAMPLE_COLLECTOR), team.open("rob", Role.REVIEWER)
    label(team, kim, "A1")
    rob.review([team.unit("A1").id], Decision.ACCEPT)
    assert statistics_of(team, "rob").review_seconds is None


@pytest.mark.parametrize(("returns", "share"), [(0, 0.0), (1, 0.5)])
def test_the_returned_share_is_of_what_was_submitted(team, returns, share):
    kim, rob = team.open("kim", Role.SAMPLE_COLLECTOR), team.open("rob", Role.REVIEWER)
    assert statistics_of(team, "kim").returned_share is None
    label(team, kim, "A1")
    label(team, kim, "A2")
    for name in ("A1", "A2")[:returns]:
        rob.start_review(team.unit(name).id)
        rob.return_(team.unit(name).id, "One is missing.")
    assert statistics_of(team, "kim").returned_share == share
