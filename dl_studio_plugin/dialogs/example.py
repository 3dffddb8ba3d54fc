"""The Kampala example: a project to try everything on, made from imagery that is shipped.

All work units but :data:`FREE_UNITS` come with accepted samples, so that a person can label
those few by hand and then train at once. It is made by the same algorithms that everybody uses.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

from ..layers.project_imagery import crs_of

if TYPE_CHECKING:
    from .studio import Studio

#: Work units that are left for the user to label.
FREE_UNITS = 2
#: Work units for validation, so that the score is honest.
UNIT_SIZE_M = 40.0
SUBSETS = "80,20,0"
CLASSES = "building=#e31a1c"

_PLUGIN = Path(__file__).parents[1]
#: In the installed plugin, and in a clone of the repository.
_SHIPPED = (_PLUGIN / "resources" / "example", _PLUGIN.parent / "tests" / "data" / "kampala")
_FILES = ("kampala_train.tif", "kampala_test.tif", "buildings.geojson", "CREDITS.txt")


def shipped_example() -> Path:
    """The folder with the example's imagery and outlines."""
    return next((folder for folder in _SHIPPED if folder.is_dir()), _SHIPPED[0])


class ExampleProject:
    """Makes the example in a folder, one algorithm after the other, and opens it."""

    def __init__(self, studio: Studio, folder: Path) -> None:
        self._studio = studio
        self._folder = folder
        self._project = folder / "kampala.gpkg"

    def make(self) -> None:
        """Begin; an example that is there already is just opened."""
        if self._project.exists():
            self._studio.open_project(str(self._project))
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        for name in _FILES:
            shutil.copy(shipped_example() / name, self._folder / name)
        self._run(
            "createproject",
            {
                "NAME": self._studio.tr("Buildings of Kampala (example)"),
                "IMAGERY": str(self._folder / "kampala_train.tif"),
                "CLASSES": CLASSES,
                "PROJECT": str(self._project),
            },
            self._add_units,
        )

    def _add_units(self, _results: dict[str, Any]) -> None:
        parameters = {"PROJECT": str(self._project), "SIZE": UNIT_SIZE_M, "SUBSETS": SUBSETS}
        self._run("createworkunits", parameters, self._add_samples)

    def _add_samples(self, _results: dict[str, Any]) -> None:
        parameters = {
            "PROJECT": str(self._project),
            "INPUT": self._outlines(),
            "STATUS": "submitted",
            "REPAIR": True,
        }
        self._run("importsamples", parameters, self._review)

    def _review(self, _results: dict[str, Any]) -> None:
        self._run("reviewsamples", {"PROJECT": str(self._project)}, self._open)

    def _open(self, _results: dict[str, Any]) -> None:
        self._studio.open_project(str(self._project))

    def _outlines(self) -> QgsVectorLayer:
        """The outlines of all houses but those that touch the free units."""
        source = QgsVectorLayer(str(self._folder / "buildings.geojson"), "buildings", "ogr")
        free = self._free_ground(source)
        kept = QgsVectorLayer(f"Polygon?crs={source.crs().authid()}", "buildings", "memory")
        kept.dataProvider().addFeatures(
            [house for house in source.getFeatures() if not house.geometry().intersects(free)]
        )
        return kept

    def _free_ground(self, source: QgsVectorLayer) -> QgsGeometry:
        """The units in the middle of the image, which are whole squares, in ``source``'s CRS."""
        from ..project.opening import open_project

        units = []
        with open_project(str(self._project)) as store:
            crs = crs_of(store.settings().crs)
            for unit in store.units():
                geometry = QgsGeometry()
                geometry.fromWkb(unit.wkb)
                units.append(geometry)
        middle = QgsGeometry.unaryUnion(units).centroid()
        units.sort(key=lambda geometry: geometry.centroid().distance(middle))
        free = QgsGeometry.unaryUnion(units[:FREE_UNITS])
        free.transform(QgsCoordinateTransform(crs, source.crs(), QgsProject.instance()))
        return free

    def _run(self, algorithm: str, parameters: dict[str, Any], then: Any) -> None:
        self._studio.run(algorithm, parameters, self._studio.tr("Making the example project"), then)
