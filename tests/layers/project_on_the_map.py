"""A small project of four units, shown as layers in a QGIS project of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QTimer

from dl_studio_plugin.definitions.errors import DlStudioError
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.layers.project_layers import ProjectLayers
from dl_studio_plugin.project.model import ImageryEntry
from dl_studio_plugin.project.store import Store
from tests.layers.qgis_connections import parameters_of, saved_connection
from tests.project.builders import BACKENDS, OWNER, Team, make_geopackage_team

KAMPALA = Path(__file__).parent.parent / "data" / "kampala" / "kampala_train.tif"


class Map:
    """A team's project and what QGIS shows of it: to its owner, or to another member."""

    def __init__(
        self,
        team: Team,
        project: QgsProject,
        store: Optional[Store] = None,
        reference: str = "",
    ) -> None:
        self.team = team
        self.store = store or team.owner
        self.reference = reference or team.reference
        self.project = project
        self.said: list[str] = []
        self.saved = 0
        self.layers = self.load()

    def load(self) -> ProjectLayers:
        layers = ProjectLayers.load(self.store, self.reference, self.project)
        layers.on_saved = self._taken_up
        layers.on_refused = self.said.append
        self.layers = layers
        return layers

    def _taken_up(self) -> None:
        self.saved += 1
        with suppress(DlStudioError):  # the dock tells it
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
    shown = Map(team, QgsProject())
    yield shown
    shown.layers.release()
    delete(shown.project)
    team.close()


def delete(project: QgsProject) -> None:
    """Left to Python's collector, it would be deleted on any thread."""
    project.clear()
    sip.delete(project)


@contextmanager
def people_on_the_map(home: str, folder: Path, **roles: Role) -> Iterator[dict[str, Map]]:
    """Maps of a project by the names of the people who look at it; anna owns it.

    In a database each of them has a connection of QGIS of their own, named after them.
    """
    settings = {"imagery": (ImageryEntry(str(KAMPALA), "Kampala"),)}
    team = BACKENDS[home](folder, **settings)
    with ExitStack() as stack:
        stack.callback(team.close)
        maps = {}
        for name, role in {OWNER: None, **roles}.items():
            store = team.owner if name == OWNER else team.open(name, role)
            reference = team.reference
            if home == "postgis":
                parameters = parameters_of(name)
                stack.enter_context(saved_connection(name, parameters, "in the store"))
                reference = f"postgres:{name}/{team.schema}"
            maps[name] = Map(team, QgsProject(), store, reference)
            stack.callback(_put_away, maps[name])
        yield maps


def _put_away(shown: Map) -> None:
    shown.layers.release()
    for layer in shown.project.mapLayers().values():
        if hasattr(layer, "rollBack"):
            layer.rollBack()
    delete(shown.project)


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
