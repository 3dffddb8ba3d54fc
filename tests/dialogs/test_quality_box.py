"""The box “Quality” of the tab “Statistics”, in both homes."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QGroupBox, QLabel, QTableWidget

from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.dialogs.statistics_panel import StatisticsPanel
from dl_studio_plugin.project.model import NewSample, UnitState
from dl_studio_plugin.project.store import utc_now
from tests.dialogs.teams_in_a_dock import found, open_without_layers
from tests.dialogs.waiting import process_events, put_away, shot, wait_for
from tests.project.builders import BACKENDS, CORNERS, Team, square

HOSTILE = "<b>lena</b> 'x\""


@pytest.fixture(params=sorted(BACKENDS))
def team(request, tmp_path):
    team = BACKENDS[request.param](tmp_path, review_own_work=True)
    team.clock.time = utc_now()
    team.clock.pass_(seconds=0)
    yield team
    team.close()


@pytest.fixture
def panel(studio):
    made = StatisticsPanel(studio)
    made.resize(460, 1300)
    made.show()
    yield made
    wait_for(lambda: not made._counting)
    put_away(made)


def show(panel: StatisticsPanel, studio, team: Team, member: str = "anna") -> None:
    open_without_layers(studio, team.reference, member)
    panel.refresh()
    wait_for(lambda: panel._shown == studio.reference and not panel._counting)
    process_events()


def label(store, unit, size: float) -> None:
    x, y = CORNERS[unit.name]
    store.claim(unit.id)
    store.add_samples([NewSample("building", square(x + 5, y + 5, size))])
    store.submit(unit.id)


def cells(panel: StatisticsPanel, name: str) -> list[list[str]]:
    table = found(panel, QTableWidget, name)
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_gold_scores_and_agreement_are_shown_by_class(panel, studio, team):
    team.bring("A1", UnitState.ACCEPTED)
    team.owner.mark_gold([team.unit("A1").id], 2)
    team.owner.replicate([team.unit("A2").id], 3)
    kim = team.open("kim", Role.SAMPLE_COLLECTOR)
    hostile = team.open(team.member(HOSTILE), Role.SAMPLE_COLLECTOR)
    label(kim, team.unit("A1"), 2.0)
    label(hostile, team.unit("A1"), 20.0)
    label(kim, team.unit("A2"), 10.0)
    show(panel, studio, team)
    about = found(panel, QLabel, "statistics_quality_about").text()
    assert about.startswith("Units that several label: 2, of them gold: 1, open: 1.")
    gold = {row[0]: row[1:] for row in cells(panel, "statistics_gold")}
    assert gold["kim"] == ["1", "1.00", "1.00", "–"]
    assert gold[HOSTILE][0] == "1"
    assert float(gold[HOSTILE][1]) < 0.5
    ((pair, units, *_),) = cells(panel, "statistics_agreement")
    assert (pair, units) == (f"{HOSTILE} and kim", "1")
    shot(panel, "team_quality")


def test_there_is_no_box_before_there_are_replicas(panel, studio, team):
    show(panel, studio, team)
    assert not found(panel, QGroupBox, "statistics_quality").isVisible()


def test_a_collector_does_not_see_it(panel, studio, team):
    team.owner.replicate([team.unit("A1").id], 2)
    team.open("kim", Role.SAMPLE_COLLECTOR)
    show(panel, studio, team, "kim")
    assert not found(panel, QGroupBox, "statistics_quality").isVisible()
