"""Reading the chips of a folder of training data: strict, because the folder may be anybody's.

What the folder says about itself is read by ``definitions.chip_table``; here its files are opened,
and what does not fit is said with the file.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Union

import numpy as np
import rasterio
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader

from ...definitions.chip_files import image_paths
from ...definitions.chip_table import ChipRow, chip_paths
from ...definitions.errors import InvalidInput
from ...definitions.imagery import Band
from ...definitions.label_classes import IGNORED_VALUE
from ...definitions.training_data import ChipFormat, TrainingData
from ..imagery.resampling import stack_dates
from .writing import BANDS_WITHOUT_ALPHA

_DRIVERS = {ChipFormat.TIFF: "GTiff", ChipFormat.PNG: "PNG"}


def read_chip(
    folder: Union[str, Path], data: TrainingData, name: str
) -> tuple[np.ndarray, np.ndarray]:
    """Read one chip, with its invalid pixels filled by each band's mean (0 after scaling).

    Args:
        folder: of the training data.
        data: its description.
        name: of a chip in ``chips.csv``.

    Returns:
        The image, bands × chip size × chip size, in the imagery's data type (of two dates the
        bands of the earlier first), and the label, chip size × chip size, uint8.

    Raises:
        InvalidInput: a file is missing, damaged, or not as ``data`` says.
    """
    image, valid, label = read_chip_parts(folder, data, name)
    if not valid.all():
        whole = image.dtype.kind in "iu"
        for band, pixels in zip(data.network_bands, image):
            pixels[~valid] = round(band.mean) if whole else band.mean
    return image, label


def read_image(
    folder: Union[str, Path], data: TrainingData, chip: ChipRow
) -> tuple[np.ndarray, np.ndarray]:
    """Read the image of a chip of any format.

    Args:
        folder: of the training data.
        data: its description.
        chip: a line of its table.

    Returns:
        The image with 0 where invalid, bands × chip size × chip size, in the imagery's data type
        (of two dates the bands of the earlier first), and its valid mask, chip size × chip size.

    Raises:
        InvalidInput: the file is missing, damaged, or not as ``data`` says.
    """
    return _read_dates(data, image_paths(folder, data, chip))


def read_chip_parts(
    folder: Union[str, Path], data: TrainingData, name: str
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """As :func:`read_chip`: the image with 0 where invalid, its valid mask, and the label."""
    image, valid = _read_dates(data, chip_paths(folder, data, name)[:-1])
    return image, valid, _read_label(chip_paths(folder, data, name)[-1], data)


def read_pixel_label(folder: Union[str, Path], data: TrainingData, chip: ChipRow) -> np.ndarray:
    """The label of a chip of classified tiles, chip size × chip size, uint8.

    Raises:
        InvalidInput: the file is missing, damaged, or not as ``data`` says.
    """
    return _read_label(chip_paths(folder, data, chip.name)[-1], data)


def _read_dates(data: TrainingData, paths: Sequence[Path]) -> tuple[np.ndarray, np.ndarray]:
    """The images of all dates as one, valid where all are."""
    dates = []
    for path, bands in zip(paths, data.dates):
        with _open_chip(path, data) as dataset:
            dates.append(_read_image(dataset, path, data, bands))
    return stack_dates(dates, band_dtype(data.network_bands))


def _read_label(path: Path, data: TrainingData) -> np.ndarray:
    with _open_chip(path, data) as dataset:
        if dataset.count != 1 or dataset.dtypes[0] != "uint8":
            raise InvalidInput(f"The label “{path}” must have one band of 8 bits.")
        label = _read(dataset, path, [1])[0]
    _check_label(label, path, data)
    return label


def _open_chip(path: Path, data: TrainingData) -> DatasetReader:
    if path.is_symlink() or not path.is_file():
        raise InvalidInput(f"The chip “{path}” is missing. Export the training data anew.")
    try:
        dataset = rasterio.open(path, driver=_DRIVERS[data.chip_format], sharing=False)
    except RasterioError as error:
        raise InvalidInput(f"The chip “{path}” cannot be opened: {error}.") from error
    if (dataset.height, dataset.width) != (data.chip_size, data.chip_size):
        size = f"{dataset.width} × {dataset.height}"
        dataset.close()
        raise InvalidInput(
            f"The chip “{path}” has {size} pixels, not {data.chip_size} × {data.chip_size}."
        )
    return dataset


def _read_image(
    dataset: DatasetReader, path: Path, data: TrainingData, bands: tuple[Band, ...]
) -> tuple[np.ndarray, np.ndarray]:
    """The chip of one date, which has these bands."""
    count = len(bands)
    has_alpha = data.chip_format is ChipFormat.PNG and dataset.count == count + 1
    if dataset.count != count and not has_alpha:
        raise InvalidInput(f"The chip “{path}” has {dataset.count} bands, not {count}.")
    image = _read(dataset, path, list(range(1, count + 1)))
    expected = band_dtype(bands)
    if image.dtype != expected:
        raise InvalidInput(f"The chip “{path}” holds {image.dtype}, not {expected}.")
    valid = _valid_pixels(dataset, path, data, image)
    if not np.isfinite(image).all():
        raise InvalidInput(f"The chip “{path}” holds values that are no numbers.")
    image[:, ~valid] = 0
    return image, valid


def _valid_pixels(
    dataset: DatasetReader, path: Path, data: TrainingData, image: np.ndarray
) -> np.ndarray:
    """By the mask of a GeoTIFF, the alpha band of a PNG, or 0 in four bands (see ``writing``).

    A PNG of fewer bands has no alpha band where all its pixels are valid, black ones too.
    """
    if data.chip_format is ChipFormat.PNG and dataset.count == len(image) == BANDS_WITHOUT_ALPHA:
        return np.asarray(image.any(axis=0))
    try:
        return dataset.dataset_mask() > 0
    except RasterioError as error:
        raise InvalidInput(f"The chip “{path}” is damaged: {error}.") from error


def _read(dataset: DatasetReader, path: Path, bands: list[int]) -> np.ndarray:
    try:
        return dataset.read(bands)
    except (RasterioError, MemoryError) as error:
        raise InvalidInput(f"The chip “{path}” is damaged: {error}.") from error


def _check_label(label: np.ndarray, path: Path, data: TrainingData) -> None:
    known = np.zeros(256, bool)
    known[[c.value for c in data.classes]] = True
    known[IGNORED_VALUE] = True
    if not known[label].all():
        value = int(label[~known[label]][0])
        raise InvalidInput(f"The label “{path}” holds {value}, which is no class of the data.")


def band_dtype(bands: tuple[Band, ...]) -> np.dtype:
    """The data type in which chips of these bands are stored."""
    return np.result_type(*(band.dtype for band in bands))
