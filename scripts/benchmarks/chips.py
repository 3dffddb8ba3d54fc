"""Memory of the engine while it exports training data with a million samples.

The samples are squares of 0.8 m, one in each 1.5 m, over a mosaic of the demo's training image, so
that every chip holds hundreds of them.
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

from osgeo import gdal, ogr

from benchmarks.mosaics import write_mosaic
from benchmarks.process_tree import PeakMemory
from dl_studio_plugin.definitions.imagery import ImagerySource
from dl_studio_plugin.definitions.jobs import ExportTrainingData, ExportTrainingDataResult
from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.runtime.client import run_job

MOSAIC_SIZE = 10240
SAMPLES_PER_SIDE = 1000
SIDE_SHARE = 0.55


def make_samples(path: Path, raster: Path) -> int:
    """A GeoPackage of squares in a regular pattern over ``raster``; returns their number."""
    image = gdal.Open(str(raster))
    left, cell, _, top, _, _ = image.GetGeoTransform()
    step_x = image.RasterXSize * cell / SAMPLES_PER_SIDE
    step_y = image.RasterYSize * cell / SAMPLES_PER_SIDE
    half_x, half_y = SIDE_SHARE * step_x / 2, SIDE_SHARE * step_y / 2
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("features", image.GetSpatialRef(), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("class", ogr.OFTString))
    definition = layer.GetLayerDefn()
    source.StartTransaction()
    for row in range(SAMPLES_PER_SIDE):
        y = top - (row + 0.5) * step_y
        for column in range(SAMPLES_PER_SIDE):
            x = left + (column + 0.5) * step_x
            ring = (
                f"{x - half_x} {y - half_y},{x + half_x} {y - half_y},{x + half_x} {y + half_y},"
                f"{x - half_x} {y + half_y},{x - half_x} {y - half_y}"
            )
            feature = ogr.Feature(definition)
            feature.SetField("class", "building")
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
            layer.CreateFeature(feature)
    source.CommitTransaction()
    return SAMPLES_PER_SIDE**2


def run() -> dict[str, float]:
    """Export once and watch the engine's process tree."""
    gdal.UseExceptions()
    with tempfile.TemporaryDirectory(prefix="dl-studio-chips-") as name:
        folder = Path(name)
        samples = folder / "samples.gpkg"
        mosaic = write_mosaic(folder / "mosaic.vrt", MOSAIC_SIZE)
        count = make_samples(samples, mosaic)
        request = ExportTrainingData(
            imagery=ImagerySource(str(mosaic)),
            samples=str(samples),
            layer="features",
            class_field="class",
            classes=(LabelClass(1, "building", "#e31a1c"),),
            output=str(folder / "training_data"),
            chip_size=256,
            stride=256,
        )
        start = time.monotonic()
        with PeakMemory(os.getpid()) as memory:
            result: ExportTrainingDataResult = run_job(
                "export_training_data", request, folder / "job"
            )
        return {
            "samples": count,
            "chips": result.chips,
            "peak_mb_million_samples": round(memory.peak_mb, 1),
            "seconds_million_samples": round(time.monotonic() - start, 1),
        }
