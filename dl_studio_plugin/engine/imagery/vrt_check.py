"""A VRT before it is opened: all that it names is read from its XML and checked.

Allowed are mosaics and band stacks (what QGIS's *Build virtual raster* writes) of local files
that would be allowed as imagery themselves, also through further VRTs, and the pixel functions
that are part of GDAL. Refused are a DOCTYPE, raw bands (they show any file's bytes), code,
sources on the network, open options, and kinds of VRT that are not on the list.
"""

from __future__ import annotations

from pathlib import Path

# parsed only after a DOCTYPE (entities) has been refused and the size limited
from xml.etree import ElementTree  # nosec B405

from ...definitions.errors import InvalidInput, UnsafeFile
from .safe_open import check_content

_MAX_BYTES = 2**26
_MAX_DEPTH = 4
_DATASET_KINDS = ("", "VRTDataset", "VRTWarpedDataset")
_BAND_KINDS = ("", "VRTSourcedRasterBand", "VRTDerivedRasterBand", "VRTWarpedRasterBand")
_REFUSED_ELEMENTS = ("PixelFunctionCode", "OpenOptions", "ArraySource", "Array", "Group",
                     "ProcessingSteps", "PansharpeningOptions")  # fmt: skip
_SOURCE_ELEMENTS = ("SourceFilename", "SourceDataset")


def check_vrt(path: Path, above: tuple[Path, ...] = ()) -> None:
    """Check a VRT file and everything it is made of.

    Args:
        path: of the VRT.
        above: the VRTs that it is a part of.

    Raises:
        InvalidInput: it is no VRT, or one of its rasters is missing.
        UnsafeFile: it breaks a rule of the module head.
    """
    if path in above or len(above) > _MAX_DEPTH:
        raise UnsafeFile(
            f"“{path.name}” holds itself, or nests mosaics more than {_MAX_DEPTH} deep."
        )
    root = _parse(path)
    _check_kinds(root, path)
    sources = {_local_source(e, path) for e in root.iter() if e.tag in _SOURCE_ELEMENTS}
    for source in sorted(sources):
        if source.suffix.lower() == ".vrt":
            check_vrt(source, (*above, path.resolve()))
        else:
            check_content(source)


def _parse(path: Path) -> ElementTree.Element:
    if path.stat().st_size > _MAX_BYTES:
        raise InvalidInput(f"“{path.name}” is too large for a VRT (over {_MAX_BYTES >> 20} MB).")
    data = path.read_bytes()
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data or b"\0" in data:
        raise UnsafeFile(f"“{path.name}” holds a DOCTYPE or another encoding. It is not opened.")
    try:
        root = ElementTree.fromstring(data)  # nosec B314
    except (ElementTree.ParseError, ValueError) as error:
        raise InvalidInput(f"“{path.name}” is not a readable VRT: {error}.") from error
    if root.tag != "VRTDataset":
        raise InvalidInput(f"“{path.name}” is not a VRT. Build it anew: Raster › Miscellaneous.")
    return root


def _check_kinds(root: ElementTree.Element, path: Path) -> None:
    refused = next((e.tag for e in root.iter() if e.tag in _REFUSED_ELEMENTS), "")
    if root.get("subClass", "") not in _DATASET_KINDS:
        refused = root.get("subClass", "")
    for band in root.iter("VRTRasterBand"):
        if band.get("subClass", "") not in _BAND_KINDS:
            refused = band.get("subClass", "")
    for language in root.iter("PixelFunctionLanguage"):
        if (language.text or "").strip().lower() not in ("", "c"):
            refused = f"pixel function in {language.text}"
    if refused:
        raise UnsafeFile(
            f"“{path.name}” uses “{refused}”, which is not allowed in a VRT here. Convert it to "
            "a GeoTIFF (Raster › Conversion › Translate) if you trust it, and use that."
        )


def _local_source(element: ElementTree.Element, path: Path) -> Path:
    name = (element.text or "").strip()
    relative = element.get("relativeToVRT") == "1" or element.get("relativetoVRT") == "1"
    source = path.parent / name if relative else Path(name)
    if not name or "<" in name or name.startswith("/vsi") or "://" in name:
        raise UnsafeFile(
            f"“{path.name}” names “{name[:80]}”, which is not a file of this computer. "
            "Download the rasters and build the VRT from the files."
        )
    if not source.is_file():
        raise InvalidInput(
            f"The mosaic “{path.name}” is made of “{name}”, which does not exist. Put the file "
            "back, or build the mosaic anew (Raster › Miscellaneous › Build virtual raster)."
        )
    return source.resolve()
