"""What a project is called where only its reference is known: in lists, menus, names of files."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ..project.connections import is_database, parse_reference

translate = QCoreApplication.translate
CONTEXT = "ProjectTitles"


def project_title(reference: str) -> str:
    """The file's name, or the schema's."""
    if is_database(reference):
        place = parse_reference(reference)
        return place.schema or place.connection
    return Path(reference).stem


def project_place(reference: str) -> str:
    """Where the project is, for people."""
    if is_database(reference):
        place = parse_reference(reference)
        return translate(CONTEXT, "Database of the connection “{}”").format(place.connection)
    return reference


def is_gone(reference: str) -> bool:
    """Whether the project's file is not there any more; a database is not asked."""
    return not is_database(reference) and not Path(reference).exists()
