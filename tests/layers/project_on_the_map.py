"""A small project of four units, shown as layers in a QGIS project of its own."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QTimer

from dl_studio_plugin.layers.project_layers import ProjectLayers
from dl_studio_plugin.project.model import ImageryEntry
from tests.project.builders import Team, make_geopackage_team

KAMPALA = Path(__file__).parent.parent / "data" / "kampala" / "kampala_train.tif"


class Map:
    """A team's project and what QGIS shows of it."""

    def __init__(self, team: Team, project: QgsProject) -> None:
        self.team = team
        self.store = team.owner
        self.project = project
        self.said: list[str] = []
        self.saved = 0
        self.layers = self.load()

    def load(self) -> ProjectLayers:
        layers = ProjectLayers.load(self.store, self.team.reference, self.project)
        layers.on_saved = self._taken_up
        layers.on_refused = self.said.append
        self.layers = layers
        return layers

    def _taken_up(self) -> None:
        self.saved += 1
        self.store.settle_edits()
        self.layers.refresh()

    def draw(self, x: float, y: float, size: float = 10.0) -> None:
        """Add a square as QGIS's own tool does, without looking at the form."""
        add(self.layers.samples, QgsGeometry.fromRect(QgsRectangle(x, y, x + size, y + size)))

    def commit(self, layer: QgsVectorLayer | None = None) -> bool:
        done = (layer or self.layers.samples).commitChanges(True)
        settle_events()
        return done

    def samples(self) -> list:
        return list(self.store.samples())


@contextmanager
def on_the_map(folder: Path, **settings):
    imagery = (ImageryEntry(str(KAMPALA), "Kampala"),)
    team = make_geopackage_team(folder, **{"imagery": imagery, **settings})
    project = QgsProject()
    shown = Map(team, project)
    yield shown
    shown.layers.release()
    project.clear()
    team.close()


def add(layer: QgsVectorLayer, geometry: QgsGeometry, **attributes) -> QgsFeature:
    layer.startEditing()
    values = {layer.fields().lookupField(name): value for name, value in attributes.items()}
    context = layer.createExpressionContext()
    feature = QgsVectorLayerUtils.createFeature(layer, geometry, values, context)
    assert layer.addFeature(feature)
    return feature


def add_point(layer: QgsVectorLayer, x: float, y: float, **attributes) -> QgsFeature:
    return add(layer, QgsGeometry.fromPointXY(QgsPointXY(x, y)), **attributes)


def settle_events(milliseconds: int = 30) -> None:
    """Let timers that are due run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QCoreApplication.processEvents()


def rows(layer: QgsVectorLayer, *fields: str) -> list[tuple]:
    """Values of the features, in the order of their numbers."""
    found = []
    for feature in sorted(layer.getFeatures(), key=lambda one: one.id()):
        values = [feature[name] for name in fields]
        found.append(tuple(None if is_null(value) else value for value in values))
    return found


def is_null(value: object) -> bool:
    return value is None or bool(hasattr(value, "isNull") and value.isNull())
