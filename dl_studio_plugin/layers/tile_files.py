"""One tile of a service's imagery, drawn by QGIS's provider, as a GeoTIFF.

What a service paints (tiles, WMS, ArcGIS maps) becomes red, green, blue and alpha; what it
measures (WCS, PostGIS rasters) keeps its bands, values and nodata.
"""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    Qgis,
    QgsDataProvider,
    QgsProviderRegistry,
    QgsRaster,
    QgsRasterBlock,
    QgsRasterFileWriter,
)
from qgis.PyQt.QtCore import QByteArray, QCoreApplication
from qgis.PyQt.QtGui import QImage

from ..definitions.errors import InvalidInput
from .network_watch import NetworkWatch
from .snapshot_tiles import TILE_SIZE, BandKind

if TYPE_CHECKING:
    from qgis.core import (
        QgsRasterBlockFeedback,
        QgsRasterLayer,
        QgsRectangle,
    )

translate = QCoreApplication.translate
CONTEXT = "TileFiles"

PAINTED = (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)
_COLOURS = ("Red", "Green", "Blue", "Alpha")
_COLOUR_BANDS = {
    QgsRaster.ColorInterpretation.RedBand: "Red",
    QgsRaster.ColorInterpretation.GreenBand: "Green",
    QgsRaster.ColorInterpretation.BlueBand: "Blue",
    QgsRaster.ColorInterpretation.AlphaBand: "Alpha",
}
_CREATION = ("COMPRESS=DEFLATE", "TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256")
#: Data types that a GeoTIFF keeps, widest last: bands of one tile are all of one type.
_TYPES = {
    Qgis.DataType.Byte: ("Byte", 1),
    Qgis.DataType.UInt16: ("UInt16", 2),
    Qgis.DataType.Int16: ("Int16", 2),
    Qgis.DataType.Float32: ("Float32", 4),
    Qgis.DataType.UInt32: ("UInt32", 4),
    Qgis.DataType.Int32: ("Int32", 4),
    Qgis.DataType.Float64: ("Float64", 8),
}


_numbers = itertools.count(1)


class ServiceFault(Exception):
    """Why the service gave no picture, as the end of a sentence."""


class TileWriter:
    """Draws tiles with a provider of its own."""

    def __init__(self, layer: QgsRasterLayer, authcfg: str) -> None:
        self._name, self._source = layer.providerType(), layer.source()
        self._provider = layer.dataProvider().clone()
        self._crs = layer.crs()
        self._authcfg = authcfg
        self._painted = self._provider.dataType(1) in PAINTED
        self._address_is_used = True

    @property
    def bytes_per_pixel(self) -> int:
        """Before compression."""
        return 4 if self._painted else self._provider.bandCount() * _TYPES[self._type()][1]

    def bands(self) -> tuple[BandKind, ...]:
        """What is in a tile."""
        if self._painted:
            return tuple(BandKind("Byte", colour) for colour in _COLOURS)
        name = _TYPES[self._type()][0]
        numbers = range(1, self._provider.bandCount() + 1)
        return tuple(
            BandKind(name, self._colour(number), self._nodata(number)) for number in numbers
        )

    def write(self, path: Path, extent: QgsRectangle, feedback: QgsRasterBlockFeedback) -> bool:
        """Write what the service has at ``extent``; false where it has nothing.

        Raises:
            ServiceFault: it did not answer, or not with a picture.
        InvalidInput: the file cannot be written.
        """
        if not self._painted:
            return self._write_values(path, extent, feedback)
        pixels = self._picture(extent, feedback)
        if pixels is None:
            return False
        bands = [pixels[number::4] for number in range(4)]
        blocks = [_block(Qgis.DataType.Byte, band) for band in bands]
        options = (*_CREATION, "PHOTOMETRIC=RGB", "ALPHA=YES")
        self._save(path, extent, Qgis.DataType.Byte, blocks, options)
        return True

    def _picture(self, extent: QgsRectangle, feedback: QgsRasterBlockFeedback) -> Optional[bytes]:
        """Red, green, blue, alpha of every pixel; ``None`` where all is transparent."""
        if self._address_is_used:
            self._take_new_address()
        with NetworkWatch(self._authcfg) as watch:
            block = self._read(1, extent, feedback)
        self._address_is_used = watch.lines > 0
        image = block.image().convertToFormat(QImage.Format.Format_RGBA8888)
        bits = image.constBits()
        bits.setsize(image.sizeInBytes())
        pixels = bytes(bits)
        if b"\0" in pixels[3::4]:
            fault = watch.fault()
            if fault:
                raise ServiceFault(fault)
        return pixels if any(pixels[3::4]) else None

    def _take_new_address(self) -> None:
        """Draw with an address that the log has not yet heard of; the service never sees it."""
        if self._name != "wms":
            return
        address = f"{self._source}&dlstudio={next(_numbers)}"
        options = QgsDataProvider.ProviderOptions()
        provider = QgsProviderRegistry.instance().createProvider(self._name, address, options)
        if provider is None or not provider.isValid():
            raise ServiceFault(translate(CONTEXT, "it does not describe itself"))
        self._provider = provider

    def _write_values(
        self, path: Path, extent: QgsRectangle, feedback: QgsRasterBlockFeedback
    ) -> bool:
        kind = self._type()
        blocks = []
        for number in range(1, self._provider.bandCount() + 1):
            block = self._read(number, extent, feedback)
            if block.dataType() != kind:
                block.convert(kind)
            blocks.append(block)
        self._save(path, extent, kind, blocks, _CREATION)
        return True

    def _read(
        self, band: int, extent: QgsRectangle, feedback: QgsRasterBlockFeedback
    ) -> QgsRasterBlock:
        block = self._provider.block(band, extent, TILE_SIZE, TILE_SIZE, feedback)
        if feedback.errors():
            raise ServiceFault("; ".join(feedback.errors()))
        if block is None or not block.isValid() or block.isEmpty():
            raise ServiceFault(translate(CONTEXT, "it gave no picture"))
        return block

    def _save(
        self,
        path: Path,
        extent: QgsRectangle,
        kind: Qgis.DataType,
        blocks: list[QgsRasterBlock],
        options: tuple[str, ...],
    ) -> None:
        writer = QgsRasterFileWriter(str(path))
        writer.setOutputFormat("GTiff")
        # renamed in QGIS 3.44
        set_options = getattr(writer, "setCreationOptions", None) or writer.setCreateOptions
        set_options(list(options))
        file = writer.createMultiBandRaster(
            kind, TILE_SIZE, TILE_SIZE, extent, self._crs, len(blocks)
        )
        written = file is not None and file.isValid()
        for number, block in enumerate(blocks, start=1):
            nodata = None if self._painted else self._nodata(number)
            if written and nodata is not None:
                file.setNoDataValue(number, nodata)
            written = written and file.writeBlock(block, number)
        del file  # closes it
        if not written:
            raise InvalidInput(
                translate(
                    CONTEXT,
                    "The copy of the imagery cannot be written to “{}”. Check the disk and the "
                    "permissions of that folder.",
                ).format(path.parent)
            )

    def _colour(self, band: int) -> str:
        return _COLOUR_BANDS.get(self._provider.colorInterpretation(band), "")

    def _nodata(self, band: int) -> Optional[float]:
        has_value = self._provider.sourceHasNoDataValue(band)
        return float(self._provider.sourceNoDataValue(band)) if has_value else None

    def _type(self) -> Qgis.DataType:
        """The type that holds the values of all bands."""
        numbers = range(1, self._provider.bandCount() + 1)
        kinds = {self._provider.dataType(number) for number in numbers}
        if len(kinds) == 1:
            (kind,) = kinds
            return kind if kind in _TYPES else Qgis.DataType.Float64
        small = kinds <= set(list(_TYPES)[:4])
        return Qgis.DataType.Float32 if small else Qgis.DataType.Float64


def _block(kind: Qgis.DataType, values: bytes) -> Any:
    block = QgsRasterBlock(kind, TILE_SIZE, TILE_SIZE)
    block.setData(QByteArray(values))
    return block
