"""The work unit that a member holds, and the steps that they take with it.

The store judges every step; what it refuses becomes a message. The map follows: the unit is
shown, everything outside it dimmed, and drawing snaps to its outline.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..project.model import UnitState, WorkUnit
from .unit_states import state_for

if TYPE_CHECKING:
    from ..layers.project_layers import ProjectLayers
    from ..project.store import Store
    from .studio import Studio

#: How often the lease of a unit that is worked on is extended.
_HEARTBEAT_MS = 5 * 60 * 1000
_AROUND = 1.15
#: How much of the map is shown around a place, as a share of what it shows now.
_CLOSER = 0.25
_BACK = Qgis.TransformDirection.Reverse
HELD_STATES = (UnitState.IN_PROGRESS, UnitState.IN_REVIEW)


class Labelling(QObject):
    """The member's unit.

    Signals:
        changed: another unit is held, or none, or its state changed.
    """

    changed = pyqtSignal()

    def __init__(self, studio: Studio, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.unit: Optional[WorkUnit] = None
        #: The unit that was submitted last, while it can be withdrawn.
        self.submitted: Optional[WorkUnit] = None
        #: The unit that the map was brought to, and the layers that show it.
        self._shown: tuple[Optional[ProjectLayers], str] = (None, "")
        self._heart = QTimer(self)
        self._heart.setInterval(_HEARTBEAT_MS)
        self._heart.timeout.connect(self._beat)

    def refresh(self) -> None:
        """Look which unit is held now."""
        project = self._studio.project
        held = []
        if project is not None:
            units = project.units(states=(*HELD_STATES, UnitState.SUBMITTED))
            held = [unit for unit in units if unit.holder == project.member]
            self._look_at_submitted(units)
        else:
            self.submitted = None
        before = self.unit.id if self.unit is not None else ""
        self.unit = next((unit for unit in held if unit.id == before), held[0] if held else None)
        if self.unit is None:
            self._heart.stop()
        elif not self._heart.isActive():
            self._heart.start()
        self._show_on_map()
        self.changed.emit()

    def _look_at_submitted(self, units: Sequence[WorkUnit]) -> None:
        """Keep the unit that was submitted only while the open project has it as submitted."""
        if self.submitted is not None:
            before = self.submitted.id
            submitted = (unit for unit in units if unit.state is UnitState.SUBMITTED)
            self.submitted = next((unit for unit in submitted if unit.id == before), None)

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

    def accept(self) -> None:
        """Accept the unit in review with its samples."""
        self._step(lambda project, unit: project.accept(unit.id))

    def return_(self, reason: str) -> None:
        """Give the unit in review back to who labelled it."""
        self._step(lambda project, unit: project.return_(unit.id, reason))

    def _take(self, step: Callable[[Store], Optional[WorkUnit]], nothing_left: str = "") -> None:
        project = self._studio.project
        if project is None or not self._save():
            return
        with self._studio.guarded():
            unit = step(project)
            if unit is None:
                self._studio.show_info(nothing_left)
            else:
                self.unit = unit
                self._shown = (None, "")  # the map goes there, even if it was there before
        self._studio.refresh()

    def _step(self, step: Callable[[Store, WorkUnit], object]) -> None:
        project, unit = self._studio.project, self.unit
        if project is None or unit is None or not self._save():
            return
        with self._studio.guarded():
            step(project, unit)
        self._studio.refresh()

    def _save(self) -> bool:
        """Save what was drawn; where that is refused, the reason is shown and nothing lost."""
        layers = self._studio.layers
        return layers is None or layers.save()

    def _beat(self) -> None:
        """Keep the unit while its holder works on it."""
        project, unit = self._studio.project, self.unit
        if project is None or unit is None or project.read_only:
            return
        with self._studio.guarded():
            self.unit = project.heartbeat(unit.id)
            self.changed.emit()
            return
        self._studio.refresh()  # somebody else holds it now

    # -- the map --------------------------------------------------------------------------------

    def minutes_left(self) -> Optional[int]:
        """How long the unit is still kept for the member; ``None`` without one."""
        if self.unit is None or not self.unit.lease_until:
            return None
        until = datetime.fromisoformat(self.unit.lease_until.replace("Z", "+00:00"))
        return max(0, round((until - datetime.now(timezone.utc)).total_seconds() / 60))

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

    def unit_at(self, place: QgsPointXY) -> Optional[WorkUnit]:
        """The unit at a place of the map; the map's layer is asked, which has an index."""
        layers, project = self._studio.layers, self._studio.project
        if layers is None or layers.units is None or project is None:
            return None
        try:
            there = self._to_map().transform(place, _BACK)
        except QgsCsException:
            return None  # the project's coordinate system has no such place
        box = QgsRectangle(there, there)
        point = QgsGeometry.fromPointXY(there)
        for feature in layers.units.getFeatures(QgsFeatureRequest().setFilterRect(box)):
            if feature.geometry().contains(point):
                return project.unit(str(feature["uuid"]))
        return None

    def _to_map(self) -> QgsCoordinateTransform:
        layers = self._studio.layers
        crs = self._studio.iface.mapCanvas().mapSettings().destinationCrs()
        own = layers.crs if layers is not None else crs
        return QgsCoordinateTransform(own, crs, QgsProject.instance())

    def zoom_to_place(self, place: QgsGeometry) -> None:
        """Show a point of the project's CRS closer than the map does now."""
        shown = QgsRectangle(self._studio.iface.mapCanvas().extent())
        with self._on_the_map():
            shown.scale(_CLOSER, self._to_map().transform(place.asPoint()))
            self._show(shown)

    def zoom_to(self, extent: QgsRectangle) -> None:
        """Show a rectangle of the project's CRS."""
        with self._on_the_map():
            shown = self._to_map().transformBoundingBox(extent)
            shown.scale(_AROUND)
            self._show(shown)

    def _show(self, extent: QgsRectangle) -> None:
        canvas = self._studio.iface.mapCanvas()
        canvas.setExtent(extent)
        canvas.refresh()

    @contextmanager
    def _on_the_map(self) -> Iterator[None]:
        """Say so where the map's CRS has no such place."""
        try:
            yield
        except QgsCsException:
            self._studio.show_info(
                self.tr("The map's coordinate system does not reach that place. Choose another.")
            )


def _next_review(project: Store) -> Optional[WorkUnit]:
    """The first submitted unit that somebody else labelled; own ones where that is allowed."""
    units = project.units(states=(UnitState.SUBMITTED, UnitState.IN_REVIEW))
    submitted = [unit for unit in units if state_for(unit, project.member) is UnitState.SUBMITTED]
    submitted.sort(key=lambda unit: (unit.labelled_by == project.member, -unit.priority))
    return project.start_review(submitted[0].id) if submitted else None
