"""Layers that the studies write for themselves: areas, and crowns from tables of boxes."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from osgeo import gdal, ogr, osr

gdal.UseExceptions()
ogr.UseExceptions()

#: West, south, east, north.
Bounds = tuple[float, float, float, float]


def write_polygons(
    path: Path, crs: osr.SpatialReference, shapes: Iterable[tuple[Bounds, str]]
) -> Path:
    """Write rectangles with a field ``class`` as a GeoPackage."""
    written = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = written.CreateLayer("polygons", crs, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("class", ogr.OFTString))
    for bounds, name in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(rectangle(bounds))
        feature["class"] = name
        layer.CreateFeature(feature)
    del layer, written
    return path


def rectangle(bounds: Bounds) -> ogr.Geometry:
    """A polygon of four corners."""
    west, south, east, north = bounds
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in ((west, south), (east, south), (east, north), (west, north), (west, south)):
        ring.AddPoint_2D(x, y)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon


def bounds_of(imagery: Path) -> Bounds:
    """The extent of a raster."""
    dataset = gdal.Open(str(imagery))
    west, cell, _, north, _, _ = dataset.GetGeoTransform()
    return west, north - cell * dataset.RasterYSize, west + cell * dataset.RasterXSize, north


def crs_of(imagery: Path) -> osr.SpatialReference:
    """The coordinate reference system of a raster."""
    return gdal.Open(str(imagery)).GetSpatialRef()


def boxes_of(table: Path, imagery: Path) -> list[tuple[Bounds, str]]:
    """Boxes of DeepForest's table (pixels) on the ground of ``imagery``, with their labels."""
    dataset = gdal.Open(str(imagery))
    west, cell, _, north, _, _ = dataset.GetGeoTransform()
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    found = []
    for row in rows:
        left, top, right, bottom = (float(row[k]) for k in ("xmin", "ymin", "xmax", "ymax"))
        ground = (
            west + left * cell, north - bottom * cell, west + right * cell, north - top * cell,
        )  # fmt: skip
        found.append((ground, row["label"]))
    return found


def united(features: Iterable[ogr.Feature]) -> ogr.Geometry:
    """All ground that features cover."""
    ground = ogr.Geometry(ogr.wkbMultiPolygon)
    for feature in features:
        ground = ground.Union(feature.GetGeometryRef())
    return ground
