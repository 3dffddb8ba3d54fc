"""What the tools that run a model over whole rasters ask of the engine."""

from __future__ import annotations

from dataclasses import dataclass, field

from .imagery import ImagerySource


@dataclass(frozen=True)
class ClassifyPixels:
    """Give every pixel of a raster its class.

    Attributes:
        area: vector file of polygons, any CRS, outside which nothing is predicted; empty is all.
        cell_size: in the imagery's units; 0 takes the model's.
        overlap: pixels of margin on each side of a tile; -1 chooses (see engine/inference).
        tta: predict flipped and turned copies too and average the probabilities.
        threshold: a pixel less certain than this becomes background, or ignored where the
            model has no background; 0 … 1.
        resume: use the finished parts in the job folder, if the request is the same.
        output: class raster, Cloud-Optimized GeoTIFF.
        probabilities: raster of a probability per class, or empty.
        polygons: GeoPackage of polygons, or empty.
        min_area: square map units under which a polygon is left out.
        simplify: map units by which outlines may move.
        tile_size: pixels; 0 chooses by memory.
    """

    imagery: ImagerySource
    model: str
    output: str
    area: str = ""
    cell_size: float = 0.0
    batch_size: int = 0
    overlap: int = -1
    tta: bool = False
    threshold: float = 0.0
    device: str = "auto"
    precision: str = "auto"
    resume: bool = True
    probabilities: str = ""
    polygons: str = ""
    min_area: float = 0.0
    simplify: float = 0.0
    tile_size: int = 0


@dataclass(frozen=True)
class ClassifyPixelsResult:
    """The files that were written; empty strings for those not asked for."""

    output: str
    probabilities: str
    polygons: str
    polygon_count: int
    pixels: int
    device: str
    runtime: str
    seconds: float


@dataclass(frozen=True)
class PredictRaster:
    """Give every pixel of a raster the numbers that a model says of it.

    Attributes:
        output: raster of float32, a band an output; Cloud-Optimized GeoTIFF with NaN for nodata.
        area, cell_size, batch_size, overlap, tta, device, precision, resume, tile_size: as of
            ``ClassifyPixels``.
    """

    imagery: ImagerySource
    model: str
    output: str
    area: str = ""
    cell_size: float = 0.0
    batch_size: int = 0
    overlap: int = -1
    tta: bool = False
    device: str = "auto"
    precision: str = "auto"
    resume: bool = True
    tile_size: int = 0


@dataclass(frozen=True)
class PredictRasterResult:
    """The raster that was written, its bands, and the number of pixels with a prediction."""

    output: str
    bands: tuple[str, ...]
    pixels: int
    device: str
    runtime: str
    seconds: float


@dataclass(frozen=True)
class DetectChange(ClassifyPixels):
    """Give every pixel of a raster of two dates its class of change.

    Attributes, beside those of ``ClassifyPixels``:
        imagery: the earlier date.
        imagery_after: the later date, on any grid of its own.
        cell_size: in the units of the earlier date's reference system.
    """

    imagery_after: ImagerySource = field(default_factory=lambda: ImagerySource(""))
