"""Rasters that a user offers as the imagery of a project: what each is like, and how they join.

A project has one raster. Several become one: tiles of one image are put side by side (a mosaic),
single bands of one image on top of each other (a stack). Both are small files (VRT) that name the
rasters, which stay where they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.errors import InvalidInput
from .imagery import imagery_source
from .raster_facts import layer_facts
from .service_layers import checked_crs, is_service, service_source

translate = QCoreApplication.translate
CONTEXT = "RasterChoice"

#: Endings of the files that are looked at in a folder.
RASTER_SUFFIXES = (
    ".tif", ".tiff", ".vrt", ".img", ".jp2", ".j2k", ".png", ".jpg", ".jpeg", ".asc",
)  # fmt: skip
#: Rasters whose corners differ by less than this share of a pixel cover the same ground.
_SAME = 0.5


class Joining(str, Enum):
    """How rasters become one."""

    AS_IT_IS = "as_it_is"
    MOSAIC = "mosaic"
    STACK = "stack"


@dataclass(frozen=True)
class OfferedRaster:
    """A raster as a row of a table.

    Attributes:
        key: what tells it from others: a layer's id, or a path.
        source: the GDAL name of a file; for a service its address.
        bands: number and type, such as ``3 × uint8``.
        cell_size_m: metres on the ground; 0 where it is not known.
        declares_crs: its file says so itself; else the user set the CRS on the layer.
        problem: why it cannot be used, as a sentence; empty when it can.
    """

    key: str
    name: str
    source: str = ""
    bands: str = ""
    band_count: int = 0
    width: int = 0
    height: int = 0
    cell_size_m: float = 0.0
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)
    extent: QgsRectangle = field(default_factory=QgsRectangle)
    is_service: bool = False
    declares_crs: bool = True
    has_nodata: bool = False
    problem: str = ""


def offered_raster(layer: QgsRasterLayer, key: str) -> OfferedRaster:
    """What a layer is like."""
    name = layer.name()
    try:
        service = is_service(layer)
        if service:
            checked_crs(layer)
            source = service_source(layer)
        else:
            source = imagery_source(layer).source
        problem = ""
    except InvalidInput as error:
        service, source, problem = False, layer.source(), str(error)
    if not layer.isValid():
        return OfferedRaster(key, name, source, problem=problem)
    facts, provider = layer_facts(layer), layer.dataProvider()
    types = ", ".join(dict.fromkeys(band.dtype or "?" for band in facts.bands))
    return OfferedRaster(
        key,
        name,
        source,
        f"{len(facts.bands)} × {types}",
        layer.bandCount(),
        layer.width(),
        layer.height(),
        facts.cell_size_m,
        layer.crs(),
        layer.extent(),
        service,
        provider.crs().isValid(),
        all(provider.sourceHasNoDataValue(b + 1) for b in range(layer.bandCount())),
        problem,
    )


def joining(rasters: Sequence[OfferedRaster]) -> Joining:
    """How ``rasters`` become one; meant for rasters without :func:`joining_problem`."""
    if len(rasters) == 1:
        return Joining.AS_IT_IS
    return Joining.STACK if _cover_the_same(rasters) else Joining.MOSAIC


def joining_problem(rasters: Sequence[OfferedRaster]) -> str:
    """Why ``rasters`` cannot be the imagery of a project, as a sentence; empty when they can."""
    if not rasters:
        return translate(CONTEXT, "Choose at least one raster.")
    for raster in rasters:
        if raster.problem:
            return raster.problem
    if len(rasters) == 1:
        return ""
    service = next((raster for raster in rasters if raster.is_service), None)
    if service is not None:
        return translate(
            CONTEXT,
            "“{}” comes from a service, which cannot be joined with other rasters. Choose it "
            "alone, or files only.",
        ).format(service.name)
    return _difference(rasters)


def _difference(rasters: Sequence[OfferedRaster]) -> str:
    first = rasters[0]
    for other in rasters[1:]:
        if other.crs != first.crs:
            return translate(
                CONTEXT,
                "The rasters lie in different coordinate reference systems: “{first}” in "
                "{first_crs}, “{other}” in {other_crs}. Choose rasters of one, or bring them into "
                "one with the algorithm “Warp (reproject)”.",
            ).format(
                first=first.name, first_crs=first.crs.authid(),
                other=other.name, other_crs=other.crs.authid(),
            )  # fmt: skip
        if other.bands != first.bands:
            return translate(
                CONTEXT,
                "The rasters have different bands: “{first}” has {first_bands}, “{other}” "
                "{other_bands}. Choose rasters of one kind.",
            ).format(
                first=first.name, first_bands=first.bands,
                other=other.name, other_bands=other.bands,
            )  # fmt: skip
    if _cover_the_same(rasters) and first.band_count > 1:
        return translate(
            CONTEXT,
            "The rasters cover the same ground, so they cannot be put side by side. Choose one of "
            "them, or the files of single bands.",
        )
    return ""


def _cover_the_same(rasters: Sequence[OfferedRaster]) -> bool:
    first = rasters[0]
    if not first.width:
        return False
    tolerance = _SAME * first.extent.width() / first.width
    return all(
        (other.width, other.height) == (first.width, first.height)
        and abs(other.extent.xMinimum() - first.extent.xMinimum()) < tolerance
        and abs(other.extent.yMaximum() - first.extent.yMaximum()) < tolerance
        for other in rasters[1:]
    )


def extent_of(rasters: Sequence[OfferedRaster]) -> QgsRectangle:
    """The ground that all of ``rasters`` cover, with what lies between them."""
    whole = QgsRectangle()
    for raster in rasters:
        whole.combineExtentWith(raster.extent)
    return whole


def has_gaps(rasters: Sequence[OfferedRaster]) -> bool:
    """Whether a mosaic of ``rasters`` has ground that none of them shows."""
    whole, covered = extent_of(rasters), sum(r.extent.width() * r.extent.height() for r in rasters)
    return covered < 0.999 * whole.width() * whole.height()
