"""What of an accepted work unit counts as known ground when training data is exported."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry

from dl_studio_plugin.layers.training_files import known_ground
from dl_studio_plugin.project.model import Decision, NewSample
from dl_studio_plugin.project.opening import open_project
from tests.processing.small_world import box, extent_of, polygons, run


def shape(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry


def test_the_ground_of_a_neighbours_unsettled_sample_is_unknown(project, ground, tmp_path):
    west, south, east, north = extent_of(ground)
    middle = (west + east) / 2
    halves = [box(west, south, middle, north), box(middle, south, east, north)]
    layer = polygons(tmp_path / "halves.gpkg", halves)
    run("createworkunits", PROJECT=project, METHOD="polygons", LAYER=layer)
    with open_project(str(project)) as store:
        own = QgsGeometry.fromWkt(box(west + 5, south + 5, west + 15, south + 15))
        reaching = QgsGeometry.fromWkt(box(middle - 4, south + 5, middle + 10, south + 15))
        store.add_samples(NewSample("building", bytes(one.asWkb())) for one in (own, reaching))
        left = min(store.units(), key=lambda unit: shape(unit.wkb).boundingBox().xMinimum())
        store.claim(left.id)
        store.submit(left.id)
        store.review([left.id], Decision.ACCEPT)
        ((known, _),) = known_ground(store)
    assert shape(left.wkb).area() - known.area() == pytest.approx(4 * 10)
    assert known.contains(own)
