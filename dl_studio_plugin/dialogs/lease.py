"""How long the unit is still kept for whoever holds it, and what keeps it longer.

A lease is extended while its holder works on the map: with the first sign of work once it is a
few minutes old. Whoever goes away loses the unit in the end, so that others can go on with it; they
are warned before, and what they drew stays.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..definitions.errors import DlStudioError
from ..layers.translation import translated
from ..project.store import utc_now
from .lease_words import seconds_left, time_left_words

if TYPE_CHECKING:
    from ..project.model import WorkUnit
    from .studio import Studio

#: Age of a lease at which work extends it, in seconds.
EXTENDED_AFTER = 5 * 60
#: Whoever has less time than this is warned, in seconds.
WARNED_AT = 5 * 60
#: From here on every second counts.
_SOON = 10 * 60 + 30
_SECOND_MS, _SELDOM_MS = 1000, 30_000


class Lease(QObject):
    """The lease of the unit that is held.

    Signals:
        ticked: less time is left than before.
        extended: the unit with its new lease.
        lost: it could not be extended; why was said.
    """

    ticked = pyqtSignal()
    extended = pyqtSignal(object)
    lost = pyqtSignal()

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._unit: Optional[WorkUnit] = None
        self._asked_at = 0.0
        self._has_warned = False
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        canvas = studio.iface.mapCanvas()
        canvas.xyCoordinates.connect(self.work)  # somebody moves the mouse over the map
        canvas.extentsChanged.connect(self.work)

    def follow(self, unit: Optional[WorkUnit]) -> None:
        """Look after the lease of another unit, of the same one as it is now, or of none."""
        before, self._unit = self._unit, unit
        if unit is None:
            self._clock.stop()
            return
        if before is None or before.id != unit.id:
            self._has_warned = False
            self._asked_at = time.monotonic()
        self._tick()

    @property
    def words(self) -> str:
        """How long it still is; empty without one."""
        return time_left_words(self._unit.lease_until, utc_now()) if self._unit else ""

    @property
    def is_short(self) -> bool:
        """Whether it runs out soon, or has."""
        return self._left() <= WARNED_AT

    def work(self, *_: object) -> None:
        """Somebody works; this is called very often."""
        if self._unit is not None and time.monotonic() - self._asked_at >= EXTENDED_AFTER:
            self.extend()

    def extend(self) -> None:
        """Keep the unit from now on for as long as when it was claimed."""
        project, unit = self._studio.project, self._unit
        if project is None or unit is None or project.read_only:
            return
        self._asked_at = time.monotonic()  # a home that cannot be reached is not asked on and on
        try:
            longer = project.heartbeat(unit.id)
        except DlStudioError as error:
            self._studio.show_error(" ".join([translated(str(error)), self.what_stays()]))
            self.lost.emit()
            return
        self._has_warned = False
        self._unit = longer
        self.extended.emit(longer)

    def what_stays(self) -> str:
        """A sentence on what was drawn and not saved; empty without any."""
        layers = self._studio.layers
        if layers is None or not layers.has_unsaved_edits():
            return ""
        return self.tr(
            "What you drew and did not save is still on the map: claim the unit again, then save."
        )

    def _left(self) -> float:
        if self._unit is None or not self._unit.lease_until:
            return float("inf")
        return seconds_left(self._unit.lease_until, utc_now())

    def _tick(self) -> None:
        left = self._left()
        self._clock.start(_SECOND_MS if left < _SOON else _SELDOM_MS)
        if left > WARNED_AT:
            self._has_warned = False
        elif not self._has_warned and self._unit is not None:
            self._has_warned = True
            self._warn(self._unit.name, left)
        self.ticked.emit()

    def _warn(self, name: str, left: float) -> None:
        if left > 0:
            text = self.tr(
                "The work unit “{name}” is kept for you for {time} only. It is kept longer while "
                "you work on the map."
            ).format(name=name, time=self.words)
        else:
            text = self.tr(
                "The work unit “{name}” is not kept for you any more: anybody may claim it. It is "
                "yours until somebody does."
            ).format(name=name)
        self._studio.show_info(
            " ".join([text, self.what_stays()]).strip(), (self.tr("Extend"), self.extend)
        )
