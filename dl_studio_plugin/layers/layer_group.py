"""A group of the layer tree whose layers are found again.

Group and layers carry custom properties: which project of DL Studio they belong to and which
part of it they show. QGIS saves these with its own project, so that a .qgz that is opened again
gets its layers back instead of a second set of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsMapLayer, QgsProject

PROJECT_KEY = "dlstudio/project"
ROLE_KEY = "dlstudio/role"


class LayerGroup:
    """The layers of one project of DL Studio in a QGIS project, by their roles.

    ``order`` lists the roles from top to bottom.
    """

    def __init__(self, project: QgsProject, key: str, order: Sequence[str]) -> None:
        self.project = project
        self._key = key
        self._order = tuple(order)

    # -- finding --------------------------------------------------------------------------------

    def layers(self) -> dict[str, QgsMapLayer]:
        """What there is now, by role; layers that the user removed are missing."""
        return {
            str(layer.customProperty(ROLE_KEY)): layer
            for layer in self.project.mapLayers().values()
            if layer.customProperty(PROJECT_KEY) == self._key
        }

    def group(self) -> Optional[QgsLayerTreeGroup]:
        """The group, wherever the user moved it."""
        for group in self.project.layerTreeRoot().findGroups(True):
            if group.customProperty(PROJECT_KEY) == self._key:
                return group
        return None

    def node(self, role: str) -> Optional[QgsLayerTreeLayer]:
        """Where a layer stands in the tree."""
        layer = self.layers().get(role)
        if layer is None:
            return None
        return self.project.layerTreeRoot().findLayer(layer.id())

    # -- changing -------------------------------------------------------------------------------

    def ensure(self, title: str) -> QgsLayerTreeGroup:
        """The group, made on top of all layers if there is none."""
        group = self.group()
        if group is None:
            group = self.project.layerTreeRoot().insertGroup(0, title)
            group.setCustomProperty(PROJECT_KEY, self._key)
        return group

    def add(self, role: str, layer: QgsMapLayer) -> None:
        """Take ``layer`` in at the place of its role; :meth:`ensure` made the group."""
        layer.setCustomProperty(PROJECT_KEY, self._key)
        layer.setCustomProperty(ROLE_KEY, role)
        group = self.group()
        self.project.addMapLayer(layer, False)
        if group is not None:
            group.insertLayer(self._place(group, role), layer)

    def _place(self, group: QgsLayerTreeGroup, role: str) -> int:
        """Behind the last of those that stand above ``role``."""
        above = set(self._order[: self._order.index(role)])
        place = 0
        for index, child in enumerate(group.children()):
            layer = child.layer() if isinstance(child, QgsLayerTreeLayer) else None
            if layer is not None and layer.customProperty(ROLE_KEY) in above:
                place = index + 1
        return place

    def remove(self) -> None:
        """Take layers and group away; what the user put into the group moves out of it."""
        self.project.removeMapLayers([layer.id() for layer in self.layers().values()])
        group = self.group()
        if group is None:
            return
        parent = group.parent()
        for child in list(group.children()):
            parent.insertChildNode(parent.children().index(group), child.clone())
        parent.removeChildNode(group)


def layers_of_projects(project: QgsProject) -> list[QgsMapLayer]:
    """All layers by which a project of DL Studio is shown: they are nobody's results."""
    return [layer for layer in project.mapLayers().values() if layer.customProperty(PROJECT_KEY)]
