"""The algorithm “Check out packet”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.roles import Action
from .. import checks, frequent_parameters, projects
from ..algorithm import DlStudioAlgorithm
from ..identity import PROJECT, Identity
from ..parameters import Declared, NewFile, NumberResult

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ...project.model import WorkUnit
    from ...project.store import Store
    from ..values import Values

#: How many units that stay behind are told one by one.
_TOLD = 20


class CheckOutPacket(DlStudioAlgorithm):
    """Claim work units and write them into a project file of their own."""

    identity = Identity(
        "checkoutpacket",
        QT_TR_NOOP("Check out packet"),
        PROJECT,
        QT_TR_NOOP("Takes work units along in a file of their own, to label them elsewhere."),
        QT_TR_NOOP(
            "A packet is a project file with some work units, their samples and comments. Whoever "
            "gets it opens it as a project, labels, submits, and sends it back; “Check in packet” "
            "brings the work into the project. Nobody needs a connection to the project meanwhile."
            "\n\n"
            "The units are claimed for two weeks: for you, or for the person to whom all of them "
            "are assigned, if you are an analyst. Units that somebody else has are left out. The "
            "imagery does not travel in the packet: it must be found in the same place, or be "
            "added to the map."
        ),
        QT_TR_NOOP("offline,take along,field,share,send,claim,export units,team,sync"),
    )

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (
            frequent_parameters.project_file(),
            frequent_parameters.units(
                self.tr(
                    "An expression that chooses the units, for example \"assignee\" = 'lena' or "
                    "\"name\" IN ('A1', 'A2')."
                ),
                self.tr("all units that can be taken"),
            ),
            NewFile(
                "PACKET",
                self.tr("Packet"),
                self.tr(
                    "The packet to write, a .gpkg file. One that exists is not overwritten: it "
                    "may hold work that was not checked in."
                ),
                files="GeoPackage (*.gpkg)",
            ),
            frequent_parameters.project_result(),
            NumberResult("COUNT", self.tr("Count"), self.tr("Work units in the packet.")),
            NumberResult(
                "CONFLICTS",
                self.tr("Conflicts"),
                self.tr("Chosen work units that are not in it, because they cannot be claimed."),
            ),
        )

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        from ...project.packets import check_place

        reference = values.text("PROJECT")
        yield from projects.project_problems(reference, writes=True, action=Action.LABEL)
        path = values.output("PACKET")
        if path is not None:
            check_place(path)
            yield from checks.unwritable(path, (".gpkg",))
        with projects.open_project(reference) as store:
            if store.packet() is not None:
                yield self.tr(
                    "PROJECT: This is a packet itself. Check it in, and take another packet from "
                    "its project."
                )
            elif not _chosen(store, values)[0]:
                yield self.tr(
                    "UNITS: There is no work unit to take. Choose units that are ready or "
                    "returned and are not assigned to somebody else."
                )

    def work(self, values: Values, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Claim and write."""
        from ...project.packets import check_out, holder_for

        reference, path = values.text("PROJECT"), values.new("PACKET")
        with projects.open_project(reference) as store:
            units, left = _chosen(store, values)
            holder = holder_for(store, units)
            made = check_out(store, [unit.id for unit in units], path, holder)
        for unit in left[:_TOLD]:
            feedback.pushWarning(self._why_left(unit))
        if len(left) > _TOLD:
            feedback.pushWarning(self.tr("… and {} more.").format(len(left) - _TOLD))
        feedback.pushInfo(
            self.tr(
                "{units} work units with {samples} samples are in “{path}”, for {holder}."
            ).format(units=made.units, samples=made.samples, path=path, holder=holder)
        )
        return {
            "PROJECT": reference,
            "PACKET": str(path),
            "COUNT": made.units,
            "CONFLICTS": len(left),
        }

    def _why_left(self, unit: WorkUnit) -> str:
        """Why a unit stays behind."""
        from ...layers.translation import translated

        person = unit.holder or unit.assignee
        if person:
            text = self.tr("The work unit “{name}” is left out: it is {state}, {person} has it.")
        else:
            text = self.tr("The work unit “{name}” is left out: it is {state}.")
        return text.format(name=unit.name, state=translated(unit.state.words), person=person)


def _chosen(store: Store, values: Values) -> tuple[list[WorkUnit], list[WorkUnit]]:
    """The units that UNITS chooses: those that can be taken, and the others."""
    from ...project.packets import holder_for, takeable

    units = projects.chosen_units(store.units(), values.text("UNITS"))
    return takeable(units, holder_for(store, units))
