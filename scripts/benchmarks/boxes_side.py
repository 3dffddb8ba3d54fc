"""The part of the benchmark ``vectors`` that runs in the engine's Python; prints figures as JSON.

A crowd as a detector leaves it before suppression: a dozen boxes over every object, 100 000 in all.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from dl_studio_plugin.engine.objects.suppression import suppress_boxes

COUNT, PER_OBJECT, LIMIT = 100_000, 12, 0.3
_ROUNDS = 5
_KB_IN_MB = 1024


def crowd() -> tuple[np.ndarray, np.ndarray]:
    """Boxes and scores."""
    random = np.random.default_rng(0)
    side = PER_OBJECT * np.sqrt(COUNT)
    centres = random.uniform(0, side, (COUNT // PER_OBJECT, 2))
    chosen = centres[random.integers(0, len(centres), COUNT)]
    middles = chosen + random.normal(0, 4, (COUNT, 2))
    halves = np.abs(random.normal(16, 4, (COUNT, 2))) + 1
    return np.hstack([middles - halves, middles + halves]), random.uniform(0, 1, COUNT)


def peak_mb() -> float:
    """Resident memory of this process at its greatest, MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _KB_IN_MB


def main() -> None:
    """Measure, then compare with torchvision's own suppression."""
    boxes, scores = crowd()
    suppress_boxes(boxes[:100], scores[:100], LIMIT)  # libraries are loaded
    before = peak_mb()
    seconds = []
    for _ in range(_ROUNDS):
        started = time.perf_counter()
        kept = suppress_boxes(boxes, scores, LIMIT)
        seconds.append(time.perf_counter() - started)
    memory = peak_mb() - before
    import torch
    import torchvision

    tensors = torch.from_numpy(boxes), torch.from_numpy(scores)
    started = time.perf_counter()
    reference = torchvision.ops.nms(*tensors, LIMIT).numpy()
    plain = time.perf_counter() - started
    figures = {
        "boxes": COUNT,
        "boxes_kept": len(kept),
        "boxes_seconds": float(np.median(seconds)),
        "boxes_mb": memory,
        "boxes_torchvision_seconds": plain,
        "boxes_different": len(set(kept.tolist()) ^ set(reference.tolist())),
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
