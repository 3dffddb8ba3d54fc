"""Which rasters are opened, and how: what comes from others is data, never code.

GDAL decides by a file's content what to do with it, so a ``.tif`` can be a VRT that reads any
file of this computer, and other formats fetch from the network or run programs. Therefore:

* a fixed list of drivers (``DRIVERS``); everything else is refused with how to convert it;
* a VRT only where the name ends in ``.vrt``, and only after ``vrt_check`` has looked at all it
  names; never pixel functions in Python;
* a file that holds the opening of one format and the marker of another is refused;
* size, bands and block size are checked from the header before anything is allocated;
* a source on the network or in an archive only where the user named it so, never by a file.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Optional

import numpy as np
import rasterio
from rasterio.enums import Interleaving
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader

from ...definitions.errors import InvalidInput, UnsafeFile

# Process-wide, so that they hold in every thread and for rasters that a raster opens.
os.environ["GDAL_VRT_ENABLE_PYTHON"] = "NO"
# GDAL's default is a share of the memory, so that the cache would grow with the raster
os.environ.setdefault("GDAL_CACHEMAX", "256")
os.environ.setdefault("GDAL_HTTP_MAX_RETRY", "4")
os.environ.setdefault("GDAL_HTTP_RETRY_DELAY", "1")
os.environ.setdefault("GDAL_HTTP_CONNECTTIMEOUT", "30")

#: Formats that say what they are in their first bytes.
_MAGIC = {
    b"II*\0": "GTiff",
    b"MM\0*": "GTiff",
    b"II+\0": "GTiff",
    b"MM\0+": "GTiff",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"\0\0\0\x0cjP": "JP2OpenJPEG",
    b"\xff\x4f\xff\x51": "JP2OpenJPEG",
    b"EHFA_HEADER_TAG": "HFA",
    b"SQLite format 3\0": "GPKG",
    b"RIFF": "WEBP",
    b"BM": "BMP",
}
#: Formats that are told by a header file beside the pixels, or by plain text.
_PLAIN_DRIVERS = ("ENVI", "EHdr", "AAIGrid")
#: All that is opened; a VRT besides, under the rules above.
DRIVERS = (*dict.fromkeys(_MAGIC.values()), *_PLAIN_DRIVERS)
#: Decoders of these formats may hold the whole picture.
_WHOLE_IMAGE_DRIVERS = ("PNG", "JPEG", "WEBP", "BMP")

MAX_PIXELS = 10**12
MAX_WHOLE_IMAGE_PIXELS = 2**29
MAX_BANDS = 1024
MAX_BLOCK_BYTES = 2**30

#: GDAL's virtual file systems that a user may name; a file may name none.
_VIRTUAL_PREFIXES = (
    "/vsizip/", "/vsitar/", "/vsicurl/http://", "/vsicurl/https://",
    "/vsis3/", "/vsigs/", "/vsiaz/",
)  # fmt: skip
#: Openings of XML and text formats that make GDAL read something else; see module head.
_INDIRECT_MARKERS = re.compile(
    rb"<(VRTDataset|OGRVRT|GDAL_WM|GDALTileIndex|WCS_GDAL|WMS_|WMT_)", re.I
)
_SNIFFED_BYTES = 4096
_CONVERT = "Convert it to a GeoTIFF (Raster › Conversion › Translate) and use that as the imagery."


def open_raster(source: str) -> DatasetReader:
    """Open a raster by its path or GDAL name, after all checks of the module head.

    Raises:
        InvalidInput: it does not exist, cannot be read, or is of a format not on the list.
        UnsafeFile: it breaks a rule.
    """
    name = gdal_name(source)
    drivers = DRIVERS
    if is_local(name):
        drivers = _drivers_of_file(Path(name), source)
    elif name.startswith("GPKG:"):
        drivers = ("GPKG",)
    elif name.lower().split("?")[0].endswith(".vrt"):
        raise UnsafeFile(
            f"“{source}” is a mosaic (VRT) that is not a file of this computer. "
            "Download it together with its rasters, or use a Cloud-Optimized GeoTIFF."
        )
    dataset = _open_with(name, drivers, source)
    try:
        check_size(dataset, source)
    except Exception:
        dataset.close()
        raise
    return dataset


def _drivers_of_file(path: Path, source: str) -> tuple[str, ...]:
    if not path.exists():
        raise InvalidInput(f"The raster “{source}” does not exist. Check its path.")
    if path.suffix.lower() == ".vrt":
        from .vrt_check import check_vrt  # it checks a VRT's sources by this module

        check_vrt(path)
        return ("VRT",)
    head = check_content(path)
    named = tuple(driver for magic, driver in _MAGIC.items() if head.startswith(magic))
    return named + _PLAIN_DRIVERS


def _open_with(name: str, drivers: tuple[str, ...], source: str) -> DatasetReader:
    """Try one driver after the other (rasterio takes no list)."""
    fault: Optional[RasterioError] = None
    for driver in drivers:
        try:
            return rasterio.open(name, driver=driver, sharing=False)
        except RasterioError as error:
            # what the first driver says of a damaged file of its own tells most
            if fault is None or "not recognized" in str(fault):
                fault = error
    formats = ", ".join((*DRIVERS, "VRT"))
    if fault is None or "not recognized" in str(fault):
        raise InvalidInput(
            f"“{source}” is not in a raster format that is read ({formats}). {_CONVERT}"
        ) from fault
    raise InvalidInput(f"The raster “{source}” cannot be opened: {fault}") from fault


def gdal_name(source: str) -> str:
    """``source`` as GDAL takes it: web addresses by /vsicurl/; odd names are refused.

    Raises:
        InvalidInput: nothing is named.
        UnsafeFile: an inline description, or a virtual file system that is not on the list.
    """
    if not source.strip():
        raise InvalidInput("No raster is named. Choose the imagery.")
    if "<" in source or "\0" in source or "\n" in source:
        raise UnsafeFile(f"“{source[:60]}” is a description, not the name of a raster. {_CONVERT}")
    if source.startswith(("http://", "https://")):
        return "/vsicurl/" + source
    if source.startswith("/vsi"):
        if not source.startswith(_VIRTUAL_PREFIXES) or source.count("/vsi") > 1:
            raise UnsafeFile(f"“{source}” names a file system that is not allowed. {_CONVERT}")
        return source
    if source.startswith("GPKG:"):
        check_content(Path(source[5:].rsplit(":", 1)[0]))
        return source
    if re.match(r"[A-Za-z][A-Za-z0-9_+.-]+:", source) and not Path(source).exists():
        raise InvalidInput(f"“{source}” is not a raster file that can be read. {_CONVERT}")
    return source


def is_local(name: str) -> bool:
    """Whether a name from :func:`gdal_name` is a plain path."""
    return not name.startswith(("/vsi", "GPKG:"))


def check_content(path: Path) -> bytes:
    """Refuse a file whose first bytes, or whose side files', belong to an indirect format.

    Returns:
        The file's first bytes.

    Raises:
        InvalidInput: the file cannot be read.
        UnsafeFile: it would make GDAL open something else.
    """
    side_files = (Path(f"{path}.msk"), Path(f"{path}.ovr"))
    heads = []
    for file in (path, *(side for side in side_files if side.exists())):
        if file.is_dir():
            raise InvalidInput(f"“{file}” is a folder, not a raster file.")
        try:
            with file.open("rb") as stream:
                head = stream.read(_SNIFFED_BYTES)
        except OSError as error:
            raise InvalidInput(f"“{file}” cannot be read: {error.strerror}.") from error
        if _INDIRECT_MARKERS.search(head):
            raise UnsafeFile(
                f"“{file.name}” is not what its name says: it would make GDAL read other files. "
                f"It is not opened. {_CONVERT}"
            )
        heads.append(head)
    _check_auxiliary(Path(f"{path}.aux.xml"))
    return heads[0]


def _check_auxiliary(path: Path) -> None:
    """A side file may name overviews in any file: allow only those beside the raster."""
    if not path.is_file():
        return
    with path.open("rb") as stream:
        text = stream.read(2**24)
    for name in re.findall(rb"OVERVIEW_FILE[^>]*>\s*([^<]*)", text, re.I):
        if not name.startswith(b":::BASE:::") or b"/" in name or b"\\" in name:
            raise UnsafeFile(
                f"“{path.name}” points to another file. Delete it, or rebuild the overviews."
            )


def check_size(dataset: DatasetReader, source: str) -> None:
    """Refuse a header that claims more than can be meant; nothing is allocated yet.

    Raises:
        InvalidInput: no bands, too many bands or pixels, or too large a block.
    """
    name = Path(source).name or source
    if not dataset.count:
        raise InvalidInput(f"“{name}” has no bands. Choose one of its raster layers.")
    pixels = dataset.width * dataset.height
    limit = MAX_WHOLE_IMAGE_PIXELS if dataset.driver in _WHOLE_IMAGE_DRIVERS else MAX_PIXELS
    if pixels > limit:
        raise InvalidInput(
            f"“{name}” claims {pixels / 1e6:,.0f} million pixels; at most {limit / 1e6:,.0f} "
            f"million can be read from a {dataset.driver} file. {_CONVERT}"
        )
    if dataset.count > MAX_BANDS:
        raise InvalidInput(f"“{name}” claims {dataset.count} bands; at most {MAX_BANDS} are read.")
    height, width = dataset.block_shapes[0]
    interleaved = dataset.count if dataset.interleaving is Interleaving.pixel else 1
    if height * width * _item_size(dataset.dtypes[0]) * interleaved > MAX_BLOCK_BYTES:
        raise InvalidInput(
            f"“{name}” is stored in blocks of {width} × {height} pixels, too large to read in "
            "pieces. Convert it to a tiled GeoTIFF: Raster › Conversion › Translate, with the "
            "creation option TILED=YES."
        )


def _item_size(dtype: str) -> int:
    return 16 if dtype.startswith("complex") else np.dtype(dtype).itemsize
