"""All inferencing types on real imagery: a trained model beside a simple method."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from benchmarks.inference_types import buildings, crown_states, crowns, land_cover, water
from benchmarks.inference_types.workflow import Comparison, Workflow
from qgis_process import QgisProcess
from tree import ROOT

SEEDS = (1, 2, 3)
STUDIES = {
    "buildings": buildings.compare,
    "crowns": crowns.compare,
    "land_cover": land_cover.compare,
    "crown_states": crown_states.compare,
    "water": water.compare,
}


def run() -> dict[str, float]:
    """Of three seeds the one with the lowest gain is told, and the longest training."""
    found: dict[str, list[Comparison]] = {}
    with tempfile.TemporaryDirectory(prefix="dl-studio-types-") as profile:
        qgis = QgisProcess(Path(profile))
        for study, compare in STUDIES.items():
            for seed in SEEDS:
                print(f"  {study}, seed {seed}", flush=True)
                folder = ROOT / "build" / "bench-types" / study / str(seed)
                for name, comparison in compare(Workflow(qgis, folder, seed)).items():
                    print(f"    {name}: {comparison}", file=sys.stderr, flush=True)
                    found.setdefault(name, []).append(comparison)
    figures: dict[str, float] = {"seeds": len(SEEDS)}
    for name, comparisons in found.items():
        worst = min(comparisons, key=lambda comparison: comparison.gain)
        figures[f"{name}_score"] = worst.model.value
        figures[f"{name}_low"], figures[f"{name}_high"] = worst.model[1:]
        figures[f"{name}_baseline"] = worst.baseline.value
        figures[f"{name}_gain"] = worst.gain
        figures[f"{name}_seconds"] = max(comparison.seconds for comparison in comparisons)
    return figures
