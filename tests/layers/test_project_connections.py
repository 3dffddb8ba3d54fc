"""What the name of a connection in a reference stands for, and what is said when it is nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.core import QgsApplication

from dl_studio_plugin.definitions.errors import InvalidInput, NotPossible
from dl_studio_plugin.layers.project_connections import (
    connection_names,
    connection_parameters,
    forget_qgis_connections,
    projects_on,
    use_qgis_connections,
)
from dl_studio_plugin.project import connections
from dl_studio_plugin.project.connections import ConnectionParameters
from dl_studio_plugin.project.opening import create_project, open_project
from tests.layers.qgis_connections import parameters_of, saved_connection
from tests.project.builders import project_settings

pytestmark = pytest.mark.usefixtures("qgis_app")

ELSEWHERE = ConnectionParameters("db.example.org", "5433", "maps", "o'ne \\ two", "'; DROP --\\'")


@pytest.fixture
def qgis_connections():
    before = list(connections._resolvers)
    use_qgis_connections()
    yield
    connections._resolvers[:] = before


@pytest.mark.parametrize("password", ["in the connection", "in the store"])
def test_a_connection_gives_host_port_database_and_login(password):
    with saved_connection("Élan's “team”", ELSEWHERE, password) as name:
        assert name in connection_names()
        assert replace(connection_parameters(name), sslmode="") == ELSEWHERE


def test_a_login_that_qgis_does_not_keep_is_left_empty():
    with saved_connection("asks", ELSEWHERE, "nowhere") as name:
        assert connection_parameters(name).password == ""


@pytest.mark.parametrize("name", ["nowhere", "", "a/b"])
def test_a_connection_that_there_is_not(name):
    with pytest.raises(InvalidInput, match=r"has no PostgreSQL connection.*Make it in the Data"):
        connection_parameters(name)


def test_an_authentication_that_is_gone():
    with saved_connection("gone", ELSEWHERE, "in the store") as name:
        manager = QgsApplication.authManager()
        for configuration in manager.configIds():
            manager.removeAuthenticationConfig(configuration)
        with pytest.raises(NotPossible, match="authentication of the connection “gone” cannot"):
            connection_parameters(name)


@pytest.mark.parametrize("password", ["in the connection", "in the store"])
def test_a_project_is_made_opened_and_listed_through_a_connection(qgis_connections, password):
    with saved_connection("Team", parameters_of("anna"), password) as name:
        with create_project(f"postgres:{name}", project_settings(name="Listed")) as store:
            reference = store.reference
        with open_project(reference) as store:
            assert store.member == "anna"
        assert reference in [found for found, project in projects_on(name)]
        assert "Listed" in [project.name for found, project in projects_on(name)]


def test_somebody_who_is_no_member_finds_no_project(qgis_connections):
    with saved_connection("Team", parameters_of("anna")) as name:
        create_project(f"postgres:{name}", project_settings(name="Not for all")).close()
    with saved_connection("Team", parameters_of("eve")) as name:
        assert "Not for all" not in [project.name for _, project in projects_on(name)]


def test_a_password_that_nobody_gave(qgis_connections):
    with (
        saved_connection("asks", parameters_of("anna"), "nowhere") as name,
        pytest.raises(NotPossible, match=r"needs a password.*Choose an authentication"),
    ):
        create_project(f"postgres:{name}", project_settings())


def test_a_server_that_does_not_answer(qgis_connections):
    nobody = replace(parameters_of("anna"), port="1")
    with (
        saved_connection("off", nobody) as name,
        pytest.raises(NotPossible, match=r"“off” cannot be reached.*Check that the server runs"),
    ):
        open_project(f"postgres:{name}/project")


def test_the_plugin_lets_go_of_qgis_connections():
    before = list(connections._resolvers)
    use_qgis_connections()
    forget_qgis_connections()
    try:
        with pytest.raises(NotPossible, match="is known to QGIS only"):
            connections.resolve("Team")
    finally:
        connections._resolvers[:] = before
