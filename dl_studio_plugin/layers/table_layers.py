"""The tables of a project as layers: made or found again, dressed, and closed where need be."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from qgis.core import QgsDataProvider, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.errors import InvalidInput
from ..definitions.roles import Action, allows
from ..project.geopackage.schema import COMMENTS, POINTS, SAMPLES, UNITS
from .look import keep_expressions
from .project_forms import set_comment_form, set_sample_form, set_unit_form
from .sample_styles import style_samples
from .unit_styles import style_comments, style_units

if TYPE_CHECKING:
    from ..definitions.roles import Role
    from ..project.model import ProjectSettings
    from ..project.store import Store
    from .layer_group import LayerGroup
    from .layer_sources import LayerSource

translate = QCoreApplication.translate
CONTEXT = "ProjectLayers"

#: The units come before the samples, whose forms name them.
TABLE_ROLES = (UNITS.name, SAMPLES.name, POINTS.name, COMMENTS.name)

#: Grows when the styles or forms here change, so that layers of an older .qgz are styled anew.
_LOOK_VERSION = 2
_LOOK_KEY = "dlstudio/look"


class TableLayers:
    """The layers that show a project's tables, by the tables' names."""

    def __init__(self, group: LayerGroup, source: LayerSource, store: Store) -> None:
        self._group = group
        self._source = source
        self._store = store

    def show(self, role: str, settings: ProjectSettings, member: Role) -> None:
        """See to it that the layer is there, shows the project's table, and looks as it should.

        Args:
            role: the table's name.
            settings: the project's.
            member: what the member may do.

        Raises:
            InvalidInput: QGIS cannot read it.
        """
        layer = self._group.layers().get(role)
        if layer is None:
            layer = self._make(role)
            self._dress(layer, role, settings)
            self._group.add(role, layer)
        else:
            keep_expressions(layer)
            self._lead(layer, role)
        if layer.customProperty(_LOOK_KEY) != _look(settings):
            self._dress(layer, role, settings)
        self.allow(role, settings, member)

    def allow(self, role: str, settings: ProjectSettings, member: Role) -> None:
        """Nobody begins to edit what could not be saved."""
        layer = self._group.layers().get(role)
        if layer is not None:
            action = Action.SET_UP if role == UNITS.name else Action.LABEL
            frozen = self._store.read_only or bool(settings.completed)
            layer.setReadOnly(frozen or not allows(member, action))

    def _lead(self, layer: QgsVectorLayer, role: str) -> None:
        """To the table, wherever it is now."""
        if not layer.isValid() or not self._source.leads_here(layer.source(), role):
            options = QgsDataProvider.ProviderOptions()
            source = self._source.uri(role)
            layer.setDataSource(source, layer.name(), self._source.provider, options)

    def _make(self, role: str) -> QgsVectorLayer:
        options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
        source, provider = self._source.uri(role), self._source.provider
        layer = QgsVectorLayer(source, _titles()[role], provider, options)
        if not layer.isValid():
            raise InvalidInput(
                translate(
                    CONTEXT, "QGIS cannot read the layer “{layer}” of the project “{file}”."
                ).format(layer=role, file=self._store.reference)
            )
        return layer

    def _dress(self, layer: QgsVectorLayer, role: str, settings: ProjectSettings) -> None:
        """Style and form of a layer."""
        if role == UNITS.name:
            style_units(layer)
            set_unit_form(layer)
        elif role == COMMENTS.name:
            style_comments(layer)
            set_comment_form(layer)
        else:
            style_samples(layer, settings.classes, points=role == POINTS.name)
            units = self._group.layers().get(UNITS.name)
            if units is not None:
                set_sample_form(layer, settings.classes, units)
        layer.setCustomProperty(_LOOK_KEY, _look(settings))


def _look(settings: ProjectSettings) -> str:
    """A mark of what styles and forms depend on."""
    classes = [(c.name, c.colour) for c in settings.classes]
    words = translate(CONTEXT, "accepted")  # another language has other legends
    text = repr((_LOOK_VERSION, classes, words))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]


def _titles() -> dict[str, str]:
    return {
        COMMENTS.name: translate(CONTEXT, "Comments"),
        POINTS.name: translate(CONTEXT, "Sample points"),
        SAMPLES.name: translate(CONTEXT, "Samples"),
        UNITS.name: translate(CONTEXT, "Work units"),
    }
