"""Small rasters for the tests, written where a test wants them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional, Union

import numpy as np
import rasterio
from rasterio.transform import Affine, from_origin

CRS = "EPSG:32636"
NORTH_UP = from_origin(400000, 4000000, 0.5, 0.5)


def pixels(bands: int = 3, height: int = 60, width: int = 80, dtype: Any = "uint8") -> np.ndarray:
    """Numbers that differ everywhere and are never 0."""
    values = np.random.default_rng(7).integers(1, 250, (bands, height, width))
    return values.astype(dtype)


def write_raster(
    path: Path,
    array: Optional[np.ndarray] = None,
    crs: Optional[str] = CRS,
    transform: Affine = NORTH_UP,
    mask: Optional[np.ndarray] = None,
    **options: Any,
) -> str:
    """Write a GeoTIFF (or what ``driver`` says) and give its path."""
    array = pixels() if array is None else array
    profile = {
        "driver": "GTiff",
        "count": array.shape[0],
        "height": array.shape[1],
        "width": array.shape[2],
        "dtype": array.dtype.name,
        "crs": crs,
        "transform": transform,
    }
    settings = rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True)
    with settings, rasterio.open(path, "w", **{**profile, **options}) as dataset:
        dataset.write(array)
        if mask is not None:
            dataset.write_mask(mask)
    return str(path)


def vrt_of(source: Union[str, Path], size: int = 64, extra: str = "", kind: str = "") -> str:
    """The text of a VRT of one band that shows ``source``."""
    band = f' subClass="{kind}"' if kind else ""
    return f"""<VRTDataset rasterXSize="{size}" rasterYSize="{size}">
<SRS>{CRS}</SRS><GeoTransform>400000, 0.5, 0, 4000000, 0, -0.5</GeoTransform>
<VRTRasterBand dataType="Byte" band="1"{band}>{extra}
<SimpleSource><SourceFilename relativeToVRT="0">{source}</SourceFilename>
<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"""
