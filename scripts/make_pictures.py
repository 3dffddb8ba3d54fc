"""Make the pictures of README and manual, in ``docs/images``.

    QT_QPA_PLATFORM=offscreen /usr/bin/python3 scripts/make_pictures.py [demo-results]

``demo.png``, from the demo's results. Left: ``kampala_test`` with the outlines of OpenStreetMap.
Right: what the model called building.

``panel-….png``: the panel in a real window, from what the tests saw last (``build/screenshots``).
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
#: Pictures of the story that the manual shows.
STORY = ("welcome", "samples_label", "samples_export", "train_done", "review_going_on", "share")
#: Pictures of other tests: of pages in four ways, of pointing at objects, of a team.
OTHERS = (
    "light-wizard_imagery", "light-chips", "light-models", "dark-samples_units", "german-train",
    "samples_assisted", "team_members", "team_statistics", "comments",
)  # fmt: skip


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


def screenshots(target: Path) -> None:
    """What the tests saw last, in few colours so that it stays small."""
    for name in (*STORY, *OTHERS):
        source = QImage(str(ROOT / "build" / "screenshots" / f"{name}.png"))
        if source.isNull():
            print(f"{name}: not there; run make test first")
            continue
        few = source.convertToFormat(QImage.Format.Format_Indexed8)
        few.save(str(target / f"panel-{name}.png"))


def main() -> None:
    """Write the pictures."""
    results = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "demo-results"
    application = QgsApplication([], False)
    application.initQgis()
    target = ROOT / "docs" / "images"
    target.mkdir(parents=True, exist_ok=True)
    if results.is_dir():
        picture(results).save(str(target / "demo.png"))
    screenshots(target)
    print(target)
    application.exitQgis()


if __name__ == "__main__":
    main()
