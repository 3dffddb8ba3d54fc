"""Make the README's picture from the demo's results: ``docs/images/demo.png``.

    QT_QPA_PLATFORM=offscreen /usr/bin/python3 scripts/make_pictures.py [demo-results]

Left: ``kampala_test`` with the outlines of OpenStreetMap. Right: what the model called building.
"""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsMapLayer,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from tree import ROOT

DATA = ROOT / "tests" / "data" / "kampala"
SIDE = 480
GAP = 12
BUILDING = 1


def rendered(layers: list[QgsMapLayer], extent: QgsRectangle) -> QImage:
    """A square map of ``layers``, the first on top."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    settings.setExtent(extent)
    settings.setOutputSize(QSize(SIDE, SIDE))
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def outlines() -> QgsVectorLayer:
    """The reference polygons, as lines."""
    layer = QgsVectorLayer(str(DATA / "buildings.geojson"), "outlines")
    symbol = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "#ffe600", "outline_width": "0.5"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def buildings(results: Path) -> QgsRasterLayer:
    """The class raster with only buildings, half transparent."""
    layer = QgsRasterLayer(str(results / "kampala_test_classes.tif"), "classes")
    entry = QgsPalettedRasterRenderer.Class(BUILDING, QColor(227, 26, 28, 150), "building")
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, [entry]))
    return layer


def picture(results: Path) -> QImage:
    """Both maps, side by side."""
    imagery = QgsRasterLayer(str(DATA / "kampala_test.tif"), "imagery")
    drawn = QImage(2 * SIDE + GAP, SIDE, QImage.Format.Format_RGB32)
    drawn.fill(Qt.GlobalColor.white)
    painter = QPainter(drawn)
    for number, overlay in enumerate((outlines(), buildings(results))):
        left = number * (SIDE + GAP)
        painter.drawImage(left, 0, rendered([overlay, imagery], imagery.extent()))
    painter.end()
    return drawn


def main() -> None:
    """Write the picture."""
    results = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "demo-results"
    application = QgsApplication([], False)
    application.initQgis()
    target = ROOT / "docs" / "images" / "demo.png"
    target.parent.mkdir(parents=True, exist_ok=True)
    picture(results).save(str(target))
    print(target)
    application.exitQgis()


if __name__ == "__main__":
    main()
