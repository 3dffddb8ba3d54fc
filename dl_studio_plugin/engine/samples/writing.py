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
from typing import Any, NamedTuple, Optional

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


class Chip(NamedTuple):
    """A chip to write: its place, and labels before the imagery's invalid pixels are known.

    ``label`` is chip size × chip size, uint8; ``transform`` may be turned.
    """

    name: str
    subset: Subset
    unit: str
    transform: Affine
    label: np.ndarray


@dataclass(frozen=True)
class WrittenChip:
    """What is remembered of a chip once it is written.

    Attributes:
        pixels: labelled pixels by class value.
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
        label = np.where(valid, chip.label, IGNORED_VALUE).astype(np.uint8)
        values, counts = np.unique(label[label != IGNORED_VALUE], return_counts=True)
        if not len(values):
            return None
        name = f"{chip.name}.{self._format.value}"
        label_path = self._labels / name
        statistics = BandStatistics(image.shape[0])
        statistics.add(image, valid)
        parts = np.split(image, len(self._images))
        for folder, dtype, part in zip(self._images, self._dtypes, parts):
            self._write_image(folder / name, part.astype(dtype, copy=False), valid, chip.transform)
        self._write_raster(label_path, label[None], None, chip.transform)
        pixels = {int(v): int(n) for v, n in zip(values, counts)}
        files = [folder / name for folder in self._images]
        digest = chip_digest(chip.name, chip.subset, *files, label_path)
        return WrittenChip(chip, pixels, statistics, digest)

    def _write_image(
        self, path: Path, image: np.ndarray, valid: np.ndarray, transform: Affine
    ) -> None:
        if self._format is ChipFormat.PNG:
            self._write_raster(path, _with_alpha(image, valid), None, transform)
        else:
            self._write_raster(path, image, None if valid.all() else valid, transform)

    def _write_raster(
        self, path: Path, array: np.ndarray, mask: Optional[np.ndarray], transform: Affine
    ) -> None:
        profile: dict[str, Any] = {
            "count": array.shape[0],
            "height": array.shape[1],
            "width": array.shape[2],
            "dtype": array.dtype.name,
            "crs": self._crs,
            "transform": transform,
        }
        if self._format is ChipFormat.PNG:
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
        corners = [chip.transform * (x, y) for x in (0, self._size) for y in (0, self._size)]
        bounds = (
            min(x for x, _ in corners),
            min(y for _, y in corners),
            max(x for x, _ in corners),
            max(y for _, y in corners),
        )
        row = ChipRow(chip.name, chip.subset, chip.unit, bounds, written.pixels)
        self._writer.writerow(row_cells(row))

    def close(self) -> None:
        """Finish the file."""
        self._stream.close()


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
    if image.shape[0] == 4:
        dark = valid & ~image.any(axis=0)
        return np.where(dark, 1, image).astype(image.dtype)
    if valid.all():
        return image
    return np.concatenate((image, np.where(valid, 255, 0).astype(image.dtype)[None]))
