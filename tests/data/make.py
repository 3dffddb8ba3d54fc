"""Cut the test and demo data from the original data sets.

Run with a Python that has GDAL (on Debian ``/usr/bin/python3``)::

    python3 tests/data/make.py ORIGINALS

where ``ORIGINALS`` holds the folders ``buildings_kampala``, ``landcover_north_carolina``,
``sentinel2``, ``trees_neon``, ``scenes_eurosat`` and ``water_change``. The outputs are committed;
this script says how they came about.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

HERE = Path(__file__).parent
LANDSAT_BANDS = (10, 20, 30, 40, 50, 70)
SENTINEL_BANDS = ("B02", "B03", "B04", "B08")
NAIP_DAYS = (("2009", "20090818"), ("2012", "20120731"))
SENTINEL_WINDOW = (860, 460, 400, 400)  # column, row, width, height: fields, a creek, a bay

NEON_FILES = (
    "OSBS_029.tif", "OSBS_029.xml", "OSBS_029.csv",
    "SOAP_061.png", "SOAP_061.xml", "testfile_multi.csv", "coco_sample_file.json",
)  # fmt: skip
EUROSAT_FILES = (
    "AnnualCrop/AnnualCrop_1.tif", "AnnualCrop/AnnualCrop_2.tif",
    "Forest/Forest_1.tif", "Forest/Forest_2.tif",
)  # fmt: skip


def make_kampala(originals: Path, folder: Path) -> None:
    """Halve the resolution to 0.15 m and compress as JPEG.

    The original declares nodata 0, yet holds no ground without imagery: its zeros are deep
    shadow. The declaration is dropped before averaging, so that shadow stays dark ground
    instead of turning into holes (and JPEG cannot make nodata noisy).
    """
    folder.mkdir(exist_ok=True)
    for name in ("kampala_train.tif", "kampala_test.tif"):
        without_nodata = gdal.Translate(
            "", str(originals / name), format="VRT", noData="none", stats=False
        )
        halved = gdal.Translate(
            "", without_nodata, format="VRT", widthPct=50, heightPct=50, resampleAlg="average"
        )
        gdal.Translate(
            str(folder / name),
            halved,
            format="COG",
            creationOptions=[
                "COMPRESS=JPEG",
                "QUALITY=90",
                "BLOCKSIZE=256",
                "OVERVIEW_RESAMPLING=AVERAGE",
            ],
        )
    shutil.copyfile(originals / "buildings.geojson", folder / "buildings.geojson")


def make_north_carolina(originals: Path, folder: Path) -> None:
    """Compress the six bands without loss; leave out the CRS, which names no datum.

    Types (five Float32, one Int16), nodata values and nodata pixels stay.
    """
    folder.mkdir(exist_ok=True)
    for band in LANDSAT_BANDS:
        name = f"lsat7_2000_{band}.tif"
        source = gdal.Open(str(originals / name))
        is_float = source.GetRasterBand(1).DataType == gdal.GDT_Float32
        copy = gdal.Translate("", source, format="MEM")
        copy.SetSpatialRef(None)
        for key in copy.GetRasterBand(1).GetMetadata():
            copy.GetRasterBand(1).SetMetadataItem(key, None)
        gdal.Translate(
            str(folder / name),
            copy,
            creationOptions=[
                "COMPRESS=DEFLATE",
                "ZLEVEL=9",
                f"PREDICTOR={3 if is_float else 2}",
                "TILED=YES",
                "BLOCKXSIZE=256",
                "BLOCKYSIZE=256",
            ],
        )
    for suffix in ("shp", "shx", "dbf", "prj"):
        name = f"landsat96_polygons.{suffix}"
        shutil.copyfile(originals / name, folder / name)


def make_sentinel(originals: Path, folder: Path) -> None:
    """Cut a window of the four UInt16 bands and name them."""
    folder.mkdir(exist_ok=True)
    cut = gdal.Translate(
        "",
        str(originals / "s2_10m_b02_b03_b04_b08.tif"),
        format="MEM",
        srcWin=list(SENTINEL_WINDOW),
    )
    for number, name in enumerate(SENTINEL_BANDS, start=1):
        cut.GetRasterBand(number).SetDescription(name)
    gdal.Translate(
        str(folder / "sentinel2.tif"),
        cut,
        format="COG",
        creationOptions=["COMPRESS=DEFLATE", "LEVEL=9", "PREDICTOR=YES", "BLOCKSIZE=256"],
    )


def make_neon(originals: Path, folder: Path) -> None:
    """Take whole files: what other programs wrote (DeepForest's tables, XML and COCO json)."""
    folder.mkdir(exist_ok=True)
    for name in NEON_FILES:
        shutil.copyfile(originals / name, folder / name)


def make_eurosat(originals: Path, folder: Path) -> None:
    """Take two chips of each class as they are."""
    for name in EUROSAT_FILES:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(originals / name, target)


def make_water_change(originals: Path, folder: Path) -> None:
    """Keep the visible bands of two dates of NAIP, which differ by a row and 2 m, as JPEG.

    The polygons are where there is water on one date only, by the near infrared, which is left
    out of the imagery: pixels whose NDWI, (green − near infrared) ÷ (green + near infrared), is
    above 0.1, in pieces of at least 20 pixels (500 m²), on the pixels of the later date.
    """
    folder.mkdir(exist_ok=True)
    sources = {year: str(originals / f"m_4709963_se_14_1_{day}.tif") for year, day in NAIP_DAYS}
    for year, source in sources.items():
        gdal.Translate(
            str(folder / f"naip_{year}.tif"),
            gdal.Translate("", source, format="VRT", bandList=[1, 2, 3], noData="none"),
            format="COG",
            creationOptions=["COMPRESS=JPEG", "QUALITY=92", "BLOCKSIZE=256", "OVERVIEWS=NONE"],
        )
    later = gdal.Open(sources["2012"])
    left, size, _, top, _, _ = later.GetGeoTransform()
    bounds = (left, top - size * later.RasterYSize, left + size * later.RasterXSize, top)
    water = []
    for source in sources.values():
        on_grid = gdal.Warp(
            "", source, format="MEM", outputBounds=bounds, xRes=size, yRes=size,
            resampleAlg="bilinear",
        )  # fmt: skip
        bands = on_grid.ReadAsArray().astype(float)
        ndwi = (bands[1] - bands[3]) / np.maximum(bands[1] + bands[3], 1)
        water.append(_in_large_pieces(ndwi > 0.1, later))
    changed = _in_large_pieces(water[0] != water[1], later)
    raster = _like(later, changed)
    polygons = gdal.GetDriverByName("Memory").Create("", 0, 0, 0, gdal.GDT_Unknown)
    layer = polygons.CreateLayer("water_change", later.GetSpatialRef(), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
    band = raster.GetRasterBand(1)
    gdal.Polygonize(band, band, layer, 0)
    gdal.VectorTranslate(
        str(folder / "water_change.geojson"), polygons, format="GeoJSON", dstSRS="EPSG:4326",
        SQLDialect="SQLITE",
        SQLStatement="SELECT geometry, 'water change' AS class FROM water_change",
        layerCreationOptions=["COORDINATE_PRECISION=6", "RFC7946=YES", "WRITE_NAME=NO"],
    )  # fmt: skip


def _in_large_pieces(pixels: np.ndarray, like: gdal.Dataset) -> np.ndarray:
    """``pixels`` without pieces, or holes, of less than 20 pixels."""
    raster = _like(like, pixels)
    gdal.SieveFilter(raster.GetRasterBand(1), None, raster.GetRasterBand(1), 20, 4)
    return raster.ReadAsArray() > 0


def _like(like: gdal.Dataset, pixels: np.ndarray) -> gdal.Dataset:
    raster = gdal.GetDriverByName("MEM").Create("", like.RasterXSize, like.RasterYSize, 1)
    raster.SetGeoTransform(like.GetGeoTransform())
    raster.SetSpatialRef(like.GetSpatialRef())
    raster.GetRasterBand(1).WriteArray(pixels.astype(np.uint8))
    return raster


def main() -> None:
    """Make all data sets from the folder named on the command line."""
    originals = Path(sys.argv[1])
    gdal.UseExceptions()
    osr.UseExceptions()
    gdal.SetConfigOption("GDAL_PAM_ENABLED", "NO")
    make_kampala(originals / "buildings_kampala", HERE / "kampala")
    make_north_carolina(originals / "landcover_north_carolina", HERE / "north_carolina")
    make_sentinel(originals / "sentinel2", HERE / "sentinel2")
    make_neon(originals / "trees_neon", HERE / "neon")
    make_eurosat(originals / "scenes_eurosat", HERE / "eurosat")
    make_water_change(originals / "water_change", HERE / "water_change")


if __name__ == "__main__":
    main()
