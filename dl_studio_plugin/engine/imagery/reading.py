"""An open raster as imagery: its bands, its grid, and windows of it with their valid mask.

A pixel is *valid* where the imagery shows ground. It is invalid where

* the window lies outside the raster,
* the raster's mask or alpha band is 0,
* any band that is used is NaN or infinite,
* any band that is used holds its nodata value; except that 0 and the largest number of an
  unsigned type are also what dark shadow and bright roofs hold, so a pixel with such nodata
  is invalid only where *all* the bands that are used hold theirs,
* its block cannot be read (see ``Imagery.unreadable_blocks``).

Invalid pixels hold 0 in the arrays given out, so that no NaN or −99999 gets anywhere.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Optional

import numpy as np
import rasterio.windows
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.transform import Affine

from ...definitions.errors import DlStudioError, InvalidInput
from ...definitions.imagery import ImagerySource
from .grid import Window, ground_cell_size
from .header import (
    any_band_decides,
    bands_of,
    crs_of,
    mask_band,
    nodata_values,
    transform_of,
)
from .north_up import north_up_grid, read_north_up
from .safe_open import open_raster


class Imagery:
    """A raster that is open for reading; see :func:`open_imagery`.

    May be used from several threads at once: each gets a file handle of its own.

    Attributes:
        source: what was opened.
        bands: the bands that are read, in this order.
        dtype: NumPy type that holds the values of all of them.
        grid: the raster's own pixels, north-up.
        cell_size_m: mean ground size of a pixel, metres.
        block_shape: rows and columns of the blocks it is stored in.
        unreadable_blocks: (row, column) of the blocks that could not be read so far.
        block_rows: how many rows of blocks the raster has.
        block_count: how many blocks it has.
    """

    def __init__(self, source: ImagerySource) -> None:
        self.source = source
        self._handles = threading.local()
        self._lock = threading.Lock()
        self._open: list[DatasetReader] = []
        self._closed = False
        try:
            dataset = self._dataset()
            self.bands = bands_of(dataset, source)
            self.dtype = np.result_type(*(band.dtype for band in self.bands))
            self._transform = transform_of(dataset, source)
            crs = crs_of(dataset, source)
            self._size = (dataset.height, dataset.width)
            self.grid = north_up_grid(crs, self._transform, dataset.width, dataset.height)
            self.cell_size_m = ground_cell_size(crs, self._transform, dataset.width, dataset.height)
            self.block_shape: tuple[int, int] = dataset.block_shapes[0]
            self._masked = mask_band(dataset, self.bands)
        except BaseException:
            self.close()
            raise
        self._nodata = nodata_values(self.bands, self.dtype)
        self._any_nodata = any_band_decides(self.bands)
        self.unreadable_blocks: set[tuple[int, int]] = set()
        rows, columns = (math.ceil(n / b) for n, b in zip(self._size, self.block_shape))
        self.block_rows, self.block_count = rows, rows * columns

    @property
    def dates(self) -> tuple[Imagery, ...]:
        """The imagery of each date: itself alone; see ``pair``."""
        return (self,)

    @property
    def crs(self) -> CRS:
        """The coordinate reference system."""
        return self.grid.crs

    @property
    def transform(self) -> Affine:
        """From (column, row) of the north-up grid to coordinates."""
        return self.grid.transform

    @property
    def width(self) -> int:
        """Columns of the north-up grid."""
        return self.grid.width

    @property
    def height(self) -> int:
        """Rows of the north-up grid."""
        return self.grid.height

    @property
    def is_north_up(self) -> bool:
        """Whether the raster is stored on ``grid``, so that its values are not interpolated."""
        return self._transform == self.grid.transform

    def remember_unreadable(self, blocks: Iterable[tuple[int, int]]) -> None:
        """Count these blocks, (row, column), among those that could not be read."""
        self.unreadable_blocks.update(blocks)

    def clone(self) -> Imagery:
        """The same imagery opened once more."""
        return open_imagery(self.source)

    def close(self) -> None:
        """Close the handles of all threads."""
        with self._lock:
            self._closed = True
            while self._open:
                self._open.pop().close()

    def __enter__(self) -> Imagery:
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self.close()

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """The pixels of ``window`` of ``grid``.

        Returns:
            An array bands × height × width of ``dtype``, and the valid mask height × width.

        Raises:
            InvalidInput: the file is gone or cannot be read at all.
        """
        if self.is_north_up:
            return self._read_stored(window)
        return read_north_up(self.grid, window, self._transform, self._read_stored)

    def _read_stored(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """As :meth:`read`, in the rows and columns in which the raster is stored."""
        height, width = self._size
        array = np.zeros((len(self.bands), window.height, window.width), self.dtype)
        valid = np.zeros((window.height, window.width), bool)
        inside = window.intersection(Window(0, 0, width, height))
        if inside is None:
            return array, valid
        rows, columns = inside.slices_in(window)
        try:
            array[:, rows, columns], valid[rows, columns] = self._read_inside(inside)
        except RasterioError:
            self._read_block_by_block(inside, array[:, rows, columns], valid[rows, columns])
        return array, valid

    def _read_inside(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        dataset = self._dataset()
        part = rasterio.windows.Window(*window)
        array = self._read_bands(dataset, part)
        valid = np.ones(array.shape[1:], bool)
        if self._masked:
            valid &= dataset.read_masks(self._masked, window=part) > 0
        self._mask_nodata(array, valid)
        array[:, ~valid] = 0
        return array, valid

    def _read_bands(self, dataset: DatasetReader, part: rasterio.windows.Window) -> np.ndarray:
        numbers = [band.number for band in self.bands]
        if len({band.dtype for band in self.bands}) == 1:
            return dataset.read(numbers, window=part)
        # rasterio reads bands of several types only one by one
        return np.stack([dataset.read(n, window=part).astype(self.dtype) for n in numbers])

    def _mask_nodata(self, array: np.ndarray, valid: np.ndarray) -> None:
        empty = None
        for band, nodata in zip(array, self._nodata):
            if band.dtype.kind == "f":
                valid &= np.isfinite(band)
            if nodata is None:
                continue
            hit = band == nodata
            if empty is None:
                empty = hit
            else:
                empty = empty | hit if self._any_nodata else empty & hit
        if empty is not None:
            valid &= ~empty

    def _read_block_by_block(self, window: Window, array: np.ndarray, valid: np.ndarray) -> None:
        """Save what can be read of a window that holds an unreadable block."""
        height, width = self.block_shape
        for row in range(window.row // height, -(-(window.row + window.height) // height)):
            for col in range(window.col // width, -(-(window.col + window.width) // width)):
                block = Window(col * width, row * height, width, height).intersection(window)
                if block is None:
                    continue
                try:
                    pixels, block_valid = self._read_inside(block)
                except RasterioError as error:
                    self._report_unreadable(row, col, error)
                    continue
                rows, columns = block.slices_in(window)
                array[:, rows, columns], valid[rows, columns] = pixels, block_valid

    def _report_unreadable(self, row: int, col: int, error: RasterioError) -> None:
        name = self.source.source
        if not name.startswith("/vsi") and ":" not in name[2:] and not Path(name).exists():
            raise InvalidInput(f"“{name}” is gone. Put it back and start again.") from error
        with self._lock:
            self.unreadable_blocks.add((row, col))

    def _dataset(self) -> DatasetReader:
        dataset: Optional[DatasetReader] = getattr(self._handles, "dataset", None)
        if dataset is None:
            dataset = open_raster(self.source.source)
            with self._lock:
                if self._closed:
                    dataset.close()
                    raise DlStudioError("The imagery is already closed.")
                self._open.append(dataset)
            self._handles.dataset = dataset
        return dataset


def open_imagery(source: ImagerySource) -> Imagery:
    """Open a raster as imagery; use it as a context manager.

    Raises:
        InvalidInput: it cannot be read, has no CRS or no georeference, or lacks a band.
        UnsafeFile: it breaks a rule of ``safe_open``.
    """
    return Imagery(source)
