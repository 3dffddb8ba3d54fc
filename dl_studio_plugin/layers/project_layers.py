"""A project as a group of QGIS layers: samples, points, units, comments over the imagery.

The layers read the project's file directly, so QGIS's own tools edit them; the rules are kept
by the file (``project/geopackage/triggers.py``), and the store takes the edits up after each
save. Layers are looked up whenever they are asked for: the user may remove any of them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataProvider,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.errors import InvalidInput
from ..definitions.roles import Action, allows
from ..project.geopackage.schema import COMMENTS, POINTS, SAMPLES, UNITS
from .layer_group import LayerGroup
from .project_forms import (
    CLASS_VARIABLE,
    UNIT_VARIABLE,
    set_comment_form,
    set_sample_form,
    set_unit_form,
    set_variable,
)
from .project_imagery import crs_of, imagery_role, open_imagery, same_imagery
from .sample_styles import style_samples
from .saving import Saving
from .snapping import UnitSnapping
from .unit_styles import style_comments, style_shade, style_units

if TYPE_CHECKING:
    from ..project.store import Store

translate = QCoreApplication.translate
CONTEXT = "ProjectLayers"

_SHADE = "shade"
#: Roles from top to bottom; the imagery follows.
_TABLES = {
    COMMENTS.name: COMMENTS,
    POINTS.name: POINTS,
    SAMPLES.name: SAMPLES,
    UNITS.name: UNITS,
}
_ORDER = (COMMENTS.name, _SHADE, POINTS.name, SAMPLES.name, UNITS.name)
_EDITED = (SAMPLES.name, POINTS.name, COMMENTS.name, UNITS.name)

#: Grows when the styles or forms here change, so that layers of an older .qgz are styled anew.
_LOOK_VERSION = 2
_LOOK_KEY = "dlstudio/look"
#: How far the shade reaches beyond the project's area, as a multiple of the area's size.
_SHADE_REACH = 4.0


class ProjectLayers:
    """The layers of an open project.

    Attributes:
        project_id: id of the project of DL Studio.
        problems: sentences about what could not be shown, such as imagery that was moved.
        on_saved: called after edits of a layer were saved (or some of them were).
        on_refused: called with a sentence when edits could not be saved; QGIS keeps them.
    """

    def __init__(self, store: Store, reference: str, project: QgsProject) -> None:
        self._store = store
        self._reference = reference
        self._settings = store.settings()
        self.project_id = self._settings.id
        self.problems: tuple[str, ...] = ()
        self.on_saved: Callable[[], object] = _nothing
        self.on_refused: Callable[[str], object] = _nothing
        roles = [imagery_role(number) for number in range(len(self._settings.imagery))]
        self._group = LayerGroup(project, self.project_id, (*_ORDER, *roles))
        self._snapping = UnitSnapping(project)
        self._saving = Saving(Path(reference), self._say_saved, self._say_refused)
        self._current_class = self._settings.classes[0].name
        self._highlighted = ""

    @classmethod
    def load(cls, store: Store, reference: str, project: QgsProject) -> ProjectLayers:
        """Show ``store`` in ``project``: new layers, or those of a .qgz that was opened again.

        Raises:
            InvalidInput: the file has no layers that QGIS can read.
        """
        layers = cls(store, reference, project)
        title = translate(CONTEXT, "DL Studio — {name}").format(name=layers._settings.name)
        group = layers._group.ensure(title)
        group.setName(title)
        for role in (UNITS.name, SAMPLES.name, POINTS.name, COMMENTS.name):
            layers._show_table(role)
        layers._show_shade()
        layers._show_imagery()
        layers.set_current_class(layers._current_class)
        layers._watch()
        return layers

    # -- the layers -----------------------------------------------------------------------------

    @property
    def samples(self) -> Optional[QgsVectorLayer]:
        """Samples that are polygons."""
        return self._layer(SAMPLES.name)

    @property
    def points(self) -> Optional[QgsVectorLayer]:
        """Samples that are points."""
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

    def _layer(self, role: str) -> Optional[QgsVectorLayer]:
        return self._group.layers().get(role)

    def extent(self, unit_id: str = "") -> QgsRectangle:
        """The project's area, or a unit, in the project's CRS."""
        if unit_id:
            return _geometry(self._store.unit(unit_id).wkb).boundingBox()
        return QgsGeometry.fromWkt(self._settings.area_wkt).boundingBox()

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
        return self._saving.save(self._edited())

    def _edited(self) -> list[QgsVectorLayer]:
        found = self._group.layers()
        return [found[role] for role in _EDITED if role in found and found[role].isEditable()]

    def refresh(self) -> None:
        """Show what the store changed; edits that were not saved, and what is selected, stay."""
        self._settings = self._store.settings()
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
                self._allow(layer, role)
            layer.triggerRepaint()

    # -- life -----------------------------------------------------------------------------------

    def release(self) -> None:
        """Let go of the layers, which stay: nothing here hears of them any more."""
        self._saving.release()
        self._snapping.switch_off()
        self.on_saved = self.on_refused = _nothing

    def remove(self) -> None:
        """Take the group with its layers out of the QGIS project; unsaved edits are lost."""
        self.release()
        self._group.remove()

    # -- making them ----------------------------------------------------------------------------

    def _show_table(self, role: str) -> None:
        source = f"{Path(self._reference).absolute()}|layername={_TABLES[role].name}"
        layer = self._layer(role)
        if layer is None:
            options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
            layer = QgsVectorLayer(source, _titles()[role], "ogr", options)
            if not layer.isValid():
                raise InvalidInput(
                    translate(
                        CONTEXT, "QGIS cannot read the layer “{layer}” of the project “{file}”."
                    ).format(layer=role, file=self._reference)
                )
            self._dress(layer, role)
            self._group.add(role, layer)
        elif not layer.isValid() or not _same_source(layer.source(), source):
            options = QgsDataProvider.ProviderOptions()
            layer.setDataSource(source, layer.name(), "ogr", options)
        if layer.customProperty(_LOOK_KEY) != self._look():
            self._dress(layer, role)
        self._allow(layer, role)

    def _look(self) -> str:
        """A mark of what styles and forms depend on."""
        classes = [(c.name, c.colour) for c in self._settings.classes]
        words = translate(CONTEXT, "accepted")  # another language has other legends
        text = repr((_LOOK_VERSION, classes, words))
        return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]

    def _dress(self, layer: QgsVectorLayer, role: str) -> None:
        """Style and form of a layer; the units come before the samples that name them."""
        classes = self._settings.classes
        if role == UNITS.name:
            style_units(layer)
            set_unit_form(layer)
        elif role == COMMENTS.name:
            style_comments(layer)
            set_comment_form(layer)
        else:
            style_samples(layer, classes, points=role == POINTS.name)
            units = self.units
            if units is not None:
                set_sample_form(layer, classes, units)
        layer.setCustomProperty(_LOOK_KEY, self._look())

    def _allow(self, layer: QgsVectorLayer, role: str) -> None:
        """Nobody begins to edit what could not be saved."""
        action = Action.SET_UP if role == UNITS.name else Action.LABEL
        frozen = self._store.read_only or bool(self._settings.completed)
        layer.setReadOnly(frozen or not allows(self._store.role, action))

    def _show_shade(self) -> None:
        layer = self._layer(_SHADE)
        if layer is None:
            layer = QgsVectorLayer("MultiPolygon", _titles()[_SHADE], "memory")
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
        self.problems = tuple(problems)

    def _watch(self) -> None:
        found = self._group.layers()
        self._saving.watch(found[role] for role in _EDITED if role in found)

    def _say_saved(self) -> None:
        self.on_saved()  # who listens may have changed since the layers were watched

    def _say_refused(self, text: str) -> None:
        self.on_refused(text)


def _nothing(*_: object) -> None:
    """Nobody listens."""


def _titles() -> dict[str, str]:
    return {
        COMMENTS.name: translate(CONTEXT, "Comments"),
        _SHADE: translate(CONTEXT, "Outside the work unit"),
        POINTS.name: translate(CONTEXT, "Sample points"),
        SAMPLES.name: translate(CONTEXT, "Samples"),
        UNITS.name: translate(CONTEXT, "Work units"),
    }


def _geometry(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry


def _same_source(one: str, other: str) -> bool:
    registry = QgsProviderRegistry.instance()
    parts = [registry.decodeUri("ogr", source) for source in (one, other)]
    files = {str(Path(str(part.get("path"))).resolve()) for part in parts}
    return len(files) == 1 and len({part.get("layerName") for part in parts}) == 1
