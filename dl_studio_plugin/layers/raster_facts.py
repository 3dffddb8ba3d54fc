"""What QGIS knows of a raster layer before any pixel is read, in the engine's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsDistanceArea, QgsPointXY, QgsProject, QgsRaster

from ..definitions.model_fit import BandFacts, LayerFacts
from .tile_files import PAINTED

if TYPE_CHECKING:
    from qgis.core import QgsRasterLayer

#: QGIS's data types by name; ``Int8`` came with QGIS 3.30.
_DTYPES = {
    "Byte": "uint8",
    "Int8": "int8",
    "UInt16": "uint16",
    "Int16": "int16",
    "UInt32": "uint32",
    "Int32": "int32",
    "Float32": "float32",
    "Float64": "float64",
}
_COLOURS = {
    QgsRaster.ColorInterpretation.RedBand: "red",
    QgsRaster.ColorInterpretation.GreenBand: "green",
    QgsRaster.ColorInterpretation.BlueBand: "blue",
}
_WGS_84 = "EPSG:7030"


def layer_facts(layer: QgsRasterLayer) -> LayerFacts:
    """The facts by which it is judged whether a model fits a layer."""
    return LayerFacts(
        layer.name(), band_facts(layer), ground_cell_size(layer), layer.crs().isValid()
    )


def band_facts(layer: QgsRasterLayer) -> tuple[BandFacts, ...]:
    """The bands that show the ground, named as the engine names them; without alpha."""
    provider = layer.dataProvider()
    if provider is None:
        return ()
    if provider.dataType(1) in PAINTED:  # a service's picture, copied as three bands of bytes
        return tuple(BandFacts(name, "uint8") for name in ("red", "green", "blue"))
    dtypes = {
        getattr(Qgis.DataType, name): dtype
        for name, dtype in _DTYPES.items()
        if hasattr(Qgis.DataType, name)
    }
    found = []
    for band in range(1, layer.bandCount() + 1):
        colour = provider.colorInterpretation(band)
        if colour != QgsRaster.ColorInterpretation.AlphaBand:
            name = _description(layer, band) or _COLOURS.get(colour) or f"band {band}"
            found.append(BandFacts(name, dtypes.get(provider.dataType(band), "")))
    return tuple(found)


def ground_cell_size(layer: QgsRasterLayer) -> float:
    """Mean width and height of a pixel on the ground, metres, at the layer's centre; 0: unknown."""
    crs = layer.crs()
    if not crs.isValid() or layer.extent().isEmpty() or not layer.width():
        return 0.0
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsProject.instance().transformContext())
    measure.setEllipsoid(crs.ellipsoidAcronym() or _WGS_84)
    centre = layer.extent().center()
    beside = QgsPointXY(centre.x() + layer.rasterUnitsPerPixelX(), centre.y())
    below = QgsPointXY(centre.x(), centre.y() - layer.rasterUnitsPerPixelY())
    return float((measure.measureLine(centre, beside) + measure.measureLine(centre, below)) / 2)


def _description(layer: QgsRasterLayer, band: int) -> str:
    """What the file calls the band; QGIS puts a number before it and maybe its colour behind."""
    provider = layer.dataProvider()
    text = str(provider.generateBandName(band)).partition(": ")[2]
    colour = f" ({provider.colorInterpretationName(band)})"
    return text[: -len(colour)] if text.endswith(colour) else text
