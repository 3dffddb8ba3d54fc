"""A GeoPackage of features whose empty result fields are filled, whatever else the features hold.

The features were written by QGIS's side, with all their attributes and the fields of the result.
The file is copied and only these fields are set, so that nothing else can change: no type, no
curve, no height. That is plain SQL; GDAL's triggers on the table name functions that SQLite does
not have, for cases that do not occur here (a feature's id or place changes), so stand-ins are
registered for them.
"""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

from ...definitions.atomic import atomic_path, check_disk_space
from ...definitions.errors import InvalidInput
from ...definitions.object_jobs import ResultFields
from .object_answers import Answer

_FUNCTIONS = ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")


class ObjectsFile:
    """An open copy."""

    def __init__(self, path: Path, layer: str, fields: ResultFields, model: str) -> None:
        self._connection = sqlite3.connect(path)
        self._model = model
        try:
            for name in _FUNCTIONS:
                self._connection.create_function(name, 1, _never)
            # the copy is thrown away unless it is finished, so there is nothing to roll back to
            self._connection.execute("PRAGMA journal_mode = OFF")
            self._connection.execute("PRAGMA synchronous = OFF")
            key = self._key(layer)
        except sqlite3.Error as error:
            self._connection.close()
            raise _unusable(path, error) from error
        sets = ", ".join(f"{_quoted(name)} = ?" for name in fields.names)
        # names are quoted, values are bound
        self._update = f"UPDATE {_quoted(layer)} SET {sets} WHERE {_quoted(key)} = ?"  # nosec B608

    def _key(self, layer: str) -> str:
        rows = self._connection.execute(f"PRAGMA table_info({_quoted(layer)})").fetchall()
        keys = [str(row[1]) for row in rows if row[5]]
        if len(keys) != 1:
            raise sqlite3.OperationalError(f"“{layer}” is no table of features")
        return keys[0]

    def fill(self, found: Iterable[tuple[int, Answer]]) -> None:
        """Set the answers of features, by id."""
        self._connection.executemany(
            self._update, ((*answer, self._model, identity) for identity, answer in found)
        )

    def close(self, keep: bool) -> None:
        """Close it, with or without what was filled in."""
        if keep:
            self._connection.commit()
        self._connection.close()


@contextlib.contextmanager
def filled_copy(
    source: Path, layer: str, output: Path, fields: ResultFields, model: str
) -> Iterator[ObjectsFile]:
    """A copy of ``source`` to fill; it becomes ``output`` when the block succeeds.

    Raises:
        InvalidInput: the file is no GeoPackage with these fields.
        NotEnoughSpace: the disk is too small.
    """
    size = source.stat().st_size
    check_disk_space(output.absolute().parent, size + size // 4, "The result")
    with atomic_path(output) as part:
        shutil.copyfile(source, part)
        file = ObjectsFile(part, layer, fields, model)
        finished = False
        try:
            yield file
            finished = True
        except sqlite3.Error as error:
            raise _unusable(source, error) from error
        finally:
            file.close(keep=finished)


def _unusable(path: Path, error: sqlite3.Error) -> InvalidInput:
    return InvalidInput(
        f"The file of objects “{path.name}” cannot be filled ({error}). Save the layer as a "
        "GeoPackage (Export › Save Features As) and use that."
    )


def _never(value: object) -> int:  # noqa: ARG001 - as SQLite calls it
    return 0


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
