"""Large imagery out of the small one that ships: a VRT that repeats it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCE = ROOT / "tests" / "data" / "kampala" / "kampala_train.tif"
#: The mosaic's tile: a square of the source's upper left corner.
TILE = 1024


def write_mosaic(path: Path, size: int) -> Path:
    """A VRT of ``size`` × ``size`` pixels, a multiple of TILE."""
    path.write_text("".join(_lines(size)), encoding="utf-8")
    return path


def _lines(size: int) -> Iterator[str]:
    from osgeo import gdal

    gdal.UseExceptions()
    source = gdal.Open(str(SOURCE))
    yield f'<VRTDataset rasterXSize="{size}" rasterYSize="{size}">'
    yield f"<SRS>{source.GetProjection().replace('<', '')}</SRS>"
    yield f"<GeoTransform>{', '.join(map(repr, source.GetGeoTransform()))}</GeoTransform>"
    for band, colour in enumerate(("Red", "Green", "Blue"), 1):
        yield f'<VRTRasterBand dataType="Byte" band="{band}">'
        yield f"<ColorInterp>{colour}</ColorInterp>"
        for y in range(0, size, TILE):
            for x in range(0, size, TILE):
                yield f"<SimpleSource><SourceFilename>{SOURCE}</SourceFilename>"
                yield f"<SourceBand>{band}</SourceBand>"
                yield f'<SrcRect xOff="0" yOff="0" xSize="{TILE}" ySize="{TILE}"/>'
                yield f'<DstRect xOff="{x}" yOff="{y}" xSize="{TILE}" ySize="{TILE}"/>'
                yield "</SimpleSource>"
        yield "</VRTRasterBand>"
    yield "</VRTDataset>"
