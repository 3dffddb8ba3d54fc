"""Peak memory of ``classifypixels`` on a small and a large mosaic: it must not grow."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from pathlib import Path

from benchmarks.mosaics import write_mosaic
from benchmarks.process_tree import PeakMemory
from dl_studio_plugin.definitions.imagery import ImagerySource
from dl_studio_plugin.definitions.inference_jobs import ClassifyPixels
from dl_studio_plugin.runtime.client import run_job
from dl_studio_plugin.runtime.environment import EngineEnvironment

ENGINE_SIDE = Path(__file__).with_name("engine_side.py")
SIZES = (4096, 16384)


def run() -> dict[str, float]:
    """Classify both mosaics with a U-Net of usual size, in an engine process each."""
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory(prefix="dl-studio-memory-") as name:
        folder = Path(name)
        model = folder / "unet.dlmodel"
        python = EngineEnvironment.default().python
        subprocess.run([str(python), str(ENGINE_SIDE), "unet", str(model)], check=True)
        for size in SIZES:
            imagery = write_mosaic(folder / f"mosaic_{size}.vrt", size)
            started = time.monotonic()
            figures[f"peak_mb_{size}"] = _peak(folder / str(size), imagery, model)
            seconds = time.monotonic() - started
            figures[f"mpx_per_s_{size}"] = size * size / 1e6 / seconds
    growth = figures[f"peak_mb_{SIZES[1]}"] / figures[f"peak_mb_{SIZES[0]}"]
    figures[f"growth_{SIZES[0]}_to_{SIZES[1]}"] = growth
    return figures


def _peak(folder: Path, imagery: Path, model: Path) -> float:
    """Peak resident memory, MiB, of the engine and all its descendants."""
    folder.mkdir()
    request = ClassifyPixels(
        ImagerySource(str(imagery)), str(model), str(folder / "classes.tif"), device="cpu"
    )
    with PeakMemory(os.getpid()) as memory:
        run_job("classify_pixels", request, folder / "job")
    return memory.peak_mb
