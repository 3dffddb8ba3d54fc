"""A stratified random sample of a class raster: the same number of pixels of each class.

The raster is read once, block by block. Every pixel draws a random number, and the pixels with the
smallest numbers of their class are kept; so memory follows from the sample, not from the raster.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np
from osgeo import gdal

from ..definitions.errors import Cancelled, InvalidInput
from ..definitions.label_classes import IGNORED_VALUE, LabelClass
from ..definitions.wire import from_json
from .class_raster import open_raster

#: Metadata item in which our class rasters name their classes.
CLASSES_TAG = "DL_STUDIO_CLASSES"
_STRIP_PIXELS = 4_000_000


@dataclass(frozen=True)
class Pixel:
    """A pixel that was drawn: its class value, and its corners in the raster's CRS."""

    value: int
    west: float
    south: float
    east: float
    north: float


@dataclass
class RasterSample:
    """Pixels by class value, and how many pixels of each value the raster has."""

    pixels: list[Pixel] = field(default_factory=list)
    sizes: dict[int, int] = field(default_factory=dict)


def raster_classes(source: str) -> tuple[LabelClass, ...]:
    """The classes that a raster of ours names; none where it names none."""
    raster = open_raster(source)
    text = raster.GetMetadataItem(CLASSES_TAG) if raster is not None else None
    if not text:
        return ()
    try:
        return tuple(from_json(LabelClass, entry, CLASSES_TAG) for entry in json.loads(text))
    except (ValueError, TypeError, InvalidInput):
        return ()


def sample_pixels(
    source: str, per_class: int, seed: int, is_cancelled: Callable[[], bool] = lambda: False
) -> RasterSample:
    """Draw ``per_class`` pixels of each value; nodata and ignored pixels are no class.

    Raises:
        InvalidInput: the raster cannot be read, or has no north-up grid.
        Cancelled: ``is_cancelled`` became true.
    """
    raster = open_raster(source)
    if raster is None:
        raise InvalidInput(
            f"The class raster “{source}” cannot be read. Check that the file exists and is whole."
        )
    west, width, skew, north, other_skew, height = raster.GetGeoTransform()
    if skew or other_skew:
        raise InvalidInput(
            f"The class raster “{source}” is rotated. Warp it first: Raster ▸ Projections ▸ Warp."
        )
    drawn: dict[int, tuple[np.ndarray, np.ndarray]] = {}
    sizes: dict[int, int] = {}
    for first, strip, keys in _strips(raster, seed, is_cancelled):
        for value in np.unique(strip).tolist():
            places = np.flatnonzero(strip.ravel() == value)
            sizes[value] = sizes.get(value, 0) + len(places)
            known_keys, known_places = drawn.get(value, (np.zeros(0), np.zeros(0, np.int64)))
            all_keys = np.concatenate((known_keys, keys.ravel()[places]))
            all_places = np.concatenate((known_places, places + first))
            kept = np.argsort(all_keys, kind="stable")[:per_class]
            drawn[value] = (all_keys[kept], all_places[kept])
    nodata = raster.GetRasterBand(1).GetNoDataValue()
    sample = RasterSample()
    for value in sorted(drawn):
        if value in (nodata, IGNORED_VALUE):
            continue
        sample.sizes[value] = sizes[value]
        for place in sorted(drawn[value][1].tolist()):
            row, column = divmod(place, raster.RasterXSize)
            left, top = west + column * width, north + row * height
            sample.pixels.append(Pixel(value, left, top + height, left + width, top))
    return sample


def _strips(
    raster: gdal.Dataset, seed: int, is_cancelled: Callable[[], bool]
) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
    """Strips of whole rows: number of the first pixel, values, random numbers."""
    generator = np.random.default_rng(seed)
    columns, rows = raster.RasterXSize, raster.RasterYSize
    height = max(1, _STRIP_PIXELS // columns)
    band = raster.GetRasterBand(1)
    for row in range(0, rows, height):
        if is_cancelled():
            raise Cancelled("Cancelled while the class raster was read.")
        strip = band.ReadAsArray(0, row, columns, min(height, rows - row))
        if strip is None:
            raise InvalidInput("The class raster cannot be read to its end; it may be damaged.")
        yield row * columns, strip, generator.random(strip.shape)
