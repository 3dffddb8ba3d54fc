"""Writing chips: imagery, label and a line of ``chips.csv`` each, then the description.

Of change detection there is an image of each date, and a pixel is valid where it is in both.

Invalid pixels must stay invalid in the chip. A GeoTIFF keeps them in its mask (no file beside
it); a PNG of one or three bands in an alpha band; a PNG of four bands has no room for one, so
there a pixel that is 0 in all bands is invalid.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, Optional, Union

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.transform import Affine

from ...definitions.chip_table import ChipRow, chip_digest, row_cells
from ...definitions.label_classes import IGNORED_VALUE
from ...definitions.training_data import (
    CHIP_COLUMNS,
    CHIPS_FILE,
    IMAGE_FOLDERS,
    LABELS_FOLDER,
    ChipFormat,
    Subset,
)
from ..imagery.statistics import BandStatistics
from .annotations import ClassLabel, ObjectLabel

#: A PNG of so many bands of imagery has no room for an alpha band; see above.
BANDS_WITHOUT_ALPHA = 4


class Place(NamedTuple):
    """Where a chip lies: from (column, row) to coordinates; no CRS where nobody knows."""

    transform: Affine
    crs: Optional[CRS]


class Chip(NamedTuple):
    """A chip to write: its place, and its label.

    ``label`` is chip size × chip size, uint8, before the imagery's invalid pixels are known; or
    objects, or classes. ``transform`` may be turned.
    """

    name: str
    subset: Subset
    unit: str
    transform: Affine
    label: Union[np.ndarray, ObjectLabel, ClassLabel]


@dataclass(frozen=True)
class WrittenChip:
    """What is remembered of a chip once it is written.

    Attributes:
        pixels: labelled pixels (objects, chips: see ``definitions.formats``) by class value.
        statistics: of its valid imagery.
        digest: sha256 of name, subset and all files.
    """

    chip: Chip
    pixels: dict[int, int]
    statistics: BandStatistics
    digest: bytes


class ChipFiles:
    """The files of chips in a folder; ``write`` may be called from several threads."""

    def __init__(
        self, folder: Path, chip_format: ChipFormat, crs: CRS, dtypes: Sequence[np.dtype]
    ) -> None:
        """Make the folders in ``folder``; ``dtypes`` are those of the imagery of each date."""
        self._images = [folder / name for name in IMAGE_FOLDERS[: len(dtypes)]]
        self._labels = folder / LABELS_FOLDER
        self._format = chip_format
        self._crs = crs
        self._dtypes = dtypes
        for place in (*self._images, self._labels):
            place.mkdir()

    def write(self, chip: Chip, image: np.ndarray, valid: np.ndarray) -> Optional[WrittenChip]:
        """Write a chip, unless no labelled pixel is left.

        Args:
            chip: where and what.
            image: bands × chip size × chip size, of all dates.
            valid: chip size × chip size; the label is ignored where it is false.
        """
        label = np.where(valid, np.asarray(chip.label), IGNORED_VALUE).astype(np.uint8)
        values, counts = np.unique(label[label != IGNORED_VALUE], return_counts=True)
        if not len(values):
            return None
        name = f"{chip.name}.{self._format.value}"
        label_path = self._labels / name
        statistics = BandStatistics(image.shape[0])
        statistics.add(image, valid)
        place = Place(chip.transform, self._crs)
        parts = np.split(image, len(self._images))
        for folder, dtype, part in zip(self._images, self._dtypes, parts):
            stored = part.astype(dtype, copy=False)
            write_image(folder / name, self._format, stored, valid, place)
        write_raster(label_path, self._format, label[None], None, place)
        pixels = {int(v): int(n) for v, n in zip(values, counts)}
        files = [folder / name for folder in self._images]
        digest = chip_digest(chip.name, chip.subset, *files, label_path)
        return WrittenChip(chip, pixels, statistics, digest)


def write_image(
    path: Path, chip_format: ChipFormat, image: np.ndarray, valid: np.ndarray, place: Place
) -> None:
    """Write a chip's imagery, bands × side × side, so that its invalid pixels stay invalid."""
    if chip_format is ChipFormat.PNG:
        write_raster(path, chip_format, _with_alpha(image, valid), None, place)
    else:
        write_raster(path, chip_format, image, None if valid.all() else valid, place)


def write_raster(
    path: Path,
    chip_format: ChipFormat,
    array: np.ndarray,
    mask: Optional[np.ndarray],
    place: Place,
) -> None:
    """Write bands × side × side as a chip's file."""
    profile: dict[str, Any] = {
        "count": array.shape[0],
        "height": array.shape[1],
        "width": array.shape[2],
        "dtype": array.dtype.name,
    }
    if place.crs is not None:
        profile.update(crs=place.crs, transform=place.transform)
    if chip_format is ChipFormat.PNG:
        profile.update(driver="PNG", worldfile="YES", zlevel=3)
    else:
        profile.update(driver="GTiff", **_tiff_options(array))
    settings = rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True)
    with settings, rasterio.open(path, "w", **profile) as dataset:
        dataset.write(array)
        if mask is not None:
            dataset.write_mask(mask)


class ChipTable:
    """``chips.csv``, written line by line."""

    def __init__(self, folder: Path, chip_size: int) -> None:
        self._stream = (folder / CHIPS_FILE).open("w", encoding="utf-8", newline="")
        self._writer = csv.writer(self._stream, lineterminator="\n")
        self._writer.writerow(CHIP_COLUMNS)
        self._size = chip_size

    def add(self, written: WrittenChip) -> None:
        """Write a chip's line."""
        chip = written.chip
        bounds = chip_bounds(chip.transform, self._size)
        self.add_row(ChipRow(chip.name, chip.subset, chip.unit, bounds, written.pixels))

    def add_row(self, row: ChipRow) -> None:
        """Write a line."""
        self._writer.writerow(row_cells(row))

    def close(self) -> None:
        """Finish the file."""
        self._stream.close()


def chip_bounds(transform: Affine, size: int) -> tuple[float, float, float, float]:
    """xmin, ymin, xmax, ymax of a chip of ``size`` pixels a side, which may be turned."""
    corners = [transform * (x, y) for x in (0, size) for y in (0, size)]
    return (
        min(x for x, _ in corners),
        min(y for _, y in corners),
        max(x for x, _ in corners),
        max(y for _, y in corners),
    )


def _tiff_options(array: np.ndarray) -> dict[str, Any]:
    """GDAL's creation options; the photometric one keeps a fourth band from becoming alpha."""
    colour = array.shape[0] == 3 and array.dtype == np.uint8
    options: dict[str, Any] = {
        "compress": "deflate",
        "zlevel": 3,
        "predictor": 3 if array.dtype.kind == "f" else 2,
        "photometric": "RGB" if colour else "MINISBLACK",
    }
    if array.shape[0] > 1:
        options.update(interleave="pixel", alpha="NO")
    if array.shape[1] % 16 == 0 and array.shape[1] >= 256:
        options.update(tiled=True, blockxsize=256, blockysize=256)
    return options


def _with_alpha(image: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Imagery for a PNG, in which invalid pixels can be told; see the module head."""
    if image.shape[0] == BANDS_WITHOUT_ALPHA:
        dark = valid & ~image.any(axis=0)
        return np.where(dark, 1, image).astype(image.dtype)
    if valid.all():
        return image
    return np.concatenate((image, np.where(valid, 255, 0).astype(image.dtype)[None]))
