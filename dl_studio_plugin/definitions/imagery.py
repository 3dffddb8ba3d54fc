"""How a raster is named and described between rooms; opening it is the engine's work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True)
class ImagerySource:
    """A raster that GDAL can open.

    Attributes:
        source: path or GDAL dataset name.
        crs: WKT or ``EPSG:n`` to use where the dataset itself declares none; else empty.
        bands: 1-based band numbers to read, in this order; empty means all but alpha.
    """

    source: str
    crs: str = ""
    bands: tuple[int, ...] = ()


@dataclass(frozen=True)
class Band:
    """One band of training imagery and the statistics that scale it for a network.

    Statistics are over the valid pixels of the training subset, in the imagery's own units.
    """

    name: str
    dtype: str
    mean: float
    std: float
    minimum: float
    maximum: float
    nodata: Optional[float] = None
