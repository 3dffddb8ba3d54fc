"""Cut the test and demo data from the original data sets.

Run with a Python that has GDAL (on Debian ``/usr/bin/python3``)::

    python3 tests/data/make.py ORIGINALS

where ``ORIGINALS`` holds the folders ``buildings_kampala``, ``landcover_north_carolina``,
``sentinel2``, ``trees_neon`` and ``scenes_eurosat``. The outputs are committed; this script says
how they came about.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from osgeo import gdal, osr

HERE = Path(__file__).parent
LANDSAT_BANDS = (10, 20, 30, 40, 50, 70)
SENTINEL_BANDS = ("B02", "B03", "B04", "B08")
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


if __name__ == "__main__":
    main()
