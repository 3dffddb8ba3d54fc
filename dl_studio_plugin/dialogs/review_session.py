"""Going through a result, object by object: where one is, what was decided, taking it back.

The review is an ordinary layer (see ``layers/review_layer.py``). Every decision is written to it
at once, so a review that is interrupted goes on where it stopped. One that cannot be written is
no decision: the methods that write raise NotPossible then, and all is as it was before.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, QObject, Qt, pyqtSignal

from ..definitions.errors import NotPossible
from ..layers.review_layer import ACCEPTED, CORRECTED, OPEN, REJECTED

REVIEW, CLASS, REVIEWED_CLASS = "review", "class", "reviewed_class"
REVIEWER, REVIEWED_AT, COMMENT = "reviewer", "reviewed_at", "comment"


class ReviewSession(QObject):
    """A review of the features of ``layer``; ``member`` is who reviews.

    Signals:
        moved: another feature is the current one, or none.
        decided: something was decided or taken back.
        ended: the layer is being deleted; a session is of no use without it.
    """

    moved = pyqtSignal()
    decided = pyqtSignal()
    ended = pyqtSignal()

    def __init__(
        self, layer: QgsVectorLayer, member: str, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self.layer = layer
        layer.willBeDeleted.connect(self.ended)
        self._member = member
        self._order = sorted(feature.id() for feature in layer.getFeatures(_ids_only()))
        self._place = -1
        self._past: list[tuple[int, dict[str, Any]]] = []
        self.next_open()

    @property
    def feature(self) -> Optional[QgsFeature]:
        """The current feature."""
        if not 0 <= self._place < len(self._order):
            return None
        feature = self.layer.getFeature(self._order[self._place])
        return feature if feature.isValid() else None

    @property
    def place(self) -> int:
        """Number of the current feature, from 1."""
        return self._place + 1

    def __len__(self) -> int:
        """How many features there are."""
        return len(self._order)

    def step(self, by: int) -> None:
        """Go on or back."""
        if self._order:
            self._place = (self._place + by) % len(self._order)
            self.moved.emit()

    def next_open(self) -> bool:
        """Go to the next feature that nobody has decided on; false if there is none."""
        quoted = f"\"{REVIEW}\" = '{OPEN}'"
        request = _ids_only().setFilterExpression(quoted)
        still_open = {feature.id() for feature in self.layer.getFeatures(request)}
        count = len(self._order)
        for ahead in range(1, count + 1):
            place = (self._place + ahead) % count
            if self._order[place] in still_open:
                self._place = place
                self.moved.emit()
                return True
        if self._place < 0 and count:
            self._place = 0
        self.moved.emit()
        return False

    def go_to(self, feature_id: int) -> None:
        """Make a feature the current one, such as one that was clicked on the map."""
        if feature_id in self._order:
            self._place = self._order.index(feature_id)
            self.moved.emit()

    def accept(self) -> None:
        """The current feature is right; where its shape was changed, it counts as corrected."""
        feature = self.feature
        if feature is not None:
            self._decide({REVIEW: CORRECTED if self._is_reshaped(feature) else ACCEPTED})

    def reject(self) -> None:
        """The current feature is not there at all."""
        self._decide({REVIEW: REJECTED})

    def correct(self, class_name: str) -> None:
        """The current feature is of another class; its own class accepts it."""
        feature = self.feature
        if feature is None:
            return
        if str(feature[CLASS]) == class_name:
            self.accept()
        else:
            self._decide({REVIEW: CORRECTED, REVIEWED_CLASS: class_name})

    def comment(self, text: str) -> None:
        """Say something about the current feature."""
        feature = self.feature
        if feature is not None and text != comment_on(feature):
            self._write(feature.id(), {COMMENT: text})

    def edit(self) -> None:
        """Open the layer for editing; for changes of shape it stays open."""
        if not (self.layer.isEditable() or self.layer.startEditing()):
            raise NotPossible(self._unwritten())

    def take_back(self) -> bool:
        """Undo the last decision and go there; false if there is none."""
        if not self._past:
            return False
        feature_id, before = self._past[-1]
        self._write(feature_id, before)
        self._past.pop()
        self.go_to(feature_id)
        self.decided.emit()
        return True

    def _decide(self, values: dict[str, Any]) -> None:
        feature = self.feature
        if feature is None:
            return
        names = (REVIEW, REVIEWED_CLASS, REVIEWER, REVIEWED_AT)
        before = {name: feature[name] for name in names}
        now = QDateTime.currentDateTimeUtc().toString(Qt.DateFormat.ISODate)
        kept = {REVIEWED_CLASS: NULL, REVIEWER: self._member, REVIEWED_AT: now}
        self._write(feature.id(), {**kept, **values})
        self._past.append((feature.id(), before))
        self.decided.emit()
        self.next_open()

    def _write(self, feature_id: int, values: dict[str, Any]) -> None:
        """Write at once; changes of shape that wait in the layer's buffer go along."""
        layer = self.layer
        was_editing = layer.isEditable()
        self.edit()
        layer.beginEditCommand("review")
        changed = [
            layer.changeAttributeValue(feature_id, layer.fields().lookupField(name), value)
            for name, value in values.items()
        ]
        layer.endEditCommand()
        if not (all(changed) and layer.commitChanges(not was_editing)):
            unwritten = self._unwritten(layer.commitErrors())
            if was_editing:
                layer.undoStack().undo()
            else:
                layer.rollBack()
            raise NotPossible(unwritten)
        layer.triggerRepaint()

    def _unwritten(self, errors: Sequence[str] = ()) -> str:
        """Why nothing is kept, and what to do."""
        text = self.tr(
            "“{file}” cannot be written, so this is not kept. See whether another program has the "
            "file open, whether the disk is full and whether you may write there; then try again."
        ).format(file=self.layer.source().partition("|")[0])
        reason = " ".join(" ".join(errors).split())
        return f"{text} {self.tr('QGIS says: {}').format(reason)}" if reason else text

    def _is_reshaped(self, feature: QgsFeature) -> bool:
        """Whether its outline waits in the layer's buffer to be saved."""
        buffer = self.layer.editBuffer()
        changed: dict[int, QgsGeometry] = buffer.changedGeometries() if buffer is not None else {}
        return feature.id() in changed


def comment_on(feature: QgsFeature) -> str:
    """What somebody said about a feature of a review."""
    comment = feature[COMMENT]
    return comment if isinstance(comment, str) else ""


def _ids_only() -> QgsFeatureRequest:
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return request.setNoAttributes()
