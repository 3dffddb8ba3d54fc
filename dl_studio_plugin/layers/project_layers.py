"""A project as a group of QGIS layers: samples, points, units, comments over the imagery.

The layers read the project's file or database directly, so QGIS's own tools edit them; the rules
are kept by triggers there, and the store takes the edits up after each save. Layers are looked up
whenever they are asked for: the user may remove any of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.errors import DlStudioError
from ..definitions.project_types import project_type
from ..project.geopackage.schema import COMMENTS, POINTS, SAMPLES, UNITS
from ..project.model import AFTER, BEFORE
from ..project.watching import watch_project
from .layer_group import LayerGroup
from .layer_sources import has_transaction_groups, source_of
from .live_refresh import LiveRefresh
from .project_forms import CLASS_VARIABLE, UNIT_VARIABLE, set_variable
from .project_imagery import crs_of, imagery_role, open_imagery, same_imagery
from .saving import Saving
from .snapping import UnitSnapping
from .table_layers import TABLE_ROLES, TableLayers
from .team_editing import TeamEditing
from .translation import translated
from .unit_styles import style_shade

if TYPE_CHECKING:
    from ..project.store import Store

translate = QCoreApplication.translate
CONTEXT = "ProjectLayers"

_SHADE = "shade"
#: Roles from top to bottom; the imagery follows.
_ORDER = (COMMENTS.name, _SHADE, POINTS.name, SAMPLES.name, UNITS.name)
_EDITED = (SAMPLES.name, POINTS.name, COMMENTS.name, UNITS.name)
#: How far the shade reaches beyond the project's area, as a multiple of the area's size.
_SHADE_REACH = 4.0


class ProjectLayers:
    """The layers of an open project.

    Attributes:
        project_id: id of the project of DL Studio.
        problems: sentences about what could not be shown, such as imagery that was moved.
        on_saved: called after edits of a layer were saved (or some of them were).
        on_refused: called with a sentence when edits could not be saved; QGIS keeps them.
        on_changed: called after somebody did something in the project, in whatever window.
        on_told: called with a sentence that is good to know.
        editing: the edits that were not saved, and what is to be chosen about them.
    """

    def __init__(self, store: Store, reference: str, project: QgsProject) -> None:
        self._store = store
        self._settings = store.settings()
        self.project_id = self._settings.id
        self.problems: tuple[str, ...] = ()
        self.on_saved: Callable[[], object] = _nothing
        self.on_refused: Callable[[str], object] = _nothing
        self.on_changed: Callable[[], object] = self.refresh
        self.on_told: Callable[[str], object] = _nothing
        self._live: Optional[LiveRefresh] = None
        roles = [imagery_role(number) for number in range(len(self._settings.imagery))]
        self._group = LayerGroup(project, self.project_id, (*_ORDER, *roles))
        self._source = source_of(reference)
        self._tables = TableLayers(self._group, self._source, store)
        self._snapping = UnitSnapping(project)
        self.editing = TeamEditing(store, {})
        self._saving = Saving(
            self._source,
            not store.read_only,
            self._say_saved,
            self._say_refused,
            self._why,
        )
        self._current_class = self._settings.classes[0].name
        self._highlighted = ""

    @classmethod
    def load(cls, store: Store, reference: str, project: QgsProject) -> ProjectLayers:
        """Show ``store`` in ``project``: new layers, or those of a .qgz that was opened again.

        Raises:
            InvalidInput: the file has no layers that QGIS can read; none are left.
        """
        layers = cls(store, reference, project)
        with ExitStack() as unless_shown:
            is_new = layers._group.group() is None
            unless_shown.callback(layers.remove if is_new else layers.release)
            layers._source.reopen(project.mapLayers().values())
            layers._show()
            unless_shown.pop_all()
        layers._watch()
        return layers

    def _show(self) -> None:
        title = translate(CONTEXT, "DL Studio — {name}").format(name=self._settings.name)
        self._group.ensure(title).setName(title)
        member = self._store.role
        for role in self._roles():
            self._tables.show(role, self._settings, member)
        self._show_shade()
        self._show_imagery()
        self.set_current_class(self._current_class)

    def _roles(self) -> list[str]:
        """The tables that the project's type has a use for."""
        takes_points = project_type(self._settings.inference_type.value).takes_points
        return [role for role in TABLE_ROLES if takes_points or role != POINTS.name]

    # -- the layers -----------------------------------------------------------------------------

    @property
    def samples(self) -> Optional[QgsVectorLayer]:
        """Samples that are polygons."""
        return self._layer(SAMPLES.name)

    @property
    def points(self) -> Optional[QgsVectorLayer]:
        """Samples that are points; ``None`` where the project's type has none."""
        return self._layer(POINTS.name)

    @property
    def units(self) -> Optional[QgsVectorLayer]:
        """Work units."""
        return self._layer(UNITS.name)

    @property
    def comments(self) -> Optional[QgsVectorLayer]:
        """Comments at their places."""
        return self._layer(COMMENTS.name)

    @property
    def imagery(self) -> Optional[QgsMapLayer]:
        """The imagery; the first of it where there is more."""
        return next(iter(self.all_imagery), None)

    @property
    def all_imagery(self) -> tuple[QgsMapLayer, ...]:
        """The imagery that can be shown, in the project's order."""
        found = self._group.layers()
        shown = []
        for number, entry in enumerate(self._settings.imagery):
            layer = found.get(imagery_role(number)) or same_imagery(self._group.project, entry)
            if layer is not None:
                shown.append(layer)
        return tuple(shown)

    def imagery_of(self, date: str) -> Optional[QgsMapLayer]:
        """The imagery of one of the two dates of change detection."""
        for number, entry in enumerate(self._settings.imagery):
            if entry.date == date:
                found = self._group.layers().get(imagery_role(number))
                return found or same_imagery(self._group.project, entry)
        return None

    @property
    def are_on_map(self) -> bool:
        """Whether the map shows anything of the project."""
        return bool(self._group.layers())

    def _layer(self, role: str) -> Optional[QgsVectorLayer]:
        return self._group.layers().get(role)

    def extent(self, unit_id: str = "") -> QgsRectangle:
        """The project's area, or a unit, in the project's CRS."""
        if unit_id:
            return _geometry(self._store.unit(unit_id).wkb).boundingBox()
        return QgsGeometry.fromWkt(self._settings.area_wkt).boundingBox()

    @property
    def name(self) -> str:
        """The project's name."""
        return self._settings.name

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The project's CRS."""
        return crs_of(self._settings.crs)

    # -- work -----------------------------------------------------------------------------------

    @property
    def current_class(self) -> str:
        """The class that new samples get."""
        return self._current_class

    def set_current_class(self, name: str) -> None:
        """Let new samples, whatever tool draws them, be of this class."""
        self._current_class = name
        for layer in (self.samples, self.points):
            if layer is not None:
                set_variable(layer, CLASS_VARIABLE, name)

    @property
    def shown_date(self) -> str:
        """Which of two dates the map shows: that which lies on top; empty for other projects."""
        root = self._group.project.layerTreeRoot()
        for date in (BEFORE, AFTER):
            layer = self.imagery_of(date)
            node = root.findLayer(layer.id()) if layer is not None else None
            if node is not None and node.isVisible():
                return date
        return ""

    def show_both_dates(self) -> None:
        """Show both dates of change detection, the earlier on top."""
        self.show_date("")

    def show_date(self, date: str) -> None:
        """Show one of the two dates of change detection, and hide the other; empty shows both."""
        root = self._group.project.layerTreeRoot()
        for other in (BEFORE, AFTER):
            layer = self.imagery_of(other)
            node = root.findLayer(layer.id()) if layer is not None else None
            if node is not None:
                node.setItemVisibilityChecked(date in ("", other))

    @property
    def highlighted(self) -> str:
        """Id of the unit that is highlighted; empty without one."""
        return self._highlighted

    def highlight_unit(self, unit_id: Optional[str]) -> None:
        """Outline a unit and dim everything outside it; ``None`` shows all alike again."""
        self._highlighted = unit_id or ""
        if self.comments is not None:
            set_variable(self.comments, UNIT_VARIABLE, self._highlighted)
        shade, node = self._layer(_SHADE), self._group.node(_SHADE)
        if shade is None or node is None:
            return
        shade.dataProvider().truncate()
        if unit_id:
            hole = _geometry(self._store.unit(unit_id).wkb)
            feature = QgsFeature()
            feature.setGeometry(self._around(hole).difference(hole))
            shade.dataProvider().addFeature(feature)
        shade.setExtent(self.extent())  # “Zoom Full” goes to the project, not to the shade's end
        node.setItemVisibilityChecked(bool(unit_id))
        shade.triggerRepaint()

    def _around(self, unit: QgsGeometry) -> QgsGeometry:
        """A rectangle far beyond area and unit; on the globe, no further than the globe."""
        reach = self.extent()
        reach.combineExtentWith(unit.boundingBox())
        reach.grow(_SHADE_REACH * max(reach.width(), reach.height()))
        if self.crs.isGeographic():
            reach = reach.intersect(QgsRectangle(-180, -90, 180, 90))
        return QgsGeometry.fromRect(reach)

    def snap_to_units(self, on: bool) -> None:
        """Snap to the outlines of units while drawing, or as it was set before."""
        if on and self.units is not None:
            self._snapping.switch_on(self.units)
        else:
            self._snapping.switch_off()

    def has_unsaved_edits(self) -> bool:
        """Whether a layer holds edits that the file does not have."""
        return any(layer.isModified() for layer in self._edited())

    def save(self) -> bool:
        """Save the edits of all layers, which stay open for editing; whether all were saved."""
        saved = self._saving.save(self._edited())
        self.editing.clean_up()
        return saved

    def save_for_good(self) -> bool:
        """Save as :meth:`save` does, before the layers are let go; whether all were saved.

        Nobody will be there any more when the event loop runs, so what was saved is told at once.
        """
        saved = self.save()
        if saved:
            self._say_saved()
        return saved

    def discard_edits(self) -> None:
        """Throw away what was not saved."""
        for layer in self._edited():
            if layer.isModified():
                layer.rollBack()

    def _edited(self) -> list[QgsVectorLayer]:
        found = self._group.layers()
        return [found[role] for role in _EDITED if role in found and found[role].isEditable()]

    def refresh(self) -> None:
        """Show what the store changed; edits that were not saved, and what is selected, stay."""
        self._settings = self._store.settings()
        member = self._store.role
        for role in _EDITED:
            layer = self._layer(role)
            if layer is None:
                continue
            if not layer.isEditable():
                # Only what is still there: QGIS would keep the numbers of deleted features.
                selected = [feature.id() for feature in layer.getSelectedFeatures()]
                layer.reload()
                if selected:
                    layer.selectByIds(selected)
                self._tables.allow(role, self._settings, member)
            layer.triggerRepaint()

    # -- life -----------------------------------------------------------------------------------

    def follow(self, every: Optional[float] = None) -> None:
        """Show from now on what others do, as they do it.

        Args:
            every: seconds between two questions; ``None`` stands for what suits the home.

        Raises:
            DlStudioError: nobody can say how to log in.
        """
        watch = watch_project(self._store.reference, self._store.member, every)
        self._live = LiveRefresh(watch)
        self._live.changed.connect(self._somebody_changed_it)
        self._live.lost.connect(self._is_lost)
        self._live.back.connect(self._is_back)
        self._live.start()

    def _somebody_changed_it(self) -> None:
        try:
            if self._highlighted and self.has_unsaved_edits():
                self._say_refused(self.editing.unit_lost(self._highlighted))
            self.on_changed()
        except DlStudioError as error:
            self.on_told(translated(str(error)))

    def _is_lost(self, reason: str) -> None:
        self._say_refused(self.editing.connection_lost(reason))

    def _is_back(self) -> None:
        text = translate(CONTEXT, "The project can be read again.")
        if self.has_unsaved_edits():
            text = translate(CONTEXT, "The project can be read again. Save your edits now.")
        self.editing.is_away = False
        self.editing.saved()
        self.on_told(text)
        self._somebody_changed_it()

    def release(self) -> None:
        """Let go of the layers, which stay: nothing here hears of them any more."""
        if self._live is not None:
            self._live.stop()
            self._live = None
        self._saving.release()
        self.editing.release()
        self._snapping.switch_off()
        self.on_saved = self.on_refused = self.on_changed = self.on_told = _nothing

    def leave_map(self) -> None:
        """The map was closed, and the layers with it; what was set in it is not for the next."""
        self._snapping.forget()
        self._saving.unwatch()
        self.editing.release()

    def remove(self) -> None:
        """Take the group with its layers out of the QGIS project; unsaved edits are lost."""
        self.release()
        self._group.remove()

    # -- making them ----------------------------------------------------------------------------

    def _show_shade(self) -> None:
        layer = self._layer(_SHADE)
        if layer is None:
            title = translate(CONTEXT, "Outside the work unit")
            layer = QgsVectorLayer("MultiPolygon", title, "memory")
            layer.setCrs(self.crs)
            # It is made anew each time, so QGIS need not ask whether to keep it.
            layer.setCustomProperty("skipMemoryLayersCheck", 1)
            layer.setFlags(layer.flags() | QgsMapLayer.LayerFlag.Private)
            layer.setFlags(layer.flags() & ~QgsMapLayer.LayerFlag.Identifiable)
            layer.setReadOnly(True)
            self._group.add(_SHADE, layer)
        style_shade(layer)
        node = self._group.node(_SHADE)
        if node is not None:
            node.setItemVisibilityChecked(False)

    def _show_imagery(self) -> None:
        problems = []
        found = self._group.layers()
        for number, entry in enumerate(self._settings.imagery):
            role = imagery_role(number)
            if role in found or same_imagery(self._group.project, entry) is not None:
                continue
            layer = open_imagery(entry)
            if layer.isValid():
                self._group.add(role, layer)
            else:
                problems.append(
                    translate(
                        CONTEXT,
                        "The imagery “{name}” of the project cannot be opened from “{source}”. "
                        "Bring it back to that place, or add it to the map yourself.",
                    ).format(name=layer.name(), source=entry.source)
                )
        if self._source.provider == "postgres" and has_transaction_groups(self._group.project):
            problems.append(
                translate(
                    CONTEXT,
                    "This QGIS project edits databases in automatic transaction groups: others "
                    "wait for your edits, and conflicts are not noticed. Switch them off under "
                    "Project ▸ Properties ▸ Data Sources ▸ Transaction mode.",
                )
            )
        self.problems = tuple(problems)

    def _watch(self) -> None:
        found = self._group.layers()
        # First the turn to write, then the look at what others wrote: nothing comes between.
        self._saving.watch(found[role] for role in _EDITED if role in found)
        self.editing.release()
        self.editing = TeamEditing(self._store, {r: found[r] for r in _EDITED if r in found})

    def _say_saved(self) -> None:
        self._say_refused(self.editing.saved())
        if not self.editing.is_away:
            self.on_saved()  # who listens may have changed since the layers were watched

    def _why(self, layer: QgsVectorLayer, errors: Sequence[str]) -> str:
        return self.editing.why(layer, errors)

    def _say_refused(self, text: str) -> None:
        if text:
            self.on_refused(text)


def _nothing(*_: object) -> None:
    """Nobody listens."""


def _geometry(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry
