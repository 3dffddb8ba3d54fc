"""The history of a unit or a sample in words, the way back from one's own last action, the link."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QPushButton, QTableWidget

from dl_studio_plugin.dialogs.history_dialog import HistoryDialog
from dl_studio_plugin.dialogs.history_words import details_of, title_of
from dl_studio_plugin.dialogs.label_panel import LabelPanel
from dl_studio_plugin.project.model import Change, Comment, Event, UnitState
from tests.dialogs.labelling_team import (
    COLLECTOR,
    OWNER,
    REVIEWER,
    SAMPLES,
    VIEWER,
    Team,
    Window,
    features,
    in_state,
    make_team_project,
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


def draw_in(window: Window, name: str = "A1", across: float = 0.3) -> None:
    shape = QgsGeometry()
    shape.fromWkb(small_square(window.team.unit(name), across, 0.3))
    window.find(LabelPanel, "label_panel").tools.drawn.emit(shape, "box")
    process_events()


def history(window: Window, button: str) -> tuple[HistoryDialog, list[tuple[str, ...]]]:
    window.click(button)
    (dialog,) = window.page.findChildren(QDialog, "history_dialog")
    table = dialog.findChild(QTableWidget, "history_table")
    rows = [
        tuple(table.item(row, column).text() for column in range(1, 4))
        for row in range(table.rowCount())
    ]
    return dialog, rows


def undo_title(window: Window) -> str:
    button = window.find(QPushButton, "undo_own")
    return button.text() if button.isVisible() else ""


# -- words --------------------------------------------------------------------------------------


def test_the_history_of_a_unit_is_told_newest_first(window, team):
    team.return_("A1", "One <b>house</b> is missing.")
    window.open_as(COLLECTOR)
    window.click("claim_next")
    dialog, rows = history(window, "unit_history")
    assert dialog.windowTitle() == "History of A1"
    assert [row[:2] for row in rows] == [
        ("Ben", "work unit claimed"), ("Cleo", "work units returned"), ("Cleo", "review started"),
        ("Ben", "work unit submitted"), ("Ben", "samples added"), ("Ben", "work unit claimed"),
        ("Ada", "work units added"),
    ]  # fmt: skip
    assert rows[0][2] == "state: returned → in progress · held by: – → Ben"
    assert "reason: – → One <b>house</b> is missing." in rows[1][2]
    assert "times returned: 0 → 1" in rows[1][2]
    assert rows[3][2].endswith("samples: 1")
    shot(dialog, "history_of_a_unit")
    dialog.close()


def test_the_history_of_a_sample_is_told_from_the_table_of_samples(window, team):
    drawn = team.draw("A1")
    with team.as_(COLLECTOR) as store:
        store.edit_sample(drawn, 1, "road")
        store.edit_sample(drawn, 2, wkb=small_square(team.unit("A1"), 0.5, 0.5))
        store.add_comment(Comment("", team.unit("A1").id, "A shed?", sample=drawn))
    window.open_as(COLLECTOR)
    window.click("claim_next")
    window.go_to(SAMPLES)
    window.click("samples_history")
    assert "Select samples" in window.told()
    window.select_rows("samples_table", 0)
    dialog, rows = history(window, "samples_history")
    assert dialog.windowTitle() == "History of road"
    assert rows == [
        ("Ben", "comment made", "“A shed?”"), ("Ben", "sample changed", "outline changed"),
        ("Ben", "sample changed", "class: building → road"), ("Ben", "samples added", ""),
    ]  # fmt: skip
    dialog.close()


def change(what: str, old=None, new=None, told=None, undone_by=0, samples=0) -> Change:
    event = Event(1, "2026-01-31T12:00:00.000Z", "kim", what, new=told or {}, undone_by=undone_by)
    return Change(event, old or {}, new or {}, samples)


@pytest.mark.parametrize(
    ("given", "title", "details"),
    [
        (change("undo", {"exists": False}, {"exists": True}, {"what": "delete_samples"}),
         "change taken back: samples deleted", "brought back"),
        (change("delete_samples", {"exists": True}, {"exists": False}, undone_by=9),
         "samples deleted (taken back)", "deleted"),
        (change("edit_sample", {"state": "accepted", "source": "imported"},
                {"state": "submitted", "source": "review_fix"}),
         "sample changed", "state: accepted → submitted · drawn by: import → review"),
        (change("add_units", {"exists": False}, {"exists": True}), "work units added", ""),
        (change("assign", {"assignee": "", "subset": ""}, {"assignee": "kim", "subset": "test"}),
         "work units assigned", "assigned to: – → kim · subset: – → Test"),
        (change("submit", {"nothing_here": False}, {"nothing_here": True}),
         "work unit submitted", "nothing here: no → yes"),
        (change("resolve_comment", told={"resolved": False}), "comment opened again", ""),
        (change("comment", told={"text": "Yes.", "reply_to": "x"}),
         "reply to a comment", "“Yes.”"),
        (change("something_new", {"strange": 1}, {"strange": 2}),
         "something new", "strange: 1 → 2"),
    ],
)  # fmt: skip
def test_changes_are_told_in_words(plugin, given, title, details):
    assert (title_of(given), details_of(given)) == (title, details)


# -- the way back -------------------------------------------------------------------------------


def test_what_was_drawn_and_not_saved_is_taken_back_first(window, team):
    window.open_as(COLLECTOR)
    assert undo_title(window) == ""
    window.click("claim_next")
    assert undo_title(window) == "Undo: work unit claimed"
    draw_in(window)
    assert undo_title(window) == "Undo: Draw a sample"
    window.click("undo_own")
    assert features(window.studio.layers.samples) == []
    assert in_state(team, "A1", UnitState.IN_PROGRESS)
    window.click("undo_own")
    assert in_state(team, "A1", UnitState.READY)
    assert undo_title(window) == ""
    assert window.told() == ""


def test_what_was_saved_is_taken_back_by_its_name(window, team):
    window.open_as(COLLECTOR)
    window.click("claim_next")
    draw_in(window)
    window.studio.layers.save()
    process_events()
    assert undo_title(window) == "Undo: samples drawn or changed"
    assert (
        "Take back what you did last: samples drawn or changed ("
        in window.find(QPushButton, "undo_own").toolTip()
    )
    window.click("undo_own")
    assert team.samples("A1") == []
    assert undo_title(window) == "Undo: work unit claimed"


def test_a_submission_is_withdrawn_and_a_decision_taken_back(window, team):
    window.open_as(COLLECTOR)
    window.click("claim_next")
    draw_in(window)
    window.click("submit_unit")
    assert undo_title(window) == "Undo: work unit submitted"
    window.click("undo_own")
    assert window.text("unit_current") == "A1 · in progress"
    window.click("submit_unit")
    window.open_as(REVIEWER)
    window.click("review_next_unit")
    window.click("accept_unit")
    window.click("undo_own")
    assert window.text("unit_current") == "A1 · in review"
    window.click("undo_own")
    assert in_state(team, "A1", UnitState.SUBMITTED)


def test_what_somebody_changed_since_stays_and_says_so(window, team):
    window.open_as(COLLECTOR)
    window.click("claim_next")
    draw_in(window)
    window.studio.layers.save()
    process_events()
    (sample,) = team.samples("A1")
    with team.as_(OWNER) as store:
        store.edit_sample(sample.id, sample.version, "road")
    window.click("undo_own")
    assert "changed again since" in window.told()
    assert len(team.samples("A1")) == 1


def test_the_layer_that_was_edited_last_is_undone(window, team):
    window.open_as(COLLECTOR)
    window.click("claim_next")
    draw_in(window)
    from tests.dialogs.labelling_team import place_in

    point = QgsGeometry.fromPointXY(place_in(team.unit("A1")))
    window.find(LabelPanel, "label_panel").tools.drawn.emit(point, "point")
    process_events()
    window.click("undo_own")
    assert features(window.studio.layers.points) == []
    assert len(features(window.studio.layers.samples)) == 1
    window.click("undo_own")
    assert features(window.studio.layers.samples) == []


def test_a_viewer_has_nothing_to_take_back(window, team):
    window.open_as(VIEWER)
    assert undo_title(window) == ""
    assert not window.shows("unit_history")


# -- instructions -------------------------------------------------------------------------------


class Browser:
    """Takes the links that Qt would open in a browser."""

    def __init__(self) -> None:
        self.opened: list[str] = []

    def take(self, url) -> None:
        self.opened.append(url.toString())


def with_instructions(ground, folder, link: str) -> Team:
    import sqlite3
    from contextlib import closing

    path = make_team_project(folder / "told.gpkg", ground)
    with closing(sqlite3.connect(path)) as file:
        file.execute("UPDATE dl_studio_project SET instructions = ?", (link,))
        file.commit()
    return Team(path)


@pytest.mark.parametrize(
    ("link", "opens"),
    [
        ("https://example.org/how?a=1&b=2", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("<script>alert(1)</script>", False),
    ],
)
def test_the_instructions_are_opened_by_a_click_if_they_are_a_web_address(
    window, ground, tmp_path, link, opens
):
    window.team = with_instructions(ground, tmp_path, link)
    browser = Browser()
    for scheme in ("https", "file", "javascript"):
        QDesktopServices.setUrlHandler(scheme, browser.take)
    try:
        window.open_as(COLLECTOR)
        window.click("instructions")
    finally:
        for scheme in ("https", "file", "javascript"):
            QDesktopServices.unsetUrlHandler(scheme)
    assert browser.opened == ([link] if opens else [])
    assert ("no web address" in window.told()) is not opens


def test_without_instructions_there_is_no_link(window, team):
    window.open_as(COLLECTOR)
    assert not window.shows("instructions")
