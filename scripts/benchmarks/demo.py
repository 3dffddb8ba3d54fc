"""The demo's score on three seeds: the worst counts."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SEEDS = (1, 2, 3)


def run() -> dict[str, float]:
    """Run ``make demo``'s script once a seed; each leaves its results below ``build``."""
    summaries = []
    for seed in SEEDS:
        output = ROOT / "build" / "bench-demo" / str(seed)
        command = [sys.executable, str(ROOT / "scripts" / "demo.py")]
        subprocess.run([*command, "--seed", str(seed), "--output", str(output)], check=True)
        summaries.append(json.loads((output / "summary.json").read_text(encoding="utf-8")))
    return {
        "seeds": len(SEEDS),
        "building_iou_min": min(summary["class_iou"]["building"] for summary in summaries),
        "building_iou_max": max(summary["class_iou"]["building"] for summary in summaries),
        "mean_iou_min": min(summary["mean_iou"] for summary in summaries),
        "baseline_iou": max(summary["baseline_iou"] for summary in summaries),
        "train_seconds_max": max(summary["seconds"]["trainmodel"] for summary in summaries),
        "total_seconds_max": max(summary["total_seconds"] for summary in summaries),
    }
