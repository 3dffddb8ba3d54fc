"""What a member may do with the work units that are selected, by their states and the role."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Optional

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QInputDialog, QWidget

from ..definitions.roles import Action, allows
from ..project.model import BulkResult, UnitState, WorkUnit
from ..project.replicas import MAX_REPLICAS, REPLICABLE
from ..project.rules import MAX_PRIORITY
from ..project.states import UNIT_TRANSITIONS, Step, Who
from .split_dialog import ask_for_parts
from .unit_states import is_for, state_for

if TYPE_CHECKING:
    from ..project.store import Store
    from .labelling import Labelling
    from .studio import Studio

Offer = tuple[str, Callable[[], object]]


class UnitActions(QObject):
    """The entries of the menu of units; those that ask for something do so over ``window``."""

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
        if allows(project.role, Action.CHECK_QUALITY):
            found += self._for_quality(units)
        return found

    def _for_one(self, unit: WorkUnit, project: Store) -> list[Offer]:
        labelling, state = self._labelling, state_for(unit, project.member)
        can_label = allows(project.role, Action.LABEL)
        can_review = allows(project.role, Action.REVIEW)
        found: list[Offer] = []
        is_free = state in (UnitState.READY, UnitState.RETURNED)
        is_open = is_for(unit, project.own_names()) and unit.id not in project.known_units()
        if is_free and can_label and is_open:
            found.append((self.tr("Claim"), lambda: labelling.claim(unit.id)))
        if state is UnitState.SUBMITTED and can_review:
            found.append((self.tr("Review"), lambda: labelling.review(unit.id)))
        if unit.state is UnitState.SUBMITTED and unit.labelled_by == project.member and can_label:
            found.append((self.tr("Withdraw"), lambda: self._do(lambda p: p.withdraw(unit.id))))
        forces = allows(project.role, Action.SET_UP)
        if unit.holder and (forces or unit.holder == project.member):
            found.append((self.tr("Release"), lambda: self._release([unit])))
        if state is UnitState.ACCEPTED and can_review:
            found.append((self.tr("Reopen…"), lambda: self._reopen(unit)))
        return found

    def _for_all(self, units: Sequence[WorkUnit]) -> list[Offer]:
        ids = [unit.id for unit in units]
        found: list[Offer] = []
        held = [unit for unit in units if unit.holder]
        if held and len(units) > 1:
            title = self.tr("Release what is held ({})").format(len(held))
            found.append((title, lambda: self._release(held)))
        found.append((self.tr("Assign…"), lambda: self._assign(ids)))
        found.append((self.tr("Priority…"), lambda: self._prioritise(units)))
        if len(units) == 1 and self._may_split(units[0]):
            found.append((self.tr("Split…"), lambda: self._split(units[0])))
        if all(unit.state is UnitState.EXCLUDED for unit in units):
            found.append((self.tr("Include again"), lambda: self._include(ids)))
        elif not any(unit.holder or unit.state is UnitState.EXCLUDED for unit in units):
            found.append((self.tr("Exclude…"), lambda: self._exclude(ids)))
        return found

    def _for_quality(self, units: Sequence[WorkUnit]) -> list[Offer]:
        """See project/replicas.py for the words."""
        ids = [unit.id for unit in units]
        if all(unit.blind for unit in units):
            free = not any(unit.holder for unit in units)
            return [(self.tr("End replicas"), lambda: self._end_replicas(ids))] if free else []
        found: list[Offer] = []
        if all(unit.state in REPLICABLE and not unit.blind for unit in units):
            found.append((self.tr("Make replicas…"), lambda: self._replicate(ids)))
        if all(unit.state is UnitState.ACCEPTED for unit in units):
            found.append((self.tr("Mark as gold…"), lambda: self._mark_gold(ids)))
        return found

    def _may_split(self, unit: WorkUnit) -> bool:
        project = self._studio.project
        member = project.member if project is not None else ""
        way = UNIT_TRANSITIONS.get((Step.SPLIT, state_for(unit, member)))
        if unit.blind:
            return False
        return way is not None and (way.who is Who.ANYONE or unit.holder == member)

    # -- what each does -------------------------------------------------------------------------

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
            self._do_to_many(lambda project: project.assign(ids, assignee))

    def _prioritise(self, units: Sequence[WorkUnit]) -> None:
        question = self.tr("Units with a higher number are offered first.")
        priority, agreed = QInputDialog.getInt(
            self._window, self.tr("Priority"), question, units[0].priority,
            -MAX_PRIORITY, MAX_PRIORITY,
        )  # fmt: skip
        if agreed:
            ids = [unit.id for unit in units]
            self._do_to_many(lambda project: project.prioritise(ids, priority))

    def _replicate(self, ids: Sequence[str]) -> None:
        number, agreed = QInputDialog.getInt(
            self._window,
            self.tr("Make replicas"),
            self.tr(
                "How many members label each of the units, without seeing what the others draw?\n"
                "What is submitted or accepted already counts as the first replica."
            ),
            2, 2, MAX_REPLICAS,
        )  # fmt: skip
        if agreed:
            self._do_to_many(lambda project: project.replicate(ids, number), can_be_undone=False)

    def _mark_gold(self, ids: Sequence[str]) -> None:
        number, agreed = QInputDialog.getInt(
            self._window,
            self.tr("Mark as gold"),
            self.tr(
                "The samples of the units become a hidden reference, and the units are ready\n"
                "to be labelled again. How many members label each, without knowing that?"
            ),
            1, 1, MAX_REPLICAS,
        )  # fmt: skip
        if agreed:
            self._do_to_many(lambda project: project.mark_gold(ids, number), can_be_undone=False)

    def _end_replicas(self, ids: Sequence[str]) -> None:
        self._do_to_many(lambda project: project.end_replicas(ids), can_be_undone=False)

    def _split(self, unit: WorkUnit) -> None:
        parts = ask_for_parts(unit, self._window)
        if parts:
            self._do_to_many(lambda project: project.split(unit.id, parts))

    def _exclude(self, ids: Sequence[str]) -> None:
        reason = self._reason(self.tr("Exclude"))
        if reason is not None:
            self._do_to_many(lambda project: project.exclude(ids, reason))

    def _include(self, ids: Sequence[str]) -> None:
        self._do_to_many(lambda project: project.include(ids))

    def _release(self, units: Sequence[WorkUnit]) -> None:
        """Each by itself: one that was handed in meanwhile keeps no other from being released."""

        def release(project: Store) -> None:
            for unit in units:
                with self._studio.guarded():
                    project.release(unit.id)

        self._do(release)

    def _reopen(self, unit: WorkUnit) -> None:
        reason = self._reason(unit.name)
        if reason is not None:
            self._do(lambda project: project.reopen(unit.id, reason))

    def _reason(self, title: str) -> Optional[str]:
        question = self.tr("Why? Others will read this at the work unit.")
        reason, agreed = QInputDialog.getText(self._window, title, question)
        return str(reason) if agreed else None

    # -- doing it -------------------------------------------------------------------------------

    def _do_to_many(
        self, change: Callable[[Store], BulkResult], can_be_undone: bool = True
    ) -> None:
        """A change that is one event, with a button that takes it back if that can be done."""
        done: list[BulkResult] = []
        self._do(lambda project: done.append(change(project)))
        if done:
            event = done[0].event
            back = (self.tr("Undo"), lambda: self._do(lambda project: project.undo(event)))
            self._studio.show_success(
                self.tr("Work units that were changed: {}").format(done[0].units),
                *([back] if can_be_undone else []),
            )

    def _do(self, step: Callable[[Store], object]) -> None:
        project, layers = self._studio.project, self._studio.layers
        if project is None or not (layers is None or layers.save()):
            return  # what was drawn in the units belongs to them as they are now
        with self._studio.guarded():
            step(project)
        self._studio.refresh()
