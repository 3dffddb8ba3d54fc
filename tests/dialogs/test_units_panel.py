"""The tab “Units”: found by words and kinds, in step with the map, claimed and set up by menu."""

from __future__ import annotations

from datetime import timedelta

import pytest
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QTableView

from dl_studio_plugin.dialogs.units_table import ALL, FREE, MINE, TO_REVIEW, UnitsModel
from dl_studio_plugin.project.model import UnitState, WorkUnit
from dl_studio_plugin.project.opening import open_project
from dl_studio_plugin.project.store import utc_now
from tests.dialogs.labelling_team import (
    COLLECTOR,
    OWNER,
    REVIEWER,
    UNITS,
    VIEWER,
    Team,
    Window,
    answering,
    ground_of,
    in_state,
    make_team_project,
    select_on_map,
    selected_ids,
)
from tests.dialogs.waiting import process_events, shot
from tests.layers.project_on_the_map import add

TABLE = "units_table"
NAME, STATE, HOLDER, ASSIGNEE, LABELLED_BY = range(5)


@pytest.fixture
def team(plugin, ground, tmp_path) -> Team:
    return Team(make_team_project(tmp_path / "project.gpkg", ground))


@pytest.fixture
def window(studio, team):
    made = Window(studio, team)
    yield made
    made.close()


@pytest.fixture
def busy(team) -> Team:
    """A1 accepted, A2 held by the collector, B1 submitted, B2 assigned to the reviewer."""
    team.accept("A1")
    team.submit("B1")
    with team.as_(COLLECTOR) as store:
        store.claim(team.unit("A2").id)
    with team.as_(OWNER) as store:
        store.assign([team.unit("B2").id], REVIEWER)
    return team


def show(window: Window, member: str) -> None:
    window.open_as(member)
    window.go_to(UNITS)


def names(window: Window) -> list[str]:
    return window.column(TABLE, NAME)


def select(window: Window, *wanted: str) -> None:
    window.select_rows(TABLE, *(names(window).index(name) for name in wanted))


def selected(window: Window) -> list[str]:
    return [names(window)[row] for row in window.selected_rows(TABLE)]


def offered(window: Window, *wanted: str) -> dict[str, object]:
    """The entries of the menu for some units, as somebody opens it."""
    select(window, *wanted)
    menu = window.find(QPushButton, "units_actions").menu()
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if action.isEnabled()}


def choose(window: Window, title: str, *wanted: str) -> None:
    offered(window, *wanted)[title].trigger()
    process_events()


def yesterday():
    return utc_now() - timedelta(days=1)


# -- finding ------------------------------------------------------------------------------------


def test_units_are_listed_with_their_states_and_who(window, busy):
    show(window, OWNER)
    columns = (NAME, STATE, HOLDER, ASSIGNEE, LABELLED_BY)
    rows = zip(*(window.column(TABLE, column) for column in columns))
    assert list(rows) == [
        ("A1", "accepted", "", "", COLLECTOR),
        ("A2", "in progress", f"{COLLECTOR} · 2 h 0 min", "", ""),
        ("B1", "submitted", "", "", COLLECTOR),
        ("B2", "ready", "", REVIEWER, ""),
    ]
    assert window.text("units_count") == "4 work units"
    shot(window.window, "units_table")


def test_units_are_found_by_name_state_and_person(window, busy):
    show(window, OWNER)
    field = window.find(QLineEdit, "units_filter")
    for text, found in (
        ("b", ["A1", "A2", "B1", "B2"]),  # “Ben” and “submitted” too
        ("B1", ["B1"]),
        ("PROGRESS", ["A2"]),
        ("cleo", ["A1", "B2"]),  # who reviewed, who is assigned
        ("nobody", []),
    ):
        field.setText(text)
        assert names(window) == found
    assert window.text("units_count") == "0 of 4 units"


@pytest.mark.parametrize(
    ("member", "which", "found"),
    [
        (COLLECTOR, MINE, ["A1", "A2", "B1"]),
        (REVIEWER, MINE, ["B2"]),
        (COLLECTOR, FREE, []),
        (REVIEWER, FREE, ["B2"]),
        (REVIEWER, TO_REVIEW, ["B1"]),
        (OWNER, UnitState.ACCEPTED.value, ["A1"]),
        (OWNER, ALL, ["A1", "A2", "B1", "B2"]),
    ],
)
def test_units_are_found_by_what_they_are_to_somebody(window, busy, member, which, found):
    show(window, member)
    window.choose("units_which", which)
    assert names(window) == found


def test_a_unit_whose_lease_ran_out_is_free_again(window, team):
    with open_project(str(team.path), COLLECTOR, yesterday) as store:
        store.claim(team.unit("A1").id)
    show(window, REVIEWER)
    window.choose("units_which", FREE)
    assert names(window) == ["A1", "A2", "B1", "B2"]
    assert "Claim" in offered(window, "A1")
    choose(window, "Claim", "A1")
    assert team.unit("A1").holder == REVIEWER


def test_a_review_whose_lease_ran_out_is_to_be_reviewed_again(window, team):
    team.submit("A1")
    with open_project(str(team.path), OWNER, yesterday) as store:
        store.start_review(team.unit("A1").id)
    show(window, REVIEWER)
    window.choose("units_which", TO_REVIEW)
    assert names(window) == ["A1"]
    choose(window, "Review", "A1")
    assert team.unit("A1").holder == REVIEWER


def test_units_are_sorted_by_any_column_and_numbers_as_numbers(window, busy):
    show(window, OWNER)
    view = window.find(QTableView, TABLE)
    view.sortByColumn(NAME, Qt.SortOrder.DescendingOrder)
    assert names(window) == ["B2", "B1", "A2", "A1"]
    view.sortByColumn(STATE, Qt.SortOrder.AscendingOrder)
    assert window.column(TABLE, STATE) == ["ready", "in progress", "submitted", "accepted"]


def test_numbers_in_names_are_sorted_as_numbers():
    model = UnitsModel()
    units = [WorkUnit(name, name, UnitState.READY, b"") for name in ("A10", "B1", "A2", "a1")]
    model.show_units(units, OWNER)
    model.sort(NAME)
    assert [model.unit_at(row).name for row in range(4)] == ["a1", "A2", "A10", "B1"]


def test_a_reason_is_shown_as_it_was_written(window, team):
    team.return_("A1", "No <b>roof</b> & no wall")
    show(window, OWNER)
    tip = window.find(QTableView, TABLE).model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "<p>No &lt;b&gt;roof&lt;/b&gt; &amp; no wall</p>"


# -- in step with the map -----------------------------------------------------------------------


def test_the_map_shows_and_selects_what_is_selected_in_the_table(window, team):
    show(window, COLLECTOR)
    layer = window.studio.layers.units
    select(window, "A2")
    assert selected_ids(layer) == {team.unit("A2").id}
    assert window.seen().contains(ground_of(team.unit("A2")))
    select(window, "A1", "B2")
    assert selected_ids(layer) == {team.unit("A1").id, team.unit("B2").id}
    assert window.seen().contains(ground_of(team.unit("B1")))
    select(window)
    assert selected_ids(layer) == set()


def test_the_table_selects_what_is_selected_on_the_map(window, team):
    show(window, COLLECTOR)
    window.see_all()
    before = window.seen()
    select_on_map(window.studio.layers.units, {team.unit("B1").id, team.unit("B2").id})
    assert selected(window) == ["B1", "B2"]
    assert window.seen() == before
    select_on_map(window.studio.layers.units, set())
    assert selected(window) == []


def test_what_was_selected_on_the_map_before_is_selected_when_the_tab_opens(window, team):
    window.open_as(COLLECTOR)
    select_on_map(window.studio.layers.units, {team.unit("B1").id})
    window.go_to(UNITS)
    assert selected(window) == ["B1"]


def test_what_is_selected_stays_selected_while_the_project_changes(window, team):
    show(window, COLLECTOR)
    window.see_all()
    select(window, "A2")
    before = window.seen()
    team.submit("B1")
    window.studio.refresh()
    assert selected(window) == ["A2"]
    assert window.column(TABLE, STATE)[2] == "submitted"
    assert window.seen() == before
    window.find(QLineEdit, "units_filter").setText("A")
    assert selected(window) == ["A2"]


def test_another_project_brings_its_own_units(window, team, ground, tmp_path):
    show(window, COLLECTOR)
    select(window, "A1")
    other = Team(make_team_project(tmp_path / "other.gpkg", ground))
    assert window.studio.open_project(str(other.path))
    process_events()
    assert selected(window) == []
    select(window, "B2")
    assert selected_ids(window.studio.layers.units) == {other.unit("B2").id}


def test_thousands_of_units_are_selected_at_once(window, ground, tmp_path):
    window.team = Team(make_team_project(tmp_path / "large.gpkg", ground, parts=50))
    show(window, COLLECTOR)
    window.find(QTableView, TABLE).selectAll()
    assert window.studio.layers.units.selectedFeatureCount() == 2500


# -- what is done with units --------------------------------------------------------------------


def test_a_double_click_claims_and_return_does_too(window, team):
    show(window, COLLECTOR)
    view = window.find(QTableView, TABLE)
    view.doubleClicked.emit(view.model().index(0, 0))  # nothing is selected
    assert in_state(team, "A1", UnitState.READY)
    select(window, "A1")
    view.doubleClicked.emit(view.model().index(0, 0))
    assert in_state(team, "A1", UnitState.IN_PROGRESS)
    select(window, "B2")
    window.window.activateWindow()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert in_state(team, "B2", UnitState.IN_PROGRESS)


def test_a_double_click_goes_on_with_a_unit_that_is_held(window, team):
    show(window, COLLECTOR)
    for name in ("A1", "B2", "A1"):
        select(window, name)
        view = window.find(QTableView, TABLE)
        view.doubleClicked.emit(view.model().index(0, 0))
        assert window.text("unit_current").startswith(name)


@pytest.mark.parametrize(
    ("member", "name", "entries"),
    [
        (COLLECTOR, "A1", []),
        (COLLECTOR, "A2", ["Release"]),
        (COLLECTOR, "B1", ["Withdraw"]),
        (COLLECTOR, "B2", []),  # it is assigned to somebody else
        (REVIEWER, "A1", ["Reopen…"]),
        (REVIEWER, "A2", []),
        (REVIEWER, "B1", ["Review"]),
        (REVIEWER, "B2", ["Claim"]),
        (
            OWNER,
            "A1",
            ["Reopen…", "Assign…", "Priority…", "Exclude…", "Make replicas…", "Mark as gold…"],
        ),
        (OWNER, "A2", ["Release", "Assign…", "Priority…"]),
        (OWNER, "B1", ["Review", "Assign…", "Priority…", "Exclude…", "Make replicas…"]),
        (OWNER, "B2", ["Assign…", "Priority…", "Split…", "Exclude…", "Make replicas…"]),
        (VIEWER, "A2", []),
        (VIEWER, "B2", []),
    ],
)
def test_the_menu_offers_what_state_and_role_allow(window, busy, member, name, entries):
    show(window, member)
    assert list(offered(window, name)) == entries


def test_the_context_menu_offers_the_same(window, busy):
    show(window, OWNER)
    select(window, "A1")
    view = window.find(QTableView, TABLE)
    seen = []

    def look():
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        seen.extend(action.text() for action in menu.actions())
        menu.close()

    QTimer.singleShot(50, look)
    view.customContextMenuRequested.emit(QPoint(5, 5))
    assert seen == [
        "Reopen…", "Assign…", "Priority…", "Exclude…", "Make replicas…", "Mark as gold…",
    ]  # fmt: skip


def test_units_are_assigned_to_somebody_and_to_anyone_again(window, team):
    show(window, OWNER)
    with answering(COLLECTOR) as asked:
        choose(window, "Assign…", "A1", "A2")
    assert "Who may claim the units?" in asked
    assert [team.unit(name).assignee for name in ("A1", "A2", "B1")] == [COLLECTOR, COLLECTOR, ""]
    assert window.column(TABLE, ASSIGNEE)[:3] == [COLLECTOR, COLLECTOR, ""]
    with answering("anyone"):
        choose(window, "Assign…", "A1")
    assert team.unit("A1").assignee == ""
    with answering(REVIEWER, agree=False):
        choose(window, "Assign…", "A1")
    assert team.unit("A1").assignee == ""


def test_units_are_excluded_with_a_reason_and_included_again(window, team):
    show(window, OWNER)
    with answering(""):
        choose(window, "Exclude…", "A1", "B1")
    assert "a reason is needed" in window.told()
    with answering("cloud"):
        choose(window, "Exclude…", "A1", "B1")
    assert [team.unit(name).state.value for name in ("A1", "B1", "A2")] == [
        "excluded", "excluded", "ready",
    ]  # fmt: skip
    assert team.unit("A1").reason == "cloud"
    assert "Exclude…" not in offered(window, "A1", "A2")
    choose(window, "Include again", "A1", "B1")
    assert in_state(team, "A1", UnitState.READY)


def test_an_accepted_unit_is_reopened_with_a_reason(window, team):
    team.accept("A1")
    show(window, REVIEWER)
    with answering("A shed was built."):
        choose(window, "Reopen…", "A1")
    assert in_state(team, "A1", UnitState.RETURNED)
    assert team.unit("A1").reason == "A shed was built."


def test_a_unit_of_somebody_else_is_released_by_who_sets_up(window, busy):
    show(window, OWNER)
    choose(window, "Release", "A2")
    assert in_state(busy, "A2", UnitState.READY)


def test_a_unit_is_withdrawn_and_reviewed_by_the_menu(window, busy):
    show(window, COLLECTOR)
    choose(window, "Withdraw", "B1")
    assert busy.unit("B1").holder == COLLECTOR
    with busy.as_(COLLECTOR) as store:
        store.submit(busy.unit("B1").id)
    show(window, REVIEWER)
    choose(window, "Review", "B1")
    assert busy.unit("B1").holder == REVIEWER
    assert window.text("unit_current").startswith("B1 · in review")


def test_what_was_drawn_is_saved_before_a_unit_is_released(window, team):
    window.open_as(COLLECTOR)
    window.click("claim_next")
    layer = window.studio.layers.samples
    add(layer, QgsGeometry.fromRect(ground_of(team.unit("A1"))))
    window.go_to(UNITS)
    choose(window, "Release", "A1")
    assert not window.studio.layers.has_unsaved_edits()
    assert len(team.samples("A1")) == 1
