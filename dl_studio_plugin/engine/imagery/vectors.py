"""Vector files: polygons and points as shapely geometries in a chosen CRS, read in batches.

Opened under the same rules as rasters: a fixed list of formats, and no file that would make
GDAL read another one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np
import pyogrio
import shapely
from pyogrio import raw
from pyogrio.errors import DataLayerError, DataSourceError, FieldError
from rasterio.crs import CRS

from ...definitions.errors import InvalidInput
from .grid import Grid
from .reprojection import to_crs
from .safe_open import check_content

DRIVERS = ("GPKG", "GeoJSON", "GeoJSONSeq", "ESRI Shapefile", "FlatGeobuf", "KML", "GML")
_SUFFIXES = (".gpkg", ".geojson", ".json", ".geojsonl", ".geojsons", ".shp", ".fgb", ".kml", ".gml")
BATCH_SIZE = 50_000


@dataclass(frozen=True)
class VectorLayer:
    """A layer of a vector file.

    Attributes:
        path: of the file.
        name: of the layer.
        crs: reference system of its geometries.
        count: number of features.
        fields: names of its fields.
    """

    path: Path
    name: str
    crs: CRS
    count: int
    fields: tuple[str, ...]


class FeatureBatch(NamedTuple):
    """Some features: geometries (missing ones are ``None``), one field's values, and their ids."""

    first: int
    geometries: np.ndarray
    values: Optional[np.ndarray]
    ids: np.ndarray


def open_layer(path: str, layer: str, what: str) -> VectorLayer:
    """Find and check a layer.

    Args:
        path: of the vector file.
        layer: its layer; empty takes the first.
        what: how an error calls it, such as ``The file of samples``.

    Raises:
        InvalidInput: it cannot be read or has no CRS.
        UnsafeFile: the file is not what its name says.
    """
    file = Path(path)
    if not file.is_file():
        raise InvalidInput(f"{what} “{path}” does not exist. Check its path.")
    if file.suffix.lower() not in _SUFFIXES:
        raise InvalidInput(
            f"{what} “{file.name}” is in a format that is not read here. Save the layer as a "
            "GeoPackage (Export › Save Features As) and use that."
        )
    check_content(file)
    try:
        layers = [str(name) for name, _ in pyogrio.list_layers(file)]
        if layer and layer not in layers:
            raise InvalidInput(
                f"{what} “{file.name}” has no layer “{layer}”; it has {', '.join(layers[:10])}."
            )
        info = pyogrio.read_info(file, layer=layer or 0, force_feature_count=True)
    except (DataSourceError, DataLayerError) as error:
        raise InvalidInput(f"{what} “{path}” cannot be read: {error}") from error
    if info["driver"] not in DRIVERS:
        raise InvalidInput(f"{what} “{file.name}” is {info['driver']}. Save it as a GeoPackage.")
    if not info["crs"]:
        raise InvalidInput(
            f"{what} “{file.name}” has no coordinate reference system. Set it with "
            "Vector › Data Management Tools › Assign Projection."
        )
    return VectorLayer(
        file,
        str(info["layer_name"]),
        CRS.from_user_input(info["crs"]),
        int(info["features"]),
        tuple(str(name) for name in info["fields"]),
    )


def read_batches(
    layer: VectorLayer, crs: CRS, field: str = "", batch_size: int = BATCH_SIZE
) -> Iterator[FeatureBatch]:
    """The layer's features in order, ``batch_size`` at a time, geometries in ``crs``.

    Raises:
        InvalidInput: the layer cannot be read, has no such field, or does not fit ``crs``.
    """
    if field and field not in layer.fields:
        raise InvalidInput(
            f"“{layer.path.name}” has no field “{field}”; its fields are "
            f"{', '.join(layer.fields) or 'none'}."
        )
    for first in range(0, layer.count, batch_size):
        try:
            _, ids, geometries, values = raw.read(
                layer.path,
                layer=layer.name,
                columns=[field] if field else [],
                force_2d=True,
                return_fids=True,
                skip_features=first,
                max_features=batch_size,
            )
        except (DataSourceError, DataLayerError, FieldError) as error:
            raise InvalidInput(f"“{layer.path}” cannot be read: {error}") from error
        shapes = shapely.from_wkb(geometries, on_invalid="ignore")
        yield FeatureBatch(
            first, to_crs(shapes, layer.crs, crs), values[0] if field and values else None, ids
        )


def read_polygons(path: str, layer: str, crs: CRS, what: str) -> np.ndarray:
    """All polygons of a layer in ``crs``, repaired, empty ones left out.

    Raises:
        InvalidInput: it cannot be read, or holds no polygon.
    """
    found = [batch.geometries for batch in read_batches(open_layer(path, layer, what), crs)]
    shapes = np.concatenate(found) if found else np.array([], object)
    shapes = polygonal(shapely.make_valid(shapes))
    shapes = shapes[~shapely.is_empty(shapes) & ~shapely.is_missing(shapes)]
    if not len(shapes):
        raise InvalidInput(f"{what} “{path}” holds no polygon. Draw one, or leave it out.")
    return shapes


def in_pixels(shapes: np.ndarray, grid: Grid) -> np.ndarray:
    """Geometries moved from the CRS of ``grid`` into its pixels: (column, row)."""
    to_pixels = ~grid.transform

    def move(points: np.ndarray) -> np.ndarray:
        x, y = points[:, 0], points[:, 1]
        return np.column_stack(
            (
                to_pixels.a * x + to_pixels.b * y + to_pixels.c,
                to_pixels.d * x + to_pixels.e * y + to_pixels.f,
            )
        )

    return shapely.transform(shapes, move)


def polygonal(shapes: np.ndarray) -> np.ndarray:
    """Geometries reduced to their polygons: lines and points that a repair left are dropped."""
    kinds = shapely.get_type_id(shapes)
    result = shapes.copy()
    for index in np.flatnonzero((kinds != 3) & (kinds != 6) & (kinds >= 0)):
        parts = shapely.get_parts(shapely.get_parts(shapes[index]))
        polygons = parts[shapely.get_type_id(parts) == 3]
        result[index] = shapely.multipolygons(polygons) if len(polygons) else shapely.Polygon()
    return result
