"""The algorithm “Check in packet”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.roles import Action
from ...layers.translation import translated
from .. import frequent_parameters, projects
from ..algorithm import DlStudioAlgorithm
from ..identity import PROJECT, Identity
from ..parameters import Declared, File, NumberResult

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.core import QgsProcessingFeedback

    from ...project.packet_model import CheckIn
    from ..values import Values

#: How many conflicts are told one by one.
_TOLD = 100


class CheckInPacket(DlStudioAlgorithm):
    """Bring the work of a packet into its project."""

    identity = Identity(
        "checkinpacket",
        QT_TR_NOOP("Check in packet"),
        PROJECT,
        QT_TR_NOOP("Brings what was labelled in a packet into the project that it came from."),
        QT_TR_NOOP(
            "What was drawn, changed and deleted in the packet comes in sample by sample, and the "
            "units that were submitted in it are submitted here. It is one event that can be "
            "undone as one; a packet that comes in twice changes nothing the second time, and "
            "work in it may go on.\n\n"
            "Nothing is overwritten: a sample that was changed on both sides, or changed on one "
            "and deleted on the other, stays as the project has it, and a unit that somebody else "
            "took over meanwhile gets nothing from the packet. These conflicts are listed; the "
            "packet keeps its side."
        ),
        QT_TR_NOOP("offline,bring back,merge,import,return,synchronise,team,conflict"),
    )

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (
            frequent_parameters.project_file(),
            File(
                "PACKET",
                self.tr("Packet"),
                self.tr("The packet, a .gpkg file of “Check out packet”. It stays as it is."),
                suffix="gpkg",
            ),
            frequent_parameters.units(
                self.tr("An expression that chooses among the units of the packet."),
                self.tr("all units of the packet come in"),
            ),
            frequent_parameters.project_result(),
            NumberResult(
                "COUNT", self.tr("Count"), self.tr("Samples that were added, changed or deleted.")
            ),
            NumberResult(
                "CONFLICTS",
                self.tr("Conflicts"),
                self.tr("Samples and work units that both sides changed; the log lists them."),
            ),
        )

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        from ...project.packets import look_into

        reference = values.text("PROJECT")
        yield from projects.project_problems(reference, writes=True, action=Action.LABEL)
        path = values.path("PACKET")
        if path is None:
            yield self.tr("PACKET: Choose the packet, a .gpkg file.")
            return
        chosen = _chosen(path, values)
        if chosen is not None and not chosen:
            yield self.tr("UNITS: The packet has no such work unit. Choose others.")
            return
        with projects.open_project(reference) as store:
            look_into(store, path, chosen)

    def work(self, values: Values, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Bring it in and tell what happened."""
        from ...project.packets import check_in

        reference, path = values.text("PROJECT"), values.path("PACKET")
        if path is None:
            raise ValueError("PACKET was checked before")
        with projects.open_project(reference) as store:
            done = check_in(store, path, _chosen(path, values))
        self._tell(done, feedback)
        return {"PROJECT": reference, "COUNT": done.samples, "CONFLICTS": len(done.conflicts)}

    def _tell(self, done: CheckIn, feedback: QgsProcessingFeedback) -> None:
        if not done.event:
            feedback.pushInfo(self.tr("The packet holds nothing that the project does not have."))
        else:
            feedback.pushInfo(
                self.tr(
                    "{added} samples added, {changed} changed, {deleted} deleted, {comments} new "
                    "comments (event {event})."
                ).format(
                    added=done.added, changed=done.changed, deleted=done.deleted,
                    comments=done.comments, event=done.event,
                )
            )  # fmt: skip
        if done.submitted:
            feedback.pushInfo(self.tr("Submitted: {}.").format(", ".join(done.submitted)))
        for name, why in done.units_left:
            text = self.tr("The work unit “{name}” was not submitted: {why}")
            feedback.pushWarning(text.format(name=name, why=translated(why)))
        for conflict in done.conflicts[:_TOLD]:
            feedback.pushWarning(translated(conflict.sentence))
        if len(done.conflicts) > _TOLD:
            more = len(done.conflicts) - _TOLD
            feedback.pushWarning(self.tr("… and {} more.").format(more))
        if done.outside:
            feedback.pushWarning(
                self.tr(
                    "{} samples lie outside the work units of the packet and were left out."
                ).format(done.outside)
            )
        if done.unusable:
            text = self.tr("{} samples have no usable outline and were left out.")
            feedback.pushWarning(text.format(done.unusable))


def _chosen(path: Path, values: Values) -> Optional[list[str]]:
    """Ids of the units that come in; ``None`` is all of them."""
    from ...project.packets import units_of_packet

    if not values.text("UNITS"):
        return None
    units = projects.chosen_units(units_of_packet(path), values.text("UNITS"))
    return [unit.id for unit in units]
