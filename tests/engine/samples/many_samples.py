"""Many samples on a large raster, made by a script: ``python many_samples.py FOLDER COUNT``.

Writes ``imagery.tif`` (a sparse GeoTIFF, few bytes on disk) and ``samples.gpkg`` (octagons on a
lattice, two classes) and is what the figure *1 million samples in at most 1 GB* is measured
with.
"""

from __future__ import annotations

import argparse
import math
from pathlib import Path

import numpy as np
import pyogrio
import rasterio
import shapely
from rasterio.transform import from_origin

#: Pixels from one sample to the next, and metres a pixel.
SPACING = 16
CELL = 0.5
CRS = "EPSG:32636"


def make_imagery(path: Path, count: int) -> None:
    """A raster large enough for ``count`` samples."""
    edge = math.ceil(math.sqrt(count)) * SPACING
    profile = {
        "driver": "GTiff", "width": edge, "height": edge, "count": 3, "dtype": "uint8",
        "crs": CRS, "transform": from_origin(400000, 4000000, CELL, CELL), "tiled": True,
        "blockxsize": 512, "blockysize": 512, "sparse_ok": True,
    }  # fmt: skip
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(np.full((3, 512, 512), 7, np.uint8), window=((0, 512), (0, 512)))


def make_samples(path: Path, count: int) -> None:
    """Octagons with names of two classes, written some thousand at a time."""
    columns = math.ceil(math.sqrt(count))
    turn = np.linspace(0, 2 * np.pi, 9)
    for first in range(0, count, 100_000):
        number = np.arange(first, min(first + 100_000, count))
        x = 400000 + (number % columns + 0.5) * SPACING * CELL
        y = 4000000 - (number // columns + 0.5) * SPACING * CELL
        radius = (2 + number % 5) * CELL
        ring = np.stack(
            (
                x[:, None] + radius[:, None] * np.cos(turn),
                y[:, None] + radius[:, None] * np.sin(turn),
            ),
            axis=-1,
        )
        pyogrio.raw.write(
            path,
            shapely.to_wkb(shapely.polygons(ring)),
            [np.where(number % 7 == 0, "road", "building").astype(object)],
            ["class"],
            layer="samples",
            geometry_type="Polygon",
            crs=CRS,
            append=first > 0,
        )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    make_imagery(arguments.folder / "imagery.tif", arguments.count)
    make_samples(arguments.folder / "samples.gpkg", arguments.count)
