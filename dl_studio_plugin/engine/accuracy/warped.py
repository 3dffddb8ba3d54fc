"""A reference raster, brought onto the prediction's grid window by window.

What is known is told band by band: a pixel may be nodata in one band alone. Without nodata all
bands are known where the raster is not transparent, not masked, and not at its end; GDAL's masks
say this for few data types and numbers of bands, so transparency is read as the band that it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
import rasterio.windows
from rasterio.enums import ColorInterp, Resampling
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT

from ...definitions.errors import InvalidInput
from ..imagery.grid import Grid, Window


class WarpedRaster:
    """A raster on another grid."""

    def __init__(self, warped: WarpedVRT, path: str) -> None:
        self._warped = warped
        self._path = path
        self._alpha = warped.count if _has_alpha(warped) else 0

    def read(self, window: Window, bands: Sequence[int]) -> tuple[np.ndarray, np.ndarray]:
        """Numbers of a window of the grid, and where they are known: bands × height × width.

        Raises:
            InvalidInput: the raster is damaged.
        """
        part = rasterio.windows.Window(*window)
        try:
            values = self._warped.read(bands, window=part)
            known = self._warped.read_masks(bands, window=part) > 0
            if self._alpha:
                known &= self._warped.read(self._alpha, window=part) > 0
        except RasterioError as error:
            raise InvalidInput(f"The reference “{self._path}” cannot be read: {error}") from error
        return values, known


@contextmanager
def warped_onto(
    grid: Grid, dataset: DatasetReader, path: str, resampling: Resampling
) -> Iterator[WarpedRaster]:
    """``dataset``, which has a reference system, on ``grid``; ``path`` is its name for errors."""
    tells_unknown = _has_alpha(dataset) or any(n is not None for n in dataset.nodatavals)
    with WarpedVRT(
        dataset,
        crs=grid.crs,
        transform=grid.transform,
        width=grid.width,
        height=grid.height,
        resampling=resampling,
        tolerance=0.01,
        add_alpha=not tells_unknown,
        # else a pixel that is nodata in one band alone is mixed into its neighbours
        UNIFIED_SRC_NODATA="NO",
    ) as warped:
        yield WarpedRaster(warped, path)


def number_bands(dataset: DatasetReader) -> list[int]:
    """The bands of a raster that are numbers, not transparency."""
    return list(range(1, dataset.count + 1 - _has_alpha(dataset)))


def _has_alpha(dataset: DatasetReader) -> bool:
    return dataset.count > 1 and dataset.colorinterp[-1] is ColorInterp.alpha
