"""What happens when somebody saves the edits of a project's layer.

The file itself refuses what the rules of teamwork forbid (``project/geopackage/triggers.py``).
QGIS then keeps the edits and lists errors in its own words; here they become one sentence that
says what to do. A file that somebody else is writing to is tried again a few times. After every
save the owner of the layers is told, so that the store takes the edits up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer

from ..project.geopackage.triggers import CLOSED, FROZEN, KEEP_UUID, UNIT_IN_USE
from .translation import translated

translate = QCoreApplication.translate
CONTEXT = "EditRules"

_REFUSALS = (CLOSED, FROZEN, UNIT_IN_USE, KEEP_UUID)
_RETRIES = 2  # GDAL itself waits some seconds each time
_RETRY_AFTER_MS = 1000


class SaveWatch(QObject):
    """Watches one layer being saved.

    QGIS tells when a save begins and when it succeeded, but not that it failed. So each save is
    looked at once QGIS has finished it and the event loop runs again.
    """

    def __init__(
        self,
        layer: QgsVectorLayer,
        on_saved: Callable[[], object],
        on_refused: Callable[[str], object],
    ) -> None:
        super().__init__()
        self._layer = layer
        self._on_saved = on_saved
        self._on_refused = on_refused
        self._succeeded = False
        self._stop_editing = False
        self._retries = 0
        self._soon = _timer(self, 0, self._look)
        self._later = _timer(self, _RETRY_AFTER_MS, self._try_again)
        layer.beforeCommitChanges.connect(self._begins)
        layer.afterCommitChanges.connect(self._succeeds)

    def release(self) -> None:
        """Leave the layer alone."""
        self._soon.stop()
        self._later.stop()
        if not sip.isdeleted(self._layer):
            self._layer.beforeCommitChanges.disconnect(self._begins)
            self._layer.afterCommitChanges.disconnect(self._succeeds)

    def _begins(self, stop_editing: bool = True) -> None:
        self._succeeded = False
        self._stop_editing = stop_editing
        self._soon.start()

    def _succeeds(self) -> None:
        self._succeeded = True

    def _look(self) -> None:
        if sip.isdeleted(self._layer):
            return
        if self._succeeded:
            self._retries = 0
            self._on_saved()
            return
        errors = [str(error) for error in self._layer.commitErrors()]
        if not errors or not self._layer.isEditable():
            return
        if _is_locked(errors) and self._retries < _RETRIES:
            self._retries += 1
            self._later.start()
            return
        self._retries = 0
        self._on_refused(refusal(self._layer.name(), errors))
        self._on_saved()  # some of the edits may have been saved before one was refused

    def _try_again(self) -> None:
        if not sip.isdeleted(self._layer) and self._layer.isEditable():
            self._layer.commitChanges(self._stop_editing)


def _timer(parent: QObject, interval_ms: int, action: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    timer.timeout.connect(action)
    return timer


def _is_locked(errors: Sequence[str]) -> bool:
    return any("database is locked" in error for error in errors)


def refusal(layer: str, errors: Sequence[str]) -> str:
    """A sentence for what QGIS lists after a save that failed."""
    everything = " ".join(" ".join(errors).split())
    for text in _REFUSALS:
        if text in everything:
            return translate(
                CONTEXT,
                "{reason} The edits of “{layer}” that could not be saved are kept: undo them, or "
                "save again afterwards.",
            ).format(reason=translated(text), layer=layer)
    if _is_locked(errors):
        return translate(
            CONTEXT,
            "Somebody else is writing to this project, so the edits of “{layer}” could not be "
            "saved yet. They are kept; save again in a minute.",
        ).format(layer=layer)
    return translate(
        CONTEXT,
        "The edits of “{layer}” could not all be saved; they are kept. QGIS says: {reason}",
    ).format(layer=layer, reason=everything)
