"""The tiles by which imagery of a service is copied, and the file that joins those of an area.

Tiles lie on a grid that begins at the origin of the CRS, so every area that needs a piece of
ground at a cell size needs the same tile: what was copied for an export serves inference as
well. The file that joins the tiles of one area is a VRT, which the engine opens like any mosaic.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.atomic import write_atomically
from ..definitions.errors import InvalidInput

if TYPE_CHECKING:
    from qgis.core import QgsGeometryEngine

translate = QCoreApplication.translate
CONTEXT = "SnapshotTiles"

#: Columns and rows of a tile, in pixels.
TILE_SIZE = 512
#: More than this, about 1 000 million pixels, is not copied from a service in one go.
MAX_TILES = 4000
TILES_FOLDER = "tiles"


class Tile(NamedTuple):
    """A place on the grid; rows go down."""

    row: int
    column: int

    @property
    def file(self) -> str:
        """Where it lies beside the file that joins the tiles."""
        return f"{TILES_FOLDER}/{self.row}_{self.column}.tif"

    def extent(self, cell_size: float) -> QgsRectangle:
        """Its ground."""
        span = cell_size * TILE_SIZE
        left, top = self.column * span, -self.row * span
        return QgsRectangle(left, top - span, left + span, top)


@dataclass(frozen=True)
class BandKind:
    """What the joined file says of a band; ``colour`` is GDAL's word for what it shows."""

    dtype: str
    colour: str = ""
    nodata: Optional[float] = None


def needed_tiles(area: QgsGeometry, cell_size: float, name: str) -> tuple[Tile, ...]:
    """The tiles that touch ``area``; ``name`` is what the user calls the imagery.

    Raises:
        InvalidInput: they are more than :data:`MAX_TILES`.
    """
    span = cell_size * TILE_SIZE
    box = area.boundingBox()
    first = Tile(math.floor(-box.yMaximum() / span), math.floor(box.xMinimum() / span))
    last = Tile(math.floor(-box.yMinimum() / span), math.floor(box.xMaximum() / span))
    engine = QgsGeometry.createGeometryEngine(area.constGet())
    engine.prepareGeometry()
    found = []
    for tile in _touching(engine, first, last, cell_size):
        found.append(tile)
        if len(found) > MAX_TILES:
            raise InvalidInput(
                translate(
                    CONTEXT,
                    "The imagery “{name}” comes from a service, from which at most {limit} "
                    "million pixels are copied at once; this is more. Choose a smaller area or a "
                    "larger cell size, or work piece by piece.",
                ).format(name=name, limit=MAX_TILES * TILE_SIZE**2 // 10**6)
            )
    return tuple(sorted(found))


def _touching(
    engine: QgsGeometryEngine, first: Tile, last: Tile, cell_size: float
) -> Iterator[Tile]:
    """Halve the block of tiles from ``first`` to ``last`` until every one left is touched."""
    extent = QgsRectangle(first.extent(cell_size))
    extent.combineExtentWith(last.extent(cell_size))
    ground = QgsGeometry.fromRect(extent)  # it must outlive what constGet() gives
    if not engine.intersects(ground.constGet()):
        return
    rows, columns = last.row - first.row + 1, last.column - first.column + 1
    if rows == columns == 1:
        yield first
    elif rows >= columns:
        middle = first.row + rows // 2
        yield from _touching(engine, first, Tile(middle - 1, last.column), cell_size)
        yield from _touching(engine, Tile(middle, first.column), last, cell_size)
    else:
        middle = first.column + columns // 2
        yield from _touching(engine, first, Tile(last.row, middle - 1), cell_size)
        yield from _touching(engine, Tile(first.row, middle), last, cell_size)


def joined_file(folder: Path, tiles: Sequence[Tile]) -> Path:
    """Where the file that joins ``tiles`` lies; it is the same for the same tiles."""
    digest = hashlib.sha256(";".join(f"{row},{column}" for row, column in tiles).encode())
    return folder / f"{digest.hexdigest()[:16]}.vrt"


def write_joined(
    path: Path,
    tiles: Iterable[Tile],
    empty: Iterable[Tile],
    bands: Sequence[BandKind],
    crs: QgsCoordinateReferenceSystem,
    cell_size: float,
) -> None:
    """Write the file that joins tiles; ground of the ``empty`` ones has no data."""
    tiles = list(tiles)
    whole = [*tiles, *empty]
    top, left = min(tile.row for tile in whole), min(tile.column for tile in whole)
    rows = max(tile.row for tile in whole) - top + 1
    columns = max(tile.column for tile in whole) - left + 1
    corner = Tile(top, left).extent(cell_size)
    wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL)
    lines = [
        f'<VRTDataset rasterXSize="{columns * TILE_SIZE}" rasterYSize="{rows * TILE_SIZE}">',
        f"<SRS>{escape(wkt, quote=False)}</SRS>",
        f"<GeoTransform>{corner.xMinimum()!r}, {cell_size!r}, 0, {corner.yMaximum()!r}, 0, "
        f"{-cell_size!r}</GeoTransform>",
    ]
    for number, band in enumerate(bands, start=1):
        lines.append(f'<VRTRasterBand dataType="{band.dtype}" band="{number}">')
        if band.colour:
            lines.append(f"<ColorInterp>{band.colour}</ColorInterp>")
        if band.nodata is not None:
            lines.append(f"<NoDataValue>{band.nodata!r}</NoDataValue>")
        lines += [_source(tile, number, tile.column - left, tile.row - top) for tile in tiles]
        lines.append("</VRTRasterBand>")
    write_atomically(path, "\n".join([*lines, "</VRTDataset>", ""]).encode())


def _source(tile: Tile, band: int, across: int, down: int) -> str:
    size = f'xSize="{TILE_SIZE}" ySize="{TILE_SIZE}"'
    return (
        f'<SimpleSource><SourceFilename relativeToVRT="1">{tile.file}</SourceFilename>'
        f'<SourceBand>{band}</SourceBand><SrcRect xOff="0" yOff="0" {size}/>'
        f'<DstRect xOff="{across * TILE_SIZE}" yOff="{down * TILE_SIZE}" {size}/></SimpleSource>'
    )
