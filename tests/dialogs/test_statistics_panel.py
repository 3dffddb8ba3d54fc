"""The tab “Statistics” of the page Team: figures of both homes, counted while the window lives."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QTableWidget, QWidget

from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.dialogs import statistics_panel
from dl_studio_plugin.dialogs.statistics_panel import StatisticsPanel, _named_days
from dl_studio_plugin.project.model import Decision, NewSample
from dl_studio_plugin.project.store import utc_now
from tests.dialogs.teams_in_a_dock import found, open_without_layers
from tests.dialogs.waiting import process_events, put_away, shot, wait_for
from tests.project.builders import BACKENDS, CORNERS, Team, square

WHO, SAMPLES, SUBMITTED, RETURNED, TIME, REVIEWED, REVIEW_TIME, ACTIVE = range(8)


@pytest.fixture(params=sorted(BACKENDS))
def team(request, tmp_path):
    """Anna owns it; Kim labels, Rob reviews."""
    team = BACKENDS[request.param](tmp_path)
    team.clock.time = utc_now() - timedelta(days=9)
    team.clock.pass_(seconds=0)
    team.owner.set_member("kim", Role.SAMPLE_COLLECTOR)
    team.owner.set_member("rob", Role.REVIEWER)
    yield team
    team.close()


@pytest.fixture
def panel(studio):
    made = StatisticsPanel(studio)
    studio.project_changed.connect(made.refresh)
    made.resize(460, 1100)
    made.show()
    yield made
    wait_for(lambda: not made._counting)
    put_away(made)


@pytest.fixture
def counting(monkeypatch):
    """Counting goes on while this is set; a test that clears it can look at the panel meanwhile."""
    may_go_on = threading.Event()
    may_go_on.set()
    count = statistics_panel._count

    def patient_count(store, is_cancelled):
        assert may_go_on.wait(30)
        return count(store, is_cancelled)

    monkeypatch.setattr(statistics_panel, "_count", patient_count)
    yield may_go_on
    may_go_on.set()


def lived_in(team: Team) -> None:
    """Kim labels three units on different days; Rob accepts one and returns one."""
    kim, rob = team.open("kim"), team.open("rob")
    for name, days, minutes in (("A1", 1, 30), ("A2", 2, 50), ("B1", 4, 40)):
        x, y = CORNERS[name]
        team.clock.pass_(days=days)
        kim.claim(team.unit(name).id)
        kim.add_samples([NewSample("building", square(x + 5 * n, y + 5)) for n in range(1, 8)])
        team.clock.pass_(minutes=minutes)
        kim.submit(team.unit(name).id)
    rob.review([team.unit("A1").id], Decision.ACCEPT)
    rob.start_review(team.unit("A2").id)
    team.clock.pass_(minutes=5)
    rob.return_(team.unit("A2").id, "One house is missing.")


def show(panel: StatisticsPanel, studio, team: Team, member: str = "anna") -> None:
    open_without_layers(studio, team.reference, member)
    panel.refresh()
    wait_for(lambda: panel._shown == studio.reference and not panel._counting)
    process_events()


def text(panel: StatisticsPanel, name: str) -> str:
    return found(panel, QLabel, name).text()


def bars(panel: StatisticsPanel, name: str) -> str:
    return found(panel, QWidget, name).accessibleDescription()


def row_of(panel: StatisticsPanel, name: str) -> list[str]:
    table = found(panel, QTableWidget, "statistics_members")
    for row in range(table.rowCount()):
        cells = [table.item(row, column).text() for column in range(table.columnCount())]
        if cells[WHO] == name:
            return cells
    raise AssertionError(name)


def test_figures_are_counted_in_the_background_and_shown(counting, panel, studio, team):
    lived_in(team)
    counting.clear()
    open_without_layers(studio, team.reference, "anna")
    assert text(panel, "statistics_told") == "Counting…"
    assert not panel._body.isVisible()
    counting.set()
    wait_for(panel._body.isVisible)
    assert text(panel, "statistics_far") == "1 of 4 work units are accepted (25 %)."
    assert bars(panel, "statistics_classes") == "building: 7 of 21; road: 0 of 0"
    assert text(panel, "statistics_rare").startswith("Rare: road.")
    reviews = text(panel, "statistics_reviews").split("\n")
    assert reviews == [
        "1 accepted, 1 returned, 1 wait for review.",
        "100 % of the accepted units were never returned.",
    ]
    assert bars(panel, "statistics_rounds") == "accepted at once: 1"
    assert "Work units by state" in panel._curves.accessibleDescription()
    shot(panel, "team_statistics")


def test_members_are_told_apart_by_what_they_did(panel, studio, team):
    lived_in(team)
    show(panel, studio, team)
    kim, rob = row_of(panel, "kim"), row_of(panel, "rob")
    assert kim[:REVIEWED] == ["kim", "21", "3", "33 %", "40 min"]
    assert [rob[column] for column in (SAMPLES, REVIEWED, REVIEW_TIME)] == ["", "2", "5 min"]
    assert kim[ACTIVE]
    table = found(panel, QTableWidget, "statistics_members")
    table.sortByColumn(SAMPLES, Qt.SortOrder.DescendingOrder)
    assert table.item(0, WHO).text() == "kim"
    table.sortByColumn(REVIEWED, Qt.SortOrder.DescendingOrder)
    assert table.item(0, WHO).text() == "rob"


def test_a_project_in_which_nothing_happened_yet(panel, studio, make_empty):
    show(panel, studio, make_empty)
    assert text(panel, "statistics_far") == "The ground is not divided into work units yet."
    assert not panel._curves.isVisible()
    assert bars(panel, "statistics_rounds") == ""
    assert not found(panel, QLabel, "statistics_rare").isVisible()


@pytest.fixture(params=sorted(BACKENDS))
def make_empty(request, tmp_path):
    team = BACKENDS[request.param](tmp_path, units=False)
    yield team
    team.close()


def test_a_change_is_counted_after_a_pause_while_somebody_looks(panel, studio, team):
    show(panel, studio, team)
    panel._pause.setInterval(200)
    panel._pause.start()
    team.owner.exclude([team.unit("B2").id], "cloud")
    studio.refresh()
    assert panel._is_stale
    wait_for(lambda: "of 3 work units" in text(panel, "statistics_far"), 10)


def test_another_project_is_never_shown_with_the_figures_of_the_last(
    counting, panel, studio, team, tmp_path
):
    from tests.project.builders import make_geopackage_team

    lived_in(team)
    show(panel, studio, team)
    (tmp_path / "other").mkdir()
    other = make_geopackage_team(tmp_path / "other")
    counting.clear()
    open_without_layers(studio, other.reference, "anna")
    assert not panel._body.isVisible()
    counting.set()
    wait_for(panel._body.isVisible)
    assert text(panel, "statistics_far") == "0 of 4 work units are accepted (0 %)."
    other.close()


def test_a_viewer_sees_the_figures_too(panel, studio, team):
    team.owner.set_member("eve", Role.VIEWER)
    show(panel, studio, team, "eve")
    assert text(panel, "statistics_far").startswith("0 of 4")


def test_a_project_that_went_away_is_told(panel, studio, tmp_path):
    from pathlib import Path

    from tests.project.builders import make_geopackage_team

    team = make_geopackage_team(tmp_path)
    open_without_layers(studio, team.reference, "anna")
    wait_for(panel._body.isVisible)
    team.close()
    Path(team.reference).unlink()
    panel._shown = ""
    panel.refresh()
    wait_for(lambda: not panel._counting)
    assert team.reference in text(panel, "statistics_told")


@pytest.mark.parametrize(
    ("first", "last", "named"),
    [(7, 7, [7]), (1, 3, [1, 2, 3]), (0, 100, [0, 25, 50, 75, 100])],
)
def test_days_below_the_curves(first, last, named):
    assert _named_days(first, last) == named
