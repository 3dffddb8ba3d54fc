"""The tab “Samples”: in step with the map, deleted and brought back, checked, suggested."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QDoubleSpinBox,
    QListWidget,
    QTableView,
    QToolButton,
    QWidget,
)

from dl_studio_plugin.dialogs.samples_panel import ALL, DELETED, SUGGESTED, UNIT, SamplesPanel
from dl_studio_plugin.dialogs.samples_table import PAGE
from dl_studio_plugin.project.model import NewSample, SampleSource, SampleState
from tests.dialogs.labelling_team import (
    COLLECTOR,
    OWNER,
    REVIEWER,
    SAMPLES,
    Team,
    Window,
    answering,
    bow_tie,
    features_of,
    ground_of,
    make_team_project,
    place_in,
    select_on_map,
    selected_ids,
    small_square,
)
from tests.dialogs.labelling_team import UNIT as LABEL
from tests.dialogs.waiting import process_events, shot, wait_for
from tests.layers.project_on_the_map import add

TABLE = "samples_table"
CLASS, STATE, SOURCE, SIZE, AUTHOR = range(5)


@pytest.fixture
def team(plugin, ground, tmp_path) -> Team:
    return Team(make_team_project(tmp_path / "project.gpkg", ground))


@pytest.fixture
def window(studio, team):
    made = Window(studio, team)
    yield made
    wait_for(lambda: not QgsApplication.taskManager().activeTasks())
    made.close()


def panel(window: Window) -> SamplesPanel:
    return window.find(SamplesPanel, "samples_panel")


def show(window: Window, member: str, which: str = UNIT, claim: str = "") -> None:
    """Open the tab as a member; ``claim`` is the unit that they hold."""
    window.open_as(member)
    if claim:
        window.page._labelling.work_on(window.team.unit(claim))
    window.go_to(SAMPLES)
    window.choose("samples_which", which)


def ids(window: Window) -> list[str]:
    model = panel(window).model
    return [model.sample_at(row).id for row in range(model.rowCount())]


def select(window: Window, *wanted: str) -> None:
    window.select_rows(TABLE, *(ids(window).index(one) for one in wanted))


def selected(window: Window) -> set[str]:
    return {ids(window)[row] for row in window.selected_rows(TABLE)}


def move(window: Window, sample_id: str) -> None:
    """Move a sample in the layer, without saving."""
    layer = window.studio.layers.samples
    layer.startEditing()
    (feature,) = features_of(layer, {sample_id})
    shape = QgsGeometry(feature.geometry())
    shape.translate(0.1, 0.1)
    assert layer.changeGeometry(feature.id(), shape)


# -- the table ----------------------------------------------------------------------------------


def test_the_samples_of_the_unit_are_listed_with_state_source_and_size(window, team):
    team.draw("A1")
    team.draw("A1", 0.6, 0.6, score=0.75)
    team.draw("B1")
    show(window, COLLECTOR, claim="A1")
    assert window.column(TABLE, CLASS) == ["building", "building"]
    assert window.column(TABLE, STATE) == ["draft", "suggested (0.75)"]
    assert window.column(TABLE, SOURCE) == ["import", "model"]
    assert window.column(TABLE, AUTHOR) == [COLLECTOR, COLLECTOR]
    side = ground_of(team.unit("A1")).width() / 10  # the equator is near: metres are metres
    number, unit = window.column(TABLE, SIZE)[0].split(" ")
    assert (float(number), unit) == (pytest.approx(side**2, rel=0.02), "m²")
    shot(window.window, "samples_table")


@pytest.mark.parametrize(
    ("which", "found"),
    [(UNIT, ["draft"]), (SUGGESTED, ["suggested (0.50)"]), (DELETED, ["draft"])],
)
def test_kinds_of_samples_are_listed(window, team, which, found):
    team.draw("A1")
    team.draw("B1", score=0.5)
    gone = team.draw("B1")
    with team.as_(OWNER) as store:
        store.delete_samples([gone])
    show(window, COLLECTOR, which, claim="A1")
    assert window.column(TABLE, STATE) == found


def test_without_a_unit_there_are_no_samples_of_it(window, team):
    team.draw("A1")
    show(window, COLLECTOR)
    assert ids(window) == []
    window.choose("samples_which", ALL)
    assert len(ids(window)) == 1


def test_many_samples_are_read_as_somebody_scrolls(window, team):
    shape = small_square(team.unit("A1"), 0.2, 0.2)
    with team.as_(COLLECTOR) as store:
        store.add_samples(NewSample("building", shape) for _ in range(PAGE + 20))
    show(window, COLLECTOR, ALL)
    model = panel(window).model
    assert (model.rowCount(), model.is_complete) == (PAGE, False)
    view = window.find(QTableView, TABLE)
    view.scrollToBottom()
    wait_for(lambda: model.is_complete)
    assert model.rowCount() == PAGE + 20
    assert window.studio.open_project(str(team.path))  # nothing is read of what is closed
    process_events()


# -- in step with the map -----------------------------------------------------------------------


def test_what_is_selected_in_the_table_is_selected_on_the_map(window, team):
    one, two = team.draw("A1"), team.draw("A1", 0.6, 0.6)
    show(window, COLLECTOR, claim="A1")
    select(window, two)
    assert selected_ids(window.studio.layers.samples) == {two}
    select(window, one, two)
    assert selected_ids(window.studio.layers.samples) == {one, two}
    select(window)
    assert selected_ids(window.studio.layers.samples) == set()


def test_points_are_selected_too(window, team):
    place = QgsGeometry.fromPointXY(place_in(team.unit("A1")))
    point = team.draw("A1", wkb=bytes(place.asWkb()))
    show(window, COLLECTOR, claim="A1")
    assert window.column(TABLE, SIZE) == [""]
    select(window, point)
    assert selected_ids(window.studio.layers.points) == {point}
    before = window.seen()
    window.find(QTableView, TABLE).doubleClicked.emit(panel(window).model.index(0, 0))
    assert window.seen().width() < before.width()
    assert window.seen().contains(place_in(team.unit("A1")))


def test_what_is_selected_on_the_map_is_selected_in_the_table(window, team):
    one, two = team.draw("A1"), team.draw("A1", 0.6, 0.6)
    show(window, COLLECTOR, claim="A1")
    select_on_map(window.studio.layers.samples, {two})
    assert selected(window) == {two}
    window.go_to(LABEL)
    select_on_map(window.studio.layers.samples, {one})  # while the tab is not seen
    window.go_to(SAMPLES)
    assert selected(window) == {one}


def test_what_is_selected_stays_selected_while_the_project_changes(window, team):
    one = team.draw("A1")
    show(window, COLLECTOR, claim="A1")
    select(window, one)
    team.draw("A1", 0.6, 0.6)
    window.studio.refresh()
    assert selected(window) == {one}
    assert len(ids(window)) == 2


def test_a_double_click_shows_a_sample_on_the_map(window, team):
    team.draw("A1", 0.1, 0.1)
    show(window, COLLECTOR, claim="A1")
    window.see_all()
    window.find(QTableView, TABLE).doubleClicked.emit(panel(window).model.index(0, 0))
    unit = team.unit("A1")
    assert window.seen().contains(QgsRectangle(place_in(unit, 0.1, 0.1), place_in(unit, 0.2, 0.2)))
    assert not window.seen().contains(place_in(team.unit("B2")))


def test_a_class_key_changes_what_was_selected_in_the_table(window, team):
    one = team.draw("A1")
    show(window, COLLECTOR, claim="A1")
    select(window, one)
    window.go_to(LABEL)
    window.window.activateWindow()
    wait_for(window.window.isActiveWindow)
    QTest.keyClick(window.window, Qt.Key.Key_2)
    window.find(QToolButton, "tool_save").click()
    wait_for(lambda: team.samples("A1")[0].class_name == "road")
    window.go_to(SAMPLES)
    assert window.column(TABLE, CLASS) == ["road"]


# -- deleting, bringing back, rejecting ---------------------------------------------------------


def test_samples_are_deleted_and_brought_back(window, team):
    one, two = team.draw("A1"), team.draw("A1", 0.6, 0.6)
    show(window, COLLECTOR, claim="A1")
    select(window, one)
    window.click("samples_delete")
    assert ids(window) == [two]
    window.choose("samples_which", DELETED)
    assert ids(window) == [one]
    assert not window.shows("samples_delete")
    assert not window.shows("suggestions_box")
    select(window, one)
    window.click("samples_restore")
    assert ids(window) == []
    assert {sample.id for sample in team.samples("A1")} == {one, two}


def test_nothing_is_done_while_nothing_is_selected(window, team):
    team.draw("A1")
    show(window, COLLECTOR, claim="A1")
    window.click("samples_delete")
    assert window.told() == "Select samples in the table first."
    assert len(team.samples("A1")) == 1


def test_an_edit_of_a_sample_that_is_deleted_does_not_block_later_saves(window, team):
    one = team.draw("A1")
    show(window, COLLECTOR, claim="A1")
    move(window, one)
    select(window, one)
    window.click("samples_delete")
    layer = window.studio.layers.samples
    unit = team.unit("A1")
    add(layer, QgsGeometry.fromRect(QgsRectangle(place_in(unit, 0.5, 0.5), place_in(unit))))
    add(
        layer,
        QgsGeometry.fromRect(QgsRectangle(place_in(unit, 0.6, 0.6), place_in(unit, 0.7, 0.7))),
    )
    assert window.studio.layers.save()
    assert window.told() == ""


def test_samples_of_others_are_not_deleted_by_a_collector(window, team):
    one = team.draw("A1", member=OWNER)
    show(window, COLLECTOR, ALL)
    select(window, one)
    window.click("samples_delete")
    assert "may not edit the samples of others" in window.told()
    assert len(team.samples("A1")) == 1


def test_samples_are_rejected_in_a_review_with_a_reason(window, team):
    team.submit("A1")
    show(window, REVIEWER, claim="A1")
    select(window, *ids(window))
    with answering("That is a <shadow>."):
        window.click("samples_reject")
    assert window.column(TABLE, STATE) == ["rejected"]
    tip = panel(window).model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "<p>That is a &lt;shadow&gt;.</p>"
    (sample,) = team.samples("A1")
    assert (sample.state, sample.reason) == (SampleState.REJECTED, "That is a <shadow>.")


def test_samples_are_only_rejected_in_a_review(window, team):
    team.draw("A1")
    show(window, REVIEWER, claim="A1")
    assert ids(window)
    assert not window.shows("samples_reject")


# -- checking -----------------------------------------------------------------------------------


def problems(window: Window) -> list[str]:
    found = window.find(QListWidget, "check_problems")
    return [found.item(row).text() for row in range(found.count())]


def draw_outside(window: Window, name: str) -> None:
    """Two samples that the unit cannot be submitted with: one crosses itself, one is not in it."""
    team, layer = window.team, window.studio.layers.samples
    crossed = QgsGeometry()
    crossed.fromWkb(bow_tie(team.unit(name)))
    add(layer, crossed, **{"class": "building"})
    wild = QgsGeometry()
    wild.fromWkb(small_square(team.unit(name), 0.6, 0.6))
    add(layer, wild, **{"class": "shed"})


def test_what_is_wrong_with_my_unit_is_listed_and_gone_to(window, team):
    team.draw("A1", 0.8, 0.8)
    show(window, COLLECTOR, claim="A1")
    draw_outside(window, "A1")  # and not saved
    window.click("check_unit")
    assert problems(window) == [
        "building: its outline crosses itself; move its corners, or delete it",
        "shed: it has no class of the schema; give it one",
    ]
    assert window.text("check_said") == "Problems: 2"
    shot(window.window, "samples_check")
    before = window.seen()
    found = window.find(QListWidget, "check_problems")
    found.itemActivated.emit(found.item(0))
    assert window.seen().width() < before.width()
    assert window.seen().contains(place_in(team.unit("A1"), 0.3, 0.3))


def test_a_unit_without_faults_is_said_to_have_none(window, team):
    team.draw("A1")
    show(window, COLLECTOR, claim="A1")
    window.click("check_unit")
    assert window.text("check_said") == "Nothing is wrong."
    assert not window.shows("check_problems")


def test_without_a_unit_there_is_none_to_check(window, team):
    show(window, COLLECTOR)
    window.click("check_unit")
    assert "Claim one first" in window.text("check_said")


def test_the_whole_project_is_checked_in_the_background(window, team):
    team.draw("A1")
    show(window, COLLECTOR, claim="B2")
    draw_outside(window, "B2")
    window.click("check_project")
    wait_for(lambda: window.text("check_said") == "Problems: 2")
    assert len(problems(window)) == 2
    for _ in range(2):  # the second check takes the place of the first
        window.click("check_project")
    wait_for(lambda: not QgsApplication.taskManager().activeTasks())
    wait_for(lambda: problems(window))
    process_events()
    assert len(problems(window)) == 2


def test_a_check_that_is_stopped_shows_nothing(window, team):
    show(window, COLLECTOR, claim="B2")
    draw_outside(window, "B2")
    panel(window)._check._check_project()  # without living on, so that it has not ended yet
    assert window.text("check_said") == "Checking the samples…"
    for task in QgsApplication.taskManager().tasks():
        task.cancel()
    wait_for(lambda: not window.shows("check_said"))
    assert problems(window) == []


def test_what_was_found_goes_with_its_project(window, team, ground, tmp_path):
    show(window, COLLECTOR, claim="A1")
    draw_outside(window, "A1")
    window.click("check_unit")
    other = make_team_project(tmp_path / "other.gpkg", ground)
    assert window.studio.open_project(str(other))
    assert problems(window) == []
    assert not window.shows("check_said")


# -- suggestions --------------------------------------------------------------------------------


def states(team: Team, name: str = "") -> list[str]:
    return [sample.state.value for sample in team.samples(name)]


def propose(window: Window, package: Path, threshold: float) -> None:
    """Let a model propose samples of which it is sure by ``threshold`` at least."""
    panel(window)._suggestions._model.set_path(str(package))
    window.find(QWidget, "propose_box").setCollapsed(False)
    window.find(QDoubleSpinBox, "propose_threshold").setValue(threshold)
    window.click("propose_samples")
    wait_for(lambda: not window.studio.running(), 120)


def test_a_model_proposes_samples(window, team, model_package):
    show(window, OWNER, SUGGESTED)
    propose(window, model_package, threshold=0.0)
    wait_for(lambda: ids(window))
    assert set(states(team)) == {"suggested"}
    assert f"proposed {len(team.samples())} samples" in window.told()
    assert len(ids(window)) == len(team.samples())
    shot(window.window, "samples_suggested")


def test_a_model_that_is_sure_of_nothing_is_said_to_be(window, team, model_package):
    show(window, OWNER, SUGGESTED)
    propose(window, model_package, threshold=1.0)
    assert team.samples() == []
    assert "found nothing" in window.told()
    assert "least score" in window.told()


def test_the_newest_model_of_the_project_is_offered_and_goes_with_it(
    window, team, model_package, ground, tmp_path
):
    from dl_studio_plugin.project.model import Run

    with team.as_(OWNER) as store:
        results = {"OUTPUT": str(model_package)}
        store.record_run(Run("trainmodel", "2026-01-01T00:00:00.000Z", results=results))
    show(window, OWNER, SUGGESTED)
    assert panel(window)._suggestions._model.path == str(model_package)
    assert window.studio.open_project(str(make_team_project(tmp_path / "other.gpkg", ground)))
    assert panel(window)._suggestions._model.path == ""


def test_suggestions_are_confirmed_and_rejected(window, team):
    good, bad = (team.draw("A1", up=up, score=0.6) for up in (0.2, 0.6))
    show(window, COLLECTOR, SUGGESTED, claim="A1")
    select(window, good)
    window.click("samples_confirm")
    assert ids(window) == [bad]
    select(window, bad)
    window.click("samples_dismiss")
    assert ids(window) == []
    (sample,) = team.samples("A1")
    assert (sample.state, sample.source) == (SampleState.DRAFT, SampleSource.MODEL_CONFIRMED)
    assert [gone.id for gone in team.samples("A1", deleted=True)] == [bad]


def test_only_suggestions_are_rejected_as_such(window, team):
    drawn, suggested = team.draw("A1"), team.draw("A1", 0.6, 0.6, score=0.6)
    show(window, COLLECTOR, claim="A1")
    select(window, drawn, suggested)
    window.click("samples_dismiss")
    assert [sample.id for sample in team.samples("A1")] == [drawn]
    select(window, drawn)
    for name in ("samples_confirm", "samples_dismiss"):
        window.hear_nothing()
        window.click(name)
        assert window.told() == "Select suggestions in the table first."
    assert [sample.id for sample in team.samples("A1")] == [drawn]


def test_suggestions_above_a_score_are_confirmed_where_the_unit_is_open(window, team):
    for name, score in (("A1", 0.95), ("A1", 0.85), ("B1", 0.99), ("B2", 0.97)):
        team.draw(name, up=0.1 + score / 2, score=score, member=OWNER)
    with team.as_(OWNER) as store:
        store.exclude([team.unit("B2").id], "cloud")
    with team.as_(COLLECTOR) as store:
        store.claim(team.unit("B1").id)
    show(window, OWNER, SUGGESTED)
    window.click("samples_confirm_above")
    wait_for(lambda: "draft" in states(team, "A1"))
    wait_for(lambda: "1 suggestions are confirmed" in window.told())
    assert sorted(states(team, "A1")) == ["draft", "suggested"]
    assert states(team, "B1") == ["suggested"]  # somebody else works there
    assert states(team, "B2") == ["suggested"]
    window.click("samples_confirm_above")
    wait_for(lambda: "No suggestion has such a score" in window.told())


def test_a_collector_confirms_all_that_are_sure_in_the_unit_that_they_hold(window, team):
    for name in ("A1", "B1"):
        team.draw(name, score=0.95, member=OWNER)
    show(window, COLLECTOR, SUGGESTED, claim="A1")
    window.find(QDoubleSpinBox, "samples_least_score").setValue(0.5)
    window.click("samples_confirm_above")
    wait_for(lambda: "1 suggestions are confirmed" in window.told())
    assert states(team, "A1") == ["draft"]
    assert states(team, "B1") == ["suggested"]
