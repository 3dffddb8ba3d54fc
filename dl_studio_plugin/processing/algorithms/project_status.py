"""The algorithm “Project status”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.atomic import write_atomically
from .. import checks, frequent_parameters, projects
from ..algorithm import DlStudioAlgorithm
from ..identity import PROJECT, Identity
from ..parameters import Declared, NewFile, NumberResult

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ..values import Values


class ProjectStatus(DlStudioAlgorithm):
    """Count what a project holds and how far it is."""

    identity = Identity(
        "projectstatus",
        QT_TR_NOOP("Project status"),
        PROJECT,
        QT_TR_NOOP("Shows how far a project is: work units, samples, classes, runs, history."),
        QT_TR_NOOP(
            "Writes a page with the counts of a project: work units and training samples by state, "
            "samples of each class, subsets, open comments, runs and the last events. It changes "
            "nothing, so it also works on a project that you may only read."
        ),
        QT_TR_NOOP("progress,statistics,report,overview,count,units,samples,history,dashboard"),
    )

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (
            frequent_parameters.project_file(),
            NewFile(
                "OUTPUT",
                self.tr("Status page"),
                self.tr("The page to write (.html)."),
                files=self.tr("HTML (*.html)"),
            ),
            NumberResult("UNITS", self.tr("Work units"), self.tr("All work units.")),
            NumberResult(
                "ACCEPTED_UNITS",
                self.tr("Accepted units"),
                self.tr("Work units that are accepted."),
            ),
            NumberResult("SAMPLES", self.tr("Samples"), self.tr("All training samples.")),
            NumberResult(
                "ACCEPTED_SAMPLES",
                self.tr("Accepted samples"),
                self.tr("Training samples that are accepted."),
            ),
            NumberResult("RUNS", self.tr("Runs"), self.tr("Tools that were run with the project.")),
        )

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        yield from projects.project_problems(values.text("PROJECT"), writes=False)
        path = values.output("OUTPUT")
        if path is not None:
            yield from checks.unwritable(path, (".html", ".htm"))

    def work(self, values: Values, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Count, and write the page."""
        from ...project.model import SampleState, UnitState
        from ...project.status_page import status_html

        with projects.open_project(values.text("PROJECT")) as store:
            status = store.status()
        path = values.new("OUTPUT")
        write_atomically(path, status_html(status))
        counts = {
            "UNITS": sum(status.units.values()),
            "ACCEPTED_UNITS": status.units[UnitState.ACCEPTED.value],
            "SAMPLES": sum(status.samples.values()),
            "ACCEPTED_SAMPLES": status.samples[SampleState.ACCEPTED.value],
            "RUNS": status.runs,
        }
        feedback.pushInfo(
            self.tr(
                "{accepted_units} of {units} work units and {accepted_samples} of {samples} "
                "samples are accepted."
            ).format(**{name.lower(): count for name, count in counts.items()})
        )
        return {"OUTPUT": str(path), **counts}
