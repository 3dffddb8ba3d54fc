"""The swipe draws what lies under a layer, and nobody waits for a layer that is slow."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QImage

from dl_studio_plugin.dialogs.swipe import SwipeTool, Uncovered
from dl_studio_plugin.layers import map_drawing
from tests.dialogs.waiting import put_away, wait_for

#: Counts for a second or more before it gives its one feature, and cannot be interrupted.
SLOW_QUERY = """
    WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 6000000)
    SELECT count(*) AS id, make_point(0, 0) AS place FROM numbers
"""


@pytest.fixture
def slow(qgis_new_project) -> QgsVectorLayer:
    uri = f"?query={quote(' '.join(SLOW_QUERY.split()))}&uid=id&geometry=place:1:4326"
    layer = QgsVectorLayer(uri, "slow", "virtual")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def canvas() -> Iterator[QgsMapCanvas]:
    """A map that draws nothing by itself."""
    made = QgsMapCanvas()
    made.setRenderFlag(False)
    made.resize(300, 200)
    yield made
    made.setLayers([])
    put_away(made)


def look_at(canvas: QgsMapCanvas, layers: list[QgsMapLayer], extent: QgsRectangle) -> None:
    canvas.setDestinationCrs(layers[0].crs())
    canvas.setLayers(layers)
    canvas.setExtent(extent)


def uncovered(canvas: QgsMapCanvas) -> QImage | None:
    """What the swipe shows."""
    (item,) = [item for item in canvas.scene().items() if isinstance(item, Uncovered)]
    return item.image


def test_what_lies_under_the_layer_is_drawn_anew_when_the_map_moves(canvas, ground, tmp_path):
    imagery = QgsRasterLayer(str(ground), "ground")
    cover = QgsRasterLayer(str(shutil.copy(ground, tmp_path / "cover.tif")), "cover")
    QgsProject.instance().addMapLayers([imagery, cover])
    look_at(canvas, [cover, imagery], imagery.extent())
    canvas.setMapTool(tool := SwipeTool(canvas, [cover.id()]))
    wait_for(lambda: uncovered(canvas) is not None)
    first = uncovered(canvas)
    assert first.pixelColor(first.rect().center()) != canvas.canvasColor()  # the imagery is seen
    canvas.zoomByFactor(0.5)
    wait_for(lambda: uncovered(canvas) != first)
    canvas.unsetMapTool(tool)
    assert not [item for item in canvas.scene().items() if isinstance(item, Uncovered)]


def test_nobody_waits_for_a_slow_layer(canvas, slow):
    look_at(canvas, [slow], QgsRectangle(-1, -1, 1, 1))
    canvas.setMapTool(tool := SwipeTool(canvas, []))
    for factor in (0.9, 0.8):
        wait_for(lambda: map_drawing._under_way)
        canvas.zoomByFactor(factor)
        assert map_drawing._under_way
    canvas.unsetMapTool(tool)
    assert map_drawing._under_way  # nobody waited for its end
    wait_for(lambda: not map_drawing._under_way)
