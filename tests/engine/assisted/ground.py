"""Imagery, events and questions for the tests of assisted labelling."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import shapely
from rasterio.transform import from_origin

from dl_studio_plugin.definitions.assisted_jobs import SuggestOutline, SuggestOutlineResult
from dl_studio_plugin.definitions.imagery import ImagerySource
from dl_studio_plugin.engine.assisted.suggest import run

LEFT, TOP, CELL = 500_000.0, 100_000.0, 0.5


class SilentEvents:
    """Events that nobody hears."""

    folder = Path()

    def progress(self, fraction: float, text: str = "") -> None:
        """Do nothing."""

    def log(self, text: str, level: str = "info") -> None:
        """Do nothing."""

    def warning(self, text: str) -> None:
        """Do nothing."""

    def metric(self, name: str, step: int, value: Any) -> None:
        """Do nothing."""

    def check_cancelled(self) -> None:
        """Do nothing."""


def write(path: Path, pixels: np.ndarray, **profile: Any) -> Path:
    """A GeoTIFF of bands × height × width with half-metre pixels."""
    count, height, width = pixels.shape
    with rasterio.open(
        path, "w", driver="GTiff", count=count, height=height, width=width, dtype=pixels.dtype,
        crs="EPSG:32636", transform=from_origin(LEFT, TOP, CELL, CELL), **profile,
    ) as dataset:  # fmt: skip
        dataset.write(pixels)
    return path


def place(column: float, row: float) -> tuple[float, float]:
    """Coordinates of a place in pixels."""
    return LEFT + column * CELL, TOP - row * CELL


def rectangle(left: float, top: float, right: float, bottom: float) -> tuple[float, ...]:
    """Bounds of a rectangle in pixels: xmin, ymin, xmax, ymax."""
    (x0, y1), (x1, y0) = place(left, top), place(right, bottom)
    return x0, y0, x1, y1


def in_pixels(result: SuggestOutlineResult) -> Any:
    """The suggested polygon in pixels of the imagery."""
    polygon = shapely.from_wkb(result.wkb)
    return shapely.transform(
        polygon,
        lambda xy: np.column_stack([(xy[:, 0] - LEFT) / CELL, (TOP - xy[:, 1]) / CELL]),
    )


def suggest(imagery: Path, **fields: Any) -> SuggestOutlineResult:
    """Ask for an outline; the view is the whole imagery if it is not given."""
    with rasterio.open(imagery) as dataset:
        bounds = tuple(dataset.bounds)
    request = SuggestOutline(ImagerySource(str(imagery)), fields.pop("bounds", bounds), **fields)
    return run(request, SilentEvents())


def overlap(one: Any, other: Any) -> float:
    """Intersection over union."""
    return float(one.intersection(other).area / one.union(other).area)


def field_with_houses(
    bands: int = 3, dtype: type = np.uint8, size: tuple[int, int] = (160, 240), seed: int = 1
) -> np.ndarray:
    """Rough ground with a bright house at (40 … 90, 30 … 80) and a dark one at (150 … 190, …)."""
    random = np.random.default_rng(seed)
    top = {np.uint8: 255, np.uint16: 4000, np.int16: 3000, np.float32: 1.0}[dtype]
    pixels = random.normal(0.4, 0.05, (bands, *size))
    tint = np.linspace(0.9, 1.1, bands)[:, None, None]
    pixels[:, 30:80, 40:90] = random.normal(0.8, 0.04, (bands, 50, 50)) * tint
    pixels[:, 60:110, 150:190] = random.normal(0.1, 0.04, (bands, 50, 40)) * tint
    scaled = np.clip(pixels, 0, 1) * top
    return (
        scaled.astype(dtype) if np.issubdtype(dtype, np.floating) else np.rint(scaled).astype(dtype)
    )


BRIGHT = shapely.box(40, 30, 90, 80)
DARK = shapely.box(150, 60, 190, 110)
