"""The algorithm “Review samples”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.roles import Action
from .. import frequent_parameters, projects
from ..algorithm import DlStudioAlgorithm
from ..identity import SAMPLES, Identity
from ..parameters import Choice, Declared, NumberResult, Text

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ...project.model import WorkUnit
    from ...project.store import Store
    from ..values import Values

ACCEPT, RETURN = "accept", "return"


class ReviewSamples(DlStudioAlgorithm):
    """Accept or return the samples of submitted work units."""

    identity = Identity(
        "reviewsamples",
        QT_TR_NOOP("Review samples"),
        SAMPLES,
        QT_TR_NOOP("Accepts submitted work units with their samples, or returns them."),
        QT_TR_NOOP(
            "Only accepted samples of accepted work units go into training. This decides on "
            "submitted units: accepting them accepts their samples; returning them gives them back "
            "to those who labelled them, with your comment. All units change together or none "
            "does, and the decision can be undone as one. Units that you hold in review count as "
            "submitted.\n\n"
            "Nobody reviews their own work, unless the project allows it or has one member. Next: "
            "“Export training data”."
        ),
        QT_TR_NOOP("accept,approve,return,reject,quality,check,labels,annotation,work units"),
    )

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (
            frequent_parameters.project_file(),
            frequent_parameters.units(
                self.tr(
                    "An expression that chooses among the submitted units, for example "
                    "\"subset\" = 'training'."
                ),
                self.tr("all submitted units are reviewed, as with the word all"),
            ),
            Choice(
                "DECISION",
                self.tr("Decision"),
                self.tr("What you say of the units."),
                options=(
                    (ACCEPT, self.tr("they are good; their samples go into training.")),
                    (RETURN, self.tr("they must be worked on again; say why in COMMENT.")),
                ),
                default=ACCEPT,
            ),
            Text(
                "COMMENT",
                self.tr("Comment"),
                self.tr("What you want to tell those who labelled the units."),
                left_out=self.tr("no comment is kept; returning units needs one"),
                lines=True,
            ),
            frequent_parameters.project_result(),
            NumberResult("COUNT", self.tr("Count"), self.tr("Work units that were reviewed.")),
        )

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        reference = values.text("PROJECT")
        yield from projects.project_problems(reference, writes=True, action=Action.REVIEW)
        if values.choice("DECISION") == RETURN and not values.text("COMMENT"):
            yield self.tr("COMMENT: Say why the units are returned.")
        with projects.open_project(reference) as store:
            if not _units(store, values):
                yield self.tr(
                    "UNITS: There is no submitted work unit to review. Submit units first (import "
                    "samples with STATUS “submitted”), or choose others."
                )

    def work(self, values: Values, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Decide."""
        from ...project.model import Decision

        reference = values.text("PROJECT")
        with projects.open_project(reference) as store:
            units = [unit.id for unit in _units(store, values)]
            decision = Decision(values.choice("DECISION"))
            changed = store.review(units, decision, values.text("COMMENT"))
        feedback.pushInfo(
            self.tr("Reviewed {units} work units with {samples} samples (event {event}).").format(
                units=changed.units, samples=changed.samples, event=changed.event
            )
        )
        return {"PROJECT": reference, "COUNT": changed.units}


def _units(store: Store, values: Values) -> list[WorkUnit]:
    """The units that UNITS chooses among those that this member can review now.

    They are submitted, or in review by this member, or by somebody whose time has run out.
    """
    from ...project.model import UnitState

    now = projects.time_text()
    units = [
        unit
        for unit in store.units(states=(UnitState.SUBMITTED, UnitState.IN_REVIEW))
        if unit.holder in ("", store.member) or unit.lease_until < now
    ]
    return projects.chosen_units(units, values.text("UNITS"))
