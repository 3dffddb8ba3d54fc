"""Images of other programs: their headers, looked through before anything is cut, and windows.

All images of a folder must have the same bands, for a network has one set of them. Sizes may
differ. An image may lie on the ground or not; where all that do share a CRS, so does the folder.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, Resampling
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.transform import Affine
from rasterio.windows import Window as RasterWindow

from ...definitions.errors import InvalidInput
from ...definitions.imagery import ImagerySource
from ..imagery.grid import Window, ground_cell_size
from ..imagery.header import ImageryBand, bands_of
from ..imagery.safe_open import open_raster

#: What one window may hold.
_MOST_BYTES = 2**29
#: How many images, and pixels of a side of them, tell what their transparency is.
_LOOKED_AT, _CORNER = 4, 256
_SELDOM = 0.2


@dataclass(frozen=True)
class ImageFacts:
    """What an image's header says.

    Attributes:
        crs: ``None`` where it does not say where on the ground it lies.
    """

    width: int
    height: int
    transform: Affine
    crs: Optional[CRS]

    @property
    def cell_size(self) -> float:
        """Mean of a pixel's width and height in units of ``crs``."""
        a, b, _, d, e, _ = self.transform[:6]
        return float((np.hypot(a, d) + np.hypot(b, e)) / 2)

    @property
    def cell_size_m(self) -> float:
        """The same on the ground, metres; 0 where nobody knows."""
        if self.crs is None:
            return 0.0
        return ground_cell_size(self.crs, self.transform, self.width, self.height)


@dataclass(frozen=True)
class Survey:
    """What the images of a folder have in common.

    Attributes:
        bands: of each image.
        images: facts of each, in the order of the paths.
        crs: that all share; ``None`` where they do not, or some lie nowhere.
        cell_size, cell_size_m: medians; on the ground of those images alone that say it, and 0
            where none does.
    """

    bands: tuple[ImageryBand, ...]
    images: tuple[ImageFacts, ...]
    crs: Optional[CRS]
    cell_size: float
    cell_size_m: float

    @property
    def dtype(self) -> np.dtype:
        """In which chips are stored."""
        return np.result_type(*(band.dtype for band in self.bands))

    @property
    def spread(self) -> float:
        """The largest cell size on the ground divided by the smallest, of those that are known."""
        sizes = _known_cell_sizes(self.images)
        return max(sizes) / min(sizes) if sizes else 1.0


def survey(paths: Sequence[Path], told: Callable[[float], None]) -> Survey:
    """Open the header of every image.

    Raises:
        InvalidInput: there are none, one cannot be opened, or their bands differ.
        UnsafeFile: one is not what its name says.
    """
    if not paths:
        raise InvalidInput("The folder has labels, but no image that belongs to one.")
    bands: tuple[ImageryBand, ...] = ()
    facts = []
    keeps_alpha = any(_alpha_is_imagery(path) for path in paths[:_LOOKED_AT])
    for number, path in enumerate(paths, start=1):
        with open_raster(str(path)) as dataset:
            wanted = tuple(dataset.indexes) if keeps_alpha else ()
            mine = bands_of(dataset, ImagerySource(str(path), bands=wanted))
            if bands and [b.dtype for b in mine] != [b.dtype for b in bands]:
                raise InvalidInput(
                    f"“{path}” has the bands {_listed(mine)}, but “{paths[0]}” has "
                    f"{_listed(bands)}. All images of a folder must have the same."
                )
            bands = bands or mine
            facts.append(_facts(dataset))
        told(number / len(paths))
    systems = {image.crs for image in facts}
    return Survey(
        bands,
        tuple(facts),
        systems.pop() if len(systems) == 1 else None,
        statistics.median(image.cell_size for image in facts),
        statistics.median(_known_cell_sizes(facts) or [0.0]),
    )


def _known_cell_sizes(images: Sequence[ImageFacts]) -> list[float]:
    return [image.cell_size_m for image in images if image.cell_size_m > 0]


def _alpha_is_imagery(path: Path) -> bool:
    """Whether a GeoTIFF's transparency is a band of imagery (near infrared, often) in truth.

    Transparency is all or nothing at nearly every pixel.
    """
    with open_raster(str(path)) as dataset:
        if dataset.driver != "GTiff" or dataset.colorinterp[-1] is not ColorInterp.alpha:
            return False
        part = RasterWindow(0, 0, min(dataset.width, _CORNER), min(dataset.height, _CORNER))
        try:
            alpha = dataset.read(dataset.count, window=part)
        except RasterioError as error:
            raise InvalidInput(f"“{path}” is damaged: {error}.") from error
    full = np.iinfo(alpha.dtype).max if alpha.dtype.kind in "iu" else 1.0
    return float(((alpha > 0) & (alpha < full)).mean()) > _SELDOM


def _listed(bands: Sequence[ImageryBand]) -> str:
    return f"{len(bands)} ({', '.join(sorted({band.dtype for band in bands}))})"


def image_facts(path: Path) -> ImageFacts:
    """What one image's header says.

    Raises:
        InvalidInput: it cannot be opened.
        UnsafeFile: it is not what its name says.
    """
    with open_raster(str(path)) as dataset:
        return _facts(dataset)


def _facts(dataset: DatasetReader) -> ImageFacts:
    crs, transform = dataset.crs, dataset.transform
    if not crs or transform == Affine.identity() or transform.determinant == 0:
        crs, transform = None, Affine.identity()
    return ImageFacts(dataset.width, dataset.height, transform, crs)


def read_part(
    dataset: DatasetReader, bands: Sequence[ImageryBand], window: Window, size: int
) -> tuple[np.ndarray, np.ndarray]:
    """A window that may reach over the right and lower edge, or a smaller picture of it.

    Args:
        dataset: to read from.
        bands: of it.
        window: in its pixels; where it is larger than ``size``, it is shrunk to that.
        size: pixels of a side of what is returned; nothing is stretched.

    Returns:
        The image with 0 where invalid, bands × size × size, and its valid mask, size × size.

    Raises:
        InvalidInput: it cannot be read.
    """
    width = min(window.width, dataset.width - window.col)
    height = min(window.height, dataset.height - window.row)
    step = max(window.width / size, 1.0)
    shape = (max(round(height / step), 1), max(round(width / step), 1))
    dtype = np.result_type(*(band.dtype for band in bands))
    image = np.zeros((len(bands), size, size), dtype)
    valid = np.zeros((size, size), bool)
    part = RasterWindow(window.col, window.row, width, height)
    if width * height * len(bands) * dtype.itemsize > _MOST_BYTES:
        raise InvalidInput(f"“{dataset.name}” is too large to be one chip.")
    try:
        read = dataset.read(
            [band.number for band in bands], window=part, out_shape=(len(bands), *shape),
            resampling=Resampling.average if step > 1 else Resampling.nearest,
        )  # fmt: skip
        seen = np.ones(shape, bool)
        if not any(dataset.colorinterp[b.number - 1] is ColorInterp.alpha for b in bands):
            seen = dataset.dataset_mask(window=part, out_shape=shape) > 0
    except (RasterioError, MemoryError) as error:
        raise InvalidInput(f"“{dataset.name}” is damaged: {error}.") from error
    seen &= np.isfinite(read).all(axis=0)
    image[:, : shape[0], : shape[1]] = np.where(seen, read, 0)
    valid[: shape[0], : shape[1]] = seen
    return image, valid
