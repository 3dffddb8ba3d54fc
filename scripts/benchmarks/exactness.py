"""Tiled against whole-image inference: pixels that differ at 2048², over several tile sizes."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path

from benchmarks.mosaics import write_mosaic
from dl_studio_plugin.runtime.environment import EngineEnvironment

ENGINE_SIDE = Path(__file__).with_name("engine_side.py")
SIZE = 2048


def run() -> dict[str, float]:
    """``different_pixels`` is the sum over all tile sizes."""
    python = EngineEnvironment.default().python
    with tempfile.TemporaryDirectory(prefix="dl-studio-exactness-") as name:
        write_mosaic(Path(name) / "mosaic.vrt", SIZE)
        command = [str(python), str(ENGINE_SIDE), "exactness", name]
        answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found: dict[str, int] = json.loads(answer.splitlines()[-1])
    # A map of one class would agree whatever the tiles do.
    least_common = found.pop("least_common_class")
    if least_common < SIZE:
        raise RuntimeError(f"The network maps only {least_common} pixels to one of its classes.")
    figures: dict[str, float] = {f"different_pixels_tile_{k}": v for k, v in found.items()}
    return {"different_pixels": sum(found.values()), **figures}
