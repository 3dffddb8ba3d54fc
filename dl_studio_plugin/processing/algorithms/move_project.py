"""The algorithm “Move project”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.errors import Cancelled
from ...layers.translation import translated
from .. import checks, frequent_parameters, projects
from ..algorithm import DlStudioAlgorithm
from ..identity import PROJECT, Identity
from ..parameters import Declared, Text, TextResult

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ..values import Values


class MoveProject(DlStudioAlgorithm):
    """Take a project from a file to a database, or back."""

    identity = Identity(
        "moveproject",
        QT_TR_NOOP("Move project"),
        PROJECT,
        QT_TR_NOOP("Moves a project from a GeoPackage into a database, or back, with everything."),
        QT_TR_NOOP(
            "A team starts with a file and moves to a database when several people want to work at "
            "once. Everything goes along: members, work units, samples with authors, versions and "
            "times, comments, the whole history (which can still be undone), runs and snapshots. "
            "What arrived is compared row by row before the project counts as moved.\n\n"
            "The old place stays as it was: it can be read, says where the project went, and "
            "cannot be changed any more. Only owners move a project. In a database members are "
            "logins: those whose name the server does not know are told."
        ),
        QT_TR_NOOP("migrate,transfer,postgis,postgresql,geopackage,database,team,server,copy"),
    )

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (
            frequent_parameters.project_file(),
            Text(
                "DESTINATION",
                self.tr("Destination"),
                self.tr(
                    "Where the project goes: a GeoPackage (.gpkg) to make; or "
                    "postgres:CONNECTION, with the name of a PostgreSQL connection of QGIS, for a "
                    "schema that is named after the project; or postgres:CONNECTION/SCHEMA to "
                    "name the schema too. It must not exist yet."
                ),
            ),
            TextResult(
                "PROJECT",
                self.tr("Project"),
                self.tr("The project in its new place, for the next step of a model."),
            ),
        )

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        from ...project.connections import is_database
        from ...project.moving import check_move

        destination = _destination(values)
        if not destination:
            yield self.tr(
                "DESTINATION: Say where the project goes: a .gpkg file to make, or "
                "postgres:CONNECTION."
            )
            return
        check_move(values.text("PROJECT"), destination, projects.member())
        if not is_database(destination):
            yield from checks.unwritable(Path(destination), (".gpkg",))

    def work(self, values: Values, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Move it."""
        from ...project.moving import move_project

        def tell(share: float) -> None:
            if feedback.isCanceled():
                raise Cancelled(
                    self.tr("Cancelled. The project was not moved; it is as it was before.")
                )
            feedback.setProgress(100 * share)

        reference, destination = values.text("PROJECT"), _destination(values)
        moved = move_project(reference, destination, projects.member(), on_progress=tell)
        for note in moved.notes:
            feedback.pushWarning(translated(note))
        feedback.pushInfo(
            self.tr(
                "Moved to “{place}”: {units} work units, {samples} samples, {events} events, all "
                "as they were. “{old}” can only be read now."
            ).format(
                place=moved.reference,
                units=moved.counts["work_units"],
                samples=moved.counts["samples"],
                events=moved.counts["events"],
                old=reference,
            )
        )
        return {"PROJECT": moved.reference}


def _destination(values: Values) -> str:
    """A reference, or the whole path of a file."""
    from ...project.connections import is_database

    text = values.text("DESTINATION")
    if not text or is_database(text):
        return text
    return str(Path(text).expanduser().absolute())
