"""Memory of the engine while it exports training data with a million samples.

The samples are squares of 0.9 m, one in each 1.6 m, over a mosaic of the demo's training image
(7 by 10 times), so that every chip holds hundreds of them.
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

from benchmarks.process_tree import PeakMemory
from dl_studio_plugin.definitions.imagery import ImagerySource
from dl_studio_plugin.definitions.jobs import ExportTrainingData, ExportTrainingDataResult
from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.definitions.messages import Event, Progress
from dl_studio_plugin.runtime.client import run_job
from osgeo import gdal, ogr

ROOT = Path(__file__).resolve().parent.parent.parent
IMAGE = ROOT / "tests" / "data" / "kampala" / "kampala_train.tif"
ACROSS, DOWN = 7, 10
SAMPLES_PER_SIDE = 1000
SIDE_SHARE = 0.55


class Quiet:
    """Hears the events of a job and keeps the newest text."""

    text = ""

    def on_event(self, event: Event) -> None:
        """Remember what the job does."""
        if isinstance(event, Progress):
            self.text = event.text


def make_mosaic(path: Path) -> None:
    """A VRT that shows the training image many times, side by side."""
    image = gdal.Open(str(IMAGE))
    width, height = image.RasterXSize, image.RasterYSize
    left, cell, _, top, _, _ = image.GetGeoTransform()
    mosaic = gdal.GetDriverByName("VRT").Create(
        str(path), width * ACROSS, height * DOWN, image.RasterCount, gdal.GDT_Byte
    )
    mosaic.SetGeoTransform((left, cell, 0.0, top, 0.0, -cell))
    mosaic.SetProjection(image.GetProjection())
    for number in range(1, image.RasterCount + 1):
        sources = {
            f"source_{x}_{y}": (
                f"<SimpleSource><SourceFilename>{IMAGE}</SourceFilename>"
                f"<SourceBand>{number}</SourceBand>"
                f'<SrcRect xOff="0" yOff="0" xSize="{width}" ySize="{height}"/>'
                f'<DstRect xOff="{x * width}" yOff="{y * height}" '
                f'xSize="{width}" ySize="{height}"/></SimpleSource>'
            )
            for x in range(ACROSS)
            for y in range(DOWN)
        }
        mosaic.GetRasterBand(number).SetMetadata(sources, "vrt_sources")
    mosaic.FlushCache()


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
        mosaic, samples = folder / "mosaic.vrt", folder / "samples.gpkg"
        make_mosaic(mosaic)
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
                "export_training_data", request, folder / "job", Quiet(), lambda: False
            )
        return {
            "samples": count,
            "chips": result.chips,
            "peak_mb_million_samples": round(memory.peak_mb, 1),
            "seconds_million_samples": round(time.monotonic() - start, 1),
        }
