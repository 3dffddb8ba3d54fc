"""Non-maximum suppression of 100 000 crowded boxes: time, memory, and whether it is exact."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from dl_studio_plugin.runtime.environment import EngineEnvironment

ENGINE_SIDE = Path(__file__).with_name("boxes_side.py")


def run() -> dict[str, float]:
    """``boxes_seconds`` is the median of several, ``boxes_mb`` what it takes above the boxes."""
    python = EngineEnvironment.default().python
    answer = subprocess.run(
        [str(python), str(ENGINE_SIDE)], check=True, capture_output=True, text=True
    ).stdout
    figures: dict[str, float] = json.loads(answer.splitlines()[-1])
    return figures
