"""The algorithm “Project status”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.atomic import write_atomically
from ...definitions.roles import Action, allows
from .. import checks, frequent_parameters, projects
from ..algorithm import DlStudioAlgorithm
from ..identity import PROJECT, Identity
from ..parameters import Declared, NewFile, NumberResult

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ...project.model import ProjectStatus as Status
    from ...project.quality import Quality
    from ...project.statistics import ProjectStatistics
    from ..values import Values


class ProjectStatus(DlStudioAlgorithm):
    """Count what a project holds and how far it is."""

    identity = Identity(
        "projectstatus",
        QT_TR_NOOP("Project status"),
        PROJECT,
        QT_TR_NOOP("Shows how far a project is: progress, classes, members, reviews, weeks."),
        QT_TR_NOOP(
            "Writes a page that shows how far a project is and how its team gets on: work units "
            "and training samples by state, what came about in the last weeks, how reviews ended "
            "and after how many rounds, what each member did, the balance of the classes, subsets, "
            "open comments and the last events; for analysts and owners also how good the labels "
            "are, by gold units and by what several members drew of one unit. The page is one file "
            "that needs nothing else, in English.\n\n"
            "Its figures are handed on as well. Nothing is changed, so it also works on a project "
            "that you may only read."
        ),
        QT_TR_NOOP(
            "progress,statistics,report,overview,count,units,samples,history,dashboard,members"
        ),
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
            NumberResult(
                "PROGRESS",
                self.tr("Progress"),
                self.tr("Percent of the work units that are accepted, without excluded ones."),
            ),
            NumberResult(
                "WAITING_UNITS",
                self.tr("Waiting units"),
                self.tr("Work units that wait for a review, or are in one."),
            ),
            NumberResult(
                "RETURNED_UNITS",
                self.tr("Returned units"),
                self.tr("Work units that were returned and wait to be mended."),
            ),
            NumberResult(
                "ACCEPTED_AT_ONCE",
                self.tr("Accepted at once"),
                self.tr("Percent of the accepted work units that were never returned."),
            ),
            NumberResult(
                "OPEN_COMMENTS",
                self.tr("Open comments"),
                self.tr("Comments that nobody has marked as resolved."),
            ),
            NumberResult("MEMBERS", self.tr("Members"), self.tr("Members of the project.")),
            NumberResult(
                "BLIND_UNITS",
                self.tr("Blind units"),
                self.tr(
                    "Work units of which replicas are still wanted; 0 for those who may not see "
                    "the quality."
                ),
            ),
            NumberResult(
                "GOLD_SCORE",
                self.tr("Gold score"),
                self.tr(
                    "Percent of agreement with references of gold units, mean over members; only "
                    "there once there is one."
                ),
            ),
            NumberResult(
                "AGREEMENT",
                self.tr("Agreement"),
                self.tr(
                    "Percent of agreement, mean over pairs of members; only there once there is "
                    "one."
                ),
            ),
        )

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        yield from projects.project_problems(values.text("PROJECT"), writes=False)
        path = values.output("OUTPUT")
        if path is not None:
            yield from checks.unwritable(path, (".html", ".htm"))

    def work(self, values: Values, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Count, and write the page."""
        from ...project.quality import project_quality
        from ...project.statistics import project_statistics
        from ...project.status_page import status_html

        with projects.open_project(values.text("PROJECT")) as store:
            status, statistics = store.status(), project_statistics(store)
            members = len(store.members())
            sees_quality = allows(store.role, Action.CHECK_QUALITY)
            quality = project_quality(store) if sees_quality else None
        path = values.new("OUTPUT")
        write_atomically(path, status_html(status, statistics, quality))
        counts = {**_figures(status, statistics), "MEMBERS": members, **_scores(quality)}
        feedback.pushInfo(
            self.tr(
                "{accepted_units} of {units} work units and {accepted_samples} of {samples} "
                "samples are accepted."
            ).format(**{name.lower(): count for name, count in counts.items()})
        )
        return {"OUTPUT": str(path), **counts}


def _figures(status: Status, statistics: ProjectStatistics) -> dict[str, float]:
    """What the page counts, by the names of the results."""
    from ...project.model import SampleState, UnitState

    units = sum(status.units.values())
    accepted = status.units[UnitState.ACCEPTED.value]
    open_units = units - status.units[UnitState.EXCLUDED.value]
    return {
        "UNITS": units,
        "ACCEPTED_UNITS": accepted,
        "SAMPLES": sum(status.samples.values()),
        "ACCEPTED_SAMPLES": status.samples[SampleState.ACCEPTED.value],
        "RUNS": status.runs,
        "PROGRESS": 100 * accepted / open_units if open_units else 0,
        "WAITING_UNITS": statistics.reviews.waiting,
        "RETURNED_UNITS": status.units[UnitState.RETURNED.value],
        "ACCEPTED_AT_ONCE": 100 * (statistics.reviews.first_time or 0),
        "OPEN_COMMENTS": status.open_comments,
    }


def _scores(quality: Optional[Quality]) -> dict[str, float]:
    """Figures of quality, as far as there are any."""
    if quality is None:
        return {"BLIND_UNITS": 0}
    scores = {
        "GOLD_SCORE": [each.score for each in quality.gold],
        "AGREEMENT": [each.score for each in quality.agreements],
    }
    means = {name: 100 * sum(found) / len(found) for name, found in scores.items() if found}
    return {"BLIND_UNITS": quality.blind_units, **means}
