"""The board of a team's work units, in both homes: what it shows, counts down, does to many."""

from __future__ import annotations

import time
from datetime import timedelta

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableView, QToolButton

from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.dialogs.labelling import Labelling
from dl_studio_plugin.dialogs.lease_words import time_left_words
from dl_studio_plugin.dialogs.unit_columns import HOLDER, PRIORITY, REVIEWED_BY
from dl_studio_plugin.dialogs.units_panel import UnitsPanel
from dl_studio_plugin.dialogs.units_table import FREE, MINE, OVERDUE, UnitsModel
from dl_studio_plugin.project.grid import grid_units
from dl_studio_plugin.project.model import UnitState, WorkUnit
from dl_studio_plugin.project.store import utc_now
from tests.dialogs.teams_in_a_dock import (
    answering_with,
    entries,
    found,
    open_without_layers,
    rows,
)
from tests.dialogs.waiting import process_events, put_away, shot, wait_for
from tests.project.builders import AREA, BACKENDS, Clock

NAME, STATE, HELD, ASSIGNED, LABELLED, REVIEWED, ORDER, RETURNED, SUBSET = range(9)


@pytest.fixture(params=sorted(BACKENDS))
def make_team(request, tmp_path):
    made = []

    def make(**settings):
        folder = tmp_path / str(len(made))
        folder.mkdir()
        made.append(BACKENDS[request.param](folder, **settings))
        return made[-1]

    yield make
    for team in made:
        team.close()


@pytest.fixture
def team(make_team):
    """Anna owns it; Kim and Rob are members."""
    team = make_team()
    team.clock.time = utc_now()
    team.clock.pass_(seconds=0)
    for name, role in (("kim", Role.SAMPLE_COLLECTOR), ("rob", Role.REVIEWER)):
        team.owner.set_member(name, role)
    return team


@pytest.fixture
def board(studio):
    made = UnitsPanel(studio, Labelling(studio, studio))
    studio.project_changed.connect(made.refresh)
    made.resize(760, 500)
    made.show()
    yield made
    put_away(made)


def show(board: UnitsPanel, studio, team, member: str = "anna") -> QTableView:
    open_without_layers(studio, team.reference, member)
    board.refresh()
    process_events()
    return found(board, QTableView, "units_table")


def listed(board: UnitsPanel) -> list[str]:
    return [name for (name,) in rows(found(board, QTableView, "units_table"), NAME)]


def select(board: UnitsPanel, *wanted: str) -> None:
    table = found(board, QTableView, "units_table")
    table.clearSelection()
    selection = table.selectionModel()
    for name in wanted:
        index = table.model().index(listed(board).index(name), 0)
        selection.select(index, selection.SelectionFlag.Select | selection.SelectionFlag.Rows)
    process_events()


def offered(board: UnitsPanel, *wanted: str) -> dict[str, object]:
    select(board, *wanted)
    return entries(found(board, QPushButton, "units_actions").menu())


def do(board: UnitsPanel, title: str, *wanted: str) -> None:
    offered(board, *wanted)[title].trigger()
    process_events()


def which(board: UnitsPanel, kind: str) -> None:
    field = found(board, QComboBox, "units_which")
    field.setCurrentIndex(field.findData(kind))


# -- what it shows ----------------------------------------------------------------------------


def test_a_board_tells_who_does_what(board, studio, team):
    team.bring("A1", UnitState.SUBMITTED, "kim")
    with_rob = team.open("rob")
    with_rob.start_review(team.unit("A1").id)
    with_rob.return_(team.unit("A1").id, "One house is missing.")
    team.owner.assign([team.unit("B1").id], "kim")
    team.owner.prioritise([team.unit("B1").id], 5)
    team.bring("B2", UnitState.IN_PROGRESS, "kim")
    table = show(board, studio, team)
    every = (NAME, STATE, HELD, ASSIGNED, LABELLED, REVIEWED, ORDER, RETURNED)
    assert rows(table, *every) == [
        ("A1", "returned", "", "", "kim", "rob", "", "1 ×"),
        ("A2", "ready", "", "", "", "", "", ""),
        ("B1", "ready", "", "kim", "", "", "5", ""),
        ("B2", "in progress", rows(table, HELD)[3][0], "", "", "", "", ""),
    ]
    assert rows(table, HELD)[3][0].startswith("kim · ")
    for column in (REVIEWED, RETURNED):
        table.setColumnHidden(column, False)
    shot(board, "units_board")


def test_columns_are_chosen_and_stay_chosen(board, studio, team):
    table = show(board, studio, team)
    assert table.isColumnHidden(REVIEWED)
    assert not table.isColumnHidden(ORDER)
    menu = found(board, QToolButton, "units_columns").menu()
    chosen = {action.objectName(): action for action in entries(menu).values()}
    chosen[f"column_{REVIEWED_BY}"].trigger()
    chosen[f"column_{PRIORITY}"].trigger()
    assert not table.isColumnHidden(REVIEWED)
    again = UnitsPanel(studio, Labelling(studio, studio))
    table = found(again, QTableView, "units_table")
    assert not table.isColumnHidden(REVIEWED)
    assert table.isColumnHidden(ORDER)
    put_away(again)


def test_units_are_sorted_by_time_left_and_by_priority(board, studio, team):
    team.bring("A2", UnitState.IN_PROGRESS, "kim")
    team.clock.pass_(minutes=1)
    team.bring("B2", UnitState.IN_PROGRESS, "anna")
    team.owner.prioritise([team.unit("B1").id], 9)
    table = show(board, studio, team)
    table.sortByColumn(HELD, Qt.SortOrder.AscendingOrder)
    assert listed(board)[:2] == ["A2", "B2"]
    table.sortByColumn(ORDER, Qt.SortOrder.DescendingOrder)
    assert listed(board)[0] == "B1"


# -- time -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("left", "words"),
    [
        ({"hours": 2}, "2 h 0 min"),
        ({"minutes": 61}, "1 h 1 min"),
        ({"minutes": 10}, "10 min"),
        ({"minutes": 9, "seconds": 59}, "9:59"),
        ({"seconds": 7}, "0:07"),
        ({"seconds": 0}, "0:00"),
        ({"seconds": -1}, "lease ran out"),
        ({"hours": -3}, "lease ran out"),
    ],
)
def test_time_left_in_words(qgis_app, left, words):
    clock = Clock()
    until = (clock() + timedelta(**left)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    assert time_left_words(until, clock()) == words
    assert time_left_words("", clock()) == ""


def test_the_time_left_runs_without_a_reload(qgis_app):
    clock = Clock()
    until = "2026-01-31T12:10:00.000Z"
    unit = WorkUnit("1", "A1", UnitState.IN_PROGRESS, b"", holder="kim", lease_until=until)
    model = UnitsModel(clock)
    model.show_units([unit], "anna")
    changed = []
    model.dataChanged.connect(lambda first, *_: changed.append(first.column()))
    cell = model.index(0, model.column_of(HOLDER))
    assert cell.data() == "kim · 10 min"
    clock.pass_(seconds=10)
    assert not model.tick()
    assert cell.data() == "kim · 9:50"
    assert changed == [model.column_of(HOLDER)]
    clock.pass_(minutes=10)
    assert model.tick()
    assert cell.data() == "kim · lease ran out"
    assert not model.counts_down


def test_a_unit_becomes_free_by_itself_when_its_lease_runs_out(board, studio, team):
    team.clock.time = utc_now() - timedelta(hours=2) + timedelta(seconds=9)
    team.clock.pass_(seconds=0)
    team.bring("A1", UnitState.IN_PROGRESS, "kim")
    team.clock.time = utc_now()
    team.clock.pass_(seconds=0)
    table = show(board, studio, team, "rob")
    which(board, FREE)
    assert listed(board) == ["A2", "B1", "B2"]
    which(board, UnitState.IN_PROGRESS.value)
    assert rows(table, HELD)[0][0].startswith("kim · 0:0")
    wait_for(lambda: rows(table, HELD)[0][0] == "kim · lease ran out", 20)
    which(board, OVERDUE)
    assert listed(board) == ["A1"]
    which(board, FREE)
    assert listed(board) == ["A1", "A2", "B1", "B2"]


def test_the_clock_stands_while_nobody_looks(board, studio, team):
    show(board, studio, team)
    assert board._clock.isActive()
    board.hide()
    assert not board._clock.isActive()


# -- groups -----------------------------------------------------------------------------------


def test_units_of_a_members_group_are_theirs(board, studio, postgis_board_team):
    team = postgis_board_team
    team.owner.assign([team.unit("A1").id], "board mappers")
    team.owner.assign([team.unit("A2").id], "anna")
    show(board, studio, team, "lena")
    which(board, FREE)
    assert listed(board) == ["A1", "B1", "B2"]
    which(board, MINE)
    assert listed(board) == ["A1"]
    assert "Claim" in offered(board, "A1")


@pytest.fixture
def postgis_board_team(tmp_path):
    from tests.project.builders import make_postgis_team, use_the_cluster

    cluster = use_the_cluster()
    if not cluster.execute("SELECT 1 FROM pg_roles WHERE rolname = 'board mappers'"):
        cluster.group("board mappers")
    cluster.login("lena", groups=["board mappers"])
    team = make_postgis_team(tmp_path)
    team.owner.set_member("board mappers", Role.SAMPLE_COLLECTOR)
    yield team
    team.close()
    cluster.execute('REVOKE "board mappers" FROM lena')


# -- what is done to many ---------------------------------------------------------------------


def test_many_units_are_assigned_and_that_is_taken_back_as_one(board, studio, team):
    show(board, studio, team)
    with answering_with("kim"):
        do(board, "Assign…", "A1", "A2", "B2")
    assert [unit.assignee for unit in team.owner.units()] == ["kim", "kim", "", "kim"]
    message = studio.iface.messageBar().currentItem()
    assert message.text() == "Work units that were changed: 3"
    message.findChild(QPushButton).click()
    assert [unit.assignee for unit in team.owner.units()] == [""] * 4
    assert rows(found(board, QTableView, "units_table"), ASSIGNED) == [("",)] * 4


def test_many_units_get_a_priority(board, studio, team):
    team.owner.prioritise([team.unit("A2").id], 4)
    show(board, studio, team)
    with answering_with(7) as asked:
        do(board, "Priority…", "A1", "B1")
    assert asked == ["Priority"]
    assert [unit.priority for unit in team.owner.units()] == [7, 4, 7, 0]
    with answering_with(3, agree=False):
        do(board, "Priority…", "A1")
    assert team.unit("A1").priority == 7


def test_units_that_others_hold_are_released_at_once(board, studio, team):
    team.bring("A1", UnitState.IN_PROGRESS, "kim")
    team.bring("B1", UnitState.SUBMITTED, "kim")
    team.open("rob").start_review(team.unit("B1").id)
    show(board, studio, team)
    do(board, "Release what is held (2)", "A1", "A2", "B1")
    assert [unit.state.value for unit in team.owner.units()] == [
        "ready", "ready", "submitted", "ready",
    ]  # fmt: skip
    assert team.owner.status().samples["draft"] == 1  # what was drawn stays


def test_a_unit_that_was_handed_in_meanwhile_does_not_keep_others_held(board, studio, team):
    for name in ("A1", "A2"):
        team.bring(name, UnitState.IN_PROGRESS, "kim")
    show(board, studio, team)
    release = offered(board, "A1", "A2")["Release what is held (2)"]
    team.open("kim").submit(team.unit("A1").id)
    release.trigger()
    process_events()
    assert team.unit("A1").state is UnitState.SUBMITTED
    assert team.unit("A2").state is UnitState.READY
    assert "A1" in studio.iface.messageBar().currentItem().text()


def test_a_unit_is_split_after_telling_what_it_gives(board, studio, team):
    show(board, studio, team)
    assert "Split…" not in offered(board, "A1", "A2")
    with answering_with({"split_columns": 2, "split_rows": 1}) as asked:
        do(board, "Split…", "B1")
    assert asked == ["Split B1"]
    assert listed(board) == ["A1", "A2", "B2", "B1.1", "B1.2"]


def test_a_dialog_of_splitting_refuses_one_piece_and_tells_the_size(studio, team):
    from dl_studio_plugin.dialogs.split_dialog import SplitDialog

    dialog = SplitDialog(team.unit("A1"), studio.iface.mainWindow())
    told = found(dialog, QLabel, "split_told")
    assert told.text().startswith("4 units of at most 25 × 25 map units")
    columns, rows_ = (dialog._columns, dialog._rows)
    columns.setValue(1)
    rows_.setValue(1)
    assert not found(dialog, QPushButton, "split_start").isEnabled()
    assert "two parts at least" in told.text()
    put_away(dialog)


def test_replicas_are_asked_for_and_ended_by_the_menu(board, studio, team):
    show(board, studio, team)
    with answering_with(3) as asked:
        do(board, "Make replicas…", "A1", "A2")
    assert asked == ["Make replicas"]
    assert [(unit.name, unit.wanted) for unit in team.owner.replicated_units()] == [
        ("A1", 3), ("A2", 3),
    ]  # fmt: skip
    assert "Split…" not in offered(board, "A1")
    assert "Make replicas…" not in offered(board, "A1", "B1")
    do(board, "End replicas", "A1", "A2")
    assert not team.owner.replicated_units()


def test_an_accepted_unit_is_marked_as_gold_by_the_menu(board, studio, team):
    team.bring("A1", UnitState.SUBMITTED, "kim")
    team.open("rob").start_review(team.unit("A1").id)
    assert team.open("rob").accept(team.unit("A1").id)
    show(board, studio, team)
    with answering_with(1):
        do(board, "Mark as gold…", "A1")
    (unit,) = team.owner.replicated_units()
    assert (unit.name, unit.is_gold, unit.wanted) == ("A1", True, 1)
    assert list(team.owner.samples()) == []


def test_a_blind_unit_that_somebody_holds_is_left_alone(board, studio, team):
    team.owner.replicate([team.unit("A1").id], 2)
    team.open("kim").claim(team.unit("A1").id)
    show(board, studio, team)
    assert "End replicas" not in offered(board, "A1")


def test_a_blind_unit_is_not_free_for_whoever_labelled_it(board, studio, team):
    unit = team.unit("A1")
    team.owner.replicate([unit.id], 2)
    kim = team.open("kim")
    kim.claim(unit.id)
    kim.submit(unit.id, nothing_here=True)
    show(board, studio, team, "kim")
    table = found(board, QTableView, "units_table")
    assert rows(table, STATE)[0] == ("ready (several label it)",)
    assert offered(board, "A1") == {}
    which = found(board, QComboBox, "units_which")
    which.setCurrentIndex(which.findData(FREE))
    assert listed(board) == ["A2", "B1", "B2"]


def test_a_collector_is_offered_nothing_of_this(board, studio, team):
    show(board, studio, team, "kim")
    assert list(offered(board, "A1")) == ["Claim"]
    assert offered(board, "A1", "A2") == {}


# -- many of them -----------------------------------------------------------------------------


def test_ten_thousand_units_open_within_a_second_and_are_found_at_once(board, studio, make_team):
    team = make_team(units=False)
    team.owner.add_units(grid_units(AREA, 1))
    open_without_layers(studio, team.reference, "anna")
    figures = {}

    def measured(name: str, action) -> None:
        """Opening waits for the project; the rest is the window's own work."""
        clock = time.perf_counter if name == "open" else time.thread_time
        started = clock()
        action()
        process_events()
        figures[name] = clock() - started

    measured("open", board.refresh)
    assert board.model.rowCount() == 10_000
    field = found(board, QLineEdit, "units_filter")
    measured("filter by text", lambda: field.setText("cv7"))
    assert 0 < board.model.rowCount() < 200
    measured("no filter", lambda: field.setText(""))
    measured("free", lambda: which(board, FREE))
    table = found(board, QTableView, "units_table")
    measured("sort", lambda: table.sortByColumn(NAME, Qt.SortOrder.DescendingOrder))
    measured("tick", board.model.tick)
    assert figures.pop("open") < 1.0
    assert {name: took for name, took in figures.items() if took > 0.2} == {}
