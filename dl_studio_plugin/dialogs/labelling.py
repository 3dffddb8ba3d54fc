"""The work unit that a member holds, and the steps that they take with it.

The store judges every step; what it refuses becomes a message. The map follows: the unit is
shown, everything outside it dimmed, and drawing snaps to its outline.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..project.model import UnitState, WorkUnit
from .lease import Lease
from .unit_states import state_for
from .units_on_map import UnitsOnMap
from .words import event_words

if TYPE_CHECKING:
    from ..layers.project_layers import ProjectLayers
    from ..project.store import Store
    from .studio import Studio

HELD_STATES = (UnitState.IN_PROGRESS, UnitState.IN_REVIEW)


class Labelling(UnitsOnMap):
    """The member's unit.

    Signals:
        changed: another unit is held, or none, or its state changed.
    """

    changed = pyqtSignal()

    def __init__(self, studio: Studio, parent: Optional[QObject] = None) -> None:
        super().__init__(studio, parent)
        self.unit: Optional[WorkUnit] = None
        #: The unit that was submitted last, while it can be withdrawn.
        self.submitted: Optional[WorkUnit] = None
        #: The project that both are of.
        self._project: Optional[Store] = None
        #: The unit that the map was brought to, and the layers that show it.
        self._shown: tuple[Optional[ProjectLayers], str] = (None, "")
        self.lease = Lease(studio, self)
        self.lease.extended.connect(self._on_extended)
        self.lease.lost.connect(studio.refresh)

    def refresh(self) -> None:
        """Look which unit is held now."""
        with self._studio.guarded():
            self._look()

    def _look(self) -> None:
        project = self._studio.project
        if project is not self._project:
            self._project, self.unit, self.submitted = project, None, None
        before, units = self.unit, []
        if project is not None:
            units = project.units(states=(*HELD_STATES, UnitState.SUBMITTED))
            self._look_at_submitted(units)
        held = [unit for unit in units if unit.holder == self._member]
        known = (unit for unit in held if before is not None and unit.id == before.id)
        self.unit = next(known, held[0] if held else None)
        if before is not None and before.id not in {unit.id for unit in held}:
            self._tell_who_took(before)
        self.lease.follow(self.unit)
        self._show_on_map()
        self.changed.emit()

    @property
    def _member(self) -> str:
        return self._project.member if self._project is not None else ""

    @property
    def is_in_review(self) -> bool:
        """Whether the unit that is held is held to review it."""
        return self.unit is not None and self.unit.state is UnitState.IN_REVIEW

    def _look_at_submitted(self, units: Sequence[WorkUnit]) -> None:
        """Keep the unit that was submitted only while the open project has it as submitted."""
        if self.submitted is not None:
            before = self.submitted.id
            submitted = (unit for unit in units if unit.state is UnitState.SUBMITTED)
            self.submitted = next((unit for unit in submitted if unit.id == before), None)

    def _tell_who_took(self, unit: WorkUnit) -> None:
        """Say so if it was somebody else who took the unit away."""
        project = self._project
        if project is None:
            return
        with self._studio.guarded():
            history = project.history(unit.id)
            last = next((c.event for c in reversed(history) if c.old or c.new), None)
            if last is None or last.member == project.member:
                return
            sentence = self.tr(
                "You do not hold the work unit “{unit}” any more ({member}: {what})."
            ).format(unit=unit.name, member=last.member, what=event_words(last.what))
            self._studio.show_error(" ".join([sentence, self.lease.what_stays()]).strip())

    def _on_extended(self, unit: WorkUnit) -> None:
        self.unit = unit
        self.changed.emit()

    # -- steps ----------------------------------------------------------------------------------

    def claim_next(self) -> None:
        """Hold the unit to label next."""
        self._take(
            lambda project: project.claim_next(), self.tr("There is no work unit left to label.")
        )

    def claim(self, unit_id: str) -> None:
        """Hold a unit to label it."""
        self._take(lambda project: project.claim(unit_id))

    def review_next(self) -> None:
        """Hold the next submitted unit that the member may review."""
        self._take(_next_review, self.tr("There is no work unit to review."))

    def review(self, unit_id: str) -> None:
        """Hold a submitted unit to review it."""
        self._take(lambda project: project.start_review(unit_id))

    def work_on(self, unit: WorkUnit) -> None:
        """Claim a unit or start its review, as its state allows; go on with one that is held."""
        project = self._studio.project
        if project is None:
            return
        if unit.holder == project.member and unit.state in HELD_STATES:
            self._take(lambda project: project.unit(unit.id))
        elif state_for(unit, project.member) is UnitState.SUBMITTED:
            self.review(unit.id)
        else:
            self.claim(unit.id)

    def work_on_place(self, place: QgsPointXY) -> None:
        """Claim or review the unit at a place of the map."""
        unit = self.unit_at(place)
        if unit is None:
            self._studio.show_info(self.tr("There is no work unit here. Click inside one."))
        else:
            self.work_on(unit)

    def withdraw(self) -> None:
        """Take the unit back that was submitted last."""
        unit = self.submitted
        if unit is not None:
            self._take(lambda project: project.withdraw(unit.id))

    def release(self) -> None:
        """Give the unit up; what was drawn stays."""
        self._step(lambda project, unit: project.release(unit.id))

    def submit(self, nothing_here: bool = False) -> None:
        """Hand the unit in for review."""

        def hand_in(project: Store, unit: WorkUnit) -> None:
            self.submitted = project.submit(unit.id, nothing_here)

        self._step(hand_in)

    def accept(self, with_fixes: bool = False) -> None:
        """Accept the unit in review with its samples.

        Args:
            with_fixes: save first what was changed in the review; left out, a unit with such
                changes is not accepted.
        """
        layers = self._studio.layers
        if not with_fixes and layers is not None and layers.has_unsaved_edits():
            self._studio.show_info(
                self.tr(
                    "You changed samples and did not save them. “Fix and accept” saves them and "
                    "accepts the unit; Undo takes them back."
                ),
                (self.tr("Fix and accept"), lambda: self.accept(with_fixes=True)),
            )
            return
        self._decide(lambda project, unit: project.accept(unit.id))

    def return_(self, reason: str) -> None:
        """Give the unit in review back to who labelled it."""
        self._decide(lambda project, unit: project.return_(unit.id, reason))

    def _decide(self, decision: Callable[[Store, WorkUnit], object]) -> None:
        if self._step(decision) and self._studio.settings.review_goes_on:
            self.review_next()

    def _take(self, step: Callable[[Store], Optional[WorkUnit]], nothing_left: str = "") -> None:
        project = self._studio.project
        # Without a unit, what is not saved may be of one that was lost, and waits for it.
        if project is None or (self.unit is not None and not self._save()):
            return
        with self._studio.guarded():
            unit = step(project)
            if unit is None:
                self._studio.show_info(nothing_left)
            else:
                self._project, self.unit = project, unit
                self._shown = (None, "")  # the map goes there, even if it was there before
        self._studio.refresh()

    def _step(self, step: Callable[[Store, WorkUnit], object]) -> bool:
        """Take a step after which the unit is not held any more; whether it was taken."""
        project, unit = self._studio.project, self.unit
        if project is None or unit is None or not self._save():
            return False
        is_done = False
        with self._studio.guarded():
            step(project, unit)
            self.unit, is_done = None, True
        self._studio.refresh()
        return is_done

    def _save(self) -> bool:
        """Save what was drawn; where that is refused, the reason is shown and nothing lost."""
        layers = self._studio.layers
        return layers is None or layers.save()

    # -- the map --------------------------------------------------------------------------------

    def _show_on_map(self) -> None:
        layers = self._studio.layers
        wanted = self.unit.id if self.unit is not None else ""
        if (layers, wanted) == self._shown:
            return
        before, self._shown = self._shown, (layers, wanted)
        if layers is None:
            return
        layers.highlight_unit(wanted or None)
        layers.snap_to_units(bool(wanted))
        self.zoom_to_unit()
        if before[0] is not layers:  # QGIS goes to the extent of the first layers of a map
            QTimer.singleShot(0, self.zoom_to_unit)

    def zoom_to_unit(self) -> None:
        """Show the unit that is held."""
        layers, unit = self._studio.layers, self.unit
        if layers is not None and unit is not None:
            self.zoom_to(layers.extent(unit.id))


def _next_review(project: Store) -> Optional[WorkUnit]:
    """The first submitted unit that somebody else labelled; own ones where that is allowed."""
    units = project.units(states=(UnitState.SUBMITTED, UnitState.IN_REVIEW))
    submitted = [unit for unit in units if state_for(unit, project.member) is UnitState.SUBMITTED]
    submitted.sort(key=lambda unit: (unit.labelled_by == project.member, -unit.priority))
    return project.start_review(submitted[0].id) if submitted else None
