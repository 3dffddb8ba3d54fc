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
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Optional

import numpy as np
import rasterio.windows
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.errors import CRSError, RasterioError
from rasterio.io import DatasetReader
from rasterio.transform import Affine
from rasterio.warp import transform as transform_points

from ...definitions.errors import DlStudioError, InvalidInput
from ...definitions.imagery import ImagerySource
from .grid import Window, ground_cell_size
from .north_up import north_up_grid, read_north_up
from .safe_open import open_raster

_SET_CRS = (
    "Set it in Layer › Properties › Source, or write it into the file with "
    "Raster › Projections › Assign Projection."
)


@dataclass(frozen=True)
class ImageryBand:
    """A band as stored: its 1-based number, name, data type and nodata value."""

    number: int
    name: str
    dtype: str
    nodata: Optional[float] = None


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
        block_count: how many blocks the raster has.
    """

    def __init__(self, source: ImagerySource) -> None:
        self.source = source
        self._handles = threading.local()
        self._lock = threading.Lock()
        self._open: list[DatasetReader] = []
        self._closed = False
        try:
            dataset = self._dataset()
            self.bands = _bands(dataset, source)
            self.dtype = np.result_type(*(band.dtype for band in self.bands))
            crs = _crs(dataset, source)
            self._transform = _transform(dataset, source)
            self._size = (dataset.height, dataset.width)
            self.grid = north_up_grid(crs, self._transform, dataset.width, dataset.height)
            self.cell_size_m = ground_cell_size(crs, self._transform, dataset.width, dataset.height)
            self.block_shape: tuple[int, int] = dataset.block_shapes[0]
            self._masked = _mask_band(dataset, self.bands)
        except BaseException:
            self.close()
            raise
        self._nodata = _nodata_values(self.bands, self.dtype)
        self._any_nodata = _any_band_decides(self.bands)
        self.unreadable_blocks: set[tuple[int, int]] = set()
        rows, columns = (math.ceil(n / b) for n, b in zip(self._size, self.block_shape))
        self.block_count = rows * columns

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


def _bands(dataset: DatasetReader, source: ImagerySource) -> tuple[ImageryBand, ...]:
    name = Path(source.source).name
    numbers = source.bands or tuple(
        number
        for number, colour in zip(dataset.indexes, dataset.colorinterp)
        if colour is not ColorInterp.alpha
    )
    if not numbers:
        raise InvalidInput(f"“{name}” has only a transparency band. Choose other imagery.")
    for number in numbers:
        if not 1 <= number <= dataset.count:
            raise InvalidInput(
                f"“{name}” has no band {number}; its bands are 1 to {dataset.count}."
            )
        if dataset.dtypes[number - 1].startswith("complex"):
            raise InvalidInput(
                f"Band {number} of “{name}” holds complex numbers. Convert it to real numbers "
                "first, for example to amplitudes with the raster calculator."
            )
    return tuple(_band(dataset, number) for number in numbers)


def _band(dataset: DatasetReader, number: int) -> ImageryBand:
    colour = dataset.colorinterp[number - 1]
    named = {ColorInterp.red, ColorInterp.green, ColorInterp.blue}
    name = dataset.descriptions[number - 1] or (
        colour.name if colour in named else f"band {number}"
    )
    nodata = dataset.nodatavals[number - 1]
    return ImageryBand(number, name, dataset.dtypes[number - 1], nodata)


def _mask_band(dataset: DatasetReader, bands: tuple[ImageryBand, ...]) -> int:
    """The band whose mask says which pixels are valid, 0 if there is no mask or alpha band.

    An alpha band that is itself read as imagery (near infrared, often, that was declared so by
    mistake) is no mask.
    """
    for band in bands:
        if dataset.colorinterp[band.number - 1] is ColorInterp.alpha:
            return 0
    for band in bands:
        if MaskFlags.per_dataset in dataset.mask_flag_enums[band.number - 1]:
            return band.number
    return 0


def _nodata_values(
    bands: tuple[ImageryBand, ...], common: np.dtype
) -> tuple[Optional[np.generic], ...]:
    """Each band's nodata as it looks in an array of ``common``, ``None`` where it has none."""
    values: list[Optional[np.generic]] = []
    for band in bands:
        dtype = np.dtype(band.dtype)
        nodata = band.nodata
        if nodata is None or math.isnan(nodata):
            values.append(None)
        elif dtype.kind in "iu":
            limits = np.iinfo(dtype)
            possible = nodata == int(nodata) and limits.min <= nodata <= limits.max
            values.append(common.type(int(nodata)) if possible else None)
        else:
            with np.errstate(over="ignore"):
                values.append(common.type(dtype.type(nodata)))
    return tuple(values)


def _any_band_decides(bands: tuple[ImageryBand, ...]) -> bool:
    """Whether one band that holds its nodata makes the pixel invalid; see the module head."""
    with_nodata = [band for band in bands if band.nodata is not None]
    return not all(
        np.dtype(band.dtype).kind == "u" and band.nodata in (0, np.iinfo(np.dtype(band.dtype)).max)
        for band in with_nodata
    )


def _transform(dataset: DatasetReader, source: ImagerySource) -> Affine:
    transform = dataset.transform
    if (
        transform == Affine.identity()
        or not math.isfinite(sum(transform))
        or (transform.determinant == 0)
    ):
        raise InvalidInput(
            f"“{Path(source.source).name}” does not say where on the ground it lies. Give it a "
            "position with QGIS's Georeferencer (Layer › Georeferencer) and use the result."
        )
    return transform


def _crs(dataset: DatasetReader, source: ImagerySource) -> CRS:
    """The dataset's CRS where it has a usable one, else the one that the user set."""
    if dataset.crs is not None and _usable(dataset.crs):
        return dataset.crs
    name = Path(source.source).name
    if not source.crs:
        raise InvalidInput(f"“{name}” has no coordinate reference system. {_SET_CRS}")
    try:
        crs = CRS.from_user_input(source.crs)
    except (CRSError, ValueError) as error:
        raise InvalidInput(
            f"“{source.crs[:80]}” is not a coordinate reference system. {_SET_CRS}"
        ) from error
    if not _usable(crs):
        raise InvalidInput(
            f"The coordinate reference system of “{name}” has no place on Earth. {_SET_CRS}"
        )
    return crs


def _usable(crs: CRS) -> bool:
    """Whether positions in it can be found on Earth (a local engineering CRS has none)."""
    if not crs.is_geographic and not crs.is_projected:
        return False
    try:
        transform_points(crs, "EPSG:4326", [0.0], [0.0])
    except RasterioError:
        return False
    return True
