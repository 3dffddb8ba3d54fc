"""How long a unit is kept: it counts down, warns, is extended by work, and is lost to others."""

from __future__ import annotations

from datetime import timedelta

import pytest
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QPushButton

from dl_studio_plugin.dialogs.label_panel import LabelPanel
from dl_studio_plugin.dialogs.lease import EXTENDED_AFTER
from dl_studio_plugin.project.model import UnitState
from dl_studio_plugin.project.opening import open_project
from dl_studio_plugin.project.rules import LABEL_LEASE
from dl_studio_plugin.project.store import utc_now
from tests.dialogs.labelling_team import (
    COLLECTOR,
    OWNER,
    Team,
    Window,
    in_state,
    make_team_project,
    place_in,
    small_square,
)
from tests.dialogs.waiting import process_events, shot, wait_for


@pytest.fixture
def team(plugin, ground, tmp_path) -> Team:
    return Team(make_team_project(tmp_path / "project.gpkg", ground))


@pytest.fixture
def window(studio, team):
    made = Window(studio, team)
    yield made
    made.close()


def lease(window: Window):
    return window.page._labelling.lease


def open_with(window: Window, left: timedelta) -> None:
    """Open the project as somebody who claimed A1 when so much of the lease was left."""

    def then():
        return utc_now() - LABEL_LEASE + left

    with open_project(str(window.team.path), COLLECTOR, then) as store:
        store.claim(window.team.unit("A1").id)
    window.open_as(COLLECTOR)


def draw(window: Window) -> None:
    shape = QgsGeometry()
    shape.fromWkb(small_square(window.team.unit("A1"), 0.6, 0.6))
    window.find(LabelPanel, "label_panel").tools.drawn.emit(shape, "box")
    process_events()


def move_the_mouse(window: Window) -> None:
    sheet = window.canvas.viewport()
    for up in (0.4, 0.5):
        QTest.mouseMove(sheet, window.pixel(place_in(window.team.unit("A1"), 0.5, up)))
        process_events()


def grow_old(window: Window) -> None:
    """Let so much time pass as a lease must be old to be extended."""
    lease(window)._asked_at -= EXTENDED_AFTER + 1


def test_minutes_are_counted_and_seconds_when_there_are_few(window):
    open_with(window, timedelta(minutes=42, seconds=10))
    assert window.text("unit_lease") == "Kept for you: 42 min"
    open_with(window, timedelta(minutes=7, seconds=30))
    first = window.text("unit_lease")
    assert first.startswith("Kept for you: 7:2")
    wait_for(lambda: window.text("unit_lease") != first, 3)
    assert window.told() == ""


def test_five_minutes_before_the_end_there_is_a_warning_with_a_button(window, team):
    open_with(window, timedelta(minutes=4, seconds=50))
    assert "“A1” is kept for you for 4:" in window.told()
    assert window.find(QLabel, "unit_lease").font().bold()
    shot(window.window, "lease_short")
    window.studio.refresh()
    assert len(window.studio.iface.messageBar().items()) == 1
    button = window.studio.iface.messageBar().currentItem().findChild(QPushButton)
    assert button.text() == "Extend"
    button.click()
    process_events()
    assert window.text("unit_lease") == "Kept for you: 2 h 0 min"
    assert not window.find(QLabel, "unit_lease").font().bold()


def test_a_lease_is_extended_by_its_button(window, team):
    open_with(window, timedelta(minutes=30))
    before = team.unit("A1").lease_until
    window.click("extend_lease")
    assert team.unit("A1").lease_until > before
    assert window.text("unit_lease") == "Kept for you: 2 h 0 min"


def test_a_lease_that_ran_out_says_that_anybody_may_claim_the_unit_now(window, team):
    open_with(window, timedelta(minutes=-10))
    assert "anybody may claim it" in window.told()
    assert window.text("unit_lease") == "Kept for you: lease ran out"
    window.click("extend_lease")
    assert window.text("unit_lease") == "Kept for you: 2 h 0 min"


def test_work_on_the_map_extends_a_lease_that_is_a_few_minutes_old(window, team):
    open_with(window, timedelta(minutes=90))
    before = team.unit("A1").lease_until
    move_the_mouse(window)
    assert team.unit("A1").lease_until == before
    grow_old(window)
    move_the_mouse(window)
    later = team.unit("A1").lease_until
    assert later > before
    move_the_mouse(window)
    assert team.unit("A1").lease_until == later


def test_a_lease_of_somebody_who_went_away_is_not_extended(window, team):
    open_with(window, timedelta(minutes=90))
    grow_old(window)
    before = team.unit("A1").lease_until
    window.studio.refresh()
    process_events()
    assert team.unit("A1").lease_until == before


def test_whoever_lost_a_unit_is_told_when_the_lease_cannot_be_extended(window, team):
    window.open_as(COLLECTOR)
    window.click("claim_next")
    draw(window)
    unit = team.unit("A1")
    with team.as_(OWNER) as store:
        store.release(unit.id)
        store.claim(unit.id)
    lease(window).extend()
    process_events()
    texts = [item.text() for item in window.studio.iface.messageBar().items()]
    assert any("do not hold the work unit “A1” any more. Claim it again" in text for text in texts)
    assert all("What you drew and did not save is still on the map" in text for text in texts)
    assert window.text("unit_current").startswith("You hold no work unit")
    assert window.studio.layers.has_unsaved_edits()


def test_whoever_lost_a_unit_reads_who_took_it(window, team):
    window.open_as(COLLECTOR)
    window.click("claim_next")
    with team.as_(OWNER) as store:
        store.release(team.unit("A1").id)
    window.studio.refresh()
    assert "do not hold the work unit “A1” any more (Ada: work unit released)" in window.told()


def test_what_was_drawn_in_a_lost_unit_is_saved_once_it_is_claimed_again(window, team):
    window.open_as(COLLECTOR)
    window.click("claim_next")
    draw(window)
    with team.as_(OWNER) as store:
        store.release(team.unit("A1").id)
    window.studio.refresh()
    window.hear_nothing()
    window.click("claim_next")
    assert window.text("unit_current") == "A1 · in progress"
    assert window.studio.layers.has_unsaved_edits()
    window.click("submit_unit")
    assert in_state(team, "A1", UnitState.SUBMITTED)
    assert len(team.samples("A1")) == 1


def test_what_a_member_does_elsewhere_is_no_loss(window, team):
    window.open_as(COLLECTOR)
    window.click("claim_next")
    with team.as_(COLLECTOR) as store:
        store.release(team.unit("A1").id)
    window.studio.refresh()
    assert window.told() == ""
    assert window.text("unit_current").startswith("You hold no work unit")


def test_another_project_takes_no_unit_along(window, team, ground, tmp_path):
    window.open_as(COLLECTOR)
    window.click("claim_next")
    other = make_team_project(tmp_path / "other.gpkg", ground)
    assert window.studio.open_project(str(other))
    process_events()
    assert window.told() == ""
    assert not window.shows("unit_lease")
    window.press(Qt.Key.Key_N, with_shift=True)
    assert window.text("unit_current") == "A1 · in progress"
