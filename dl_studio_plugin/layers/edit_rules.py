"""What happens when somebody saves the edits of a project's layer.

The file itself refuses what the rules of teamwork forbid (``project/geopackage/triggers.py``).
QGIS then keeps the edits and lists errors in its own words; here they become one sentence that
says what to do. After every save the owner of the layers is told, so that the store takes the
edits up.

QGIS gives up a save when somebody else is writing to the file, or was while it read. So a save
waits for its turn before QGIS begins it (``project/geopackage/turns.py``). Where that does not
help, because a program without turns is writing, it is made again as soon as the file is free.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Optional, Protocol

from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer

from ..project.layer_refusals import CLOSED, FROZEN, KEEP_UUID, UNIT_IN_USE

translate = QCoreApplication.translate
CONTEXT = "EditRules"

_RETRIES = 30
_RETRY_AFTER_MS = 1000
#: How long a save waits for its turn. An import may take longer; then QGIS's own attempt fails.
_TURN_S = 20.0
_POLL_S = 0.005


class Turn(Protocol):
    """Who is to write: others wait from ``take`` to ``give_back``, and both nest."""

    def take(self, seconds: float) -> bool:
        """Wait for the turn, for at most ``seconds``; whether it came."""

    def give_back(self) -> None:
        """Let the next one write."""


class SaveWatch(QObject):
    """Watches one layer being saved.

    QGIS tells when a save begins and when it succeeded, but not that it failed. So each save is
    looked at once QGIS has finished it and the event loop runs again. Qt owns the watch until
    :meth:`release`: Python might delete it in a thread that its timers do not belong to.
    """

    def __init__(
        self,
        layer: QgsVectorLayer,
        turn: Turn,
        is_busy: Callable[[], bool],
        on_saved: Callable[[], object],
        on_refused: Callable[[str], object],
        explain: Optional[Callable[[QgsVectorLayer, Sequence[str]], str]] = None,
    ) -> None:
        super().__init__(QgsApplication.instance())
        self._layer = layer
        self._turn = turn
        self._has_turn = False
        self._is_busy = is_busy
        self._on_saved = on_saved
        self._on_refused = on_refused
        self._explain = explain or refusal
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
        self._give_back()
        if not sip.isdeleted(self._layer):
            self._layer.beforeCommitChanges.disconnect(self._begins)
            self._layer.afterCommitChanges.disconnect(self._succeeds)
        self.deleteLater()

    def _begins(self, stop_editing: bool = True) -> None:
        self._succeeded = False
        self._stop_editing = stop_editing
        self._wait_for_turn()
        _look_at_file_anew(self._layer)
        self._soon.start()

    def _wait_for_turn(self) -> None:
        """QGIS asks nobody whether it may begin, so it is kept from it until it may."""
        self._give_back()
        end = time.monotonic() + _TURN_S
        self._has_turn = self._turn.take(_TURN_S)
        while self._has_turn and self._is_busy() and time.monotonic() < end:
            time.sleep(_POLL_S)  # a program without turns is writing

    def _give_back(self) -> None:
        if self._has_turn:
            self._has_turn = False
            self._turn.give_back()

    def _succeeds(self) -> None:
        self._succeeded = True

    def _look(self) -> None:
        """See how the save ended. The turn lasts until the edits have an author."""
        try:
            if not sip.isdeleted(self._layer):
                self._act_on_outcome()
        finally:
            self._give_back()

    def _act_on_outcome(self) -> None:
        if self._succeeded:
            self._retries = 0
            self._on_saved()
            return
        errors = [str(error) for error in self._layer.commitErrors()]
        if not self._layer.isEditable() or not errors:
            return
        if any("database is locked" in error for error in errors):
            self._wait()
            return
        self._retries = 0
        self._on_refused(self._explain(self._layer, errors))
        self._on_saved()  # some of the edits may have been saved before one was refused

    def _wait(self) -> None:
        if self._retries < _RETRIES:
            self._retries += 1
            self._later.start()
            return
        self._retries = 0
        self._on_refused(still_locked(self._layer))

    def _try_again(self) -> None:
        if sip.isdeleted(self._layer) or not self._layer.isModified():
            return
        if self._is_busy():
            self._wait()
        else:
            self._layer.commitChanges(self._stop_editing)


def _look_at_file_anew(layer: QgsVectorLayer) -> None:
    """Have QGIS's connection notice that others changed the file.

    GDAL takes its triggers out of a GeoPackage and puts them back when it deletes features. From
    3.10 on, the first statement of a connection that was open meanwhile fails with “no such
    table”; better a small question than somebody's save.
    """
    if layer.providerType() == "ogr":
        layer.dataProvider().uniqueValues(0, 1)


def _timer(parent: QObject, interval_ms: int, action: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    timer.timeout.connect(action)
    return timer


def still_locked(layer: QgsVectorLayer) -> str:
    """A sentence for edits that could not be saved because somebody else is writing."""
    return translate(
        CONTEXT,
        "Somebody else is writing to this project, so the edits of “{layer}” could not be saved "
        "yet. They are kept; save again in a minute.",
    ).format(layer=layer.name())


def refusals() -> dict[str, str]:
    """What the file's triggers say, in the user's language."""
    return {
        CLOSED: translate(
            CONTEXT,
            "The work unit of this sample is submitted, accepted or excluded, so its samples "
            "cannot be changed. Withdraw, return or reopen the unit first.",
        ),
        FROZEN: translate(
            CONTEXT,
            "The project is marked complete, so it cannot be changed. Its owner can undo that.",
        ),
        UNIT_IN_USE: translate(
            CONTEXT,
            "Somebody works on this work unit or has finished it, so its outline stays. Release "
            "or return it first.",
        ),
        KEEP_UUID: translate(
            CONTEXT,
            "The field uuid says which sample, unit or comment this is; leave it as it is.",
        ),
    }


def refusal(layer: QgsVectorLayer, errors: Sequence[str]) -> str:
    """A sentence for what QGIS lists after a save that failed."""
    everything = " ".join(" ".join(errors).split())
    for text, translated in refusals().items():
        if text in everything:
            return kept(layer, translated)
    return translate(
        CONTEXT,
        "The edits of “{layer}” could not all be saved; they are kept. QGIS says: {reason}",
    ).format(layer=layer.name(), reason=everything)


def kept(layer: QgsVectorLayer, reason: str) -> str:
    """Why edits could not be saved, and that they are not lost."""
    return translate(
        CONTEXT,
        "{reason} The edits of “{layer}” that could not be saved are kept: undo them, or "
        "save again afterwards.",
    ).format(reason=reason, layer=layer.name())
