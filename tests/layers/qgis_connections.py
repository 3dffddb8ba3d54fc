"""PostgreSQL connections in the tests' QGIS that lead to the tests' own server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsDataSourceUri,
    QgsProviderRegistry,
)

from dl_studio_plugin.project.connections import ConnectionParameters
from tests.project import postgres_cluster

MASTER_PASSWORD = "only-for-tests"


@contextmanager
def saved_connection(
    name: str, parameters: ConnectionParameters, password: str = "in the connection"
) -> Iterator[str]:
    """A connection that QGIS has meanwhile.

    Args:
        name: what it is called.
        parameters: where it leads, and the login.
        password: whether it is kept ``in the connection``, ``in the store`` or ``nowhere``.
    """
    uri = QgsDataSourceUri()
    configuration = _stored(parameters) if password == "in the store" else ""
    kept = password == "in the connection"
    uri.setConnection(
        parameters.host,
        parameters.port,
        parameters.dbname,
        "" if configuration else parameters.user,
        parameters.password if kept else "",
        QgsDataSourceUri.SslMode.SslPrefer,
        configuration,
    )
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    options = {"saveUsername": not configuration, "savePassword": kept}
    metadata.saveConnection(metadata.createConnection(uri.uri(False), options), name)
    try:
        yield name
    finally:
        metadata.deleteConnection(name)
        if configuration:
            QgsApplication.authManager().removeAuthenticationConfig(configuration)


def _stored(parameters: ConnectionParameters) -> str:
    """The id of a new entry in QGIS's authentication store."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword(MASTER_PASSWORD, True)
    login = QgsAuthMethodConfig("Basic")
    login.setName("tests")
    login.setConfig("username", parameters.user)
    login.setConfig("password", parameters.password)
    stored = manager.storeAuthenticationConfig(login)
    assert stored[0] if isinstance(stored, tuple) else stored
    return str(login.id())


def parameters_of(login: str) -> ConnectionParameters:
    """How a login of the tests' server connects."""
    server = postgres_cluster.running()
    server.login(login, may_create=login == "anna")
    return server.parameters(login)
