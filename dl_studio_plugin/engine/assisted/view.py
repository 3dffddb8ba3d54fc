"""The view: the pixels that the map shows, as segmenters see them."""

from __future__ import annotations

import math
from functools import cached_property
from pathlib import Path

import numpy as np
import rasterio.transform
from numpy.typing import NDArray

from ...definitions.errors import InvalidInput
from ...definitions.imagery import ImagerySource
from ..imagery import Imagery, ImageryBand, Window, open_imagery, read_window, target_grid
from .pixels import Floats, Mask
from .prompts import Point, Prompts

#: Pixels of a view's side, at least.
_SMALLEST = 64
#: Imagery this many times finer than the view is not read: it would take too long.
_FINEST = 8.0
_DARK, _BRIGHT = 2.0, 98.0
#: Bands of which the built-in segmenter sees each one; of more, what they differ most in.
_PLAIN_BANDS = 3


class View:
    """Pixels of imagery in a rectangle on the ground.

    Attributes:
        valid: height × width; where the imagery shows ground.
        transform: from (column, row) to coordinates of the imagery's CRS.
        notes: what the user should know.
    """

    def __init__(
        self,
        pixels: NDArray[np.generic],
        valid: Mask,
        transform: rasterio.transform.Affine,
        bands: tuple[ImageryBand, ...],
    ) -> None:
        self.valid = valid
        self.transform = transform
        self.notes: tuple[str, ...] = ()
        self._pixels = pixels
        self._bands = bands

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width."""
        return int(self.valid.shape[0]), int(self.valid.shape[1])

    @property
    def pixel_size(self) -> float:
        """Mean size of a pixel, in units of the CRS."""
        return math.sqrt(abs(self.transform.determinant))

    @cached_property
    def colours(self) -> Floats:
        """Bands × height × width, stretched to about 0 … 1; three planes where there are more."""
        stretched = np.stack([self._stretched(band) for band in self._pixels])
        if len(stretched) <= _PLAIN_BANDS:
            return stretched
        seen = stretched[:, self.valid].astype(np.float64)
        middle = seen.mean(axis=1)
        directions = np.linalg.eigh(np.cov(seen))[1][:, ::-1][:, :_PLAIN_BANDS]
        flat = stretched.reshape(len(stretched), -1).astype(np.float64) - middle[:, None]
        return (directions.T @ flat).reshape(_PLAIN_BANDS, *self.shape).astype(np.float32)

    @cached_property
    def picture(self) -> NDArray[np.uint8]:
        """Height × width × red, green, blue; 8-bit values as they are, others stretched."""
        planes = []
        for index in self._shown():
            band = self._pixels[index]
            if band.dtype != np.uint8:
                band = np.rint(255 * np.clip(self._stretched(band), 0, 1)).astype(np.uint8)
            # what is no ground must not look like an object
            usual = int(band[self.valid].mean())
            planes.append(np.where(self.valid, band, np.uint8(usual)))
        return np.stack(planes, axis=-1)

    def prompts(
        self,
        positive: tuple[Point, ...],
        negative: tuple[Point, ...],
        box: tuple[float, float, float, float] | None,
    ) -> Prompts:
        """Positions of the imagery's CRS as prompts in pixels.

        Raises:
            InvalidInput: there is nothing to go by, or it lies outside the view.
        """
        if not positive and box is None:
            raise InvalidInput("Click on an object, or draw a box around it.")
        corners = None
        if box is not None:
            corners = self._box(box)
        on = tuple(self._pixel(*point) for point in positive)
        if not all(self._shows(point) for point in on):
            raise InvalidInput(
                "A click lies outside the imagery that the map shows. Click on the imagery."
            )
        beside = tuple(self._pixel(*point) for point in negative)
        return Prompts(on, tuple(point for point in beside if self._shows(point)), corners)

    def _box(self, box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
        xs, ys = zip(self._pixel(box[0], box[1]), self._pixel(box[2], box[3]))
        height, width = self.shape
        left, right = max(min(xs), 0.0), min(max(xs), float(width))
        top, bottom = max(min(ys), 0.0), min(max(ys), float(height))
        if right - left < 2 or bottom - top < 2:
            raise InvalidInput(
                "The box is too small, or lies outside the imagery that the map shows. Draw a "
                "larger one."
            )
        return left, top, right, bottom

    def _pixel(self, x: float, y: float) -> Point:
        column, row = ~self.transform * (x, y)
        return column, row

    def _shows(self, point: Point) -> bool:
        height, width = self.shape
        return 0 <= point[0] < width and 0 <= point[1] < height

    def _shown(self) -> tuple[int, int, int]:
        """Which bands are red, green and blue."""
        names = [band.name for band in self._bands]
        if len(names) < 3:
            self.notes = (f"The segmenter sees “{names[0]}” as a grey picture.",)
            return 0, 0, 0
        shown = (0, 1, 2)
        if all(names.count(colour) == 1 for colour in ("red", "green", "blue")):
            shown = (names.index("red"), names.index("green"), names.index("blue"))
        if len(names) > 3:
            listed = ", ".join(f"“{names[index]}”" for index in shown)
            self.notes = (
                f"The imagery has {len(names)} bands; the segmenter sees {listed} as red, green "
                "and blue.",
            )
        return shown

    def _stretched(self, band: NDArray[np.generic]) -> Floats:
        values = band.astype(np.float32)
        dark, bright = np.percentile(values[self.valid], [_DARK, _BRIGHT])
        return np.asarray((values - dark) / max(bright - dark, 1e-6), np.float32)


_Key = tuple[object, ...]
_kept: dict[_Key, View] = {}


def view_of(
    source: ImagerySource, bounds: tuple[float, float, float, float], max_size: int
) -> tuple[View, _Key, bool]:
    """What the map shows, a key of it, and whether it had to be read; the last one is kept.

    Raises:
        InvalidInput: the imagery cannot be read, or the map shows nothing or too much of it.
    """
    key = (source, bounds, max_size, _state(source.source))
    if key in _kept:
        return _kept[key], key, False
    with open_imagery(source) as imagery:
        view = _read(imagery, bounds, max_size)
    _kept.clear()
    _kept[key] = view
    return view, key, True


def _state(name: str) -> tuple[int, int]:
    """Size and time of a local file, so that a changed one is read anew."""
    try:
        status = Path(name).stat()
    except OSError:
        return 0, 0
    return status.st_size, status.st_mtime_ns


def _read(imagery: Imagery, bounds: tuple[float, float, float, float], max_size: int) -> View:
    if not all(map(math.isfinite, bounds)) or bounds[0] >= bounds[2] or bounds[1] >= bounds[3]:
        raise InvalidInput("The map's view has no extent. Zoom to the imagery.")
    own = imagery.grid
    window = own.window_of_bounds(*bounds).intersection(own.window)
    if window is None:
        raise InvalidInput("The map shows nothing of the imagery. Zoom to it and try again.")
    window = _enlarged(window).intersection(own.window) or window
    coarser = max(window.width, window.height) / max(max_size, _SMALLEST)
    if coarser > _FINEST:
        raise InvalidInput(
            "The map shows too much of the imagery to outline one object in it. Zoom in and try "
            "again."
        )
    grid = own
    if coarser > 1:
        grid = target_grid(imagery, coarser * max(own.cell_size))
        wished = grid.window_of_bounds(*own.window_bounds(window))
        window = wished.intersection(grid.window) or grid.window
    pixels, valid = read_window(imagery, grid, window)
    if not valid.any():
        raise InvalidInput(
            "The imagery shows no ground where the map is. Move to a place with imagery."
        )
    return View(pixels, valid, grid.window_transform(window), imagery.bands)


def _enlarged(window: Window) -> Window:
    """``window``, grown around its middle to the least size."""
    width, height = max(window.width, _SMALLEST), max(window.height, _SMALLEST)
    return Window(
        window.col - (width - window.width) // 2,
        window.row - (height - window.height) // 2,
        width,
        height,
    )
