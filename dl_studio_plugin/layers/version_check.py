"""A save of samples that somebody else changed meanwhile is stopped before it writes anything.

Before QGIS saves, the samples that it would change or delete are compared with what they were when
they were first edited. If one is another by now, or is gone, nothing of the layer is saved; the
edits stay, and whoever made them chooses whose change counts (``project/edits.py``). In a database
the version goes along with each change, so that the trigger there refuses what comes between the
look and the save. A file takes what it is given; there it is noticed afterwards, and told.

QGIS gives no way to stop a save from Python. It stops by itself, before it writes, when a new
feature has another kind of geometry than its layer; such a one is put into the edit buffer for the
moment of the save.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
    QgsVectorLayerEditBuffer,
    QgsVectorLayerUndoCommandAddFeature,
    QgsVectorLayerUndoCommandChangeAttribute,
    QgsVectorLayerUndoCommandDeleteFeature,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer

from ..definitions.errors import DlStudioError, OutOfDate
from ..project.edits import CLASS_FIELD, Conflict, Edit, EditKind, find_conflicts
from ..project.layer_refusals import GONE
from ..project.model import SampleFilter
from .buffer_edits import captured, is_unknown
from .edit_memory import VERSION, EditMemory, rows_of

if TYPE_CHECKING:
    from ..project.store import Store

#: No layer of a project takes it: they hold polygons and points.
_NO_LAYERS_KIND = "LineString (0 0, 1 1)"


class VersionCheck(QObject):
    """Looks at the saves of one layer.

    Attributes:
        conflicts: what kept the last save from being made.
        fault: why else it was stopped.
    """

    def __init__(
        self,
        layer: QgsVectorLayer,
        table: str,
        store: Store,
        versioned: bool = True,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self.layer = layer
        self.table = table
        self._store = store
        self._versioned = versioned
        self.memory = EditMemory(layer, store if versioned else None, parent=self)
        self.conflicts: list[Conflict] = []
        self.fault: Optional[DlStudioError] = None
        self._for_now: list[Any] = []
        self._expected: dict[str, int] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.clean_up)
        layer.beforeCommitChanges.connect(self._begins)
        layer.afterCommitChanges.connect(self._succeeds)

    def release(self) -> None:
        """Leave the layer alone."""
        self.clean_up()
        self.memory.release()
        if not sip.isdeleted(self.layer):
            self.layer.beforeCommitChanges.disconnect(self._begins)
            self.layer.afterCommitChanges.disconnect(self._succeeds)

    def edits(self) -> list[Edit]:
        """All edits of the layer that were not saved."""
        self.memory.read()
        return captured(self.layer, self.table, self.memory)

    @property
    def stopped(self) -> bool:
        """Whether the last save was stopped here."""
        return bool(self.conflicts) or self.fault is not None

    def clean_up(self) -> None:
        """Take out of the edit buffer what was put into it for the moment of a save."""
        self._soon.stop()
        commands, self._for_now = self._for_now, []
        if sip.isdeleted(self.layer) or self.layer.editBuffer() is None:
            return
        with _Quiet(self.layer.editBuffer()):
            for command in reversed(commands):
                command.undo()
        self.memory.prune()

    # -- a save ---------------------------------------------------------------------------------

    def _begins(self, *_: object) -> None:
        self.clean_up()
        self.conflicts, self.fault, self._expected = [], None, {}
        self.memory.read()
        try:
            self.conflicts = self.look()
        except DlStudioError as error:
            self.fault = error
        if self.stopped:
            self._stop()
        elif self._versioned and self.layer.fields().lookupField(VERSION) >= 0:
            self._send_versions()
        elif self._versioned:
            self._expect_versions()
        self._soon.start()

    def _succeeds(self) -> None:
        self._for_now = []  # all that was put in has been saved

    def take_overtaken(self) -> int:
        """How many samples of the last save somebody else saved between the look and the save."""
        expected, self._expected = self._expected, {}
        if not expected:
            return 0
        found = self._store.samples(SampleFilter(ids=tuple(expected)))
        return sum(sample.version > expected[sample.id] for sample in found)

    def look(self) -> list[Conflict]:
        """The edits that are in conflict with what is in the project now.

        Raises:
            OutOfDate: a row is gone that has no version.
            DlStudioError: the project cannot be read.
        """
        if not self.memory.edited():
            return []
        self._store.settings()  # a database that does not answer has no rows either
        gone = self._gone()
        edits = [edit for edit in self.edits() if edit.kind is not EditKind.ADDED]
        ids = tuple(edit.uuid for edit in edits if not is_unknown(edit))
        if not self._versioned:
            if gone:
                raise OutOfDate(GONE)
            return []
        found = self._store.samples(SampleFilter(ids=ids)) if ids else ()
        unknown = [Conflict(edit, None) for edit in edits if is_unknown(edit)]
        return [*find_conflicts(edits, {sample.id: sample for sample in found}), *unknown]

    def _gone(self) -> list[int]:
        """The edited rows that are not there any more; what both deleted needs no deleting."""
        edited = self.memory.edited()
        there = rows_of(self.layer, edited)
        if len(there) < len(edited):  # the first question after a restart finds nothing
            there = rows_of(self.layer, edited)
            self.memory.read()
        gone = [fid for fid in edited if fid not in there]
        buffer = self.layer.editBuffer()
        deleted = [fid for fid in gone if buffer.isFeatureDeleted(fid)]
        with _Quiet(buffer):
            for fid in deleted:
                QgsVectorLayerUndoCommandDeleteFeature(buffer, fid).undo()
        return [fid for fid in gone if fid not in deleted]

    def _stop(self) -> None:
        feature = QgsFeature(self.layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(_NO_LAYERS_KIND))
        self._for_a_moment(QgsVectorLayerUndoCommandAddFeature(self.layer.editBuffer(), feature))

    def _send_versions(self) -> None:
        field = self.layer.fields().lookupField(VERSION)
        buffer = self.layer.editBuffer()
        for fid in self.memory.edited():
            base = self.memory.base(fid)
            if base is not None:
                self._for_a_moment(
                    QgsVectorLayerUndoCommandChangeAttribute(
                        buffer, fid, field, base.version, base.values.get(VERSION)
                    )
                )

    def _expect_versions(self) -> None:
        """QGIS writes outline and class of a row in a file one after the other."""
        changed = (edit for edit in self.edits() if edit.kind is EditKind.CHANGED)
        self._expected = {
            edit.uuid: edit.version + (edit.wkb is not None) + (CLASS_FIELD in edit.values)
            for edit in changed
            if edit.version
        }

    def _for_a_moment(self, command: Any) -> None:
        with _Quiet(self.layer.editBuffer()):
            command.redo()
        self._for_now.append(command)


class _Quiet:
    """Nobody hears what happens to an edit buffer meanwhile."""

    def __init__(self, buffer: QgsVectorLayerEditBuffer) -> None:
        self._buffer = buffer

    def __enter__(self) -> None:
        self._before = self._buffer.blockSignals(True)

    def __exit__(self, *_: object) -> None:
        self._buffer.blockSignals(self._before)
