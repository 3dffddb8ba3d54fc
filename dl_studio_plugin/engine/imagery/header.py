"""What a raster's header says of its bands, its nodata and its place on the ground."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.errors import CRSError
from rasterio.io import DatasetReader
from rasterio.transform import Affine

from ...definitions.errors import InvalidInput
from ...definitions.imagery import ImagerySource
from .reprojection import FAULTS, move_points

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


def bands_of(dataset: DatasetReader, source: ImagerySource) -> tuple[ImageryBand, ...]:
    """The bands to read: those asked for, or all but transparency.

    Raises:
        InvalidInput: one is not there, or holds complex numbers.
    """
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


def mask_band(dataset: DatasetReader, bands: tuple[ImageryBand, ...]) -> int:
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


def nodata_values(
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


def any_band_decides(bands: tuple[ImageryBand, ...]) -> bool:
    """Whether one band that holds its nodata makes the pixel invalid; see the module head."""
    with_nodata = [band for band in bands if band.nodata is not None]
    return not all(
        np.dtype(band.dtype).kind == "u" and band.nodata in (0, np.iinfo(np.dtype(band.dtype)).max)
        for band in with_nodata
    )


def transform_of(dataset: DatasetReader, source: ImagerySource) -> Affine:
    """From (column, row) to coordinates, as stored.

    Raises:
        InvalidInput: there is none.
    """
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


def crs_of(dataset: DatasetReader, source: ImagerySource) -> CRS:
    """The dataset's CRS where it has a usable one, else the one that the user set.

    Raises:
        InvalidInput: neither is usable.
    """
    centre = dataset.transform * (dataset.width / 2, dataset.height / 2)
    if dataset.crs is not None and _usable(dataset.crs, centre):
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
    if not _usable(crs, centre):
        raise InvalidInput(
            f"The coordinate reference system of “{name}” has no place on Earth for it. {_SET_CRS}"
        )
    return crs


def _usable(crs: CRS, position: tuple[float, float]) -> bool:
    """Whether a position in it can be found on Earth (a local engineering CRS has none)."""
    if not crs.is_geographic and not crs.is_projected:
        return False
    try:
        place = move_points(crs, CRS.from_epsg(4326), np.array([position]))
    except FAULTS:
        return False
    return bool(np.isfinite(place).all())
