"""The algorithm “Assign work units”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.roles import Action
from .. import frequent_parameters, projects
from ..algorithm import DlStudioAlgorithm
from ..identity import PROJECT, Identity
from ..parameters import Declared, Number, NumberResult, Switch, Text

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ..values import Values

#: As ``MAX_REPLICAS`` in project/replicas.py, which is read only when the tool runs.
MOST_REPLICAS = 20


class AssignWorkUnits(DlStudioAlgorithm):
    """Say who may claim which work units."""

    identity = Identity(
        "assignworkunits",
        QT_TR_NOOP("Assign work units"),
        PROJECT,
        QT_TR_NOOP(
            "Says who may claim the chosen work units: one member, a group, or anyone; and how "
            "many members label each."
        ),
        QT_TR_NOOP(
            "A work unit that is assigned to somebody is offered to nobody else. Whoever works on "
            "one at this moment goes on; the assignment counts for the next claim. All chosen "
            "units change as one, which can be undone as one.\n\n"
            "In a database a unit can be assigned to a group, and any of its members may claim "
            "it.\n\n"
            "To learn how good the labels are, have some units labelled by several members "
            "(REPLICAS), or by members who do not know that a reference exists (GOLD). None of "
            "them sees what others drew, and one version stands in the end. “Project status” tells "
            "how well they agree."
        ),
        QT_TR_NOOP(
            "task,member,divide,share out,distribute,who,claim,assignee,team,replicas,gold,"
            "consensus,quality,agreement"
        ),
    )

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (
            frequent_parameters.project_file(),
            frequent_parameters.units(
                self.tr("An expression that chooses the units, for example \"state\" = 'ready'."),
                self.tr("all units are assigned, as with the word all"),
            ),
            Text(
                "ASSIGNEE",
                self.tr("Assignee"),
                self.tr("The member who may claim the units; in a database also a group."),
                left_out=self.tr("anyone may claim them"),
            ),
            Number(
                "REPLICAS",
                self.tr("Replicas"),
                self.tr(
                    "How many members label each unit, one after the other, without seeing what "
                    "the others drew: 2 to 20, for gold units 1 to 20. Units that are submitted or "
                    "accepted have their first replica. This is an event of its own; it ends with "
                    "the last replica, or with “End replicas” in the panel."
                ),
                unit=self.tr("members"),
                left_out=self.tr("each unit is labelled once; gold units are, too"),
                whole=True,
                minimum=1,
                maximum=MOST_REPLICAS,
                advanced=True,
            ),
            Switch(
                "GOLD",
                self.tr("Gold units"),
                self.tr(
                    "Make accepted units gold: what they hold becomes their hidden reference, and "
                    "they are labelled again by members who cannot tell them from other units. The "
                    "reference is what is exported in the end."
                ),
                advanced=True,
            ),
            frequent_parameters.project_result(),
            NumberResult("COUNT", self.tr("Count"), self.tr("Work units that were assigned.")),
        )

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        from ...project.connections import is_database
        from ...project.replicas import checked_replicas

        reference, assignee = values.text("PROJECT"), values.text("ASSIGNEE")
        yield from projects.project_problems(reference, writes=True, action=Action.SET_UP)
        with projects.open_project(reference) as store:
            if not projects.chosen_units(store.units(), values.text("UNITS")):
                yield self.tr(
                    "UNITS: No work unit is chosen. Choose others, or make units with “Create "
                    "work units” first."
                )
            names = [each.name for each in store.members()]
        if values.given("REPLICAS") or values.switch("GOLD"):
            checked_replicas(_replicas(values), values.switch("GOLD"))
        # A login may belong to a group that is a member; only the server knows.
        if assignee and assignee not in names and not is_database(reference):
            yield self.tr(
                "ASSIGNEE: “{name}” is not a member of the project. Add them with “Manage group”, "
                "or choose one of {names}."
            ).format(name=assignee, names=", ".join(names))

    def work(self, values: Values, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Assign."""
        reference, assignee = values.text("PROJECT"), values.text("ASSIGNEE")
        with projects.open_project(reference) as store:
            chosen = projects.chosen_units(store.units(), values.text("UNITS"))
            ids = [unit.id for unit in chosen]
            if values.switch("GOLD"):
                store.mark_gold(ids, _replicas(values))
            elif _replicas(values) > 1:
                store.replicate(ids, _replicas(values))
            changed = store.assign(ids, assignee)
        text = (
            self.tr("{units} work units are assigned to {name} (event {event}).")
            if assignee
            else self.tr("{units} work units may be claimed by anyone (event {event}).")
        )
        feedback.pushInfo(text.format(units=changed.units, name=assignee, event=changed.event))
        return {"PROJECT": reference, "COUNT": changed.units}


def _replicas(values: Values) -> int:
    return values.integer("REPLICAS") if values.given("REPLICAS") else 1
