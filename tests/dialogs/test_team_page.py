"""The page “Team”: members and roles in both homes, and the settings that an owner changes."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTableWidget,
)

from dl_studio_plugin.definitions.roles import PERMISSIONS, Action, Permission, Role
from dl_studio_plugin.dialogs.pages.team import TeamPage
from dl_studio_plugin.dialogs.web_links import open_web_link
from dl_studio_plugin.project.model import Member, UnitState
from tests.dialogs.questions import saying
from tests.dialogs.teams_in_a_dock import (
    answering_with,
    click,
    found,
    open_without_layers,
)
from tests.dialogs.waiting import process_events, put_away, shot
from tests.project.builders import BACKENDS, make_geopackage_team, make_postgis_team

WHO, ROLE, HOLDS = range(3)


@pytest.fixture(params=sorted(BACKENDS))
def team(request, tmp_path):
    """Anna owns it; Kim collects."""
    team = BACKENDS[request.param](tmp_path)
    team.owner.set_member("kim", Role.SAMPLE_COLLECTOR)
    yield team
    team.close()


@pytest.fixture
def page(studio):
    made = TeamPage(studio)
    studio.project_opened.connect(made.refresh)
    studio.project_changed.connect(made.refresh)
    made.resize(460, 900)
    made.show()
    made.refresh()
    studio.iface.messageBar().clearWidgets()
    yield made
    put_away(made)


def told(studio) -> str:
    item = studio.iface.messageBar().currentItem()
    return item.text() if item is not None else ""


def members(page) -> list[tuple[str, str, str]]:
    """What each row of the table says."""
    table = found(page, QTableWidget, "members_table")
    listed = []
    for row in range(table.rowCount()):
        field = table.cellWidget(row, ROLE)
        role = field.currentText() if field is not None else table.item(row, ROLE).text()
        listed.append((table.item(row, WHO).text(), role, table.item(row, HOLDS).text()))
    return listed


def choose_role(page, name: str, role: Role) -> None:
    """As somebody does who opens the list and picks an entry."""
    field = found(page, QComboBox, f"role_of_{name}")
    index = field.findData(role.value)
    field.setCurrentIndex(index)
    field.activated.emit(index)
    process_events()


def choose_row(page, name: str) -> None:
    table = found(page, QTableWidget, "members_table")
    for row in range(table.rowCount()):
        if table.item(row, WHO).text().split(" ")[0] == name:
            table.selectRow(row)
    process_events()


# -- who is who -------------------------------------------------------------------------------


def test_without_a_project_the_page_says_where_to_get_one(page):
    assert found(page, QLabel, "team_without_project").isVisible()
    assert not found(page, QTableWidget, "members_table").isVisible()


def test_members_are_listed_with_their_roles_and_what_they_hold(page, studio, team):
    team.bring("A1", UnitState.IN_PROGRESS, "kim")
    open_without_layers(studio, team.reference, "anna")
    assert members(page) == [("anna (you)", "owner", ""), ("kim", "sample collector", "1")]
    assert found(page, QLabel, "members_note").text() == "You work here as anna: owner."
    shot(page, "team_members")


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.OWNER])
def test_others_look_and_change_nothing(page, studio, team, role):
    team.owner.set_member("kim", role)
    open_without_layers(studio, team.reference, "kim")
    assert len(members(page)) == 2
    table = found(page, QTableWidget, "members_table")
    assert table.cellWidget(0, ROLE) is None
    for name in ("members_add", "members_remove"):
        assert not found(page, QPushButton, name).isVisible()
    assert not found(page, QCheckBox, "team_review_own").isEnabled()
    assert found(page, QLineEdit, "team_instructions").isReadOnly()


def test_nobody_changes_members_of_a_complete_project(page, studio, team):
    team.owner.complete()
    open_without_layers(studio, team.reference, "anna")
    assert not found(page, QPushButton, "members_add").isVisible()
    assert not found(page, QCheckBox, "team_review_own").isEnabled()


def test_the_table_of_roles_is_the_one_that_everything_follows(page, studio, team):
    open_without_layers(studio, team.reference, "kim")
    table = found(page, QTableWidget, "role_table")
    marks = {Permission.YES: "✓", Permission.NO: "–", Permission.HELD_IN_REVIEW: "(✓)"}
    for row, action in enumerate(Action):
        for column, role in enumerate(Role):
            cell = table.item(row, column)
            assert cell.text() == marks[PERMISSIONS[action][role]]
            assert cell.font().bold() is (role is Role.SAMPLE_COLLECTOR)


# -- changing them ----------------------------------------------------------------------------


def test_a_member_is_added_with_a_role(page, studio, team):
    open_without_layers(studio, team.reference, "anna")
    with answering_with({"member_name": "rob", "member_role": Role.REVIEWER.value}):
        click(page, "members_add")
    assert Member("rob", Role.REVIEWER) in team.owner.members()
    assert ("rob", "reviewer", "") in members(page)
    with answering_with({"member_name": "lena"}, agree=False):
        click(page, "members_add")
    assert len(members(page)) == 3


def test_a_name_that_the_server_does_not_know_is_refused_with_a_sentence(page, studio, tmp_path):
    team = make_postgis_team(tmp_path)
    open_without_layers(studio, team.reference, "anna")
    with answering_with({"member_name": "<b>nobody</b>"}):
        click(page, "members_add")
    assert "knows no login and no group" in told(studio)
    team.close()


def test_a_group_of_the_server_is_added_and_stands_for_its_logins(page, studio, tmp_path, request):
    from tests.project.builders import use_the_cluster

    cluster = use_the_cluster()
    cluster.group("team page mappers")
    cluster.login("zoe", groups=["team page mappers"])
    request.addfinalizer(lambda: cluster.execute('REVOKE "team page mappers" FROM zoe'))
    team = make_postgis_team(tmp_path)
    open_without_layers(studio, team.reference, "anna")
    with answering_with({"member_name": "team page mappers", "member_role": Role.ANALYST.value}):
        click(page, "members_add")
    assert ("team page mappers", "analyst", "") in members(page)
    shot(page, "team_members_group")
    open_without_layers(studio, team.reference, "zoe")
    note = found(page, QLabel, "members_note").text()
    assert note == "You work here as zoe, by your groups: analyst."
    team.close()


def test_in_a_file_any_name_can_be_added(page, studio, tmp_path):
    team = make_geopackage_team(tmp_path)
    open_without_layers(studio, team.reference, "anna")
    for name in ("Łukasz", "<script>alert(1)</script>", "o'neil; DROP TABLE members"):
        with answering_with({"member_name": f"  {name} "}):
            click(page, "members_add")
        assert name in {member.name for member in team.owner.members()}
        assert name in {row[0] for row in members(page)}
    team.close()


def test_a_role_is_changed_in_the_table(page, studio, team):
    open_without_layers(studio, team.reference, "anna")
    choose_role(page, "kim", Role.ANALYST)
    assert Member("kim", Role.ANALYST) in team.owner.members()
    assert members(page)[1] == ("kim", "analyst", "")


def test_a_member_is_removed_and_their_work_stays(page, studio, team):
    team.bring("A1", UnitState.SUBMITTED, "kim")
    open_without_layers(studio, team.reference, "anna")
    assert not found(page, QPushButton, "members_remove").isEnabled()
    choose_row(page, "kim")
    click(page, "members_remove")
    assert team.owner.members() == (Member("anna", Role.OWNER),)
    assert members(page) == [("anna (you)", "owner", "")]
    assert team.unit("A1").labelled_by == "kim"


def test_the_last_owner_stays_owner_and_is_told_so(page, studio, team):
    open_without_layers(studio, team.reference, "anna")
    asked = saying(QMessageBox.StandardButton.Yes)
    choose_role(page, "anna", Role.VIEWER)
    assert "could not change the members any more" in asked[0]
    assert "the only owner" in told(studio)
    assert members(page)[0] == ("anna (you)", "owner", "")
    choose_row(page, "anna")
    saying(QMessageBox.StandardButton.Yes)
    click(page, "members_remove")
    assert len(members(page)) == 2


def test_an_owner_who_thinks_better_of_it_stays_one(page, studio, team):
    team.owner.set_member("kim", Role.OWNER)
    open_without_layers(studio, team.reference, "anna")
    saying(QMessageBox.StandardButton.No)
    choose_role(page, "anna", Role.VIEWER)
    assert members(page)[0] == ("anna (you)", "owner", "")
    saying(QMessageBox.StandardButton.Yes)
    choose_role(page, "anna", Role.VIEWER)
    assert members(page)[0] == ("anna (you)", "viewer", "")
    assert not found(page, QPushButton, "members_add").isVisible()


def test_somebody_elses_change_is_seen_and_the_choice_stays(page, studio, team):
    open_without_layers(studio, team.reference, "anna")
    choose_row(page, "kim")
    team.owner.set_member("eve", Role.VIEWER)
    studio.refresh()
    assert [row[0] for row in members(page)] == ["anna (you)", "eve", "kim"]
    assert found(page, QPushButton, "members_remove").isEnabled()
    click(page, "members_remove")
    assert [row[0] for row in members(page)] == ["anna (you)", "eve"]


# -- settings ---------------------------------------------------------------------------------


def test_the_owner_lets_members_review_their_own_work(page, studio, team):
    open_without_layers(studio, team.reference, "anna")
    click(page, "team_review_own")
    assert team.owner.settings().review_own_work
    click(page, "team_review_own")
    assert not team.owner.settings().review_own_work


def test_the_owner_links_instructions(page, studio, team):
    open_without_layers(studio, team.reference, "anna")
    field = found(page, QLineEdit, "team_instructions")
    assert not found(page, QPushButton, "team_read").isEnabled()
    QTest.keyClicks(field, "https://example.org/how-to")
    QTest.keyClick(field, Qt.Key.Key_Return)
    process_events()
    assert team.owner.settings().instructions == "https://example.org/how-to"
    assert found(page, QPushButton, "team_read").isEnabled()
    field.selectAll()
    QTest.keyClicks(field, "file:///etc/passwd")
    QTest.keyClick(field, Qt.Key.Key_Return)
    process_events()
    assert "web address" in told(studio)
    assert team.owner.settings().instructions == "https://example.org/how-to"
    assert field.text() == "https://example.org/how-to"


@pytest.mark.parametrize(
    "link", ["", "javascript:alert(1)", "file:///usr/bin/true", "https://", "nonsense", "//a/b"]
)
def test_only_web_addresses_are_opened(qgis_app, link):
    assert not open_web_link(link)
