"""Comments at places of the map: placed by clicks, answered, ticked off, in step with the map."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QListWidget

from dl_studio_plugin.dialogs.comments_box import CommentsBox
from dl_studio_plugin.project.model import Comment, CommentCategory, UnitState
from tests.dialogs.labelling_team import (
    COLLECTOR,
    OWNER,
    REVIEWER,
    Team,
    Window,
    in_state,
    make_team_project,
    place_in,
    selected_ids,
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


def begin_review(window: Window, name: str = "A1") -> None:
    window.team.submit(name)
    window.open_as(REVIEWER)
    window.click("review_next_unit")


def write(window: Window, text: str, category: str = "") -> None:
    """Type a comment as somebody does, after a click or without one."""
    field = window.find(QLineEdit, "comment_text")
    if category:
        box = window.find(QComboBox, "comment_category")
        box.setCurrentIndex(box.findText(category))
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    process_events()


def click_unit(window: Window, across: float, up: float) -> None:
    window.click_map(place_in(window.team.unit("A1"), across, up))


def shown(window: Window) -> list[str]:
    found = window.find(QListWidget, "unit_comments")
    return [found.item(row).text() for row in range(found.count())]


def said(team: Team, name: str = "A1") -> list[Comment]:
    with team.as_(OWNER) as store:
        return store.comments(team.unit(name).id)


def at(team: Team, across: float, up: float, name: str = "A1") -> bytes:
    return bytes(QgsGeometry.fromPointXY(place_in(team.unit(name), across, up)).asWkb())


# -- placing ------------------------------------------------------------------------------------


def test_several_comments_are_placed_by_clicks_and_the_unit_is_returned(window, team):
    begin_review(window)
    window.click("comment_add")
    click_unit(window, 0.8, 0.8)
    assert window.text("comment_place") == "About the place with the mark:"
    write(window, "A roof", "missed")
    click_unit(window, 0.35, 0.35)
    assert window.text("comment_place") == "About the sample at the place with the mark:"
    write(window, "Follow the wall", "bad outline")
    assert shown(window) == ["missed: A roof (Cleo)", "bad outline: Follow the wall (Cleo)"]
    shot(window.window, "comments")
    roof, wall = said(team)
    (sample,) = team.samples("A1")
    assert (roof.category, roof.sample) == (CommentCategory.MISSED, "")
    assert (wall.category, wall.sample) == (CommentCategory.BAD_OUTLINE, sample.id)
    place = QgsGeometry()
    place.fromWkb(roof.wkb)
    near = place_in(team.unit("A1"), 0.01, 0).x() - place_in(team.unit("A1"), 0, 0).x()
    assert place.asPoint().distance(place_in(team.unit("A1"), 0.8, 0.8)) < near
    window.click("return_unit")
    assert in_state(team, "A1", UnitState.RETURNED)
    assert not window.shows("comments_box")
    tool = window.find(CommentsBox, "comments_box")._tool
    assert window.canvas.mapTool() is not tool


def test_a_comment_without_a_place_is_about_the_unit(window, team):
    begin_review(window)
    window.press(Qt.Key.Key_C, with_shift=True)
    assert "about the whole unit" in window.text("comment_place")
    write(window, "All outlines are too wide")
    (comment,) = said(team)
    assert (comment.wkb, comment.category) == (b"", CommentCategory.MISSED)


def test_the_category_is_chosen_without_leaving_the_text(window, team):
    begin_review(window)
    window.click("comment_add")
    field = window.find(QLineEdit, "comment_text")
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(field, key)
    write(window, "Not a road")
    assert said(team)[0].category is CommentCategory.WRONG_CLASS


def test_nothing_is_said_without_words(window, team):
    begin_review(window)
    window.click("comment_add")
    click_unit(window, 0.8, 0.8)
    write(window, "   ")
    window.click("comment_write")
    assert said(team) == []


@pytest.mark.parametrize("way", ["escape in the text", "escape on the map", "right button"])
def test_a_comment_is_given_up(window, team, way):
    begin_review(window)
    window.click("comment_add")
    click_unit(window, 0.8, 0.8)
    if way == "right button":
        place = window.pixel(place_in(team.unit("A1")))
        QTest.mouseClick(window.canvas.viewport(), Qt.MouseButton.RightButton, pos=place)
    else:
        field = window.find(QLineEdit, "comment_text")
        QTest.keyClick(field if "text" in way else window.canvas, Qt.Key.Key_Escape)
    process_events()
    assert not window.shows("comment_form")
    click_unit(window, 0.5, 0.5)
    assert not window.shows("comment_form")
    assert said(team) == []


def test_a_click_on_a_comment_chooses_it(window, team):
    begin_review(window)
    unit = team.unit("A1").id
    with team.as_(OWNER) as store:
        for up in (0.2, 0.8):
            store.add_comment(Comment("", unit, f"At {up}", wkb=at(team, 0.7, up)))
    window.studio.refresh()
    window.click("comment_add")
    click_unit(window, 0.7, 0.8)
    assert window.text("comment_thread").endswith("At 0.8")
    click_unit(window, 0.7, 0.2)
    assert window.text("comment_thread").endswith("At 0.2")
    assert len(said(team)) == 2


def test_whoever_labels_may_ask_as_well(window, team):
    window.open_as(COLLECTOR)
    assert not window.shows("comments_box")
    window.click("claim_next")
    window.click("comment_add")
    click_unit(window, 0.5, 0.5)
    write(window, "Is this a house?", "other")
    assert [(each.author, each.text) for each in said(team)] == [(COLLECTOR, "Is this a house?")]


def test_the_form_goes_with_the_unit(window, team):
    window.open_as(COLLECTOR)
    window.click("claim_next")
    window.click("comment_add")
    click_unit(window, 0.5, 0.5)
    window.click("release_unit")
    window.click("claim_next")
    assert not window.shows("comment_form")


# -- threads ------------------------------------------------------------------------------------


def test_a_comment_is_answered_and_its_thread_tells_who_said_what(window, team):
    team.return_("A1", "See the comments.")
    unit = team.unit("A1")
    with team.as_(REVIEWER) as store:
        first = store.add_comment(Comment("", unit.id, "A <b>roof</b>?", wkb=at(team, 0.9, 0.9)))
        store.add_comment(Comment("", unit.id, "Thank you"))
    window.open_as(COLLECTOR)
    window.click("claim_next")
    assert window.text("comment_thread").endswith(": A <b>roof</b>?")
    field = window.find(QLineEdit, "comment_reply")
    QTest.keyClicks(field, "It is a tree.")
    QTest.keyClick(field, Qt.Key.Key_Return)
    process_events()
    assert field.text() == ""
    assert shown(window)[0] == "other: A <b>roof</b>? (Cleo) – replies: 1"
    lines = window.text("comment_thread").splitlines()
    assert [line.split(",")[0] for line in lines] == ["Cleo", "Ben"]
    assert lines[1].endswith(": It is a tree.")
    assert said(team)[-1].reply_to == first.id
    with team.as_(REVIEWER) as store:
        store.add_comment(Comment("", "", "You are right.", reply_to=first.id))
    window.studio.refresh()
    assert window.text("comment_thread").splitlines()[-1].endswith("You are right.")


def test_comments_are_gone_to_and_ticked_off(window, team):
    team.return_("A1", "See the comments.")
    unit = team.unit("A1")
    with team.as_(REVIEWER) as store:
        store.add_comment(
            Comment("", unit.id, "A roof", CommentCategory.MISSED, wkb=at(team, 0.9, 0.9))
        )
        store.add_comment(Comment("", unit.id, "Thank you"))
    window.open_as(COLLECTOR)
    window.click("claim_next")
    comments = window.find(QListWidget, "unit_comments")
    assert shown(window) == ["missed: A roof (Cleo)", "other: Thank you (Cleo)"]
    before = window.seen()
    comments.itemActivated.emit(comments.item(0))
    assert window.seen().width() < before.width() / 3
    assert window.seen().contains(place_in(unit, 0.9, 0.9))
    comments.item(0).setCheckState(Qt.CheckState.Checked)
    wait_for(lambda: shown(window) == ["other: Thank you (Cleo)", "missed: A roof (Cleo)"])
    assert [each.resolved for each in said(team)] == [True, False]
    comments.item(1).setCheckState(Qt.CheckState.Unchecked)
    wait_for(lambda: shown(window)[0] == "missed: A roof (Cleo)")
    assert not any(each.resolved for each in said(team))


def test_a_returned_unit_opens_on_what_is_not_dealt_with(window, team):
    team.return_("A1", "See the comments.")
    with team.as_(REVIEWER) as store:
        done = store.add_comment(Comment("", team.unit("A1").id, "Old", wkb=at(team, 0.1, 0.1)))
        store.resolve_comment(done.id)
        store.add_comment(Comment("", team.unit("A1").id, "New", wkb=at(team, 0.9, 0.9)))
    window.open_as(COLLECTOR)
    window.click("claim_next")
    assert window.text("comment_thread").endswith(": New")
    assert shown(window) == ["other: New (Cleo)", "other: Old (Cleo)"]


def test_the_reason_for_returning_is_not_told_twice(window, team):
    team.submit("A1")
    with team.as_(REVIEWER) as store:
        from dl_studio_plugin.project.model import Decision

        store.review([team.unit("A1").id], Decision.RETURN, "One house is missing.")
    window.open_as(COLLECTOR)
    window.click("claim_next")
    assert shown(window) == []
    assert "What was said: One house is missing." in window.text("unit_current")


# -- in step with the map -----------------------------------------------------------------------


def test_list_and_map_choose_the_same_comment(window, team):
    begin_review(window)
    with team.as_(OWNER) as store:
        first, second = (
            store.add_comment(Comment("", team.unit("A1").id, name, wkb=at(team, 0.5, up)))
            for name, up in (("one", 0.3), ("two", 0.7))
        )
    window.studio.refresh()
    layer = window.studio.layers.comments
    found = window.find(QListWidget, "unit_comments")
    found.setCurrentRow(1)
    assert selected_ids(layer) == {second.id}
    layer.selectByExpression(f"\"uuid\" = '{first.id}'")
    process_events()
    assert found.currentRow() == 0
    assert window.text("comment_thread").endswith(": one")


def test_the_map_in_another_coordinate_system_takes_comments_at_their_places(window, team):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    begin_review(window)
    window.click("comment_add")
    there = place_in(team.unit("A1"), 0.8, 0.8)
    crs = window.studio.layers.crs
    transform = QgsCoordinateTransform(
        crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    window.click_map(transform.transform(there))
    write(window, "A roof")
    place = QgsGeometry()
    place.fromWkb(said(team)[0].wkb)
    assert place.asPoint().distance(there) < 1
