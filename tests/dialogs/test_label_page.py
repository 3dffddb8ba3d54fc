"""The tab “Label”: a unit is claimed, labelled, handed in, reviewed; classes by their keys."""

from __future__ import annotations

from datetime import timedelta

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit, QToolButton

from dl_studio_plugin.dialogs.class_palette import ClassPalette
from dl_studio_plugin.dialogs.label_panel import LabelPanel
from dl_studio_plugin.project.model import SampleSource, UnitState
from dl_studio_plugin.project.opening import open_project
from dl_studio_plugin.project.reach import DRAWING_MARGIN
from dl_studio_plugin.project.store import utc_now
from tests.dialogs.labelling_team import (
    COLLECTOR,
    OWNER,
    REVIEWER,
    SAMPLES,
    UNITS,
    VIEWER,
    Team,
    Window,
    features,
    ground_of,
    in_state,
    make_team_project,
    place_in,
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


def labelling(window: Window):
    return window.page._labelling


def panel(window: Window) -> LabelPanel:
    return window.find(LabelPanel, "label_panel")


def palette(window: Window) -> ClassPalette:
    return window.find(ClassPalette, "class_palette")


def draw_in(window: Window, name: str, across: float = 0.3, up: float = 0.3) -> None:
    """A square as a tool of ours would give it."""
    shape = QgsGeometry()
    shape.fromWkb(small_square(window.team.unit(name), across, up))
    panel(window).tools.drawn.emit(shape, "box")
    process_events()


# -- who labels ---------------------------------------------------------------------------------


def test_the_next_unit_is_claimed_shown_and_kept(window, team):
    window.open_as(COLLECTOR)
    assert window.text("unit_current").startswith("You hold no work unit")
    window.click("claim_next")
    held = team.unit("A1")
    assert (held.state, held.holder) == (UnitState.IN_PROGRESS, COLLECTOR)
    assert window.text("unit_current") == "A1 · in progress"
    assert window.text("unit_lease") == "Kept for you: 2 h 0 min"
    assert window.seen().contains(ground_of(held))
    assert window.studio.layers.highlighted == held.id
    assert not window.shows("claim_next")
    shot(window.window, "label_claimed")


def test_a_unit_is_claimed_by_a_click_on_the_map(window, team):
    window.open_as(COLLECTOR)
    window.see_all()
    window.click("claim_on_map")
    window.click_map(place_in(team.unit("B2")))
    assert in_state(team, "B2", UnitState.IN_PROGRESS)
    assert window.text("unit_current").startswith("B2 ")
    assert window.canvas.mapTool() is not labelling(window)


def test_escape_and_the_right_button_claim_nothing_on_the_map(window, team):
    window.open_as(COLLECTOR)
    window.see_all()
    for give_up in (
        lambda: QTest.keyClick(window.canvas, Qt.Key.Key_Escape),
        lambda: QTest.mouseClick(
            window.canvas.viewport(), Qt.MouseButton.RightButton,
            pos=window.pixel(place_in(team.unit("A1"))),
        ),
    ):  # fmt: skip
        window.click("claim_on_map")
        give_up()
        process_events()
        window.click_map(place_in(team.unit("A1")))
        assert in_state(team, "A1", UnitState.READY)


def test_a_click_outside_all_units_says_so(window, team):
    window.open_as(COLLECTOR)
    labelling(window).work_on_place(QgsPointXY(0, 0))
    assert "no work unit here" in window.told()


def test_a_click_where_the_project_has_no_coordinates_says_so(window, team):
    window.open_as(COLLECTOR)
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    labelling(window).work_on_place(QgsPointXY(0, 95))
    assert "no work unit here" in window.told()


def test_nothing_left_to_label_is_said(window, team):
    with team.as_(OWNER) as store:
        store.exclude([unit.id for unit in store.units()], "cloud")
    window.open_as(COLLECTOR)
    window.click("claim_next")
    assert window.told() == "There is no work unit left to label."


def test_a_unit_is_released_with_what_was_drawn(window, team):
    window.open_as(COLLECTOR)
    window.click("claim_next")
    draw_in(window, "A1")
    window.click("release_unit")
    assert in_state(team, "A1", UnitState.READY)
    assert len(team.samples("A1")) == 1
    assert window.shows("claim_next")
    assert window.studio.layers.highlighted == ""


def test_a_unit_is_submitted_with_what_was_drawn_but_not_saved(window, team):
    window.open_as(COLLECTOR)
    window.click("claim_next")
    draw_in(window, "A1")
    assert window.studio.layers.has_unsaved_edits()
    window.click("submit_unit")
    assert in_state(team, "A1", UnitState.SUBMITTED)
    (sample,) = team.samples("A1")
    assert (sample.class_name, sample.author) == ("building", COLLECTOR)
    assert sample.source is SampleSource.MANUAL


def test_an_empty_unit_is_not_submitted_but_may_hold_nothing(window, team):
    window.open_as(COLLECTOR)
    window.click("claim_next")
    window.click("submit_unit")
    assert "holds no samples" in window.told()
    assert in_state(team, "A1", UnitState.IN_PROGRESS)
    window.click("nothing_here")
    assert in_state(team, "A1", UnitState.SUBMITTED)
    assert team.unit("A1").nothing_here


def test_a_unit_that_holds_something_cannot_be_said_to_be_empty(window, team):
    window.open_as(COLLECTOR)
    window.click("claim_next")
    draw_in(window, "A1")
    window.click("nothing_here")
    assert "said to hold nothing" in window.told()
    assert in_state(team, "A1", UnitState.IN_PROGRESS)


def test_what_was_submitted_last_is_withdrawn(window, team):
    window.open_as(COLLECTOR)
    assert not window.shows("withdraw_unit")
    window.click("claim_next")
    draw_in(window, "A1")
    window.click("submit_unit")
    window.click("withdraw_unit")
    assert team.unit("A1").holder == COLLECTOR
    assert window.text("unit_current").startswith("A1 · in progress")
    assert not window.shows("withdraw_unit")


def test_nothing_is_withdrawn_once_somebody_reviews_it(window, team):
    window.open_as(COLLECTOR)
    window.click("claim_next")
    window.click("nothing_here")
    assert window.shows("withdraw_unit")
    with team.as_(REVIEWER) as store:
        store.start_review(team.unit("A1").id)
    window.studio.refresh()
    assert not window.shows("withdraw_unit")


def test_what_was_submitted_in_one_project_is_not_looked_for_in_the_next(
    window, team, ground, tmp_path
):
    window.open_as(COLLECTOR)
    window.click("claim_next")
    window.click("nothing_here")
    other = make_team_project(tmp_path / "other.gpkg", ground)
    assert window.studio.open_project(str(other))
    assert not window.shows("withdraw_unit")
    assert window.told() == ""
    window.click("claim_next")
    assert window.text("unit_current").startswith("A1 · in progress")


def test_a_unit_that_is_held_is_shown_again_when_the_project_is_opened_again(window, team):
    window.open_as(COLLECTOR)
    window.click("claim_next")
    window.studio.close_project()
    assert labelling(window).unit is None
    window.open_as(COLLECTOR)
    assert window.text("unit_current").startswith("A1 · in progress")
    assert window.studio.layers.highlighted == team.unit("A1").id


def test_a_unit_whose_lease_ran_out_is_taken_over_by_a_click(window, team):
    def yesterday():
        return utc_now() - timedelta(days=1)

    with open_project(str(team.path), COLLECTOR, yesterday) as store:
        store.claim(team.unit("A1").id)
    window.open_as(OWNER)
    labelling(window).work_on_place(place_in(team.unit("A1")))
    assert team.unit("A1").holder == OWNER


def test_somebody_who_holds_two_units_goes_from_one_to_the_other(window, team):
    window.open_as(COLLECTOR)
    for name in ("A1", "B2"):
        labelling(window).claim(team.unit(name).id)
    assert window.text("unit_current").startswith("B2 ")
    labelling(window).work_on_place(place_in(team.unit("A1")))
    assert window.text("unit_current").startswith("A1 ")
    assert window.seen().contains(ground_of(team.unit("A1")))
    assert window.studio.layers.highlighted == team.unit("A1").id


def test_a_viewer_is_offered_nothing_to_do(window, team):
    window.open_as(VIEWER)
    for name in ("claim_next", "claim_on_map", "review_next_unit", "submit_unit"):
        assert not window.shows(name)
    assert "may look at this project" in window.text("unit_current")


# -- drawing ------------------------------------------------------------------------------------


def test_keys_choose_the_class_that_is_drawn(window, team):
    window.open_as(COLLECTOR)
    window.click("claim_next")
    assert palette(window).current == "building"
    window.press(Qt.Key.Key_2)
    assert palette(window).current == "road"
    draw_in(window, "A1")
    window.press(Qt.Key.Key_1)
    draw_in(window, "A1", 0.6, 0.6)
    window.find(QToolButton, "tool_save").click()
    process_events()
    assert [sample.class_name for sample in team.samples("A1")] == ["road", "building"]


def test_a_key_gives_selected_samples_another_class(window, team):
    drawn = team.draw("A1")
    window.open_as(COLLECTOR)
    window.click("claim_next")
    select_on_map(window.studio.layers.samples, {drawn})
    window.press(Qt.Key.Key_2)
    window.find(QToolButton, "tool_save").click()
    process_events()
    (sample,) = team.samples("A1")
    assert sample.class_name == "road"


def test_numbers_that_are_typed_into_a_field_choose_no_class(window, team):
    window.open_as(COLLECTOR)
    window.go_to(UNITS)
    field = window.find(QLineEdit, "units_filter")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_2)
    assert field.text() == "2"
    assert palette(window).current == "building"


def test_a_sample_that_is_gone_does_not_keep_others_from_being_saved(window, team):
    drawn = team.draw("A1")
    window.open_as(COLLECTOR)
    window.click("claim_next")
    layer = window.studio.layers.samples
    select_on_map(layer, {drawn})
    with team.as_(COLLECTOR) as store:
        store.delete_samples([drawn])
    window.press(Qt.Key.Key_2)
    draw_in(window, "A1")
    window.find(QToolButton, "tool_save").click()
    process_events()
    assert [sample.class_name for sample in team.samples("A1")] == ["road"]
    assert window.told() == ""


def test_what_lies_outside_the_unit_is_refused(window, team):
    window.open_as(COLLECTOR)
    window.click("claim_next")
    draw_in(window, "B2")
    assert "outside the work unit “A1”" in window.told()
    assert not window.studio.layers.has_unsaved_edits()


def test_what_reaches_too_far_out_of_the_unit_is_refused_with_both_numbers(window, team):
    window.open_as(COLLECTOR)
    window.click("claim_next")
    unit = team.unit("A1")
    most = DRAWING_MARGIN * max(ground_of(unit).width(), ground_of(unit).height())
    for beyond, said in ((0.9, ""), (1.1, f"{most:.0f} meters is the most")):
        east = place_in(unit, 1, 0.3).x() + beyond * most
        corners = [place_in(unit, *at) for at in ((0.1, 0.1), (0.3, 0.9), (0.1, 0.9))]
        corners.insert(1, QgsPointXY(east, place_in(unit, 0, 0.12).y()))
        shape = QgsGeometry.fromPolygonXY([corners])
        panel(window).tools.drawn.emit(shape, "polygon")
        process_events()
        assert said in window.told()
    assert len(features(window.studio.layers.samples)) == 1
    window.click("submit_unit")
    assert in_state(team, "A1", UnitState.SUBMITTED)


def test_an_outline_that_crosses_itself_is_drawn_and_told(window, team):
    window.open_as(COLLECTOR)
    window.click("claim_next")
    unit = team.unit("A1")
    corners = [place_in(unit, *at) for at in ((0.2, 0.2), (0.4, 0.4), (0.4, 0.2), (0.2, 0.4))]
    panel(window).tools.drawn.emit(QgsGeometry.fromPolygonXY([corners]), "polygon")
    assert "crosses itself" in window.told()
    assert len(features(window.studio.layers.samples)) == 1


def test_tools_are_put_away_with_the_project(window, team):
    window.open_as(COLLECTOR)
    window.click("claim_next")
    window.find(QToolButton, "tool_polygon").click()
    tool = window.canvas.mapTool()
    assert tool is panel(window).tools.tool("polygon")
    assert window.find(QToolButton, "tool_polygon").isChecked()
    window.studio.close_project()
    assert window.canvas.mapTool() is not tool
    assert not window.find(QToolButton, "tool_polygon").isChecked()


def test_qgis_tools_need_a_layer_that_is_edited(window, team):
    window.open_as(COLLECTOR)
    layers = window.studio.layers
    window.studio.iface.setActiveLayer(layers.points)
    assert not layers.points.isEditable()
    window.find(QToolButton, "tool_split").click()
    assert layers.points.isEditable()
    window.studio.iface.setActiveLayer(layers.imagery)
    window.find(QToolButton, "tool_vertex").click()
    assert window.studio.iface.activeLayer() is layers.samples
    assert layers.samples.isEditable()


def test_a_tool_that_cannot_be_used_says_what_it_needs(window, team):
    window.open_as(COLLECTOR)
    window.find(QToolButton, "tool_merge").click()  # this window has no such action of QGIS's
    assert "Select two samples or more" in window.told()


def test_without_a_project_only_the_export_is_offered(window, team):
    tabs = window.find(type(window.page._tabs), "samples_tabs")
    assert [tabs.isTabEnabled(number) for number in range(tabs.count())] == [
        False, False, False, True,
    ]  # fmt: skip
    assert window.shows("samples_without_project")
    window.open_as(COLLECTOR)
    assert tabs.currentIndex() == 0
    window.go_to(SAMPLES)
    assert not window.shows("samples_without_project")


def test_the_map_in_another_coordinate_system_shows_the_unit(window, team):
    window.open_as(COLLECTOR)
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    window.click("claim_next")
    seen = window.seen()
    assert QgsRectangle(32, 0, 33, 1).contains(seen)
    assert seen.width() < 0.01
