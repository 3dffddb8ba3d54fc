"""PostgreSQL connections of QGIS: what the name in ``postgres:CONNECTION/SCHEMA`` stands for.

A project in a database is named by a connection that the user has made in QGIS (Data Source
Manager or browser). How to log in is looked up each time that the database is connected to, and
kept nowhere: an authentication configuration is read from QGIS's encrypted store, and what it holds
goes straight to the client library.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsCredentials, QgsDataSourceUri, QgsProviderRegistry
from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.errors import InvalidInput, NotPossible
from ..project.connections import ConnectionParameters, DatabaseReference, set_resolver

if TYPE_CHECKING:
    from ..project.postgis.discovery import FoundProject

translate = QCoreApplication.translate
CONTEXT = "ProjectConnections"
PROVIDER = "postgres"

#: ``name=value`` or ``name='value'`` of a connection string; \' and \\ stand for ' and \.
_ITEM = re.compile(r"(?P<name>\w+)\s*=\s*(?:'(?P<quoted>(?:[^'\\]|\\.)*)'|(?P<plain>[^\s']\S*))")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def use_qgis_connections() -> None:
    """Let the names in references stand for QGIS's connections; the plugin calls it once."""
    set_resolver(connection_parameters)


def forget_qgis_connections() -> None:
    """The twin of :func:`use_qgis_connections`, for when the plugin is unloaded."""
    set_resolver(None)


def connection_names() -> list[str]:
    """The PostgreSQL connections that the user has, by name. On QGIS's main thread."""
    metadata = QgsProviderRegistry.instance().providerMetadata(PROVIDER)
    return sorted(metadata.connections(False), key=str.casefold) if metadata else []


def connection_parameters(name: str, member: str = "") -> ConnectionParameters:  # noqa: ARG001
    """Where the database of a connection is and how to log in; on any thread.

    Args:
        name: what the user calls the connection.
        member: of no meaning here: the login says who works.

    Raises:
        InvalidInput: there is no such connection.
        NotPossible: its authentication configuration cannot be read.
    """
    uri = _saved(name)
    items = dict(_items(_with_login(name, uri)))
    known = ConnectionParameters.__dataclass_fields__
    return ConnectionParameters(**{key: value for key, value in items.items() if key in known})


def connection_uri(name: str) -> QgsDataSourceUri:
    """What layers on a connection begin with: where the database is, and never a password.

    The login is named by the connection's authentication configuration; without one, QGIS asks.

    Raises:
        InvalidInput: there is no such connection.
    """
    uri = _saved(name)
    uri.setPassword("")
    if uri.authConfigId():
        uri.setUsername("")
    return uri


def lend_login(name: str) -> None:
    """Spare the user a question: QGIS knows the login of a connection until it ends.

    It is of use where a connection keeps its password in QGIS's settings: no layer's source may
    hold it.
    """
    uri = _saved(name)
    if uri.password() and not uri.authConfigId():
        realm = connection_uri(name).connectionInfo(False)
        QgsCredentials.instance().put(realm, uri.username(), uri.password())


def projects_on(name: str) -> list[tuple[str, FoundProject]]:
    """(reference, project) of what this login may open on a connection, by the projects' names.

    Raises:
        InvalidInput: there is no such connection.
        NotPossible: the database cannot be reached.
    """
    from ..project.postgis import discovery

    found = discovery.projects_on(connection_parameters(name))
    return [(str(DatabaseReference(name, project.schema)), project) for project in found]


def _saved(name: str) -> QgsDataSourceUri:
    """What QGIS keeps of a connection; made anew, because QGIS's own list is not for all threads.

    Raises:
        InvalidInput: there is no such connection: QGIS gives one that leads nowhere.
    """
    metadata = QgsProviderRegistry.instance().providerMetadata(PROVIDER)
    uri = QgsDataSourceUri(metadata.createConnection(name).uri() if metadata else "")
    parts = (uri.host(), uri.database(), uri.service(), uri.authConfigId(), uri.username())
    if not name or not any(parts):
        raise InvalidInput(
            translate(
                CONTEXT,
                "QGIS has no PostgreSQL connection “{}”. Make it in the Data Source Manager "
                "(Layer ▸ Add Layer ▸ Add PostGIS Layers… ▸ New), or choose another one.",
            ).format(name)
        )
    return uri


def _with_login(name: str, uri: QgsDataSourceUri) -> str:
    """The connection string with what the authentication configuration adds to it."""
    configuration = uri.authConfigId()
    if not configuration:
        return str(uri.connectionInfo(False))
    uri.setAuthConfigId("")
    added, items = QgsApplication.authManager().updateDataSourceUriItems(
        [uri.connectionInfo(False)], configuration, PROVIDER
    )
    if not added:
        raise NotPossible(
            translate(
                CONTEXT,
                "The authentication of the connection “{}” cannot be read. Enter QGIS's master "
                "password (for qgis_process: QGIS_AUTH_PASSWORD_FILE), and check the connection's "
                "authentication configuration.",
            ).format(name)
        )
    return " ".join(items)


def _items(connection_info: str) -> list[tuple[str, str]]:
    """Names and values of a connection string; what stands later counts."""
    return [
        (
            found["name"],
            _ESCAPED.sub(r"\1", found["quoted"]) if found["plain"] is None else found["plain"],
        )
        for found in _ITEM.finditer(connection_info)
    ]
