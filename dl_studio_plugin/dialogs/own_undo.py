"""Taking back the last thing that the member did: in the edits first, then in the project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..project.own_actions import last_own_action, take_back
from .moments import moment_text
from .words import event_words

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

    from ..project.model import Event
    from .studio import Studio


class OwnUndo(QObject):
    """What was not saved is in the undo stacks of QGIS's layers; what was, in the history.

    Signals:
        changed: something else is the last thing now.
    """

    changed = pyqtSignal()

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._followed: list[QgsVectorLayer] = []
        self._newest: Optional[Any] = None
        self._event: Optional[Event] = None
        self._soon = QTimer(self)  # QGIS changes a stack many times while it saves
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.look)

    def look(self) -> None:
        """Look what the last thing is now."""
        self._follow()
        project, self._event = self._studio.project, None
        if project is not None and not project.read_only and self._stack() is None:
            with self._studio.guarded():
                self._event = last_own_action(project)
        self.changed.emit()

    @property
    def title(self) -> str:
        """What would be taken back; empty when there is nothing."""
        stack = self._stack()
        if stack is not None:
            return str(stack.undoText())
        return event_words(self._event.what) if self._event is not None else ""

    @property
    def moment(self) -> str:
        """When it was done; empty for what was not saved."""
        is_saved = self._event is not None and self._stack() is None
        return moment_text(self._event.at) if is_saved and self._event is not None else ""

    def undo(self) -> None:
        """Take it back."""
        stack, project, event = self._stack(), self._studio.project, self._event
        if stack is not None:
            stack.undo()
            for layer in self._layers():
                layer.triggerRepaint()
        elif project is not None and event is not None:
            with self._studio.guarded():
                take_back(project, event)
            self._studio.refresh()

    def _layers(self) -> list[QgsVectorLayer]:
        layers = self._studio.layers
        if layers is None:
            return []
        found = (layers.samples, layers.points, layers.comments, layers.units)
        return [layer for layer in found if layer is not None]

    def _follow(self) -> None:
        """Hear of edits; the layers may be others than before."""
        layers = self._layers()
        for layer in layers:
            if layer not in self._followed:
                layer.undoStack().indexChanged.connect(self._on_edit)
        self._followed = layers

    def _on_edit(self, _index: int) -> None:
        self._newest = self.sender()
        self._soon.start(0)

    def _stack(self) -> Optional[Any]:
        """That of the layer that was edited last."""
        stacks = [layer.undoStack() for layer in self._layers() if layer.isEditable()]
        newest = self._newest
        if newest is not None and not sip.isdeleted(newest) and newest in stacks:
            stacks.insert(0, newest)
        return next((stack for stack in stacks if stack.canUndo()), None)
