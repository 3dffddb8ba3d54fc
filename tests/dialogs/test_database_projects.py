"""Projects in a database: found on QGIS's connections, opened, and made by the wizard."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QWidget,
)

from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.dialogs.database_projects import DatabaseProjects
from dl_studio_plugin.dialogs.project_menu import ProjectButton
from dl_studio_plugin.dialogs.project_titles import is_gone, project_place, project_title
from dl_studio_plugin.dialogs.project_wizard import ProjectWizard
from dl_studio_plugin.dialogs.recent_projects import RecentProjects
from dl_studio_plugin.dialogs.status_report import write_status_report
from dl_studio_plugin.layers.project_connections import use_qgis_connections
from dl_studio_plugin.project import connections
from dl_studio_plugin.project.opening import create_project, open_project
from tests.dialogs.teams_in_a_dock import entries, found
from tests.dialogs.test_project_wizard import choose, finish, go_on, problem
from tests.dialogs.waiting import process_events, put_away, shot, wait_for
from tests.layers.qgis_connections import parameters_of, saved_connection
from tests.processing.small_world import KAMPALA
from tests.project.builders import project_settings

TEAM_SERVER = "Team's “server”"


@pytest.fixture
def qgis_connections(studio):
    """References lead where QGIS's connections lead, as for people."""
    before = list(connections._resolvers)
    use_qgis_connections()
    yield
    studio.close_project()
    connections._resolvers[:] = before


@pytest.fixture(params=["in the connection", "in the store"])
def connection(request, qgis_connections):
    """Anna's connection; she may make projects."""
    with saved_connection(TEAM_SERVER, parameters_of("anna"), request.param) as name:
        yield name


@pytest.fixture
def dialog(studio):
    made = []

    def make() -> DatabaseProjects:
        made.append(DatabaseProjects(studio, studio.iface.mainWindow()))
        made[-1].show()
        choose_connection(made[-1])
        wait_for(lambda: "Looking" not in text(made[-1], "database_told"))
        return made[-1]

    yield make
    process_events()


def choose_connection(dialog: DatabaseProjects, name: str = TEAM_SERVER) -> None:
    dialog._connection.setConnection(name)
    dialog._look()


def text(window: QWidget, name: str) -> str:
    return found(window, QLabel, name).text()


def listed(dialog: DatabaseProjects) -> list[str]:
    names = found(dialog, QListWidget, "database_list")
    return [names.item(row).text().split("\n")[0] for row in range(names.count())]


def schemas(dialog: DatabaseProjects) -> list[str]:
    names = found(dialog, QListWidget, "database_list")
    return [names.item(row).data(Qt.ItemDataRole.UserRole) for row in range(names.count())]


def make_project(connection: str, name: str) -> str:
    with create_project(f"postgres:{connection}", project_settings(name=name)) as store:
        return store.reference


# -- finding and opening ----------------------------------------------------------------------


def test_projects_of_a_connection_are_listed_and_opened(studio, connection, dialog):
    reference = make_project(connection, "Roofs of <b>Kampala</b>")
    window = dialog()
    assert "Roofs of <b>Kampala</b>" in listed(window)
    found(window, QPushButton, "database_again").click()
    found(window, QPushButton, "database_again").click()
    wait_for(lambda: "Looking" not in text(window, "database_told"))
    process_events()
    assert len(listed(window)) == len(schemas(window)) == len(set(schemas(window)))
    shot(window, "database_projects")
    names = found(window, QListWidget, "database_list")
    names.setCurrentRow(schemas(window).index(reference.rpartition("/")[2]))
    found(window, QPushButton, "database_open").click()
    assert studio.reference == reference
    assert studio.project.member == "anna"
    assert studio.layers.units.isValid()
    assert studio.settings.recent_projects[0] == reference


def test_who_is_no_member_is_listed_nothing(studio, qgis_connections, dialog):
    with saved_connection(TEAM_SERVER, parameters_of("anna")) as name:
        reference = make_project(name, "Anna's own")
    with saved_connection(TEAM_SERVER, parameters_of("eve")):
        window = dialog()
        assert "Anna's own" not in listed(window)
        assert "of which this login is a member" in text(window, "database_told") or (
            "is a member of no project" in text(window, "database_told")
        )
        assert not studio.open_project(reference)
        assert "You are not a member" in studio.iface.messageBar().currentItem().text()
        window.reject()


def test_a_server_that_is_not_there_is_told_in_the_dialog(studio, qgis_connections, dialog):
    nowhere = replace(parameters_of("anna"), port="1")
    with saved_connection(TEAM_SERVER, nowhere):
        window = dialog()
        assert "cannot be reached" in text(window, "database_told")
        assert not found(window, QPushButton, "database_open").isEnabled()
        window.reject()


def test_without_a_connection_the_dialog_says_how_to_make_one(studio, qgis_connections):
    window = DatabaseProjects(studio, studio.iface.mainWindow())
    window.show()
    assert "QGIS has no PostgreSQL connection yet." in text(window, "database_told")
    window.accept()  # there is nothing to open
    assert window.isVisible()
    window.reject()
    process_events()


def test_a_login_that_was_removed_cannot_open_it_again(studio, connection, dialog):
    reference = make_project(connection, "Short stay")
    with open_project(reference) as store:
        parameters_of("kim")
        store.set_member("kim", Role.SAMPLE_COLLECTOR)
        store.remove_member("kim")
    with saved_connection(TEAM_SERVER, parameters_of("kim")):
        assert "Short stay" not in listed(dialog())


# -- names ------------------------------------------------------------------------------------


def test_projects_in_a_database_are_called_by_their_schema(qgis_app, tmp_path):
    reference = "postgres:team/a server/kampala_roofs"
    assert project_title(reference) == "kampala_roofs"
    assert project_place(reference) == "Database of the connection “team/a server”"
    assert not is_gone(reference)
    file = str(tmp_path / "houses.gpkg")
    assert (project_title(file), project_place(file), is_gone(file)) == ("houses", file, True)


def test_recent_projects_in_a_database_are_offered_again(studio, connection):
    reference = make_project(connection, "Often opened")
    studio.settings.remember_project(reference)
    recent = RecentProjects(studio)
    recent.refresh()
    names = found(recent, QListWidget, "project_recent")
    schema = reference.rpartition("/")[2]
    assert names.item(0).text() == f"{schema}\nDatabase of the connection “{TEAM_SERVER}”"
    names.itemActivated.emit(names.item(0))
    assert studio.reference == reference
    put_away(recent)
    button = ProjectButton(studio)
    assert button.text() == "Often opened"
    offered = list(entries(button.menu()))
    assert "Open from a database…" in offered
    assert "Team…" in offered
    put_away(button)


def test_a_status_report_of_a_project_in_a_database_lies_among_the_results(
    studio, connection, monkeypatch
):
    opened = []
    monkeypatch.setattr(
        "dl_studio_plugin.dialogs.status_report.QDesktopServices.openUrl", opened.append
    )
    reference = make_project(connection, "Reported")
    assert studio.open_project(reference)
    write_status_report(studio)
    wait_for(lambda: opened)
    page = Path(opened[0].toLocalFile())
    schema = reference.rpartition("/")[2]
    assert page == studio.settings.folder_for_results() / f"{schema}_status.html"
    assert "Reported" in page.read_text(encoding="utf-8")


# -- the wizard -------------------------------------------------------------------------------


@pytest.fixture
def wizard(studio):
    parent = QWidget()
    made = ProjectWizard(studio, parent)
    made.show()
    yield made
    wait_for(lambda: not studio.running())
    put_away(made)


def fill(wizard, name: str) -> None:
    from tests.dialogs.test_project_wizard import CLASSES

    found(wizard, QLineEdit, "wizard_name").setText(name)
    go_on(wizard)
    choose(wizard, KAMPALA)
    go_on(wizard)
    wizard.classes_page.editor.set_classes(CLASSES)
    go_on(wizard)
    go_on(wizard)


def test_the_wizard_makes_a_project_in_a_database_and_opens_it(studio, connection, wizard):
    fill(wizard, "Houses of the team")
    found(wizard, QRadioButton, "wizard_in_database").click()
    wizard.place_page.place.connection.setConnection(connection)
    assert problem(wizard) == ""
    shot(wizard, "wizard_place_database")
    finish(wizard)
    wait_for(lambda: studio.reference)
    assert studio.reference.startswith(f"postgres:{connection}/houses_of_the_team")
    assert studio.project.units()
    assert studio.project.members()[0].name == "anna"
    assert studio.layers.units.isValid()


def test_the_wizard_tells_what_the_server_refuses_and_stays_open(studio, qgis_connections, wizard):
    with saved_connection(TEAM_SERVER, parameters_of("eve")) as name:
        fill(wizard, "Not hers")
        found(wizard, QRadioButton, "wizard_in_database").click()
        wizard.place_page.place.connection.setConnection(name)
        finish(wizard)
        wait_for(lambda: problem(wizard))
        assert "may not make schemas" in problem(wizard)
        assert wizard.isVisible()
        assert studio.project is None


def test_a_schema_that_is_taken_is_told_before_anything_runs(studio, connection, wizard):
    reference = make_project(connection, "First one")
    schema = reference.rpartition("/")[2]
    fill(wizard, "Second one")
    found(wizard, QRadioButton, "wizard_in_database").click()
    wizard.place_page.place.connection.setConnection(connection)
    found(wizard, QLineEdit, "wizard_schema").setText(schema)
    finish(wizard)
    wait_for(lambda: problem(wizard))
    assert f"has a schema “{schema}” already" in problem(wizard)


def test_without_a_connection_the_wizard_says_so(studio, qgis_connections, wizard):
    fill(wizard, "Nowhere")
    found(wizard, QRadioButton, "wizard_in_database").click()
    assert "QGIS has no PostgreSQL connection yet." in problem(wizard)
    assert not wizard.button(wizard.WizardButton.FinishButton).isEnabled()
    found(wizard, QRadioButton, "wizard_in_file").click()
    assert problem(wizard) == ""
