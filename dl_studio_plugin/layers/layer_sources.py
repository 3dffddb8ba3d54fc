"""Where the layers of a project come from: one small interface, a class for each home.

What is written here ends in a .qgz, so it never holds a password: a layer in a database names
the authentication configuration of the user's connection.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Optional, Protocol

from qgis.core import (
    Qgis,
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsWkbTypes,
)

from ..project.connections import is_database, parse_reference
from ..project.geopackage.attendance import attend, leave
from ..project.geopackage.connection import is_being_written
from ..project.geopackage.kept_log import KeptLog
from ..project.geopackage.schema import SPATIAL_TABLES
from .edit_rules import Turn
from .project_connections import connection_uri, lend_login

_KEY, _GEOMETRY = "fid", "geom"
_TYPES = {
    "MULTIPOLYGON": QgsWkbTypes.Type.MultiPolygon,
    "POINT": QgsWkbTypes.Type.Point,
}


class LayerSource(Protocol):
    """Where a project's tables are found by QGIS.

    Attributes:
        provider: QGIS's name of what reads them.
    """

    provider: str

    def uri(self, table: str) -> str:
        """The source of the layer that shows ``table``."""

    def leads_here(self, source: str, table: str) -> bool:
        """Whether a layer's source is that of ``table``, however it is written."""

    def is_busy(self) -> bool:
        """Whether a save would wait for somebody who is writing; answers at once."""

    def attend(self, writes: bool) -> Turn:
        """Somebody begins to work with the project; gives the turn that each save waits for."""

    def reopen(self, layers: Iterable[QgsMapLayer]) -> None:
        """Let those of ``layers`` that were open before :meth:`attend` be read from now on too."""

    def leave(self) -> None:
        """The end of :meth:`attend`."""


def source_of(reference: str) -> LayerSource:
    """Where the layers of the project that ``reference`` names are.

    Raises:
        InvalidInput: it names a connection that QGIS does not have.
    """
    return DatabaseSource(reference) if is_database(reference) else GeoPackageSource(reference)


class GeoPackageSource:
    """A file: one writer at a time."""

    provider = "ogr"

    def __init__(self, path: str) -> None:
        self._path = Path(path).absolute()
        self._log: Optional[KeptLog] = None

    def uri(self, table: str) -> str:
        """See :class:`LayerSource`."""
        return f"{self._path}|layername={table}"

    def leads_here(self, source: str, table: str) -> bool:
        """Whether it is the same file, by whatever way."""
        parts = _parts(self.provider, source)
        return self._is_file_of(parts) and parts.get("layerName") == table

    def _is_file_of(self, parts: dict[str, Any]) -> bool:
        return Path(str(parts.get("path"))).resolve() == self._path.resolve()

    def is_busy(self) -> bool:
        """See :class:`LayerSource`."""
        return is_being_written(self._path)

    def attend(self, writes: bool) -> Turn:
        """See :class:`LayerSource`."""
        if writes:
            self._log = KeptLog(self._path)
        return attend(self._path, writes).turn

    def reopen(self, layers: Iterable[QgsMapLayer]) -> None:
        """See :class:`LayerSource`; what is being edited was opened for it in the right way."""
        for layer in layers:
            is_read = layer.providerType() == self.provider and not layer.isEditable()
            if is_read and self._is_file_of(_parts(self.provider, layer.source())):
                layer.reload()

    def leave(self) -> None:
        """See :class:`LayerSource`."""
        if self._log is not None:
            self._log.release()
        leave(self._path)


class DatabaseSource:
    """A schema of a database: any number of writers."""

    provider = "postgres"
    #: What must be alike in two sources that lead to the same table by the same login.
    _PLACE = ("service", "host", "port", "dbname", "schema", "table", "authcfg", "username")

    def __init__(self, reference: str) -> None:
        place = parse_reference(reference)
        self._schema = place.schema
        self._database = connection_uri(place.connection)
        lend_login(place.connection)

    def uri(self, table: str) -> str:
        """See :class:`LayerSource`."""
        uri = QgsDataSourceUri(self._database)
        uri.setDataSource(self._schema, table, _GEOMETRY, "", _KEY)
        uri.setWkbType(next(_TYPES[t.geometry] for t in SPATIAL_TABLES if t.name == table))
        uri.setUseEstimatedMetadata(False)
        uri.setParam("checkPrimaryKeyUnicity", "0")
        return str(uri.uri(False))

    def leads_here(self, source: str, table: str) -> bool:
        """Whether it is the same table of the same database."""
        parts, own = _parts(self.provider, source), _parts(self.provider, self.uri(table))
        return all(parts.get(name) == own.get(name) for name in self._PLACE)

    def is_busy(self) -> bool:
        """Never: who writes the same row waits for a moment."""
        return False

    def attend(self, writes: bool) -> Turn:  # noqa: ARG002
        """Nobody waits: the server knows who is there."""
        return _NoTurn()

    def reopen(self, layers: Iterable[QgsMapLayer]) -> None:
        """Any number of readers and writers go together."""

    def leave(self) -> None:
        """See :class:`LayerSource`."""


class _NoTurn:
    """Everybody may write at any time."""

    def take(self, seconds: float) -> bool:  # noqa: ARG002
        """It is always one's turn."""
        return True

    def give_back(self) -> None:
        """Nobody waits for it."""


def _parts(provider: str, source: str) -> dict[str, Any]:
    return dict(QgsProviderRegistry.instance().decodeUri(provider, source))


def has_transaction_groups(project: QgsProject) -> bool:
    """Whether edits go to a database at once, in a transaction that stays open meanwhile."""
    mode = getattr(project, "transactionMode", None)  # QGIS 3.26 and newer
    if mode is None:
        return bool(project.autoTransaction())
    return bool(mode() == Qgis.TransactionMode.AutomaticGroups)
