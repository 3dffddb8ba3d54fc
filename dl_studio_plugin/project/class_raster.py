"""A class raster as training samples: one polygon for each connected piece of a class."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal, ogr

from ..definitions.errors import Cancelled, InvalidInput
from .geometry import quiet

_FIELD = "value"


def class_raster_polygons(
    source: str,
    values: Collection[int],
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[tuple[int, bytes]]:
    """Trace the pieces of ``values`` in the first band of a raster; 0 is never traced.

    The polygons go through a file in the temporary folder, so memory does not grow with them.

    Args:
        source: path or GDAL dataset name.
        values: the pixel values to trace.
        is_cancelled: asked while the raster is traced.

    Yields:
        The value and the WKB of a polygon in the raster's CRS.

    Raises:
        InvalidInput: the raster cannot be read.
        Cancelled: ``is_cancelled`` became true.
    """
    with tempfile.TemporaryDirectory(prefix="dl-studio-") as folder:
        traced = Path(folder) / "pieces.gpkg"
        _trace(source, traced, is_cancelled)
        dataset = gdal.OpenEx(str(traced), gdal.OF_VECTOR)
        layer = dataset.GetLayer(0)
        for feature in layer:
            if feature.GetField(_FIELD) in values:
                yield feature.GetField(_FIELD), bytes(feature.GetGeometryRef().ExportToWkb())
        del feature, layer, dataset


def open_raster(source: str) -> Optional[Any]:
    """The raster as a GDAL dataset, or ``None`` where it cannot be read.

    QGIS 3.44 makes GDAL raise its faults as exceptions, older ones do not; here both give ``None``.
    """
    try:
        with quiet():
            return gdal.OpenEx(source, gdal.OF_RASTER)
    except RuntimeError:
        return None


def _trace(source: str, target: Path, is_cancelled: Callable[[], bool]) -> None:
    raster = open_raster(source)
    if raster is None:
        raise InvalidInput(
            f"The class raster “{source}” cannot be read. Check that the file exists and is whole."
        )
    band = raster.GetRasterBand(1)
    dataset = gdal.GetDriverByName("GPKG").Create(str(target), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("pieces", None, ogr.wkbPolygon, ["SPATIAL_INDEX=NO"])
    layer.CreateField(ogr.FieldDefn(_FIELD, ogr.OFTInteger))

    def go_on(*_: object) -> int:
        return 0 if is_cancelled() else 1

    # The band is its own mask: what is 0 is background, and no piece of anything.
    try:
        failed = gdal.Polygonize(band, band, layer, 0, [], callback=go_on)
    except RuntimeError:
        failed = True
    if is_cancelled():
        raise Cancelled("Cancelled while the class raster was traced.")
    if failed:
        raise InvalidInput(f"The class raster “{source}” cannot be traced; it may be damaged.")
