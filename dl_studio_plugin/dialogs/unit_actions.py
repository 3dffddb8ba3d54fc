"""What a member may do with the work units that are selected, by their states and the role."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Optional

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QInputDialog, QWidget

from ..definitions.roles import Action, allows
from ..project.model import UnitState, WorkUnit
from .unit_states import state_for

if TYPE_CHECKING:
    from ..project.store import Store
    from .labelling import Labelling
    from .studio import Studio

Offer = tuple[str, Callable[[], object]]


class UnitActions(QObject):
    """The entries of the menu of units; those that ask for a reason do so over ``window``."""

    def __init__(self, studio: Studio, labelling: Labelling, window: QWidget) -> None:
        super().__init__(window)
        self._studio = studio
        self._labelling = labelling
        self._window = window

    def offered(self, units: Sequence[WorkUnit]) -> list[Offer]:
        """What can be done, as titles and actions."""
        project = self._studio.project
        if project is None or project.read_only or not units:
            return []
        found = self._for_one(units[0], project) if len(units) == 1 else []
        if allows(project.role, Action.SET_UP):
            found += self._for_all(units)
        return found

    def _for_one(self, unit: WorkUnit, project: Store) -> list[Offer]:
        labelling, state = self._labelling, state_for(unit, project.member)
        can_label = allows(project.role, Action.LABEL)
        can_review = allows(project.role, Action.REVIEW)
        found: list[Offer] = []
        is_free = state in (UnitState.READY, UnitState.RETURNED)
        if is_free and can_label and unit.assignee in ("", project.member):
            found.append((self.tr("Claim"), lambda: labelling.claim(unit.id)))
        if state is UnitState.SUBMITTED and can_review:
            found.append((self.tr("Review"), lambda: labelling.review(unit.id)))
        if unit.state is UnitState.SUBMITTED and unit.labelled_by == project.member and can_label:
            found.append((self.tr("Withdraw"), lambda: self._do(lambda p: p.withdraw(unit.id))))
        forces = allows(project.role, Action.SET_UP)
        if unit.holder and (forces or unit.holder == project.member):
            found.append((self.tr("Release"), lambda: self._do(lambda p: p.release(unit.id))))
        if state is UnitState.ACCEPTED and can_review:
            found.append((self.tr("Reopen…"), lambda: self._reopen(unit)))
        return found

    def _for_all(self, units: Sequence[WorkUnit]) -> list[Offer]:
        ids = [unit.id for unit in units]
        found: list[Offer] = [(self.tr("Assign…"), lambda: self._assign(ids))]
        if all(unit.state is UnitState.EXCLUDED for unit in units):
            found.append((self.tr("Include again"), lambda: self._do(lambda p: p.include(ids))))
        elif not any(unit.holder or unit.state is UnitState.EXCLUDED for unit in units):
            found.append((self.tr("Exclude…"), lambda: self._exclude(ids)))
        return found

    def _assign(self, ids: Sequence[str]) -> None:
        project = self._studio.project
        if project is None:
            return
        anyone = self.tr("anyone")
        names = [anyone, *(member.name for member in project.members())]
        name, agreed = QInputDialog.getItem(
            self._window, self.tr("Assign"), self.tr("Who may claim the units?"), names, 0, True
        )
        if agreed:
            assignee = "" if name == anyone else name.strip()
            self._do(lambda project: project.assign(ids, assignee))

    def _exclude(self, ids: Sequence[str]) -> None:
        reason = self._reason(self.tr("Exclude"))
        if reason is not None:
            self._do(lambda project: project.exclude(ids, reason))

    def _reopen(self, unit: WorkUnit) -> None:
        reason = self._reason(unit.name)
        if reason is not None:
            self._do(lambda project: project.reopen(unit.id, reason))

    def _reason(self, title: str) -> Optional[str]:
        question = self.tr("Why? Others will read this at the work unit.")
        reason, agreed = QInputDialog.getText(self._window, title, question)
        return str(reason) if agreed else None

    def _do(self, step: Callable[[Store], object]) -> None:
        project, layers = self._studio.project, self._studio.layers
        if project is None or not (layers is None or layers.save()):
            return  # what was drawn in the units belongs to them as they are now
        with self._studio.guarded():
            step(project)
        self._studio.refresh()
