"""The edits of a project's layers, from the first change to the save, where others edit as well.

What the parts do: ``version_check.py`` stops a save of what somebody else changed meanwhile,
``save_errors.py`` says why a save failed, ``rescue.py`` copies edits that cannot be saved.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject

from ..definitions.errors import ConnectionLost, DlStudioError
from ..project.edits import (
    Choice,
    Conflict,
    Edit,
    EditKind,
    as_new,
    find_conflicts,
    resolved,
)
from ..project.geopackage.schema import POINTS, SAMPLES
from ..project.layer_refusals import GONE, STALE
from ..project.model import SampleFilter, UnitState
from .buffer_edits import put_in
from .edit_rules import kept
from .rescue import Rescue, copies_of, keep_rest, read_copy
from .save_errors import why_refused
from .translation import translated
from .version_check import VersionCheck

if TYPE_CHECKING:
    from ..project.store import Store

translate = QCoreApplication.translate
CONTEXT = "TeamEditing"
_VERSIONED = (SAMPLES.name, POINTS.name)
_HELD = (UnitState.IN_PROGRESS, UnitState.IN_REVIEW)


class TeamEditing(QObject):
    """Edits of the layers of an open project, by the names of the tables.

    Qt owns it, and what it is made of, until :meth:`release`: Python might delete it in a thread
    that its timers do not belong to.

    Attributes:
        is_away: the project could not be reached when it was last tried.
    """

    def __init__(self, store: Store, layers: Mapping[str, QgsVectorLayer]) -> None:
        super().__init__(QgsApplication.instance())
        self._store = store
        self._checks = {
            table: VersionCheck(layer, table, store, table in _VERSIONED, parent=self)
            for table, layer in layers.items()
        }
        self._project_id = store.settings().id
        self._rescue = Rescue(store, self.edits, parent=self)
        self._told_of = ""
        self.is_away = False
        self._is_choosing = False
        for layer in layers.values():
            layer.layerModified.connect(self._rescue.edited)
            layer.afterCommitChanges.connect(self._answers)
            layer.afterRollBack.connect(self._thrown_away)

    def release(self) -> None:
        """Leave the layers alone; a rescue copy stays for the next time.

        A second call does nothing.
        """
        if sip.isdeleted(self):
            return
        checks, self._checks = self._checks, {}
        for check in checks.values():
            if not sip.isdeleted(check.layer):
                check.layer.layerModified.disconnect(self._rescue.edited)
                check.layer.afterCommitChanges.disconnect(self._answers)
                check.layer.afterRollBack.disconnect(self._thrown_away)
            check.release()
        self._rescue.release()
        self.deleteLater()

    @property
    def _live(self) -> list[VersionCheck]:
        """Those whose layers are there: the user may remove any of them."""
        return [one for one in self._checks.values() if not sip.isdeleted(one.layer)]

    def edits(self) -> list[Edit]:
        """All edits that were not saved."""
        return [edit for check in self._live if check.layer.isModified() for edit in check.edits()]

    # -- saves ----------------------------------------------------------------------------------

    def clean_up(self) -> None:
        """Put the edit buffers in order after a save that failed, before events run."""
        for check in self._live:
            check.clean_up()

    def saved(self) -> str:
        """Something was saved; if nothing is left to save, no copy is needed.

        Returns:
            A sentence for the user if somebody saved the same at the same moment.
        """
        if self._rescue.is_needed and not self.is_away and not self.edits():
            self._rescue.end()
        overtaken = 0
        with suppress(DlStudioError):  # whoever reads the project next is told
            overtaken = sum(check.take_overtaken() for check in self._live)
        if not overtaken:
            return ""
        return translate(
            CONTEXT,
            "Somebody else saved the same samples at the same moment ({count}). Yours came last "
            "and counts. If theirs should count, undo your save on the Project page.",
        ).format(count=overtaken)

    def _answers(self) -> None:
        self.is_away = False

    def _thrown_away(self) -> None:
        if self._is_choosing:
            return
        for check in self._live:
            if not check.edits():
                check.conflicts = []
        self._rescue.thrown_away()

    def why(self, layer: QgsVectorLayer, errors: Sequence[str]) -> str:
        """A sentence for a save that failed; what is lost with QGIS is copied."""
        check = next((one for one in self._live if one.layer is layer), None)
        if check is None:
            return kept(layer, " ".join(errors))
        check.clean_up()
        try:
            if check.fault is not None:
                raise check.fault
            if not check.conflicts and any(text in " ".join(errors) for text in (STALE, GONE)):
                check.conflicts = check.look()  # it came between the look and the save
            if check.conflicts:
                return _conflict_sentence(layer, len(check.conflicts))
            return why_refused(layer, check.table, errors, self._store)
        except ConnectionLost as error:
            return self.connection_lost(str(error))
        except DlStudioError as error:
            return kept(layer, translated(str(error)))

    # -- conflicts ------------------------------------------------------------------------------

    def conflicts(self) -> list[Conflict]:
        """What the user has to choose about before the edits can be saved."""
        return [conflict for check in self._live for conflict in check.conflicts]

    def choose(self, choices: Mapping[str, Choice]) -> None:
        """Say by the samples' ids whose change counts; the edits are saved afterwards as usual.

        The edit buffer is made anew from the edits that are left.
        """
        self._is_choosing = True
        try:
            for check in self._live:
                if any(conflict.edit.uuid in choices for conflict in check.conflicts):
                    self._choose_in(check, choices)
        finally:
            self._is_choosing = False

    def _choose_in(self, check: VersionCheck, choices: Mapping[str, Choice]) -> None:
        left = resolved(check.edits(), check.conflicts, choices)
        undecided = [one for one in check.conflicts if one.edit.uuid not in choices]
        check.layer.rollBack(False)
        gone = put_in(check.layer, left, check.memory)  # somebody deleted them at this moment
        changed = [as_new(edit) for edit in gone if edit.kind is EditKind.CHANGED]
        put_in(check.layer, changed, check.memory)
        check.conflicts = undecided

    # -- what is lost ---------------------------------------------------------------------------

    def connection_lost(self, reason: str = "") -> str:
        """Copy the edits, and those that follow, while the project cannot be reached.

        Args:
            reason: what is wrong, as a sentence, if it is known.

        Returns:
            A sentence for the user.
        """
        self.is_away = True
        return self._copied(
            translated(reason) or translate(CONTEXT, "The database does not answer.")
        )

    def unit_lost(self, unit_id: str) -> str:
        """Copy the edits if the unit that was worked on is somebody else's now.

        Returns:
            A sentence for the user; empty if there is nothing to tell, or it was told.
        """
        unit = self._store.unit(unit_id)
        mine = unit.state in _HELD and unit.holder == self._store.member
        if mine:
            self._told_of = ""
        if mine or self._told_of == unit_id or not self.edits():
            return ""
        self._told_of = unit_id
        reason = translate(
            CONTEXT, "You do not hold the work unit “{name}” any more ({holder} holds it now)."
        ).format(name=unit.name, holder=unit.holder or translate(CONTEXT, "nobody"))
        return self._copied(reason)

    def _copied(self, reason: str) -> str:
        try:
            path = self._rescue.begin(reason)
        except DlStudioError as error:
            return f"{reason} {translated(str(error))}"
        if path is None:
            return reason
        return translate(
            CONTEXT,
            "{reason} Your edits are kept in QGIS, with a copy in “{path}”. Save again when that "
            "is possible; if QGIS is closed before, DL Studio offers the copy when the project is "
            "opened next.",
        ).format(reason=reason, path=path)

    # -- copies of the last time ----------------------------------------------------------------

    def copies(self) -> list[Path]:
        """Rescue copies of this project that were left."""
        return copies_of(self._project_id)

    def bring_back(self, path: Path, draw_again: bool = False) -> BroughtBack:
        """Put the edits of a copy into the edit buffers, where they are saved as usual.

        Samples that have another version by now become conflicts, about which the user chooses.
        What cannot be put in stays in the copy.

        Args:
            path: one of :meth:`copies`.
            draw_again: add changed samples that somebody deleted meanwhile as new ones.

        Raises:
            DlStudioError: it is no copy of this project, or the project does not answer.
        """
        edits = read_copy(path, self._project_id)
        ids = tuple(edit.uuid for edit in edits if edit.version and edit.uuid)
        now = {s.id: s for s in self._store.samples(SampleFilter(ids=ids))} if ids else {}
        gone = [edit for edit in edits if edit.version and edit.uuid not in now]
        usable = [edit for edit in edits if edit not in gone]
        gone = [edit for edit in gone if edit.kind is EditKind.CHANGED]
        if draw_again:
            usable, gone = [*usable, *map(as_new, gone)], []
        conflicts = find_conflicts(usable, now)
        left_out = [edit for edit in usable if edit.layer not in self._checks]
        for table, check in self._checks.items():
            mine = [edit for edit in usable if edit.layer == table]
            if mine and (sip.isdeleted(check.layer) or check.layer.readOnly()):
                left_out += mine
            elif mine:
                left_out += put_in(check.layer, mine, check.memory)
                check.conflicts = [one for one in conflicts if one.edit.layer == table]
        self._rescue.begin(translate(CONTEXT, "They were brought back and not saved yet."))
        keep_rest(path, [*left_out, *gone])
        return BroughtBack(len(usable) - len(left_out), len(gone), len(left_out), self.conflicts())


@dataclass(frozen=True)
class BroughtBack:
    """What became of the edits in a rescue copy.

    Attributes:
        edits: how many are in the edit buffers now.
        gone: how many are of samples that somebody deleted; they stay in the copy.
        left_out: how many could not be put in for another reason; they stay in the copy.
        conflicts: what the user has to choose about.
    """

    edits: int
    gone: int
    left_out: int
    conflicts: list[Conflict]


def _conflict_sentence(layer: QgsVectorLayer, count: int) -> str:
    return translate(
        CONTEXT,
        "Somebody else changed or deleted samples that you edited in “{layer}” ({count}), so "
        "nothing of it was saved. Your edits are kept: choose for each sample whose change counts, "
        "then save again.",
    ).format(layer=layer.name(), count=count)
