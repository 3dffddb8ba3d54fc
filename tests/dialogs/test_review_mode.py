"""The tab “Label” in a review: accept, fix and accept, reject, return; all by keys as well."""

from __future__ import annotations

from datetime import timedelta

import pytest
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QCheckBox, QLineEdit, QPushButton, QToolButton

from dl_studio_plugin.dialogs.keys import KEYS
from dl_studio_plugin.dialogs.label_panel import LabelPanel
from dl_studio_plugin.project.model import Comment, SampleState, UnitState
from dl_studio_plugin.project.opening import open_project
from dl_studio_plugin.project.store import utc_now
from tests.dialogs.labelling_team import (
    COLLECTOR,
    OWNER,
    REVIEWER,
    Team,
    Window,
    answering,
    in_state,
    make_team_project,
    select_on_map,
    small_square,
)
from tests.dialogs.waiting import process_events, shot


@pytest.fixture
def team(plugin, ground, tmp_path) -> Team:
    return Team(make_team_project(tmp_path / "project.gpkg", ground))


@pytest.fixture
def window(studio, team):
    made = Window(studio, team)
    yield made
    made.close()


def begin_review(window: Window, name: str = "B1") -> None:
    window.team.submit(name)
    window.open_as(REVIEWER)
    window.click("review_next_unit")
    assert window.text("unit_current").startswith(f"{name} · in review")


def draw_in(window: Window, name: str, across: float = 0.6, up: float = 0.6) -> None:
    shape = QgsGeometry()
    shape.fromWkb(small_square(window.team.unit(name), across, up))
    window.find(LabelPanel, "label_panel").tools.drawn.emit(shape, "box")
    process_events()


# -- decisions ----------------------------------------------------------------------------------


def test_the_next_unit_of_somebody_else_is_reviewed_and_accepted(window, team):
    begin_review(window)
    assert window.text("unit_lease") == "Kept for you: 1 h 0 min"
    assert not window.shows("submit_unit")
    shot(window.window, "review_unit")
    window.click("accept_unit")
    assert in_state(team, "B1", UnitState.ACCEPTED)
    assert team.unit("B1").reviewed_by == REVIEWER
    assert window.shows("review_next_unit")
    assert not window.shows("review_bar")


def test_what_the_reviewer_changed_is_not_accepted_by_chance(window, team):
    begin_review(window)
    draw_in(window, "B1")
    window.click("accept_unit")
    assert "did not save" in window.told()
    assert in_state(team, "B1", UnitState.IN_REVIEW)
    assert window.studio.layers.has_unsaved_edits()
    button = window.studio.iface.messageBar().currentItem().findChild(QPushButton)
    assert button.text() == "Fix and accept"
    button.click()
    process_events()
    assert in_state(team, "B1", UnitState.ACCEPTED)


def test_fixes_are_saved_and_accepted_with_the_unit(window, team):
    begin_review(window)
    draw_in(window, "B1")
    (sample,) = team.samples("B1")
    select_on_map(window.studio.layers.samples, {sample.id})
    window.press(Qt.Key.Key_2)  # its class was wrong
    window.click("fix_unit")
    assert in_state(team, "B1", UnitState.ACCEPTED)
    found = [(each.class_name, each.state, each.author) for each in team.samples("B1")]
    assert found == [
        ("road", SampleState.ACCEPTED, COLLECTOR), ("road", SampleState.ACCEPTED, REVIEWER),
    ]  # fmt: skip


def test_a_fix_that_crosses_itself_keeps_the_unit_in_review(window, team):
    from tests.dialogs.labelling_team import bow_tie

    begin_review(window)
    shape = QgsGeometry()
    shape.fromWkb(bow_tie(team.unit("B1")))
    window.find(LabelPanel, "label_panel").tools.drawn.emit(shape, "polygon")
    window.click("fix_unit")
    assert "“B1” cannot be accepted: 1 samples have no outline" in window.told()
    assert in_state(team, "B1", UnitState.IN_REVIEW)


def test_a_unit_is_returned_with_a_reason_that_its_labeller_reads(window, team):
    begin_review(window)
    with answering("The <b>house</b> in the corner is missing."):
        window.click("return_unit")
    assert in_state(team, "B1", UnitState.RETURNED)
    window.open_as(COLLECTOR)
    window.click("claim_next")
    said = window.text("unit_current").splitlines()
    assert said[0] == "B1 · in progress"
    assert said[1] == "What was said: The <b>house</b> in the corner is missing."
    shot(window.window, "label_returned")


def test_a_unit_is_not_returned_without_a_reason(window, team):
    begin_review(window)
    with answering("  "):
        window.click("return_unit")
    assert "a reason is needed" in window.told()
    with answering("Never mind", agree=False):
        window.click("return_unit")
    assert in_state(team, "B1", UnitState.IN_REVIEW)


def test_a_unit_with_comments_of_the_reviewer_is_returned_without_a_question(window, team):
    begin_review(window)
    unit = team.unit("B1")
    with team.as_(OWNER) as store:
        store.add_comment(Comment("", unit.id, "Not the reviewer's"))
    with team.as_(REVIEWER) as store:
        store.add_comment(Comment("", unit.id, "A roof is missing"))
        done = store.add_comment(Comment("", unit.id, "Done already"))
        store.resolve_comment(done.id)
    window.click("return_unit")
    assert team.unit("B1").state is UnitState.RETURNED
    assert team.unit("B1").reason == "See the comments on the map: 1"


def test_the_next_unit_comes_by_itself_if_wanted(window, team):
    team.submit("A2")
    begin_review(window, "A1")
    box = window.find(QCheckBox, "review_goes_on")
    assert not box.isChecked()
    box.click()
    assert window.studio.settings.review_goes_on
    window.click("accept_unit")
    assert window.text("unit_current").startswith("A2 · in review")
    with answering("One house is missing."):
        window.click("return_unit")
    assert in_state(team, "A2", UnitState.RETURNED)
    assert window.told() == "There is no work unit to review."


def test_a_decision_that_is_refused_does_not_go_on(window, team):
    team.submit("A2")
    begin_review(window, "A1")
    window.find(QCheckBox, "review_goes_on").click()
    with answering(" "):
        window.click("return_unit")
    assert window.text("unit_current").startswith("A1 · in review")
    assert in_state(team, "A2", UnitState.SUBMITTED)


def test_samples_that_are_selected_on_the_map_are_rejected_with_a_reason(window, team):
    begin_review(window)
    window.click("reject_selected")
    assert "Select samples on the map first" in window.told()
    (sample,) = team.samples("B1")
    select_on_map(window.studio.layers.samples, {sample.id})
    with answering("A shed", agree=False):
        window.click("reject_selected")
    assert team.samples("B1")[0].state is SampleState.SUBMITTED
    with answering("A shed"):
        window.click("reject_selected")
    (sample,) = team.samples("B1")
    assert (sample.state, sample.reason) == (SampleState.REJECTED, "A shed")


# -- whom a review is for -----------------------------------------------------------------------


def test_nothing_to_review_is_said(window, team):
    window.open_as(REVIEWER)
    window.click("review_next_unit")
    assert window.told() == "There is no work unit to review."


def test_work_of_ones_own_is_not_reviewed_while_there_is_other(window, team):
    team.submit("A1", REVIEWER)
    team.submit("A2", COLLECTOR)
    window.open_as(REVIEWER)
    window.click("review_next_unit")
    assert window.text("unit_current").startswith("A2 ")
    window.click("accept_unit")
    window.click("review_next_unit")
    assert "labelled the work unit “A1” yourself" in window.told()


def test_a_review_that_somebody_left_goes_to_the_next_reviewer(window, team):
    team.submit("A1")

    def yesterday():
        return utc_now() - timedelta(days=1)

    with open_project(str(team.path), OWNER, yesterday) as store:
        store.start_review(team.unit("A1").id)
    window.open_as(REVIEWER)
    window.click("review_next_unit")
    assert team.unit("A1").holder == REVIEWER


# -- keys ---------------------------------------------------------------------------------------


def test_a_unit_is_claimed_submitted_reviewed_and_accepted_by_keys_alone(window, team):
    window.open_as(COLLECTOR)
    window.press(Qt.Key.Key_N, with_shift=True)
    assert in_state(team, "A1", UnitState.IN_PROGRESS)
    window.press(Qt.Key.Key_A, with_shift=True)  # it accepts nothing that is not in review
    draw_in(window, "A1")
    window.press(Qt.Key.Key_S, with_shift=True)
    assert in_state(team, "A1", UnitState.SUBMITTED)
    window.open_as(REVIEWER)
    window.press(Qt.Key.Key_V, with_shift=True)
    assert in_state(team, "A1", UnitState.IN_REVIEW)
    window.press(Qt.Key.Key_S, with_shift=True)
    assert in_state(team, "A1", UnitState.IN_REVIEW)
    window.press(Qt.Key.Key_A, with_shift=True)
    assert in_state(team, "A1", UnitState.ACCEPTED)


def test_a_unit_is_fixed_by_a_key(window, team):
    begin_review(window)
    draw_in(window, "B1")
    window.press(Qt.Key.Key_F, with_shift=True)
    assert in_state(team, "B1", UnitState.ACCEPTED)


def test_a_unit_is_returned_by_a_key(window, team):
    begin_review(window)
    with answering("One house is missing."):
        window.press(Qt.Key.Key_R, with_shift=True)
    assert in_state(team, "B1", UnitState.RETURNED)


def test_a_sample_is_rejected_by_a_key(window, team):
    begin_review(window)
    (sample,) = team.samples("B1")
    select_on_map(window.studio.layers.samples, {sample.id})
    with answering("A shed"):
        window.press(Qt.Key.Key_X, with_shift=True)
    assert team.samples("B1")[0].state is SampleState.REJECTED


def test_letters_that_are_typed_into_a_field_decide_nothing(window, team):
    begin_review(window)
    window.click("comment_add")
    field = window.find(QLineEdit, "comment_text")
    field.setFocus()
    QTest.keyClicks(field, "A FARM")
    process_events()
    assert field.text() == "A FARM"
    assert in_state(team, "B1", UnitState.IN_REVIEW)


def test_every_key_is_told_in_the_tooltip_of_its_button_and_is_no_number(window):
    assert len(set(KEYS.values())) == len(KEYS)
    for name, key in KEYS.items():
        assert window.find(QPushButton, name).toolTip().endswith(f"({key})")
        assert not any(digit in key for digit in "0123456789")
        assert QKeySequence(key).toString() == key


def test_keys_stay_where_the_tab_is(window, team):
    window.open_as(COLLECTOR)
    window.go_to(1)
    window.press(Qt.Key.Key_N, with_shift=True)
    assert in_state(team, "A1", UnitState.READY)
    assert window.find(QToolButton, "class_1")
